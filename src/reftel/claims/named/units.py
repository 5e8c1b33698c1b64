"""Units told as one party with whose they are: MFA's Asia Desk, Trade Division at the MOD."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.named.dealers import opening
from reftel.claims.named.names import squeezed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reftel.claims.named.names import Name
    from reftel.claims.text.page import Page

_UNIT = (
    r"(?:Division|Department|Directorate|Section|Desk|Office|Bureau|Unit|Branch"
    r"|desk|division|department|directorate|section|office|bureau|unit|branch)"
)
_OWN = re.compile(
    rf"'s?\s{{1,3}}(?=[A-Z])(?:(?:[A-Z][\w/-]*|and|of|for|&)\s{{1,3}}){{1,6}}?{_UNIT}\b"
    r"(?!\s{1,3}(?:[A-Z][\w-]+|for|of)\b|\s{1,3}\()"
    r"|'s?\s{1,3}(?=[A-Z])(?:(?:[A-Z][\w/-]*|and|of|for|&)\s{1,3}){1,4}team\b"
    r"|\s{1,3}(?:[A-Z][\w-]+\s{1,2}){1,3}(?<=[a-z] )[A-Z][a-z]+'s\s{1,3}[Oo]ffice\b"
    r"|'s\s{1,3}(?:[a-z]+\s{1,3}){0,2}(?:committee|commission)\s{1,3}on\s{1,3}(?:[a-z]+\s{1,3}and\s{1,3})?[a-z]{4,}\b"
    r"|'s?\s{1,3}(?:[a-z-]+\s{1,3}){1,3}(?:division|department|directorate|section|desk|bureau|unit)\b"
)
_ROLE = (
    r"(?:Acting|Ambassador|Assistant|Chief|Counselor|Deputy|Desk|Director|Head|Minister|Office|Officer|Permanent|Political"
    r"|Press|Principal|Regional|Senior|Special|State|Team|Under|Unit|Vice)\b"
)
_BEHIND = re.compile(
    rf"\s{{1,3}}(?!{_ROLE})[A-Z](?:[\w-]*/[A-Z])?[\w-]*\s{{1,3}}(?:(?:[A-Z][\w/-]*|and|of|for|&)\s{{1,3}}){{0,5}}?"
    r"(?:Desk|Team|(?:Division|Department|Directorate|Section|Bureau|Unit|Branch)\b(?!\s{1,3}[Oo]fficer))\b"
    r"(?!\s{1,3}(?:for|of)\b|\s{1,3}\([A-Z])"
    rf"|(?:\s{{1,3}}(?!{_ROLE})(?:[A-Z][a-z][\w/-]*|and|of|for|&)(?:,(?=\s{{1,3}}[A-Z]))?){{0,5}}\s{{1,3}}(?!{_ROLE})[A-Z][a-z][\w/-]+"
    r"(?=\s{1,3}(?:[Dd]irector|[Hh]ead|[Cc]hief|Coordinator)\b(?!\s{1,3}(?:General|of)\b)(?:,|\s{1,3}[A-Z][a-z]))"
)
"""A unit behind the letters of a body: FDFA Disarmament Desk, or before its chief."""
_INSIDE = re.compile(
    r"(?<![\w'-])[A-Z][\w/-]*\s{1,3}(?:(?:[A-Z][\w/-]*|and|of|for|&)\s{1,3}){0,5}?"
    rf"{_UNIT}\s{{1,3}}(?:at|in|of|within)\s{{1,3}}(?:the\s{{1,3}})?(?:[A-Z]\w+'s\s{{1,3}})?\Z"
)
_SMALL = re.compile(
    r"(?<=\bthe )(?!head\b|chief\b|deputy\b|director\b)(?:[\w/-]+\s{1,3}){1,3}"
    r"(?:division|department|directorate|section|desk|unit|office)\s{1,3}(?:at|in|of)\s{1,3}(?:the\s{1,3})?(?:[A-Z]\w+'s\s{1,3})?\Z"
)
_ENDS = re.compile(rf"{_UNIT}\Z")
_BEGINS = re.compile(rf"{_UNIT}\s{{1,3}}(?:of|for)\b")
_AT = re.compile(r"\s{1,3}(?:at|in|of|within)\s{1,3}(?:the\s{1,3})?(?:[A-Z][a-z]+\s{1,3})?\Z")
_GAP = re.compile(r"'s?\s{1,3}\Z|\s{1,3}\Z")
_HOMES = frozenset({"ministry", "organisation", "organ"})
_LETTERED = frozenset({"ministry", "agency", "institute"})
"""Bodies whose units are called with their letters."""
_FAR = 30
"""Characters between a unit and whose it is, at the most."""


def with_units(page: Page, named: Sequence[Name]) -> list[Name]:
    """Return the parties of a page, each unit as one with the ministry that it stands beside."""
    made: list[Name] = []
    for name in named:
        last = made[-1] if made else None
        whole = _one(page, last, name) if last else None
        if whole is None:
            made.append(_owning(page, _inside(page, last.end if last else 0, name)))
        else:
            made[-1] = whole
    return made


def _one(page: Page, first: Name, second: Name) -> Name | None:
    """Return the whole of two parties of which one is a unit of the other; None otherwise."""
    between = page.text[first.end : max(first.end, second.start)]
    if len(between) > _FAR or second.start < first.end:
        return None
    if first.type in _HOMES and _unit(page, second) and _GAP.match(between):
        return _whole(page, first, first.start, second.end)
    if second.type == "ministry" and _unit(page, first) and _AT.match(between):
        return _whole(page, second, first.start, second.end)
    return None


def _unit(page: Page, name: Name) -> bool:
    """Say whether a name is that of a unit and has no letters of its own: Export Department."""
    if name.type != "agency" or name.acronym:
        return False
    ends = _ENDS.search(page.text, name.start, name.end) is not None
    return ends or _BEGINS.match(page.text, name.start, name.end) is not None


def _whole(page: Page, home: Name, start: int, end: int) -> Name:
    """Return a unit as one party, with the country of whose it is."""
    value = squeezed(page.text[start:end])
    return replace(
        home, start=start, end=end, value=value, type="agency", rule="party/unit", acronym=""
    )


def _inside(page: Page, floor: int, name: Name) -> Name:
    """Return a ministry with the plain unit told before it: Trade Division at the MFA."""
    if name.type != "ministry":
        return name
    floor = max(floor, name.start - _REACH)
    match = _INSIDE.search(page.text, floor, name.start) or _SMALL.search(
        page.text, floor, name.start
    )
    if match is None:
        return name
    start = match.start() + opening(match[0])
    return _whole(page, name, start, name.end)


_REACH = 90
"""Characters of the longest name of a unit."""


def _owning(page: Page, name: Name) -> Name:
    """Return a ministry with the unit in small letters that it owns: the MFA's Gulf desk."""
    match = _OWN.match(page.text, name.end) if name.type in _HOMES else None
    if match is None and name.type in _LETTERED and page.text[name.start : name.end].isalpha():
        match = _BEHIND.match(page.text, name.end)
    return _whole(page, name, name.start, match.end()) if match else name
