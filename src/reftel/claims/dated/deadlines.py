"""Deadlines: the phrase, the instant it means, its precision and zone, or how vague it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from reftel.claims.dated.dates import resolve
from reftel.claims.dated.dates_beside import Known
from reftel.claims.dated.hours import HOUR, minutes, zone

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBERS = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1
    )
}
_MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?"
    r"|aug(?:ust|\.)?"
    r"|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_ONLY_WEEKDAY = re.compile(_WEEKDAY, re.IGNORECASE)
_RUN = r"(?:\s?(?:--?|\u2013)\s?\d{1,2}(?!\d))?"
_DAY = (
    rf"(?:(?:{_WEEKDAY}|next)[, ]+)?"
    rf"(?:{_MONTH}\s+\d{{1,2}}(?!\d)(?:st|nd|rd|th)?{_RUN}(?:,?\s+\d{{4}})?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?{_RUN}(?:\s+of)?\s+{_MONTH}(?:,?\s+\d{{4}})?"
    rf"|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?)"
)
_BEFORE = r"before|prior\s+to|ahead\s+of|in\s+advance\s+of|in\s+time\s+for"
"""What leads to a day, or the first of several, on which it is too late."""
_BY = (
    rf"(?:by|{_BEFORE}|no\s+later\s+than|not\s+later\s+than|nlt|on\s+or\s+before|until"
    r"|due(?:\s+(?:in|at|to|back)\s+(?:the\s+)?(?:Washington|Department|post|embassy|us)\b)?(?:\s+on(?=\s))?"
    r"|deadline(?:\s+for\s+[^.;:]{3,60}?)?(?:\s+(?:is|was|of|remains)|:))"
)
_PART = r"(?:(?:early|late)\s+)?(?:morning|afternoon|evening)(?:\s+(?:of|on))?"
_FIXED = re.compile(
    rf"\b{_BY}\s+(?:(?:the\s+)?(?P<hour>{HOUR})[\s,]*(?:on\s+"
    rf"|of\s+)?)?(?:the\s+)?(?:{_PART}\s+)?(?:\w+'s\s+)?(?P<day>{_DAY}|(?:next\s+)?{_WEEKDAY}(?!\s+{HOUR})|tomorrow"
    rf"|today|next\s+week|(?:the\s+)?week\s+of\s+{_DAY}"
    rf"|(?:the\s+)?(?:first|second|third|last)\s+week\s+of\s+{_MONTH}"
    rf"|(?:the\s+)?(?:end|last\s+day)\s+of\s+(?:(?:the|this|next)\s+)?(?:week|month|year|{_MONTH}(?:\s+\d{{4}})?)"
    rf"|{_MONTH}\s+\d{{4}}|(?:early|mid"
    rf"|late)[- ]{_MONTH}(?:\s+\d{{4}})?)(?:[\s,]*(?:at\s+)?(?P<after>{HOUR}))?"
    rf"(?:,?\s+if\s+(?:at\s+all\s+)?possible|\s+deadline\b)?",
    re.IGNORECASE,
)
_GROUP = re.compile(
    rf"\b{_BY}\s+(?:the\s+)?(?P<group>\d{{6}}Z\s+[A-Z]{{3}}\s+\d\d(?!\d))", re.IGNORECASE
)
"""A date-time group by which something is due: by 141700Z MAR 08."""
_NTH = re.compile(
    rf"\b{_BY}\s+(?:(?P<hour>{HOUR})[\s,]*(?:on\s+|of\s+)?)?the\s+(?P<nth>\d{{1,2}})(?:st|nd|rd|th)"
    r"(?:\s+of\s+(?:this|the)\s+month|\s+instant)?"
    r"(?=[.,;:)]|\s*\Z|\s+(?:to|for|so|in|if|at|and|or|on|with)\b)",
    re.IGNORECASE,
)
"""A day of the month alone, which is the next one of that number: by the 15th."""
_OCCASION = (
    r"(?:plenar(?:y|ies)|meetings?|sessions?|conferences?|visits?|trip|travel|talks|rounds?|summit|consultations?"
    r"|discussions?|departure|arrival|sailing|voyage|shipment|delivery|launch|vote|hearings?|elections?|review"
    r"|seminar|workshop|expiration|expiry)"
)
_EVENT = re.compile(
    rf"\b(?:{_BEFORE})(?P<hour>)\s+"
    rf"(?:[\w./'-]+\s+){{0,6}}?{_OCCASION}\s+(?:(?:to|in|at|with)\s+(?:[\w'-]+\s+){{1,3}}?)?"
    rf"(?:of|on|in|from|(?:scheduled|set|planned)\s+(?:for|on))\s+(?P<day>{_DAY})(?P<after>)",
    re.IGNORECASE,
)
"""What is due before something that has a day: before the NSG plenary of May 19-23."""
_MOVED = re.compile(
    r"\b(?:(?<!\ba new )(?:deadline|suspense|due\s+date)\b(?!\s+(?:for|given\s+to|set\s+for)"
    r"\s+(?:the\s+)?(?-i:[A-Z])(?<![PM]))[^.;]{0,80}?\b(?:extended|moved|postponed|advanced|changed"
    r"|re-?set|put\s+(?:off|back)|pushed\s+back|brought\s+forward)\b[^.;]{0,40}?"
    r"\b(?:to|until|till|by|for|is|on)|deadline\b[^.;]{0,60}?\bis\s+now|now\s+due(?:\s+(?:by|on))?"
    r"|\b(?:posts?|missions?|addressees|embassies)\s+(?:now\s+)?(?:has|have)\s+until"
    r"|\bthe\s+new\s+(?:\w+\s+)?deadline\b[^.;]{0,60}?\b(?:is|of|:))"
    rf"\s+(?:(?:the\s+)?(?P<hour>{HOUR})[\s,]*(?:on\s+|of\s+)?)?(?P<day>{_DAY}|(?:next\s+)?{_WEEKDAY})"
    rf"(?:[\s,]*(?:at\s+)?(?P<after>{HOUR}))?",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\b(?:within|in(?=\s+the\s+next)|in\s+no\s+more\s+than|not?\s+(?:later"
    r"|more)\s+than)\s+(?:the\s+next\s+)?(?P<n>\d{1,3}|one|two|three|four|five|six|seven"
    r"|eight|nine|ten|a|an|the)"
    r"\s*(?:\(\w+\)\s*)?[- ]?(?P<kind>business|working|calendar|full)?\s*(?P<unit>hours?"
    r"|days?|weeks?|months?)"
    r"(?:\s+(?:of|from|after|following)\s+(?:the\s+)?(?P<event>delivery|receipt"
    r"|date)\b(?:\s+of\s+(?:this\s+)?(?:cable|telegram|message|demarche|instruction))?)?",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"\bas\s+soon\s+as\s+possible\b|\basap\b"
    r"|\bat\s+the\s+earliest\s+(?:possible\s+)?(?:time|opportunity|date"
    r"|convenience)(?:\s+possible)?"
    r"|\bat\s+(?:its|their|your|post'?s)\s+earliest\s+(?:opportunity|convenience)"
    r"|\bat\s+(?:the\s+)?soonest(?:\s+possible)?|\bsoonest\b|\bimmediately\b|\bpromptly\b"
    r"|\burgently\b"
    r"|\bon\s+an\s+(?:immediate|urgent|expedited)\s+basis\b"
    r"|\bin\s+a\s+timely\s+manner\b|\bas\s+quickly\s+as\s+possible\b|\bwithout\s+delay\b"
    r"|\bas\s+appropriate\b|\bsoon\b|\bin\s+the\s+near\s+future\b|\bshortly\b",
    re.IGNORECASE,
)
_WITH_YEAR = re.compile(r"\d{4}|/\d")


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline as said: `at` is its last instant in UTC, None where only a grade is known."""

    text: str
    at: datetime | None
    precision: str
    """`hour`, `day`, `month` or `none`."""
    zone: str = "UTC"
    assumed: str = ""
    """What was assumed to make an instant of it, in words; empty where nothing was."""
    vague: str = ""
    """`immediately`, `soonest`, `soon` or empty."""
    place: tuple[int, int] = (0, 0)
    event: str = ""
    """What a relative deadline counts from where that is not the date of the cable."""


