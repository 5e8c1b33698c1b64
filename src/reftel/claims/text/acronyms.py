"""Acronyms defined in brackets behind a name, and the words whose first letters they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reftel.claims.text.page import Page
    from reftel.claims.text.runs import Token

DEFINED = re.compile(
    r"(?:'s?|\.)?\s{0,2}\((?:[\"']|aka:? |a\.k\.a\.:? |or |hereafter |formerly )?"
    r"([A-Z][A-Za-z0-9&./-]{1,14}|[A-Z]{2,6} (?:Lines?|Group|Bank|Shipping))[\"']?(\)|[,;] )"
)
ORDINAL = re.compile(
    r"\s{1,2}\((?:First|Second|Third|Fourth|Fifth|Sixth|\w{1,3})\)\s{1,3}"
    r"(?:Division|Department|Section|Bureau|Office|Branch|Directorate|Unit)\b"
)
_REMARKS = frozenset({"S", "C", "U", "SBU", "NF", "COMMENT", "NOTE"})
_SMALL = frozenset(["of", "for", "and", "the", "on", "in", "&", "de", "la", "del", "et", "und"])


def acronym(page: Page, end: int) -> tuple[int, str]:
    """Return the acronym defined in brackets after a name, and where the whole ends."""
    match = DEFINED.match(page.text, end) if "(" in page.text[end : end + 6] else None
    if match is None or _remark(match[1]) or ORDINAL.match(page.text, end):
        return end, ""
    if not any(char.isupper() for char in match[1][1:]) and len(match[1]) > 5:
        return end, ""
    return (match.end() if match[2] == ")" else end), match[1]


def _remark(words: str) -> bool:
    """Say whether a bracket holds a mark or what a name compares with: (S), (MFA-equivalent)."""
    return words.upper() in _REMARKS or words.endswith(("-equivalent", "-affiliated", "-owned"))


def spelled(row: Sequence[Token], letters: str) -> Sequence[Token]:
    """Return the last words of a row whose first letters are those of an acronym; none without.

    Small words between count or not: `Department of Foreign Affairs and International Trade` is
    DFAIT, `Department of Trade` is DoT.
    """
    wanted = [letter.lower() for letter in letters if letter.isalnum()]
    if len(wanted) < 3:
        return ()
    for first in range(len(row) - 1, -1, -1):
        if row[first].word[:1] == wanted[0] and _fits(row[first:], wanted):
            return row[first:]
    return ()


def _fits(row: Sequence[Token], wanted: Sequence[str]) -> bool:
    """Say whether some letters are the first ones of words, in order, each large one's needed."""
    at = 0
    for token in row:
        if at < len(wanted) and token.word[:1] == wanted[at]:
            at += 1
        elif token.word not in _SMALL:
            return False
    return at == len(wanted)
