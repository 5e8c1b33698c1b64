"""A cable without what breaks its sentences (page lines, tags, entities), and the way back."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.claim import Claim, Slot
from reftel.source import Span, swiftly, without

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.cable import Cable, Paragraph
    from reftel.source import Shift

_GAP = re.compile(r"\s\s+")
_ESCAPE = re.compile(r"\\([\"'])(?:\\\1)?")
"""A quotation mark with the sign by which its carrier escapes it, once or doubled."""
_LINE_END = "&#x000A;"
"""An end of a line as HTML writes it."""
_CARRIED = re.compile(r"<[^<>]{0,300}>|¶|\\+(?=\s)")
"""What a carrier puts among the words: tags, pilcrows, ends of lines that are escaped."""
_ENTITY = re.compile(r"&(?:#\w{1,7}|[A-Za-z]{2,31});")
_MARKS = frozenset("\"'")
_NOISE = re.compile(r"\S+")
_BLANKS = re.compile(r"[ \t\r]+")
_OPENS, _CLOSES = "([", ".,;:)]"
_GOES_ON = ",;-&/("
"""Marks before a gap within a sentence, beside letters and figures."""
_claim, _slot = swiftly(Claim), swiftly(Slot)


class Cut(NamedTuple):
    """What breaks a sentence as found, and the blanks or the mark that stand for it."""

    span: Span
    words: str


class Unbroken(NamedTuple):
    """A cable made whole, its text for finders, and the way back to what was found."""

    cable: Cable
    text: str
    shift: Shift

    def placed(self, claims: Iterable[Claim], found: Cable) -> list[Claim]:
        """Return claims where they stand in the text as found."""
        text, sha256, at = found.source.text, found.source.sha256, self._found
        placed = []
        for claim in claims:
            span = at(claim.span, text)
            slots = tuple([_slot(one.role, one.value, at(one.span, text)) for one in claim.slots])
            made = _claim(
                claim.kind,
                claim.value,
                claim.cable,
                claim.paragraph,
                span,
                span.of(text),
                claim.marking,
                slots,
                claim.attributes,
                claim.speaker,
                claim.hedge,
                claim.polarity,
                claim.interval,
                claim.rule,
                claim.status,
                sha256,
            )
            placed.append(made)
        return placed

    def _found(self, span: Span, text: str) -> Span:
        """Return a stretch of the text made whole as it stands in a text, its last sign whole."""
        start, end = self._place(span, text)
        entity = _ENTITY.match(text, end - 1) if end and text[end - 1] == "&" else None
        return Span(start, entity.end() if entity else end)

    def _place(self, span: Span, text: str) -> Span:
        starts, offsets, (start, end) = self.shift.starts, self.shift.offsets, span
        first = bisect_right(starts, start)
        shift = offsets[first - 1]
        if first == len(starts) or end < starts[first]:
            return Span(start + shift, end + shift)
        last = bisect_left(starts, end, first)
        closed = end + offsets[last] if last < len(starts) and starts[last] == end else 0
        if closed and text[closed - 1] in _MARKS:
            return Span(start + shift, closed)
        return Span(start + shift, end + offsets[last - 1])


def unbroken(cable: Cable, text: str) -> Unbroken | None:
    """Return a cable without the gaps that break its sentences; None where there are none.

    `text` is what finders search of it, one for one with the text as found.
    """
    cuts = _cuts(cable, text)
    if not cuts:
        return None
    spans = [cut.span for cut in cuts]
    words = [cut.words for cut in cuts]
    plain = [one.replace("\n", " ") for one in words]
    found, shift = without(cable.source.text, spans, words)
    legible, _ = without(cable.legible, spans, plain)
    return Unbroken(_moved(cable, shift, found, legible), without(text, spans, plain)[0], shift)


def _cuts(cable: Cable, text: str) -> list[Cut]:
    found, body = cable.source.text, cable.body or Span(0, 0)
    cuts = [Cut(Span(*mark.span()), mark[1]) for mark in _ESCAPE.finditer(found, *body)]
    marks = {cut.span.end - 1 for cut in cuts}
    edges = sorted({place for node in cable.walk() for place in node.span})
    for gap in _GAP.finditer(text, *body):
        start, end = gap.span()
        start += start in marks
        words = found[start:end]
        if words.isspace():
            continue
        if start and _ENTITY.fullmatch(found, start - 1, end):
            cuts.append(Cut(Span(start, end), ""))
            continue
        at = bisect_left(edges, start)
        inside = at == len(edges) or edges[at] > end
        blanks = _blanks(words, text[start - 1 : start], text[end : end + 1], inside=inside)
        if len(blanks) < len(words):
            cuts.append(Cut(Span(start, end), blanks))
    return sorted(cuts)


def _blanks(words: str, before: str, after: str, *, inside: bool) -> str:
    """Return the blanks that stand for a gap as found; `inside` of one node of the text."""
    telegram = _CARRIED.sub("", words.replace(_LINE_END, "\n"))
    blanks = _BLANKS.sub(" ", _NOISE.sub("", telegram))
    if not blanks:
        return "" if before in _OPENS or after in _CLOSES else " "
    noise = not telegram.isspace()
    if noise and "\n" in blanks and inside and (before.isalnum() or before in _GOES_ON):
        return "\n"
    return blanks


def _moved(cable: Cable, shift: Shift, found: str, legible: str) -> Cable:
    """Return a cable with other texts, and with every place where it stands in them."""
    clean = shift.clean
    return replace(
        cable,
        source=replace(cable.source, text=found),
        legible=legible,
        sender=cable.sender and replace(cable.sender, span=clean(cable.sender.span)),
        to=tuple(replace(one, span=clean(one.span)) for one in cable.to),
        info=tuple(replace(one, span=clean(one.span)) for one in cable.info),
        references=tuple(replace(one, span=clean(one.span)) for one in cable.references),
        summary=cable.summary and clean(cable.summary),
        body=cable.body and clean(cable.body),
        paragraphs=tuple(_node(node, shift) for node in cable.paragraphs),
        emendations=tuple(replace(one, span=clean(one.span)) for one in cable.emendations),
        places=MappingProxyType({name: clean(span) for name, span in cable.places.items()}),
    )


def _node(node: Paragraph, shift: Shift) -> Paragraph:
    children = tuple(_node(child, shift) for child in node.children)
    return replace(node, span=shift.clean(node.span), children=children)
