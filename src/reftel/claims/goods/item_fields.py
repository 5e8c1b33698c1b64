"""Goods by the piece in a form or a parts list: 6 P/N 3E2652 Mounting Bracket."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.shipping.manifests import labels
from reftel.claims.text.anchors import anchors
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_COUNT = r"(?P<count>\d{1,3}(?:,\d{3})+|\d{1,5})"
_EACH = r"(?:\s*\([a-z -]+\))?\s+(?:(?:each|ea\.?|pcs?\.?|pieces|units?|sets?)\s+(?:of\s+)?)?"
_PIECE = re.compile(
    rf"(?:(?<=\n)|(?<=[:;])|(?<=\s)(?=\d+\s+P/N\b))[ \t]*(?:\(?[a-z]\)\s+)?{_COUNT}{_EACH}"
    r"(?P<goods>(?:P/N|[A-Z.\"])[^\n;:]{3,90}?)"
    r"(?=\s*(?:[\n;:]|$)|\s+\d+\s+P/N\b|,?\s+(?:valued|worth|at\s+(?:USD|\$))\b|\s+[Ll]icen[cs]e\s+[Vv]alue\b)"
)
"""A line of a field that begins with a number."""
_NUMBERED = re.compile(
    rf"(?:(?<![\w.,-]){_COUNT}{_EACH}|(?:one|two|three|four|five|six|eight|ten|twelve)\s+)?"
    r"(?:P/N|NSN|[Pp]art\s+[Nn](?:o\.|umber))\s?:?\s*(?P<number>[\w/-]*\d[\w/-]*),?\s+"
    r"(?P<goods>(?:(?!(?:and|or|for|to|with|from|in|of|by|at|were|was|is|are|qty|quantity|which|that|there|here|now|P/N|NSN)\b)"
    r"[A-Za-z][A-Za-z/-]+\s?){1,4})"
)
_SERVED = re.compile(r"\b(?:[Cc]ourses?|[Tt]raining|[Ss]tudents?|[Ss]ervices?)$")
_NEXT = re.compile(r"\n\s*(?:\u00b6|\d{1,2}\.\s)|\n\s*[A-Z][A-Za-z ]{2,30}:\s")
_LONGEST = 2000
_FEWEST = 3
"""How many labels make a form, and how many signs of a field a name of goods has at least."""


def in_fields(page: Page) -> Iterator[tuple[Span, str]]:
    """Yield goods that a form or a part number tells, each with its quantity."""
    last = page.body().start
    for piece in _pieces(page):
        last = piece.end("goods")
        yield Span(piece.start("count"), last), piece["count"]
    for hit in anchors(page, "part"):
        found = _NUMBERED.search(page.text, max(last, hit.start - 20), hit.end + 90)
        if found and found.start() <= hit.start < found.start("goods"):
            last = found.start("goods") + len(found["goods"].rstrip())
            yield Span(found.start(), last), found["count"] or ""


def _pieces(page: Page) -> Iterator[re.Match[str]]:
    """Yield the lines of fields that begin with a number of goods."""
    if len(anchors(page, "manifest")) < _FEWEST:
        return
    for start, end in _fields(page):
        for piece in _PIECE.finditer(page.cable.source.text, start, end):
            if sum(map(str.isalpha, piece["goods"])) >= _FEWEST and not _SERVED.search(piece[0]):
                yield piece


def _fields(page: Page) -> Iterator[tuple[int, int]]:
    """Yield where the fields of goods begin and end."""
    told = labels(page)
    for at, (_, role, start) in enumerate(told):
        if role == "item":
            last = told[at + 1][0].start if at + 1 < len(told) else page.body().end
            last = min(last, start + _LONGEST)
            stop = _NEXT.search(page.cable.source.text, start, last)
            yield start - 1, stop.start() if stop else last
