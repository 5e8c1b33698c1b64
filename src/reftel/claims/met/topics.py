"""What a workshop, seminar or conference is held on, in the words right behind its noun."""

from __future__ import annotations

import re

from reftel.claims.dated.dates_calendar import MONTHS, WEEKDAY

_NOUNS = (
    "workshop", "workshops", "seminar", "seminars", "conference", "symposium", "roundtable",
    "forum", "course", "conferences",
)  # fmt: skip
_ABOUT = re.compile(
    r"\s+(?:on|about)(?=\s)(?!\s+(?:(?:the\s+)?(?:margins?|sidelines?|occasion|\d)|[A-Z][a-z]+day|behalf))"
    r"(?P<topic>(?:\s+(?!(?:that|which|who|where|was|were|is|are|will|would|to|had|has|have|hosted|held"
    r"|organi[sz]ed|sponsored|attended|scheduled|in|at|from|on|by)\b)[\w'/-]+){1,9})"
)
_DAY = re.compile(rf"\s(?:{MONTHS}|{WEEKDAY}|\d{{1,2}}\b)")
_PRESS = re.compile(r"\b(?:press|news|video|telephone)\s+\w+$", re.IGNORECASE)
_ENDS = re.compile(r"\s+(?:and|or|of|the|a|an|for|with)$")


def topic(text: str, start: int, end: int) -> int:
    """Return where the topic behind the noun of a meeting ends; 0 where none is told.

    The Conference on Disarmament is a body, not a meeting on a topic.
    """
    if not text[start:end].lower().endswith(_NOUNS) or _PRESS.search(text, max(0, start - 20), end):
        return 0
    found = _ABOUT.match(text, end)
    named = found and text[start].isupper() and found["topic"].lstrip()[0].isupper()
    if found is None or named:
        return 0
    day = _DAY.search(text, found.start("topic"), found.end())
    close = day.start() if day else found.end()
    while trailing := _ENDS.search(text, found.start("topic"), close):
        close = trailing.start()
    return close if close > found.start("topic") else 0
