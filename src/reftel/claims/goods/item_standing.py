"""Arms and equipment that a post's report tells of by their noun alone: weapons were found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text.dealings import from_washington, trades

if TYPE_CHECKING:
    from reftel.claims.text.anchors import Hit
    from reftel.claims.text.page import Page

_STANDING = frozenset({"weapon", "missile", "rocket", "bomb", "armament"})
_MUCH = frozenset({"arms", "weaponry", "equipment"})
"""Those of which one speaks without a plural."""
_ENDS = re.compile(
    r"s?(?:\s*[.,;:)?]|\s+(?:is|was|were|are|be|had|has|have|will|would|may|might|can|could|must|should|came|went|left"
    r"|to|from|in(?!\s+question\b)|at|for|by|and|or|but|on|into|onto|that|which|who|with|without|within|inside|under|underneath|across|through"
    r"|against|aboard|as|if|when|while|after|before|during|since|until|between|among|over|not|needed|[a-z]+(?<!relat)ed)\b|\s*$)"
)
"""What follows goods that are meant by their noun alone, and no noun as in weapons program."""
_NO_GOODS = re.compile(r"\b(?:call(?:ed|s)?\s+to|up\s+in|bear|brothers?\s+in|comrades?\s+in)\s+$")


def reports(page: Page) -> bool:
    """Say whether a post tells of goods: what Washington writes of them is mostly of their use."""
    return trades(page) and not from_washington(page)


def stands(page: Page, hit: Hit) -> bool:
    """Say whether arms or equipment stand by themselves in a report of the trade."""
    text = page.text
    if hit.word not in _MUCH and not (hit.word in _STANDING and text.startswith("s", hit.end)):
        return False
    return (
        text[hit.start].islower()
        and _ENDS.match(text, hit.end) is not None
        and reports(page)
        and not _NO_GOODS.search(text, max(0, hit.start - 12), hit.start)
    )
