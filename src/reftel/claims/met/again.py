"""Meetings meant again by their noun alone: the meeting, this workshop."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from reftel.claims.met.meeting import Meeting
from reftel.claims.met.tail import Tail

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reftel.claims.text.page import Mentions, Page

_THE = re.compile(
    r"(?<![\w'-])(?:the|this|that|these|those)\s+(?P<name>(?:(?-i:[A-Z])[\w-]*\s+){0,3})"
    r"(?:(?:formal|same|entire|whole|latest|recent|first|second|said|brief|lengthy|cordial"
    r"|[a-z]+-long|\w+-(?:minute|hour|day))\s+)?\Z",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"(?:(?!(?:For|In|At|On|During|After|Before|By|Since|Given|With)\b)[A-Z][\w/-]*\s+){0,3}"
    r"(?P<name>[A-Z][\w-]+)[',]s\s+\Z"
)
_NOUNS = frozenset({
    "meeting", "workshop", "seminar", "conference", "session", "summit", "plenary", "roundtable",
    "consultations", "meetings", "talks", "lunch", "dinner", "briefing", "briefings", "visit",
    "conversation", "call", "show", "exhibition",
})  # fmt: skip
_OF = re.compile(r"\s+(?:of|on|with|between|that|in|at|to|rooms?)\b|['-]|,s\b")
_MANY = 12
"""Meetings with one noun among which the one meant is looked for."""
_REACH, _FAR = 2500, 8000
"""Letters within which a noun alone, or one with its name, means the last meeting told of."""


def meant_again(
    page: Page, mentions: Mentions, heads: Sequence[tuple[int, int]], known: Sequence[Meeting]
) -> Iterator[Meeting]:
    """Yield the places at which a meeting told of before is meant again."""
    told = sorted([*known, *_by_verbs(mentions)], key=lambda one: one.start)
    last, at, close = defaultdict[str, list[Meeting]](list), 0, -1
    for start, end in heads:
        while at < len(told) and told[at].start <= start:
            words = told[at].words.lower()
            for noun in (noun for noun in _NOUNS if noun in words):
                last[noun].append(told[at])
            close, at = max(close, told[at].end), at + 1
        if start >= close and (again := _again(page, start, end, last)):
            yield again


def _by_verbs(mentions: Mentions) -> Iterator[Meeting]:
    """Yield what verbs told of as meetings, which a noun behind may mean: `EconOff met Berg`."""
    for claim in mentions.of("meeting"):
        end = claim.span.end
        yield Meeting(claim.span.start, end, "meeting", Tail(end), interval=claim.interval)


def _again(
    page: Page, start: int, end: int, last: Mapping[str, Sequence[Meeting]]
) -> Meeting | None:
    """Return the meeting that a noun with its article, or with its host's name, means again."""
    noun = page.lower[start:end]
    told = last.get(noun) or last.get(noun.removesuffix("s")) or ()
    near = max(page.body().start, start - 50)
    lead = told and (_THE.search(page.text, near, start) or _OWN.search(page.text, near, start))
    if not lead or _OF.match(page.text, end):
        return None
    before = _meant(told, names := lead["name"].split())
    owned = not before and lead.re is _OWN
    if not (before or owned) or start - (before or told[-1]).end > (_FAR if names else _REACH):
        return None
    again = Meeting(lead.start(), end, page.text[lead.start() : end], Tail(end))
    again.facts["coref"] = True
    if before:
        again.body, again.series, again.interval = before.body, before.series, before.interval
    return again


def _meant(told: Sequence[Meeting], names: Sequence[str]) -> Meeting | None:
    """Return the last meeting in whose words all names stand by which it is called again."""
    fitting = (one for one in reversed(told[-_MANY:]) if all(name in one.words for name in names))
    return next(fitting, None)
