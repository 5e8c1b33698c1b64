"""Words that are spelt like a date and are none: a modal verb, a number, the symbol of a bureau."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reftel.claims.text.page import Page


_AMBIGUOUS = re.compile(r"\W*(may|march|mar|dec|jan|jun|sep|apr)\.?\W*", re.IGNORECASE)
_IN = re.compile(
    r"(?:\b(?:in|since|by|until|last|next|this|the|of|late|early|mid|and|or|to)[-\s]|'s\s|s'\s)\s*$",
    re.IGNORECASE,
)
_STATIONS = re.compile(r"\b[A-Z]{1,5}-\d\d\s+[A-Z]{1,5}-\d\d\b")
"""Symbols of bureaux in a list of distribution: OCT-01 EUR-12."""
_EACH = re.compile(r"\b(?:every|each)\s+$", re.IGNORECASE)
_SMALL_VERB = re.compile(r"\s(?:may|march)$")
"""A verb in small letters behind `this` or `last`, where a month has a capital."""
_LASTS = re.compile(r"\b(?:will|would|to|may|might|could|should|can|not)\s+$", re.IGNORECASE)
_LASTING = re.compile(
    r"last\s+(?:\d|an?\b|[a-z]+\s+(?:hours|days|weeks|months|years)\b)", re.IGNORECASE
)
"""What makes `last` a verb: the visit will last three days."""
_COUNT = re.compile(r"(?:in|over|from|during|before|after)\s+(?:the\s+)?\d{1,2}")
_UNIT = re.compile(
    r"\s*(?:%|percent\b|(?:hours|hrs|local|kg|kilograms?|kilos?|tons?|tonnes|metric|pounds|liters?"
    r"|litres?|km|kilometers?|meters?|metres?|miles|mw|hp|dollars|euros?|yen|won|people|troops|men"
    r"|women|soldiers|personnel|persons|deaths|barrels|units|years|days|additional|more)\b"
    r"|\s?[-:/]?\d|\s+(?!and|or|to)[a-z]{3,}(?: [a-z]+)?\s+0*\d{3,}\b)"
)
_NUMBERED = re.compile(
    r"(?:(?:resolutions?|unscrs?|res\.|nos?\.?|numbers?|#|sections?|paragraphs?|law|act|decree|items?"
    r"|articles?|rooms?|over|than|about|some|nearly|almost|least|most|approximately|to"
    r"|(?:act|law|decree|code|ordinance|regulations) of|agenda|vision|horizon|windows|expo"
    r"|(?<!\d)(?!19|20)\d{3,4}(?:,| and|, and| or)?)|\d\s*\()\s*$"
)
_OWNED = re.compile(
    r"(?:\b(?:the|a|an|this|that|its|their|his|her|our|your|of|for|and|or|fy|cy|in|each|since|both"
    r"|\d{4},)|[',]s|\d,)\s*$"
)
_QUALIFIES = re.compile(r"\s+(?:[A-Z][\w&-]+|[a-z-]+(?<!s)\b)")


def is_no_date(text: str, start: int, end: int) -> bool:
    """Say whether the words are a verb or a name that is spelt like a date."""
    phrase = text[start:end]
    if _COUNT.fullmatch(phrase):
        return True
    if _SMALL_VERB.search(phrase) or _EACH.search(text, max(0, start - 8), start):
        return True
    if _LASTING.match(phrase) and _LASTS.search(text, max(0, start - 8), start):
        return True
    if phrase[:3].isupper() and _STATIONS.search(text, max(0, start - 9), end + 12):
        return True
    if found := _AMBIGUOUS.fullmatch(phrase):
        led = _IN.search(text[max(0, start - 12) : start])
        return (
            not led
            or not found[1][0].isupper()
            or (found[1].isupper() and led[0].lower().strip() == "the")
        )
    return False


def is_year(page: Page, start: int, end: int) -> bool:
    """Say whether a number alone is a year: `the 2008 plenary`, no `2008 pumps`."""
    if start < page.body().start or _UNIT.match(page.lower, end):
        return False
    before = page.lower[max(0, start - 24) : start]
    if _NUMBERED.search(before):
        return False
    return bool(_OWNED.search(before) or _QUALIFIES.match(page.text, end))
