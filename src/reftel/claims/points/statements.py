"""Statements that Washington has its delegation read: each paragraph of one is a talking point."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot
from reftel.claims.points.bullets import parted
from reftel.claims.text.cover import Cover
from reftel.claims.text.dealings import from_washington
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Page
    from reftel.claims.text.passages import Layout

_KIND = r"(?:text|statement|remarks|intervention|speech|address)"
_BEGIN = re.compile(rf"begin\s+(?:of\s+)?(?:the\s+)?(?:u\.?s\.?\s+)?{_KIND}\b[\s.:]*")
_END = re.compile(rf"end\s+(?:of\s+)?(?:the\s+)?(?:u\.?s\.?\s+)?{_KIND}\b")
_READ = re.compile(
    r"\b(?:statement|remarks|intervention|speech|address|explanation\s+of\s+(?:vote|position))\b"
)
"""What a delegation is told to read, before its text."""
_HEARD = re.compile(
    r"\b(?:(?:mr\.?|madam(?:e)?)\s+(?:president|chair(?:man|person|woman)?|secretary)|excellenc(?:y|ies)"
    r"|distinguished|my\s+delegation|(?:i|we)\s+(?:would\s+like\s+to|wish\s+to)\s+thank|thank\s+you)\b"
)
"""Words with which one turns to those who listen."""
_FIRST, _SHORT = 400, 40
"""Letters of a statement in which these stand; of the shortest paragraph."""


def statements(page: Page, layout: Layout, found: Sequence[Claim]) -> Iterator[Claim]:
    """Yield each paragraph of a statement to be read."""
    if "begin " not in page.lower or not from_washington(page):
        return
    taken = Cover(claim.span for claim in found)
    order = sum(claim.kind == "talking_point" for claim in found)
    for text in _texts(page):
        for piece in () if taken.meets(*text) else parted(layout, text):
            span = layout.trim(*piece)
            if span.end - span.start > _SHORT:
                order += 1
                words = layout.words(span)
                yield page.claim(
                    "talking_point",
                    span,
                    words,
                    "points/statement",
                    slots=[Slot("text", words, span)],
                    attributes={"order": str(order), "verbatim": True, "ic_cleared": False},
                )


def _texts(page: Page) -> Iterator[Span]:
    """Yield where statements stand: from the words that begin them to those that end them."""
    floor, ceiling = page.body()
    for begin in _BEGIN.finditer(page.lower, floor, ceiling):
        end = _END.search(page.lower, begin.end(), ceiling)
        heard = _HEARD.search(page.lower, begin.end(), min(ceiling, begin.end() + _FIRST))
        if end and heard and _READ.search(page.lower, floor, begin.end()):
            yield Span(begin.end(), end.start())
