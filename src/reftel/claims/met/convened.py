"""When and where a meeting is said to be held: will be held in Lisbon, took place on March 3."""

from __future__ import annotations

import re
from calendar import isleap
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.claim import Interval
from reftel.claims.dated.dates import written
from reftel.claims.dated.dates_beside import sent_about

if TYPE_CHECKING:
    from datetime import datetime

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_COPULA = re.compile(
    r"\s+(?:was|were|is|are|will\s+be)\s+(?:(?:on|in|from|last)\s+)?", re.IGNORECASE
)
_PREDICATE = re.compile(
    r"(?:,\s[^,;.:()]{3,90},|\s\([^()]{2,60}\)|,)?"
    r"\s+(?:(?:will|would|is\s+to|was\s+to|was|is|are|were|has\s+been|had\s+been|may|might)\s+"
    r"(?:be\s+|now\s+|again\s+|instead\s+|tentatively\s+)*(?:held|hosted|convened?|scheduled|set|planned"
    r"|take\s+place|meet|open|resume|begin|start)|(?:takes?|took)\s+place|convene[sd]?|met"
    r"|opens|opened|resumed?|resumes|begins?|began|starts|started|concluded|concludes|runs|ran|lasts|lasted)\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.;]\s|\b(?:where|which|who|because|after|before)\b", re.IGNORECASE)
_LIKELY = re.compile(
    r",?\s+(?:(?:likely|possibly|probably|expected|scheduled|tentatively|to\s+be\s+held"
    r"|planned|some\s?time|will\s+be(?:\s+held)?"
    r"|is|for|in|on|at)\s+){1,5}(?:the\s+)?$"
)
_IN = re.compile(r"\b(?:in|at|to)\s+(?:the\s+)?\Z", re.IGNORECASE)
_WILL = re.compile(r"\b(?:will|would|to)\b", re.IGNORECASE)
_HALF_A_YEAR = timedelta(days=190)
"""A day without a year further back than this is one to come."""
_REACH = 60
_SOON = 90


class Held(NamedTuple):
    """The day and the place that a predicate tells of, as far as it does."""

    date: Claim | None = None
    place: Claim | None = None


def held(page: Page, mentions: Mentions, end: int) -> Held:
    """Read a predicate behind a meeting, over an aside: the plenary, chaired by X, met in Y."""
    said = _PREDICATE.match(page.text, end)
    if said is None:
        return Held(_was(page, mentions, end))
    near = said.end() + _REACH
    stop = _STOP.search(page.text, said.end(), min(len(page.text), near))
    near = stop.start() if stop else near
    date = next(iter(mentions.within(said.end(), near, "date")), None)
    places = mentions.within(said.end(), near, "place")
    place = next((one for one in places if _IN.search(page.text, said.end(), one.span.start)), None)
    return Held(date and ahead(page, date, said[0]), place)


def _was(page: Page, mentions: Mentions, end: int) -> Claim | None:
    """Read a day right behind a copula: our last consultations were in May 2007."""
    said = _COPULA.match(page.text, end)
    dates = mentions.within(said.start(), said.end() + _REACH, "date")[:1] if said else []
    return dates[0] if said and dates and dates[0].span.start <= said.end() else None


def likely(page: Page, mentions: Mentions, end: int) -> Claim | None:
    """Return the date said after a meeting to come: likely some time at the end of June."""
    for date in mentions.within(end, end + _SOON, "date"):
        if _LIKELY.match(page.text[end : date.span.start]):
            return date
    return None


def ahead(page: Page, date: Claim, said: str = "") -> Claim:
    """Return a day without a year in the year meant: ahead where `will be` says so, else near."""
    sent, interval = sent_about(page), date.interval
    if not (sent and interval and interval.start and interval.end):
        return date
    near = timedelta() if _WILL.search(said) else _HALF_A_YEAR
    if interval.end >= sent - near or YEAR.search(date.quote):
        return date
    year = timedelta(days=366 if _leap(interval.start) else 365)
    moved = Interval(interval.start + year, interval.end + year)
    return replace(date, interval=moved, value=written(moved))


def _leap(start: datetime) -> bool:
    """Say whether a 29 February lies between a day and the same day a year later."""
    return isleap(start.year if start.month <= 2 else start.year + 1)
