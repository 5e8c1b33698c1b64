"""People are told by what they are, and go by one name."""

from __future__ import annotations

import pytest

from reftel.claims.people.described import described
from tests.claims.namesakes import page


def told(sentence: str) -> list[str]:
    laid = page(f"1. (S) {sentence}\n")
    return [laid.text[one.start : one.end] for one in described(laid)]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ('A second man, known only as "Farouq," paid.', "Farouq"),
        ("The broker, known as Farouq, left.", "Farouq"),
        ("A man called Velgar left.", "Velgar"),
        ("A Syrian named Velgar Quillem left.", "Velgar Quillem"),
        ("A contact identified only as Velgar did.", "Velgar"),
        ("Someone calling himself Velgar al-Quillem came.", "Velgar al-Quillem"),
        ("We hear that Velgarov, head of its press office, agreed.", "Velgarov"),
        ("We hear that Velgarova, the deputy director of it, agreed.", "Velgarova"),
        ("They told Velgarov, then chief of the plant, of it.", "Velgarov"),
    ],
)
def test_what_somebody_is_makes_a_person_of_one_name(sentence: str, found: str) -> None:
    assert told(sentence) == [found]


@pytest.mark.parametrize(
    "sentence",
    [
        "The broker, known as Velgar, left.",
        "The firm called Velgar left.",
        "The man called Trade left.",
        "In Tehran, the head of the plant left.",
        "Ada Velgarov, head of the plant, left.",
        "However, head of the plant, he left.",
        "They told Velgarovo, Minister of Trade Ada Marr of it.",
        "They met Velgar Trading Ltd, agent of the plant.",
    ],
)
def test_firms_towns_words_and_whole_names_are_left_alone(sentence: str) -> None:
    assert told(sentence) == []
