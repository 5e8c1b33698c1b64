"""Talking points and objectives: exact extent, order, verbatim or not, cleared by whom."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.cable import Part
from reftel.claims.claim import Slot
from reftel.claims.points.aims import aims
from reftel.claims.points.bullets import Bullet, bullets, parted
from reftel.claims.points.governing import POINTS, announces, headed, led_to
from reftel.claims.text.dealings import from_washington
from reftel.claims.text.lexicon import nationalities
from reftel.claims.text.passages import own_words
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable import Paragraph
    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Page
    from reftel.claims.text.passages import Layout

_PLACED = re.compile(
    r"\b(?:points?|non-?\s?papers?|demarche|message)\b[^.;]{0,60}?\b(?:in|at|from|of)\s+"
    r"para(?:graph)?s?\.?\s*(?P<first>\d{1,2})"
    r"(?:\s*(?P<to>-|through|thru|to|and|&|,)\s*(?P<last>\d{1,2}))?",
    re.IGNORECASE,
)
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
_PAPER = re.compile(
    r"\b([A-Z][a-z]+)\s+(?:[Nn]on-?\s?[Pp]aper|[Pp]oints|[Dd]emarche|[Ll]etter|[Nn]ote)\b"
)
_MADE = re.compile(
    r"\b(?:delivered|presented|passed|made|used|conveyed|left|handed|raised|cleared|provided\s+to"
    r"|as\s+(?:delivered|given|read)|U\.?S\.?)\b",
    re.IGNORECASE,
)
"""Words in a heading of a report by which points are those that we made."""
_PROPOSED = re.compile(
    r"\b(?:we|post|(?:the\s+)?(?:embassy|mission|consulate))\s+(?:\w+\s+){0,3}"
    r"(?:recommends?|suggests?|proposes?|encourages?|urges?)\b[^.:]{0,160}\bpoints\b[^.:]{0,40}:"
    r"|\bsuggested\s+(?:talking\s+)?points\b[^.:]{0,60}:"
    r"|\b(?:may|might)\s+(?:wish|want)\s+to\b[^.:]{0,60}\bpoints\b[^.:]{0,40}:"
)
"""Words by which a post proposes points to visitors or to Washington."""
_WHOM = re.compile(
    r"\s*(?:[(\[](?:(?:to|for)\s+(?P<aside>[A-Z][^()\[\]]{2,80}?)|if\s+[^()\[\]]{4,80})[)\]]:?"
    r"|for\s+(?P<to>[A-Z][^().:]{2,80}):)\s*",
    re.IGNORECASE,
)
"""Words in brackets that tell for whom or when a point is, which are not said."""
_TITLE = re.compile(
    r"[\s\u00b6]*\d{1,2}\.\s*(?:\([^()\n]{1,60}\)\s*)?[^.:;()\n]{0,60}?\b"
    r"(?:(?:talking|oral|speaking)\s+points|points\s+for\s+oral\s+\w+|non-?\s?paper)\b[^.\n]{0,80}\n",
    re.IGNORECASE,
)
_FOLLOW = (":", "follow.", "follows.")
_LIST_END = re.compile(r"(?:[;,](?:\s+and)?)?\s*$")
_REACH = 240
"""Letters at the end of a paragraph in which it promises points."""
_SHORT = 12
"""Letters below which a bullet says nothing."""
_TITLED = 70
"""Letters of the longest name of a part."""
_QUOTES = '"'


def points(page: Page, layout: Layout) -> Iterator[Claim]:
    """Yield talking points and objectives, numbered in the order of the text."""
    ours = from_washington(page)
    if not (ours or "begin" in page.lower or _proposes(page) or any(map(_used, page.tops()))):
        return
    counts, taken = {"talking_point": 0, "objective": 0}, list[Span]()
    placed = _placed(page)
    listed = list(_listed(page, layout, placed))
    parts = {_letters(bullet.heading) for bullet in listed}
    for bullet in listed:
        kind = _kind(bullet, placed, ours=ours)
        if kind is None or _names_part(layout, bullet, parts):
            continue
        span = _extent(layout, bullet)
        asks = kind == "talking_point" and _INQUIRES.match(layout.text, *span)
        if asks or span.end - span.start < _SHORT:
            continue
        counts[kind] += 1
        taken.append(span)
        yield _claim(page, layout, bullet, kind, span, counts[kind])
    for span in aims(page, layout) if ours else ():
        if not any(span.meets(other) for other in taken):
            counts["objective"] += 1
            yield _aim(page, layout, span, counts["objective"])


def _aim(page: Page, layout: Layout, span: Span, order: int) -> Claim:
    words = layout.words(span)
    slots = [Slot("text", words, span)]
    facts: dict[str, str | bool] = {"order": str(order)}
    return page.claim("objective", span, words, "points/aim", slots=slots, attributes=facts)


def _names_part(layout: Layout, bullet: Bullet, parts: set[str]) -> bool:
    """Say whether a bullet only names a part of the paper that comes below under a heading."""
    if bullet.span.end - bullet.span.start > _TITLED:
        return False
    words = _letters(bullet.span.of(layout.text))
    return any(words.startswith(part) for part in parts if len(part) > _SHORT)


def _letters(words: str) -> str:
    return " ".join(re.findall(r"[a-z]+", words.lower()))


def _listed(page: Page, layout: Layout, placed: frozenset[int]) -> Iterator[Bullet]:
    """Yield bullets, and paragraphs without any that are points or the objective themselves."""
    heading = lead = title = ""
    held: dict[int, list[Bullet]] = {}
    for bullet in bullets(page, layout):
        held.setdefault(bullet.top.span.start, []).append(bullet)
    for top in page.tops():
        title = "" if top.number is not None else title
        if top.part is Part.HEADING:
            heading, lead, title = top.title or top.text, "", ""
        elif found := held.get(top.span.start):
            yield from found
            lead = ""
        elif lead and not _asks(top):
            yield Bullet(layout.opened(top.span), top, top, None, heading, lead)
            lead = "" if _END.search(layout.text, *top.span) else lead
        else:
            titled = _titled(page, top)
            title = titled[0] if titled else title
            if titled or _whole(top, title, heading, placed):
                start = titled.end() if titled else top.span.start
                yield from _pieces(layout, top, title or heading, Span(start, top.span.end))
            lead = "" if titled else _promised(page, top)


def _titled(page: Page, top: Paragraph) -> re.Match[str] | None:
    """Return the line that calls a numbered paragraph points: `Points for Oral Use: …`."""
    if top.number is None or top.children or not from_washington(page):
        return None
    return _TITLE.match(page.cable.source.text, *top.span)


def _promised(page: Page, top: Paragraph) -> str:
    """Return the words of a paragraph after which others are said to follow as points."""
    words = page.text[max(top.span.start, top.span.end - _REACH) : top.span.end].rstrip()
    listed = any(node.children or node.part is not Part.BLOCK for node in top.children)
    if top.number is None or listed or not words.lower().endswith(_FOLLOW):
        return ""
    return words if from_washington(page) and led_to(words) == "talking_point" else ""


def _pieces(layout: Layout, top: Paragraph, heading: str, span: Span) -> Iterator[Bullet]:
    """Yield each piece of a paragraph that is a point as a whole."""
    first, *others = parted(layout, span)
    for piece in (layout.opened(first), *others):
        if not piece.of(layout.text).rstrip().endswith(":"):
            yield Bullet(piece, top, top, None, heading, "")


def _whole(top: Paragraph, title: str, heading: str, placed: frozenset[int]) -> bool:
    named = bool(title) or top.number in placed or announces(heading) is not None
    return named and not _asks(top)


def _asks(top: Paragraph) -> bool:
    """Say whether a paragraph speaks to a post, or brackets what is to be said."""
    return any(node.part is Part.BLOCK for node in top.children) or bool(_ASKS.search(top.text))


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
    if whom := _whom(layout, bullet):
        attributes["for"] = whom
    slots = [Slot("text", words, span)]
    return page.claim(kind, span, words, f"points/{kind}", slots=slots, attributes=attributes)


def _whom(layout: Layout, bullet: Bullet) -> str:
    """Return for whom alone a point is, said above it or at its beginning."""
    found = _WHOM.match(layout.text, *own_words(layout, bullet.span))
    return ((found["aside"] or found["to"] or "") if found else "") or bullet.addressee


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


def _kind(bullet: Bullet, placed: frozenset[int], *, ours: bool) -> str | None:
    title = bullet.block.title or "" if bullet.block else ""
    if POINTS.search(title):
        return None if _theirs(title) else "talking_point"
    if not ours:
        return "talking_point" if _made(bullet.heading) or _proposed(bullet.lead) else None
    if kind := led_to(bullet.lead) or headed(bullet.heading):
        return kind
    return "talking_point" if bullet.top.number in placed else None


def _used(top: Paragraph) -> bool:
    """Say whether a heading of a report gives the points that were made to a host."""
    return top.part is Part.HEADING and _made(top.title or top.text)


def _made(heading: str) -> bool:
    named = POINTS.search(heading) and _MADE.search(heading)
    return named is not None and not _theirs(heading)


def _proposes(page: Page) -> bool:
    """Say whether a post proposes points anywhere."""
    return "points" in page.lower and _PROPOSED.search(page.lower, *page.body()) is not None


def _proposed(lead: str) -> bool:
    """Say whether words above a list propose points to visitors or to Washington."""
    return led_to(lead) == "talking_point" and _PROPOSED.search(lead.lower()) is not None


def _theirs(title: str) -> bool:
    """Say whether a paper is another government's: `text of Ukrainian nonpaper`."""
    found = _PAPER.search(title)
    land = nationalities().get(found[1].lower()) if found else None
    return land is not None and land != "US"


def _extent(layout: Layout, bullet: Bullet) -> Span:
    """Return the words to be said: without dash, mark, letter, order of use and quotation marks."""
    text, own = layout.text, own_words(layout, bullet.span)
    if bullet.node.part is not Part.BULLET and (ordinal := _ORDINAL.match(text, *own)):
        own = own_words(layout, Span(ordinal.end(), own.end))
        own = layout.trim(own.start, own.start + len(_LIST_END.sub("", own.of(text))))
    for aside in (_USED_BEFORE, _WHOM):
        if used := aside.match(text, *own):
            own = own_words(layout, Span(used.end(), own.end))
    if used := _USED_AFTER.search(text, *own):
        own = layout.trim(own.start, used.start())
    if own.end - own.start > 2 and text[own.start] in _QUOTES and text[own.end - 1] in _QUOTES:
        own = layout.trim(own.start + 1, own.end - 1)
    ending = _END.search(text, *own)
    return layout.trim(own.start, ending.start()) if ending else own
