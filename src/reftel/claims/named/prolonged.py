"""How far a name goes beyond its run of capitals: Ministry of Trade, Tea and Work."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text.lexicon import head_of, words

if TYPE_CHECKING:
    from reftel.claims.text.page import Page
    from reftel.claims.text.segments import Segment


def prolonged(page: Page, segment: Segment, end: int) -> int:
    """Return where a name ends with the topics and the other form that belong to it."""
    return _otherwise(page, segment, _series(page, segment, end))


_OR = re.compile(
    r"\s{1,2}\((?:or|also|formerly)\s{1,2}[A-Z][\w-]+\)\s{1,2}(?P<noun>[A-Z][a-z]+)(?!\s{1,2}[A-Z])"
)


def _otherwise(page: Page, segment: Segment, end: int) -> int:
    """Return where a name ends whose middle has another form: Velmar Works (or Work) Company."""
    match = _OR.match(page.text, end) if segment.type in _FIELDS else None
    return match.end() if match and head_of(match["noun"].lower()).type else end


_FIELDS = frozenset(["", "company"])
"""Types of words that tell a field: a noun of business, or none of an organisation."""
_TOPIC = r"[A-Z][\w-]+(?:\s{1,2}[A-Z][\w-]+)?"
_SERIES = re.compile(
    rf"(?:,\s{{1,2}}{_TOPIC}){{1,3}},?\s{{1,2}}and\s{{1,2}}(?:the\s{{1,2}})?{_TOPIC}"
)


def _series(page: Page, segment: Segment, end: int) -> int:
    """Return where a name ends that goes on in a series: Ministry of Economy, Trade and Work."""
    if segment.type not in {"ministry", "agency"} or page.text[end : end + 1] != ",":
        return end
    match = _SERIES.match(page.text, end)
    if match is None or not any(token.word in {"of", "for"} for token in segment.tokens):
        return end
    topics = match[0].replace(",", " ").lower().split()
    plain = all(word in words("common") and head_of(word).type in _FIELDS for word in topics)
    return match.end() if plain else end


_RENEWED = re.compile(r"newly[ -]\w+(?:ed|n)\s{1,2}$|(?<=[a-z,;]\s)New\s{1,2}$")
"""What belongs to a name before it: the newly reorganized Second Division, of New East Trading."""
_GENERAL = re.compile(r"\b(?:General|GENERAL)\s{1,2}$")
"""What belongs to a committee of the people before it, and is no rank there."""


def led(text: str, start: int) -> int:
    """Return where a name starts with the word before it that is no rank and no adjective."""
    people = text.startswith(("People's", "PEOPLE'S"), start)
    before = (_GENERAL if people else _RENEWED).search(text, max(0, start - 40), start)
    return before.start() if before else start
