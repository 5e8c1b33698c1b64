"""Membership is dated, and unknown on a day is an answer."""

from __future__ import annotations

from datetime import date

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
