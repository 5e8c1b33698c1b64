"""What a cable tells elsewhere of a day: its year, and the day of a clock time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.claims.dated.dates_calendar as calendar
from reftel.claims.claim import Interval
from reftel.claims.dated.dates import resolve
from reftel.claims.dated.dates_grammar import DAYNO, MONTH
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from reftel.claims.text.page import Page

_FORMS = (
    re.compile(rf"\b{MONTH}\s+{DAYNO}(?![\d:])(?P<year>,?\s+(?:19|20)\d\d\b)?", re.IGNORECASE),
    re.compile(rf"(?<![\d./-]){DAYNO}\s+{MONTH}\b(?P<year>,?\s+(?:19|20)\d\d\b)?", re.IGNORECASE),
)
_YEAR = re.compile(r"[12](?<!\w.)(?:(?<=1)9|(?<=2)0)\d\d\b")
_LONGEST = 24
"""Letters of a day and its month before their year."""
_CLOSE = 2
"""Years from that of the cable in which a day told with its year is the one meant without it."""
_ZULU = re.compile(
    r"(?<![\w:/.-])(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)(?::(?P<s>[0-5]\d))?Z\b(?!\s?[A-Z]{3}\b)"
)
_CLOCK = 8
"""Letters of a clock time before its zone, and of a month behind it."""
_REACH = 1500
"""Letters behind a day in which the clock times are its own."""


def in_its_year(page: Page, phrase: str, near: datetime) -> Interval | None:
    """Return the days of a phrase with the one year that the cable gives its day elsewhere."""
    match = next((found for form in _FORMS if (found := form.search(phrase))), None)
    if match is None or match["year"]:
        return None
    years = page.once(_years).get(_key(match), set())
    year = next(iter(years)) if len(years) == 1 else 0
    if not year or abs(year - near.year) > _CLOSE:
        return None
    return resolve(f"{phrase}, {year}", near, 0) or resolve(f"{phrase} {year}", near, 0)


def _key(match: re.Match[str]) -> tuple[int, int]:
    return calendar.words("month")[match["month"].lower()], int(match["day"])


def _years(page: Page) -> dict[tuple[int, int], set[int]]:
    """Return the years in which days of months are told in the body, by month and day."""
    found: dict[tuple[int, int], set[int]] = {}
    text, body = page.text, page.body().start
    for year in _YEAR.finditer(text, body):
        near = max(body, year.start() - _LONGEST), year.end()
        for form in _FORMS:
            told = [one for one in form.finditer(text, *near) if one["year"]]
            if told and told[-1].end() == year.end():
                found.setdefault(_key(told[-1]), set()).add(int(year[0]))
    return found


def clock_times(
    page: Page, days: Sequence[tuple[int, int, Interval]]
) -> Iterator[tuple[int, int, Interval]]:
    """Yield clock times of Zulu, each on the day told last before it: launched at 1150:00Z."""
    body = page.body().start
    days = [one for one in days if one[0] >= body]
    places = found_at(page.text, "Z", body)
    near = (_ZULU.search(page.text, max(body, at - _CLOCK), at + _CLOCK) for at in places)
    for match in filter(None, near):
        if any(start < match.end() and match.start() < end for start, end, _ in days):
            continue
        before = [one for one in days if match.start() - _REACH < one[1] <= match.start()]
        day = next((one[2].start for one in reversed(before) if _single(one[2])), None)
        if day is not None:
            hour, minute, second = (int(match[part] or 0) for part in "hms")
            at = day.replace(hour=hour, minute=minute, second=second)
            yield match.start(), match.end(), Interval(at, at)


def _single(interval: Interval) -> bool:
    start, end = interval
    return start is not None and end is not None and start.date() == end.date()
