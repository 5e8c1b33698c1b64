"""Meetings meant again by their noun alone: the meeting, this workshop."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.complements import Tail
from reftel.claims.meeting import Meeting, told_by_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reftel.claims.page import Page

_THE = re.compile(
    r"(?<![\w'-])(?:the|this|that|these|those)\s+(?P<name>(?:(?-i:[A-Z])[\w-]*\s+){0,3})"
    r"(?:(?:formal|same|entire|whole|latest|recent|first|second|said)\s+)?\Z",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"(?:(?!(?:For|In|At|On|During|After|Before|By|Since|Given|With)\b)[A-Z][\w/-]*\s+){0,3}(?P<name>[A-Z][\w-]+)['\u2019,]s\s+\Z"
)
_NOUNS = frozenset({
    "meeting", "workshop", "seminar", "conference", "session", "summit", "plenary", "roundtable",
    "consultations", "meetings", "talks", "lunch", "dinner", "briefing", "briefings", "visit",
    "conversation", "call", "show", "exhibition",
})  # fmt: skip
_OF = re.compile(r"\s+(?:of|on|with|between|that|in|at|to|rooms?)\b|['\u2019-]|,s\b")
_REACH, _FAR = 2500, 8000
"""Letters within which a noun alone, or one with its name, means the last meeting told of."""


def meant_again(
    page: Page, heads: Sequence[tuple[int, int]], known: Sequence[Meeting]
) -> Iterator[Meeting]:
    """Yield the places at which a meeting told of before is meant again."""
    told = sorted([*known, *_by_verbs(page)], key=lambda one: one.start)
    last, at, close = dict[str, Meeting](), 0, -1
    for start, end in heads:
        while at < len(told) and told[at].start <= start:
            words = told[at].words.lower()
            last |= {noun: told[at] for noun in _NOUNS if noun in words}
            close, at = max(close, told[at].end), at + 1
        if start >= close and (again := _again(page, start, end, last)):
            yield again


def _by_verbs(page: Page) -> Iterator[Meeting]:
    """Yield what verbs told of as meetings, which a noun behind may mean: `EconOff met Berg`."""
    for claim in page.once(told_by_verbs):
        end = claim.span.end
        yield Meeting(claim.span.start, end, "meeting", Tail(end), interval=claim.interval)


def _again(page: Page, start: int, end: int, last: Mapping[str, Meeting]) -> Meeting | None:
    """Return the meeting that a noun with its article means again."""
    before = last.get(page.lower[start:end]) or last.get(page.lower[start:end].removesuffix("s"))
    near = max(page.body().start, start - 50)
    lead = before and (_THE.search(page.text, near, start) or _OWN.search(page.text, near, start))
    if not lead or not before or _OF.match(page.text, end):
        return None
    named = lead["name"].split()
    known = all(word in before.words for word in named) if lead[0][0] in "tT" else bool(named)
    if not known or start - before.end > (_FAR if named else _REACH):
        return None
    again = Meeting(lead.start(), end, page.text[lead.start() : end], Tail(end))
    again.body, again.series, again.interval = before.body, before.series, before.interval
    again.facts["coref"] = True
    return again
