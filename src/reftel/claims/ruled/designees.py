"""Who is listed as an adjective, a noun or an opening phrase says: a UNSCR 1737-designated firm."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.ruled.measures import LAWS, TARGETS, named_before, named_behind
from reftel.claims.ruled.rosters import Entry, entered, lists_as, lists_at, named_as
from reftel.claims.text.anchors import anchors
from reftel.claims.text.passages import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.ruled.acts import Act
    from reftel.claims.text.page import Mentions, Page

BODY = (
    r"(?:entit(?:y|ies)|firms?|compan(?:y|ies)|banks?|part(?:y|ies)|individuals?|persons?"
    r"|organi[sz]ations?|groups?|suppliers?|institut(?:es?|ions?))"
)
"""What somebody is called who is listed."""
_HYPHENED = re.compile(
    rf"-(?P<verb>designated|listed|sanctioned|named)\s+(?:[A-Za-z][\w'-]*\s+){{0,3}}?{BODY}\b"
)
_NAMELY = re.compile(r"[,:]?\s+(?:such\s+as\s+|including\s+|like\s+|namely\s+)?")
_IS = re.compile(
    r"(?:,|,?\s+(?:which\s+|who\s+)?(?:is|was|are|were))(?:\s+(?:also|itself|now))?"
    r"\s+(?:an?\s+|the\s+|both\s+)?(?:[A-Z][a-z]+\s+)?"
)
_OF = re.compile(r"\s+of\s+")
_IN = re.compile(r"\s+(?:in|under|by|pursuant\s+to)\s+(?:the\s+)?")
_OPENING = re.compile(
    rf"(?:As\s+(?:an?\s+)?{BODY}\s+(?P<as>designated|listed|named|sanctioned)"
    r"|(?P<verb>Designated|Listed|Named|Sanctioned))\s+(?:in|under|by|on|pursuant\s+to)\s+(?:the\s+)?"
)
_TO_SUBJECT = re.compile(r"[^.;]{0,30}?,\s+(?:the\s+)?")


def designees(page: Page, mentions: Mentions) -> Iterator[Act]:
    """Yield who is listed by an adjective, a noun or a phrase before the name."""
    floor = page.body().start
    for hit in sorted([*anchors(page, "control"), *anchors(page, "listing")]):
        if hit.start >= floor and page.text[hit.start - 1] == "-":
            yield from _adjective(page, mentions, hit.start - 1)
        elif hit.start >= floor:
            yield from _opening(page, mentions, hit.start)
            yield from _by_law(page, mentions, hit.start, hit.end)
    for hit in anchors(page, "assurance"):
        if hit.start >= floor and hit.word.startswith("designation"):
            yield from _noun(page, mentions, hit.start, hit.end)


def _before(mentions: Mentions, position: int) -> list[Claim]:
    """Return the list or law whose words end right before a place."""
    near = mentions.within(position - 90, position, "instrument")
    ending = [one for one in near if one.span.end == position]
    return [one for one in ending if one.attribute("type") in LAWS][-1:]


def _adjective(page: Page, mentions: Mentions, hyphen: int) -> Iterator[Act]:
    """Yield those whom a compound before or behind them lists."""
    found = _HYPHENED.match(page.text, hyphen)
    lists = _before(mentions, hyphen)
    if not found or not lists:
        return
    sentence = page.once(Layout).sentence(hyphen)
    if namely := _NAMELY.match(page.text, found.end()):
        after = mentions.within(namely.end(), sentence.end, *TARGETS)
        named = named_behind(page, after, namely.end())
    else:
        named = []
    if not named:
        ahead = mentions.within(sentence.start, lists[0].span.start, *TARGETS)
        apart = ahead and _IS.fullmatch(page.text, ahead[-1].span.end, lists[0].span.start)
        named = named_before(page, ahead, lists[0].span.start) if apart else []
    told = lists_as(lists)
    entry = Entry(found["verb"], found.start("verb"), named_as(named), told, done=True)
    yield from entered(page, mentions, entry)


def _by_law(page: Page, mentions: Mentions, start: int, end: int) -> Iterator[Act]:
    """Yield whom a law or resolution itself lists: E.O. 13382 designated Velmar Bank."""
    lists = _before(mentions, start - 1)
    verb = page.text[start:end].lower()
    if not lists or verb not in {"designated", "listed", "named", "sanctioned"}:
        return
    sentence = page.once(Layout).sentence(start)
    named = named_behind(page, mentions.within(end, sentence.end, *TARGETS), end)
    entry = Entry(verb, start, named_as(named), lists_as(lists), done=True)
    yield from entered(page, mentions, entry)


def _noun(page: Page, mentions: Mentions, start: int, end: int) -> Iterator[Act]:
    """Yield whose designation a noun tells: the designation of Velmar Bank under E.O. 13382."""
    of = _OF.match(page.text, end)
    if of is None:
        return
    sentence = page.once(Layout).sentence(start)
    after = mentions.within(of.end(), sentence.end, *TARGETS)
    named = named_behind(page, after, of.end())
    if not named:
        return
    lists = _before(mentions, len(page.text[:start].rstrip()))
    way = _IN.match(page.text, named[-1].span.end)
    told = lists_as(lists) or (lists_at(page, mentions, way.end(), sentence) if way else [])
    yield from entered(page, mentions, Entry("designated", start, named_as(named), told, done=True))


def _opening(page: Page, mentions: Mentions, verb: int) -> Iterator[Act]:
    """Yield whom an opening phrase lists: As an entity named in the Annex, Velmar Bank."""
    sentence = page.once(Layout).sentence(verb)
    found = _OPENING.match(page.text, page.once(Layout).opened(sentence).start)
    if found is None or not found.start() <= verb < found.end():
        return
    lists = lists_at(page, mentions, found.end(), sentence)
    gap = _TO_SUBJECT.match(page.text, lists[-1].span.end) if lists else None
    if gap is None:
        return
    named = named_behind(page, mentions.within(gap.end(), sentence.end, *TARGETS), gap.end())
    word = (found["as"] or found["verb"]).lower()
    yield from entered(page, mentions, Entry(word, verb, named_as(named), lists, done=True))
