"""Whence, whither, through whom and for whom goods go, as the words behind a verb tell it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.traded.ends import (
    FUNDS,
    OF_NATION,
    OFFICER,
    SOMEBODY,
    owned_name,
    role_of,
    take_somebody,
)

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.shipping.drafts import Draft
    from reftel.claims.text.page import Mentions, Page
    from reftel.source import Span

_WAYS = (
    r"\b(?P<way>for\s+(?:\w+\s+)?(?:use|delivery|shipment|transfer|sale|service|installation)\s+(?:by|to|at|in)|from|out\s+of|into|to|towards?|for|via|through|by\s+way\s+of|with\s+the\s+(?:help|aid|assistance)\s+of|using"
    r"|on\s+behalf\s+of|across|by|at|in|off|near|outside|aboard|on|onto)"
    r"(?:,\s+(?:and|or)\s+[^,.;]{3,40},)?\s+"
)
WAY = re.compile(
    rf"{_WAYS}(?:(?:board|the|an?|its|port\s+of|northern|southern|eastern|western|central|nearby|neighbou?ring)\s+)*$",
    re.IGNORECASE,
)
_WAY_TO_WHOM = re.compile(
    rf"(?<!company\s)(?<!front\s)(?<!agent\s)(?<!office\s){_WAYS}(?:(?:the|an?|its|their|another)\s+)?(?:[A-Z][\w-]+(?:\s[A-Z]\w+)?(?:[',]s|-based)?\s+)?"
    r"(?:(?!(?:and|or|of|to|for|in|by|from|with|at|on|that|which|who)\b)[a-z][\w-]*,?\s+){0,4}$"
)
"""How a word of the way leads to a party that is described before its name."""
_TO_SOMEBODY = re.compile(
    r"\b(from|to|for|by|through|via|using)\s+(?:(?:the\s+)?(?:stocks?|stockpiles?|inventory)\s+of\s+)?"
)
_ACTS = re.compile(
    r"\b(?!based|located|destined|consigned|addressed|headed|valued|priced|estimated|intended|designed|suspected|alleged|named|registered|called|known|owned|controlled|related)[a-z]+ed\b|\band\s+\w+ing\b"
)
"""A further verb between, whose doer does not do the deed."""
_SAME = {
    "out of": "from", "by way of": "via", "toward": "to", "towards": "to", "using": "through",
    "on behalf of": "for", "with the help of": "through", "with the aid of": "through",
    "with the assistance of": "through",
}  # fmt: skip
_PAPER = re.compile(r"\s+(?:certificates?|statements?|assurances?|licen[cs]es?|checks?)\b")
"""What makes somebody a word for a paper: an end-user certificate."""
_BESIDE = 50
"""How far behind the words of a deal a place tells at most where it was."""
_AT = frozenset({"at", "in", "off", "near", "outside", "aboard", "on", "onto"})


def ends(page: Page, mentions: Mentions, draft: Draft, within: Span, *, full: bool = True) -> None:
    """Take whence, whither, through whom and when, told by the word before each name."""
    named = mentions.within(*within, "party", "place", "actor", "date", "vessel")
    for one in named:
        if one.kind == "date" and not full:
            continue
        apart = FUNDS.match(page.text, one.span.end) or OFFICER.match(page.text, one.span.end)
        way = "" if apart else _way(page, one, within.start)
        role = _role(one, way)
        acts = _ACTS.search(page.text, within.start, one.span.start)
        if acts and (role == "supplier" or "," in page.text[within.start : acts.start()]):
            break
        far = role == "at_port" and not (full and one.span.start < draft.end + _BESIDE)
        if role and not far and not draft.first(role):
            _named(page, mentions, draft, way, one)
    for found in _TO_SOMEBODY.finditer(page.text, *within):
        who = SOMEBODY.match(page.text, found.end(), within.end)
        role = role_of(_SAME.get(found[1], found[1]), None)
        inner = any(one.span.start < found.start() < one.span.end for one in named)
        paper = who and _PAPER.match(page.text, who.end())
        if who and not paper and not inner and not draft.first(role):
            take_somebody(page, mentions, draft, role, who)


def _named(page: Page, mentions: Mentions, draft: Draft, way: str, one: Claim) -> None:
    """Take a name, or that of a firm which a land before it tells: to Iran's Alder Felez."""
    if firm := _led_to(page, mentions, one):
        draft.add(role_of(way, firm), firm)
        draft.end = max(draft.end, firm.span.end)
        return
    if named := owned_name(page, mentions, one):
        draft.tell(role_of(way, None), named, "name")
        draft.end = max(draft.end, named.end())
    elif not _OWNED.match(page.text, one.span.end):
        draft.add(_role(one, way), one)
        draft.end = max(draft.end, one.span.end)


def _led_to(page: Page, mentions: Mentions, one: Claim) -> Claim | None:
    """Return the firm to whose name a place only leads: to Kenya's Birch Ltd."""
    owned = OF_NATION.match(page.text, one.span.end) if one.kind == "place" else None
    if owned is None:
        return None
    firms = mentions.within(owned.end() - 1, owned.end() + 110, "party")
    return firms[0] if firms and firms[0].span.start <= owned.end() + 1 else None


_OWNED = re.compile(r"[',]s\b")


_JOURNEY = re.compile(
    r"\b(?:departure|visit|trip|travels?|return|journey|mission|ambassador|embassy|message|letter|note|reply|response)\s+(?:to|for|from|in)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""What people do and papers go, and no goods: his departure to London."""
_TO_DO = re.compile(r"\s+to\s+[a-z]")
"""What somebody is called on to do, for whom no goods are: calls for Chad to stop."""


def _way(page: Page, one: Claim, floor: int) -> str:
    """Return the word of the way before a name, and before what is said of a party."""
    near = max(floor, one.span.start - 40)
    if _JOURNEY.search(page.text, near, one.span.start):
        return ""
    found = WAY.search(page.text, near, one.span.start)
    if found is None and one.kind == "party":
        near = max(floor, one.span.start - 90)
        found = _WAY_TO_WHOM.search(page.text, near, one.span.start)
    low = " ".join(found["way"].lower().split()) if found else ""
    low = "for" if low.startswith("for ") else low
    if low == "for" and _TO_DO.match(page.text, one.span.end):
        return ""
    return _SAME.get(low, low)


def _role(one: Claim, way: str) -> str:
    """Return the role of a name behind a word of the way; empty where it is none."""
    if one.kind == "date":
        return "when"
    if one.kind == "vessel":
        return "vessel" if way else ""
    if not way:
        return ""
    if way in _AT:
        return "at_port" if one.kind == "place" else ""
    return role_of(way, one)
