"""A text taken apart: its rendition, its metadata, and where routing and telegram stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reftel.cable.cable import Emendation
    from reftel.source import Span


@dataclass(slots=True)
class Carriage:
    """Where the parts of a rendition stand, and how its carrier encodes them."""

    rendition: str
    routing: Span
    telegram: Span
    metadata: dict[str, Span] = field(default_factory=dict)
    encodings: Sequence[Emendation] = ()
    clean: str | None = None
    """The text with its encodings undone one for one, where the carrier is undone in one step."""
    framed: bool = False
    """Whether what lies outside the parts is the frame of a page and no part of the telegram."""
    signature: Span | None = None

    def frame(self, length: int) -> Iterable[tuple[int, int]]:
        """Yield the stretches outside all parts."""
        position = 0
        for start, end in sorted({*self.metadata.values(), self.routing, self.telegram}):
            if start > position:
                yield position, start
            position = max(position, end)
        if position < length:
            yield position, length
