"""A cable's body as passages and sentences, with the heading and block that govern each."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from string import ascii_uppercase
from typing import TYPE_CHECKING

from reftel.cable import Part
from reftel.claims.text.rows import rows
from reftel.claims.text.runs import closes, lettered
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.cable import Paragraph
    from reftel.claims.text.cues import Cues
    from reftel.claims.text.page import Page

_STOP = re.compile(
    # One sign in front lets `re` leap to it.
    r"[.!?][.!?]*[\"')\]]*(?=\s+(?:\"\s)?[\"'(\[]*(?:[A-Z0-9¶]|x{5})|\s+--"
    r"|(?<=[a-z0-9]\.)[A-Z][a-z]+\s)"
)
_GAP = re.compile(r"[.:;!?\"')\]-][ \t]*\r?\n[ \t]*\r?\n")
_ENDS = ".:;!?\"')-"
_SUMMARY = re.compile(r"^\W*(?:begin )?(?:summary|introduction)\b", re.IGNORECASE)
_OPENING = re.compile(
    r"[\s\u00b6]*(?:\d{1,2}\.)?\s*(?:\([A-Z/ ]{1,16}\)\s*)?"
    r"(?:(?:Begin\s+|BEGIN\s+)?(?:Summary|SUMMARY)(?:\s+and\s+[A-Za-z ]{3,20})?[.:]?\s+)?"
)
_OPENS_LATE = "BS"
"""Letters with which such words begin: `Begin Summary`."""
_OPENS = re.compile(
    r"\s+(?:S?He|They|It|We|The(?:se|re|ir)?|Th(?:is|at|ose|en|us)|H(?:is|er)|Its|In|On|At|As|But|And|If|When"
    r"|While|According|However|Although|Since|After|Both|For|No|Asked|An?|Separately|Finally)[\s,]"
)
"""Words that stand in no name behind `U.S.`, so that its stop ends a sentence too."""
_HOUR = re.compile(
    r"\.\s+\(?(?:[ECMP][SD]T|GMT|UTC|[Zz]ulu|[Ll]ocal|(?:Washington|Eastern)(?:\s+\w+)?\s+time"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May\s\d|June|July|August"
    r"|(?:Septem|Octo|Novem|Decem)ber)\b"
)
"""What goes on with an hour behind its stop: 5 p.m. EST, 10 a.m. Tuesday."""
_OF_HOUR = frozenset({"a.m", "p.m", "A.M", "P.M"})
_FORMS = frozenset({"Ltd", "Inc"})
"""Forms of firms behind which a capital begins a sentence: sold by Kestrel Ltd. Customs saw it."""
_ITEMS = frozenset([Part.BULLET, Part.SUBPARAGRAPH])
_LEADER = re.compile(r"(?:[\s*•-]|o\s)*(?:\([A-Z/, ]{1,120}\)\s*)?")


@cache
def _short_words() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("short_words"))


@cache
def _shortened() -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted(_short_words())))
    return re.compile(rf"(?:\b(?:{words})|(?<![A-Za-z])[A-Z])\.$")


@cache
def _last_letters() -> frozenset[str]:
    """Return the letters with which an abbreviation may end: most words are none by theirs."""
    return frozenset({*ascii_uppercase, *(word[-1] for word in _short_words()), "m"})


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of one node of the body, without those of its children."""

    span: Span
    node: Paragraph
    top: Paragraph
    heading: str = ""
    """The nearest heading above."""
    block: Paragraph | None = None
    """The innermost BEGIN/END block that holds it."""

    @property
    def item(self) -> bool:
        """Whether the words stand in a list, below those that lead to it."""
        return self.node.part in _ITEMS


