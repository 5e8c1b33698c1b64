from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.deadlines import Due, add_days, deadlines

SENT = datetime(2008, 3, 7, 21, 40, tzinfo=UTC)  # a Friday


def only(words: str) -> Due:
    (found,) = deadlines(words, 0, len(words), SENT)
    return found


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("report by March 14, 2008", "2008-03-14"),
        ("report no later than COB March 12", "2008-03-12"),
        ("report NLT 12 March", "2008-03-12"),
        ("reply within five business days", "2008-03-14"),
        ("reply within 5 (five) working days", "2008-03-14"),
        ("reply within seven business days of receipt of this cable", "2008-03-18"),
        ("reply within ten days", "2008-03-17"),
        ("reply within two weeks", "2008-03-21"),
        ("reply by January 9", "2009-01-09"),
        ("reply by July 13, 2008, if possible", "2008-07-13"),
    ],
)
def test_a_dated_deadline_is_computed(words: str, day: str) -> None:
    found = only(words)
    assert found.at is not None
    assert found.at.date().isoformat() == day


def test_an_hour_in_a_zone_becomes_an_instant() -> None:
    found = only("by 12 noon EST March 12")
    assert found.at == datetime(2008, 3, 12, 17, tzinfo=UTC)
    assert (found.precision, found.zone, found.assumed) == ("hour", "EST", "")


def test_an_hour_without_a_zone_says_what_was_assumed() -> None:
    found = only("by COB March 12")
    assert found.at == datetime(2008, 3, 12, 17, tzinfo=UTC)
    assert "no zone" in found.assumed


def test_a_day_ends_with_its_last_moment() -> None:
    found = only("by March 14, 2008")
    assert found.at is not None
    assert (found.at.hour, found.at.minute, found.precision) == (23, 59, "day")


@pytest.mark.parametrize(
    ("words", "grade"),
    [
        ("report as soon as possible", "soonest"),
        ("at the earliest possible time", "soonest"),
        ("deliver immediately", "immediately"),
        ("more details soon", "soon"),
    ],
)
def test_a_vague_deadline_is_graded(words: str, grade: str) -> None:
    found = only(words)
    assert found.at is None
    assert found.vague == grade


def test_what_counts_from_delivery_has_no_instant_yet() -> None:
    found = only("report within two days of delivery")
    assert (found.at, found.event) == (None, "delivery")


def test_several_rounds_come_in_order() -> None:
    words = "by 12 noon EST March 12 and by 5 PM EST March 17"
    assert [due.at and due.at.day for due in deadlines(words, 0, len(words), SENT)] == [12, 17]


def test_without_a_date_of_the_cable_nothing_is_computed() -> None:
    words = "by March 14"
    (found,) = deadlines(words, 0, len(words), None)
    assert found.at is None


@given(st.integers(min_value=1, max_value=60), st.integers(min_value=0, max_value=400))
def test_law_a_business_deadline_falls_on_a_weekday_and_is_not_sooner(n: int, shift: int) -> None:
    start = add_days(SENT, shift, "day", business=False)
    end = add_days(start, n, "day", business=True)
    assert end.weekday() < 5
    assert end >= add_days(start, n, "day", business=False)
