"""Ships told only by what they are: fishing vessels, WFP ships, a warship of the Royal Navy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text.anchors import anchors
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_NOUN = re.compile(
    r"(?P<many>(?:vessel|ship|freighter|tanker|trawler|dhow|boat|warship|skiff)s)\b"
    r"|(?P<one>(?:warship|frigate|destroyer|dhow|trawler)\b)",
    re.IGNORECASE,
)
_ALONE = frozenset({"dhows", "warships", "skiffs", "trawlers", "freighters"})
_SORT = re.compile(
    r"(?<![\w.-])(?:[Oo]ne\s+of\s+(?:the\s+)?)?(?:(?:[Ss]mall|[Ll]arge|[Ff]ishing|[Mm]erchant|[Cc]ommercial|[Cc]argo|[Cc]ontainer|[Pp]irate|[Nn]aval"
    r"|[Ww]ooden|[Ff]oreign|[Ss]uspect(?:ed)?|[Ss]uspicious|[Cc]oast\s+[Gg]uard|(?:(?:US|U\.S\.|[Rr]oyal)\s+)?[Nn]avy|[A-Z]{2,6}"
    r"|(?:[A-Z][a-z]+\s+)?[A-Z][a-z]+(?:an|ese|ish|i))\s+){1,3}$"
)
_CARGO = re.compile(r"(?:(?:cargo|container|merchant|commercial)\s+)+", re.IGNORECASE)
"""What ships are in general, which tells of none."""
_COUNTED = re.compile(r"\b(?:[Aa]n?|[Oo]ne)\s+(?:of\s+the\s+)?(?:[A-Z][\w.]+\s+){0,2}$")
_OF = re.compile(r"\s+of\s+the\s+[A-Z]\w+(?:\s+(?:of\s+)?[A-Z]\w+){0,2}")
_FAR = 50


def fleets(page: Page) -> Iterator[Span]:
    """Yield where ships of a sort are told of, in order of the text."""
    text, last = page.text, page.body().start
    for hit in anchors(page, "vessel"):
        noun = _NOUN.search(text, hit.start, hit.end + 1) if hit.start >= last else None
        if noun is None:
            continue
        pattern = _SORT if noun["many"] else _COUNTED
        sort = pattern.search(text, max(last, noun.start() - _FAR), noun.start())
        if sort and noun["many"] and _CARGO.fullmatch(sort[0]):
            continue
        if sort or noun[0].lower() in _ALONE:
            tail = None if noun["many"] else _OF.match(text, noun.end())
            last = tail.end() if tail else noun.end()
            yield Span(sort.start() if sort else noun.start(), last)
