"""Who hears a thing within the words for it: no body that it is about, and a body to its end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.delivered.arguing import MUTUAL
from reftel.claims.delivered.verbs import RAISED
from reftel.claims.sides.actors import Side
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.delivered.delivery import Told
    from reftel.claims.spoken.scene import Scene

_MESSAGE = re.compile(
    r"\b(?:on|about|of|for|by)\s+(?!having|meeting)[a-z]{3,}ing\s[^;]*\bto\s+[a-z]+\s"
)
"""Words of what is laid before somebody, within which nobody hears it: `on persuading firms to`."""
_RELATION = re.compile(
    r"\b(?:cooperation|collaboration|coordination|agreements?|contracts?|deals?|dealings|trade|business|ties|links|relations(?:hip)?"
    r"|compliance|connections?|transactions?|negotiations|partnership|exports?|sales?|shipments?|transfers?|access|commitments?"
    r"|adherence|assistance|aid|threats?|work(?:ing)?|dialogue|engagement|solidarity)\s+(?:to|with)\s+\Z"
)
"""Words for what is between two, of whom none need hear what is said of it."""
_ABOUT = re.compile(r"\bto\s+\Z")
"""What leads to no hearer behind a verb of talking with somebody: `discussed aid to Chad`."""
_ALL = re.compile(
    r"\b(?:officials|contacts|counterparts|representatives|authorities|experts|interlocutors)\Z"
)
_AT_BODY = re.compile(r"\s+(?:in|at|of|from|within)\s+(?:both\s+)?(?:the\s+)?(?=[A-Z])")
_AND_BODY = re.compile(r"(?:,|,?\s+and)\s+(?:the\s+)?(?=[A-Z])")
"""How the body of those is told who hear a thing, and a second one behind it."""
_LINK = 40
"""Letters before a name in which they stand."""


def hears(scene: Scene, told: Told, span: Span) -> bool:
    """Say whether words lead to a hearer, and not to one of whom a thing is told."""
    text, verb = scene.layout.text, told.position
    if _MESSAGE.search(text, verb, span.start):
        return False
    if told.status != "argued" or (told.verb in RAISED and _is_host(scene, span)):
        return True
    no_one = _ABOUT if told.verb in MUTUAL else _RELATION
    return not no_one.search(text, max(verb, span.start - _LINK), span.start)


def _is_host(scene: Scene, span: Span) -> bool:
    """Say whether words name somebody of a host: with him a sale is raised, not made."""
    near = scene.mentions.within(*span, "person", "party")
    return any(
        scene.cast.side(one.value) is not Side.OURS
        for one in near
        if one.kind == "person"
        or (one.attribute("type") == "ministry" and not one.attribute("country"))
    )


def with_body(scene: Scene, span: Span, end: int) -> Span:
    """Return those of a body with it: `officials at the Ministry of Trade and the Board`."""
    text = scene.layout.text
    link = _AT_BODY.match(text, span.end, end) if _ALL.search(span.of(text)) else None
    while link:
        near = scene.mentions.within(link.end(), end, "party", "office")
        body = next((one for one in near if one.span.start == link.end()), None)
        if body is None:
            break
        span = Span(span.start, body.span.end)
        link = _AND_BODY.match(text, span.end, end)
    return span
