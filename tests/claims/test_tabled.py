"""What the table knows is claimed by its value, of the country that the text tells."""

from __future__ import annotations

import pytest

from reftel.claims.naming import names
from reftel.claims.tabled import tabled
from tests.claims.namesakes import page, valued


def told(sentence: str) -> list[tuple[str, str]]:
    return valued(tabled, f"1. (S) {sentence}\n")


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Then IRISL Malta closed.", [("IRISL Malta", "IRISL Malta")]),
        ("Then IRISL's Malta office closed.", [("IRISL", "IRISL")]),
        ("Then it got a UH-9H Bell Helicopter.", []),
        ("Then the Swiss DFA agreed.", [("Swiss DFA", "DFA")]),
        ("Then OIC-00 copies went out.", []),
    ],
)
def test_a_known_name_is_taken_with_what_belongs_to_it(
    sentence: str, found: list[tuple[str, str]]
) -> None:
    assert told(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "name", "land"),
    [
        ("The Korean Ministry of Commerce agreed.", "Ministry of Commerce", "KR"),
        ("The Chinese Ministry of Commerce agreed.", "Ministry of Commerce", "CN"),
        ("The Yemeni National Security Bureau agreed.", "National Security Bureau", "YE"),
        ("The Ministry of Commerce agreed.", "Ministry of Commerce", "PT"),
    ],
)
def test_a_plain_name_is_of_the_country_told_or_of_the_post(
    sentence: str, name: str, land: str
) -> None:
    laid = page(f"1. (S) {sentence}\n")
    assert [one.country for one in names(laid) if name in laid.text[one.start : one.end]] == [land]
