"""What a workshop, seminar or conference is held on, in the words right behind its noun."""

from __future__ import annotations

import re

from reftel.claims.dated.dates_calendar import MONTHS, WEEKDAY

_NOUNS = (
    "workshop", "workshops", "seminar", "seminars", "conference", "symposium", "roundtable",
    "forum", "course", "conferences", "debate", "hearing", "hearings",
)  # fmt: skip
_TALKS = (
    *_NOUNS, "talks", "discussion", "discussions", "negotiations", "consultations", "dialogue",
    "meeting", "meetings",
)  # fmt: skip
"""Nouns of meetings known by more than their topic, which may stand last."""
_ABOUT = re.compile(
    r"\s+(?:on|about|regarding|concerning)(?=\s)(?!\s+(?:(?:the\s+)?(?:margins?|sidelines?|occasion|morning|afternoon|evening|\d)|an?\s+\w+\s+basis|[A-Z][a-z]+day|behalf))"
    r"(?P<topic>(?:\s+(?!(?:and\s+(?:he|she|they|it|we)|but|that|which|who|where|was|were|is|are|will|would|to|had|has|have|hosted|held"
    r"|since|ever|until|because|before|after|during|organi[sz]ed|sponsored|attended|scheduled|[a-z]{3,}ed\s+(?:as|by|in|to|that|the|an?|its|his|their|many|no|several|discussions?|talks)\b|in|at|from|on|by)\b)\w[\w'/-]*){1,9})"
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
    return 0 if named else _close(text, found)


def last_topic(text: str, start: int, end: int, at: int) -> int:
    """Return where the topic ends that stands behind all else that is told; that place if none."""
    talks = text[start:end].lower().endswith(_TALKS)
    return (talks and _close(text, _ABOUT.match(text, at))) or at


def _close(text: str, found: re.Match[str] | None) -> int:
    """Return where the words of a topic end: before a day, or a word that leads to more."""
    if found is None:
        return 0
    day = _DAY.search(text, found.start("topic"), found.end())
    close = day.start() if day else found.end()
    while trailing := _ENDS.search(text, found.start("topic"), close):
        close = trailing.start()
    return close if close > found.start("topic") else 0
