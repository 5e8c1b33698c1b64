"""Nouns of goods where they stand for something else: figures of speech, matters, craft."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from reftel.claims.text.anchors import Hit

_LISTED_USE = re.compile(r"(?:ballistic|cruise)\s+missiles,?\s+(?:(?:and|or)\s+)?$")
_WORKED = {
    "material": re.compile(r"\benrich(?:es|ing)?\s+$"),
    "thing": re.compile(r"\b[A-Z][a-z]+\s[A-Z][a-z]+-$"),
}
"""What stands before a material that is worked and not dealt in, and before a name's last part."""
_CRAFT = ("aircraft", "airplane", "plane", "airliner", "freighter")
_FLYING = re.compile(
    r"(?:,?\s+(?:which|that|is|was|are|were|be|to|will|would|had|has|have|been|may|believed|expected|scheduled"
    r"|due|reported|reportedly|suspected))*\s+(?:chartered|carry|carries|carried|carrying|fly|flies|flew|flying|landed|landing|lands?"
    r"|refuell?\w*|took\s+off|take\s+off|departed|departing|depart|arrived?|arriving|transit\w*|overfl\w+"
    r"|left|leaves?|leaving|cross(?:es|ed)?|laden|loaded\s+with|en\s+route)\b"
)
"""What is said of an aircraft that flies, and is not dealt in."""
_AND_WMD = re.compile(
    r"s?\s*(?:,|/|and|or|and/or)\s*(?:biological|bacteriological|nuclear|radiological)",
    re.IGNORECASE,
)
_OF_WMD = re.compile(
    r"s?(?:(?:,?\s+(?:and|or|and/or)|,)?\s+|/)(?:[a-z-]+,?\s+){0,3}?"
    r"(?:programs?|proliferat\w+|activit(?:y|ies)|capabilit(?:y|ies)|issues?|related|end[-\s]users?|components|experts?|efforts|threats?"
    r"|terrorism|matters|purposes|development|training|commission\w*|commitments?|coordinator|incidents?|free)\b|-"
)
_ON_WMD = re.compile(
    r"\b(?:(?:non-?\s?|counter-?\s?)?proliferation\s+of|related\s+to|against|on|about)\s+$",
    re.IGNORECASE,
)
"""What makes of the worst of weapons a matter that is spoken of, and no goods."""
_STAPLES = frozenset({"food", "water", "fuel"})
_STANDS = re.compile(
    r"\s*(?:[.,;:)]|$)|\s+(?:and|or|to|from|for|by|in|into|on|aboard|at|with|that|which|would|will|was|were|is|are|had|has"
    r"|needed|there|bound|destined|shipments?|deliver(?:y|ies)|supplies|purchases?|sales?|deals?)\b"
)
"""What stands behind a staple that is meant itself, and no water pumps."""
_BESIDE = re.compile(r"([a-z]+)[\s-]+$")
_OF_WHAT = re.compile(r"s?\s+of\s+(?:the\s+|its\s+|this\s+)?([a-z]+)\b")


@cache
def _figures(sort: str) -> frozenset[str]:
    """Return words of figures of speech: goods that stand in them, and what stands beside."""
    return frozenset(row["word"] for row in rows("item_figures") if row["sort"] == sort)


def figure(text: str, lower: str, hit: Hit) -> bool:
    """Say whether goods stand in a figure of speech: political dynamite, the engine of growth."""
    if hit.word not in _figures("goods"):
        return False
    before = _BESIDE.search(lower, max(0, hit.start - 16), hit.start)
    behind = _OF_WHAT.match(text, hit.end)
    led = before is not None and before[1] in _figures("before")
    return led or (behind is not None and behind[1] in _figures("of"))


def other_use(text: str, hit: Hit, grade: str) -> bool:
    """Say whether a noun is of a matter, of another noun, or of what something is used for."""
    if hit.word == "chemical" and _AND_WMD.match(text, hit.end):
        return True
    if hit.word == "WMD" and (
        _OF_WMD.match(text, hit.end) or _ON_WMD.search(text, max(0, hit.start - 24), hit.start)
    ):
        return True
    if hit.word in _STAPLES and not _STANDS.match(text, hit.end):
        return True
    if grade in _WORKED and _WORKED[grade].search(text, max(0, hit.start - 24), hit.start):
        return True
    return bool(_LISTED_USE.search(text, max(0, hit.start - 34), hit.start))


def flown(text: str, hit: Hit, end: int) -> bool:
    """Say whether an aircraft is what goods go by: a cargo aircraft that landed at Mombasa."""
    craft = hit.word.endswith(_CRAFT)
    return craft and _FLYING.match(text, end) is not None
