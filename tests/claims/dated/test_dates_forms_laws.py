"""Laws of the forms of dates: one day written in many ways, and parts that lie in their whole."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.dated.dates_calendar import Days
from reftel.claims.dated.dates_forms import FORMS, Beside, span

DAYS = st.dates(date(1970, 1, 1), date(2029, 12, 31))
TENSES = st.sampled_from([-1, 0, 1])
COUNTS = st.integers(1, 40)
UNITS = st.sampled_from(["day", "week", "month", "year"])
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def ordinal(number: int) -> str:
    teen = 10 < number % 100 < 20
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


WAYS = (
    "{0:%B} {0.day}, {0.year}", "{0:%B} {0.day} {0.year}", "{0.day} {0:%B} {0.year}",
    "{0.day} {0:%B}, {0.year}", "{1} of {0:%B}, {0.year}", "{0:%B} {1}, {0.year}",
    "{0:%b}. {0.day}, {0.year}", "{0.day} {0:%b} {0.year}", "{0:%Y-%m-%d}",
    "{0.month}/{0.day}/{0.year}", "{0:%d.%m.%Y}",
)  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
@given(DAYS, DAYS, TENSES)
def test_law_a_day_written_in_full_is_that_day_beside_any_other(
    way: str, day: date, beside: date, tense: int
) -> None:
    written = way.format(day, ordinal(day.day)).lower()
    assert span(written, Beside(beside, tense)) == (day, day)


@given(DAYS, DAYS, TENSES)
def test_law_a_day_without_its_year_keeps_its_month_and_number(
    day: date, beside: date, tense: int
) -> None:
    found = span(f"{day:%B} {day.day}".lower(), Beside(beside, tense))
    if (day.month, day.day) == (2, 29) and found is None:
        return
    assert found
    assert found.first
    assert (found.first.month, found.first.day) == (day.month, day.day)


@given(DAYS, COUNTS, UNITS)
def test_law_so_long_ago_and_so_long_from_now_lie_on_both_sides(
    day: date, count: int, unit: str
) -> None:
    ago, hence = (span(f"{count} {unit}s {way}", Beside(day)) for way in ("ago", "from now"))
    assert ago
    assert hence
    assert ago.first
    assert hence.first
    assert ago.first < day < hence.first
    assert span(f"in {count} {unit}s", Beside(day)) == hence


@given(DAYS, COUNTS, UNITS)
def test_law_the_last_and_the_next_so_many_meet_on_the_day(
    day: date, count: int, unit: str
) -> None:
    past, ahead = (span(f"{side} {count} {unit}s", Beside(day)) for side in ("last", "next"))
    assert past
    assert ahead
    assert (past.last, ahead.first) == (day, day)
    assert span(f"within {count} {unit}s", Beside(day)) == ahead


@given(DAYS, st.sampled_from(WEEKDAYS), TENSES)
def test_law_a_weekday_is_one_day_of_that_name_within_a_week(
    day: date, name: str, tense: int
) -> None:
    found = span(name, Beside(day, tense))
    assert found
    assert found.first == found.last
    assert found.first
    assert WEEKDAYS[found.first.weekday()] == name
    assert abs((found.first - day).days) <= 7
    assert (found.first - day).days * tense >= 0


@given(DAYS, st.sampled_from(WEEKDAYS))
def test_law_last_monday_is_before_and_next_monday_after_the_day(day: date, name: str) -> None:
    last, ahead = (span(f"{side} {name}", Beside(day)) for side in ("last", "next"))
    assert last
    assert ahead
    assert last.first
    assert ahead.first
    assert last.first < day < ahead.first
    assert (day - last.first).days <= 7


@pytest.mark.parametrize("unit", ["week", "month", "quarter", "year", "decade"])
@given(DAYS)
def test_law_the_unit_of_a_day_holds_it_between_the_last_and_the_next(unit: str, day: date) -> None:
    last, this, ahead = (span(f"{side} {unit}", Beside(day)) for side in ("last", "this", "next"))
    assert last
    assert this
    assert ahead
    assert this.first
    assert this.last
    assert this.first <= day <= this.last
    assert last.last == this.first - timedelta(days=1)
    assert ahead.first == this.last + timedelta(days=1)


@pytest.mark.parametrize("whole", ["march 2007", "2007", "the 1990s", "may"])
@pytest.mark.parametrize(
    "part", ["early {}", "mid-{}", "late {}", "first half of {}", "second half of {}"]
)
@given(DAYS)
def test_law_a_part_lies_in_its_whole(part: str, whole: str, day: date) -> None:
    of = whole.removeprefix("the ")
    found, all_of_it = span(part.format(of), Beside(day)), span(of, Beside(day))
    if found is None and whole == "the 1990s":
        return
    assert found
    assert all_of_it
    assert found != all_of_it
    assert found.first
    assert found.last
    assert all_of_it.first
    assert all_of_it.last
    assert all_of_it.first <= found.first <= found.last <= all_of_it.last


@given(st.text(alphabet="0123456789 -/.',adefhilmnorstuvyq", max_size=40), DAYS, TENSES)
def test_law_what_is_no_form_is_none_and_a_form_is_in_order(
    words: str, day: date, tense: int
) -> None:
    found = span(words, Beside(day, tense))
    known = any(pattern.fullmatch(words) for pattern, _ in FORMS)
    assert known or found is None
    if found and found.first and found.last:
        assert found.first <= found.last


@given(DAYS)
def test_law_today_is_between_yesterday_and_tomorrow(day: date) -> None:
    one = timedelta(days=1)
    for word, step in (("yesterday", -one), ("today", one - one), ("tomorrow", one)):
        assert span(word, Beside(day)) == Days(day + step, day + step)
    assert span("this morning", Beside(day)) == span("today", Beside(day))
