"""The words by which a meeting names its body: the Asian Transfer Controls Forum, the MTCR."""

from __future__ import annotations

import re

from reftel.claims.claim import Slot
from reftel.claims.dated.dates_calendar import MONTHS
from reftel.source import Span

_NOUN = (
    r"(?:Forum|Group|Committee|Commission|Council|Dialogue|Conference|Board|Arrangement|Regime|Assembly"
    r"|Workshop|Seminar|Symposium|Summit|Task\s+Force|Convention|Treaty|Partnership|Consultations)"
)
_PROPER = re.compile(
    rf"(?P<name>(?:(?!The\b|This\b|That\b|At\b|In\b|On\b|During\b|Following\b|(?:{MONTHS})\b)[A-Z][\w&-]*\s+(?:(?:of|for|on|and)\s+(?:the\s+)?)?){{1,8}}"
    rf"{_NOUN})(?![\w-])"
)
_CODED = re.compile(
    r"\b(?:MTCR|NSG|HCOC|OPCW|IAEA|NATO|OSCE|APEC|ASEAN|PSI|GICNT|CWC|BWC|NPT|CFE|Wassenaar|WA|AG|EU"
    r"|UNSC|UNGA)(?:'s)?(?:\s+(?:R?POC|TEM|IEM|LEEM|EEM|OEG|GWG|EWG))?\b|\b(?:R?POC|TEM|IEM|LEEM|OEG|GWG|EWG)\b"
)


def body_told(words: str, start: int, body: str) -> Slot | None:
    """Return the body of a meeting with the words that name it; none where they name none."""
    found = _PROPER.search(words) or _CODED.search(words)
    if found is None:
        return None
    name = " ".join(found[0].split()).removesuffix("'s")
    return Slot("body", body or name, Span(start + found.start(), start + found.end()))
