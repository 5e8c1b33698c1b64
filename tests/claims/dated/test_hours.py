"""The hour of a deadline, and its zone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.claims.dated.test_deadlines import only


def test_an_hour_in_a_zone_becomes_an_instant() -> None:
    found = only("by 12 noon EST March 12")
    assert found.at == datetime(2008, 3, 12, 17, tzinfo=UTC)
    assert (found.precision, found.zone, found.assumed) == ("hour", "EST", "")


@pytest.mark.parametrize(
    ("words", "hour", "assumed"),
    [
        ("by COB Washington time March 7", 22, "washington read as UTC-5"),
        ("by COB Washington time March 14", 21, "washington read as UTC-4"),
        ("no later than 1700 Eastern time March 14", 21, "eastern read as UTC-4"),
        ("by 5:00 p.m. Eastern standard time March 14", 22, "eastern standard read as UTC-5"),
        ("no later than 2100 Zulu March 14", 21, ""),
        ("by 2100 hrs UTC on March 14", 21, ""),
        ("by mid-day GMT on March 14", 12, ""),
        ("by 5 p.m. Eastern daylight time March 14", 21, "eastern daylight read as UTC-4"),
    ],
)
def test_summer_time_is_that_of_the_day(words: str, hour: int, assumed: str) -> None:
    found = only(words)
    assert found.at is not None
    assert (found.at.hour, found.assumed) == (hour, assumed)


def test_an_hour_without_a_zone_says_what_was_assumed() -> None:
    found = only("by COB March 12")
    assert found.at == datetime(2008, 3, 12, 17, tzinfo=UTC)
    assert "no zone" in found.assumed


@pytest.mark.parametrize(
    ("words", "instant"),
    [
        ("by 1700Z March 12", "2008-03-12T17:00"),
        ("by 5:30 p.m. GMT March 12", "2008-03-12T17:30"),
        ("by opening of business March 12", "2008-03-12T09:00"),
        ("by close of business EST March 12", "2008-03-12T22:00"),
        ("by March 12 at 10 a.m. EST", "2008-03-12T15:00"),
        ("by midnight GMT March 12", "2008-03-13T00:00"),
        ("by 12 noon CET March 12", "2008-03-12T11:00"),
        ("by 121700Z MAR 08", "2008-03-12T17:00"),
        ("no later than 020900Z Apr 08", "2008-04-02T09:00"),
        ("the reporting deadline is 12Z on March 14", "2008-03-14T12:00"),
        ("by 0930Z on the 12th.", "2008-03-12T09:30"),
    ],
)
def test_an_hour_is_told_in_utc(words: str, instant: str) -> None:
    found = only(words)
    assert found.at is not None
    assert found.at.isoformat()[:16] == instant
    assert found.precision == "hour"


def test_a_z_behind_the_hour_is_a_zone() -> None:
    found = only("by 1200Z March 14")
    assert (found.zone, found.assumed) == ("Z", "")
