"""Lines of a text that say nothing: its place and day, how it greets, where it ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.dated.dates_calendar import MONTHS

if TYPE_CHECKING:
    from reftel.source import Span

_LINE = re.compile(
    rf"(?:[A-Z][\w'-]*,?\s+){{0,5}}(?:on\s+|the\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?:{MONTHS})\.?,?\s+(?:\d{{1,2}},?\s+)?\d{{4}}\W*"
    r"|(?:BEGIN|END|Begin|End)\s[^.]{0,60}\W*"
)
"""The place and day of a text, or where it begins or ends."""
_GREETS = re.compile(
    r"\W*(?:Dear\s|(?:Your\s+)?Excellency,|Please\s+accept\b|Accept,|Sincerely\b|Respectfully\b|Yours\s"
    r"|With\s+(?:my\s+|our\s+)?(?:warm|best|kind|highest)|I\s+take\s+this\s+opportunity)"
    r"|[^.;]{0,160}\bavails\s+(?:itself|himself|herself)\b",
    re.IGNORECASE,
)
"""How one writes who is polite."""
_ENDS = re.compile(
    r"\b(?:[Ee]nd|END)\s+(?:[A-Za-z]+\s+){0,2}(?:[Tt]ext|TEXT|[Ss]ummary|SUMMARY|[Nn]ote)\b"
    r"|[Cc]lassified\s+Website"
)


def is_formula(text: str, told: Span) -> bool:
    """Say whether a sentence of a text is but its frame."""
    if _LINE.fullmatch(text, *told) or _GREETS.match(text, *told):
        return True
    return _ENDS.search(text, *told) is not None
