"""A nation and what a minister is for belong to his title; other words do not."""

from __future__ import annotations

import pytest

from reftel.claims.people.titled import titled
from tests.claims.namesakes import page


def told(sentence: str) -> list[str]:
    """Return the words of each person with a title."""
    laid = page(f"1. (S) {sentence}\n")
    return [laid.text[one.start : one.end] for one in titled(laid)]


@pytest.mark.parametrize(
    "words",
    [
        "Finance Minister Velmaran",
        "Oil and Gas Minister Velmaran",
        "Energy and Petroleum Minister Velmaran",
        "Disaster Management and Human Rights Minister Velmaran",
        "Spanish Interior Minister Velmaran",
        "Iranian Deputy Intelligence Minister Velmaran",
        "Trade Commissioner Velmaran",
        "Energy Secretary Velmaran",
    ],
)
def test_what_a_minister_is_for_belongs_to_his_title(words: str) -> None:
    assert told(f"They met with {words} there.") == [words]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They met Quillan and Finance Minister Velmaran.", "Finance Minister Velmaran"),
        ("At the Velmar Plenary Minister Velmaran left.", "Minister Velmaran"),
        ("They saw Foreign Secretary Palo Velmaran.", "Foreign Secretary Palo Velmaran"),
        ("They met under the Chair Ada Velmaran.", "Chair Ada Velmaran"),
        ("They saw Deputy Foreign Minister Palo Velmaran.", "Palo Velmaran"),
    ],
)
def test_words_of_another_do_not(sentence: str, words: str) -> None:
    assert told(sentence) == [words]


def test_the_subject_tells_it_in_capitals() -> None:
    laid = page(
        "1. (S) Nothing.\n",
        "TALK WITH DEFENSE MINISTER VELMARAN ABOUT THE GOODS OF A SHIP THAT WAS HELD",
    )
    assert "DEFENSE MINISTER VELMARAN" in [laid.text[one.start : one.end] for one in titled(laid)]
