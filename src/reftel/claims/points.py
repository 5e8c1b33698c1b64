"""Talking points and objectives: exact extent, order, verbatim or not, cleared by whom."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reftel.cable import Part
from reftel.claims.bullets import LEAD, POINTS, Bullet, bullets
from reftel.claims.claim import Slot
from reftel.claims.dealings import from_washington
from reftel.claims.passages import own_words
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable import Paragraph
    from reftel.claims.claim import Claim
    from reftel.claims.page import Page
    from reftel.claims.passages import Layout

_AIMS = re.compile(r"\b(?:objectives?|purpose|goals?)\b", re.IGNORECASE)
_ONLY_AIMS = re.compile(
    r"\W*(?:\([A-Z/]+\)\s*)?(?:U\.S\.\s+)?(?:demarche\s+|key\s+|our\s+)?objectives?\W*",
    re.IGNORECASE,
)
_SHOULD = re.compile(
    r"(?:\b(?:posts?|embass(?:y|ies)|mission|addressees?)\s+should\b[^.]{0,80}"
    r"|\bseek\s+to\b[^.]{0,60}"
    r"|\bobjectives?\b[^.]{0,140}):\s*$",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"\b(?:points?|non-?\s?papers?|demarche|message)\b[^.;]{0,60}?\b(?:in|at|from|of)\s+"
    r"para(?:graph)?s?\.?\s*(?P<first>\d{1,2})"
    r"(?:\s*(?P<to>-|through|thru|to|and|&|,)\s*(?P<last>\d{1,2}))?",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"\b(?:in|at|from)\s+para(?:graph)?s?\b\.?\s*\d", re.IGNORECASE)
"""Points that stand in another paragraph are not what follows."""
_ASKS = re.compile(
    r"\b(?:[Pp]lease|PLEASE|[Dd]epartment|DEPARTMENT|[Pp]osts?|POSTS?|[Ee]mbass(?:y|ies)|EMBASSY"
    r"|[Aa]ddressees?|BEGIN|[Bb]egin|[Bb]ackground|BACKGROUND|[Nn]ot\s+for\s+(?:use|release))\b"
)
_CLEARED = re.compile(r"\bcleared\s+(?:by\s+)?(?:the\s+)?([A-Z]{2,}\b)|\b(IC)\b")
_END = re.compile(
    r"\s*\b(?:END|End)\s+(?:OF\s+|of\s+)?(?:(?:[A-Z]+|[Tt]alking|[Cc]leared)[ /-]*){0,6}"
    r"(?:POINTS?|[Pp]oints?|NON-?PAPER|[Nn]on-?paper|TEXT|IC)\b[\s\S]*$"
)
_ORDINAL = re.compile(r"\(?[A-Za-z0-9]{1,2}[.)]\s+")
_USE = r"[(\[](?:[^()\[\]]{0,60}\b)?verbatim\b[^()\[\]]{0,40}[)\]]:?"
_USED_BEFORE = re.compile(rf"\s*{_USE}\s*", re.IGNORECASE)
_USED_AFTER = re.compile(rf"\s*{_USE}[.\s]*$", re.IGNORECASE)
_ORDERED = re.compile(r"\bverbatim\b", re.IGNORECASE)
_INQUIRES = re.compile(
    r"(?:Confirm|Determine|Verify|Ascertain|Establish|Identify|Assess|Find\s+out)\s+(?:that|whether|if"
    r"|the|any|all|when|how|what|which|who|its|their|this|where)\b"
)
"""Orders to a post, which stand among points but are not said to a host."""
_QUOTES = '"\u201c\u201d'


def points(page: Page, layout: Layout) -> Iterator[Claim]:
    """Yield talking points and objectives, numbered in the order of the text."""
    counts = {"talking_point": 0, "objective": 0}
    placed = _placed(page)
    for bullet in _listed(page, layout, placed):
        kind = _kind(bullet, placed)
        span = _extent(layout, bullet)
        asks = kind == "talking_point" and _INQUIRES.match(layout.text, *span)
        if kind is None or asks or span.end - span.start < 12:
            continue
        counts[kind] += 1
        yield _claim(page, layout, bullet, kind, span, counts[kind])


def _listed(page: Page, layout: Layout, placed: frozenset[int]) -> Iterator[Bullet]:
    """Yield bullets, and paragraphs without any that are points or the objective themselves."""
    heading = ""
    held: dict[int, list[Bullet]] = {}
    for bullet in bullets(page, layout):
        held.setdefault(bullet.top.span.start, []).append(bullet)
    for top in page.tops():
        if top.part is Part.HEADING:
            heading = top.title or top.text
        elif found := held.get(top.span.start):
            yield from found
        elif _whole(top, heading, placed):
            yield Bullet(layout.opened(top.span), top, top, None, heading, "")


def _whole(top: Paragraph, heading: str, placed: frozenset[int]) -> bool:
    if top.number not in placed and not _ONLY_AIMS.fullmatch(heading.strip()):
        return False
    return not (any(node.part is Part.BLOCK for node in top.children) or _ASKS.search(top.text))


def _placed(page: Page) -> frozenset[int]:
    """Return the numbers of paragraphs in which points are said to stand."""
    found: set[int] = set()
    if "para" not in page.lower or not from_washington(page):
        return frozenset()
    for place in _PLACED.finditer(page.text, *page.body()):
        first, last = int(place["first"]), int(place["last"] or place["first"])
        several = place["to"] in {None, "and", "&", ","}
        found |= {first, last} if several else set(range(first, min(last, first + 20) + 1))
    return frozenset(found)


def _claim(page: Page, layout: Layout, bullet: Bullet, kind: str, span: Span, order: int) -> Claim:
    attributes: dict[str, str | bool] = {"order": str(order)}
    words = layout.words(span)
    if kind == "talking_point":
        attributes |= _clearance(layout, bullet)
    if bullet.condition:
        attributes["if_asked"] = True
    slots = [Slot("text", words, span)]
    return page.claim(kind, span, words, f"points/{kind}", slots=slots, attributes=attributes)


def _clearance(layout: Layout, bullet: Bullet) -> dict[str, str | bool]:
    """Return whether a point must be used verbatim, and who cleared it."""
    words, title = bullet.span.of(layout.text), (bullet.block and bullet.block.title) or ""
    marked = _USED_BEFORE.search(words) or _ORDERED.search(bullet.lead)
    verbatim = bool((bullet.block and bullet.block.verbatim) or marked)
    cleared = _CLEARED.search(title)
    found: dict[str, str | bool] = {
        "verbatim": verbatim,
        "ic_cleared": bool(cleared and cleared[2]),
    }
    return found | ({"cleared_by": cleared[1] or cleared[2]} if cleared else {})


def _kind(bullet: Bullet, placed: frozenset[int]) -> str | None:
    if bullet.block and POINTS.search(bullet.block.title or ""):
        return "talking_point"
    if kind := _led_to(bullet.lead) or _headed(bullet.heading):
        return kind
    return "talking_point" if bullet.top.number in placed else None


@lru_cache(256)
def _led_to(lead: str) -> str | None:
    """Return what words before a list make of all that stands in it."""
    led, should = LEAD.search(lead), _SHOULD.search(lead)
    if should and (led is None or _AIMS.search(should[0])):
        return "objective"
    return "talking_point" if led and not _ELSEWHERE.search(led[0]) else None


@lru_cache(256)
def _headed(heading: str) -> str | None:
    """Return what a heading names that stands below it."""
    if _AIMS.search(heading):
        return "objective"
    return "talking_point" if POINTS.search(heading) else None


def _extent(layout: Layout, bullet: Bullet) -> Span:
    """Return the words to be said: without dash, mark, letter, order of use and quotation marks."""
    text, own = layout.text, own_words(layout, bullet.span)
    if bullet.node.part is Part.SUBPARAGRAPH and (ordinal := _ORDINAL.match(text, *own)):
        own = own_words(layout, Span(ordinal.end(), own.end))
    if used := _USED_BEFORE.match(text, *own):
        own = layout.trim(used.end(), own.end)
    if used := _USED_AFTER.search(text, *own):
        own = layout.trim(own.start, used.start())
    if own.end - own.start > 2 and text[own.start] in _QUOTES and text[own.end - 1] in _QUOTES:
        own = layout.trim(own.start + 1, own.end - 1)
    ending = _END.search(text, *own)
    return layout.trim(own.start, ending.start()) if ending else own
