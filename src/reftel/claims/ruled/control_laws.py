"""Laws told without their land: export control regulations, a catch-all provision, a code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.ruled.statutes import Find, by_sort, whole
from reftel.claims.text.anchors import windows
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_SORTS = r"(?:laws?|legislation|regulations?|rules|statutes?|decrees?)"
_MORE = rf"(?:{_SORTS}|control\s+lists?|procedures|policies|practices)"
_NO_LAW = (
    r"(?!\s+(?:enforcement|firms?|makers?|officers?|officials?|experts?|team|division|office"
    r"|department|training|workshops?|seminars?|courses?|conferences?|reform|drafting)\b|-)"
)
_ON_TRADE = re.compile(
    r"(?<![\w-])(?:(?:(?:export|re-?export|transshipment|nonproliferation|non-proliferation|sanctions)"
    r"(?:(?:,\s+|\s+and\s+|/)(?:import|transit|transshipment|border))?|strategic\s+trade"
    r"|trade(?=\s+controls?))\s+)(?:controls?\s+)?"
    rf"{_SORTS}\b(?:(?:,\s+{_MORE})*,?\s+and\s+{_MORE}\b)?{_NO_LAW}",
    re.IGNORECASE,
)
_CATCH_ALL = re.compile(
    r"\bcatch-?\s?all(?:8|['\"])?\s+(?:(?:export\s+)?controls?\s+)?"
    rf"(?:provisions?|authorit(?:y|ies)|requirements?|{_SORTS})\b{_NO_LAW}",
    re.IGNORECASE,
)
_CODES = re.compile(
    r"\b(?:(?:existing|current|new|draft|revised|amended|old|federal|national|own)\s+){0,2}"
    r"(?:criminal|penal|customs|civil|commercial|administrative|maritime)\s+(?:procedures?\s+)?codes?\b"
)
_LEGISLATION = re.compile(
    r"\b(?:(?:pending|proposed|new|existing|current|draft|own|recent|relevant|appropriate|necessary|additional|stricter|tougher)\s+){0,2}"
    r"(?:(?:[Cc]ongressional|national|domestic|federal|parliamentary|implementing|enabling|(?:[A-Z][\w-]+\s+)?implementation|nuclear"
    r"|anti-?terror(?:ism|ist)?|counter-?terror(?:ism|ist)?|terror(?:ism|ist)|financ(?:e|ing)|anti-money|money|laundering|customs"
    r"|strategic|trade|biosecurity|regulatory|liability|chemical|weapons|arms|dual-use|safeguards|CWC|BWC)\s+){1,3}"
    r"legislation\b",
)
_OF_STATE = re.compile(
    rf"\b(?:possible\s+legislation|(?:national|domestic)\s+(?:laws|legislation)"
    rf"|(?:implementing|enabling)\s+{_SORTS})\b{_NO_LAW}",
    re.IGNORECASE,
)
"""Laws told by whose they are alone, and those to come."""
_CLAUSES = re.compile(
    r"\b(?:(?:non?-?)?re-?(?:export|transfer|sale)|(?:non?-?)?retransfer|end-?use|end-?user|termination|arbitration"
    r"|no-?re-?export|sunset|grandfather|exclusivity|confidentiality)(?:\s+|-)(?:clauses?)\b",
    re.IGNORECASE,
)
"""Clauses of laws and contracts: a non-re-export clause."""
_WHICH = (
    r"(?:passed|adopted|enacted|signed|approved|proposed|on\s+the\s+books|in\s+place|requir(?:ing|es|ed)|prohibit(?:ing|s|ed)|bann(?:ing|ed)|bans"
    r"|forbid(?:ding|s)|allow(?:ing|s|ed)|govern(?:ing|s|ed)|regulat(?:ing|es|ed)|restrict(?:ing|s|ed)|implement(?:ing|s|ed)|criminaliz(?:ing|es)"
    r"|authoriz(?:ing|es|ed)|permit(?:ting|s|ted)|that\s+(?:would|will|prohibits?|requires?|allows?|bans?|provides?|gives?|makes?|governs?|regulates?)"
    r"|which\s+(?:would|prohibits?|requires?|allows?|bans?|provides?))\b"
)
_A_LAW = re.compile(
    rf"\b(?:an?|the|this|that|any|another|its|their)\s+(?P<what>(?:(?:new|proposed|recent|existing|current|draft|pending|strict|special|separate)\s+){{0,2}}law)\s+(?={_WHICH})"
    rf"|\b(?:(?:new|proposed|recent|existing|current|the|relevant|specific)\s+)?(?P<rules>regulations\s+{_WHICH}(?:\s+(?:U\.S\.\S*|(?!(?:and|but|that|which|was|were|is|are|had|has)\b)[\w'-]+)){{0,8}})"
    r"|\b(?:the|this|a|its)\s+(?P<new>(?:new|proposed|recent|pending|draft|2\d{3})\s+(?:law|legislation|regulations))\b(?!\s+(?:enforcement|firm))",
    re.IGNORECASE,
)
"""A law told by what was done with it or what it does: a new law passed in March."""
_LISTS = re.compile(
    r"\b(?:multilateral|international|multinational)\s+(?:export\s+)?control\s+lists?\b",
    re.IGNORECASE,
)
_WORDS = frozenset({"control list", "control lists"})


_BY_SORT = (
    (_ON_TRADE, "national_law"), (_CATCH_ALL, "catch-all"), (_CODES, "national_law"),
    (_LEGISLATION, "national_law"), (_OF_STATE, "national_law"),
)  # fmt: skip


def control_laws(page: Page) -> Iterator[Find]:
    """Yield laws on trade of the body that are told by their sort alone."""
    floor = page.body().start
    for start, end in windows(whole(page, "law"), 60, 60, len(page.text)):
        for sort, kind in _BY_SORT:
            for found in sort.finditer(page.text, max(start, floor), end):
                yield by_sort(found, kind)
        for found in _A_LAW.finditer(page.text, max(start, floor), end):
            yield _by_deed(found)
    yield from _clauses(page, floor)
    lists = [hit for hit in whole(page, "section") if hit.word in _WORDS]
    for start, end in windows(lists, 40, 20, len(page.text)):
        for found in _LISTS.finditer(page.text, max(start, floor), end):
            yield by_sort(found, "control_list")


def _clauses(page: Page, floor: int) -> Iterator[Find]:
    """Yield clauses by what they forbid or lay down: a non-re-export clause."""
    for at in found_at(page.lower, "clause", floor):
        if found := _CLAUSES.search(page.text, max(floor, at - 24), at + 8):
            yield by_sort(found, "clause")


def _by_deed(found: re.Match[str]) -> Find:
    place = next(found.span(group) for group in ("what", "rules", "new") if found[group])
    words = " ".join(found.string[slice(*place)].lower().split())
    return Find(*place, f"({words})", "law", generic=True)
