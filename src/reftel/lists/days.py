"""Dates as lists write them, brought to ISO 8601, cut where only the month or year is known."""

from __future__ import annotations

import re
from datetime import date

MONTHS = {
    month: number
    for number, month in enumerate(
        "jan feb mar apr may jun jul aug sep oct nov dec".split(),  # noqa: SIM905 -- reads as a row
        1,
    )
}
_ABOUT = re.compile(r"(?i)\b(?:circa|approximately|approx\.?|about|c\.|ca\.)\s*")
_WORDS = re.compile(r"(?:(\d{1,2})[ -])?([A-Za-z]{3})[a-z]*\.?[ -](\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)")
_SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2}(?!\d))")
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")


def iso(text: str, *, american: bool = False) -> str | None:
    """Return a list's date as ISO 8601, cut to what is known, "~" before what is approximate."""
    text = text.strip()
    bare = _ABOUT.sub("", text)
    found = _ymd(bare, american=american)
    return found and ("~" + found if bare != text else found)


def _ymd(text: str, *, american: bool) -> str | None:
    if match := _ISO.match(text):
        return _cut(int(match[1]), int(match[2]), int(match[3] or 0))
    if match := _WORDS.match(text):
        month = MONTHS.get(match[2].lower(), 0)
        return _cut(int(match[3]), month, int(match[1] or 0)) if month else match[3]
    if match := _SLASHED.match(text):
        first, second, year = (int(part) for part in match.groups())
        month, day = (first, second) if american else (second, first)
        return _cut(year if year > 99 else _century(year), month, day)
    match = _YEAR.search(text)
    return match[1] if match else None


def _century(year: int) -> int:
    return 1900 + year if year > 60 else 2000 + year


def _cut(year: int, month: int, day: int) -> str | None:
    if not 1 <= month <= 12:
        return f"{year:04d}" if year else None
    if not 1 <= day <= 31:
        return f"{year:04d}-{month:02d}"
    return f"{year:04d}-{month:02d}-{day:02d}"


def day(text: str, *, american: bool = False) -> date | None:
    """Return a full day, or nothing where the list gives less."""
    found = iso(text, american=american)
    try:
        return date.fromisoformat(found) if found and len(found) == len("2006-12-23") else None
    except ValueError:
        return None


def day_of(edition: str) -> date:
    """Return the day of an edition; a year or a month alone means its first day."""
    return date.fromisoformat((edition + "-01-01")[:10] if len(edition) < 10 else edition)
