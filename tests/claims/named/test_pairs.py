"""An ampersand between two names of houses makes a firm."""

from __future__ import annotations

import pytest

from reftel.claims.named.pairs import pairs
from tests.claims.namesakes import placed


def told(sentence: str) -> list[str]:
    return placed(pairs, sentence)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Records name Harkel & Lowe as the maker.", "Harkel & Lowe"),
        ("It was signed by Ada Marr (Velko & Wessin) there.", "Velko & Wessin"),
        ("Then Harkel & Lowe's rifles arrived.", "Harkel & Lowe"),
        ("Then Harkel & Koth G36E rifles arrived.", "Harkel & Koth"),
        ("They saw Harkel & Lowe Machinery there.", "Harkel & Lowe Machinery"),
    ],
)
def test_two_names_make_a_firm(sentence: str, name: str) -> None:
    assert told(sentence) == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Research & Development budget rose there.",
        "The Terms & Conditions were read there.",
        "They went to Syria & Lebanon from there.",
        "The Ambassador & Velko Marr spoke there.",
        "The Q & A took an hour there.",
    ],
)
def test_words_of_the_language_places_and_titles_make_none(sentence: str) -> None:
    assert told(sentence) == []
