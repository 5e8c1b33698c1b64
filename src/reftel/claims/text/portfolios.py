"""What an office is for: Minister of Defense and Trade, Under Secretary for Political Affairs."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.text.lexicon import words

if TYPE_CHECKING:
    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_HEADS_OF = ("minister", "secretary", "undersecretary", "minister of state", "secretary of state")


def past_field(page: Page, hit: Hit) -> int:
    """Return where a title ends with what its bearer is for: Minister of Defense and Trade."""
    if not page.text[hit.end : hit.end + 7].lstrip().startswith(("of ", "for ")):
        return hit.end
    field = hit.known.name.endswith(_HEADS_OF) and _field().match(page.text, hit.end)
    return field.end() if field else past_lands(page, hit.end)


_FOR = re.compile(r"\s{1,3}(?:of|for)\s{1,3}(?:the\s{1,3})?")
_AND = re.compile(r",?\s{1,3}(?:and|&)\s{1,3}(?:the\s{1,3})?|,\s{1,3}(?:the\s{1,3})?")
_PART = re.compile(
    r"(?:(?:North|South|Latin|Central|Western|Near|Sub-Saharan|East)\s{1,3})?(?:Oceania|Americas?|Pacific"
    r"|Eurasia|Hemisphere|East|Maghreb|Mediterranean|Caucasus|Balkans|Asia-Pacific|Asia)\b"
)
"""A part of the world that somebody is for, though nobody marks it as a place."""


def past_lands(page: Page, end: int) -> int:
    """Return where lands end that somebody is for: Director for Asia and Oceania."""
    lands, link, close = page.once(_lands), _FOR.match(page.text, end), end
    while link:
        part = _PART.match(page.text, link.end())
        close_ = lands.get(link.end()) or (part.end() if part else 0)
        if not close_:
            return close
        close, link = close_, _AND.match(page.text, close_)
    affairs = _AFFAIRS.match(page.text, close)
    return affairs.end() if affairs and close > end else close


_AFFAIRS = re.compile(r"\s{1,3}[Aa]ffairs\b")


def _lands(page: Page) -> dict[int, int]:
    """Return where places stand that may be somebody's business, each with its end."""
    return {hit.start: hit.end for hit in page.known.get("place", ())}


@cache
def _field() -> re.Pattern[str]:
    one = "|".join(map(re.escape, sorted(words("portfolios"), key=len, reverse=True)))
    gap = r"(?:,\s{1,2}(?:and\s{1,2})?|\s{1,2}(?:and|&)\s{1,2})(?:the\s{1,2})?"
    return re.compile(
        rf"\s{{1,2}}(?:of\s{{1,2}}state\s{{1,2}})?(?:of|for)\s{{1,2}}(?:the\s{{1,2}})?(?:{one})\b"
        rf"(?:{gap}(?:{one})\b){{0,3}}(?:\s{{1,2}}I{{1,3}}\b)?",
        re.IGNORECASE,
    )
