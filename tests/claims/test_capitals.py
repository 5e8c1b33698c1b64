"""Ministries and banks of state in telegrams all in capitals."""

from __future__ import annotations

import pytest

from reftel.claims.capitals import shouted
from tests.claims.namesakes import page, placed


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("EMBASSY MET MINISTRY OF FINANCE AND STATE BANK OF PAKISTAN TODAY.",
         ["MINISTRY OF FINANCE", "STATE BANK OF PAKISTAN"]),
        ("THE MINISTRY OF SCIENCE AND TECHNOLOGY AND INDUSTRY REFUSED THE REQUEST.",
         ["MINISTRY OF SCIENCE AND TECHNOLOGY AND INDUSTRY"]),
        ("HE LEFT THE MINISTRY FOR FOREIGN ECONOMIC RELATIONS BEFORE THE MEETING.",
         ["MINISTRY FOR FOREIGN ECONOMIC RELATIONS"]),
        ("HE LEFT THE MINISTRY OF GREAT HOPES AND THE STATE BANK OF ALL LENDERS.", []),
        ("He left the Ministry of Finance in the spring of that year.", []),
    ],
)  # fmt: skip
def test_ministries_go_by_what_they_are_for_and_banks_by_their_country(
    sentence: str, names: list[str]
) -> None:
    assert placed(shouted, sentence) == names


def test_a_bank_of_state_is_a_bank_and_a_ministry_a_ministry() -> None:
    laid = page("1. (S) EMBASSY MET MINISTRY OF FINANCE AND CENTRAL BANK OF EGYPT THEN.\n")
    assert [one.type for one in shouted(laid)] == ["ministry", "bank"]
