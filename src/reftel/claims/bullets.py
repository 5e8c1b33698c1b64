"""The bullets of a body, and what else stands in a list: each with all that governs it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from reftel.cable import Part
from reftel.claims.dealings import from_washington
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable import Paragraph
    from reftel.claims.page import Page
    from reftel.claims.passages import Layout

POINTS = re.compile(
    r"\b(?:tal?i?king\s+points|non-?\s?papers?|(?<!key\s)points?\b(?!\s+of\s+contact)"
    r"|aide[- ]memoire|demarche\s+text"
    r"|text\s+of\s+(?:the\s+)?(?:demarche|message|letter|note))",
    re.IGNORECASE,
)
"""Words that name points to be made, in a heading or at the beginning of a block."""
LEAD = re.compile(
    r"(?:\b(?:begin|following|suggested|draw\w*|us(?:e|ing)|mak(?:e|ing)|rais(?:e|ing)|convey"
    r"|deliver|these|with)\b"
    r"[^.:]{0,60}\b(?:points?|non-?\s?paper|message)\b[^:]{0,160}:?\s*(?:\([A-Z/, ]+\))?"
    r"|\b(?:draw|say|convey|inform|tell|stress|emphasi[sz]e|state|relay)\w*\b[^.:]{0,60}\bfollowing"
    r"(?:\s+to\s+[^.:]{2,40})?\s*:\s*(?:\([A-Z/, ]+\))?"
    r"|\b(?:contingency|Q\s?(?:and|&)\s?A)\b[^.]{0,200}:"
    r"|(?:^|[.)]\s+)(?!key\b)(?:\w+\s+){0,3}(?:talking\s+points|points|non-?\s?papers?)\b[^.:]{0,60}:)\s*$",
    re.IGNORECASE,
)
"""Words before a list that make points of what follows."""
_SUB = re.compile(r"\s*(?:-(?!-)|[*•o]|[a-z0-9]\))\s*")
_DASHES = re.compile(r"(?<=[.:;)\s])--\s?(?=[A-Z(])")
_CONDITION = re.compile(
    r"\W*(?:[(\[]?\s*if\s+(?:asked|raised|pressed|needed|necessary|appropriate|queried|the\s+\w+"
    r"\s+(?:asks?|raises?|press\w*)|they\s+\w+)|contingency|background\s+only)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(r"\bif\s+(?:asked|raised|pressed)\b[^.]{0,140}:\s*$", re.IGNORECASE)
_DASHED = re.compile(r"-{2,4}(?!-)\s*(?=[A-Z(\"\u201c])")
_LINES = re.compile(r"\r?\n[ \t]*\r?\n\s*")


@dataclass(frozen=True, slots=True)
class Bullet:
    """A bullet of the body with what governs it."""

    span: Span
    node: Paragraph
    top: Paragraph
    block: Paragraph | None
    heading: str
    lead: str
    condition: str = ""
    """Words like `If asked` under which it stands."""


def bullets(page: Page, layout: Layout) -> Iterator[Bullet]:
    """Yield the bullets of the body and the items of its lists, in order of the text."""
    heading, condition = "", ""
    block: Paragraph | None = None
    ours = from_washington(page)
    last: Bullet | None = None
    for top in page.tops():
        if last and top.number is None and _DASHED.match(layout.text, top.span.start):
            yield replace(last, span=top.span, node=top)
            continue
        if top.part is Part.HEADING:
            words = top.title or top.text
            condition = words if _CONDITION.match(words) else ""
            heading = heading if condition else words
            continue
        block = block if top.number is None else None
        above = Bullet(top.span, top, top, block, heading, "", condition)
        found = [] if _plain(layout, top) else list(_joined(layout, list(_under(layout, above))))
        found = found or (list(_loose(layout, above)) if ours else [])
        yield from found
        last = found[-1] if found else (last if top.number is None else None)
        block = _opened(top) or block


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
        if ours and _unmarked(node):
            yield from (replace(above, span=child.span, node=child) for child in node.children)
            return
    yield from _children(layout, above)


def _unmarked(block: Paragraph) -> bool:
    """Say whether a block of points holds paragraphs alone, each of which is a point."""
    plain = all(child.part is Part.PARAGRAPH and not child.children for child in block.children)
    return plain and bool(block.children) and bool(POINTS.search(block.title or ""))


def _children(layout: Layout, above: Bullet) -> Iterator[Bullet]:
    node, position = above.node, above.node.span.start
    for child in node.children:
        own = layout.text[position : child.span.start].strip()
        above = _led(above, own) if own else above
        if child.part is Part.HEADING:
            above = _headed(above, child)
        yield from _inline(layout, above, Span(position, child.span.start))
        yield from _under(layout, replace(above, span=child.span, node=child))
        position = max(position, child.span.end)
    yield from _inline(layout, above, Span(position, max(position, node.span.end)))


def _led(above: Bullet, own: str) -> Bullet:
    """Return what governs the bullets below words like `points:` or `(If pressed)`."""
    last = own.rsplit("  ", 1)[-1].rsplit("\n", 1)[-1]
    if _CONDITION.match(last):
        return replace(above, condition=last.strip())
    asked = _ASKED.search(own[-240:])
    return replace(above, lead=own[-240:], condition=asked[0] if asked else above.condition)


def _headed(above: Bullet, child: Paragraph) -> Bullet:
    words = child.title or child.text
    if _CONDITION.match(words):
        return replace(above, condition=words)
    return replace(above, heading=words, condition="")


def _inline(layout: Layout, above: Bullet, span: Span) -> Iterator[Bullet]:
    """Yield bullets that stand within the lines of a paragraph: `points: --One. --Two.`."""
    if layout.text.find("--", *span) < 0:
        return
    cuts = [cut.start() for cut in _DASHES.finditer(layout.text, *span)]
    for start, end in pairwise([*cuts, span.end]):
        lead = layout.text[max(span.start, cuts[0] - 240) : cuts[0]].strip()
        yield replace(above, span=Span(start, end), lead=lead)


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


def _loose(layout: Layout, above: Bullet) -> Iterator[Bullet]:
    """Yield paragraphs without a dash that follow words like `draw on these points:`."""
    found = layout.page.cable.source.text
    gap = _LINES.search(found, *above.span)
    lead = layout.text[above.span.start : gap.start()].strip() if gap else ""
    if gap is None or not lead.endswith(":") or not LEAD.search(lead[-240:]):
        return
    start = gap.end()
    for gap in _LINES.finditer(found, start, above.span.end):
        yield replace(above, span=Span(start, gap.start()), lead=lead[-240:])
        start = gap.end()
    if start < above.span.end:
        yield replace(above, span=Span(start, above.span.end), lead=lead[-240:])
