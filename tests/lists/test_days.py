"""Dates of lists become ISO 8601, cut to what is known."""

from __future__ import annotations

from datetime import date

import pytest

from reftel.lists.days import day, iso


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("18 Sep 1972", "1972-09-18"),
        ("Sep 1972", "1972-09"),
        ("1972", "1972"),
        ("circa 1957", "~1957"),
        ("1957 to 1960", "1957"),
        ("17/08/1957", "1957-08-17"),
        ("00/00/1955", "1955"),
        ("00/03/1955", "1955-03"),
        ("2018-10-29T19:09:49.856-04:00", "2018-10-29"),
        ("2006-12-23", "2006-12-23"),
        ("unknown", None),
        ("", None),
    ],
)
def test_a_date_is_cut_to_what_is_known(text: str, expected: str | None) -> None:
    assert iso(text) == expected


def test_american_dates_begin_with_the_month() -> None:
    assert iso("10/16/2017", american=True) == "2017-10-16"
    assert iso("6/9/10", american=True) == "2010-06-09"


def test_only_a_full_date_is_a_day() -> None:
    assert day("23/12/2006") == date(2006, 12, 23)
    assert day("Dec 2006") is None
    assert day("31/02/2006") is None
    assert day("circa 23 Dec 2006") is None
