"""Meetings told by a verb whose subject is a body: partners met in Vienna, the Board will meet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.met.complements import complements
from reftel.claims.met.guests import HEARERS
from reftel.claims.text.anchors import anchors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.met.tail import Tail
    from reftel.claims.text.anchors import Hit
    from reftel.claims.text.page import Mentions, Page

_BODY = (
    r"(?:States(?:\s+Part(?:y|ies))?|Governments|Partners|Parties|Members|members|partners|Board"
    r"|Council|Committee|Commission|Conference|Group|Force|Team|Forum|Assembly|Secretariat|Cabinet"
    r"|Presidents|Ministers|Directors|directors|[Ee]xperts|[Dd]elegations|[Dd]elegates|[Ss]ides"
    r"|[Rr]epresentatives|[Oo]fficials|ministers|leaders|group|committee|commission|council|board)"
)
_ANY_BODY = re.compile(_BODY, re.IGNORECASE)
_SUBJECT = re.compile(
    rf"(?<!\w)(?:\b(?:the|a|an|our|both|all|senior|political|technical)\s+)?"
    rf"(?:(?!(?:said|says|that|noted|told|added|stated|explained|replied|when|where)\b)(?:[A-Z][\w.'-]*|of|the|for|and|on|plus|\d+|P\d|senior|political|technical|two|three"
    rf"|working|consultative)\s+){{0,6}}{_BODY}"
    r"(?:\s+\([A-Z]{2,7}\))?(?:\s+(?:of|from|for|on)\s+(?:the\s+)?(?:\d{4}\s+)?[A-Z][\w'-]*(?:\s+(?:and\s+|of\s+)?[A-Z][\w'-]*){0,4})?"
    r"(?:\s+\([^()]{2,60}\))?(?:,?\s+who\s+[^,.;]{4,60},?)?"
    r"\s+(?:(?:will|would|are|is|were|last|next|again|also|then|plans?|agreed|intends?)\s+){0,2}$",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"(?:\s+(?:again|next|separately|privately|informally|briefly))?", re.IGNORECASE
)
_WITH = re.compile(r"(?:\s+with)?\s+")
_OFFICER = re.compile(
    r"(?:\s+with)?\s+(?:the\s+)?(?:[A-Z][\w/]*\s+){0,2}(?:[A-Za-z-]+-?[Oo]ffs?|Ambassador|Charge|DCM"
    r"|[A-Z]\w*\s+[Cc]ounselor|PolCouns|EconCouns)\b"
)
_THEY = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|had|have)\s+(?:had\s+|also\s+)?$")
_TITLE = re.compile(r"(?:[\w'/-]+\s+){0,8}")
_STOP = re.compile(r"[a-z)][.;]\s")
_BEFORE = 170
"""Letters before the verb in which its subject begins."""


class Sitting(NamedTuple):
    """A body that meets, from its name to the words that say where and when."""

    start: int
    verb: int
    tail: Tail


def sittings(page: Page, mentions: Mentions) -> Iterator[Sitting]:
    """Yield where a body is said to meet at a place or on a day."""
    floor = page.body().start
    for hit in anchors(page, "met"):
        if hit.start < floor or page.text[hit.end : hit.end + 1].isalnum():
            continue
        if hit.word == "briefed":
            yield from _briefed(page, mentions, hit)
            continue
        after = _AGAIN.match(page.text, hit.end)
        end = after.end() if after else hit.end
        tail = complements(page, mentions, end)
        told = tail.date or tail.venue or (hit.word == "met" and tail.attendees)
        start = _subject(page, floor, hit.start) if told else 0
        if start:
            yield Sitting(start, hit.start, tail)
        elif hit.word.endswith(("meet", "meets", "see")):
            tail = tail if tail.date else _whom(page, mentions, end) or tail
            if tail.date and page.text[end : end + 1].isspace():
                yield Sitting(hit.start, hit.start, tail)
        elif not tail.bare and (begin := _met(page, mentions, hit.start, end, tail)):
            yield Sitting(begin, hit.start, tail)


def _met(page: Page, mentions: Mentions, verb: int, after: int, tail: Tail) -> int:
    """Return where those who met begin, a pronoun or the verb alone; 0 where too little is told.

    Officers of ours who met a person are told of by their verb elsewhere.
    """
    if found := _THEY.search(page.text, max(0, verb - 20), verb):
        return found.start()
    named = mentions.within(after, tail.end, "person")
    return verb if tail.date and tail.attendees and not named else 0


def _briefed(page: Page, mentions: Mentions, hit: Hit) -> Iterator[Sitting]:
    """Yield whom somebody briefed at a place or on a day."""
    found = HEARERS.match(page.text, hit.end)
    tail = complements(page, mentions, found.end()) if found else None
    if tail and (tail.date or tail.venue):
        yield Sitting(hit.start, hit.start, tail)


def _subject(page: Page, floor: int, verb: int) -> int:
    """Return where the body before a verb begins, in its own sentence; 0 where none stands."""
    start = max(floor, verb - _BEFORE)
    if not _ANY_BODY.search(page.text, start, verb):
        return 0
    ended = [stop.end() for stop in _STOP.finditer(page.text, start, verb)]
    found = _SUBJECT.search(page.text, ended[-1] if ended else start, verb)
    return found.start() if found else 0


def _whom(page: Page, mentions: Mentions, end: int) -> Tail | None:
    """Return what follows the officer or person met: `to meet with EconOff June 30`."""
    if officer := _OFFICER.match(page.text, end):
        return complements(page, mentions, officer.end())
    lead = _WITH.match(page.text, end)
    stop = lead.end() if lead else end
    for person in mentions.within(stop, stop + 110, "person")[:1]:
        if _TITLE.fullmatch(page.text, stop, person.span.start):
            return complements(page, mentions, person.span.end)
    return None
