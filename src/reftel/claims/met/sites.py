"""Whither a visit goes or what it is about, where no name stands first: to a laboratory in Oslo."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.met.tail import CAP, REACH

if TYPE_CHECKING:
    from reftel.claims.met.tail import Tail
    from reftel.claims.text.page import Mentions, Page

_VISITS = ("visit", "visits", "tour")
_SITES = (
    r"(?:sites?|facilit(?:y|ies)|plants?|factor(?:y|ies)|laborator(?:y|ies)|labs?|reactors?|ports?|airports?|bases?"
    r"|cent(?:er|re)s?|complex(?:es)?|depots?|shipyards?|refiner(?:y|ies)|warehouses?|mills?|mines?|institutes?"
    r"|universit(?:y|ies)|schools?|hospitals?|ministr(?:y|ies)|headquarters|offices?|compan(?:y|ies)|firms?|embass(?:y|ies)"
    r"|regions?|countr(?:y|ies)|capitals?|borders?|crossings?|checkpoints?|terminals?|camps?|prisons?|ranges?|hangars?|silos?"
    r"|premises|shops?|stores?|cit(?:y|ies)|provinces?|stations?|yards?|bunkers?|workshops?|vessels?|ships?|arsenals?)"
)
_OWNED = (
    r"(?:the|an?|this|that|its|his|her|their|our|your|both|two|three|four|five|several|various)"
)
_WHITHER = re.compile(
    rf"\s+(?:to|of|at)\s+(?P<at>{_OWNED}\s+(?:(?!(?:and|or|to|for|with|on|by)\s)[\w'/&.-]+\s+){{0,5}}?"
    rf"{_SITES}\b(?:\s+(?:in|at|near|outside|of)\s+{CAP})?)"
)
_BY = re.compile(
    r"\s+(?:by|from)\s+(?:(?:an?|the|two|three|several|senior|another)\s+)?(?:(?:[A-Z][\w.&/'-]*|[a-z-]+)\s+){0,4}?"
    r"(?:teams?|delegations?|missions?|groups?|officials|experts|inspectors|officers|engineers|advisors"
    r"|representatives|scientists|technicians|specialists|investigators|agents|trainers|agenc(?:y|ies))\b"
)
_ABOUT = re.compile(
    r"\s+(?:focus(?:ed|ing|sed|sing)\s+on|devoted\s+to|dedicated\s+to|to\s+(?:discuss|review|resolve|negotiate"
    r"|coordinate|prepare(?:\s+for)?|consider|address|examine|plan(?:\s+for)?))(?P<what>(?:\s+(?!(?:and|but|that|which"
    r"|who|where|was|were|is|are|will|would|had|has|have|because|before|after|during|in|on|at|with|scheduled)\b)[\w'/&.-]*[\w']){1,12})"
)


_PREDICATE = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)\s+(?:[\w'./-]+\s+){1,4}focus(?:ed|sed|es|ses)\s+on\Z"
)
"""How it is told what a meeting that is known was about: `The plenary focused on licences`."""
_FAR = 60


_HELD_FOR = (
    *_VISITS, "meeting", "meetings", "session", "sessions", "call", "talks", "discussions",
    "workshop", "seminar", "conversation", "consultations", "conference", "hearing", "course",
    "training",
)  # fmt: skip
"""Nouns of what is held for a purpose."""


def whither(page: Page, _: Mentions, tail: Tail) -> bool:
    """Take the site that a visit goes to: `a visit to the disease laboratory in Oslo`."""
    if not page.lower.endswith(_VISITS, 0, tail.end):
        return False
    found = _WHITHER.match(page.text, tail.end, tail.end + REACH)
    if found:
        tail.venue, tail.end = " ".join(found["at"].split()), found.end()
    return bool(found)


def by_whom(page: Page, _: Mentions, tail: Tail) -> bool:
    """Take who comes: `a visit by a technical team`, `a visit to Oslo by Kenyan officials`."""
    if "visit" not in page.lower[max(0, tail.end - REACH) : tail.end]:
        return False
    found = _BY.match(page.text, tail.end, tail.end + REACH)
    if found:
        tail.attendees = " ".join(found[0].split()[1:])
        tail.end = found.end()
    return bool(found)


def about(page: Page, _: Mentions, tail: Tail) -> bool:
    """Take what it is to deal with, where nothing else is told: `a meeting to discuss tariffs`."""
    bare = tail.bare and page.lower.endswith(_HELD_FOR, 0, tail.end)
    found = _ABOUT.match(page.text, tail.end, tail.end + REACH) if bare else None
    if found and _PREDICATE.search(page.text, max(0, tail.end - _FAR), found.start("what")):
        return False
    if found:
        tail.matter, tail.end = " ".join(found["what"].split()), found.end()
    return bool(found)
