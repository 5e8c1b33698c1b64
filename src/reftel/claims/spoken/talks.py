"""With whom a talk is at a place of a report: who answers ours there, or hears them."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from reftel.claims.sides.actors import Side
from reftel.claims.spoken.hearsay import UNNAMED
from reftel.claims.spoken.speakers import ONE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim, Slot
    from reftel.claims.spoken.scene import Scene
    from reftel.source import Span

    Hearers = list[tuple[str, Span]]

_SOMEBODY = re.compile(
    r"\b(?:officials?|counterparts?|interlocutors?|contacts?|delegation|hosts|minist(?:er|ry)|director"
    r"|secretary|advis[eo]r|counsell?or|ambassador|attache|representatives?|experts?|president|chief|general"
    r"|authorities|MFA|MOD|MOFA|FCO)\b",
    re.IGNORECASE,
)
"""Words for those with whom one talks; a country does not listen."""
_PUBLICLY = re.compile(
    r"\b(?:publicly|in\s+public|(?:told|to)\s+(?:the\s+)?(?:reporters|journalists|press|media|parliament)"
    r"|in\s+an?\s+(?:interview|speech|address|statement|article|editorial)|at\s+a\s+press)\b"
)
"""How it is told that somebody speaks to all, and not in a talk."""
_APART = 900
"""Letters between a point and the next answer, within which he who answers has heard it."""


class Talk:
    """Those of the other side who speak and listen, by where they do in a report."""

    def __init__(self, scene: Scene, told: Sequence[Claim], replies: Sequence[Claim]) -> None:
        self._scene = scene
        turns = [*self._listen(told), *self._speak(replies)]
        self._turns = [] if scene.of_meeting else sorted(turns, key=itemgetter(0))
        self._starts = [start for start, _ in self._turns]

    def hearers(self, position: int) -> Hearers:
        """Return those who hear what is said at a place, each with where he is named."""
        passage = self._scene.layout.passage(position)
        if passage is None or not self._turns:
            return []
        at, top = bisect_right(self._starts, position), passage.top.span
        before, after = self._turns[:at][-1:], self._turns[at:][:1]
        here = [turn for turn in before if turn[0] >= top.start]
        near = [turn for turn in after if turn[0] < min(top.end, position + _APART)]
        return next((who for _, who in (*here, *near, *before, *after)), [])

    def _listen(self, told: Sequence[Claim]) -> Iterator[tuple[int, Hearers]]:
        for claim in told:
            if who := [
                _named(slot) for slot in claim.slots if slot.role == "to" and self._talks(slot)
            ]:
                yield claim.span.start, who

    def _speak(self, replies: Sequence[Claim]) -> Iterator[tuple[int, Hearers]]:
        for claim in replies:
            if _PUBLICLY.search(self._scene.layout.text, *claim.span):
                continue
            if who := [
                one
                for slot in claim.slots
                if slot.role == "by" and slot.value != UNNAMED and self._talks(slot)
                for one in self._each(slot)
            ]:
                yield claim.span.start, who

    def _each(self, slot: Slot) -> Hearers:
        """Return each of those who speak together: `Sun and Rao wondered`."""
        people = self._scene.mentions.within(slot.span.start, slot.span.end + 1, "person")
        named = [(one.value, one.span) for one in people if not one.attribute("unnamed")]
        return named if named and (len(named) == 1 or " and " in slot.value) else [_named(slot)]

    def _talks(self, slot: Slot) -> bool:
        """Say whether one is somebody of theirs, and no state or thing."""
        if self._scene.cast.side(slot.value) is not Side.HOST:
            return False
        if self._scene.mentions.within(slot.span.start, slot.span.end + 1, "person"):
            return True
        he = ONE.fullmatch(slot.span.of(self._scene.layout.text))
        return (he or _SOMEBODY.search(slot.value)) is not None


def _named(slot: Slot) -> tuple[str, Span]:
    return slot.value, slot.span
