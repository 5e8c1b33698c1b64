"""What a post left undone of its orders, or holds: `took no action on reftel`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.cable import post_of
from reftel.claims.delivered.deliveries import made
from reftel.claims.delivered.delivery import Told
from reftel.claims.sides.actors import Side
from reftel.claims.text.cover import Cover

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene

_ORDERED = (
    r"\s+(?:on|under|in\s+(?:response|reply|answer)\s+to|pursuant\s+to|regarding)\s+[^.;]{0,30}?"
    r"\b(?:reftels?|ref(?:s|erence)?\s+\(?[A-Z]\b|demarche|instructions?)"
)
_NO_ACTION = re.compile(
    r"\b(?:(?P<verb>took|taken|takes?|taking)\s+no\s+(?:further\s+|formal\s+)?action"
    r"|no\s+(?:further\s+|formal\s+)?action\s+(?:was|were|has\s+been|will\s+be|is\s+being)\s+taken)"
    + _ORDERED,
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?P<verb>held(?:\s+off)?|holding(?:\s+off)?|hold(?:\s+off)?|deferred|deferring|defer|suspended|postponed)\s+"
    r"(?:on\s+)?(?:(?:the|its|our|all|further|any|deliver(?:y|ing)|presentation|of|action|on)\s+){0,4}"
    r"(?:ref(?:tel)?s?(?:\s+[A-Z]\b)?(?:\s+(?:points|demarche|request))?|demarche|talking\s+points|delivery|action)\b",
    re.IGNORECASE,
)
"""How one of ours tells that he waits: `Post has held reftel points`."""
_NEGATIVE = re.compile(
    r"(?:\bthis\s+(?:is|constitutes|serves\s+as|cable\s+is|message\s+is)\s+(?:a|our|post's|embassy's)\s+(?:negative|nil)\s+(?:report|reply|response)\b"
    r"|\b(?:post|embassy|consulate(?:\s+general)?|mission|we)\s+(?:hereby\s+)?(?:submits?|reports?|has|have|provides?)\s+"
    r"(?:a\s+)?(?:negative|nil)\s+(?:report|reply|response|findings?)\b"
    r"|\b(?:post|embassy|mission|our)(?:'s)?\s+(?:report|reply|response)\s+(?:to\s+\w+\s+(?:[A-Z]\s+)?)?is\s+negative\b)",
    re.IGNORECASE,
)


def forgone(scene: Scene, told: Sequence[Claim]) -> Iterator[Claim]:
    """Yield each place where ours say that nothing was done under an instruction referred to."""
    if scene.from_department or not _under_orders(scene):
        return
    taken = Cover(claim.span for claim in told)
    text, body = scene.layout.text, scene.page.body()
    for pattern in (_NO_ACTION, _HELD, _NEGATIVE):
        for found in pattern.finditer(text, *body):
            one = _told(scene, found)
            if one and not taken.meets(*one.sentence):
                start = (
                    one.actor.span.start if found.re is _NO_ACTION and one.actor else found.start()
                )
                yield made(scene, one, scene.layout.trim(start, one.sentence.end))


def _under_orders(scene: Scene) -> bool:
    return any(post_of(one.mrn or "") == "STATE" for one in scene.page.cable.references)


def _told(scene: Scene, found: re.Match[str]) -> Told | None:
    """Return what was left undone; an action must be one of ours, or nobody's by name."""
    sentence = scene.layout.sentence(found.start())
    actor = scene.cast.subject(scene.layout, sentence.start, found.start())
    ours = actor is not None and actor.side is Side.OURS
    if found.re is not _NEGATIVE and ours != bool(found["verb"]):
        return None
    status = "held" if found.re is _HELD else "no action"
    return Told(
        sentence, found[0].split()[0].lower(), found.start(), actor if ours else None, status
    )
