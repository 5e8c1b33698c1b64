"""The paragraphs of a hit that say what was asked for, with the places of the words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reftel.source import Span
from reftel.store.tokens import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reftel.marking import Marking
    from reftel.store.packing import Portion

_AROUND = 110
_MOST_PHRASES = 300
_SHOWN = 2


@dataclass(frozen=True, slots=True)
class Snippet:
    """Some words of a paragraph as found, and which of them were asked for."""

    paragraph: str
    """Label of the paragraph, `hdr` for what stands before the first."""
    span: Span
    """Where the words stand in the text as found."""
    text: str
    places: tuple[Span, ...]
    """The words asked for, in `text`."""
    marking: Marking


class Spotter:
    """Finds the words of a query in texts."""

    def __init__(self, phrases: Iterable[tuple[tuple[str, ...], bool]]) -> None:
        wanted = sorted(set(phrases), key=lambda item: (-len(item[0]), item))[:_MOST_PHRASES]
        patterns = [
            r"[\W_]+".join(map(re.escape, words)) + (r"[^\W_]*" if prefix else "")
            for words, prefix in wanted
        ]
        self._cues = {words[0] for words, _ in wanted}
        self._pattern = (
            re.compile(rf"(?<![^\W_])(?:{'|'.join(patterns)})(?![^\W_])") if patterns else None
        )

    def spot(self, text: str, portions: Sequence[tuple[Portion, Marking]]) -> tuple[Snippet, ...]:
        """Return the portions that say most of it; the first of the body where none does."""
        found = []
        for portion, marking in portions:
            places = self._places(text, portion)
            if places:
                words = {fold(text[start:end]) for start, end in places}
                found.append((len(words), portion, marking, places))
        found.sort(key=lambda item: (-item[0], item[1].label in {"hdr", ""}, item[1].start))
        if found:
            return tuple(_cut(text, *item[1:]) for item in found[:_SHOWN])
        body = [pair for pair in portions if pair[0].label not in {"hdr", ""}] or portions
        return tuple(_cut(text, portion, marking, []) for portion, marking in body[:1])

    def _places(self, text: str, portion: Portion) -> list[tuple[int, int]]:
        if self._pattern is None:
            return []
        folded = fold(text[portion.start : portion.end])
        if not any(cue in folded for cue in self._cues):
            return []
        return [
            (portion.start + match.start(), portion.start + match.end())
            for match in self._pattern.finditer(folded)
        ]


def _cut(text: str, portion: Portion, marking: Marking, places: list[tuple[int, int]]) -> Snippet:
    middle = places[0][0] if places else portion.start
    start, end = max(portion.start, middle - _AROUND), min(portion.end, middle + 2 * _AROUND)
    while portion.start < start and not text[start - 1].isspace():
        start -= 1
    while end < portion.end and not text[end].isspace():
        end += 1
    said, kept = _closed_up(text, start, end, [p for p in places if start <= p[0] < p[1] <= end])
    return Snippet(portion.label, Span(start, end), said, tuple(kept), marking)


_GAP = re.compile(r"(?:\s|&#x0*[aAdD];|</?[a-z][^<>\n]{0,200}>|\\[rn])+")
"""White space, and what stands for it in a page of the web and in JSON."""
_ESCAPED = re.compile(r'\\(["\\/])')
"""How a dump writes the quotation mark and the backslash."""


def _plain(words: str) -> str:
    return _ESCAPED.sub(r"\1", _GAP.sub(" ", words))


def _closed_up(
    text: str, start: int, end: int, places: list[tuple[int, int]]
) -> tuple[str, Iterator[Span]]:
    """Return the words with single spaces, and the places moved along."""
    said, moved, at = "", [], start
    for left, right in places:
        said += _plain(text[at:left])
        begin = len(said)
        said += _plain(text[left:right])
        moved.append(Span(begin, len(said)))
        at = right
    said += _plain(text[at:end])
    lead = len(said) - len(said.lstrip())
    return said.strip(), (Span(a - lead, b - lead) for a, b in moved)
