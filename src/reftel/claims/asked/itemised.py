"""What is asked for item by item: `Post requests: -- guidance; -- a reply by May 3`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.cable import Part
from reftel.claims.text.passages import own_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.spoken.scene import Scene
    from reftel.claims.text.cover import Cover
    from reftel.claims.text.passages import Layout, Passage
    from reftel.source import Span

_ADVERBS = r"(?:\s+(?:also|therefore|again|hereby|urgently|strongly|further))?"
_ASKED_FOR = (
    r"(?:\s+(?:that|to|for|from\s+(?:them|him|her|it)|the\s+following(?:\s+(?:actions?|steps|help|assistance))?"
    r"|(?:the\s+)?(?:department|washington|[A-Z]{2,5}(?:/[A-Z]{2,5})*|addressees|posts?)))*"
)
_ANSWERS = (
    r"\b(?:answers?|repl(?:y|ies)|responses?)\s+to\s+the\s+following(?:\s+questions?)?"
    r"(?:\s+(?:before|by|so|to)\s[^.:;]{2,60})?"
)
_LEAD = re.compile(
    r"(?:\bactions?\s+request(?:ed|s)?(?:\s+(?:of|from|for)\s+[^.:;]{2,60})?"
    rf"|\b(?:posts?|embassy(?:\s+[A-Z]\w+)?|mission|consulate|we)(?:\s+would)?{_ADVERBS}"
    rf"\s+(?:requests?|asks?|seeks?|recommends?|suggests?|proposes?|appreciates?|welcomes?|likes?|needs?){_ASKED_FOR}"
    rf"|{_ANSWERS}"
    rf"|\byou\s+(?:may|might)\s+(?:wish|want)\s+to\s+(?:encourage|seek|request|press|ask|urge|obtain){_ASKED_FOR}"
    r")\s*:\s*$",
    re.IGNORECASE,
)
"""How words lead to a list, each item of which is asked for."""
_ACTION = re.compile(r"\W*actions?\s+request(?:ed|s)?\b", re.IGNORECASE)
"""A heading below which things are asked for."""
_THAT = re.compile(r"[Tt]hat\s+(?:the\s+)?[A-Z]")
"""How an item begins that asks below such a heading: `That Embassy Oslo ask for it`."""
_LABEL = re.compile(r"\s*\(?[A-Za-z0-9]{1,2}[.)]\s+")
_TRAIL = re.compile(r"(?:[;,.](?:\s+(?:and|or))?)?\s*$")
_NEAR, _SHORT = 300, 8
"""Letters at the end of words in which a list is led to; those of the shortest item."""


def itemised(scene: Scene, asked: Cover) -> Iterator[Span]:
    """Yield the items of lists below words that ask for each of them."""
    lead: Passage | None = None
    busy = asked, scene.points, scene.objectives
    for passage in scene.layout.passages:
        if passage.node.part is Part.HEADING or passage.span.of(scene.layout.text).isspace():
            continue
        if not passage.item:
            lead = passage
        elif lead and lead.top is passage.top and _asks(scene.layout, lead, passage):
            item = _item(scene.layout, passage)
            if _fits(scene.layout, item) and not any(one.meets(*item) for one in busy):
                yield item


def inquiries(scene: Scene, asked: Cover) -> Iterator[Span]:
    """Yield the questions that a post is to answer, each an item of a list of orders."""
    if not scene.instructs:
        return
    for passage in scene.layout.passages:
        if not passage.item or passage.block:
            continue
        item = _item(scene.layout, passage)
        words = item.of(scene.layout.text).rstrip()
        known = scene.is_point(item.start) or scene.is_objective(item.start)
        if words.endswith("?") and not known and not asked.meets(*item):
            yield item


def _asks(layout: Layout, lead: Passage, item: Passage) -> bool:
    """Say whether a list is one of things that are asked for."""
    start, end = lead.span
    if _LEAD.search(layout.text, max(start, end - _NEAR), end):
        return True
    return bool(_ACTION.match(item.heading) and _THAT.match(layout.text, *_item(layout, item)))


def _fits(layout: Layout, item: Span) -> bool:
    """Say whether an item is one thing, and no account of several sentences."""
    return item.end - item.start > _SHORT and layout.sentence(item.start).end >= item.end


def _item(layout: Layout, passage: Passage) -> Span:
    """Return the words of an item without its mark, its letter, and what joins it to the next."""
    own = own_words(layout, passage.span)
    if passage.node.part is Part.SUBPARAGRAPH and (label := _LABEL.match(layout.text, *own)):
        own = own_words(layout, layout.trim(label.end(), own.end))
    trail = _TRAIL.search(layout.text, own.start, own.end)
    return layout.trim(own.start, trail.start()) if trail else own
