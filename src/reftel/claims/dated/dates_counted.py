"""Forms of dates counted from the day of the cable: last week, within 3 days, Friday, soon."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import reftel.claims.dated.dates_calendar as calendar
from reftel.claims.dated.dates_calendar import DAY, Days
from reftel.claims.dated.dates_grammar import (
    AHEAD,
    COUNT,
    GONE,
    SIDE,
    UNIT,
    WEEKDAY,
    Beside,
    Forms,
    count_of,
    side_of,
    span,
)

if TYPE_CHECKING:
    import re

FORMS = Forms()


@FORMS.form(rf"{SIDE} (?P<unit>week|month|quarter|year|decade)")
def _sided_unit(found: re.Match[str], beside: Beside) -> Days | None:
    side, unit, today = side_of(found["side"]), found["unit"], beside.day
    if found["side"] in {"past", "coming", "preceding"}:
        return _rolling(side, 1, unit, today)
    if unit == "week":
        return calendar.week(today + side * timedelta(days=7))
    if unit == "month":
        return calendar.month(today.year, today.month + side)
    if unit == "quarter":
        return calendar.months(today.year, today.month - (today.month - 1) % 3 + 3 * side, 3)
    if unit == "decade":
        return _decade_of(today.year + 10 * side)
    return calendar.full_year(today.year + side)


def _decade_of(year: int) -> Days:
    first = year - year % 10
    return Days(date(first, 1, 1), date(first + 9, 12, 31))


def _rolling(side: int, count: int, unit: str, today: date) -> Days:
    if unit == "hour":
        count, unit = -(-count // 24), "day"
    if unit in {"fortnight", "decade"}:
        count, unit = (count * 2, "week") if unit == "fortnight" else (count * 10, "year")
    away = calendar.shifted(today, side * count, unit)
    return Days(away, today) if side < 0 else Days(today, away)


@FORMS.form(
    rf"this past {UNIT}|over (?:the )?(?P<over>{GONE}|{AHEAD}) (?P<u2>week|month|quarter|year"
    rf"|decade)"
)
def _over(found: re.Match[str], beside: Beside) -> Days | None:
    side = side_of(found["over"]) if found["over"] else -1
    return _rolling(side, 1, found["unit"] or found["u2"], beside.day)


@FORMS.form(
    rf"(?:over )?(?:the )?(?:this )?(?P<side>{GONE}|{AHEAD}) {COUNT}(?: or so)? {UNIT}s?"
    rf"|(?:over )?{COUNT.replace('count', 'c2')} (?P<s2>{GONE}"
    rf"|{AHEAD}) {UNIT.replace('unit', 'u2')}s?"
)
def _rolling_count(found: re.Match[str], beside: Beside) -> Days | None:
    side = side_of(found["side"] or found["s2"])
    count = count_of(found["count"] or found["c2"])
    return _rolling(side, count, found["unit"] or found["u2"], beside.day)


@FORMS.form(
    rf"within (?:the )?(?:next |coming )?{COUNT} (?P<kind>business |working |calendar )?{UNIT}s?"
    r"(?: (?:of|from|after|following) (?:the )?receipt(?: of this \w+)?)?"
    r"|within (?:the|a) (?P<u2>day|week|month|year)"
)
def _within(found: re.Match[str], beside: Beside) -> Days | None:
    count = count_of(found["count"])
    if (found["kind"] or "").strip() in {"business", "working"}:
        return Days(beside.day, calendar.business_days(beside.day, count))
    return _rolling(1, count, found["unit"] or found["u2"], beside.day)


@FORMS.form(
    rf"(?:some |about |over |more than )?{COUNT} {UNIT}s? (?P<way>ago|earlier|before|from now"
    rf"|later|hence)"
)
def _away(found: re.Match[str], beside: Beside) -> Days | None:
    side = -1 if found["way"] in {"ago", "earlier", "before"} else 1
    days = _rolling(side, count_of(found["count"]), found["unit"], beside.day)
    one = days.first if side < 0 else days.last
    return Days(one, one)


@FORMS.form(rf"in {COUNT} {UNIT}s?(?:' time)?")
def _in_some(found: re.Match[str], beside: Beside) -> Days | None:
    one = _rolling(1, count_of(found["count"]), found["unit"], beside.day).last
    return Days(one, one)


@FORMS.form(rf"(?:(?P<side>this|{GONE}|{AHEAD}) )?{WEEKDAY}")
def _weekday(found: re.Match[str], beside: Beside) -> Days | None:
    monday = calendar.week(beside.day).first or beside.day
    same = monday + calendar.words("weekday")[found["weekday"]] * DAY
    one = same + _week_steps(found["side"], same, beside) * timedelta(days=7)
    return Days(one, one)


def _week_steps(word: str | None, same: date, beside: Beside) -> int:
    if word is None:
        ahead = (same - beside.day).days
        tense = beside.tense or (0 if abs(ahead) <= 3 else (-1 if ahead > 0 else 1))
        return 1 if tense > 0 > ahead else -1 if tense < 0 < ahead else 0
    side = side_of(word)
    if side < 0:
        return 0 if same < beside.day else -1
    if word == "coming":
        return 0 if same > beside.day else 1
    return side


@FORMS.form(rf"(?:(?P<side>this|{GONE}|{AHEAD}) )?weekend")
def _weekend(found: re.Match[str], beside: Beside) -> Days | None:
    monday = calendar.week(beside.day).first or beside.day
    first = monday + (5 + 7 * side_of(found["side"] or "this")) * DAY
    return Days(first, first + DAY)


@FORMS.form(r"(?:the )?weekend of (?:the )?(?P<of>.+?)(?:-\d{1,2})?")
def _weekend_of(found: re.Match[str], beside: Beside) -> Days | None:
    one = span(found["of"], beside)
    monday = calendar.week(one.first).first if one and one.first else None
    return Days(monday + 5 * DAY, monday + 6 * DAY) if monday else None


@FORMS.form(calendar.THAT_DAY)
def _day_told(found: re.Match[str], beside: Beside) -> Days | None:
    """Read a day beside the one told of before."""
    one = beside.day + {"same": 0, "previous": -1}.get((found["which"] or "same").strip(), 1) * DAY
    return Days(one, one)


_STEPS = {
    "day before yesterday": -2,
    "day after tomorrow": 2,
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "last night": -1,
}


@FORMS.form(
    r"today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening)"
    r"|(?:the )?day (?:before yesterday|after tomorrow)"
)
def _named(found: re.Match[str], beside: Beside) -> Days | None:
    one = beside.day + _STEPS.get(found[0].removeprefix("the "), 0) * DAY
    return Days(one, one)


@FORMS.form(
    r"(?:very )?(?:soon|shortly)|(?:in )?(?:the )?(?:very )?near future"
    r"|(?:as soon|early) as possible|asap|soonest"
    r"|(?:at )?(?:the |your )?earliest (?:possible )?(?:time|opportunity|convenience|moment)"
    rf"|(?:the )?(?:{AHEAD}) (?:few |several )?(?:days|weeks|months|years)"
    r"|(?:with)?in (?:the next )?(?:an? )?(?:few|several|couple of) (?:hour|day|week|month|year)s"
)
def _open_ahead(_: re.Match[str], beside: Beside) -> Days | None:
    return Days(beside.day, None)


@FORMS.form(
    rf"recently|(?:the )?(?:recent|{GONE}) (?:few |several )?(?:days|weeks|months|years|past)"
)
def _open_behind(_: re.Match[str], beside: Beside) -> Days | None:
    return Days(None, beside.day)
