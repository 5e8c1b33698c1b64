"""Date-time groups and the dates of renditions, as instants in UTC."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

MONTHS = {
    name: number
    for number, name in enumerate(
        ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"), 1
    )
}
DTG = re.compile(
    r"(?P<precedence>(?:\b[ZOPRzopr]{1,2}[ \t]++){0,2})(?<![\d/])(?P<day>[0-3]\d)"
    r"(?:[ ](?=\d{4}[ ]?Z))?(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)(?:[ ]?[Zz][ \t]*|[ \t]+)"
    r"(?P<month>[A-Za-z]{3})[A-Za-z]{0,6}[ \t]*(?P<year>(?:19|20)?\d\d)\b"
    r"(?P<signals>(?>(?:[ \t]+Z[A-Z]{2}\d?\b)*))"
)
_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?([+-]\d\d:?\d\d)?)?"
)
_AMERICAN = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?: (\d{1,2}):(\d\d))?")
_UNIX = re.compile(
    r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (\d\d):(\d\d):(\d\d) ([+-]\d\d\d\d) (\d{4})"
)


_WORDED = re.compile(r"\b(\d{1,2}) ([A-Za-z]{3})[a-z]{0,6} (\d{4})\b")


def full_year(year: int) -> int:
    """Return the year that two digits mean in telegrams, which begin in the 1940s."""
    if year > 99:
        return year
    return 1900 + year if year >= 40 else 2000 + year


def instant(match: re.Match[str]) -> datetime | None:
    """Return the instant of a match of `DTG`, None where no such day exists."""
    month = MONTHS.get(match["month"].upper())
    if month is None:
        return None
    return _at(
        full_year(int(match["year"])),
        month,
        *(int(match[part]) for part in ("day", "hour", "minute")),
    )


def created(text: str) -> datetime | None:
    """Return the date of a metadata row: ISO, American with slashes, or Unix; else None."""
    if match := _ISO.search(text):
        local = _at(*(int(part or 0) for part in match.groups()[:6]))
        return _in_utc(local, match[7])
    if match := _AMERICAN.search(text):
        month, day, year, hour, minute = (int(part or 0) for part in match.groups())
        return _at(year, month, day, hour, minute)
    if match := _UNIX.search(text):
        return _unix(match)
    if match := _WORDED.search(text):
        return _at(int(match[3]), MONTHS.get(match[2].upper(), 0), int(match[1]))
    return None


def _unix(match: re.Match[str]) -> datetime | None:
    name, day, hour, minute, second, offset, year = match.groups()
    month = MONTHS.get(name.upper(), 0)
    local = _at(int(year), month, *map(int, (day, hour, minute, second)))
    if local and not (local.hour or local.minute or local.second):
        return local  # Midnight stands for a bare day; an offset must not move it.
    return _in_utc(local, offset)


def _in_utc(local: datetime | None, offset: str | None) -> datetime | None:
    if local is None or offset is None:
        return local
    digits = offset[1:].replace(":", "")
    east = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    try:
        return local - east if offset[0] == "+" else local + east
    except OverflowError:
        return None


def _at(*parts: int) -> datetime | None:
    try:
        return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]  # parts are counted
    except (ValueError, OverflowError):
        return None
