"""Where something was carried over or said, and not where the matter lies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.delivered.delivery import Told
    from reftel.claims.spoken.scene import Scene

_AT = re.compile(r"\b(?:in|at)\s+(?:the\s+)?$", re.IGNORECASE)
_MATTER = re.compile(
    r"\b(?:issues?|questions?|matters?|problems?|cases?|situation|subject|importance|need|events|developments"
    r"|concerns?|involvement|presence|discussions?|agenda|conference|role|activit(?:y|ies))\b[^;]*$|\b(?:about|regarding|concerning|against)\b[^;]*$"
)
"""Words before a place that the matter is about: `raised the issue of prisons in Spain`."""
_NEAR = 200
"""How far behind the verb the place is told at which a thing was done."""


def venue(scene: Scene, told: Told, close: int) -> Iterator[Slot]:
    """Yield the place at which it was done, told before what was said begins: `in Lisbon`."""
    if told.status == "argued":
        return
    text, end = scene.layout.text, min(close, told.position + _NEAR)
    for place in scene.mentions.within(told.position, end, "place"):
        start = place.span.start
        if _AT.search(text, start - 12, start) and not _MATTER.search(text, told.position, start):
            yield Slot("where", " ".join(place.quote.split()), place.span)
            return
