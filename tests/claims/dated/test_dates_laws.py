"""Laws of date phrases: what is written is read again, and no text breaks the reader."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.dated.dates import resolve, written

DAYS = st.dates(date(1950, 1, 1), date(2049, 12, 31))


@given(DAYS, DAYS)
def test_a_full_date_means_itself_whatever_the_reference(day: date, reference: date) -> None:
    for phrase in (f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%b} {day.year}"):
        found = resolve(phrase, reference)
        assert found is not None
        assert written(found) == day.isoformat()


@given(DAYS, DAYS)
def test_an_interval_never_ends_before_it_starts(day: date, reference: date) -> None:
    for form in (
        "late {0:%B}",
        "{0:%B} {0.day}-28",
        "since {0.year}",
        "the week of {0:%B} {0.day}",
    ):
        found = resolve(form.format(day), reference)
        if found and found.start and found.end:
            assert found.start <= found.end


@given(DAYS, DAYS)
def test_a_missing_year_is_never_more_than_a_year_and_a_half_away(
    day: date, reference: date
) -> None:
    found = resolve(f"{day:%B} {min(day.day, 28)}", reference)
    assert found is not None
    assert found.start is not None
    assert abs((found.start.date() - reference).days) <= 550


@given(st.text(max_size=80), DAYS)
def test_no_text_breaks_the_reader(text: str, reference: date) -> None:
    resolve(text, reference)


LEADS = (
    "",
    "early ",
    "mid-",
    "late ",
    "the end of ",
    "first half of ",
    "second half of ",
    "since ",
    "by ",
    "early to mid-",
)
WHOLES = (
    "March 3", "3-5 May", "April", "April 2008", "2008", "FY09", "Q3 2008", "H1 2008", "Friday",
    "next week", "the 1990s", "summer 2008", "this month", "December 28-January 3",
)  # fmt: skip


@given(st.sampled_from(LEADS), st.sampled_from(WHOLES), DAYS, st.sampled_from((-1, 0, 1)))
def test_no_part_of_a_span_ends_before_it_starts(
    lead: str, whole: str, reference: date, tense: int
) -> None:
    found = resolve(lead + whole, reference, tense)
    if found and found.start and found.end:
        assert found.start <= found.end
