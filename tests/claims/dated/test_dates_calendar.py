from __future__ import annotations

import re
from datetime import date

import pytest

from reftel.claims.dated.dates_calendar import (
    DAY_OR_MONTH,
    Days,
    business_days,
    fiscal_year,
    gap,
    half,
    month,
    months,
    nearest,
    quarter,
    shifted,
    third,
    week,
    words,
)


def test_months_run_on_into_the_next_year() -> None:
    assert month(2008, 13) == month(2009, 1)
    assert months(2008, 12, 3) == Days(date(2008, 12, 1), date(2009, 2, 28))


def test_a_fiscal_year_begins_in_october() -> None:
    assert fiscal_year(2009) == Days(date(2008, 10, 1), date(2009, 9, 30))


def test_the_last_quarter_is_the_fourth() -> None:
    assert quarter(2008, -1) == quarter(2008, 4)


def test_the_thirds_of_a_month_meet_and_fill_it() -> None:
    whole = month(2008, 2)
    parts = [third(whole, which) for which in range(3)]
    assert [part.first for part in parts] == [date(2008, 2, d) for d in (1, 11, 21)]
    assert parts[2].last == date(2008, 2, 29)


def test_the_halves_of_a_year_and_of_a_month() -> None:
    assert half(months(2008, 1, 12), 2) == months(2008, 7, 6)
    assert half(month(2008, 4), 1) == Days(date(2008, 4, 1), date(2008, 4, 15))


def test_the_31st_yields_to_a_short_month() -> None:
    assert shifted(date(2008, 1, 31), 1, "month") == date(2008, 2, 29)


def test_business_days_skip_the_weekend() -> None:
    assert business_days(date(2008, 3, 14), 1) == date(2008, 3, 17)


def test_a_week_runs_from_monday_to_sunday() -> None:
    assert week(date(2008, 3, 14)) == Days(date(2008, 3, 10), date(2008, 3, 16))


def test_the_gap_is_zero_inside_and_negative_before() -> None:
    march = month(2008, 3)
    assert [gap(march, d) for d in (date(2008, 3, 9), date(2008, 4, 2), date(2008, 2, 28))] == [
        0,
        -2,
        2,
    ]


def test_the_nearest_leap_day_is_found_or_none() -> None:
    day = nearest(lambda year: month(year, 5), date(2008, 5, 9))
    assert day == month(2008, 5)
    assert nearest(lambda _: None, date(2008, 5, 9)) is None


def test_every_month_has_its_number() -> None:
    assert words("month")["december"] == 12


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("March 3, 2008", "March 3, 2008"),
        ("3 March 2008", "3 March 2008"),
        ("March 2008", "March 2008"),
        ("in May", "May"),
        ("on Tuesday", None),
    ],
)
def test_a_day_or_a_month_is_told_with_its_year_or_without(words: str, told: str | None) -> None:
    found = re.search(DAY_OR_MONTH, words)
    assert (found and found[0]) == told
