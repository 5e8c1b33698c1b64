"""To whom a point was put where its words do not tell, and what is but told by others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.claim import Hedge, Slot
from reftel.claims.sides.actors import Side
from reftel.claims.text.passages import Stretches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene
    from reftel.claims.spoken.talks import Talk

_HEARD = frozenset({"argued", "delivered"})
"""Deliveries that have a hearer, as they were made."""


def heard(scene: Scene, told: Sequence[Claim], talk: Talk) -> Iterator[Claim]:
    """Yield what ours carried over, each with its hearer as far as the talk tells him."""
    for claim in told:
        yield _heard(scene, claim, talk) if scene.reports else claim


def told_beside(scene: Scene, claim: Claim) -> bool:
    """Say whether it is told of ours beside what a sentence tells: `asked the U.S., which had`."""
    by = next((slot.span for slot in claim.slots if slot.role == "by"), None)
    return by is not None and scene.layout.text.startswith(", which", by.end)


def hearsay(made: Iterable[Claim], replies: Sequence[Claim]) -> Iterator[Claim]:
    """Yield what others are told to have carried over: as reported where one of theirs says so."""
    said = Stretches(one.span for one in replies)
    for claim in made:
        span = claim.span
        inside = any(one.start < span.start and span.end <= one.end for one in said.near(span))
        yield replace(claim, hedge=Hedge.REPORTED) if inside else claim


def _heard(scene: Scene, claim: Claim, talk: Talk) -> Claim:
    by = claim.slot("by")
    made = claim.attribute("status") in _HEARD and by and scene.cast.side(by) is Side.OURS
    if not made or claim.slot("to"):
        return claim
    to = tuple(Slot("to", name, place) for name, place in talk.hearers(claim.span.start))
    return replace(claim, slots=(*claim.slots[:1], *to, *claim.slots[1:]))
