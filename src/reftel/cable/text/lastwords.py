"""A signature that nothing parts from the last words of the text, or from a web address there."""

from __future__ import annotations

import re

from reftel.source import Span

_REACH = 240
_SITE = re.compile(r"(?i:web[ ]?site|https?:|\.gov\b)")
_AT_SITE = re.compile(
    r"(?<=[a-z/])([A-Z]{4,20})$|(?<=[a-z])([A-Z][a-z]{3,15})$"
    r"|(?:https?:|www\.)\S+[ ]+([A-Z][a-z]{3,15})$"
)
_STUCK = re.compile(
    r"(?:[a-z0-9)][.!?][\"']?|[Xx]{4,}[ .]{0,2})([A-Z]{4,20}|[A-Z][a-z]{3,15})$"
    r"|\*{5}[^\w]*\n\s*([a-z]{4,12})$"
    r"|\n[ \t]{8,}((?:[A-Z][a-z]{1,3})?[A-Z][a-z]{2,15})[.]?$"
    r"|[.!?][\"']?[ \n]+(?!US|UN|EU|UK|PM|DC)([A-Z]{2})$"
)
"""Behind a full stop or redaction, below a line of stars, far to the right, of two letters."""
_LAST = re.compile(r"(?<=[\w,)])[ \n]+((?:(?:LA|DE|DEL|VAN|VON)[ ])?[A-Z][A-Z'-]{3,20})$")
_VOWEL = re.compile(r"[AEIOUY]")
_PROSE = re.compile(r"[a-z]{3,}[ ,][^.]{0,60}$")


def unparted(words: str) -> Span | None:
    """Return the place of the name that a text ends with, or None where it ends with none."""
    start = max(0, len(words) - _REACH)
    site = _SITE.search(words, start)
    match = (site and _AT_SITE.search(words, site.start())) or _STUCK.search(words, start)
    match = match or _unlike(words)
    if match is None or match.lastindex is None:
        return None
    return Span(*match.span(match.lastindex))


def _unlike(words: str) -> re.Match[str] | None:
    """Return the last word where it alone is in capitals and stands nowhere else in the text."""
    match = _LAST.search(words, max(0, len(words) - 30))
    if match is None or not _VOWEL.search(match[1]) or not _PROSE.search(words[: match.start()]):
        return None
    return match if words.count(match[1]) == 1 else None