_ONE_DAY, _SOON = timedelta(days=1), timedelta(days=200)
"""A day without a year that comes later than this has passed."""
_EARLIER = re.compile(rf"(?:{_BEFORE})\b", re.IGNORECASE)
_DAYS = re.compile(r"\d\D{1,4}\d\d?\b(?!\d)")
"""Several days, by the first of which something is due that is due before them."""
_ON = re.compile(rf"\bon\s+(?:or\s+about\s+)?(?P<hour>)(?P<day>{_DAY})(?P<after>)", re.IGNORECASE)


Beside = Known | datetime | None
"""The day beside which a deadline is read: known surely, nearly or not at all."""


def _day(beside: Beside, words: str) -> datetime | None:
    """Return the day beside which these words can be read: one near it serves a named month."""
    if not isinstance(beside, Known):
        return beside
    if not beside.reads(words):
        return None
    # Where no more than the year is known, what is due lies within it.
    return beside.day.replace(month=1, day=1) if beside.how == "year" else beside.day


def appointed(text: str, start: int, end: int, beside: Beside) -> Due | None:
    """Return the day to come on which something is to be done: `deliver the points on May 3`."""
    for found in _ON.finditer(text, start, end):
        sent = _day(beside, found[0])
        due = _fixed(found, sent)
        if due and sent and due.at and -_ONE_DAY < due.at - sent < _SOON:
            return due
    return None


def deadlines(text: str, start: int, end: int, beside: Beside) -> Iterator[Due]:
    """Yield the deadlines in a stretch of text, in order of their place."""
    found = [
        due
        for pattern, read in _READ
        for match in pattern.finditer(text, start, end)
        if (due := read(match, _day(beside, match[0]))) is not None
    ]
    taken = -1
    for due in sorted(found, key=lambda due: due.place):
        if due.place[0] >= taken:
            taken = due.place[1]
            yield due


