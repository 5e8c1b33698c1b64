"""What is told of a ship beside its name: flag, owner, operator, manager, IMO number."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot
from reftel.claims.shipping.flags import flag_at, nation
from reftel.claims.text.page import Mentions
from reftel.claims.text.passages import Layout
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Page

_BY = (
    r"(?:(?P<owner>owned|belonging|belongs)(?P<both>\s+and\s+operated)?|(?P<operator>operated|managed|run)"
    r"|(?P<charterer>chartered|leased|hired))\s+(?:by|to)\s+(?:the\s+)?"
)
_AS = (
    r"(?P<what>owner|operator|manager|charterer)s?\s*"
    r"(?::|,|(?:is|was)(?:\s+listed\s+as)?\b|\s(?=[A-Z]))\s*(?:the\s+)?"
)
_BEHIND = re.compile(
    r"[\")]?(?P<aside>\s*[(,]\s*(?:an?\s+)?(?:[\w-]+\s+){0,4}?(?:flag(?:ged)?|vessel|ship|freighter|tanker|carrier)\b[^(),.;]{0,40})?"
    rf"\s*[(,;]?\s*(?:(?:and|which|that|is|was|currently|formerly|also|now)\s+){{0,4}}(?:{_BY}|{_AS})"
)
"""How an owner or operator is told right behind a ship."""
_AHEAD = re.compile(rf"{_BY}(?P<who>[A-Z][^,.;()]{{2,60}}),\s+(?:the\s+)?(?:[\w-]+\s+){{0,2}}$")
"""How one is told before: operated by Birch Lines, the M/V Grey Heron."""
_LATER = re.compile(
    r"(?:[,;(]\s*|\b(?=(?:if|unless|until|whose)\s))(?:(?:and|if|but|that|when|until|unless)\s+)?(?:its|her|the|whose)\s+(?:(?:registered|beneficial|current|new|former)\s+)?"
    r"(?P<what>owner|operator|manager)s?,?\s+(?:is\s+|was\s+)?(?:the\s+)?"
)
"""How one is told in the rest of the sentence: if its owner, Birch Ltd., agrees."""
_OF_LINE = re.compile(
    r"\)?(?:[',]s?|-(?:owned|operated))?\s+(?:[A-Z]\w+-flag\w*\s+)?(?:(?:cargo|container|merchant)\s+)?(?:vessels?\s+|ships?\s+)?$"
)
_NAME = re.compile(r"[A-Z][\w&'-]*(?:\s+(?:(?:of|and|&|de|y)\s+)?[A-Z][\w&'.-]*){0,6}")
_IMO = re.compile(r"[\"']?[\s,(;]{1,3}IMO[\w\s.:#]{0,24}?(?P<imo>\d{7})\b", re.IGNORECASE)
_ROLES = ("owner", "operator", "charterer")
_NAMES = {"manager": "operator"}
"""A ship's manager is who runs it."""


def with_particulars(page: Page, named: list[Claim]) -> list[Claim]:
    """Return what is named, each ship with what the words beside it tell of it."""
    if not any(one.kind == "vessel" for one in named):
        return named
    mentions = Mentions([one for one in named if one.kind in {"party", "actor"}])
    told: set[str] = set()
    return [
        replace(one, slots=_particular(page, mentions, one, told)) if _single(one) else one
        for one in named
    ]


def _particular(page: Page, mentions: Mentions, ship: Claim, told: set[str]) -> tuple[Slot, ...]:
    """Return what is told of a ship; her name is told once, and again beside something else."""
    slots = tuple(_slots(page, mentions, ship))
    known = ship.value in told
    told.add(ship.value)
    return () if known and [slot.role for slot in slots] == ["name"] else slots


def _single(one: Claim) -> bool:
    """Say whether a claim is a ship by its own name or description."""
    plain = {"coref", "generic"}.isdisjoint(name for name, _ in one.attributes)
    return one.kind == "vessel" and plain and one.attribute("type") != "flight"


