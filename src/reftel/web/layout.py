"""How a cable's text is laid out for a page: paragraphs, marks, highlighted claims, repairs."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reftel.cable import Cable
    from reftel.claims import Claim

HIGHLIGHTED = frozenset(
    {
        "party", "person", "item", "vessel", "voyage", "instrument", "control_regime", "date",
        "deadline", "document", "meeting", "outreach", "cable_ref", "office", "actor", "place",
    }
)  # fmt: skip
"""Kinds of things named that are shown in the text itself; what is said stands beside it."""


WITHHELD = "withheld"
"""Kind of a piece whose words its reader may not be told."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text as found: plain, a claim's words, a repaired place, or the place asked for.

    Of a place that is withheld no text.
    """

    text: str
    kind: str = ""
    title: str = ""
    asked: bool = False
    first: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A top node of the body with its anchor, its written mark and its pieces."""

    anchor: str
    label: str
    part: str
    mark: str
    pieces: tuple[Piece, ...]

    @property
    def closed(self) -> bool:
        """Say whether nothing of it is told."""
        return all(piece.kind == WITHHELD for piece in self.pieces)


def lay_out(
    cable: Cable,
    claims: Sequence[Claim],
    asked: Span | None = None,
    hidden: Sequence[Span] = (),
) -> list[Block]:
    """Return the body as blocks: every character as found, but for those of `hidden` places.

    What is withheld behind withheld blocks, and has no label, stands with them.
    """
    marks, anchors = _disjoint(claims), _anchors(cable)
    blocks: list[Block] = []
    for node, anchor in zip(cable.paragraphs, anchors, strict=True):
        closed = any(place.start <= node.span.start < place.end for place in hidden)
        block = Block(
            anchor=anchor,
            label=node.label or "",
            part=node.part.value,
            mark="" if closed or not node.marking else str(node.marking),
            pieces=tuple(_pieces(cable, node.span, marks, asked, hidden)),
        )
        if block.label or not (block.closed and blocks and blocks[-1].closed):
            blocks.append(block)
    return blocks


def _anchors(cable: Cable) -> list[str]:
    """Name each block once: by its label, or by its order where another has that label."""
    anchors: dict[str, None] = {}
    for order, node in enumerate(cable.paragraphs):
        named = f"p{node.label}" if node.label and node.label.isalnum() else ""
        anchors[named if named and named not in anchors else f"n{order}"] = None
    return list(anchors)


def _disjoint(claims: Iterable[Claim]) -> list[Claim]:
    chosen: list[Claim] = []
    for claim in sorted(claims, key=lambda claim: (claim.span.start, -claim.span.end)):
        if claim.kind in HIGHLIGHTED and (not chosen or claim.span.start >= chosen[-1].span.end):
            chosen.append(claim)
    return chosen


def _pieces(
    cable: Cable,
    place: Span,
    claims: Sequence[Claim],
    asked: Span | None,
    hidden: Sequence[Span],
) -> Iterator[Piece]:
    said = [(one.span, one.kind, _title(one)) for one in claims if place.holds(one.span)]
    said += [(one.span, "repair", one.kind) for one in cable.emendations if place.holds(one.span)]
    spans = (place, *(span for span, *_ in said), *hidden, *([asked] if asked else []))
    edges = {min(max(edge, place.start), place.end) for span in spans for edge in span}
    first = _first(cable, asked)
    for here in itertools.starmap(Span, itertools.pairwise(sorted(edges))):
        if closed := next((each for each in hidden if each.holds(here)), None):
            if here.start == max(closed.start, place.start):
                yield Piece("", WITHHELD)
            continue
        _, kind, title = next((one for one in said if one[0].holds(here)), (here, "", ""))
        lit = bool(asked and asked.holds(here))
        yield Piece(here.of(cable.source.text), kind, title, lit, lit and here.start == first)


def _first(cable: Cable, asked: Span | None) -> int | None:
    """Return where the words asked for begin in the blocks; they may begin before or between."""
    if asked is None:
        return None
    met = (node.span for node in cable.paragraphs if node.span.meets(asked))
    return max(asked.start, next(met, asked).start)


def _title(claim: Claim) -> str:
    said = f"{claim.kind.replace('_', ' ')}: {claim.value}"
    return f"{said} ({claim.hedge.value})" if claim.hedge.value != "asserted" else said
