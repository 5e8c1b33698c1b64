"""Dates of lists become ISO 8601, cut to what is known."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.lists.days import day, day_of, iso


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("approximately 18 Sep 1972", "~1972-09-18"), ("ca. 1960", "~1960"), ("c. 1960", "~1960"),
        ("1960 (approx.)", "~1960"), ("1-Jan-2004", "2004-01-01"), ("September 1972", "1972-09"),
        ("32/01/1960", "1960-01"), ("12/13/1960", "1960"), ("1.2.61", "1961-02-01"),
        ("1.2.60", "2060-02-01"), ("19720918", None), ("born in 1899", "1899"),
        ("Xyz 1972", "1972"), ("2006-13-40", "2006"),
    ],
)  # fmt: skip
def test_an_odd_date_is_cut_to_what_can_be_true(text: str, expected: str | None) -> None:
    assert iso(text) == expected


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_a_day_written_in_any_of_the_lists_ways_is_that_day(when: date) -> None:
    assert day(when.isoformat()) == when
    assert day(f"{when:%d/%m/%Y}") == when
    assert day(f"{when:%m/%d/%Y}", american=True) == when
    assert day(f"{when:%d %b %Y}") == when
    assert iso(f"circa {when:%d %b %Y}") == f"~{when.isoformat()}"


@given(st.text("0123456789/-. SEPseptcirca~", max_size=25))
def test_any_words_give_a_date_of_the_list_or_none(text: str) -> None:
    found = iso(text)
    assert found is None or re.fullmatch(r"~?\d{4}(-\d{2}(-\d{2})?)?", found)


@pytest.mark.parametrize(
    ("edition", "expected"),
    [("2008", date(2008, 1, 1)), ("2008-05", date(2008, 5, 1)), ("2008-05-21", date(2008, 5, 21))],
)
def test_an_edition_of_a_year_or_a_month_begins_with_its_first_day(
    edition: str, expected: date
) -> None:
    assert day_of(edition) == expected
