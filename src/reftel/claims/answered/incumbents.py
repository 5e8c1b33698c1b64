"""Whom a title alone means: `Sun, Deputy Minister of Trade, … The Deputy Minister agreed`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.sides.actors import Side

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.sides.actors import Actor
    from reftel.claims.spoken.scene import Scene

_TITLE = re.compile(r"(?:[Tt]he\s+)?(?P<title>[A-Z][a-z]+(?:[ -][A-Z][a-z]+){0,3})")
_FAR = 3000
"""Letters before a title within which its bearer is named."""


def incumbent(scene: Scene, actor: Actor) -> str:
    """Return the name of the one of theirs who bears a title that speaks alone; else nothing."""
    bare = scene.mentions.within(actor.span.start, actor.span.end + 1, "person")[-1:]
    titled = _TITLE.fullmatch(actor.name)
    if titled is None or actor.side is not Side.HOST:
        return ""
    if not bare or not bare[0].value.startswith("("):
        return ""
    title, start = titled["title"].lower(), actor.span.start
    before = scene.mentions.within(max(0, start - _FAR), start, "person")
    known = [one for one in before if _bears(scene, one, title)]
    names = {one.value.rsplit(maxsplit=1)[-1].lower() for one in known}
    return max((one.value for one in known), key=len) if len(names) == 1 else ""


def _bears(scene: Scene, one: Claim, title: str) -> bool:
    """Say whether somebody named is of the other side and bears a title, or one that ends so."""
    role = str(one.attribute("role") or "").lower()
    named = not one.value.startswith("(") and not one.attribute("unnamed")
    if not named or scene.cast.side(one.value) is Side.OURS:
        return False
    told = [role, *(part.strip() for part in re.split(r",|\bof\b|\bfor\b|\band\b", role))]
    return any(part == title or part.endswith(f" {title}") for part in told)
