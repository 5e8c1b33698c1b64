"""The flag of a ship, told before its name or behind: Maltese-flagged, registered in Malta."""

from __future__ import annotations

import re

import reftel.claims.text.lexicon as lexicon
from reftel.source import Span

_LAND = r"(?P<{}>(?!(?:The|An?)\b)(?:U\.?S\.?|[A-Z]\w+)(?:\s+(?:and\s+)?[A-Z]\w+)?)"
_BEFORE = re.compile(
    rf"{_LAND.format('nation')}(?:[\s-]+(?i:flag(?:ged)?|registered)\s+(?:and\s+(?:owned|operated|managed)\s+by\s+[^,.;]{{3,50}},\s+(?:the\s+)?)?"
    r"(?:(?!(?:that|which|and|the|an?|with|by|to|from|of|in|at)\b)[a-z][a-z/-]*\s+){0,5}"
    r"|\s+(?:(?:cargo|container|merchant|bulk)\s+)?(?:ship|vessel|freighter|tanker|carrier)\s+)$"
)
_BEHIND = re.compile(
    r"[\"']?\s*[,(]?\s*(?:(?i:IMO)[\s:#]*\d{7}\s*[,;]?\s*)?(?:(?:which\s+)?(?:is|was)\s+)?"
    rf"(?:(?:flying|flies|flew|(?:sailing\s+|registered\s+)?under)\s+(?:the\s+|an?\s+)?{_LAND.format('flown')}"
    rf"(?:'s)?\s+flag\b|(?:an?\s+)?{_LAND.format('told')}[\s-](?:flag(?:ged)?|registered|(?:cargo\s+|container\s+)?(?:vessel|ship|freighter|tanker))\b"
    rf"|(?:an?\s+(?:[a-z-]+\s+){{0,2}}?(?:vessel|ship|freighter|tanker|carrier)\s+)?(?:flag(?:ged)?|registered)(?:\s+in|\s+of|\s*:)\s*(?:the\s+)?{_LAND.format('home')})"
)
_REACH = 110
"""How far before a ship its flag is told."""


def flag_of(text: str, start: int, end: int) -> str:
    """Return the code of the land whose flag a ship between two places flies; empty if untold."""
    place = flag_at(text, start, end)
    return nation(place.of(text)) if place else ""


def flag_at(text: str, start: int, end: int) -> Span | None:
    """Return where the land stands whose flag a ship between two places flies."""
    if found := _BEFORE.search(text, max(0, start - _REACH), start):
        return Span(*found.span("nation"))
    behind = _BEHIND.match(text, end)
    return Span(*behind.span(behind.lastgroup or 0)) if behind else None


def nation(words: str) -> str:
    """Return the code of a land named by itself or its adjective, which other words may precede."""
    low = " ".join(words.lower().split())
    last = low.rpartition(" ")[2]
    return lexicon.land_of(low) or lexicon.land_of(last)
