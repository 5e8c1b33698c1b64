from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.dated.dates_beside import Known
from reftel.claims.dated.deadlines import Due, add_days, appointed, deadlines

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
        ("reply in the next ten days", "2008-03-17"),
        ("reply by the end of next week", "2008-03-16"),
        ("reply by the week of March 24", "2008-03-30"),
        ("reply by the first week of April", "2008-04-07"),
        ("reply in time for the March 25 meeting", "2008-03-25"),
        ("reply prior to MFA's March 25 deadline", "2008-03-25"),
        ("reply prior to the 25-27 March plenary", "2008-03-25"),
        ("reply before the March 25-27 plenary", "2008-03-25"),
        ("reply by March 25-27", "2008-03-27"),
        ("reply by the morning of March 25", "2008-03-25"),
        ("reply by early afternoon March 25", "2008-03-25"),
        ("a report is due in Washington on March 25", "2008-03-25"),
        ("comments are due on March 25", "2008-03-25"),
        ("reply not later than 10 days from the date of this cable", "2008-03-17"),
        ("reply within two weeks", "2008-03-21"),
        ("reply by January 9", "2009-01-09"),
        ("reply by July 13, 2008, if possible", "2008-07-13"),
    ],
)
def test_a_dated_deadline_is_computed(words: str, day: str) -> None:
    found = only(words)
    assert found.at is not None
    assert found.at.date().isoformat() == day


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


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("report by Monday", "2008-03-10"),
        ("report by COB Thursday", "2008-03-13"),
        ("report by Wednesday", "2008-03-12"),
        ("report by tomorrow", "2008-03-08"),
        ("report by the end of March", "2008-03-31"),
        ("report by end of March", "2008-03-31"),
        ("report by the end of the month", "2008-03-31"),
        ("report by March 14th", "2008-03-14"),
        ("report by the 14th of March", "2008-03-14"),
        ("report before Friday, March 14", "2008-03-14"),
        ("report on or before 14 MAR 2008", "2008-03-14"),
        ("report NLT COB 03/14/08", "2008-03-14"),
        ("replies are due March 14", "2008-03-14"),
        ("reply within 48 hours", "2008-03-09"),
        ("reply within a month", "2008-04-06"),
        ("reply in no more than three days", "2008-03-10"),
        ("report by the 15th.", "2008-03-15"),
        ("report by COB on the 5th of the month", "2008-04-05"),
        ("report before the plenary of May 19-23", "2008-05-19"),
        ("report ahead of Mr. Marr's talks in Velmar on March 18", "2008-03-18"),
        ("report prior to the vessel's departure scheduled for 18 March", "2008-03-18"),
        ("report ahead of March 18", "2008-03-18"),
    ],
)
def test_a_deadline_lies_ahead_of_the_cable(words: str, day: str) -> None:
    found = only(words)
    assert found.at is not None
    assert found.at.date().isoformat() == day


@pytest.mark.parametrize(
    ("words", "precision"),
    [("by March 14", "day"), ("by the end of March", "month"), ("by COB March 14", "hour")],
)
def test_a_deadline_is_as_precise_as_its_words(words: str, precision: str) -> None:
    assert only(words).precision == precision


@pytest.mark.parametrize(
    "words",
    [
        "the points were delivered by the Ambassador",
        "by sea and by air",
        "by the 15th floor",
        "before the 5th plenary",
        "by the 3rd country",
        "before he left in May",
        "the firm was founded in 1990",
        "within the ministry",
        "due to an error",
        "until further notice",
        "no more than five crates",
    ],
)
def test_words_like_those_of_a_deadline_set_none(words: str) -> None:
    assert list(deadlines(words, 0, len(words), SENT)) == []


def test_a_day_of_february_that_does_not_come_again_is_its_eve() -> None:
    sent = datetime(2008, 3, 7, 21, 40, tzinfo=UTC)
    words = "by February 29"
    (found,) = deadlines(words, 0, len(words), sent)
    assert found.at is not None
    assert found.at.date().isoformat() == "2009-02-28"


def test_only_the_stretch_asked_for_is_read() -> None:
    words = "by March 12 and by March 17"
    assert [due.text for due in deadlines(words, 12, len(words), SENT)] == ["by March 17"]


def test_an_immediate_basis_is_a_deadline_without_a_day() -> None:
    found = only("approach them on an immediate basis")
    assert (found.at, found.vague) == (None, "immediately")


def test_a_day_appointed_is_one_to_come() -> None:
    words = "deliver the points on March 12"
    found = appointed(words, 0, len(words), SENT)
    assert found is not None
    assert found.at is not None
    assert found.at.day == 12
    past = "recall the talks on March 1"
    assert appointed(past, 0, len(past), SENT) is None


def test_beside_a_year_alone_only_a_named_month_can_be_read() -> None:
    known = Known(datetime(2007, 7, 1, tzinfo=UTC), "year")
    words = "by January 28, and within seven days"
    named, counted = deadlines(words, 0, len(words), known)
    assert named.at is not None
    assert named.at.date().isoformat() == "2007-01-28"
    assert counted.at is None
