from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from reftel.claims.dated.dates_forms import FORMS, Beside, century, span

if TYPE_CHECKING:
    from reftel.claims.dated.dates_calendar import Days

MARCH = Beside(date(2008, 3, 14))


def test_two_digits_name_a_year_of_this_or_the_last_century() -> None:
    assert [century(year) for year in (9, 69, 70, 99)] == [2009, 2069, 1970, 1999]


@pytest.mark.parametrize(
    ("phrase", "first", "last"),
    [
        ("last november", (2007, 11, 1), (2007, 11, 30)),
        ("next june", (2008, 6, 1), (2008, 6, 30)),
        ("this march", (2008, 3, 1), (2008, 3, 31)),
        ("november last year", (2007, 11, 1), (2007, 11, 30)),
        ("this fiscal year", (2007, 10, 1), (2008, 9, 30)),
        ("this decade", (2000, 1, 1), (2009, 12, 31)),
        ("next quarter", (2008, 4, 1), (2008, 6, 30)),
        ("weekend of march 7", (2008, 3, 8), (2008, 3, 9)),
        ("week ending march 9", (2008, 3, 3), (2008, 3, 9)),
        ("end of next week", (2008, 3, 21), (2008, 3, 23)),
        ("year-end", (2008, 12, 31), (2008, 12, 31)),
    ],
)
def test_a_plain_form_is_a_span_of_days(
    phrase: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    assert span(phrase, MARCH) == (date(*first), date(*last))


def test_a_bare_weekday_follows_the_tense() -> None:
    past, ahead = (span("monday", MARCH._replace(tense=tense)) for tense in (-1, 1))
    assert past == (date(2008, 3, 10), date(2008, 3, 10))
    assert ahead == (date(2008, 3, 17), date(2008, 3, 17))


def test_every_form_is_tried_whole() -> None:
    assert all(not pattern.fullmatch("the plenary session") for pattern, _ in FORMS)


def iso(days: Days | None) -> str:
    """Write a span as its two days, two points for an open end."""
    return "/".join(str(day or "..") for day in days) if days else "none"


@pytest.mark.parametrize(
    ("phrase", "days"),
    [
        ("3rd of march 2007", "2007-03-03/2007-03-03"),
        ("3 march 07", "2007-03-03/2007-03-03"),
        ("12/31/2007", "2007-12-31/2007-12-31"),
        ("31.12.2007", "2007-12-31/2007-12-31"),
        ("april or may 2009", "2009-04-01/2009-05-31"),
        ("march of last year", "2007-03-01/2007-03-31"),
        ("'07", "2007-01-01/2007-12-31"),
        ("'90s", "1990-01-01/1999-12-31"),
        ("fy 2008-09", "2007-10-01/2009-09-30"),
        ("next fiscal year", "2008-10-01/2009-09-30"),
        ("3q 2008", "2008-07-01/2008-09-30"),
        ("first quarter", "2008-01-01/2008-03-31"),
        ("last quarter of 2007", "2007-10-01/2007-12-31"),
        ("second quarter of fy 2008", "2008-01-01/2008-03-31"),
        ("first two weeks of april", "2008-04-01/2008-04-14"),
        ("last 3 days of march", "2008-03-29/2008-03-31"),
        ("second half of april", "2008-04-16/2008-04-30"),
        ("last week of march", "2008-03-25/2008-03-31"),
        ("winter 2007-2008", "2007-12-01/2008-02-29"),
        ("next spring", "2009-03-01/2009-05-31"),
        ("last fall", "2007-09-01/2007-11-30"),
        ("end of the year", "2008-12-31/2008-12-31"),
        ("end of the week", "2008-03-14/2008-03-16"),
        ("start of next year", "2009-01-01/2009-01-01"),
        ("later this year", "2008-03-14/2008-12-31"),
        ("earlier this month", "2008-03-01/2008-03-14"),
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
        ("h1 2008", "2008-01-01/2008-06-30"),
        ("2h09", "2009-07-01/2009-12-31"),
        ("cy 2007", "2007-01-01/2007-12-31"),
        ("mid-to-late april", "2008-04-11/2008-04-30"),
    ],
)
def test_a_form_of_the_trade_is_read_beside_a_day_in_march(phrase: str, days: str) -> None:
    assert iso(span(phrase, MARCH)) == days


@pytest.mark.parametrize(
    "phrase",
    ["march 32", "february 30 2008", "13/13/2008", "q5 2008", "the plenary", "h3 2008", ""],
)
def test_what_no_calendar_holds_is_none(phrase: str) -> None:
    assert span(phrase, MARCH) is None


def test_two_digits_long_after_the_day_are_of_the_last_century() -> None:
    assert [century(57, near) for near in (2008, 2030)] == [1957, 2057]


@pytest.mark.parametrize(
    ("phrase", "days"),
    [
        ("february 29 2008", "2008-02-29/2008-02-29"),
        ("february 29 2007", "none"),
        ("29 february", "2008-02-29/2008-02-29"),
        ("early march", "2008-03-01/2008-03-10"),
        ("late 2007", "2007-09-01/2007-12-31"),
        ("mid-2008", "2008-05-01/2008-08-31"),
        ("late 1990s", "1997-01-01/1999-12-31"),
        ("this week", "2008-03-10/2008-03-16"),
        ("last week", "2008-03-03/2008-03-09"),
        ("next week", "2008-03-17/2008-03-23"),
        ("yesterday", "2008-03-13/2008-03-13"),
        ("tomorrow", "2008-03-15/2008-03-15"),
        ("tonight", "2008-03-14/2008-03-14"),
        ("spring of 2007", "2007-03-01/2007-05-31"),
        ("fy09", "2008-10-01/2009-09-30"),
        ("1q09", "2009-01-01/2009-03-31"),
        ("three months ago", "2007-12-14/2007-12-14"),
        ("within 72 hours", "2008-03-14/2008-03-17"),
        ("within a week", "2008-03-14/2008-03-21"),
        ("the past two years", "2006-03-14/2008-03-14"),
        ("2008-13-01", "none"),
        ("14.3.2008", "2008-03-14/2008-03-14"),
        ("3/4/08", "2008-03-04/2008-03-04"),
    ],
)
def test_leap_days_halves_and_days_beside_are_counted(phrase: str, days: str) -> None:
    assert iso(span(phrase, MARCH)) == days


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
