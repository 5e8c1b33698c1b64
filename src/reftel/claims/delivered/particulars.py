"""What was handed over with a demarche, and on what occasion."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Slot
    from reftel.claims.delivered.delivery import Told
    from reftel.claims.spoken.scene import Scene

_NAMED = (
    r"(?:(?:an?|the|our|its|both|two|three|four|several|another|second|third|ref\s+[A-Z]|reftel|\d+)\s+)*"
    r"(?P<what>(?:(?:U\.S\.|USG|Embassy|unclassified|written|formal|signed|translated|attached|(?:an\s+)?original|English"
    r"|[A-Z][a-z]+-language|courtesy|hard|second|third|short|detailed|amended|draft|one-page|two-page|brief)\s+){0,2}"
    r"(?:cop(?:y|ies)(?:\s+of\s+(?:the\s+|our\s+|a\s+)?(?:[\w-]+\s+){0,3}?"
    r"(?:points|non-?\s?papers?|papers?|letter|text|demarche|list|draft|note|report|invoices?))?"
    r"|non-?\s?papers?|aides?[- ]memoires?|diplomatic\s+notes?|notes?\s+verbales?|dip\s?notes?"
    r"|letters?|papers?|notes?|photographs?|imagery|annex(?:es)?|draft|text|lists?|maps?|charts?|diagrams?|drawings?|summary|fact\s?sheets?|translation|background\s+(?:paper|note)s?|question(?:naire|s\s+in\s+writing)))"
)
_PAPER = re.compile(
    rf"\b{_NAMED}\b(?!\s+(?:that|of\s+(?:thanks|caution|concern))\b)", re.IGNORECASE
)
_POINTS = re.compile(
    r"\b(?:left|leaving|handed(?:\s+over)?|gave|provided)\s+(?:(?:him|her|them)\s+)?(?:with\s+)?(?:(?:a\s+copy\s+of|the|our)\s+)*"
    r"(?:reftel\s+|ref\s+[A-Z]\s+|U\.S\.\s+)?(?P<what>(?:talking\s+)?points)\b"
    r"|\b(?P<subject>(?:talking\s+)?points)\s+(?:was|were|(?:has|have)\s+been)\s+(?:left|handed)\b",
    re.IGNORECASE,
)
"""Points that were left in writing, and not only made."""
_OVER = (
    r"(?:deliver(?:ed|ing)?|hand(?:ed|ing)?(?:\s+over)?|g[ai]ve(?:n)?|giving|left|leaving|provid(?:ed|ing|e)"
    r"|pass(?:ed|ing)?(?:\s+over)?|present(?:ed|ing)?|convey(?:ed|ing)?|shar(?:ed|ing)|sent|sending|transmitt(?:ed|ing)"
    r"|fax(?:ed|ing)|e-?mail(?:ed|ing)|submit(?:ted)?|dropped\s+off|furnished|briefed)"
)
_LED = re.compile(
    rf"\b(?:{_OVER}|as|with|and|accompanied\s+by|enclosing|including|together\s+with|along\s+with|plus)\s+"
    r"(?:(?:him|her|them|it|(?:his|her|the)\s+[a-z]+|(?:the\s+)?[A-Z][\w.'-]*(?:\s+[A-Z][\w.'-]*){0,4})\s+)?(?:with\s+|in\s+)?(?:on\s+[A-Z][a-z]+\s+\d{1,2}\s+)?$"
)
"""Words of handing over right before a paper."""
_WAS = re.compile(rf"\s+(?:was|were|(?:has|have|had)\s+been)\s+(?:[a-z]+ly\s+)?{_OVER}\b")
_OCCASION = re.compile(
    r"\b(?:at|during|in|over|on\s+the\s+(?:margins|sidelines)\s+of|in\s+the\s+margins\s+of)\s+"
    r"(?P<what>(?:an?\s+|the\s+|his\s+|her\s+|their\s+)?(?:(?!with\b|to\b|separate\b)[\w'-]+\s+){0,4}?"
    r"(?:call|meeting|lunch|luncheon|dinner|breakfast|talks|reception|conference|consultations|plenary|ceremony)s?)\b"
)
_PLAIN = re.compile(
    r"(?:an?|the|his|her|their|that|this|which|same)?\s*(?:[A-Z][a-z]+\s+\d{1,2}\s+)?(?:meeting|call)s?"
)
"""An occasion that is none but that something was said."""
_BEHIND = 60
"""Letters before a paper in which the words stand that lead to it."""
_HANDS = frozenset({"delivered", "planned", "passive"})


def particulars(scene: Scene, told: Told, span: Span, known: list[Slot]) -> Iterator[Slot]:
    """Yield what was handed over, and the occasion where no place is told."""
    yield from _papers(scene, told, span)
    if not any(slot.role == "where" for slot in known):
        yield from _occasion(scene, told, span)


def _papers(scene: Scene, told: Told, span: Span) -> Iterator[Slot]:
    """Yield what was handed over: a nonpaper, a copy of the points, photographs."""
    if told.status not in _HANDS:
        return
    text, sentence = scene.layout.text, scene.layout.sentence(told.position)
    taken = span.start
    for found in _PAPER.finditer(text, span.start, sentence.end):
        led = _LED.search(text, max(span.start, found.start() - _BEHIND), found.start())
        if found.start() >= taken and (led or _WAS.match(text, found.end())):
            taken = found.end()
            yield scene.slot("document", Span(*found.span("what")))
    if points := _POINTS.search(text, span.start, sentence.end):
        place = Span(*points.span("what" if points["what"] else "subject"))
        if place.start >= taken:
            yield scene.slot("document", place)


def _occasion(scene: Scene, told: Told, span: Span) -> Iterator[Slot]:
    """Yield the call, talks or meal at which it was done."""
    found = _OCCASION.search(scene.layout.text, *span)
    if found and not _PLAIN.fullmatch(found["what"]) and told.status != "argued":
        yield scene.slot("where", Span(*found.span("what")))
