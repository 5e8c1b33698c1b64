"""Dates in a cable: the phrases, what they mean, and the role of those in the header."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.claims.dated.dates_calendar as calendar
from reftel.claims.claim import Interval
from reftel.claims.dated.dates import resolve, written
from reftel.claims.dated.dates_among import RELATIVE, Place, beside_told, is_day
from reftel.claims.dated.dates_beside import Known, beside
from reftel.claims.dated.dates_doubtful import is_no_date, is_year
from reftel.claims.dated.dates_phrase import (
    DAY,
    DAYNAME,
    MONTH,
    PHRASE,
    SPAN,
    YEAR,
    beginnings,
)
from reftel.claims.dated.dates_tense import tense_at
from reftel.claims.dated.dates_told import clock_times, in_its_year
from reftel.claims.text.anchors import anchors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Page

_ARTICLE = re.compile(
    rf"(?:in|over|from|during)\s+(?:the\s+)?(?=(?:{DAYNAME},?\s+)?(?:{MONTH}\s+{DAY}"
    rf"|{DAY}[-\s]))|(?:after|since)\s+the\s+(?=(?:{MONTH}\s+{DAY}|{DAY}[-\s]))"
    rf"|(?:in|from|during|over)\s+the\s+(?={MONTH})"
    r"|(?:(?:in|on|during)\s+)?the\s+(?:(?:early|late)\s+)?(?:morning|afternoon|evening|night)\s+of\s+"
    r"|(?:the\s+)?(?:first|second|third|last|final|opening|closing)\s+day\s+of\s+the\s+"
    rf"(?={YEAR}(?!.?s))"
    rf"|[a-z]+(?<!before)(?<!prior to)\s+the\s+(?={YEAR}(?!.?s))",
    re.IGNORECASE,
)
_YEARED = re.compile(
    r"\d{4}|/\d\d|(?:\d(?:st|nd|rd|th)?[-\s]+[a-z]{3,9}[.,-]?\s*|'|\b[fc]y\s?)\d\d$"
    r"|\b(?:this|last|next|past|coming)\b",
    re.IGNORECASE,
)
_AND = re.compile(r",?\s*(?:\band\b|&)\s*")
_BLANK_LINE = re.compile(r"(?<=[.:;!?])[ \t\r]*\n[ \t\r]*\n")
_VAGUE = re.compile(r"\W*(?:in\s+the\s+)?(?:very\s+)?(?:soon|shortly|near\s+future)", re.IGNORECASE)
_BEFORE = re.compile(r"(?:prior\s+to|before|until|by|in\s+advance\s+of)\b", re.IGNORECASE)
_EVENT = re.compile(
    r"\s+(?:[\w-]+\s+){0,2}?(plenary|meeting|summit|conference|visit|talks|consultations|session)\b"
    r"(?:\s+(?:session|meeting))?",
    re.IGNORECASE,
)
_TOWARD = re.compile(r"\b(?:to|for|before|towards?|ahead\s+of)\s+the\s+$", re.IGNORECASE)
"""What is sent, or put off, to an event comes before it."""
_DONE = re.compile(
    r"\s+(?:(?:joint|public|press|nuclear|missile|terrorist|bomb|appeals)\s+)?(?:announcements?|attacks?|arrests?|bombings?|convictions?|coup|crash|decisions?|declarations?|denials?"
    r"|discover(?:y|ies)|explosions?|incidents?|invasion|laws?|letters?|messages?|murders?|raids?|remarks|ruling|seizures?|shootings?|speech(?:es)?|statements?|verdict|war)\b"
)
"""What had been done in a month told by its name: the March ruling."""
_NEAR = 16
_SIDED = re.compile(r"(?:last|this|next|today|yesterday|tomorrow)\b")
"""What begins a sentence of its own behind a dash."""
_SLASHED = re.compile(r"/(?<=\d/)[0-3]?\d(?:/\d\d)?(?!\d)")
_ABOUT = re.compile(r"(?<!\w)(?:on\s+or\s+(?:about|around)|on/about|o/a)\s+(?:[0-2]\d[0-5]\d\s+)?$")
"""What makes a day rough, and may stand before the hour: o/a 1000 May 27."""
_SHORT_YEAR = re.compile(
    rf"\d(?:st|nd|rd|th)?(?:\s+of)?\s+{MONTH}\s+(?P<year>\d\d)\Z", re.IGNORECASE
)
_BORN = re.compile(r"\b(?:DP?OB|born)[\s:(]+(?:on\s+|is\s+)?$", re.IGNORECASE)
"""What two digits behind a month are the year of, in small letters too."""
_SERIAL = re.compile(r"\d{4}[-/]\d\d")
"""A number that begins like a year."""


def find_dates(page: Page) -> Iterator[Claim]:
    """Yield every date phrase as an interval beside the date of the cable."""
    places = list(_places(page, page.once(beside)))
    for place in places:
        event = _BEFORE.match(page.text, place.start) and _EVENT.match(page.text, place.end)
        if event:
            before = _event(page, places, event[1], place.interval)
            yield _claim(page, Place(place.start, event.end(), before))
        else:
            yield _claim(page, _timed(page, place))
    for clock in clock_times(page, places):
        yield _claim(page, Place(*clock))


_CLOCKED = re.compile(r",?\s+(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?![\d:])")


def _timed(page: Page, place: Place) -> Place:
    """Return a day of the heading with the hour that stands behind it: 30 January 2007, 10:23."""
    found = _CLOCKED.match(page.text, place.end) if place.start < page.body().start else None
    if not found or not place.interval.start or not is_day(place.interval):
        return place
    hour, minute = int(found["hour"]), int(found["minute"])
    at = place.interval.start.replace(hour=hour, minute=minute)
    return Place(place.start, found.end(), Interval(at, at))


def _places(page: Page, known: Known) -> Iterator[Place]:
    released = page.cable.places.get("released")
    lower, last = page.lower, 0
    told: Place | None = None
    for position in _cues(page):
        if position < last or (released and released.start <= position < released.end):
            continue
        for begin in beginnings(lower, position, last):
            found = _phrase(page, begin)
            if not found or found.end() <= position:
                continue
            beside_it = beside_told(page, found, told, known)
            if beside_it and (place := _place(page, found, beside_it)):
                yield place
                last, told = place.end, place
                break


def _phrase(page: Page, begin: int) -> re.Match[str] | None:
    """Match a phrase as far as its paragraph goes."""
    found = PHRASE.match(page.lower, begin)
    cut = found and _BLANK_LINE.search(page.cable.source.text, *found.span())
    return PHRASE.match(page.lower, begin, cut.start()) if cut else found


def _cues(page: Page) -> list[int]:
    """Return where words of dates stand, and the years of days written with strokes."""
    # A season counts with its article, which stands before the phrase.
    cues = [hit.start + 4 * hit.word.startswith("the ") for hit in anchors(page, "date")]
    slashed = [found.start() for found in _SLASHED.finditer(page.text)]
    return sorted(cues + slashed) if slashed else cues


def _place(page: Page, found: re.Match[str], known: Known) -> Place | None:
    """Read a phrase; where its two ends make no sense together, the first alone."""
    text, (start, end) = page.text, found.span()
    year = found.span("year")
    if year[0] == start and (end < year[1] + 4) and not is_year(page, start, end):
        return None
    start, end = _trimmed(text, start, end)
    if is_no_date(text, start, end):
        return None
    cut = SPAN.search(page.lower, start + 1, end) or _AND.search(page.lower, start + 1, end)
    relative = cut and (
        RELATIVE.search(page.lower, cut.end(), end)
        or (not cut[0].strip(" -\u2013\n\r") and _SIDED.match(page.lower, cut.end(), end))
    )
    if not relative and (interval := _read(page, start, end, known)):
        return Place(_led(page, start), end, interval)
    if _SERIAL.fullmatch(text, start, end):
        return None
    return _in_part(page, (start, cut.start() if cut else end, end), known)


def _in_part(page: Page, marks: tuple[int, int, int], known: Known) -> Place | None:
    """Read the days of which one is told by its place among them, else the first end alone."""
    start, cut, end = marks
    day = _OF_SPAN.match(page.lower, start, end)
    if day and (interval := _read(page, day.end(), end, known)):
        return Place(day.end(), end, interval)
    interval = _read(page, start, cut, known) if cut < end else None
    return Place(start, cut, interval) if interval else None


_OF_SPAN = re.compile(
    r"(?:the\s+)?(?:first|second|third|last|final|opening|closing)\s+day\s+of\s+(?:the\s+)?"
)
"""A day told by its place in a span of days, of which the span alone is a date."""


def _led(page: Page, start: int) -> int:
    """Return where a phrase begins with `on or about` before it."""
    about = _ABOUT.search(page.lower, max(0, start - 20), start)
    return about.start() if about else start


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out an article, points at the end, and two digits that are a year in capitals only."""
    if led := _ARTICLE.match(text, start, end):
        start = led.end()
    short = _SHORT_YEAR.search(text, start, end) if text[end - 1].isdigit() else None
    if short and not short[0].isupper() and not _BORN.search(text, max(0, start - 12), start):
        end = short.start("year")
    return start, start + len(text[start:end].rstrip(" \n\r\t,.'"))