def moved(text: str, start: int, end: int, beside: Beside) -> Iterator[Due]:
    """Yield the days to which a deadline is moved: `the deadline is extended to March 21`."""
    for match in _MOVED.finditer(text, start, end):
        due = _fixed(match, _day(beside, match[0]))
        if due is not None and due.at is not None:
            yield due


def _fixed(match: re.Match[str], sent: datetime | None) -> Due | None:
    words = " ".join(match[0].split())
    if sent is None:
        return Due(words, None, "none", place=match.span())
    day = " ".join(match["day"].split())
    # A weekday alone may have passed; one by which something is due is the next.
    interval = resolve(f"by {day}" if _ONLY_WEEKDAY.fullmatch(day) else day, sent)
    if interval is None or (interval.end or interval.start) is None:
        return Due(words, None, "none", place=match.span())
    last = interval.end or interval.start
    assert last is not None  # noqa: S101 -- tested above
    if interval.start and _EARLIER.match(words) and _DAYS.search(day):
        last = interval.start
    last = _coming(last, sent, match["day"])
    long = interval.start is not None and (last - interval.start) > timedelta(days=2)
    hour = match["hour"] or match["after"]
    return _instant(words, last, hour, match.span(), long=long)


def _grouped(match: re.Match[str], sent: datetime | None) -> Due | None:
    words = " ".join(match[0].split())
    interval = resolve(match["group"].upper(), sent) if sent else None
    if interval is None or interval.start is None:
        return Due(words, None, "none", place=match.span())
    return Due(words, interval.start, "hour", "Z", place=match.span())


def _numbered(match: re.Match[str], sent: datetime | None) -> Due | None:
    words, number = " ".join(match[0].split()), int(match["nth"])
    if sent is None or not 1 <= number <= _LONGEST:
        return Due(words, None, "none", place=match.span())
    day = sent
    while day.day != number:
        day += _ONE_DAY
    return _instant(words, day, match["hour"], match.span(), long=False)


_LONGEST = 31
"""Days of the longest month."""


def _coming(day: datetime, sent: datetime, words: str) -> datetime:
    """Return the next year's day for one without a year that had passed when it was set."""
    if day.date() >= sent.date() - timedelta(days=1) or _WITH_YEAR.search(words):
        return day
    leap = day.month == 2 and day.day == 29
    return day.replace(year=day.year + 1, day=28 if leap else day.day)


def _instant(
    words: str, day: datetime, hour: str | None, place: tuple[int, int], *, long: bool
) -> Due:
    midnight = datetime.combine(day.date(), time(), UTC)
    if not hour:
        at = midnight + timedelta(days=1, microseconds=-1)
        return Due(
            words, at, "month" if long else "day", "UTC", "end of that day in UTC", place=place
        )
    name, offset, assumed = zone(hour, midnight)
    at = midnight + timedelta(minutes=minutes(hour)) - timedelta(hours=offset)
    return Due(words, at, "hour", name, assumed, place=place)


def _after(match: re.Match[str], sent: datetime | None) -> Due | None:
    words = " ".join(match[0].split())
    event = (match["event"] or "").casefold()
    if sent is None or event == "delivery":
        return Due(words, None, "none", place=match.span(), event=event)
    said = match["n"].casefold()
    number = int(said) if said.isdigit() else _NUMBERS.get(said, 1)
    unit, kind = match["unit"].casefold().rstrip("s"), (match["kind"] or "").casefold()
    if unit == "hour":
        at = sent + timedelta(hours=number)
        return Due(words, at, "hour", "UTC", "counted from the date-time group", place=match.span())
    day = add_days(sent, number, unit, business=kind in {"business", "working"})
    at = datetime.combine(day.date(), time(), UTC) + timedelta(days=1, microseconds=-1)
    return Due(words, at, "day", "UTC", "counted from the date of the cable", place=match.span())


def add_days(day: datetime, number: int, unit: str, *, business: bool) -> datetime:
    """Return the day after so many days, weeks or months; business days skip weekends."""
    if not business:
        return day + timedelta(days=number * {"day": 1, "week": 7, "month": 30}[unit])
    left = number * (5 if unit == "week" else 1)
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < 5
    return day


def _vague(match: re.Match[str], sent: datetime | None) -> Due | None:
    del sent
    words = " ".join(match[0].split())
    low = words.casefold()
    if any(part in low for part in ("immediate", "urgent", "without delay", "promptly")):
        grade = "immediately"
    elif any(part in low for part in ("soon as", "asap", "earliest", "soonest", "quickly")):
        grade = "soonest"
    else:
        grade = "soon"
    return Due(words, None, "none", vague=grade, place=match.span())


_READ = (
    (_FIXED, _fixed), (_GROUP, _grouped), (_NTH, _numbered), (_EVENT, _fixed), (_AFTER, _after),
    (_VAGUE, _vague),
)  # fmt: skip
"""The forms of a deadline and what reads each."""
