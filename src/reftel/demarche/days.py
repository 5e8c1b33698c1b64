"""What a day, month or span told as a claim's value means: its first moment and its last."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

_DAY = re.compile(r"\d{4}(?:-\d\d){0,2}(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?")
FAR = datetime(9999, 12, 31, tzinfo=UTC)
"""Where the calendar ends."""


def span_of(text: str) -> tuple[datetime | None, datetime | None] | None:
    """Read `2007-11-24/2007-11-26`, `2007-10`, `../2010`, `2009-11-29/..`; None for other words."""
    first, slash, last = text.partition("/")
    start, end = _edge(first, late=False), _edge(last if slash else first, late=True)
    return (start, end) if start or end else None


def _edge(text: str, *, late: bool) -> datetime | None:
    if not _DAY.fullmatch(text):
        return None
    try:
        if len(text) > len("2007-11-24"):
            when = datetime.fromisoformat(text)
            return when if when.tzinfo else when.replace(tzinfo=UTC)
        year, month, day = (*map(int, text.split("-")), 0, 0)[:3]
        first = datetime(year, month or 1, day or 1, tzinfo=UTC)
    except ValueError:
        return None
    return _last(first, month, day) if late else first


def _last(first: datetime, month: int, day: int) -> datetime:
    """Return the last second of a day, of a month where no day is told, or of a year."""
    if first.year == FAR.year:
        return FAR
    if day:
        following = first + timedelta(days=1)
    else:
        after = month in {0, 12}
        following = datetime(first.year + after, 1 if after else month + 1, 1, tzinfo=UTC)
    return following - timedelta(seconds=1)