class Layout:
    """The passages and sentences of one page, and the way from a place to them."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.text = page.text
        self.passages = list(_passages(page))
        self._starts = [passage.span.start for passage in self.passages]
        self._trimmed: dict[int, Span] = {}
        self.cues: Cues | None = None
        """Words at which finders look closer, once they are searched."""

    @cached_property
    def _bounds(self) -> list[int]:
        body, found = self.page.body(), self.page.cable.source.text
        ends = [m.end() for m in _STOP.finditer(self.text, *body) if not self._short(m)]
        gaps = [m.end() for m in _GAP.finditer(found, *body)]
        torn = {place for before, after in self._torn() for place in (before, after)}
        edges = [e for passage in self.passages for e in passage.span if e not in torn]
        subject = self.page.cable.places.get("subject") or ()
        return sorted({body.start, body.end, *ends, *gaps, *edges, *subject})

    def _torn(self) -> Iterator[tuple[int, int]]:
        """Yield the edges of gaps that a page line tore into a sentence."""
        repairs = [repair.span for repair in self.page.cable.emendations]
        torn = False
        for before, after in pairwise(self.passages):
            gap, broken = Span(before.span.end, after.span.start), False
            torn = torn and before.node.part is Part.HEADING
            if after.top.number is None and (torn or repairs):
                words = self.text[before.span.start : gap.start].rstrip()
                broken = bool(words) and words[-1] not in _ENDS
            if broken and (torn or any(gap.meets(repair) for repair in repairs)):
                torn = True
                yield gap

    def _short(self, stop: re.Match[str]) -> bool:
        """Say whether a stop ends an abbreviation, which is a short word."""
        start, text = stop.start(), self.text
        if text[start] != "." or text[start - 1] not in _last_letters():
            return False
        word = text[max(0, start - 8) : start].rpartition(" ")[2]
        if word in _OF_HOUR:
            return _HOUR.match(text, start) is not None
        if not word.isalpha() or not word.isascii():
            dotted = "." in word and _OPENS.match(text, start + 1)
            return not dotted and bool(_shortened().search(text, max(0, start - 8), start + 1))
        if len(word) == 1 and word.isupper():
            return not lettered(text, start)
        return word in _short_words() and not (word in _FORMS and closes(text, start + 1))

    def sentence(self, position: int) -> Span:
        """Return the sentence at a place, without the space around it."""
        at = bisect_right(self._bounds, position)
        found = self._trimmed.get(at)
        if found is None or not at:
            start = self._bounds[at - 1] if at else position
            end = self._bounds[at] if at < len(self._bounds) else len(self.text)
            found = self._trimmed[at] = self.trim(start, end)
        return found

    def sentences(self, span: Span) -> Iterator[Span]:
        """Yield the sentences of a stretch of the text."""
        first = bisect_right(self._bounds, span.start)
        last = bisect_left(self._bounds, span.end, first)
        for start, end in pairwise((span.start, *self._bounds[first:last], span.end)):
            found = self.trim(start, end)
            if found.end > found.start:
                yield found

    def passage(self, position: int) -> Passage | None:
        """Return the passage at a place."""
        at = bisect_right(self._starts, position) - 1
        if at < 0 or position >= self.passages[at].span.end:
            return None
        return self.passages[at]

    def trim(self, start: int, end: int) -> Span:
        """Return a stretch without white space at its ends."""
        text = self.text
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return Span(start, end)

    def opened(self, sentence: Span) -> Span:
        """Return a sentence without the number, mark or word `Summary` that it begins with."""
        first = self.text[sentence.start : sentence.start + 1]
        if first.isalpha() and first not in _OPENS_LATE:
            return sentence
        found = _OPENING.match(self.text, *sentence)
        return Span(found.end(), sentence.end) if found else sentence

    def words(self, span: Span) -> str:
        """Return the words at a place with single spaces."""
        return " ".join(span.of(self.text).split())

    def in_summary(self, position: int) -> bool:
        """Say whether a place lies in the summary, which tells what is told again below."""
        summary = self.page.cable.summary
        if summary and summary.start <= position < summary.end:
            return True
        passage = self.passage(position)
        return bool(passage and _SUMMARY.search(passage.heading))


class Stretches:
    """Stretches of the text in order, and which of them lie near a place."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]
        self._longest = max((span.end - span.start for span in self._spans), default=0)

    def near(self, span: Span, slack: int = 0) -> list[Span]:
        """Return all that meet a stretch or begin that near to it, and few others."""
        first = bisect_left(self._starts, span.start - max(self._longest, slack))
        return self._spans[first : bisect_right(self._starts, span.end + slack)]


def own_words(layout: Layout, span: Span) -> Span:
    """Return a bullet's words without its dashes and mark."""
    leader = _LEADER.match(layout.text, *span)
    return layout.trim(leader.end() if leader else span.start, span.end)


def _passages(page: Page) -> Iterator[Passage]:
    heading = ""
    for top in page.tops():
        for passage in _within(top, top, None):
            if passage.node.part is Part.HEADING:
                heading = passage.node.title or passage.node.text
            yield Passage(passage.span, passage.node, top, heading, passage.block)


def _within(node: Paragraph, top: Paragraph, block: Paragraph | None) -> Iterator[Passage]:
    if node.part is Part.BLOCK:
        block = node
    position = node.span.start
    for child in node.children:
        if child.span.start > position:
            yield Passage(Span(position, child.span.start), node, top, "", block)
        yield from _within(child, top, block)
        position = max(position, child.span.end)
    if position < node.span.end:
        yield Passage(Span(position, node.span.end), node, top, "", block)
