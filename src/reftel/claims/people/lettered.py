"""People by the letters of their title alone: the Managing Director (MD) Marr, then the MD."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.names import squeezed
from reftel.claims.named.parties import standing
from reftel.claims.people.titled import Person
from reftel.claims.text.acronyms import acronym
from reftel.claims.text.cover import Cover
from reftel.claims.text.lexicon import is_sign, titles
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.text.page import Page

_LETTERS = re.compile(r"[A-Z]{1,2}(?:/[A-Z]){1,2}|[A-Z]{2,5}")
_BESIDE = re.compile(
    r"(?:(?:^|[.:;,)\"'-]|\b[a-z]+|\bThe|\b[A-Z]{2,6}(?:'s)?)\s{1,5}(?<!\ba\s)(?<!\bas\s)(?<!new\s)(?<!ive\s)(?<!ful\s)|\")$"
)
_AHEAD = re.compile(
    r"(?:'s|,s)?(?:[.,;:)]|\s{1,3}(?!of\b|level\b|for\s+[A-Z]|to\s+the\b)(?:\(|[a-z0-9]|[A-Z][a-z]{2,8}\s{1,2}\d))"
)


def lettered(page: Page, found: Sequence[Person]) -> Iterator[Person]:
    """Yield people of whom the letters of a title stand alone, which the cable has given them."""
    text, body = page.text, page.body().start
    taken, firms = Cover((one.start, one.end) for one in found), page.once(standing)
    for letters, bearers in _bearers(page, found).items():
        value = bearers.pop() if len(bearers) == 1 else f"({letters})"
        for start in found_at(text, letters, body):
            end = start + len(letters)
            free = start not in taken and start not in firms and page.mixed(start, end)
            if free and _alone(text, max(body, start - 14), start, end):
                yield Person(start, end, value, letters, "person/letters", named=value[0] != "(")


def _alone(text: str, floor: int, start: int, end: int) -> bool:
    """Say whether no name or office adjoins some letters."""
    return bool(_AHEAD.match(text, end) and _BESIDE.search(text, floor, start))


def _bearers(page: Page, found: Sequence[Person]) -> dict[str, set[str]]:
    """Return the letters of titles of which bodies and things have none, with who bears them.

    A chargé goes by them in every post, but beside a party of Christian Democrats.
    """
    told: dict[str, set[str]] = {}
    for one in found:
        if one.named and len(letters := _short(one.role)) > 1:
            told.setdefault(letters, set()).add(one.value)
    for hit in page.known.get("title", ()):
        letters = acronym(page, hit.end)[1]
        if len(letters) > 1 and letters == _initials(page.text[hit.start : hit.end]):
            told.setdefault(letters, set())
    if "christian" not in page.lower:
        told.setdefault("CDA", set())
    return {letters: who for letters, who in told.items() if _of_people(letters)}


def _of_people(letters: str) -> bool:
    """Say whether some letters are a title, or of no office, thing or land; PM is a bureau too."""
    return not is_sign(letters) or (letters.lower() in titles() and letters != "PM")


def _short(role: str) -> str:
    """Return the letters of a title: as they stand, or the first ones of its words."""
    words = squeezed(role).split()
    return next((word for word in words[-1:] if _LETTERS.fullmatch(word)), _initials(role))


def _initials(title: str) -> str:
    """Return the first letters of a title of words in capitals; a secretary's are a country's."""
    words = title.replace("-", " ").split()
    if not words[1:] or words[-1].lower() == "secretary":
        return ""
    if any(len(word) > 1 and word.isupper() for word in words) and not title.isupper():
        return ""
    return "".join(word[0] for word in words if word[0].isupper())
