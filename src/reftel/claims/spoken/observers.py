"""Who writes and thinks about a matter, and answers for nobody: the press, scholars, polls."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reftel.claims.sides.actors import Actor
    from reftel.claims.text.passages import Layout

_OBSERVERS = re.compile(
    r"\b(?:Ilbo|Daily|Times|Herald|Tribune|Gazette|newspapers?|magazine|dailies|editorials?|articles?|press"
    r"|media|Prof\.|(?i:professors?|researchers?|scholars?|journalists?|columnists?|editors?|commentators?"
    r"|academics?|pundits?|reporters?|observers|polls?))(?!\w)"
)
_SURVEYED = re.compile(
    r"\b(?:(?<!to )(?<!will )(?<!must )press|media|editorials?"
    r"|scholars?|academics?|academia|think[ -]tanks?"
    r"|public\s+(?:opinion|reaction)|political\s+part(?:y|ies)"
    r"|(?:opposition|business|party|experts?|street|parties)\s+(?:(?:re)?actions?|views?)"
    r"|(?:views?|reactions?)\s+(?:of|from|by|among)\s+(?:the\s+)?(?:experts?|press|scholars?|business))\b",
    re.IGNORECASE,
)
"""Headings below which others than officials are told of."""


def observes(layout: Layout, actor: Actor, position: int) -> bool:
    """Say whether one who says something only writes or thinks about the matter."""
    if _OBSERVERS.search(actor.name):
        return True
    passage = layout.passage(position)
    return passage is not None and _SURVEYED.search(passage.heading) is not None
