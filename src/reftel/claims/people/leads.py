"""The words before a title that belong to it: the nation, and what a minister is for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.names import squeezed
from reftel.claims.text.lexicon import nationalities, things, words

if TYPE_CHECKING:
    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_PREFIX = re.compile(r"(?:[A-Z][\w.]+\s{1,3}){1,3}$")
_STYLES = frozenset(
    ["North", "South", "Deputy", "Acting", "Vice", "Former", "Prime", "First", "Foreign",
     "Defense"]
)  # fmt: skip
_OF_FIELDS = frozenset(["minister", "secretary", "commissioner"])
_PORTFOLIO = re.compile(r"(?<![\w'/-])(?:(?:[A-Z][A-Za-z]+|and|AND|&),?\s{1,3}){1,6}\Z")
_LARGE = re.compile(r"(?<!\S)[A-Z]")
_JOINS = re.compile(r",?\s(?:and|&)\s|,\s")
"""What stands between the fields of an office, in small letters."""


def before(page: Page, hit: Hit) -> tuple[int, str]:
    """Return where the words before a title begin that belong to it, and their country."""
    start = _portfolio(page, hit.start) if hit.known.name in _OF_FIELDS else hit.start
    match = _PREFIX.search(page.text, max(0, start - 40), start)
    row = match[0].split() if match else []
    country = next(filter(None, (nationalities().get(word.lower(), "") for word in row)), "")
    known = all(
        word.lower() in nationalities() or word in things() or word in _STYLES for word in row
    )
    if match and known and page.text[match.start() - 1] != "/":
        start = match.start()
    return start, country


def _portfolio(page: Page, start: int) -> int:
    """Return where begins what a minister is for before his title: Oil and Gas Minister Marr."""
    row = _PORTFOLIO.search(page.text, max(0, start - 50), start)
    for word in _LARGE.finditer(page.text, row.start(), start) if row else ():
        field = squeezed(page.text[word.start() : start]).lower()
        if field in words("portfolios") or words("portfolios").issuperset(_JOINS.split(field)):
            return word.start()
    return start
