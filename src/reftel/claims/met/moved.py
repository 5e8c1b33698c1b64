"""Meetings put off or brought forward: postponed from April 8-9 to April 15-16."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.claim import Interval
from reftel.claims.dated.dates import resolve, written
from reftel.claims.dated.dates_beside import sent_about
from reftel.claims.met.convened import ahead, held
from reftel.source import Span

if TYPE_CHECKING:
    from datetime import datetime

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_ASIDE = r"(?P<aside>,\s[^;:()]{3,80},|\s\([^()]{2,60}\))?\s+"
"""What may stand between a meeting and what is told of it."""
_MOVED = re.compile(
    rf"{_ASIDE}(?:(?:has|have|had)\s+(?:now\s+|again\s+)?been|was|were|is|will\s+be)\s+(?:now\s+|again\s+)?"
    r"(?:postponed|rescheduled|moved|put\s+(?:off|back)|pushed\s+back|brought\s+forward|advanced"
    r"|delayed|deferred|shifted)\s+"
    r"(?:from\s+(?P<old>[^.;]{3,40}?)\s+)?(?:to|until|till|for)\s+(?:the\s+)?(?=[\w(])",
    re.IGNORECASE,
)
_ANEW = re.compile(
    rf"{_ASIDE}(?:(?:will|would|is\s+to|was\s+to)\s+(?P<now>(?:now|instead)\s+)?"
    r"(?:be\s+(?:held|hosted|convened)|take\s+place|convene|meet|begin|start|open)"
    r"|(?:is|was)\s+(?P<set>now\s+)(?:scheduled|set|planned|slated))\b",
    re.IGNORECASE,
)
_FIRST = re.compile(r"\b(?:originally|previously|initially|earlier|first)\b", re.IGNORECASE)
"""What tells in an aside of days that hold no more."""
_REACH = 40


class Moved(NamedTuple):
    """The new day of a meeting, and the day from which it was moved as far as that is told."""

    date: Claim
    before: str


def moved(page: Page, mentions: Mentions, end: int, own: Interval | None) -> Moved | None:
    """Read behind a meeting to which days it was moved; `own` are the days told before."""
    said, sent = _MOVED.match(page.text, end), sent_about(page)
    if sent is None:
        return None
    if said is None:
        return _anew(page, mentions, end, own)
    for date in mentions.within(end, said.end() + _REACH, "date"):
        if date.span.start <= said.end() + 1 < date.span.end:
            new = _from(page, date, said.end(), sent)
            old = resolve(said["old"], sent, 1) if said["old"] else _old(page, mentions, said, own)
            return Moved(new, written(old) if old else "..") if new else None
    return None


def _anew(page: Page, mentions: Mentions, end: int, own: Interval | None) -> Moved | None:
    """Read days that hold now or instead of others: `, originally set for May 5, will meet …`."""
    said = _ANEW.match(page.text, end)
    if said is None:
        return None
    first = said["aside"] and _FIRST.search(said["aside"])
    if not (said["now"] or said["set"] or first):
        return None
    date, old = held(page, mentions, end).date, _old(page, mentions, said, own)
    if date is None or (old and old == date.interval):
        return None
    return Moved(date, written(old) if old else "..")


def _from(page: Page, date: Claim, start: int, sent: datetime) -> Claim | None:
    """Return the part of a date from a place on: of `April 8 to April 15` the second day."""
    words = page.text[start : date.span.end]
    days = resolve(words, sent, 1)
    if days is None:
        return None
    found = Interval(days.start or days.end, days.end)
    span = Span(start, date.span.end)
    return replace(date, span=span, quote=words, interval=found, value=written(found))


def _old(
    page: Page, mentions: Mentions, said: re.Match[str], own: Interval | None
) -> Interval | None:
    """Return the days from which it was moved: as an aside tells them, else those told before."""
    asides = mentions.within(*said.span("aside"), "date") if said["aside"] else []
    return ahead(page, asides[0], "will").interval if asides else own
