"""Dates in a cable: the phrases, what they mean, and the role of those in the header."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.claims.dates_calendar as calendar
from reftel.claims.anchors import anchors, windows
from reftel.claims.claim import Interval
from reftel.claims.dates import resolve, written

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from reftel.claims.claim import Claim
    from reftel.claims.page import Page

_M = rf"(?:{calendar.either('month')})\b\.?"
_D = r"(?<![\d./-])[0-3]?\d(?:st|nd|rd|th)?(?![\d%]|\.\d|-?foot|-?ft|-?mm|-?km)"
_D2 = _D.replace(r"(?<![\d./-])", "")
_Y = r"(?:19|20)\d\d(?!\d)"
_AND = r"\s*(?:--?|\u2013|/|\bto\b|\bthrough\b|\band\b|\bor\b|&)\s*"
_DAYNAME = rf"(?:{calendar.either('weekday')})"
_N = rf"(?:\d{{1,3}}|{calendar.either('number')}|few|several)"
_UNIT = r"(?:hour|day|week|month|quarter|year|decade)s?"
_SIDE = r"(?:this|last|past|previous|preceding|prior|next|coming|following|upcoming|current)"
_PART = (
    r"(?:(?:very\s+)?(?:early|mid|middle|late)[-\s]+"
    r"|(?:the\s+)?(?:very\s+)?(?:end|beginning|start|middle|first\s+half|second\s+half"
    r"|latter\s+half"
    r"|(?:first|second|third|fourth|last)\s+(?:week|quarter)|weekend|week|morning|afternoon"
    r"|evening)"
    r"\s+(?:of|in)\s+(?:the\s+)?)"
)
_POINT = rf"""(?:
    \d{{6}}Z\s*[A-Z]{{3}}\s*\d\d(?!\d)
  | \d{{4}}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?Z?)?
  | [A-Z][a-z]{{2}}\s[A-Z][a-z]{{2}}\s\d\d?\s\d\d:\d\d:\d\d\s[+-]\d{{4}}\s\d{{4}}
  | (?<![\d/])\d{{1,2}}/\d{{1,2}}/(?:{_Y}|\d\d)(?![\d/])
  | (?:{_PART})?(?:{_DAYNAME},?\s+)?(?:
        {_M}\s*{_D}(?:{_AND}(?:{_M}\s*)?{_D2})?(?:,?\s+{_Y})?
      | {_D}(?:{_AND}{_D2})?(?:\s+of)?\s+{_M}(?:,?\s+(?:{_Y}|'\d\d\b))?
      | {_D}\s+(?-i:[A-Z]{{3}})\s+\d\d\b )
  | {_PART}(?:{_M}(?:,?\s+(?:of\s+)?{_Y})?|{_SIDE}\s+(?:week|month|year)|(?:19|20)\d0'?s|{_Y}
        |week\b|month\b|year\b)
  | (?:(?:{_SIDE})\s+)?{_M}(?:,?\s+(?:of\s+)?(?:{_Y}|'\d\d\b|{_SIDE}\s+year))?
  | (?:spring|summer|fall|autumn|winter)(?:,?\s+of)?\s+{_Y}
  | {_SIDE}\s+(?:spring|summer|fall|winter)
  | (?:the\s+)?(?:early|mid|late)?[-\s]?(?:19|20)\d0'?s
  | (?:FY|fiscal\s+years?)[-\s]?'?(?:{_Y}|\d\d)(?:\s*[-/]\s*\d{{2,4}})?(?!\d)
  | (?:later|earlier|late|early)(?:\s+in)?\s+(?:this|the)\s+(?:week|month|year|decade)
  | (?:this\s+past|(?:over\s+)?(?:the\s+)?(?:this\s+)?{_SIDE})\s+(?:{_N}\s+)?{_UNIT}\b
  | (?:the\s+)?(?:recent|coming|next|past)\s+(?:days|weeks|months|years)
  | (?:within|in)\s+(?:the\s+next\s+)?{_N}\s+(?:business\s+|working\s+)?{_UNIT}\b
  | (?:{_N}|couple\s+of)\s+{_UNIT}\s+ago
  | (?:{_SIDE}\s+)?{_DAYNAME}\b | {_SIDE}\s+weekend
  | today\b | tonight\b | yesterday\b | tomorrow\b | this\s+(?:morning|afternoon|evening)
  | (?:calendar\s+)?year(?:'s)?[-\s]+end\b
  | (?:very\s+)?(?:soon|shortly)\b(?!\s+(?:after|before|thereafter|as)) | (?:the\s+)?near\s+future
)"""
_CLOCK = (
    r"(?:COB|close\s+of\s+business|OOB|noon|midnight|\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?)"
    r"(?:\s+[ECMP][SD]?T)?(?:\s+on|,)?"
)
_LED = (
    r"(?:by|no\s+later\s+than|not\s+later\s+than|NLT|since(?:\s+at\s+least)?|prior\s+to|before"
    r"|until|after|as\s+of|in|during|within|over|from)"
)
_FIND = re.compile(
    rf"""\bbetween\s+(?:the\s+)?(?:{_POINT}|{_D}|{_Y})\s+and\s+(?:{_POINT}|{_Y})
  | (?:\bfrom\s+)?(?:\b{_POINT}|\b{_Y})\s*(?:--?|\u2013|\bto\b|\bthrough\b|\buntil\b|\bor\b)
      \s*(?:the\s+)?(?:{_POINT}|{_Y})
  | (?:\b{_LED}\s+(?:{_CLOCK}\s+)?(?:(?:the|late|early)\s+)?)?\b{_POINT}
      (?:,?\s+(?:COB|close\s+of\s+business))?
  | \b(?:(?:before|prior\s+to)\s+the\s+|(?:{_LED}|late|early|mid|around|circa|through|year)\s*-?\s*
      (?:(?:the\s+)?(?:calendar\s+)?year\s+)?){_Y}(?:-\d\d(?!\d))?
  """,
    re.VERBOSE | re.IGNORECASE,
)
_ARTICLE = re.compile(
    rf"(?:in|over|from|during|after|since)\s+(?:the\s+)?(?=(?:{_DAYNAME},?\s+)?(?:{_M}\s+{_D2}"
    rf"|{_D2}[-\s]))"
    rf"|(?:in|from|during|over)\s+the\s+(?={_M})",
    re.IGNORECASE,
)
_AMBIGUOUS = re.compile(r"\W*(may|march|mar|dec|jan|jun|sep|apr)\.?\W*", re.IGNORECASE)
_IN = re.compile(
    r"\b(?:in|since|by|until|last|next|this|the|of|late|early|mid|and|or|to)[-\s]+$",
    re.IGNORECASE,
)
_YEARED = re.compile(r"\d{4}|/\d\d|\d\d$|\b(?:this|last|next|past|coming)\b")
_VERB = re.compile(
    r"\b(?:(?P<told>(?:said|noted|stated|told|mentioned|indicated|added|claimed|explained"
    r"|reported|agreed|observed)"
    r"(?: \w+){0,2} that)|(?P<ahead>closer to|run-up to|ahead of|until|(?:(?:is"
    r"|are) )?to be(?: \w+ed)?"
    r"|(?:will|would|shall|should|could|may|might|must|can)(?: not)?(?: be| have)?(?: \w+ed)?"
    r"|is to|are to|plans?|planned|scheduled|expect\w*|intend\w*|upcoming"
    r"|forthcoming|proposed|next|by|before|due|hopes?|going to)"
    r"|(?P<gone>was|were|had|has|have|did|ago|earlier|previous|last|since|met|told|said|sent"
    r"|held|took|gave"
    r"|\w{2,}ed))\b"
)
_SIDES = {"ahead": 1, "gone": -1, "told": 0}
_STOP = re.compile(r"[.;!?]\s|\n\s*\n")
_VAGUE = re.compile(r"\W*(?:in\s+the\s+)?(?:very\s+)?(?:soon|shortly|near\s+future)", re.IGNORECASE)
_BEFORE = re.compile(r"(?:prior\s+to|before|until|by|in\s+advance\s+of)\b", re.IGNORECASE)
_EVENT = re.compile(
    r"\s+(?:[\w-]+\s+){0,2}?(plenary|meeting|summit|conference|visit|talks|consultations|session)\b"
    r"(?:\s+(?:session|meeting))?",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[a-z]+|\d[\d/]*")
_KINDS: dict[str, str] = {
    **dict.fromkeys(calendar.words("link"), "next"),
    **dict.fromkeys(calendar.words("lead"), "start"),
    **dict.fromkeys(calendar.words("number"), "start"),
    **dict.fromkeys(calendar.words("unit"), "unit"),
    **dict.fromkeys(calendar.words("alone"), "alone"),
    **dict.fromkeys(calendar.words("weekday"), "month"),
    **dict.fromkeys(calendar.words("month"), "month"),
}
"""What a word can do to a date phrase: begin it alone, begin it before another, only continue."""
BEFORE, AFTER = 48, 42


def find_dates(page: Page) -> Iterator[Claim]:
    """Yield every date phrase as an interval beside the date of the cable."""
    sent = page.cable.date
    if sent is None:
        return
    places = list(_places(page))
    for start, end in places:
        interval = _read(page, start, end, sent)
        if interval is None:
            continue
        event = _EVENT.match(page.text, end)
        if event and _BEFORE.match(page.text, start):
            interval = _event(page, places, event[1], interval, sent)
            yield _claim(page, start, event.end(), interval)
        else:
            yield _claim(page, start, end, interval)


def _places(page: Page) -> Iterator[tuple[int, int]]:
    text, last = page.text, 0
    for start, end in windows(anchors(page, "date"), BEFORE, AFTER, len(text)):
        for begin in _beginnings(page.lower, start, end):
            found = _FIND.match(text, begin, end) if begin >= last else None
            if not found or (found.end() == end < len(text) and text[end - 1 : end + 1].isalnum()):
                continue
            place = _trimmed(text, *found.span())
            if not _no_date(text, *place):
                yield place
                last = place[1]


def _beginnings(lower: str, start: int, end: int) -> Iterator[int]:
    """Yield where a date phrase may begin: at a month, unit or year, and the words before it."""
    led: list[int] = []
    numbers: list[int] = []
    for token in _TOKEN.finditer(lower, start, end):
        word, kind = token[0], _KINDS.get(token[0])
        if kind is None:
            if word[0] > "9":
                led = []
                continue
            kind = "alone" if len(word) >= 4 else "number"
        if kind in {"start", "next"}:
            led.append(token.start())
            continue
        if kind == "number":
            numbers = [*led, token.start()] if led else [*numbers[-3:], token.start()]
        else:
            near = [place for place in numbers if place > token.start() - 40]
            yield from sorted({*near, *led, token.start()})
            numbers = []
        led = []


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    if led := _ARTICLE.match(text, start, end):
        start = led.end()
    return start, start + len(text[start:end].rstrip(" \n\r\t,.'"))


def _read(page: Page, start: int, end: int, sent: datetime) -> Interval | None:
    phrase = page.text[start:end]
    tense = 0 if _YEARED.search(phrase) else tense_at(page.text, start)
    return resolve(phrase, sent, tense)


def _event(
    page: Page, places: list[tuple[int, int]], noun: str, rough: Interval, sent: datetime
) -> Interval:
    """Return the day before which something is due, where the event's own days are told."""
    if rough.end is None:
        return rough
    month = calendar.month(rough.end.year, rough.end.month)
    for start, end in places:
        told = _EVENT.match(page.text, end)
        days = _read(page, start, end, sent) if told and told[1].lower() == noun.lower() else None
        if days and days.start and _within_month(days, month):
            return Interval(None, days.start)
    return rough


def _within_month(interval: Interval, month: calendar.Days) -> bool:
    start, end = interval
    if not (start and end and month.first and month.last) or (end - start).days > 26:
        return False
    return month.first <= start.date() <= month.last


def _claim(page: Page, start: int, end: int, interval: Interval) -> Claim:
    phrase = page.text[start:end]
    role = _role(page, start, phrase, interval)
    attributes: dict[str, str | bool] = {"role": role} if role else {}
    if _VAGUE.match(phrase):
        attributes["approx"] = True
    return page.claim(
        "date", (start, end), written(interval), "dates", attributes=attributes, interval=interval
    )


def _no_date(text: str, start: int, end: int) -> bool:
    """Say whether the words are a verb or a name that is spelt like a date."""
    phrase = text[start:end]
    if re.fullmatch(r"(?:in|over|from|during|before|after)\s+(?:the\s+)?\d{1,2}", phrase):
        return True
    if found := _AMBIGUOUS.fullmatch(phrase):
        led = _IN.search(text[max(0, start - 12) : start])
        return (
            not led
            or not found[1][0].isupper()
            or (found[1].isupper() and led[0].lower().strip() == "the")
        )
    return False


def tense_at(text: str, position: int) -> int:
    """Return -1 where the clause before a place tells of the past, 1 of what is to come, else 0."""
    left = text[max(0, position - 140) : position]
    clause = _STOP.split(left)[-1]
    side = 0
    for found in _VERB.finditer(clause):
        side = _SIDES[found.lastgroup or "told"]
    if not side and (after := _VERB.search(text, position, position + 90)):
        side = _SIDES[after.lastgroup or "told"]
    return side


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