def _read(page: Page, start: int, end: int, known: Known) -> Interval | None:
    phrase = page.text[start:end]
    if not known.reads(phrase):
        return None
    if _YEARED.search(phrase) or known.how == "year":
        return resolve(phrase, known.day, 0)
    if known.how == "told":
        return resolve(phrase, known.day, 1)
    if _TOWARD.search(page.text, max(0, start - _NEAR), start) and _EVENT.match(page.text, end):
        tense = 1
    elif _DONE.match(page.text, end):
        tense = -1
    else:
        tense = tense_at(page.text, start)
    told = in_its_year(page, phrase, known.day)
    ahead = told and told.start and told.start > known.day
    return told if told and not (ahead and tense < 0) else resolve(phrase, known.day, tense)


def _event(page: Page, places: list[Place], noun: str, rough: Interval) -> Interval:
    """Return the day before which something is due, where the event's own days are told."""
    if rough.end is None:
        return rough
    month = calendar.month(rough.end.year, rough.end.month)
    if (rough.end.month, rough.end.day) == (1, 1):
        month = calendar.full_year(rough.end.year)
    for _, end, days in places:
        told = _EVENT.match(page.text, end) if days.start and _within_month(days, month) else None
        if told and told[1].lower() == noun.lower():
            return Interval(None, days.start)
    return rough


