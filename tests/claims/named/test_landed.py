"""Letters with a land behind them are a firm where they stand twice and act."""

from __future__ import annotations

import pytest

from reftel.claims.named.landed import landed
from tests.claims.namesakes import page


def told(text: str) -> list[str]:
    """Return the words of each firm of letters and a land."""
    laid = page(f"1. (S) {text}\n")
    return [laid.text[one.start : one.end] for one in landed(laid)]


@pytest.mark.parametrize(
    "text",
    [
        "He knew of AMV Netherlands' exports. AMV Netherlands will need a license.",
        "AMV UK has one subsidiary. It asked about AMV UK.",
        "They met with AMV Germany. Later AMV Germany supplied the pumps.",
        "We knew that AMV Spain shipped engines. An associate of AMV Spain told us.",
        "It is about AMV Canada. AMV Canada is the maker.",
    ],
)
def test_letters_with_a_land_are_a_firm(text: str) -> None:
    assert len(told(text)) == 2


def test_the_name_is_told_where_it_is_spelled_out() -> None:
    text = "They know Aerial Mould Velkraft UK. AMV UK sold them. We asked AMV UK."
    assert told(text) == ["AMV UK", "AMV UK", "Aerial Mould Velkraft UK"]


@pytest.mark.parametrize(
    "text",
    [
        "AMV Netherlands sold them.",
        "The MFA Iran desk met. The MFA Iran desk is small.",
        "The USG Iran policy is new. The USG Iran policy is old.",
        "AMV Chad: 2, AMV Chad: 3.",
        "It is ON IRAN. IT IS ON IRAN.",
        "The EU China embargo is lifted. The EU China embargo has an end.",
    ],
)
def test_offices_and_lists_are_no_firm(text: str) -> None:
    assert told(text) == []
