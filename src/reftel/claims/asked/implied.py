"""Who asks whom, where the words of asking themselves do not tell."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.asked.addressed import addressed, asks_us
from reftel.claims.asked.tone import toned
from reftel.claims.asked.who import of_noun, passive
from reftel.claims.claim import Slot
from reftel.claims.sides.actors import Side

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene
    from reftel.claims.spoken.talks import Talk

_PRONOUNS = frozenset({"He", "She", "They", "he", "she", "they"})
_WITHIN = frozenset({"request/they-must", "request/they-should"})
"""Ways of asking that are told as the words of one of ours."""
_WE = frozenset({"We", "we", "I"})
"""Who asks in a letter of another, whose words are told as his."""


def completed(
    scene: Scene, asked: Sequence[Claim], others: Sequence[Claim], talk: Talk
) -> Iterator[Claim]:
    """Yield requests with who asks and is asked, where another claim or the heading tells it."""
    told = {scene.layout.sentence(one.span.start).start: one for one in others}
    last: Claim | None = None
    for ask in asked:
        here = scene.layout.sentence(ask.span.start).start
        before = scene.layout.sentence(max(0, here - 2)).start
        other = told.get(here) or told.get(before) or (last if _behind(scene, last, here) else None)
        named = _spoken(scene, _named(ask, other), told.get(here))
        named = replace(named, slots=(*named.slots, *_by(scene, named, told.get(here))))
        named = replace(named, slots=(*named.slots, *_heard(scene, named, told.get(here))))
        named = replace(named, slots=(*named.slots, *addressed(scene, named, talk, last)))
        last = named
        yield toned(scene, _signed(named), told.get(here))


def _heard(scene: Scene, ask: Claim, other: Claim | None) -> Iterator[Slot]:
    """Yield who is asked: those to whom ours carried something in the same sentence."""
    by = ask.slot("by")
    ours = by is None or scene.cast.side(by) is Side.OURS
    if ask.attribute("type") != "reported" or ask.slot("to") or not ours:
        return
    another = " from " in ask.value
    if other and other.kind == "delivery" and other.slot("by") and not another:
        yield from (slot for slot in other.slots if slot.role == "to")


def _behind(scene: Scene, last: Claim | None, here: int) -> bool:
    """Say whether a request stands in the sentence before a place."""
    if last is None:
        return False
    end = scene.layout.sentence(last.span.start).end
    return end <= here and not scene.layout.text[end:here].strip()


def _spoken(scene: Scene, ask: Claim, other: Claim | None) -> Claim:
    """Return a request of us with him who speaks, where one of ours stands before its verb."""
    by = ask.slot("by")
    ours = by and scene.cast.side(by) is Side.OURS and asks_us(scene, ask)
    if not ours or other is None or not other.speaker or other.span.start > ask.span.start:
        return ask
    slots = (slot for slot in ask.slots if slot.role != "by")
    return replace(ask, slots=tuple(slots))


def _named(ask: Claim, other: Claim | None) -> Claim:
    """Return a request with the name of the one meant by `he`."""
    name = other and (other.speaker or other.slot("by"))
    by = ask.slot("by")
    theirs = by in _WE and other is not None and other.kind == "host_response"
    if not (by in _PRONOUNS or theirs) or not name or name in _PRONOUNS:
        return ask
    slots = (replace(slot, value=name) if slot.role == "by" else slot for slot in ask.slots)
    return replace(ask, slots=tuple(slots))


def _signed(ask: Claim) -> Claim:
    """Return a request whose attribute names him who asks, as its slot does."""
    by = ask.slot("by")
    if not by or ask.attribute("by"):
        return ask
    facts = ((key, by if key == "by" else value) for key, value in ask.attributes)
    return replace(ask, attributes=tuple(facts))


def _by(scene: Scene, ask: Claim, other: Claim | None) -> Iterator[Slot]:
    """Yield who asks: the subject of the verb, else who is told to speak in the same sentence."""
    told = ask.slot("by") or of_noun(ask.rule) or passive(scene, ask.span)
    if ask.attribute("type") != "reported" or told:
        return
    start = ask.span.start
    within = other and other.kind == "delivery" and other.span.holds(ask.span)
    if other and within and ask.rule in _WITHIN:
        yield from (slot for slot in other.slots if slot.role == "by")
        return
    if other and other.span.start <= start < other.span.end and other.speaker:
        spans = (slot.span for slot in other.slots if slot.role == "by")
        yield Slot("by", other.speaker, next(spans, other.span))
