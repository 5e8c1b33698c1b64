"""Collation: two renditions of one telegram compared paragraph by paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from typing import TYPE_CHECKING

from reftel.cable.aligning import aligned, moved
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
    MOVED = "moved"
    """A paragraph that stands at another place."""
    MARKING = "marking"
    """A paragraph whose mark differs."""


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
    moved: Paragraph | None = None
    """Where a paragraph without counterpart stands at another place of the other rendition."""

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


_SIGN = (
    r"X{3,}|_{4,}|\*{4,}|█+|\[?(?:name|source|details?)s? removed\]?|<redacted>|\[ ?\.{3} ?\]"
    r"|\[[^][]{0,60}\b(?:declassified|redacted|removed|deleted|withheld|excised|omitted)\b[^][]{0,40}\]"
    r"|\(b\) ?\([1-9]\)"
)
"""Signs for what a publisher left out; `(b)(1)` names an exemption of 5 U.S.C. 552."""
_REDACTED = re.compile(_SIGN, re.IGNORECASE)
_WORD = re.compile(rf"{_SIGN}|[\w'\u2019]+|[^\w\s¶]", re.IGNORECASE)
"""The hyphen stands alone: a compound may be broken there at the end of a line.

A paragraph sign is a web site's, and no word.
"""
_QUOTES = str.maketrans("\u2018\u2019\u201c\u201d", "''\"\"")
"""A printer's quotation marks are those of a teleprinter."""
_ESCAPE = re.compile(r"\\(?=[\"'])")
_MOST = 6_000
"""Words of a paragraph that are compared one by one; beyond that only equality is told."""


def collate(first: Cable, second: Cable) -> Collation:
    """Compare two renditions: header fields, then the paragraphs that belong together."""
    pairs = list(aligned(first.paragraphs, second.paragraphs))
    elsewhere = moved(pairs)
    pairings = (_pair(first, second, *pair, elsewhere.get(at)) for at, pair in enumerate(pairs))
    return Collation(first, second, tuple(_fields(first, second)), tuple(pairings))


def _fields(first: Cable, second: Cable) -> Iterator[Field]:
    for name in (
        "mrn",
        "created",
        "dtg",
        "precedence",
        "sender",
        "to",
        "info",
        "marking",
        "captions",
        "attention",
        "executive_order",
        "declassify",
        "tags",
        "subject",
        "references",
        "classified_by",
        "reasons",
        "signature",
    ):
        one, two = (_plain(getattr(cable, name)) for cable in (first, second))
        if _letters(one) != _letters(two):
            yield Field(name, one, two)


def _letters(words: str) -> str:
    """Return what counts in a field: no blanks and signs, which a carrier sets as it likes."""
    return "".join(filter(str.isalnum, words))


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(map(_plain, value))
    for name in ("text", "written", "name"):
        if hasattr(value, name):
            return str(getattr(value, name))
    return str(value)


def _pair(
    first: Cable,
    second: Cable,
    one: Paragraph | None,
    two: Paragraph | None,
    elsewhere: Paragraph | None,
) -> Pairing:
    label = (one.label if one else None) or (two.label if two else None)
    if one is None or two is None:
        return Pairing(label, one, two, moved=elsewhere)
    differs = (one.marking.written if one.marking else "") != (
        two.marking.written if two.marking else ""
    )
    return Pairing(label, one, two, tuple(_changes(first, second, one, two)), differs)


def _changes(first: Cable, second: Cable, one: Paragraph, two: Paragraph) -> Iterator[Change]:
    ones = list(_WORD.finditer(first.legible, *one.span))
    twos = list(_WORD.finditer(second.legible, *two.span))
    a, b = ([word[0].translate(_QUOTES) for word in words] for words in (ones, twos))
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
        if _unbroken(words) == _unbroken(others):
            continue
        yield Change(_difference(words, others), words, others, left, right)


def _span(words: list[re.Match[str]]) -> Span | None:
    return Span(words[0].start(), words[-1].end()) if words else None


def _words(cable: Cable, span: Span | None) -> str:
    return " ".join(span.of(cable.legible).split()) if span else ""


def _unbroken(words: str) -> str:
    """Return words without the blanks that are lost with a line's end, and without escapes."""
    return _ESCAPE.sub("", "".join(words.split())).translate(_QUOTES)


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
