"""What a person is, and where: read from the words right before and right behind the name."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.named.names import squeezed
from reftel.claims.named.parties import parties

if TYPE_CHECKING:
    from reftel.claims.named.names import Name
    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_REACH = 110
"""How far from a name its role is looked for."""
_BETWEEN = re.compile(
    r",?\s{1,3}(?:(?:for|of|to|and|the|in|on|at|&)\s{1,3}|[A-Z][\w'/&.-]*,?\s{1,3}){0,12}"
)
_LEADING = re.compile(r"(?:(?:export|sales|project|general|deputy|first|senior)\s{1,2}){1,2}$")
_NEXT = re.compile(r"(?:,|\band)\s{1,3}(?:and\s{1,3})?(?:to|with|by|for|and)\s{1,3}$")
"""What ends an apposition before a name and leads to another person."""
_BEHIND = re.compile(
    r",\s{1,3}(?:(?:who\s{1,2}is|the|an?|then|currently|now)\s{1,3})?(?P<role>[^,;.()]{3,110})"
)
_VERB = re.compile(
    r"\s{1,3}(?:said|told|noted|asked|agreed|stated|added|replied|explained|confirmed|met|was|is|were"
    r"|will|would|has|had|and\s{1,3}[A-Z][a-z]+\s{1,3}[A-Z])\b"
)


class Role(NamedTuple):
    """What a person is, and the organisation; either may be empty."""

    title: str
    organisation: str


def role(page: Page, start: int, end: int) -> Role:
    """Return the role and the organisation that stand beside the name of a person."""
    titles = page.known.get("title", [])
    return _before(page, titles, start) or _after(page, titles, end) or Role("", "")


def _before(page: Page, titles: list[Hit], start: int) -> Role | None:
    """Return what a title says that leads to the name, with what it is for."""
    begin = start
    near = titles[bisect_left(titles, (start - _REACH,)) : bisect_left(titles, (start,))]
    for hit in reversed(near):
        adjoins = begin == start or not page.text[hit.end : begin].strip()
        if hit.end > begin or not adjoins or not _BETWEEN.fullmatch(page.text, hit.end, start):
            break
        begin = hit.start
    if begin == start or _NEXT.search(page.text, max(begin, start - 12), start):
        return None
    first = _LEADING.search(page.text, max(0, begin - 24), begin)
    begin = first.start() if first else begin
    title = squeezed(page.text[begin:start])
    return Role(title, _touching(page, begin) or _within(page, begin, start))


def _after(page: Page, titles: list[Hit], end: int) -> Role | None:
    """Return what an apposition says: Ada Marr, Director for Sanctions at the Ministry."""
    match = _BEHIND.match(page.text, end)
    if match is None:
        return None
    first, last = match.span("role")
    verb = _VERB.search(page.text, first, last)
    last = verb.start() if verb else last
    at = bisect_left(titles, (first,))
    if at == len(titles) or titles[at].start > min(last, first + 40):
        return None
    return Role(squeezed(page.text[first:last]), _within(page, first, last))


def organisation(page: Page, start: int) -> str:
    """Return the organisation that stands right before a person with his title."""
    return _touching(page, start)


def _touching(page: Page, start: int) -> str:
    """Return the organisation that stands right before a title: MFA Deputy Director."""
    for name in _around(page, start - 60, start):
        if page.text[name.end : start].strip(" 's") == "" and name.end <= start:
            return name.value
    return ""


def _within(page: Page, start: int, end: int) -> str:
    """Return the first organisation that stands between two places."""
    return next((name.value for name in _around(page, start, end) if name.start >= start), "")


def _around(page: Page, start: int, end: int) -> list[Name]:
    found, starts = page.once(parties), page.once(_starts)
    return found[bisect_left(starts, start) : bisect_left(starts, end)]


def _starts(page: Page) -> list[int]:
    return [name.start for name in page.once(parties)]
