from __future__ import annotations

import pytest

from reftel.claims.dated.dates_forms import span
from tests.claims.dated.spans import MARCH, iso


@pytest.mark.parametrize(
    ("phrase", "days"),
    [
        ("week ending march 9", "2008-03-03/2008-03-09"),
        ("end of next week", "2008-03-21/2008-03-23"),
        ("year-end", "2008-12-31/2008-12-31"),
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
        ("the last day of the year", "2008-12-31/2008-12-31"),
        ("first working day of the month", "2008-03-01/2008-03-01"),
        ("end of the week", "2008-03-14/2008-03-16"),
        ("start of next year", "2009-01-01/2009-01-01"),
        ("later this year", "2008-03-14/2008-12-31"),
        ("earlier this month", "2008-03-01/2008-03-14"),
        ("h1 2008", "2008-01-01/2008-06-30"),
        ("2h09", "2009-07-01/2009-12-31"),
        ("mid-to-late april", "2008-04-11/2008-04-30"),
        ("early march", "2008-03-01/2008-03-10"),
        ("late 2007", "2007-09-01/2007-12-31"),
        ("mid-2008", "2008-05-01/2008-08-31"),
        ("late 1990s", "1997-01-01/1999-12-31"),
        ("spring of 2007", "2007-03-01/2007-05-31"),
        ("1q09", "2009-01-01/2009-03-31"),
    ],
)
def test_a_part_of_a_span_is_read_beside_a_day_in_march(phrase: str, days: str) -> None:
    assert iso(span(phrase, MARCH)) == days
