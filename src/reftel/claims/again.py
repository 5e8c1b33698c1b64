"""Meetings meant again by their noun alone: the meeting, this workshop."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.anchors import anchors
from reftel.claims.complements import Tail
from reftel.claims.meeting import Meeting

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.page import Mentions, Page

_THE = re.compile(
    r"(?<![\w'-])(?:the|this|that|these|those|both)\s+(?P<name>(?:(?-i:[A-Z])[\w-]*\s+){0,3})"
    r"(?:(?:formal|same|entire|whole|latest|recent|first|second|said)\s+)?\Z",
    re.IGNORECASE,
)
_OWN = re.compile(r"(?:[A-Z][\w/-]*\s+){0,3}(?P<name>[A-Z][\w-]+)['\u2019,]s\s+\Z")
_NOUNS = frozenset({
    "meeting", "workshop", "seminar", "conference", "session", "summit", "plenary", "roundtable",
    "consultations", "meetings", "talks", "lunch", "dinner", "briefing", "briefings", "visit",
    "conversation", "call", "show", "exhibition",
})  # fmt: skip
_MET = frozenset({"meeting", "meetings", "briefing", "session"})
"""Nouns that can mean what a verb of meeting told of."""
_OF = re.compile(r"\s+(?:of|on|with|between|that|in|at|to|rooms?)\b|['\u2019-]|,s\b")
_REACH, _FAR = 2500, 8000
"""Letters within which a noun alone, or one with its name, means the last meeting told of."""


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


def met_again(page: Page, mentions: Mentions, met: Sequence[Claim]) -> Iterator[Claim]:
    """Yield where a meeting told by its verb is meant: `EconOff met X. The meeting was long.`"""
    for hit in anchors(page, "meeting") if met else ():
        lead = _THE.search(page.text, max(page.body().start, hit.start - 6), hit.start)
        plain = hit.word in _MET and lead and not lead["name"] and not _OF.match(page.text, hit.end)
        if not lead or not plain or mentions.within(lead.start(), hit.end + 1, "meeting"):
            continue
        before = [one for one in met if 0 <= lead.start() - one.span.end <= _REACH]
        if before and not page.text[hit.end].isalpha():
            facts: dict[str, str | bool] = {"coref": True, **_day(before[-1])}
            yield page.claim("meeting", (lead.start(), hit.end), before[-1].value, "again",
                             attributes=facts, interval=before[-1].interval)  # fmt: skip


def _day(met: Claim) -> dict[str, str | bool]:
    day = met.attribute("date")
    return {"date": day} if day else {}
