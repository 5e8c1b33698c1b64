"""A text without what is said aside: from one verb to its goods as if nothing stood between."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reftel.claims.text.page import Mentions, Page

_LEAD = (
    r"(?:in|on|at|since|during|through|via|under|after|before|as|with|without|using|acting|based|located|reportedly|apparently"
    r"|allegedly|presumably|possibly|probably|nominally|ostensibly|supposedly|too|however|also|then|initially|recently|again"
    r"|he|she|it|they|we|our|seldom|never|said|according|among|following|despite|which\s+(?:we|he|she|they|is|was|were|are|had|has))"
)
_CALLED = (
    r"(?:firm|company|enterprise|entity|dealer|broker|trader|trading\s+house|middleman|intermediary|agent|distributor|manufacturer|producer|maker"
    r"|supplier|exporter|importer|forwarder|carrier|airline|subsidiary|affiliate|front|institute|university|agency|businessman|national|citizen)"
)
_APPOSED = (
    rf",\s+(?:an?|the|its)\s+(?:[\w'.-]+\s+){{0,5}}?{_CALLED}(?:\s+(?:in|of|from|at|near|based|located"
    r"|registered|with|that|which|for|known)\b[^,.;:()]{0,60})?,(?=\s)"
)
"""What is said of a name between commas: Alder Ltd., a broker in Oran, arranged."""
_ASIDE = re.compile(
    rf"{_APPOSED}|\([^()]{{1,80}}\)|,\s+{_LEAD}\b(?!\s+(?:whose|which|whom)\b)[^,.;:()]{{0,80}},(?=\s)|--\s(?:[^-.;]|-(?!-)){{2,110}}\s--"
    r"|,\s+(?:including|such\s+as)\s+[^.;:()]{3,90}?,(?=\s+(?:with|to|from|by|for|via|through)\s)"
    r"|,\s+acting\s+as\s[^.;:]{3,200}?,(?=\s+(?:has|had|have|was|is|will|would|may|could|[a-z]+ed)\s)"
)


class Asides:
    """A page's text of the same length with blanks for what is said aside, and for days."""

    def __init__(self, page: Page) -> None:
        self._text = page.text
        self._plain: str | None = None

    def blanked(self, mentions: Mentions) -> str:
        """Return the text with blanks, made once."""
        if self._plain is None:
            spans = [found.span() for found in _ASIDE.finditer(self._text)]
            spans += [(day.span.start, day.span.end) for day in mentions.of("date")]
            self._plain = _without(self._text, spans)
        return self._plain


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    parts, at = [], 0
    for start, end in sorted(spans):
        if start >= at:
            parts += [text[at:start], " " * (end - start)]
            at = end
    return "".join([*parts, text[at:]])


def plain(page: Page, mentions: Mentions) -> str:
    """Return the text of a page without what is said aside."""
    return page.once(Asides).blanked(mentions)
