"""Texts that a cable quotes and in which nobody answers us: a draft, a paper for others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text.cover import Cover
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_KIND = (
    r"(?:draft|presidential\s+statement|prst|resolution|communique|joint\s+(?:statement|declaration)"
    r"|declaration|agreement|treaty|mou|memorandum\s+of\s+\w+|law|decree|guidelines|plan"
    r"|paper\s+(?:that\s+was\s+)?(?:passed|given|handed|presented)\s+to\s+"
    r"(?!us\b|post\b|the\s+(?:embassy|ambassador)))"
)
_LEAD = re.compile(
    rf"\btext\s+of\s+(?:[^:.]{{0,60}}?[\s-])?{_KIND}[^:.]{{0,60}}:"
    rf"|\btext\s+of\s+(?:the\s+)?{_KIND}\s+follows\b"
)
"""How such a text is led to."""
_END = re.compile(r"\bend\s+(?:of\s+)?(?:draft\s+|quoted\s+)?(?:text|statement|resolution|paper)\b")
_ANSWER = re.compile(r"\b(?:reply|response|answer|letter|diplomatic\s+note|note\s+verbale)\b")
"""What a host writes to us."""


def quoted(page: Page) -> Cover:
    """Return where such texts stand: from the words that lead to them to those that end them."""
    return Cover(_texts(page)) if "text of" in page.closed.text else Cover()


def _texts(page: Page) -> Iterator[Span]:
    floor, ceiling = page.body()
    for lead in _LEAD.finditer(page.lower, floor, ceiling):
        if not _ANSWER.search(lead[0]):
            end = _END.search(page.lower, lead.end(), ceiling)
            yield Span(lead.end(), end.start() if end else ceiling)
