"""The parts of a body while it is read, and the paragraphs they become."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable.cable import HEADING, TABLE, Paragraph, Part
from reftel.cable.padding import PAD, padded, tight
from reftel.cable.text.portions import behind_title, classed, has_class_words, held, narrowed
from reftel.source import Span, swiftly

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

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
    nodes: Sequence[Node],
    clean: str,
    governs: Marking,
    whole: Marking | None = None,
    text: str = "",
) -> tuple[Paragraph, ...]:
    """Return the paragraphs of nodes whose words stand in `clean`.

    `governs` marks the unmarked; the captions of the `whole` telegram hold each of them back.
    `text` is what was found, in which a dump may have escaped signs.
    """
    odd = any(map(clean.__contains__, _ODD_BLANKS))
    whole = whole or governs
    has_classes = bool(nodes) and has_class_words(clean, nodes[0].start)
    start = nodes[0].start if nodes else len(clean)
    with_pads = padded(text, clean, start, len(clean))
    page = _Page(clean, with_pads, _collapsed if odd else one_line, has_classes)
    return _frozen(nodes, page, governs.under(whole), whole, beside=False)


class _Page(NamedTuple):
    """A clean text; the same with `PAD` where an escape left a blank; how words are written.

    `has_classes` says that a line of it may name the class of what follows.
    """

    clean: str
    padded: str
    in_line: Callable[[str], str]
    has_classes: bool


def _frozen(
    nodes: Iterable[Node], page: _Page, governs: Marking, whole: Marking, *, beside: bool = True
) -> tuple[Paragraph, ...]:
    found = []
    unmarked = governs
    for node in nodes:
        written = node.marking or behind_title(page.clean, node.stop, node.until)
        own = written.under(whole) if written else unmarked
        span = Span(node.start, max(node.start, node.until))
        effective = held(page.clean, span, node.stop, own)
        if page.has_classes:
            effective = classed(page.clean, span, effective)
        if beside and (written or node.title):
            unmarked = narrowed(governs, effective)
        end = max(node.end, node.until)
        children: tuple[Paragraph, ...] = ()
        if node.children:
            below = governs if _is_title(node, page.clean) else effective
            children = _frozen(node.children, page, below, whole)
            end = max(end, children[-1].span.end)
        paragraph = _paragraph(
            node.part,
            Span(node.start, end),
            _words(node, page),
            node.label,
            node.number,
            written,
            effective,
            node.title and tight(node.title, page.padded[node.start : node.until]),
            node.verbatim,
            children,
        )
        found.append(paragraph)
    return tuple(found)


def _is_title(node: Node, clean: str) -> bool:
    """Say whether a mark stands at a heading without a rule: it governs that heading alone."""
    if node.label or not node.marking:
        return False
    words = clean[node.stop : node.until].split()
    return 0 < len(words) <= _TITLE and words[-1][-1].isalnum()


def _words(node: Node, page: _Page) -> str:
    if node.part is HEADING:
        return tight(node.title or "", page.padded[node.start : node.until])
    words = page.padded[node.stop : node.until]
    words = words if page.padded is page.clean else words.replace(PAD, "")
    return words.strip() if node.part is TABLE else page.in_line(words)


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


_TITLE = 8
"""Most words of a heading."""
_paragraph = swiftly(Paragraph)
_ODD_BLANKS = ("\t", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x1f")
