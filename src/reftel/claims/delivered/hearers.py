"""To whom a point was put where its own words do not tell: to him with whom the talk is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot
from reftel.claims.sides.actors import Side

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene
    from reftel.claims.spoken.talks import Talk

_HEARD = frozenset({"argued", "delivered"})
"""Deliveries that have a hearer, as they were made."""


def heard(scene: Scene, told: Sequence[Claim], talk: Talk) -> Iterator[Claim]:
    """Yield what ours carried over, each with its hearer as far as the talk tells him."""
    for claim in told:
        yield _heard(scene, claim, talk) if scene.reports else claim


def _heard(scene: Scene, claim: Claim, talk: Talk) -> Claim:
    by = claim.slot("by")
    made = claim.attribute("status") in _HEARD and by and scene.cast.side(by) is Side.OURS
    if not made or claim.slot("to"):
        return claim
    to = tuple(Slot("to", name, place) for name, place in talk.hearers(claim.span.start))
    return replace(claim, slots=(*claim.slots[:1], *to, *claim.slots[1:]))
