"""People show by a surname alone where they speak or are spoken to."""

from __future__ import annotations

import pytest

from reftel.claims.people.persons import find_persons
from tests.claims.namesakes import page


def told(body: str) -> list[tuple[str, str]]:
    """Return the words of each person of a paragraph, and who is meant."""
    laid = page(f"1. (C) {body}\n")
    people = [one for one in find_persons(laid) if one.span.start >= laid.body().start]
    return [(one.quote, one.value) for one in people]


@pytest.mark.parametrize(
    "sentence",
    [
        "By then Quillanov said that the port lacks scanners.",
        "By then Quillanov also complained about the delay.",
        "By then Quillanov had declined to come.",
        "According to Quillanov, the port lacks scanners.",
        "We told Quillanov that the money is gone.",
        "We pressed Quillanov on the figures.",
    ],
)
def test_whoever_speaks_or_is_told_is_a_person(sentence: str) -> None:
    assert told(sentence) == [("Quillanov", "Quillanov")]


def test_a_surname_heard_once_is_known_wherever_it_stands() -> None:
    body = "By then Quillanov said so. The idea was Quillanov's. A letter to Quillanov followed."
    assert [words for words, _ in told(body)] == ["Quillanov", "Quillanov", "Quillanov"]


def test_the_given_name_beside_a_surname_makes_it_the_full_name() -> None:
    body = "We saw Velmujtar Quillanov there. Later Quillanov complained. It was Quillanov's idea."
    assert told(body) == [
        ("Velmujtar Quillanov", "Velmujtar Quillanov"),
        ("Quillanov", "Velmujtar Quillanov"),
        ("Quillanov", "Velmujtar Quillanov"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The members of Quillanov said that they would come.",
        "The chamber (Quillanov) is new. By then Quillanov said that it would grow.",
        "They saw the Quillanov said to be lost.",
        "They hold a quillanov there. By then Quillanov said nothing.",
        "It is the National Crime Quillanov. By then Quillanov said that it would come.",
        "By then Moscow said that it would come.",
        "By then Customs said that it would come.",
        "By then Estonians said that they would come.",
        "By then Velmar Quillanov said that it would come.",
    ],
)
def test_bodies_towns_peoples_and_common_words_are_nobody(sentence: str) -> None:
    assert ("Quillanov", "Quillanov") not in told(sentence)
    assert not {"Moscow", "Customs", "Estonians"} & {words for words, _ in told(sentence)}


def test_in_capitals_a_word_that_speaks_shows_nobody() -> None:
    assert told("BY THEN QUILLANOV SAID THAT THE PORT LACKS SCANNERS AND ASKED FOR TWO.") == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("By then Ten Quillanov said that it was late.", "Ten Quillanov"),
        ("By then van der Quillanov said that it was late.", "van der Quillanov"),
        ("By then XXXXXXXXXXXX ten Quillanov said that it was late.", "ten Quillanov"),
        ("By then XXXXXXXXXXXX Quillanov said that it was late.", "Quillanov"),
    ],
)
def test_particles_belong_to_a_surname(sentence: str, name: str) -> None:
    assert (name, name) in told(sentence)
