"""Forms of dates by the names and numbers of the calendar: March 3, 11/3, May 2007, FY 2008."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import reftel.claims.dated.dates_calendar as calendar
from reftel.claims.dated.dates_calendar import Days
from reftel.claims.dated.dates_grammar import (
    AHEAD,
    DAYNO,
    GONE,
    MONTH,
    SIDE,
    WEEKDAY,
    YEAR,
    Beside,
    Forms,
    century,
    dated,
    full_year_of,
    side_of,
    year_of,
)

if TYPE_CHECKING:
    import re

FORMS = Forms()
_LATE = 15
"""How many years after a cable a day may lie whose year has two digits: a birth never does."""


@FORMS.form(
    rf"{MONTH} {DAYNO}(?:,? {YEAR})?|(?P<d2>[0-3]?\d)(?:st|nd|rd|th)?(?: of)? "
    rf"(?P<m2>{calendar.either('month')})\.?(?:,? (?P<y2>\d{{4}}|'?\d\d))?"
)
def _day_of_month(found: re.Match[str], beside: Beside) -> Days | None:
    month = calendar.words("month")[found["month"] or found["m2"]]
    number = int(found["day"] or found["d2"])
    written = (found["year"] or found["y2"] or "").removeprefix("'")
    year = year_of(written or None)
    if len(written) == 2:
        year = century(int(written), beside.day.year + _LATE - 40)
    return dated(year, lambda y: calendar.day(y, month, number), beside)


@FORMS.form(r"(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d\d)")
def _slashes(found: re.Match[str], beside: Beside) -> Days | None:
    """Read month before day where strokes part them, day before month where points do."""
    month, number, year = (int(found[group]) for group in (1, 3, 4))
    if month > 12 or (found[2] == "." and number <= 12):
        month, number = number, month
    return calendar.day(year if year > 99 else century(year, beside.day.year), month, number)


@FORMS.form(rf"(?:{WEEKDAY},? \(?)?(?P<m>\d{{1,2}})/(?P<d>\d{{1,2}})\)?")
def _stroke(found: re.Match[str], beside: Beside) -> Days | None:
    """Read a month and a day without a year: Friday (11/3)."""
    month, number = int(found["m"]), int(found["d"])
    return dated(None, lambda year: calendar.day(year, month, number), beside)


@FORMS.form(r"(\d{4})[-/](\d\d)[-/](\d\d)")
def _iso(found: re.Match[str], _: Beside) -> Days | None:
    return calendar.day(*(int(group) for group in found.groups()))


@FORMS.form(rf"{MONTH}(?:,? (?:of )?{YEAR})?")
def _month(found: re.Match[str], beside: Beside) -> Days | None:
    number = calendar.words("month")[found["month"]]
    return dated(year_of(found["year"]), lambda year: calendar.month(year, number), beside)


@FORMS.form(rf"{MONTH} (?:and|or) (?P<m2>{calendar.either('month')})\.?(?:,? (?:of )?{YEAR})?")
def _two_months(found: re.Match[str], beside: Beside) -> Days | None:
    first, last = (calendar.words("month")[found[name]] for name in ("month", "m2"))
    run = last - first + (1 if last >= first else 13)
    if not found["year"] and first % 12 + 1 != last:
        return None
    return dated(year_of(found["year"]), lambda year: calendar.months(year, first, run), beside)


@FORMS.form(rf"{MONTH} (?:of )?(?P<side>{GONE}|{AHEAD}|this) year")
def _month_of_year(found: re.Match[str], beside: Beside) -> Days | None:
    number = calendar.words("month")[found["month"]]
    return calendar.month(beside.day.year + side_of(found["side"]), number)


@FORMS.form(rf"{SIDE} {MONTH}")
def _sided_month(found: re.Match[str], beside: Beside) -> Days | None:
    number, side = calendar.words("month")[found["month"]], side_of(found["side"])
    spans = [calendar.month(beside.day.year + step, number) for step in (0, side or 1)]
    near = not calendar.gap(spans[0], beside.day)
    if not side or (near and found["side"].endswith("coming")):
        return spans[0]
    return next((s for s in spans if calendar.gap(s, beside.day) * side > 0), spans[-1])


@FORMS.form(YEAR)
def _year_alone(found: re.Match[str], _: Beside) -> Days | None:
    year = year_of(found["year"])
    return calendar.full_year(year) if year else None


@FORMS.form(r"(?:(\d{3})0|'?(\d)0)'?s")
def _decade(found: re.Match[str], _: Beside) -> Days | None:
    first = int(found[1] + "0") if found[1] else 1900 + 10 * int(found[2])
    return Days(date(first, 1, 1), date(first + 9, 12, 31))


@FORMS.form(
    r"(?:u\.?s\.? )?(?:fy|fiscal years?)[- ]?'?(\d{4}|\d\d)(?:\s*(?:-|/|to|and)\s*(\d{4}|\d\d))?"
)
def _fiscal(found: re.Match[str], _: Beside) -> Days | None:
    first, last = (int(year) if year else None for year in found.groups())
    spans = [calendar.fiscal_year(y if y > 99 else century(y)) for y in (first, last) if y]
    return spans[0].join(spans[-1])


@FORMS.form(rf"(?:{SIDE} )?(?:fy|fiscal year)")
def _sided_fiscal(found: re.Match[str], beside: Beside) -> Days | None:
    now = beside.day.year + (beside.day.month >= 10)
    return calendar.fiscal_year(now + side_of(found["side"] or ""))


@FORMS.form(rf"(?:{SIDE} )?calendar year")
def _sided_calendar(found: re.Match[str], beside: Beside) -> Days | None:
    return calendar.full_year(beside.day.year + side_of(found["side"] or ""))


@FORMS.form(r"(?:cy|calendar year)[- ]?(?P<of>'?\d\d|\d{4})")
def _calendar_year(found: re.Match[str], _: Beside) -> Days | None:
    return calendar.full_year(int(full_year_of(found["of"])))
