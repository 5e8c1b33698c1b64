"""Days of birth as customers' files write them, brought to ISO 8601."""

from __future__ import annotations

import re
from datetime import date

from reftel.lists import iso

_BETWEEN = re.compile(r"(?i)(?:between )?((?:19|20)\d\d) ?(?:-|\u2013|to|and) ?((?:19|20)\d\d)")
SPAN = 20
"""Years that a birth may be told to lie between."""
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_MONTH_FIRST = re.compile(r"(0?[1-9]|1[0-2])[/.](1[3-9]|2\d|3[01])[/.](\d{4})")
_MONTH_NAMED = re.compile(r"([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")
_TWELFTHS = re.compile(r"^(?:0?[1-9]|1[0-2])[/.](?:0?[1-9]|1[0-2])[/.](?=\d{4}$)")
"""A day and a month that may stand either way round: only the year is sure."""


def births(text: str) -> tuple[str, ...]:
    """Return the day, month or year of a birth, or each year between two; nothing of no day."""
    text = text.strip()
    if between := _BETWEEN.fullmatch(text):
        first, last = (int(each) for each in between.groups())
        return tuple(map(str, range(first, last + 1))) if 0 <= last - first <= SPAN else ()
    found = iso(_TWELFTHS.sub("", _turned(_ORDINAL.sub("", text))))
    return (found,) if found and _is_day(found.lstrip("~")) else ()


def _turned(text: str) -> str:
    """Return a day whose order is sure with the year, or the day before a month's name, first."""
    if found := _COMPACT.fullmatch(text) or _YEAR_FIRST.fullmatch(text):
        year, month, day = found.groups()
        return f"{year}-{month:0>2}-{day:0>2}"
    if found := _MONTH_FIRST.fullmatch(text):
        month, day, year = found.groups()
        return f"{year}-{month:0>2}-{day:0>2}"
    if found := _MONTH_NAMED.fullmatch(text):
        return f"{found[2]} {found[1]} {found[3]}"
    return text


def _is_day(found: str) -> bool:
    """Say whether a date that is told in full stands in the calendar."""
    try:
        return len(found) < len("1972-09-18") or bool(date.fromisoformat(found))
    except ValueError:
        return False
