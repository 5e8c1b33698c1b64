"""A cable without what breaks its sentences (page lines, tags, entities), and the way back."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.claim import Claim, Slot
from reftel.source import Span, swiftly

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.cable import Cable, Paragraph

_GAP = re.compile(r"\s\s+")
_ESCAPE = re.compile(r"\\([\"'])(?:\\\1)?")
"""A quotation mark with the sign by which its carrier escapes it, once or doubled."""
_LINE_END = "&#x000A;"
"""An end of a line as HTML writes it."""
_CARRIED = re.compile(r"<[^<>]{0,300}>|¶|\\+(?=\s)")
"""What a carrier puts among the words: tags, pilcrows, ends of lines that are escaped."""
_MARKS = frozenset("\"'")
_NOISE = re.compile(r"\S+")
_BLANKS = re.compile(r"[ \t\r]+")
_OPENS, _CLOSES = "([", ".,;:)]"
_GOES_ON = ",;-&/("
"""Marks before a gap within a sentence, beside letters and figures."""


_claim, _slot = swiftly(Claim), swiftly(Slot)


class Cut(NamedTuple):
    """What breaks a sentence as found, and the blanks or the mark that stand for it."""

    start: int
    end: int
    words: str


class Way(NamedTuple):
    """The way between a text as found and the same without its gaps."""

    starts: list[int]
    """Places of the text made whole from which the way changes."""
    ends: list[int]
    """The same places in the text as found."""

    def found(self, span: Span, text: str) -> Span:
        """Return a stretch of the text made whole as it was found in a text."""
        starts, (start, end) = self.starts, span
        first = bisect_right(starts, start)
        shift = self.ends[first - 1] - starts[first - 1]
        if first == len(starts) or end < starts[first]:
            return Span(start + shift, end + shift)
        last = bisect_left(starts, end, first)
        if last < len(starts) and starts[last] == end and text[self.ends[last] - 1] in _MARKS:
            return Span(start + shift, self.ends[last])
        return Span(start + shift, end + self.ends[last - 1] - starts[last - 1])

    def back(self, span: Span) -> Span:
        """Return a stretch of the text as found in the text made whole."""
        return Span(self._back(span.start), self._back(span.end))

    def _back(self, position: int) -> int:
        at = bisect_right(self.ends, position) - 1
        here = position - self.ends[at] + self.starts[at]
        return min(here, self.starts[at + 1]) if at + 1 < len(self.starts) else here


class Unbroken(NamedTuple):
    """A cable made whole, its text for finders, and the way back to what was found."""

    cable: Cable
    text: str
    way: Way

    def placed(self, claims: Iterable[Claim], found: Cable) -> list[Claim]:
        """Return claims where they stand in the text as found."""
        text, sha256, at = found.source.text, found.source.sha256, self.way.found
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


def unbroken(cable: Cable, text: str) -> Unbroken | None:
    """Return a cable without the gaps that break its sentences; None where there are none.

    `text` is what finders search of it, one for one with the text as found.
    """
    cuts = _cuts(cable, text)
    if not cuts:
        return None
    starts, ends, length, position = [0], [0], 0, 0
    for start, end, words in cuts:
        length += start - position + len(words)
        position = end
        starts.append(length)
        ends.append(end)
    way = Way(starts, ends)
    plain = [cut._replace(words=cut.words.replace("\n", " ")) for cut in cuts]
    moved = replace(
        _moved(cable, way),
        source=replace(cable.source, text=_cut(cable.source.text, cuts)),
        legible=_cut(cable.legible, plain),
    )
    return Unbroken(moved, _cut(text, plain), way)


def _cut(text: str, cuts: Iterable[Cut]) -> str:
    pieces: list[str] = []
    position = 0
    for start, end, words in cuts:
        pieces += text[position:start], words
        position = end
    return "".join([*pieces, text[position:]])


def _cuts(cable: Cable, text: str) -> list[Cut]:
    found, body = cable.source.text, cable.body or Span(0, 0)
    cuts = [Cut(*mark.span(), mark[1]) for mark in _ESCAPE.finditer(found, *body)]
    marks = {cut.end - 1 for cut in cuts}
    edges = sorted({place for node in cable.walk() for place in node.span})
    for gap in _GAP.finditer(text, *body):
        start, end = gap.span()
        start += start in marks
        words = found[start:end]
        if words.isspace():
            continue
        at = bisect_left(edges, start)
        inside = at == len(edges) or edges[at] > end
        blanks = _blanks(words, text[start - 1 : start], text[end : end + 1], inside=inside)
        if len(blanks) < len(words):
            cuts.append(Cut(start, end, blanks))
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


def _moved(cable: Cable, way: Way) -> Cable:
    """Return a cable with every place where it stands without the gaps."""
    back = way.back
    return replace(
        cable,
        sender=cable.sender and replace(cable.sender, span=back(cable.sender.span)),
        to=tuple(replace(one, span=back(one.span)) for one in cable.to),
        info=tuple(replace(one, span=back(one.span)) for one in cable.info),
        references=tuple(replace(one, span=back(one.span)) for one in cable.references),
        summary=cable.summary and back(cable.summary),
        body=cable.body and back(cable.body),
        paragraphs=tuple(_node(node, way) for node in cable.paragraphs),
        emendations=tuple(replace(one, span=back(one.span)) for one in cable.emendations),
        places=MappingProxyType({name: back(span) for name, span in cable.places.items()}),
    )


def _node(node: Paragraph, way: Way) -> Paragraph:
    children = tuple(_node(child, way) for child in node.children)
    return replace(node, span=way.back(node.span), children=children)
