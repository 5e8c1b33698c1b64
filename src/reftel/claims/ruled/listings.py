"""What a cable says of parties and lists: listed in an annex, put on a list, taken off it."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot
from reftel.claims.ruled.acts import made
from reftel.claims.ruled.designations import find_designations
from reftel.claims.ruled.designees import designees
from reftel.claims.ruled.measures import TARGETS, direct, named_before
from reftel.claims.ruled.penalties import find_penalties
from reftel.claims.ruled.placings import placings
from reftel.claims.ruled.rosters import Entry, entered, lists_as, lists_at, named_as
from reftel.claims.text.anchors import anchors
from reftel.claims.text.passages import Layout
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.ruled.acts import Act
    from reftel.claims.text.page import Mentions, Page

_LISTED = re.compile(
    r"\b(?:(?P<be>is|are|was|were|(?:has|have|had)\s+been|be)\s+)?(?P<not>not\s+|never\s+)?(?:also\s+)?"
    r"(?P<verb>listed|named|identified|included)\s+(?:in|under|on|by|pursuant\s+to)\s+(?:the\s+)?",
    re.IGNORECASE,
)
_STANDS = re.compile(
    r"\s*,?\s+(?:(?:is|are|was|were|remains?|remained|appears?|appeared|(?:has|have|had)\s+been)\s+)"
    r"(?P<not>not\s+|no\s+longer\s+)?(?:(?:also|still|now|already|currently)\s+)*"
    r"(?:on|in)\s+(?:the\s+)?(?:[A-Z]{2,8}(?:'s)?\s+|Commerce(?:'s)?\s+)?"
)
"""What stands between a party and the list that it is on."""
_OF_PARTIES = frozenset({"US-ENTITY-LIST", "US-UNVERIFIED-LIST", "US-SDN"})
"""Lists of whom one does not trade with, beside the annexes of resolutions."""
_NEITHER = re.compile(
    r"(?P<who>(?P<not>Neither)(?:\s+(?:one|firm|company|entity|party|bank|of\s+(?:them|these|the\s+\w+))|\s+\w+\s+nor\s+\w+)?"
    r"|Both(?:\s+\w+)?|It|(?:The|This|That)\s+(?:firm|company|bank|entity|institute))\s+"
)


def find_listings(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield `listing` and `sanctions` claims on parties, each slot with its own words."""
    acts = chain(
        _listed(page, mentions), _standing_on(page, mentions), placings(page, mentions),
        designees(page, mentions),
    )  # fmt: skip
    for act in acts:
        yield made(page, mentions, act)
    yield from find_designations(page, mentions)
    yield from find_penalties(page, mentions)


def _listed(page: Page, mentions: Mentions) -> Iterator[Act]:
    """Yield who is listed, named or included in an instrument."""
    floor = page.body().start
    for hit in sorted([*anchors(page, "control"), *anchors(page, "listing")]):
        if hit.start < floor:
            continue
        first = max(floor, hit.start - 22)
        found = _LISTED.search(page.text, first, hit.end + 30)
        if found and found.start() <= hit.start < found.end():
            yield from _in_lists(page, mentions, found)


def _in_lists(page: Page, mentions: Mentions, found: re.Match[str]) -> Iterator[Act]:
    sentence = page.once(Layout).sentence(found.start("verb"))
    lists = lists_at(page, mentions, found.end(), sentence)
    parties = mentions.within(sentence.start, found.start("verb"), *TARGETS)
    listed = named_before(page, parties, found.start())
    who = _NEITHER.match(page.text, sentence.start)
    if found["verb"].lower() != "listed":
        lists = [one for one in lists if "-LAW" not in one.value and "-ACT" not in one.value]
    denied = bool(found["not"])
    if who and who.end() >= found.start():
        listed, denied = _meant(page, mentions, sentence, who), denied or bool(who["not"])
        place = Span(*who.span("who"))
        named = [Slot("party", one.value, place) for one in listed]
    elif listed and direct(page.text, listed[-1].span.end, found.start()):
        named = named_as(listed)
    else:
        return
    entry = Entry(
        found["verb"].lower(), found.start("verb"), named, lists,
        denied=denied, done=bool(found["be"] and found["be"] != "be"),
    )  # fmt: skip
    yield from entered(page, mentions, entry)


def _meant(page: Page, mentions: Mentions, sentence: Span, who: re.Match[str]) -> list[Claim]:
    """Return whom `neither`, `both`, `the firm` of a sentence mean in the one before it."""
    before = page.once(Layout).sentence(max(0, sentence.start - 2))
    told = {one.value: one for one in mentions.within(*before, "party")}
    named = list(told.values())
    pair = who["who"].startswith(("Neither", "Both"))
    return named if len(named) == (2 if pair else 1) else []


def _standing_on(page: Page, mentions: Mentions) -> Iterator[Act]:
    """Yield parties that are said to be on a list: Alder Metals is on the Entity List."""
    for one in mentions.of("instrument"):
        names = one.value in _OF_PARTIES or one.attribute("type") == "unscr_annex"
        if not names or one.span.start < page.body().start:
            continue
        sentence = page.once(Layout).sentence(one.span.start)
        near = mentions.within(max(sentence.start, one.span.start - 90), one.span.start, *TARGETS)
        found = near and _STANDS.fullmatch(page.text, near[-1].span.end, one.span.start)
        if found:
            named = named_as(named_before(page, near, found.start()))
            lists = lists_as([one])
            denied = bool(found["not"])
            entry = Entry("listed", found.start(), named, lists, denied=denied, done=True)
            yield from entered(page, mentions, entry)
