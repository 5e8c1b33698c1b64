"""The day beside which the date phrases of a cable are read, and how well it is known."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

import reftel.claims.dates_calendar as calendar

if TYPE_CHECKING:
    from reftel.claims.page import Page

_YEAR = re.compile(r"(?<![\d/.-])(?:19|20)\d\d(?![\d/-])")
_MRN = re.compile(r"(\d\d)[A-Z]")
_EXPLICIT = re.compile(r"\b(?:18|19|20)\d\d|\d/\d\d?/\d\d|\d\d\d\dz")
_NAMED = re.compile(rf"\b(?:{calendar.either('month')})\b")
_TERMS = (10, 25, 20, 15, 5)
"""Years for which E.O. 12958 §1.5 and its successors let information be classified."""
_NEAR, _LAST = 3, 2012
"""How far from its year a cable's own years lie; the year after which ten years are unlikely."""


class Known(NamedTuple):
    """A day, and whether it is the day of the cable, one near it, or none at all."""

    day: datetime
    how: str

    def reads(self, phrase: str) -> bool:
        """Say whether a phrase can be read beside this day: one near it serves a named month."""
        low = phrase.lower()
        if self.how == "sent" or _EXPLICIT.search(low):
            return True
        return self.how == "near" and bool(_NAMED.search(low))


def beside(page: Page) -> Known:
    """Return the day a cable was sent, else one near it from its number and declassification.

    An original classifier's `DECL` day is the day of classification, 10 or 25 years on.
    """
    sent = page.cable.date
    if sent:
        return Known(sent, "sent")
    told = page.cable.declassify.on if page.cable.declassify else None
    year = _year(page, told)
    if year is None:
        return Known(datetime(2000, 1, 1, tzinfo=UTC), "unknown")
    days = told and calendar.day(year, told.month, told.day)
    near = days.first if days and days.first else date(year, 1, 1)
    return Known(datetime(near.year, near.month, near.day, tzinfo=UTC), "near")


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
