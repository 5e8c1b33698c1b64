"""Whom a person serves: the organisation among the words of a role or beside the name."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reftel.claims.named.names import squeezed
from reftel.claims.named.parties import parties
from reftel.claims.text.lexicon import is_ordinary, located, nationalities, words

if TYPE_CHECKING:
    from reftel.claims.named.names import Name
    from reftel.claims.text.page import Page

_LINK = re.compile(
    r"[\s,]*(?:(?:of|at|for|in|with|from|to|within|under|on)\s{1,3})?(?:(?:the|its|their|our)\s{1,3})?(?:[A-Z][a-z]+\s{1,3})?\Z"
)
"""What joins a role to whom its bearer serves."""
_JOINT = re.compile(r"(?:'s)?,?\s{1,3}(?:(?:of|at|in|within)\s{1,3})?(?:the\s{1,3})?")
_BODY = re.compile(
    r"\b(?:of|at|in|with|from|for)\s{1,3}(?:the\s{1,3})?(?P<body>(?:[A-Z0-9][\w&'./-]*\s{1,3}(?:(?:of|for|and|the|on)\s{1,3}){0,2}){0,8}?"
    r"(?:Department|Ministry|Directorate(?:[-\s]General)?|Division|Office|Bureau|Agency|Institute|Cent(?:er|re)|Committee"
    r"|Council|Service|University|Bank|Section|Unit|Embassy|Mission|Consulate|Secretariat|Commission|Board|Authority"
    r"|Administration|Branch|Academy|Corporation|Company|delegation|Delegation|Group|Works|Laborator(?:y|ies))"
    r"(?:\s{1,3}\d{1,4})?)(?![\w-]|'s\s{1,3}[A-Z])(?P<tail>\s{1,3}(?:of|for|on)\s{1,3}(?:the\s{1,3})?[A-Z][\w-]+"
    r"(?:\s{1,3}(?:and\s{1,3})?[A-Z][\w-]+){0,5})?"
)
_PORTFOLIO = re.compile(
    r"(?:[A-Za-z-]+\s{1,3}){0,3}(?:[Mm]inister|[Ss]ecretary)\s{1,3}(?:of|for)\s{1,3}(?!the\s)"
)
"""How the title of one begins who heads a portfolio: Minister of Government and Police."""
_NAMED = re.compile(
    r"\b(?:of|at|with|from)\s{1,3}(?:the\s{1,3})?(?P<body>[A-Z][\w&'/-]*(?:\s{1,3}[A-Z][\w&'/-]*){0,4})\Z"
)
_SYMBOL = re.compile(
    r"(?:,\s{1,3}|\s{1,3}of\s{1,3}|\s\()(?P<body>[A-Z]{1,5}/[A-Z]{2,5}(?:/[A-Z]{2,5})?)(?![\w/])"
)
_ALONE = re.compile(r"\s{1,3}of\s{1,3}(?:the\s{1,3})?")
_BEFORE = re.compile(
    r"(?:'s)?\s{1,3}(?:(?:senior|former|top|high-level|mid-level|local|junior)\s{1,3})?\Z"
)


_NAME = 120
"""Letters of a long name of a house, with the ministry to which it belongs."""
_FIRMS = frozenset({"company", "bank", "shipping_line", "airline", "entity", "institute"})


def split(page: Page, start: int, end: int) -> tuple[str, str]:
    """Return the role that words tell, without the organisation, and the organisation."""
    inside = [one for one in _around(page, start, end) if one.start >= start and one.end <= end]
    held = _PORTFOLIO.match(page.text, start, end)
    if held:
        inside = [one for one in inside if one.start != held.end()]
    if held and not inside:
        return _bare(page.text[start:end]), house(page, start, before=True)
    body = None if held else _BODY.search(page.text, start, end)
    if body and (" " in body["body"].strip() or body["tail"]):
        first, last = body.start("body"), body.end()
        whole = [one for one in inside if one.start < last and one.end > first]
        first = min([first, *(one.start for one in whole)])
        return _parted(page, start, end, first, max([last, *(one.end for one in whole)]))
    if inside:
        return _parted(page, start, end, inside[0].start, _joined(page, inside))
    named = _NAMED.search(page.text, start, end)
    if named and _proper(named["body"]):
        return _parted(page, start, end, *named.span("body"))
    title = _bare(page.text[start:end])
    return title, house(page, start, before=True)


def _parted(page: Page, start: int, end: int, first: int, last: int) -> tuple[str, str]:
    """Return the words of a role before an organisation, or behind one that opens them."""
    link = _LINK.search(page.text, start, first)
    before = page.text[start : link.start() if link else first]
    title = _bare(before) or _bare(page.text[last:end].removeprefix("'s"))
    return title, squeezed(page.text[first:last])


def _bare(words: str) -> str:
    return squeezed(words).strip(" ,").removesuffix(" and").removesuffix(" of").removesuffix(" the")


def _joined(page: Page, inside: list[Name]) -> int:
    """Return where an organisation ends with that of which it is a part."""
    end = inside[0].end
    for one in inside[1:]:
        if not _JOINT.fullmatch(page.text, end, one.start):
            break
        end = one.end
    return end


def _proper(body: str) -> bool:
    """Say whether capitalised words name a house: no land, no subject, no word of the language."""
    low = body.lower()
    own = [word for word in body.split() if not is_ordinary(word)]
    known = low in located() or low in words("portfolios") or low in nationalities()
    return bool(own) and not known and not all(word.lower() in located() for word in own)


def house(page: Page, place: int, *, before: bool = False, told: bool = False) -> str:
    """Return the organisation right before or behind a place, or the last told of before it."""
    if told:
        firms = [one for one in _around(page, place - 300, place) if one.type in _FIRMS]
        return firms[-1].value if firms else ""
    if before:
        near = [one for one in _around(page, place - _NAME, place) if one.end <= place]
        close = near and _BEFORE.fullmatch(page.text, near[-1].end, place)
        return near[-1].value if close else ""
    if symbol := _SYMBOL.match(page.text, place):
        return symbol["body"]
    of = _ALONE.match(page.text, place)
    if of is None:
        return ""
    found = [one for one in _around(page, of.end(), of.end() + 2) if one.start <= of.end() + 1]
    if found:
        return found[0].value
    body = _BODY.match(page.text, page.text.index("of", place))
    return squeezed(page.text[body.start("body") : body.end()]) if body else ""


def within(page: Page, place: int) -> bool:
    """Say whether a place lies inside the name of an organisation."""
    return any(one.start <= place < one.end for one in _around(page, place - 90, place + 1))


def _around(page: Page, start: int, end: int) -> list[Name]:
    found, starts = page.once(parties), page.once(_starts)
    return found[bisect_left(starts, start) : bisect_left(starts, end)]


def _starts(page: Page) -> list[int]:
    return [name.start for name in page.once(parties)]
