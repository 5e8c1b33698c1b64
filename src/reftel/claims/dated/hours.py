"""The hour by which something is due, as it is written, and the zone that it is of."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Mapping


_ZONE = (
    r"(?:[ (]*(?:eastern(?:\s+(?:standard|daylight))?(?:\s+time)?|washington(?:\s+time)?"
    r"|local(?:\s+time)?|[ECMP][SD]T|GMT|UTC|Z|zulu|CET|CEST)\b\)?)?"
)
HOUR = (
    rf"(?:(?:12\s+)?(?:noon|mid-?day|midnight)|c\.?o\.?b\.?|close\s+of\s+business"
    rf"|opening\s+of\s+business|o\.?o\.?b\.?"
    r"|\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?|\d{1,2}(?=Z\b)|\d{4}(?:\s*(?:hours|hrs))?"
    rf"(?=\s*\(?(?:z|zulu|local|eastern|washington|[ecmp][sd]t|gmt|utc|cet|cest)\b)){_ZONE}"
)
_CLOSE, _OPENING = re.compile(r"\bcob\b|close"), re.compile(r"\boob\b|opening")
_CLOCK, _ZULU = re.compile(r"(\d{1,2})(?::(\d\d))?\s*([ap])m"), re.compile(r"(\d\d?)(\d\d)?")


@cache
def _zones() -> Mapping[str, str]:
    return {row["name"]: row["hours"] for row in rows("zones")}


def zone(words: str, day: datetime) -> tuple[str, float, str]:
    """Return the zone that words tell, its hours on that day, and what of it was assumed."""
    low = words.casefold()
    for name, told in _zones().items():
        if _whole(name).search(low):
            hours = _hours(told, day)
            short = len(name) <= 4
            said = name.upper() if short else name.title()
            return said, hours, "" if short else f"{name} read as UTC{hours:+g}"
    return "UTC", 0.0, "no zone given: read as UTC"


def _hours(told: str, day: datetime) -> float:
    """Return the hours of a zone, which is told by them or by its place with its summer time."""
    if "/" not in told:
        return float(told)
    ahead = day.replace(hour=12, tzinfo=ZoneInfo(told)).utcoffset() or timedelta()
    return ahead / timedelta(hours=1)


@cache
def _whole(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z]){re.escape(name)}\b")


def minutes(words: str) -> int:
    """Return the minutes of the day at which an hour stands: noon, COB, 1700, 5 pm."""
    low = words.casefold().replace(".", "")
    if "noon" in low or "midday" in low.replace("-", ""):
        return 12 * 60
    if "midnight" in low:
        return 24 * 60
    if _CLOSE.search(low):
        return 17 * 60
    if _OPENING.search(low):
        return 9 * 60
    if found := _CLOCK.match(low):
        hour = int(found[1]) % 12 + (12 if found[3] == "p" else 0)
        return hour * 60 + int(found[2] or 0)
    found = _ZULU.match(low)
    return int(found[1]) * 60 + int(found[2] or 0) if found else 24 * 60 - 1
