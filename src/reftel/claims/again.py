"""Meetings meant again by their noun alone: the meeting, this workshop."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.complements import Tail
from reftel.claims.meeting import Meeting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reftel.claims.page import Page

_THE = re.compile(r"(?<![\w'-])(?:the|this|that)\s+\Z", re.IGNORECASE)
_NOUNS = frozenset({
    "meeting", "workshop", "seminar", "conference", "session", "summit", "plenary", "roundtable",
    "consultations", "meetings", "talks", "lunch", "dinner",
})  # fmt: skip
_OF = re.compile(r"\s+(?:of|on|with|between|that|in|at|to|rooms?)\b|['\u2019-]|,s\b")
_REACH = 1500
"""Letters within which a noun alone means the last meeting told of with it."""


def meant_again(
    page: Page, heads: Sequence[tuple[int, int]], known: Sequence[Meeting]
) -> Iterator[Meeting]:
    """Yield the places at which a meeting told of before is meant again."""
    told, last, at, close = sorted(known, key=lambda one: one.start), dict[str, Meeting](), 0, -1
    for start, end in heads:
        while at < len(told) and told[at].start <= start:
            words = told[at].words.lower()
            last |= {noun: told[at] for noun in _NOUNS if noun in words}
            close, at = max(close, told[at].end), at + 1
        if start >= close and (again := _again(page, start, end, last)):
            yield again


def _again(page: Page, start: int, end: int, last: Mapping[str, Meeting]) -> Meeting | None:
    """Return the meeting that a noun with its article means again."""
    lead = _THE.search(page.text, max(page.body().start, start - 6), start)
    before = last.get(page.lower[start:end])
    if not lead or not before or _OF.match(page.text, end) or start - before.end > _REACH:
        return None
    again = Meeting(lead.start(), end, page.text[lead.start() : end], Tail(end))
    again.body, again.series, again.interval = before.body, before.series, before.interval
    again.facts["coref"] = True
    return again
