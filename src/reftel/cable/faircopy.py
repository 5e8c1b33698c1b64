"""A text with its repairs: as found, one-for-one clean, and as sent."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from reftel.cable.cable import Emendation
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SPAN = attrgetter("span")
_END = attrgetter("span.end")


class FairCopy:
    """The text as found beside a clean text of the same length, and what lies between them.

    `clean` keeps line ends; what was taken out stands as blanks there, what was put in stands
    in its place, cut or padded to the length of what it replaces. `encodings` are the ways of
    the carrier (tags, entities, escapes), `emendations` the repairs of damage.
    """

    __slots__ = ("_edits", "_encodings", "_repairs", "clean", "emendations", "text")

    def __init__(
        self, text: str, encodings: Sequence[Emendation] = (), clean: str | None = None
    ) -> None:
        """Take a text with its encodings; `clean` is the text without them, where known."""
        self.text = text
        self.emendations: list[Emendation] = []
        self._encodings = encodings
        self._repairs: list[Emendation] = []
        self._edits: list[Emendation] | None = None
        self.clean = _even(text) if clean is None else _even(clean)
        if clean is None and encodings:
            self.clean = _painted(self.clean, encodings)

    def emend(self, emendations: Iterable[Emendation]) -> list[Emendation]:
        """Apply repairs and return those that stood; what meets an earlier repair falls."""
        wanted = sorted(emendations, key=_SPAN)
        if not wanted:
            return []
        taken = [self._true(item) for item in _disjoint(wanted, self.emendations)]
        self.emendations = sorted([*self.emendations, *taken], key=_SPAN)
        self._repairs += taken
        self._edits = None
        self.clean = _painted(self.clean, taken)
        return taken

    def note(self, emendations: Iterable[Emendation]) -> None:
        """Put readings on record that change no character here, as of a word misspelt."""
        self.emendations += map(self._true, emendations)
        self.emendations.sort(key=_SPAN)

    def _true(self, item: Emendation) -> Emendation:
        """Return a repair with the words as found: it may have been seen in the clean text."""
        text = item.span.of(self.text)
        if item.text == text:
            return item
        return Emendation(item.kind, item.span, text, item.reading)

    def sent(self, start: int, end: int) -> str:
        """Return a stretch of the text as sent: with its repairs, without what was injected."""
        found, edits = _even(self.text), self.edits()
        pieces: list[str] = []
        for item in edits[bisect_right(edits, start, key=_END) :]:
            if item.span.start >= end:
                break
            pieces += (found[start : max(start, item.span.start)], item.reading)
            start = item.span.end
        pieces.append(found[start:end])
        return "".join(pieces)

    def edits(self) -> list[Emendation]:
        """Return what parts the text from what was sent: repairs, and encodings outside them."""
        if self._edits is None:
            repairs = sorted(self._repairs, key=_SPAN)
            spans = [item.span for item in repairs]
            outside = (item for item in self._encodings if not _covered(item.span, spans))
            self._edits = sorted([*repairs, *outside], key=_SPAN)
        return self._edits


def emendation(kind: str, text: str, start: int, end: int, reading: str = "") -> Emendation:
    """Make the repair of `text[start:end]`."""
    return Emendation(kind, Span(start, end), text[start:end], reading)


def _even(text: str) -> str:
    """Give every line end and every blank its plain form, one for one."""
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    if text.isascii():
        return text
    return text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\xa0", " ")


def _disjoint(wanted: list[Emendation], earlier: list[Emendation]) -> list[Emendation]:
    taken: list[Emendation] = []
    spans = [item.span for item in earlier]
    end = 0
    for item in wanted:
        if item.span.start >= end and not (spans and _met(item.span, spans)):
            taken.append(item)
            end = item.span.end
    return taken


def _met(span: Span, spans: list[Span]) -> bool:
    at = bisect_right(spans, span)
    before, after = spans[max(at - 1, 0) : at], spans[at : at + 1]
    return any(span.meets(other) for other in (*before, *after))


def _covered(span: Span, spans: list[Span]) -> bool:
    at = bisect_right(spans, (span.start, 1 << 60))
    return at > 0 and spans[at - 1].meets(span)


def _painted(text: str, edits: Iterable[Emendation]) -> str:
    pieces: list[str] = []
    position = 0
    for item in edits:
        start, end = item.span
        pieces += (text[position:start], _fitted(item) if item.reading else " " * (end - start))
        position = end
    pieces.append(text[position:])
    return "".join(pieces)


def _fitted(item: Emendation) -> str:
    width = item.span.end - item.span.start
    if item.reading.endswith("\n"):
        return item.reading[:-1][: width - 1].ljust(width - 1) + "\n"
    return item.reading[:width].ljust(width)
