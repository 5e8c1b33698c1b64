"""What Washington tells of itself and its friends: whom they briefed, alerted or answered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
from reftel.claims.sides.actors import Actor, Side
from reftel.claims.text.cues import cue_at
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.spoken.scene import Scene

_HOST = re.compile(
    r"\s+(?:the\s+|senior\s+|appropriate\s+)?(?:GO[A-Z]{1,3}\b|(?:MFA|IAEA|EU|NATO|P-?5)\b"
    r"|you\b(?!\s+to\s+know)|your\s+(?:government|officials|authorities|delegation|capital)"
    r"|Governments?\s+of\s+[A-Z]|(?P<nation>[A-Z][A-Za-z]+)\b)"
)
_WITH_YOU = re.compile(
    r"discussed\s+(?:[\w'-]+\s+){0,6}?with\s+(?:you|your\s+(?:government|officials|delegation|authorities)"
    r"|senior\s+levels|(?:[A-Z][a-z]+\s+){1,2}(?:officials|authorities))\b"
)
_LAND = r"(?:the\s+)?[A-Z][\w.]*(?:\s+[A-Z]\w+)?"
_FRIENDS = re.compile(
    r"(?<![\w-])(?P<us>(?:[Tt]he\s+)?(?:United\s+States|U\.S\.|USG)|[Ww]e)"
    rf"(?:,\s+{_LAND})*,?\s+(?:and|along\s+with|together\s+with)\s+{_LAND}\s+"
    r"(?:have\s+|had\s+|jointly\s+|also\s+)*\Z"
)
_WHICH = re.compile(
    r"(?<![\w-])(?P<us>(?:[Tt]he\s+)?(?:United\s+States|U\.S\.|USG|Embassy|Department|Washington))"
    r",\s+which\s+(?:[^,.;:()]{0,50}\s)?\Z"
)
_NEAR = 100
"""Letters before a verb in which we stand of whom it is told."""


def with_you(scene: Scene, words: str) -> bool:
    """Say whether Washington tells a government what they talked of: `discussed with you …`."""
    return scene.from_department and _WITH_YOU.match(words) is not None


def to_host(scene: Scene, end: int) -> bool:
    """Say whether a government or a body of several is named right behind a verb."""
    found = _HOST.match(scene.layout.text, end)
    nation = found and found["nation"]
    land = (nation or "").lower()
    known = lexicon.land_of(land) or lexicon.land_of(land.removesuffix("s"))
    return found is not None and (nation is None or known != "")


def briefs(scene: Scene, position: int) -> bool:
    """Say whether Washington tells whom it briefed: `We and the UK have briefed the IAEA`."""
    briefed = scene.from_department and cue_at(scene.layout, position) == "briefed"
    return briefed and to_host(scene, position + len("briefed"))


def friends(scene: Scene, start: int, position: int) -> Actor | None:
    """Return us where others act with us and we are named first: the U.S., France and the UK."""
    found = _FRIENDS.search(scene.layout.text, start, position)
    return Actor(Side.OURS, found["us"], Span(*found.span("us"))) if found else None


def which(scene: Scene, start: int, position: int) -> Actor | None:
    """Return us of whom a clause tells beside another: `the U.S., which in May had warned`."""
    found = _WHICH.search(scene.layout.text, max(start, position - _NEAR), position)
    return Actor(Side.OURS, found["us"], Span(*found.span("us"))) if found else None
