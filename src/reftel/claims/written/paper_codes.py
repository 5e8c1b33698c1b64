"""Papers by the code of their regime: `AG/XXX/08/19`, `GOV/2009/74`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.dated.dates_calendar import MONTHS
from reftel.claims.text.anchors import anchors, windows
from reftel.claims.written.papers import Find

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_CODED = re.compile(
    r"\b(?P<AG>AG(?:-In)?(?=/[^\s/]*/?[A-Z])(?:/(?:[A-Z][\w()-]{0,10}|\d{2,4})){1,5}(?:/\d{1,3}|(?<=\d))"
    r"(?:[/.](?:Rev|Add|Corr)\.?\s?\d+)?)(?![\w/])"
    r"|\b(?P<WA>WA[-/][A-Z]{2,4}[-\s]*\(\d{2}\)\s*(?:[A-Z]{2,5}\s*)?\d{1,3}(?:,?\s+(?:Rev|Add|Corr)\.?\s*\d+)?)(?!\w)"
    r"|\b(?P<WAS>WA-\s?[A-Z]{2,4}-\d{2}-\d{3}(?:/(?:Rev|Add|Corr)\.?\s?\d+)?)(?!\w)"
    r"|\b(?P<NSG>N?SG/\(?\d{2}\)?/[\w/.]+\d|NSG\s?\(\d{2,4}\)\s?[A-Z]{2,5}[\s/-]?\d{1,3}(?:/(?:Rev|Add|Corr)\.?\s?\d+)?"
    r"|NSG/[A-Z]{2,4}(?:\s?\(\d{2,4}\))?/?\d{1,3})(?!\w)"
    r"|\b(?P<HCOC>HCOC[./]\d{2,4}/[A-Z]{1,4}[./]?\d{1,3}(?:/(?:Rev|Add|Corr)\.?\s?\d+)?)(?!\w)"
    r"|\b(?P<OPCW>(?:EC|C)-(?:M-)?\d{1,2}/[A-Z]{1,4}(?:/[A-Z]+)?\.\d{1,3}(?:/(?:Rev|Add|Corr)\.\s?\d)?)"
    r"|\b(?P<CD>CD/(?:WP\.|INF\.)?\d{2,4}(?:/(?:Rev|Add|Corr)\.?\s?\d+)?)(?!\w)"
    r"|\b(?P<IAEA>(?:GC\s?\(\d{2}\)/(?:[A-Z]+/)?|GOV/(?:INF/)?(?:19|20)\d\d/)\d{1,3}"
    r"(?:/(?:Rev|Add|Corr)\.?\s?\d+)?)(?!\w)"
    r"|\b(?P<MTCR>(?:MTCR[/-])?(?:TEM|IEM|LEEM|R?POC|PLEN)[/-](?:19|20)\d\d[/-]\d{1,3}"
    r"(?:[/., ]{0,2}(?:[Rr]ev|[Aa]dd|[Cc]orr)\.?\s?\d+)?)(?!\w)"
    r"|\b(?P<UN>(?:NPT|BWC|CCW)/[A-Z]{2,4}[\w./]*\d)(?!\w)"
)
_ENTITLED = re.compile(r",\s+[\"'](?P<title>[^\"']{3,90})[\"']")
"""The title of a paper behind its number."""
_WORDS = r"(?!\d|(?:" + MONTHS + r")\b)(?:[\w'-]+\s+){0,9}?[\w'-]+"
_ENDS = (
    r"(?=\s*[.,;:()\"]|\s+(?:which|that|who|was|were|is|are|has|have|had|will|would|by|at|in|from|with|as"
    r"|but|received|met|drew|made|found)\b|\s*\Z)"
)
_OF_CODED = re.compile(
    rf"\s+(?:on|regarding|concerning)\s+{_WORDS}{_ENDS}"
    r"|,\s+(?:an?|the|its|his|her|their)\s+(?:[\w'-]+\s+){0,4}?(?:papers?|non-?paper|proposal|text|report"
    r"|draft|letter|submission|list|note|document|presentation|revision)"
    rf"(?:\s+(?:on|to|about|for|from|of)\s+{_WORDS})?{_ENDS}"
)
"""What a paper is or is on, right behind its number: `AG/XXX/08/19 on transit`."""


def codes(page: Page) -> Iterator[Find]:
    """Yield papers by their codes, with the title or matter told right behind."""
    for start, end in windows(anchors(page, "document"), 2, 40, len(page.text)):
        for found in _CODED.finditer(page.text, start, end):
            number, body = " ".join(found[0].split()), str(found.lastgroup)
            title = _ENTITLED.match(page.text, found.end())
            facts: dict[str, str | bool] = {"body": body.removesuffix("S"), "number": number}
            facts |= {"title": " ".join(title["title"].split())} if title else {}
            close = title or _OF_CODED.match(page.text, found.end()) or found
            yield Find(found.start(), close.end(), number, facts)
