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
    led = page.text.startswith(("of ", "for "), hit.end + 1)
    if not led or not hit.known.name.endswith(_HEADS_OF):
        return hit.end
    field = _field().match(page.text, hit.end)
    return field.end() if field else hit.end


@cache
def _field() -> re.Pattern[str]:
    one = "|".join(map(re.escape, sorted(words("portfolios"), key=len, reverse=True)))
    gap = r"(?:,\s{1,2}(?:and\s{1,2})?|\s{1,2}(?:and|&)\s{1,2})(?:the\s{1,2})?"
    return re.compile(
        rf"\s{{1,2}}(?:of\s{{1,2}}state\s{{1,2}})?(?:of|for)\s{{1,2}}(?:the\s{{1,2}})?(?:{one})\b"
        rf"(?:{gap}(?:{one})\b){{0,3}}(?:\s{{1,2}}I{{1,3}}\b)?",
        re.IGNORECASE,
    )
