"""Offices and who holds them from when, and responsibilities that pass from one unit to another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
from reftel.claims.claim import Hedge, Slot
from reftel.claims.met.successions import successions
from reftel.claims.text.anchors import anchors, windows
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_OFFICE = (
    r"(?:(?:[A-Z][\w.'-]*|of|the|for|and)\s+){0,6}?(?:(?:Co-?)?Chair(?:man|woman|person|manship)?"
    r"|President|Presidency|Secretary|Coordinator|Director|Head|Ambassador|Minister|Representative)"
)
_TERM = re.compile(
    rf"\b(?P<phase>incoming|outgoing|newly[\s-]appointed|former|current|next|new"
    rf"|designated)\s+(?P<office>{_OFFICE})(?:\s+of\s+the\s+[A-Z][\w']*"
    rf"(?:\s+[A-Z]\w+){{0,4}})?",
)
_CHAIR = re.compile(
    r"\b(?P<office>(?:(?:First|Deputy|Vice|Acting)[ -])*(?:Co-Chair(?:man)?|Chair(?:man|person)?))"
    r"\s+of\s+the\s+(?P<body>(?:(?:(?:for|of|on)\s+(?:the\s+)?)?[A-Z][\w'-]*\s*){1,7})"
)
_SUCCEED = re.compile(
    r"\b(?:will|would|is\s+to|are\s+to|has|have)\s+(?:succeed(?:ed)?|replac(?:e|ed)"
    r"|take\s+over\s+(?:from|as)|taken\s+over\s+(?:from|as)|assume(?:d)?)\s+"
    r"(?:the\s+)?(?P<what>[A-Z](?:\w|\.(?=\w))*(?:\s+[A-Z](?:\w|\.(?=\w))*){0,5})"
)
_AS = re.compile(r"\s*(?:\([^()]{2,30}\)\s+)?as\s")
_MOVED = re.compile(
    r"\b(?P<what>[Rr]esponsibilit(?:y|ies)\s+for\s+[^.;]{3,90}?)\s+(?:would|will|has|have|had"
    r"|is\s+to|are\s+to|was|were|is)\s+(?:be\s+|been\s+|being\s+)?(?:transferred|moved"
    r"|shifted|handed\s+over|passed|assigned)"
    r"\s+from\s+(?:the\s+)?(?P<from>[^.;]{3,90}?)\s+\"?to\s+(?:an?\s+"
    r"|the\s+)?(?P<to>(?:newly\s+\w+\s+|new\s+)?[A-Z][^.;\"]{2,80}?)(?=[\".;,])"
)


def find_terms(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield `term` (an office, its holder, incoming or outgoing) and `responsibility` claims."""
    text, floor = page.text, page.body().start
    taken = -1
    for start, end in windows(anchors(page, "term"), 200, 200, len(text)):
        for found in _terms(text, max(start, floor), end):
            if found.start() >= taken and not _of_person(mentions, found):
                taken = found.end()
                yield _term(page, mentions, found)
        for found in _MOVED.finditer(text, max(start, floor), end):
            yield _responsibility(page, mentions, found)
    yield from successions(page, mentions)


def _of_person(mentions: Mentions, found: re.Match[str]) -> bool:
    """Say whether a person is followed in an office named behind: `will succeed X as chair`."""
    who = found.re is _SUCCEED and mentions.within(found.start("what"), found.end() + 1, "person")
    return bool(who) and _AS.match(found.string, found.end()) is not None


def _terms(text: str, start: int, end: int) -> list[re.Match[str]]:
    found = [
        *_TERM.finditer(text, start, end),
        *_CHAIR.finditer(text, start, end),
        *_SUCCEED.finditer(text, start, end),
    ]
    return sorted(found, key=lambda match: match.start())


def _term(page: Page, mentions: Mentions, found: re.Match[str]) -> Claim:
    facts = found.groupdict()
    status = (facts.get("phase") or ("successor" if "what" in facts else "current")).lower()
    office = " ".join((facts.get("office") or facts.get("what") or "").split())
    place = _place(page, mentions, found)
    person = _holder(page, mentions, place)
    slots = [Slot("person", person.value, person.span)] if person else []
    attributes: dict[str, str | bool] = {"office": office, "status": status}
    lands = (lexicon.nationalities().get(word.lower()) for word in office.split())
    attributes |= {"country": land} if (land := next(filter(None, lands), None)) else {}
    bodies = mentions.within(*place, "control_regime")
    if bodies:
        attributes["body"] = bodies[0].value
    elif facts.get("body"):
        attributes["body"] = " ".join(page.text[found.start("body") : place.end].split())
    if person:
        attributes["person"] = person.value
    dates = mentions.within(place.end, place.end + 40, "date")
    attributes |= {"from": dates[0].value} if dates else {}
    hedge = (
        Hedge.PLANNED
        if status in {"incoming", "next", "designated", "successor"}
        else Hedge.ASSERTED
    )
    return page.claim(
        "term",
        place,
        f"{status} {office}",
        "terms",
        slots=slots,
        attributes=attributes,
        hedge=hedge,
    )


def _place(page: Page, mentions: Mentions, found: re.Match[str]) -> Span:
    """Return where an office is named, without him who holds it and is named right behind."""
    end = found.start() + len(found[0].rstrip())
    held = "body" in found.groupdict()
    named = mentions.within(found.start("body"), end + 1, "person") if held else []
    behind = [claim.span.start for claim in named if claim.span.start > found.start("body")]
    words = page.text[found.start() : min([end, *behind])]
    return Span(found.start(), found.start() + len(words.rstrip()))


def _holder(page: Page, mentions: Mentions, place: Span) -> Claim | None:
    """Return the person in apposition: before with a comma, or right after the office."""
    before = mentions.within(max(0, place.start - 70), place.start, "person")
    if before and re.fullmatch(r",\s+(?:the\s+)?", page.text[before[-1].span.end : place.start]):
        return before[-1]
    after = [claim for claim in mentions.within(max(0, place.start - 1), place.end + 50, "person")
             if claim.span.end > place.end]  # fmt: skip
    if after and re.fullmatch(
        r"[,\s]*", page.text[place.end : max(place.end, after[0].span.start)]
    ):
        return after[0]
    return None


def _responsibility(page: Page, mentions: Mentions, found: re.Match[str]) -> Claim:
    slots = [
        Slot(role, " ".join(found[role].split()), Span(*found.span(role)))
        for role in ("what", "from", "to")
    ]
    dates = mentions.within(max(0, found.start() - 220), found.start(), "date")
    when = (
        dates[-1]
        if dates and page.portion(dates[-1].span.start) == page.portion(found.start())
        else None
    )
    if when:
        slots.append(Slot("when", when.value, when.span))
    value = f"{slots[1].value} to {slots[2].value}"
    return page.claim(
        "responsibility",
        found.span(),
        value,
        "terms",
        slots=slots,
        hedge=Hedge.PLANNED,
        interval=when.interval if when else None,
    )