def _within_month(interval: Interval, month: calendar.Days) -> bool:
    start, end = interval
    if not (start and end and month.first and month.last) or (end - start).days > 26:
        return False
    return month.first <= start.date() <= month.last


def _claim(page: Page, place: Place) -> Claim:
    start, end, interval = place
    phrase = page.text[start:end]
    role = _role(page, start, phrase, interval)
    attributes: dict[str, str | bool] = {"role": role} if role else {}
    if _VAGUE.match(phrase):
        attributes["approx"] = True
    value = written(interval)
    if interval.end and (since := _SINCE.match(phrase)):
        value = value.replace("-01-01/" if since["year"] else "-01/", "/", 1)
    return page.claim(
        "date", (start, end), value, "dates", attributes=attributes, interval=interval
    )


_SINCE = re.compile(
    rf"since\s+(?:at\s+least\s+)?(?:(?P<year>{YEAR})|(?:the\s+)?(?:spring|summer|fall|autumn|winter)\b.*"
    rf"|{MONTH}(?:\s+(?:of\s+)?{YEAR})?)\Z",
    re.IGNORECASE,
)
"""What began in a year or a month of which no day is told."""


def _role(page: Page, start: int, phrase: str, interval: Interval) -> str | None:
    if start >= page.body().start or interval.start is None:
        return None
    if re.search(r"\d{6}Z", phrase):
        return "dtg"
    if re.search(r"DECL\S*\s*(?:ON)?\s*$", page.text[max(0, start - 14) : start], re.IGNORECASE):
        return "declassify_on"
    created = page.cable.created
    if created and re.search(r"\d\d:\d\d|\d{4}-\d\d-\d\d", phrase):
        return "created"
    return None
