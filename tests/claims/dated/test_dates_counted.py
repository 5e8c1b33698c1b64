from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from reftel.claims.dated.dates_forms import Beside, span
from tests.claims.dated.spans import MARCH, iso


@pytest.mark.parametrize(
    ("phrase", "days"),
    [
        ("this decade", "2000-01-01/2009-12-31"),
        ("next quarter", "2008-04-01/2008-06-30"),
        ("weekend of march 7", "2008-03-08/2008-03-09"),
        ("last quarter", "2007-10-01/2007-12-31"),
        ("next decade", "2010-01-01/2019-12-31"),
        ("this past week", "2008-03-07/2008-03-14"),
        ("over the last year", "2007-03-14/2008-03-14"),
        ("the next few days", "2008-03-14/.."),
        ("within 10 business days", "2008-03-14/2008-03-28"),
        ("two weeks ago", "2008-02-29/2008-02-29"),
        ("ten days from now", "2008-03-24/2008-03-24"),
        ("in two weeks", "2008-03-28/2008-03-28"),
        ("last monday", "2008-03-10/2008-03-10"),
        ("weekend of march 22", "2008-03-22/2008-03-23"),
        ("recently", "../2008-03-14"),
        ("the next day", "2008-03-15/2008-03-15"),
        ("this week", "2008-03-10/2008-03-16"),
        ("last week", "2008-03-03/2008-03-09"),
        ("next week", "2008-03-17/2008-03-23"),
        ("yesterday", "2008-03-13/2008-03-13"),
        ("tomorrow", "2008-03-15/2008-03-15"),
        ("tonight", "2008-03-14/2008-03-14"),
        ("three months ago", "2007-12-14/2007-12-14"),
        ("within 72 hours", "2008-03-14/2008-03-17"),
        ("within a week", "2008-03-14/2008-03-21"),
        ("the past two years", "2006-03-14/2008-03-14"),
    ],
)
def test_what_is_counted_from_a_day_is_read_beside_one_in_march(phrase: str, days: str) -> None:
    assert iso(span(phrase, MARCH)) == days


def test_a_bare_weekday_follows_the_tense() -> None:
    past, ahead = (span("monday", MARCH._replace(tense=tense)) for tense in (-1, 1))
    assert past == (date(2008, 3, 10), date(2008, 3, 10))
    assert ahead == (date(2008, 3, 17), date(2008, 3, 17))


@pytest.mark.parametrize("phrase", ["last week", "this week", "next week"])
@pytest.mark.parametrize("day", [date(2008, 3, 10), date(2008, 3, 16), date(2007, 12, 31)])
def test_a_week_runs_from_monday_to_sunday_whatever_the_day(phrase: str, day: date) -> None:
    found = span(phrase, Beside(day))
    assert found is not None
    first, last = found
    assert first is not None
    assert last is not None
    assert (first.weekday(), (last - first).days) == (0, 6)


def test_the_three_weeks_around_a_day_follow_on_one_another() -> None:
    weeks = [span(f"{side} week", MARCH) for side in ("last", "this", "next")]
    for one, other in pairwise(weeks):
        assert one
        assert other
        assert one[1]
        assert other[0]
        assert (other[0] - one[1]).days == 1
