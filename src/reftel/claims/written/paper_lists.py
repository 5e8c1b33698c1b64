"""Papers in a list of those submitted: how many stand before, who signed them when behind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.written.paper_details import DAY

if TYPE_CHECKING:
    from reftel.claims.text.page import Page

_NAME = r"[A-Z][\w.'&-]*(?:\s+(?:[A-Z][\w'&-]*\.?|de|del|la|y|of|bin|al)){0,6}"
_SIGNER = rf"{_NAME}(?:\s+\([^()]{{2,60}}\))?(?:,?\s+(?:dated|on)\s+{DAY})?"
_SIGNED = re.compile(
    r"(?:\.?(?:\s+[A-Z][\w'-]*){1,4}(?=\s+(?:signed|\()))?(?:\s+\([^()]{2,60}\))?"
    r"(?:\s+(?:acting|serving|used)\s+as\s+(?:an?\s+)?[a-z-]+(?:\s+[a-z-]+){0,3}?)?"
    r"(?:,?\s+(?:un)?(?:signed|issued|executed|notari[sz]ed|stamped)(?:\s+and\s+[a-z]+ed)?"
    rf"(?:\s+by\s+(?:the\s+)?{_SIGNER}(?:,?\s+and\s+{_SIGNER}){{0,3}}|\s+on\s+{DAY}))(?:,?\s+dated\s+{DAY})?"
)
_LINE = (
    r"(?:\A|[:;.)\d]|\n)[ \t]*\n[ \t]*(?:[-*\u2022]+[ \t]*)?"
    r"(?:\(?\u00b6?[A-Za-z\d]{1,2}[.)][ \t]+)?"
)
_COUNTED = re.compile(rf"{_LINE}(?P<count>\d{{1,3}})\s+\Z")
_ITEM = re.compile(rf"{_LINE}\Z")
_NEAR = 16
"""Letters before a paper in which its line begins."""


def listed(page: Page, start: int, end: int) -> tuple[int, int]:
    """Return the place of a paper with its count and signers where it is an item of a list."""
    lines, near = page.cable.source.text, max(0, start - _NEAR)
    counted = _COUNTED.search(lines, near, start)
    if counted is None and not _ITEM.search(lines, near, start):
        return start, end
    signed = _SIGNED.match(page.text, end)
    if signed is None:
        return start, end
    further = _SIGNED.match(page.text, signed.end())
    return counted.start("count") if counted else start, (further or signed).end()
