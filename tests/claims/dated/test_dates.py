from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from reftel.claims import Interval
from reftel.claims.dated.dates import resolve, written

FRIDAY = date(2009, 3, 20)


def read(phrase: str, reference: date = FRIDAY, tense: int = 0) -> str | None:
    interval = resolve(phrase, reference, tense)
    return written(interval) if interval else None


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("141230Z JAN 09", "2009-01-14T12:30:00Z"),
        ("2009-01-14 12:30:00", "2009-01-14T12:30:00Z"),
        ("3/27/2009", "2009-03-27"),
        ("27/3/09", "2009-03-27"),
        ("March 27", "2009-03-27"),
        ("27th of March, 2010", "2010-03-27"),
        ("5 Sept 08", "2008-09-05"),
        ("April 5-6", "2009-04-05/2009-04-06"),
        ("12-14 March 2006", "2006-03-12/2006-03-14"),
        ("between 24 and 26 November", "2008-11-24/2008-11-26"),
        ("May 30-June 2", "2009-05-30/2009-06-02"),
        ("from 12 March to 3 April", "2009-03-12/2009-04-03"),
        ("late January to mid-February", "2009-01-21/2009-02-20"),
        ("the end of June or early July", "2009-06-21/2009-07-10"),
        ("November 2008 to February 2009", "2008-11/2009-02"),
        ("2006-2008", "2006/2008"),
        ("2006-07", "2006/2007"),
        ("as of June 2008", "2008-06"),
        ("mid-May", "2009-05-11/2009-05-20"),
        ("early 2008", "2008-01/2008-04"),
        ("the 1990s", "1990/1999"),
        ("late 1980s", "1987/1989"),
        ("FY09", "2008-10/2009-09"),
        ("fiscal years 2008-2009", "2007-10/2009-09"),
        ("Q3 2008", "2008-07/2008-09"),
        ("the first quarter of next year", "2010-01/2010-03"),
        ("the second half of 2008", "2008-07/2008-12"),
        ("the summer of 2008", "2008-06/2008-08"),
        ("last summer", "2008-06/2008-08"),
        ("the last week of April", "2009-04-24/2009-04-30"),
        ("the week of 12 March", "2009-03-09/2009-03-15"),
        ("this week", "2009-03-16/2009-03-22"),
        ("next week", "2009-03-23/2009-03-29"),
        ("last month", "2009-02"),
        ("last year", "2008"),
        ("over the last year", "2008-03-20/2009-03-20"),
        ("this past year", "2008-03-20/2009-03-20"),
        ("the coming two months", "2009-03-20/2009-05-20"),
        ("in the next 30 days", "2009-03-20/2009-04-19"),
        ("in the coming weeks", "2009-03-20/.."),
        ("in recent weeks", "../2009-03-20"),
        ("within five business days", "2009-03-20/2009-03-27"),
        ("within 72 hours", "2009-03-20/2009-03-23"),
        ("two weeks ago", "2009-03-06"),
        ("in two weeks", "2009-04-03"),
        ("by COB Friday", "2009-03-20"),
        ("next Tuesday", "2009-03-24"),
        ("last Friday", "2009-03-13"),
        ("this weekend", "2009-03-21/2009-03-22"),
        ("yesterday", "2009-03-19"),
        ("later this month", "2009-03-20/2009-03-31"),
        ("earlier this year", "2009-01-01/2009-03-20"),
        ("by the end of the year", "2009-12-31"),
        ("NLT 15 May", "2009-05-15"),
        ("no later than 5:00 p.m. on March 27", "2009-03-27"),
        ("by 1700 EST on March 27", "2009-03-27"),
        ("by 1200 local time March 27", "2009-03-27"),
        ("March 27 at 1700Z", "2009-03-27"),
        ("by c.o.b. March 27", "2009-03-27"),
        ("no earlier than June 5", "2009-06-05/.."),
        ("not before November 12", "2009-11-12/.."),
        ("year-end 2008", "2008-12-31"),
        ("the first days of May", "2009-05-01/2009-05-10"),
        ("the third Thursday of April", "2009-04-16"),
        ("the last Friday in January 2010", "2010-01-29"),
        ("the evening of March 3", "2009-03-03"),
        ("since at least 2003", "2003-01-01/2009-03-20"),
        ("before September 12", "../2009-09-12"),
        ("until 2010", "../2010-12-31"),
        ("after June 1", "2009-06-01/.."),
        ("soon", "2009-03-20/.."),
    ],
)
def test_a_phrase_is_an_interval_beside_its_cable(phrase: str, value: str) -> None:
    assert read(phrase) == value


@pytest.mark.parametrize("phrase", ["two days", "the plenary", "", "31 February", "999999Z ABC 09"])
def test_what_is_no_date_is_none(phrase: str) -> None:
    assert resolve(phrase, FRIDAY) is None


def test_a_missing_year_is_the_nearest() -> None:
    assert read("December 28", date(2009, 1, 5)) == "2008-12-28"
    assert read("January 12", date(2008, 12, 29)) == "2009-01-12"


def test_tense_decides_where_the_nearest_year_is_far() -> None:
    february = date(2008, 2, 10)
    assert read("July 4", february) == "2008-07-04"
    assert read("July 4", february, tense=-1) == "2007-07-04"
    assert read("March 4", february, tense=-1) == "2008-03-04"


def test_a_day_runs_to_its_last_second_in_utc() -> None:
    found = resolve("March 27", FRIDAY)
    assert found == Interval(
        datetime(2009, 3, 27, tzinfo=UTC), datetime(2009, 3, 27, 23, 59, 59, tzinfo=UTC)
    )


def test_the_reference_may_carry_a_time() -> None:
    assert resolve("today", datetime(2009, 3, 20, 8, 40, tzinfo=UTC)) == resolve("today", FRIDAY)


def test_line_breaks_inside_a_phrase_do_not_matter() -> None:
    assert read("MAY 26,\n2005") == "2005-05-26"
