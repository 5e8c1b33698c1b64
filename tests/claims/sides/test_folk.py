"""A people acts with its article and a verb, beside another people, or where it is quoted."""

from __future__ import annotations

import pytest

from reftel.claims.sides.peoples import nationals
from tests.claims.namesakes import page


def told(sentence: str) -> list[str]:
    """Return the words of each nation that acts."""
    laid = page(f"1. (S) {sentence}\n")
    return [laid.text[slice(*one.span)] for one in nationals(laid)]


@pytest.mark.parametrize(
    "sentence",
    [
        "They wrote how the Dutch drove much of the plan.",
        "They wrote how the Dutch view themselves as sailors.",
        "They wrote that the Dutch enjoy a good name.",
        'They wrote that the Dutch "have no part in it".',
        "They wrote that the Dutch (and others) would follow.",
        "They wrote that this made the Dutch an asset.",
        "They wrote that neither the Dutch nor others came.",
        "They wrote that the Dutch support the draft.",
        "They wrote that the Dutch choose to wait.",
        "They wrote that the Dutch import the parts.",
    ],
)
def test_a_people_acts_with_its_article_and_a_verb(sentence: str) -> None:
    assert told(sentence) == ["the Dutch"]


@pytest.mark.parametrize(
    "sentence",
    [
        "They wrote of the Dutch support for the draft.",
        "They wrote of the Dutch view of this.",
        "They wrote of the Dutch press criticizing him.",
        "They wrote of the Dutch approach to it.",
        "They wrote of the Dutch import rules.",
        "They wrote of the Dutch (KPN) network.",
        "They met the Italian, Dutch and other ambassadors.",
        "They met the Spanish, Dutch, and German ambassadors.",
    ],
)
def test_a_noun_behind_a_people_is_what_is_spoken_of(sentence: str) -> None:
    assert told(sentence) == []


def test_peoples_stand_in_a_row() -> None:
    row = told("They met the Finns, Russians, Chinese, and others.")
    assert set(row) == {"the Finns", "Russians", "Chinese"}
    assert set(told("They met the Finns, Danes, and Swiss.")) == {"the Finns", "Danes", "Swiss"}
