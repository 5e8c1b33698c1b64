"""The day beside which the date phrases of a cable are read, and how well it is known."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

import reftel.claims.dated.dates_calendar as calendar
from reftel.claims.dated.dates import resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_YEAR = re.compile(r"(?<![\d/.-])(?:19|20)\d\d(?![\d/-])")
_MRN = re.compile(r"(\d\d)[A-Z]")
_EXPLICIT = re.compile(r"\b(?:18|19|20)\d\d|\d/\d\d?/\d\d|\d\d\d\dz")
_NAMED = re.compile(rf"\b(?:{calendar.either('month')})\b")
_TERMS = (10, 25, 20, 15, 5)
"""Years for which E.O. 12958 §1.5 and its successors let information be classified."""
_MONTHS = calendar.either("month")
_WHOLE = re.compile(
    rf"\b(?:(?:{_MONTHS})\.?\s+\d{{1,2}},?\s+(?:19|20)\d\d|\d{{1,2}}\s+(?:{_MONTHS})\.?,?\s+(?:19|20)\d\d"
    r"|\d{1,2}/\d{1,2}/(?:(?:19|20)\d\d|\d\d)(?![/\d]))",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:DECL|will|would|by|before|until|to\s+be|next|due|plan\w*|schedul\w*|expect\w*)\b[^.;]*$",
    re.IGNORECASE,
)
_LEAD = 60
"""Letters before a date in which it may be said to lie ahead."""
_ANY = date(2000, 1, 1)
_NEAR, _LAST = 3, 2012
"""How far from its year a cable's own years lie; the year after which ten years are unlikely."""


class Known(NamedTuple):
    """A day, and how it is known."""

    day: datetime
    how: str
    """`sent` is the day of the cable, `near` one near it, `year` the middle of its year, `told`
    one of an earlier year after which a phrase is read."""

    def reads(self, phrase: str) -> bool:
        """Say whether a phrase can be read beside this day: one near it serves a named month."""
        low = phrase.lower()
        if self.how == "sent" or _EXPLICIT.search(low):
            return True
        return self.how in {"near", "year", "told"} and bool(_NAMED.search(low))


def beside(page: Page) -> Known:
    """Return the day a cable was sent, else one near it, which its number and its dates bear out.

    An original classifier's `DECL` day is the day of classification, 10 or 25 years on. What a
    cable refers to was there before it; so was what it tells of with a day and a year.
    """
    sent = page.cable.date
    if sent:
        return Known(sent, "sent")
    told = page.cable.declassify.on if page.cable.declassify else None
    year = _year(page, told)
    days = told and year and calendar.day(year, told.month, told.day)
    near = days.first if days else _latest(page, year)
    if near:
        return Known(datetime(near.year, near.month, near.day, tzinfo=UTC), "near")
    if year:
        return Known(datetime(year, 7, 1, tzinfo=UTC), "year")
    return Known(datetime(2000, 1, 1, tzinfo=UTC), "unknown")


def sent_about(page: Page) -> datetime | None:
    """Return the day of a cable, or one near it; None where no more than its year is known."""
    known = page.once(beside)
    return known.day if known.how in {"sent", "near"} else None


def _latest(page: Page, year: int | None) -> date | None:
    """Return the latest whole date that the header refers to, else that the body tells of."""
    floor = page.body().start
    for start, end in ((0, floor), (floor, len(page.text))):
        found = [day for day in _days(page.text, start, end) if year in {None, day.year}]
        if found:
            return max(found)
    return None


def _days(text: str, start: int, end: int) -> Iterator[date]:
    for found in _WHOLE.finditer(text, start, end):
        if _TO_COME.search(text, max(start, found.start() - _LEAD), found.start()):
            continue
        interval = resolve(found[0], _ANY)
        if interval and interval.start:
            yield interval.start.date()


def _year(page: Page, told: date | None) -> int | None:
    """Return the year of the number, else that of the term of years which the text bears out."""
    if (mrn := page.cable.mrn) and (found := _MRN.match(mrn)):
        two = int(found[1])
        return two + (1900 if two >= 66 else 2000)
    if told is None:
        return None
    years = [int(year) for year in _YEAR.findall(page.text, page.body().start)]
    options = [told.year - term for term in _TERMS]
    likely = (year for year in options if any(abs(year - one) <= _NEAR for one in years))
    return next(likely, options[0] if options[0] <= _LAST else options[1])
