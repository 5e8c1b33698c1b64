"""Talking points and objectives: exact extent, order, verbatim or not, cleared by whom."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from reftel.cable import Part
from reftel.claims.claim import Slot
from reftel.claims.passages import own_words
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable import Paragraph
    from reftel.claims.claim import Claim
    from reftel.claims.page import Page
    from reftel.claims.passages import Layout

_POINTS = re.compile(
    r"\b(?:tal?i?king\s+points?|non-?\s?papers?|points?\b(?!\s+of\s+contact)"
    r"|aide[- ]memoire|demarche\s+text"
    r"|text\s+of\s+(?:the\s+)?(?:demarche|message|letter|note))",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"\b(?:begin|following|suggested|draw\w*|us(?:e|ing)|mak(?:e|ing)|rais(?:e|ing)|convey"
    r"|deliver|these|with)\b"
    r"[^.:]{0,60}\b(?:points?|non-?\s?paper|message)\b[^:]{0,160}:?\s*(?:\([A-Z/, ]+\))?\s*$",
    re.IGNORECASE,
)
_AIMS = re.compile(r"\b(?:objectives?|purpose|goals?)\b", re.IGNORECASE)
_SHOULD = re.compile(
    r"(?:\b(?:posts?|embass(?:y|ies)|mission|addressees?)\s+should\b[^.]{0,80}"
    r"|\bseek\s+to\b[^.]{0,60}"
    r"|\bobjectives?\b[^.]{0,40}):\s*$",
    re.IGNORECASE,
)
_CLEARED = re.compile(r"\bcleared\s+(?:by\s+)?(?:the\s+)?([A-Z]{2,}\b)|\b(IC)\b")
_END = re.compile(
    r"\s*\b(?:END|End)\s+(?:OF\s+|of\s+)?(?:(?:[A-Z]+|[Tt]alking|[Cc]leared)[ /-]*){0,6}"
    r"(?:POINTS?|[Pp]oints?|NON-?PAPER|[Nn]on-?paper|TEXT|IC)\b[\s\S]*$"
)
_SUB = re.compile(r"\s*(?:-(?!-)|[*•o]|[a-z0-9]\))\s*")


_DASHES = re.compile(r"(?<=[.:;)\s])--\s?(?=[A-Z(])")


@dataclass(frozen=True, slots=True)
class Bullet:
    """A bullet of the body with what governs it."""

    span: Span
    node: Paragraph
    block: Paragraph | None
    heading: str
    lead: str


def points(page: Page, layout: Layout) -> Iterator[Claim]:
    """Yield talking points and objectives, numbered in the order of the text."""
    counts = {"talking_point": 0, "objective": 0}
    for bullet in _bullets(page, layout):
        kind = _kind(bullet)
        span = _extent(layout, bullet.span)
        if kind is None or span.end - span.start < 12:
            continue
        counts[kind] += 1
        yield _claim(page, layout, bullet, kind, span, counts[kind])


def _claim(page: Page, layout: Layout, bullet: Bullet, kind: str, span: Span, order: int) -> Claim:
    attributes: dict[str, str | bool] = {"order": str(order)}
    slots = [Slot("text", layout.words(span), span)]
    if kind == "talking_point":
        verbatim = bool(bullet.block and bullet.block.verbatim)
        cleared = _CLEARED.search(bullet.block.title or "") if bullet.block else None
        attributes |= {"verbatim": verbatim, "ic_cleared": bool(cleared and cleared[2])}
        if cleared:
            attributes["cleared_by"] = cleared[1] or cleared[2]
    value = layout.words(span)
    return page.claim(kind, span, value, f"points/{kind}", slots=slots, attributes=attributes)


def _kind(bullet: Bullet) -> str | None:
    if bullet.block and _POINTS.search(bullet.block.title or ""):
        return "talking_point"
    if _SHOULD.search(bullet.lead):
        return "objective"
    if _LEAD.search(bullet.lead):
        return "talking_point"
    if _AIMS.search(bullet.heading):
        return "objective"
    if _POINTS.search(bullet.heading):
        return "talking_point"
    return None


def _extent(layout: Layout, span: Span) -> Span:
    own = own_words(layout, span)
    ending = _END.search(layout.text, *own)
    return layout.trim(own.start, ending.start()) if ending else own


def _bullets(page: Page, layout: Layout) -> Iterator[Bullet]:
    heading = ""
    block: Paragraph | None = None
    for top in page.tops():
        if top.part is Part.HEADING:
            heading = top.title or top.text
            continue
        block = block if top.number is None else None
        found = list(_under(layout, top, block, heading, ""))
        yield from _joined(layout, found or list(_inline(layout, top, heading)))
        block = _opened(top) or block


def _opened(top: Paragraph) -> Paragraph | None:
    """Return a block of points that was begun but holds no bullet: they stand below it."""
    for node in top.walk():
        if node.part is Part.BLOCK and _POINTS.search(node.title or "") and not node.children:
            return node
    return None


def _inline(layout: Layout, top: Paragraph, heading: str) -> Iterator[Bullet]:
    """Yield bullets that stand within the lines of a paragraph: `points: --One. --Two.`."""
    if layout.text.find("--", *top.span) < 0:
        return
    cuts = [cut.start() for cut in _DASHES.finditer(layout.text, *top.span)]
    for start, end in pairwise([*cuts, top.span.end]):
        lead = layout.text[max(top.span.start, cuts[0] - 240) : cuts[0]].strip()
        yield Bullet(Span(start, end), top, None, heading, lead)


def _joined(layout: Layout, bullets: list[Bullet]) -> Iterator[Bullet]:
    """Join a single dash under a double dash to the point above it."""
    doubled = any(layout.text.startswith("--", bullet.span.start) for bullet in bullets)
    held: Bullet | None = None
    for bullet in bullets:
        sub = doubled and _SUB.match(layout.text, *bullet.span)
        if held and sub and held.block is bullet.block:
            joined = Span(held.span.start, bullet.span.end)
            held = Bullet(joined, held.node, held.block, held.heading, held.lead)
            continue
        if held:
            yield held
        held = bullet
    if held:
        yield held


def _under(
    layout: Layout, node: Paragraph, block: Paragraph | None, heading: str, lead: str
) -> Iterator[Bullet]:
    if node.part is Part.BULLET:
        yield Bullet(node.span, node, block, heading, lead)
        return
    if node.part is Part.BLOCK:
        block = node
    position = node.span.start
    for child in node.children:
        if child.part is Part.HEADING:
            heading = child.title or child.text
        elif child.part is not Part.BULLET or child.span.start > position + 200:
            pass
        own = layout.text[position : child.span.start].strip()
        lead = own[-240:] if own else lead
        yield from _under(layout, child, block, heading, lead)
        position = max(position, child.span.end)
