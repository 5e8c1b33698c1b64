"""The parts of a body while it is read, and the paragraphs they become."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reftel.cable.cable import HEADING, TABLE, Paragraph, Part
from reftel.cable.text.portions import held
from reftel.source import Span, swiftly

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

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


def frozen(
    nodes: Iterable[Node], clean: str, governs: Marking, whole: Marking | None = None
) -> tuple[Paragraph, ...]:
    """Return the paragraphs of nodes whose words stand in `clean`.

    `governs` marks the unmarked; the captions of the `whole` telegram hold each of them back.
    """
    odd = any(map(clean.__contains__, _ODD_BLANKS))
    whole = whole or governs
    return _frozen(nodes, clean, governs.under(whole), whole, _collapsed if odd else one_line)


def _frozen(
    nodes: Iterable[Node],
    clean: str,
    governs: Marking,
    whole: Marking,
    in_line: Callable[[str], str],
) -> tuple[Paragraph, ...]:
    found = []
    for node in nodes:
        own = node.marking.under(whole) if node.marking else governs
        effective = held(clean, node.stop, node.until, own)
        end = max(node.end, node.until)
        children: tuple[Paragraph, ...] = ()
        if node.children:
            children = _frozen(node.children, clean, effective, whole, in_line)
            end = max(end, children[-1].span.end)
        paragraph = _paragraph(
            node.part,
            Span(node.start, end),
            _words(node, clean, in_line),
            node.label,
            node.number,
            node.marking,
            effective,
            node.title,
            node.verbatim,
            children,
        )
        found.append(paragraph)
    return tuple(found)


def _words(node: Node, clean: str, in_line: Callable[[str], str]) -> str:
    if node.part is HEADING:
        return node.title or ""
    words = clean[node.stop : node.until]
    return words.strip() if node.part is TABLE else in_line(words)


def one_line(words: str) -> str:
    """Return words parted by blanks and line ends, not by tabs, with one blank between each two.

    Most need not be taken apart for that.
    """
    if not words.isascii():
        return _collapsed(words)
    words = words.strip().replace("\n", " ")
    if "  " not in words:
        return words
    return " ".join(filter(None, map(str.strip, words.split("  "))))


def _collapsed(words: str) -> str:
    return " ".join(words.split())


_paragraph = swiftly(Paragraph)
_ODD_BLANKS = ("\t", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x1f")
