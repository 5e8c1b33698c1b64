"""Arms called by a designation of a known series: Su-30, L-39s, F-16 Block 50/52, Kh-55."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.text.anchors import Hit, anchors
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reftel.claims.text.page import Page


_PLACES = re.compile(
    r"(?:(?:\b(?:paragraphs?|paras?|articles?|sections?|forms?|visas?|route|highway|road|hotel|room|floor"
    r"|annex|table|figure|document|page|size|gate|grid|line|tab|class|type|grade|group|question|point"
    r"|tags?|refs?|reftels?|no|number)\.?\s*|[/:#-]\s*|\.)$)",
    re.IGNORECASE,
)
"""Words before a letter and number that is no designation of arms: paragraph C-5."""
_PAPERS = re.compile(
    r"\s+(?:visas?|students?|forms?|documents?|papers?|sheets?|movement|summit|highway|motorway|corridor"
    r"|road|category|categories|status|waivers?|applicants?|cases?|holders?|meetings?"
    r"|discussions?|talks|consultations?|partners|members|states|capitals|process|statement)\b"
)


@cache
def _series() -> Mapping[str, tuple[tuple[re.Pattern[str], str], ...]]:
    """Return by series how its numbers are written, with the sort of arms that each is."""
    found: defaultdict[str, list[tuple[re.Pattern[str], str]]] = defaultdict(list)
    for row in rows("item_series"):
        numbers = re.compile(
            rf"(?P<number>{row['numbers']})(?:[A-Z]{{1,3}}\d?|[vmt](?!\w))?(?:/[A-Z])*"
            r"(?:\s+Block\s+\d+(?:/\d+)?)?(?=(?:s|'s)?(?![\w-]))"
        )
        found[row["series"]].append((numbers, row["sort"]))
    return {series: tuple(sorts) for series, sorts in found.items()}


def designations(page: Page) -> Iterator[Hit]:
    """Yield designations, in order of the text; the word is the series with its number."""
    last, carriers = -1, {hit.start for hit in anchors(page, "vessel")}
    for hit in anchors(page, "series"):
        end = hit.start + len(hit.word)
        if hit.start >= last and page.text[hit.start : end] in {hit.word, hit.word.upper()}:
            for numbers, _sort in _series()[hit.word]:
                found = numbers.match(page.text, end)
                if found and hit.start in carriers and page.text[found.end()] != "s":
                    break
                if found and not _other(page.text, hit.start, found.end()):
                    last = found.end()
                    yield Hit(hit.start, last, hit.word + found["number"])
                    break


def _other(text: str, start: int, end: int) -> bool:
    """Say whether a letter and number is that of a paper, a paragraph or a road."""
    return bool(_PLACES.search(text, max(0, start - 14), start) or _PAPERS.match(text, end))


def sort_of(word: str) -> str:
    """Return what sort of arms a designation names; empty for any other word."""
    series, dash, number = word.rpartition("-")
    sorts = _series().get(series + dash, ())
    return next((sort for pattern, sort in sorts if pattern.fullmatch(number)), "")
