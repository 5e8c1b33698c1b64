"""Collation: two renditions of one telegram compared paragraph by paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from typing import TYPE_CHECKING

from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable.cable import Cable, Paragraph


class Difference(Enum):
    """What became of words from one rendition to the other."""

    REDACTED = "redacted"
    RESTORED = "restored"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    REDACTION = "redaction"
    """Other lengths or numbers of the sign for what is left out."""


@dataclass(frozen=True, slots=True)
class Change:
    """Words that differ: where they stand in either rendition, and how they read there."""

    difference: Difference
    first: str
    second: str
    first_span: Span | None
    second_span: Span | None


@dataclass(frozen=True, slots=True)
class Pairing:
    """A paragraph in either rendition, and what differs; None where one has no counterpart."""

    label: str | None
    first: Paragraph | None
    second: Paragraph | None
    changes: tuple[Change, ...] = ()
    marking_differs: bool = False

    @property
    def same(self) -> bool:
        """Say whether both stand, with the same words and the same mark."""
        return bool(self.first and self.second) and not (self.changes or self.marking_differs)


@dataclass(frozen=True, slots=True)
class Field:
    """A header field that differs between the renditions."""

    name: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Collation:
    """All that differs between two renditions of a telegram."""

    first: Cable
    second: Cable
    fields: tuple[Field, ...]
    paragraphs: tuple[Pairing, ...]

    @property
    def same(self) -> bool:
        """Say whether nothing differs."""
        return not self.fields and all(pairing.same for pairing in self.paragraphs)

    def changes(self) -> Iterator[Change]:
        """Yield every change of words in order of the text."""
        for pairing in self.paragraphs:
            yield from pairing.changes


_WORD = re.compile(r"[\w'\u2019-]+|[^\w\s]")
_REDACTED = re.compile(
    r"(?:X{3,}|x{3,}|\[?(?:name|source|details?)s? removed\]?|_{4,}|█+)", re.IGNORECASE
)
_MOST = 6_000
"""Words of a paragraph that are compared one by one; beyond that only equality is told."""


def collate(first: Cable, second: Cable) -> Collation:
    """Compare two renditions: header fields, then the paragraphs that belong together."""
    pairings = tuple(_pair(first, second, *pair) for pair in _aligned(first, second))
    return Collation(first, second, tuple(_fields(first, second)), pairings)


def _fields(first: Cable, second: Cable) -> Iterator[Field]:
    for name in (
        "mrn",
        "created",
        "dtg",
        "subject",
        "tags",
        "classified_by",
        "signature",
        "marking",
    ):
        one, two = (_plain(getattr(cable, name)) for cable in (first, second))
        if one != two:
            yield Field(name, one, two)


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    for name in ("text", "written"):
        if hasattr(value, name):
            return str(getattr(value, name))
    return str(value)


def _aligned(first: Cable, second: Cable) -> Iterator[tuple[Paragraph | None, Paragraph | None]]:
    """Yield paragraphs that belong together, by label in order, else by place between those."""
    ones, twos = list(first.paragraphs), list(second.paragraphs)
    matcher = SequenceMatcher(None, _keys(ones), _keys(twos), autojunk=False)
    for _, i1, i2, j1, j2 in matcher.get_opcodes():
        for at in range(max(i2 - i1, j2 - j1)):
            yield (
                ones[i1 + at] if i1 + at < i2 else None,
                twos[j1 + at] if j1 + at < j2 else None,
            )


def _keys(paragraphs: list[Paragraph]) -> list[str]:
    return [
        top.label or f"{top.part.value} {' '.join(top.text.split())[:40]}" for top in paragraphs
    ]


def _pair(first: Cable, second: Cable, one: Paragraph | None, two: Paragraph | None) -> Pairing:
    label = (one.label if one else None) or (two.label if two else None)
    if one is None or two is None:
        return Pairing(label, one, two)
    differs = (one.marking.written if one.marking else "") != (
        two.marking.written if two.marking else ""
    )
    return Pairing(label, one, two, tuple(_changes(first, second, one, two)), differs)


def _changes(first: Cable, second: Cable, one: Paragraph, two: Paragraph) -> Iterator[Change]:
    ones = list(_WORD.finditer(first.legible, *one.span))
    twos = list(_WORD.finditer(second.legible, *two.span))
    a, b = [word[0] for word in ones], [word[0] for word in twos]
    if a == b:
        return
    if max(len(a), len(b)) > _MOST:
        yield Change(Difference.CHANGED, one.text, two.text, one.span, two.span)
        return
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        left, right = _span(ones[i1:i2]), _span(twos[j1:j2])
        words, others = _words(first, left), _words(second, right)
        yield Change(_difference(words, others), words, others, left, right)


def _span(words: list[re.Match[str]]) -> Span | None:
    return Span(words[0].start(), words[-1].end()) if words else None


def _words(cable: Cable, span: Span | None) -> str:
    return " ".join(span.of(cable.legible).split()) if span else ""


def _difference(first: str, second: str) -> Difference:
    hidden, shown = bool(_REDACTED.search(second)), bool(_REDACTED.search(first))
    if hidden and shown:
        return Difference.REDACTION
    if hidden:
        return Difference.REDACTED
    if shown:
        return Difference.RESTORED
    if not first:
        return Difference.ADDED
    return Difference.REMOVED if not second else Difference.CHANGED
