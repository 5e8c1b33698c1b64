"""The day beside which a phrase is read, where dates were told before it: a week later."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import reftel.claims.dated.dates_calendar as calendar
from reftel.claims.dated.dates_beside import Known
from reftel.claims.dated.dates_phrase import MONTH
from reftel.claims.dated.dates_tense import tense_at

if TYPE_CHECKING:
    from reftel.claims.claim import Interval
    from reftel.claims.text.page import Page


RELATIVE = re.compile(
    rf"\b(?:earlier|later|(?:same|following|next|previous)\s+{calendar.PART}|that\s+{calendar.PART})$"
)
_OTHER_DAY = re.compile(rf"(?:the|that|later?|earlier)\s.*{calendar.PART}$", re.DOTALL)


class Place(NamedTuple):
    """A date phrase at a place, and what it means."""

    start: int
    end: int
    interval: Interval


def beside_told(page: Page, found: re.Match[str], told: Place | None, known: Known) -> Known | None:
    """Return the day beside which a phrase is read: `a week later`, `the same day` after a date.

    What is told in another paragraph, or in the header, is not what these mean.
    """
    if not RELATIVE.search(found[0]):
        return _after(page, found, told, known) or known
    near = told and told.start >= page.body().start
    other = _OTHER_DAY.match(found[0])
    if told and near and page.portion(told.start) == page.portion(found.start()):
        return None if other and not is_day(told.interval) else _told(told, known)
    return None if other else known


_MONTH = re.compile(rf"{MONTH}\Z", re.IGNORECASE)
_MEETS = re.compile(r"\s+[a-z]+")
_FAR = 200
"""Letters behind a year in which `the April session` is one of that year."""
_OLD = 5


def _after(page: Page, found: re.Match[str], told: Place | None, known: Known) -> Known | None:
    """Return the day after which `the April session` was, where an earlier year is told of."""
    if not told or not _MONTH.match(found[0]) or found.start() - told.end > _FAR:
        return None
    day, start = told.interval.start, found.start()
    past = day and day.year < known.day.year <= day.year + _OLD
    if (
        not (day and past and page.lower.endswith(("the ", "the\n"), 0, start))
        or page.portion(told.start) != page.portion(start)
        or not _MEETS.match(page.text, found.end())
        or tense_at(page.text, start) >= 0
    ):
        return None
    return Known(day, "told")


def is_day(interval: Interval) -> bool:
    """Say whether an interval is no longer than a day."""
    return bool(interval.start and interval.end and (interval.end - interval.start).days == 0)


def _told(place: Place, known: Known) -> Known:
    """Return the day beside which `a week later` is read after a date."""
    day = place.interval.start or place.interval.end
    return Known(day, known.how) if day else known