def _slots(page: Page, mentions: Mentions, ship: Claim) -> Iterator[Slot]:
    if not (ship.attribute("unnamed") or ship.attribute("type")):
        yield Slot("name", ship.value, _named(page, ship))
    place = flag_at(page.text, *ship.span) or _flown(page, ship)
    if place and (land := nation(place.of(page.text))):
        yield Slot("flag", land, place)
    found = _IMO.match(page.text, ship.span.end)
    if found:
        yield Slot("imo", found["imo"], Span(*found.span("imo")))
    yield from _run_by(page, mentions, ship, found.end() if found else ship.span.end)


_FLYING = re.compile(
    r"(?:[^.;]|\.(?=\w|\s[a-z])){0,120}?\b(?:flying|flies|flew|under|sailing\s+under)\s+the\s+flag\s+of\s+(?:the\s+)?(?P<land>[A-Z]\w+(?:\s+(?:and\s+)?[A-Z]\w+)?)"
)


def _flown(page: Page, ship: Claim) -> Span | None:
    """Return where the land stands whose flag the rest of a sentence says a ship flies."""
    found = _FLYING.match(page.text, ship.span.end)
    return Span(*found.span("land")) if found else None


def _named(page: Page, ship: Claim) -> Span:
    """Return where the name itself stands, without what the ship is: M/V, the freighter."""
    words = page.text[ship.span.start : ship.span.end]
    last = re.escape(ship.value.split()[0])
    found = re.search(rf"\b{last}\b", words, re.IGNORECASE)
    return Span(ship.span.start + (found.start() if found else 0), ship.span.end)


def _run_by(page: Page, mentions: Mentions, ship: Claim, end: int) -> Iterator[Slot]:
    """Yield who owns, operates, manages or charters a ship, each role once."""
    seen: set[str] = set()
    for found, at in _told(page, ship, end):
        who = _who(page, mentions, at)
        roles = [role for role in _ROLES if found.groupdict().get(role)]
        roles = roles or [_NAMES.get(found["what"].lower(), found["what"].lower())]
        roles += ["operator"] * bool(found.groupdict().get("both"))
        for role in roles:
            if who and role not in seen:
                seen.add(role)
                yield Slot(role, *who)
    if "operator" not in seen and (line := _line(page, mentions, ship)):
        yield Slot("operator", line.value, line.span)


def _told(page: Page, ship: Claim, end: int) -> Iterator[tuple[re.Match[str], int]]:
    """Yield the words that tell of an owner or the like, and where he is named."""
    sentence = page.once(Layout).sentence(ship.span.start)
    if found := _AHEAD.search(
        page.text, max(sentence.start, ship.span.start - 110), ship.span.start
    ):
        yield found, found.start("who")
    position = end
    while found := _BEHIND.match(page.text, position, sentence.end):
        yield found, found.end()
        name = _NAME.match(page.text, found.end())
        position = name.end() if name else sentence.end
    reach = min(sentence.end, ship.span.end + 160)
    for found in _LATER.finditer(page.text, ship.span.end, reach):
        yield found, found.end()


def _who(page: Page, mentions: Mentions, position: int) -> tuple[str, Span] | None:
    """Return the party that is named there, else the name that the capitals show."""
    near = mentions.within(position - 5, position + 110, "party", "actor")
    for one in sorted(near, key=lambda one: one.kind != "party"):
        if one.span.start <= position + 1 < one.span.end:
            return one.value, one.span
    found = _NAME.match(page.text, position)
    return (" ".join(found[0].split()), Span(*found.span())) if found else None


def _line(page: Page, mentions: Mentions, ship: Claim) -> Claim | None:
    """Return the line whose ship it is by the words before: Birch Lines' M/V Grey Heron."""
    near = mentions.within(max(0, ship.span.start - 100), ship.span.start, "party")
    if near and _OF_LINE.fullmatch(page.text, near[-1].span.end, ship.span.start):
        return near[-1]
    return None
