"""Meetings put off or brought forward: postponed from April 8-9 to April 15-16."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.claim import Interval
from reftel.claims.dated.dates import resolve, written
from reftel.claims.dated.dates_beside import sent_about
from reftel.claims.met.convened import ahead
from reftel.source import Span

if TYPE_CHECKING:
    from datetime import datetime

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_MOVED = re.compile(
    r"(?P<aside>,\s[^;:()]{3,80},|\s\([^()]{2,60}\))?"
    r"\s+(?:(?:has|have|had)\s+(?:now\s+|again\s+)?been|was|were|is|will\s+be)\s+(?:now\s+|again\s+)?"
    r"(?:postponed|rescheduled|moved|put\s+(?:off|back)|pushed\s+back|brought\s+forward|advanced"
    r"|delayed|deferred|shifted)\s+"
    r"(?:from\s+(?P<old>[^.;]{3,40}?)\s+)?(?:to|until|till|for)\s+(?:the\s+)?(?=[\w(])",
    re.IGNORECASE,
)
_REACH = 40


class Moved(NamedTuple):
    """The new day of a meeting, and the day from which it was moved as far as that is told."""

    date: Claim
    before: str


def moved(page: Page, mentions: Mentions, end: int, own: Claim | None) -> Moved | None:
    """Read behind a meeting to which days it was moved; `own` is a day in its name."""
    said, sent = _MOVED.match(page.text, end), sent_about(page)
    if said is None or sent is None:
        return None
    for date in mentions.within(end, said.end() + _REACH, "date"):
        if date.span.start <= said.end() + 1 < date.span.end:
            new = _from(page, date, said.end(), sent)
            old = _old(page, mentions, said, own)
            return Moved(new, written(old) if old else "..") if new else None
    return None


def _from(page: Page, date: Claim, start: int, sent: datetime) -> Claim | None:
    """Return the part of a date from a place on: of `April 8 to April 15` the second day."""
    words = page.text[start : date.span.end]
    days = resolve(words, sent, 1)
    if days is None:
        return None
    found = Interval(days.start or days.end, days.end)
    span = Span(start, date.span.end)
    return replace(date, span=span, quote=words, interval=found, value=written(found))


def _old(page: Page, mentions: Mentions, said: re.Match[str], own: Claim | None) -> Interval | None:
    """Return the day from which it was moved: as the verb, an aside or its name tells it."""
    sent = sent_about(page)
    if said["old"]:
        return resolve(said["old"], sent, 1) if sent else None
    asides = mentions.within(*said.span("aside"), "date") if said["aside"] else []
    told = next(iter(asides), own)
    return ahead(page, told, "will").interval if told else None
