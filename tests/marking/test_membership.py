"""Membership is dated, and unknown on a day is an answer."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.marking.membership import members, standing, within


def test_members_join_on_their_day() -> None:
    assert "POL" not in (members("NATO", date(1999, 3, 11)) or ())
    assert "POL" in (members("NATO", date(1999, 3, 12)) or ())


def test_members_leave_on_their_day() -> None:
    assert "GBR" in (members("EU", date(2020, 1, 31)) or ())
    assert "GBR" not in (members("EU", date(2020, 2, 1)) or ())


def test_unknown_on_a_day_is_an_answer() -> None:
    assert members("MTCR", date(1980, 1, 1)) is None
    assert members("ISAF", date(2009, 1, 1)) is None
    assert members("NATO", None) is None


def test_the_eyes_have_no_dates() -> None:
    assert set(members("FVEY", None) or ()) == {"USA", "AUS", "CAN", "GBR", "NZL"}
    assert standing("CAN") == {"FVEY", "ACGU"}
    assert within("TEYE") == {"FVEY", "ACGU"}


def test_the_missile_regime_grew_to_35() -> None:
    assert len(members("MTCR", date(2020, 1, 1)) or ()) == 35
    assert "CHN" not in (members("MTCR", date(2020, 1, 1)) or ())


@given(
    st.sampled_from(["NATO", "MTCR", "NSG", "WA", "AG"]),
    st.dates(date(1949, 1, 1), date(2026, 1, 1)),
    st.dates(date(1949, 1, 1), date(2026, 1, 1)),
)
def test_a_regime_or_alliance_that_nobody_left_only_grows(group: str, a: date, b: date) -> None:
    first, last = sorted([a, b])
    assert (members(group, first) or frozenset()) <= (members(group, last) or frozenset())


@pytest.mark.parametrize(
    ("group", "country", "day"),
    [("NATO", "ALB", date(2009, 4, 1)), ("EU", "POL", date(2004, 5, 1))],
)
def test_an_enlargement_takes_effect_within_its_year(group: str, country: str, day: date) -> None:
    before = members(group, date(day.year - 1, 12, 31)) or frozenset()
    after = members(group, date(day.year + 1, 1, 1)) or frozenset()
    assert country not in before
    assert country in after


def test_a_group_nobody_knows_has_unknown_members() -> None:
    assert members("RURITANIAN LEAGUE", date(2009, 1, 1)) is None
    assert within("RURITANIAN LEAGUE") == frozenset()


def test_a_dated_group_is_no_standing_one() -> None:
    assert within("NATO") == frozenset()
    assert "NATO" not in standing("GBR")
    assert standing("CHN") == frozenset()


def test_small_groups_are_known_by_day() -> None:
    assert members("P5+1", date(2009, 1, 1)) == frozenset({"CHN", "DEU", "FRA", "GBR", "RUS"})
    assert members("P5+1", date(2005, 1, 1)) is None
    assert "RUS" in (members("G8", date(2008, 1, 1)) or ())
    assert members("G8", date(2015, 1, 1)) is None
