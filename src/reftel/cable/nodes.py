"""The parts of a body while it is read, and the paragraphs they become."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reftel.cable.cable import Paragraph, Part
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from reftel.marking import Marking


@dataclass(slots=True)
class Node:
    """A part of the body while it is read."""

    part: Part
    start: int
    stop: int
    until: int = 0
    """Where its own words end, before those of its children."""
    end: int = 0
    """Where all of it ends, if that is beyond its words and children."""
    label: str | None = None
    number: int | None = None
    marking: Marking | None = None
    title: str | None = None
    verbatim: bool = False
    depth: int = 0
    closes: int = 0
    """Of a block: where its END stands, or zero."""
    children: list[Node] = field(default_factory=list)


def frozen(node: Node, sent: Callable[[int, int], str], governs: Marking) -> Paragraph:
    """Return the paragraph of a node; `sent` gives the words of a stretch of the text."""
    effective = node.marking or governs
    end = max(node.end, node.until)
    children: tuple[Paragraph, ...] = ()
    if node.children:
        children = tuple([frozen(child, sent, effective) for child in node.children])
        end = max(end, children[-1].span.end)
    return Paragraph(
        node.part,
        Span(node.start, end),
        _words(node, sent),
        node.label,
        node.number,
        node.marking,
        effective,
        node.title,
        node.verbatim,
        children,
    )


def _words(node: Node, sent: Callable[[int, int], str]) -> str:
    if node.part is Part.HEADING:
        return node.title or ""
    if node.stop >= node.until:
        return ""
    words = sent(node.stop, node.until)
    return words.strip() if node.part is Part.TABLE else one_line(words)


def one_line(words: str) -> str:
    """Return words with one blank between each two; most need not be taken apart for that."""
    if not words.isascii() or any(map(words.__contains__, _ODD_BLANKS)):
        return " ".join(words.split())
    words = words.strip().replace("\n", " ")
    if "  " not in words:
        return words
    return " ".join(filter(None, map(str.strip, words.split("  "))))


_ODD_BLANKS = ("\t", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x1f")
