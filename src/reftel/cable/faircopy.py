"""A text with its repairs: as found, one-for-one clean, and as sent."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from reftel.cable.cable import Emendation
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable


class FairCopy:
    """The text as found beside a clean text of the same length, and the repairs between them.

    `clean` keeps line ends; what was taken out stands as blanks there, what was put in stands
    in its place, cut or padded to the length of what it replaces.
    """

    __slots__ = ("_ends", "clean", "emendations", "found")

    def __init__(self, found: str) -> None:
        self.found = found
        self.clean = found
        self.emendations: list[Emendation] = []
        self._ends: list[int] | None = None

    def emend(self, emendations: Iterable[Emendation]) -> None:
        """Apply repairs; one that meets an earlier repair is dropped."""
        merged = sorted([*self.emendations, *emendations], key=lambda item: item.span)
        kept: list[Emendation] = []
        end = 0
        for item in merged:
            if item.span.start >= end:
                kept.append(item)
                end = item.span.end
        self.emendations = kept
        self._ends = None
        self.clean = self._painted()

    def sent(self, start: int, end: int) -> str:
        """Return a stretch of the text as sent: with its repairs, without what was injected."""
        if self._ends is None:
            self._ends = [item.span.end for item in self.emendations]
        at = bisect_left(self._ends, start + 1)
        if at == len(self._ends) or self.emendations[at].span.start >= end:
            return self.found[start:end]
        pieces: list[str] = []
        for item in self.emendations[at:]:
            if item.span.start >= end:
                break
            pieces += (self.found[start : max(start, item.span.start)], item.reading)
            start = item.span.end
        pieces.append(self.found[start:end])
        return "".join(pieces)

    def _painted(self) -> str:
        pieces: list[str] = []
        position = 0
        for item in self.emendations:
            pieces += (self.found[position : item.span.start], painted(item))
            position = item.span.end
        pieces.append(self.found[position:])
        return "".join(pieces)


def painted(item: Emendation) -> str:
    """Return the reading at the length of what stood there; line ends go last."""
    width = item.span.end - item.span.start
    if item.reading.endswith("\n"):
        return item.reading[:-1][: width - 1].ljust(width - 1) + "\n"
    return item.reading[:width].ljust(width)


def emendation(kind: str, text: str, start: int, end: int, reading: str = "") -> Emendation:
    """Make the repair of `text[start:end]`."""
    return Emendation(kind, Span(start, end), text[start:end], reading)
