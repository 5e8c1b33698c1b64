"""The REF block: telegrams and other papers referred to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.cable import mrn as numbers
from reftel.cable.cable import Reference
from reftel.cable.posts import canonical
from reftel.source import Span

if TYPE_CHECKING:
    from datetime import datetime

_ITEM = re.compile(r"(?:\b([A-Z])[.)]\s*)?(?:(\d\d) )?\b([A-Z][A-Z' ]{2,30}?) ?0*(\d{2,7})\b")


def read_references(
    legible: str, span: Span, *, mrn: str | None, date: datetime | None
) -> tuple[Reference, ...]:
    """Read the REF block at `span`."""
    found = []
    own = numbers.parts(mrn or "")
    for match in _ITEM.finditer(legible, *span):
        post = canonical(match[3])
        year = match[2] or (own.year if own else f"{date:%y}" if date else None)
        cited = f"{year}{post}{match[4]}" if post and year else None
        place = Span(*match.span())
        found.append(Reference(match[0], "telegram", place, match[1], mrn=cited))
    return tuple(found)
