"""Laws of the calendar: parts fill their whole, and moving a day away and back stays near it."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from reftel.claims.dated.dates_calendar import (
    DAY,
    Days,
    business_days,
    fiscal_year,
    full_year,
    gap,
    half,
    month,
    months,
    nearest,
    quarter,
    shifted,
    third,
    week,
)

DATES = st.dates(date(1950, 1, 1), date(2049, 12, 31))
YEARS = st.integers(1950, 2049)
MONTHS = st.integers(1, 12)
UNITS = st.sampled_from(["day", "week", "month", "quarter", "year"])


def ends(days: Days) -> tuple[date, date]:
    """Return both ends of a closed span."""
    assert days.first
    assert days.last
    return days.first, days.last


def follow(*spans: Days) -> bool:
    """Say whether each span begins on the day after the one before it."""
    closed = [ends(days) for days in spans]
    return all(one[1] + DAY == other[0] for one, other in pairwise(closed))


@given(YEARS, MONTHS)
def test_law_the_thirds_of_a_month_follow_each_other_and_fill_it(year: int, number: int) -> None:
    whole = month(year, number)
    parts = [third(whole, which) for which in range(3)]
    assert follow(*parts)
    assert (parts[0].first, parts[2].last) == whole


@given(YEARS)
def test_law_the_thirds_of_a_year_follow_each_other_and_fill_it(year: int) -> None:
    parts = [third(full_year(year), which) for which in range(3)]
    assert follow(*parts)
    assert (parts[0].first, parts[2].last) == full_year(year)


@given(st.integers(195, 204))
def test_law_the_thirds_of_a_decade_follow_each_other_and_fill_it(decade: int) -> None:
    whole = full_year(decade * 10).join(full_year(decade * 10 + 9))
    parts = [third(whole, which) for which in range(3)]
    assert follow(*parts)
    assert (parts[0].first, parts[2].last) == whole


@given(YEARS, MONTHS)
def test_law_two_halves_follow_each_other_and_fill_their_whole(year: int, number: int) -> None:
    decade = months(year, 1, 120)
    wholes = (month(year, number), full_year(year), fiscal_year(year), quarter(year, 1), decade)
    for whole in (*wholes, week(date(year, number, 1))):
        parts = [half(whole, which) for which in (1, 2)]
        assert follow(*parts)
        assert (parts[0].first, parts[1].last) == whole


@given(YEARS)
def test_law_four_quarters_fill_a_year_and_a_fiscal_year_begins_with_the_last(year: int) -> None:
    parts = [quarter(year, number) for number in (1, 2, 3, 4)]
    assert follow(*parts)
    assert (parts[0].first, parts[3].last) == full_year(year)
    assert fiscal_year(year).first == quarter(year - 1, -1).first
    assert fiscal_year(year).last == quarter(year, 3).last


@given(YEARS, MONTHS, st.integers(1, 30))
def test_law_a_run_of_months_is_each_month_after_the_other(
    year: int, number: int, count: int
) -> None:
    parts = [month(year, number + step) for step in range(count)]
    assert follow(*parts)
    assert months(year, number, count) == parts[0].join(parts[-1])


@given(DATES)
def test_law_the_week_of_a_day_holds_it_and_is_the_week_of_each_of_its_days(day: date) -> None:
    first, last = ends(week(day))
    assert first <= day <= last
    assert {week(first + step * DAY) for step in range(7)} == {week(day)}


@given(DATES, st.integers(-500, 500), UNITS)
def test_law_a_day_moved_away_and_back_is_within_three_days_of_itself(
    day: date, count: int, unit: str
) -> None:
    assume(1900 < day.year + count < 2100)
    back = shifted(shifted(day, count, unit), -count, unit)
    assert abs((back - day).days) <= 3
    if day.day <= 28 or unit in {"day", "week"}:
        assert back == day


@given(DATES, st.integers(1, 40))
def test_law_so_many_business_days_hold_as_many_days_of_work(day: date, count: int) -> None:
    end = business_days(day, count)
    between = [day + step * DAY for step in range(1, (end - day).days + 1)]
    assert sum(one.weekday() < 5 for one in between) == count
    assert end.weekday() < 5


@given(DATES, DATES, st.integers(0, 60))
def test_law_the_gap_is_nothing_inside_and_else_leads_to_the_nearer_end(
    to: date, first: date, length: int
) -> None:
    last = first + length * DAY
    away = gap(Days(first, last), to)
    assert (away == 0) == (first <= to <= last)
    if away:
        assert to + timedelta(days=away) in {first, last}


@given(DATES, MONTHS)
def test_law_the_nearest_month_is_no_further_than_half_a_year(day: date, number: int) -> None:
    found = nearest(lambda year: month(year, number), day)
    assert found
    assert abs(gap(found, day)) <= 184


@given(DATES, MONTHS, st.sampled_from([-1, 1]))
def test_law_tense_decides_only_where_the_nearest_is_far(
    day: date, number: int, tense: int
) -> None:
    plain = nearest(lambda year: month(year, number), day)
    sided = nearest(lambda year: month(year, number), day, tense)
    assert plain
    assert sided
    assert sided == plain if abs(gap(plain, day)) <= 90 else gap(sided, day) * tense >= 0


@given(DATES)
def test_law_an_open_end_has_no_part(day: date) -> None:
    for whole in (Days(day, None), Days(None, day)):
        assert third(whole, 0) == half(whole, 1) == whole
