"""Articles and paragraphs cited by themselves, of the treaty or resolution told of before."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reftel.claims.ruled.statutes import Find
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.claims.text.page import Page

_ARTICLE = re.compile(r"\bArticles?\s+(?=[IVX]+\b)", re.IGNORECASE)
_NUMERAL = re.compile(r"[IVX]+\b")
_MORE = re.compile(r",?\s+(?:and|or)\s+|,\s+")
_PARAGRAPH = re.compile(
    r"\b(?:operative\s+)?paragraphs?\s+\d{1,2}(?:\([a-z]\))?(?:(?:,\s+|,?\s+(?:and|or)\s+)\d{1,2}(?:\([a-z]\))?)*",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+(?:of|in|to|under)\s+(?:the\s+|its\s+|this\s+)?[A-Z]|\s+(?:above|below)\b|\)")
_OURS = re.compile(
    r"\b(?:points?|see|per|in|from|provided|contained|listed|background|nonpaper|refer|reftel|ref\s+[A-Z]|cable|of)\s+(?:in\s+)?$",
    re.IGNORECASE,
)
"""Words before the number of a paragraph of a telegram: the points in paragraph 5."""
_FAR = 1500
"""How far before what is cited of it a resolution is named at most."""


def articles(page: Page, finds: Iterable[Find]) -> Iterator[Find]:
    """Yield articles and paragraphs that are cited alone, each with the value of what it is of."""
    named = sorted(find for find in finds if find.type in {"treaty", "unscr"} and not find.generic)
    if not named:
        return
    starts = [find.start for find in named]
    for at in found_at(page.lower, "article", page.body().start):
        if found := _ARTICLE.match(page.text, at):
            yield from _of_treaty(page, named[: bisect_left(starts, at)], found)
    for at in found_at(page.lower, "paragraph", page.body().start):
        found = _PARAGRAPH.match(page.text, at)
        last = named[bisect_left(starts, at) - 1] if starts[0] < at else None
        if found and last and last.type == "unscr" and _of_resolution(page, last, found):
            yield Find(*found.span(), last.value, "unscr", pin=" ".join(found[0].split()))


def _of_treaty(page: Page, named: list[Find], found: re.Match[str]) -> Iterator[Find]:
    """Yield each numeral of a row of articles of the treaty told of last."""
    last = next((one for one in reversed(named) if one.type == "treaty"), None)
    if last is None or last.end > found.start():
        return
    row, start, at = list[Find](), found.start(), found.end()
    while number := _NUMERAL.match(page.text, at):
        row.append(Find(start, number.end(), f"{last.value}-{number[0].upper()}", last.type))
        more = _MORE.match(page.text, number.end())
        start = at = more.end() if more else number.end()
    if row and not _OF.match(page.text, row[-1].end):
        yield from row


def _of_resolution(page: Page, last: Find, found: re.Match[str]) -> bool:
    """Say whether a paragraph is one of a resolution told of near before, and not of the cable."""
    near = last.end <= found.start() < last.end + _FAR
    ours = _OURS.search(page.text, max(0, found.start() - 24), found.start())
    same = page.portion(last.start)[0] == page.portion(found.start())[0]
    return near and same and not ours and not _OF.match(page.text, found.end())
