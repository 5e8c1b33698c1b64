"""The regimes have their members, year by year."""

from __future__ import annotations

from datetime import date

import pytest

from reftel.findings import ReftelError
from reftel.lists import members, regimes


@pytest.mark.parametrize(
    ("regime", "count"), [("MTCR", 35), ("NSG", 48), ("WA", 42), ("AG", 42), ("ZC", 39)]
)
def test_a_regime_has_its_members_once(regime: str, count: int) -> None:
    found = members(regime)
    assert len(found) == count
    assert len({member.country for member in found}) == count


@pytest.mark.parametrize(
    ("regime", "year", "count"),
    [("MTCR", 1987, 7), ("MTCR", 2005, 34), ("WA", 1996, 33), ("NSG", 2004, 44)],
)
def test_members_are_asked_as_of_a_day(regime: str, year: int, count: int) -> None:
    assert len(members(regime, date(year, 12, 31))) == count


def test_china_never_joined_the_missile_regime() -> None:
    assert "CN" not in {member.country for member in members("MTCR")}
    assert "CN" in {member.country for member in members("NSG", date(2005, 1, 1))}


def test_nobody_joined_before_a_regime_was_founded() -> None:
    for regime in regimes():
        for member in members(regime.code):
            assert member.year is None or member.year >= regime.founded


def test_a_disputed_year_says_so() -> None:
    (poland,) = (member for member in members("MTCR") if member.country == "PL")
    assert "disputed" in poland.source


def test_an_unknown_regime_is_a_callers_mistake() -> None:
    with pytest.raises(ReftelError, match="MTCR"):
        members("COCOM")
