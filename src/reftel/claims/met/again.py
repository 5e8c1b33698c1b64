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
_ALIKE = (
    ("meeting", "mtg", "encounter", "bilat", "get-together"), ("visit", "tour"),
    ("talks", "negotiations", "discussions", "consultations", "consultation",
     "dialogue", "discussion"),
    ("conversation", "call", "chat", "discussion", "exchange", "telcon"),
    ("lunch", "dinner", "luncheon", "breakfast", "reception"),
    ("training", "course", "workshop"), ("seminar",), ("conference", "forum", "symposium"),
    ("session",), ("summit",), ("plenary", "plenaries"), ("roundtable", "round-table"),
    ("briefing", "debrief"), ("show", "exhibition", "exposition", "fair"), ("debate",),
    ("ministerial",), ("reception", "ceremony"), ("hearing", "hearings"),
)  # fmt: skip
"""Nouns of meetings; those of a row mean one another."""
_OF = re.compile(r"\s+(?:of|with|between|rooms?)\b|['-]|,s\b")
_APART = re.compile(r"\s+(?:on|in|at|to)\s+(?:the\s+)?[A-Z\d]")
"""What may tell of another meeting than the one before: `the meeting in Oslo`."""
_MANY = 12
"""Meetings with one noun among which the one meant is looked for."""
_REACH, _FAR = 2500, 8000
"""Letters within which a noun alone, or one with its name, means the last meeting told of."""


def meant_again(
    page: Page, mentions: Mentions, heads: Sequence[tuple[int, int]], known: Sequence[Meeting]
) -> Iterator[Meeting]:
    """Yield the places at which a meeting told of before is meant again; mark those known."""
    told = sorted([*known, *_by_verbs(mentions)], key=lambda one: one.start)
    last, at = defaultdict[str, list[Meeting]](list), 0
    held: Meeting | None = None
    for start, end in heads:
        while at < len(told) and told[at].end <= start:
            _keep(last, told[at])
            at += 1
        held = told[at] if at < len(told) and told[at].start <= start else None
        again = _again(page, start, end, last) if held is None or _is_bare(held, end) else None
        if again and held:
            _recall(held, again)
        elif again:
            yield again


def _keep(last: Mapping[str, list[Meeting]], meeting: Meeting) -> None:
    """File a meeting under the nouns that can mean it again."""
    words = meeting.words.lower()
    for nouns in _ALIKE:
        if any(noun in words for noun in nouns):
            for noun in nouns:
                last[noun].append(meeting)


def _is_bare(meeting: Meeting, end: int) -> bool:
    """Say whether a meeting is told by no more than the words before its noun."""
    return meeting.end == end and meeting.interval is None and "coref" not in meeting.facts


def _recall(meeting: Meeting, again: Meeting) -> None:
    """Say of a meeting found by its words that it is one told of before."""
    if again.interval:
        meeting.facts["coref"], meeting.interval = True, again.interval
    meeting.body, meeting.series = meeting.body or again.body, meeting.series or again.series


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
    many = lead and lead[0].lower().startswith("that ") and noun.endswith("s")
    if not lead or many or _OF.match(page.text, end):
        return None
    before = _meant(told, names := lead["name"].split())
    owned = not before and lead.re is _OWN
    if not (before or owned) or start - (before or told[-1]).end > (_FAR if names else _REACH):
        return None
    again = Meeting(lead.start(), end, page.text[lead.start() : end], Tail(end))
    again.facts["coref"] = True
    if before and not _APART.match(page.text, end):
        again.body, again.series, again.interval = before.body, before.series, before.interval
    return again


def _meant(told: Sequence[Meeting], names: Sequence[str]) -> Meeting | None:
    """Return the last meeting in whose words all names stand by which it is called again."""
    fitting = (one for one in reversed(told[-_MANY:]) if all(name in one.words for name in names))
    return next(fitting, None)
