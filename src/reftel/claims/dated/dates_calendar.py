"""Spans of the calendar: months and their thirds, weeks, quarters, seasons, fiscal years."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = timedelta(days=1)
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
"""Names of the months as they are written, of which a pattern takes one."""
WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
DAYPART = "(?:morning|afternoon|evening|night)"
PART = f"(?:day|{DAYPART})"
"""A day or a part of it, as `the same evening` tells one."""
THAT_DAY = (
    r"(?:late |later |earlier )?(?:the|that) (?:very )?"
    rf"(?P<which>same |next |following |previous )?{PART}"
)
NAMED_DAY = rf"(?:(?:{MONTHS})\s+\d{{1,2}}|\d{{1,2}}\s+(?:{MONTHS})|{WEEKDAY})"
"""A day as running text tells it: `March 3`, `3 March`, `Tuesday`."""
DAY_OR_MONTH = (
    rf"(?:(?:{MONTHS})\s+\d{{1,2}}(?!\d)(?:,?\s+\d{{4}})?|\d{{1,2}}\s+(?:{MONTHS})(?:\s+\d{{4}})?"
    rf"|(?:{MONTHS})(?:\s+\d{{4}})?)"
)
"""A day or a month, with its year or without: `March 3, 2008`, `3 March`, `March 2008`."""
FAR = 90
"""Days beyond which the tense of the verb outweighs the nearest year."""


class Days(NamedTuple):
    """A span of whole days, both ends inclusive; None is open."""

    first: date | None
    last: date | None

    def join(self, other: Days) -> Days:
        """Return the span from the start of this one to the end of the other."""
        return Days(self.first, other.last)


@cache
def words(kind: str) -> dict[str, int]:
    """Return the date words of a kind with their numbers."""
    return {row["word"]: int(row["value"]) for row in rows("date_words") if row["kind"] == kind}


def either(*kinds: str) -> str:
    """Return an alternation of all date words of these kinds, the longest first."""
    return "|".join(sorted((w for kind in kinds for w in words(kind)), key=len, reverse=True))


NUMBER = rf"(?:\d{{1,3}}|{either('number')})"
"""A number in figures or as a word."""


def day(year: int, month: int, number: int) -> Days | None:
    """Return a single day, or None where the calendar has no such day."""
    try:
        one = date(year, month, number)
    except ValueError:
        return None
    return Days(one, one)


def month(year: int, number: int) -> Days:
    """Return a whole month; months beyond December run on into the next year."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return Days(date(year, number, 1), date(year, number, monthrange(year, number)[1]))


def months(year: int, number: int, count: int) -> Days:
    """Return a run of whole months."""
    return month(year, number).join(month(year, number + count - 1))


def full_year(number: int) -> Days:
    """Return a calendar year."""
    return months(number, 1, 12)


def fiscal_year(number: int) -> Days:
    """Return a fiscal year of the United States (31 U.S.C. 1102): October to September."""
    return months(number - 1, 10, 12)


def quarter(year: int, number: int) -> Days:
    """Return a quarter of a calendar year; -1 is the last."""
    return months(year, 3 * (number if number > 0 else 4) - 2, 3)


def week(of: date) -> Days:
    """Return the week, Monday to Sunday (ISO 8601), that holds a day."""
    monday = of - of.weekday() * DAY
    return Days(monday, monday + 6 * DAY)


def third(days: Days, which: int) -> Days:
    """Return the early, middle or late part of a span: ten days of a month, else thirds."""
    first, last = days
    if first is None or last is None:
        return days
    length = (last - first).days + 1
    if length < 3:
        return days
    if 28 <= length <= 31:
        return _cut(days, 10 * which, None if which == 2 else 10)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return _years_third(first, last, which)
    size = max(1, length // 3)
    return _cut(days, size * which, None if which == 2 else size)


def _cut(days: Days, skip: int, count: int | None) -> Days:
    first, last = days
    if first is None:
        return days
    start = first + skip * DAY
    return Days(start, start + (count - 1) * DAY if count else last)


def _years_third(first: date, last: date, which: int) -> Days:
    years = last.year - first.year + 1
    if years == 1:
        return months(first.year, 4 * which + 1, 4)
    cuts = [0, round(years * 0.4), round(years * 0.7), years]
    return Days(
        date(first.year + cuts[which], 1, 1), date(first.year + cuts[which + 1] - 1, 12, 31)
    )


def half(days: Days, which: int) -> Days:
    """Return the first or second half of a span: fifteen days of a month, else whole months."""
    first, last = days
    if first is None or last is None or (length := (last - first).days + 1) < 4:
        return days
    if length <= 31:
        size = 15 if length >= 28 else (length + 1) // 2
        return _cut(days, 0, size) if which == 1 else _cut(days, size, None)
    count = max(1, round(length * 12 / 365.25 / 2))
    middle = months(first.year, first.month, count).last
    return Days(first, middle) if which == 1 or middle is None else Days(middle + DAY, last)


def shifted(when: date, count: int, unit: str) -> date:
    """Return the day some days, weeks, months or years away; the 31st yields to short months."""
    if unit in {"day", "week"}:
        return when + count * (7 if unit == "week" else 1) * DAY
    total = when.year * 12 + when.month - 1 + count * {"month": 1, "quarter": 3, "year": 12}[unit]
    year, number = total // 12, total % 12 + 1
    return date(year, number, min(when.day, monthrange(year, number)[1]))


def business_days(when: date, count: int) -> date:
    """Return the day that many days away of Monday to Friday."""
    left = count
    while left:
        when += DAY
        left -= when.weekday() < 5
    return when


def nearest(of: Callable[[int], Days | None], to: date, tense: int = 0) -> Days | None:
    """Choose the year that brings a span without one nearest to a day.

    Where the nearest is more than 90 days off, tense decides: -1 the last, 1 the coming one.
    """
    options = [days for year in (to.year, to.year - 1, to.year + 1) if (days := of(year))]
    if not options:
        return None
    best = min(options, key=lambda days: abs(gap(days, to)))
    if tense and abs(gap(best, to)) > FAR:
        sided = [days for days in options if gap(days, to) * tense >= 0]
        best = min(sided, key=lambda days: abs(gap(days, to)), default=best)
    return best


def gap(days: Days, to: date) -> int:
    """Return the days from a day to a span: negative where it lies before, 0 where it holds it."""
    first, last = days.first or date.min, days.last or date.max
    if last < to:
        return (last - to).days
    return max(0, (first - to).days)
