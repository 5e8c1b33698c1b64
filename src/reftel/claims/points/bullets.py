"""The bullets of a body, and what else stands in a list: each with all that governs it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from reftel.cable import Part
from reftel.claims.points.governing import POINTS, addressee, condition, is_empty, led_to, parts
from reftel.claims.text.dealings import from_washington
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable import Paragraph
    from reftel.claims.text.page import Page
    from reftel.claims.text.passages import Layout

_SUB = re.compile(r"\s*(?:-(?!-)|[*•o]|[a-z0-9]\))\s*")
_DASHES = re.compile(r"(?<=[.:;)\s])--\s?(?=[A-Z(])")
_DASHED = re.compile(r"-{2,4}(?!-)\s*(?=[A-Z(\"])")
_LINES = re.compile(
    r"\r?\n[ \t]*\r?\n\s*|\r?\n[ \t]*(?=\((?:U|C|S|SBU|TS|SECRET|CONFIDENTIAL)\b[^()\n]{0,40}\)\s)"
)
"""What parts the pieces of a paragraph: an empty line, or a line that begins with a mark."""
_COUNTED = re.compile(r"(?<=[\s:;,])\(?(\d{1,2}|[a-hA-H])\)\s+(?=[A-Za-z\"])")
"""A number or letter within a sentence: `(1) we value …; (2) we ask …`."""
_FIRST = re.compile(r":\s+\(?[1aA]\)\s")
_ENDS = (".", ":", ";", "!", "?", '"', ")")
_BLANK = " \t\r\n\u00b6"
_BEFORE = 420
"""Letters before a list in which the words stand that lead to it."""


@dataclass(frozen=True, slots=True)
class Bullet:
    """A bullet of the body with what governs it."""

    span: Span
    node: Paragraph
    top: Paragraph
    block: Paragraph | None = None
    heading: str = ""
    lead: str = ""
    condition: str = ""
    """Words like `If asked` under which it stands."""
    addressee: str = ""
    """For whom alone it is, where words like `(For Muscat only)` stand above it."""


def bullets(page: Page, layout: Layout) -> Iterator[Bullet]:
    """Yield the bullets of the body and the items of its lists, in order of the text."""
    reader = _Reader(layout, ours=from_washington(page))
    for top in page.tops():
        if continued := reader.continued(top):
            yield continued
        elif top.part is Part.HEADING:
            reader.head(top)
        else:
            yield from reader.read(top)


class _Reader:
    """What governs the next paragraph of a body, from what stands above it."""

    def __init__(self, layout: Layout, *, ours: bool) -> None:
        self._layout = layout
        self._ours = ours
        self._heading = ""
        self._block: Paragraph | None = None
        self._carried: Bullet | None = None
        """What governs paragraphs without a number, which continue the one above them."""
        self._open = False
        """A numbered paragraph ended in words that lead to a list, which is still to come."""

    def head(self, top: Paragraph) -> None:
        """Take a heading; one of a condition or addressee leaves the others in force."""
        words = top.title or top.text
        if above := self._carried:
            self._carried = _headed(above, words)
        if not (condition(words) or addressee(words)[0]):
            self._heading = words
            self._carried = self._carried if self._open else None

    def read(self, top: Paragraph) -> Iterator[Bullet]:
        """Yield the bullets of a paragraph."""
        found = self._found(self._above(top))
        yield from found
        self._carry(top, found)
        self._block = _opened(top) or self._block

    def continued(self, top: Paragraph) -> Bullet | None:
        """Return a line with dashes and no number as a bullet of the list above it."""
        if self._carried is None or top.number is not None:
            return None
        dashed = _DASHED.match(self._layout.text, top.span.start)
        return replace(self._carried, span=top.span, node=top) if dashed else None

    def _above(self, top: Paragraph) -> Bullet:
        if top.number is not None:
            self._block = self._carried = None
        if carried := self._carried:
            block = self._block or carried.block
            return replace(carried, span=top.span, node=top, top=top, block=block)
        return Bullet(top.span, top, top, self._block, self._heading)

    def _found(self, above: Bullet) -> list[Bullet]:
        layout = self._layout
        plain = _plain(layout, above.top)
        found = [] if plain else list(_joined(layout, list(_under(layout, above))))
        if found or not self._ours:
            return found
        return list(_loose(layout, above)) or list(_counted(layout, above))

    def _carry(self, top: Paragraph, found: list[Bullet]) -> None:
        if found:
            self._carried, self._open = found[-1], False
        elif self._ours and not top.children:
            words = top.span.of(self._layout.text).strip()
            if top.number is not None:
                self._open = led_to(words[-_BEFORE:]) is not None
                above = Bullet(top.span, top, top, heading=self._heading)
                self._carried = _led(above, words) if self._open else None


def _plain(layout: Layout, top: Paragraph) -> bool:
    """Say whether a paragraph holds no list of any kind."""
    alone = top.part is Part.PARAGRAPH and not top.children
    return alone and layout.text.find("--", *top.span) < 0


def _opened(top: Paragraph) -> Paragraph | None:
    """Return a block of points that was begun but holds no bullet: they stand below it."""
    for node in top.walk():
        if node.part is Part.BLOCK and POINTS.search(node.title or "") and not node.children:
            return node
    return None


def _under(layout: Layout, above: Bullet) -> Iterator[Bullet]:
    """Yield what is a bullet below a node; `above` carries the node and what governs it."""
    node, ours = above.node, from_washington(layout.page)
    item = ours and node.part is Part.SUBPARAGRAPH and not node.children
    if node.part is Part.BULLET or item:
        yield above
        return
    if node.part is Part.BLOCK:
        above = replace(above, block=node)
        if ours and _unmarked(above, node):
            yield from (replace(above, span=child.span, node=child) for child in node.children)
            return
    yield from _children(layout, above)


def _unmarked(above: Bullet, block: Paragraph) -> bool:
    """Say whether a block of points holds paragraphs alone, each of which is a point."""
    plain = all(child.part is Part.PARAGRAPH and not child.children for child in block.children)
    if not plain or not block.children:
        return False
    return bool(POINTS.search(block.title or "")) or led_to(above.lead) == "talking_point"


def _children(layout: Layout, above: Bullet) -> Iterator[Bullet]:
    node, position = above.node, above.node.span.start
    for child in node.children:
        above, inline = _between(layout, above, Span(position, child.span.start))
        yield from inline
        if child.part is Part.HEADING:
            above = _headed(above, child.title or child.text)
        yield from _under(layout, replace(above, span=child.span, node=child))
        position = max(position, child.span.end)
    yield from _between(layout, above, Span(position, max(position, node.span.end)))[1]


def _between(layout: Layout, above: Bullet, span: Span) -> tuple[Bullet, list[Bullet]]:
    """Read words between two bullets: what they make of those below, and bullets in their lines."""
    cuts = [cut.start() for cut in _DASHES.finditer(layout.text, *span)]
    own = layout.text[span.start : cuts[0] if cuts else span.end].strip(_BLANK)
    above = _led(above, own) if own else above
    found = [replace(above, span=Span(start, end)) for start, end in pairwise([*cuts, span.end])]
    return above, found


def _led(above: Bullet, own: str) -> Bullet:
    """Return what governs the bullets below words like `points:`, `(If pressed)`, `For Oslo:`."""
    if is_empty(own):
        return above
    whom, rest = addressee(own)
    if whom:
        above = replace(above, addressee=whom, condition="")
    lead, asked = rest[-_BEFORE:], condition(rest)
    if is_empty(rest):
        return above
    if asked and not led_to(lead):
        return replace(above, condition=asked)
    if above.lead and not rest.endswith(":") and not led_to(lead):
        return above
    kept = "" if above.lead else above.condition
    return replace(above, lead=lead, condition=asked or kept, addressee=whom)


def _headed(above: Bullet, words: str) -> Bullet:
    if found := condition(words):
        return replace(above, condition=found)
    if whom := addressee(words)[0]:
        return replace(above, addressee=whom, condition="")
    lead = "" if parts(words) else above.lead
    return replace(above, heading=words, lead=lead, condition="", addressee="")


def _joined(layout: Layout, found: list[Bullet]) -> Iterator[Bullet]:
    """Join a single dash under a double dash to the point above it."""
    doubled = any(layout.text.startswith("--", bullet.span.start) for bullet in found)
    held: Bullet | None = None
    for bullet in found:
        sub = doubled and _SUB.match(layout.text, *bullet.span)
        if held and sub and held.block is bullet.block:
            held = replace(held, span=Span(held.span.start, bullet.span.end))
            continue
        if held:
            yield held
        held = bullet
    if held:
        yield held


def parted(layout: Layout, span: Span) -> list[Span]:
    """Return the pieces of a paragraph between blank lines; a torn sentence is one piece."""
    found: list[Span] = []
    start = span.start
    for end, after in (cut.span() for cut in _LINES.finditer(_raw(layout), *span)):
        if layout.text[start:end].rstrip().endswith(_ENDS):
            found.append(Span(start, end))
            start = after
    return [*found, Span(start, span.end)] if start < span.end else found


def _raw(layout: Layout) -> str:
    return layout.page.cable.source.text


def _loose(layout: Layout, above: Bullet) -> Iterator[Bullet]:
    """Yield paragraphs without a dash that follow words like `draw on these points:`."""
    lead = ""
    for piece in parted(layout, above.span):
        words = piece.of(layout.text).strip()
        if led_to(words[-_BEFORE:]) == "talking_point":
            lead, above = words, _led(above, words)
        elif lead:
            yield replace(above, span=piece)


def _counted(layout: Layout, above: Bullet) -> Iterator[Bullet]:
    """Yield what is numbered within the sentence that leads to it: `points: (1) …; (2) …`."""
    first = _FIRST.search(layout.text, *above.span)
    lead = layout.text[above.span.start : first.start() + 1][-_BEFORE:] if first else ""
    if first is None or led_to(lead) != "talking_point":
        return
    cuts = [cut.start() for cut in _COUNTED.finditer(layout.text, first.start(), above.span.end)]
    for start, end in pairwise([*cuts, above.span.end]):
        yield replace(above, span=Span(start, end), lead=lead)
