"""Laws told without their land: export control regulations, a catch-all provision, a code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.ruled.statutes import Find, by_sort, whole
from reftel.claims.text.anchors import windows

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
_LISTS = re.compile(
    r"\b(?:multilateral|international|multinational)\s+(?:export\s+)?control\s+lists?\b",
    re.IGNORECASE,
)
_WORDS = frozenset({"control list", "control lists"})


def control_laws(page: Page) -> Iterator[Find]:
    """Yield laws on trade of the body that are told by their sort alone."""
    floor = page.body().start
    for start, end in windows(whole(page, "law"), 60, 60, len(page.text)):
        for found in _ON_TRADE.finditer(page.text, max(start, floor), end):
            yield by_sort(found, "national_law")
        for found in _CATCH_ALL.finditer(page.text, max(start, floor), end):
            yield by_sort(found, "catch-all")
        for sort in (_CODES, _LEGISLATION):
            for found in sort.finditer(page.text, max(start, floor), end):
                yield by_sort(found, "national_law")
    lists = [hit for hit in whole(page, "section") if hit.word in _WORDS]
    for start, end in windows(lists, 40, 20, len(page.text)):
        for found in _LISTS.finditer(page.text, max(start, floor), end):
            yield by_sort(found, "control_list")
