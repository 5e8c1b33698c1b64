"""The forms a date takes in a telegram, each with what it means beside a reference day."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache, partial
from typing import NamedTuple

import reftel.claims.dated.dates_calendar as calendar
from reftel.claims.dated.dates_calendar import DAY, Days


class Beside(NamedTuple):
    """What a phrase is read beside: the day of the cable, and the tense of the clause."""

    day: date
    tense: int = 0


MONTH = rf"(?P<month>{calendar.either('month')})\.?"
DAYNO = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?P<year>(?:18|19|20)\d\d|'\d\d)"
WEEKDAY = rf"(?P<weekday>{calendar.either('weekday')})"
THIRD = rf"(?P<third>{calendar.either('third')})"
COUNT = rf"(?:{calendar.NUMBER}(?: to | or |-))?(?P<count>{calendar.NUMBER})(?: \(\d+\))?"
UNIT = r"(?P<unit>hour|day|week|fortnight|month|quarter|year|decade)"
SEASON = rf"(?P<season>{calendar.either('season')})"
ORDINAL = rf"(?P<ordinal>{calendar.either('ordinal')})"
GONE = r"last|past|previous|preceding|prior"
AHEAD = r"next|coming|following|upcoming"
SIDE = rf"(?P<side>this|this same|current|{GONE}|{AHEAD})"

Meaning = Callable[[re.Match[str], Beside], Days | None]
Form = tuple[re.Pattern[str], Meaning]
FORMS: list[Form] = []


def _form(pattern: str) -> Callable[[Meaning], None]:
    def keep(meaning: Meaning) -> None:
        FORMS.append((re.compile(pattern), meaning))

    return keep


def span(phrase: str, beside: Beside) -> Days | None:
    """Return the days of one plain form, lower case and single-spaced; None if it is none."""
    form = _form_of(phrase)
    return form[1](form[0], beside) if form else None


@lru_cache(maxsize=4096)
def _form_of(phrase: str) -> tuple[re.Match[str], Meaning] | None:
    """Return the form of a phrase and how it reads; the same few phrases stand in most cables."""
    found = ((pattern.fullmatch(phrase), meaning) for pattern, meaning in FORMS)
    return next(((match, meaning) for match, meaning in found if match), None)


def _year(word: str | None) -> int | None:
    if word is None:
        return None
    number = int(word.removeprefix("'"))
    return number if number > 99 else century(number)


LATE = 15
"""How many years after a cable a day may lie whose year has two digits: a birth never does."""


def century(two: int, near: int = 2030) -> int:
    """Return the year of two digits: 70 to 99, or 40 years after a day, are of the last century."""
    return two + (1900 if two >= 70 or 2000 + two > near + 40 else 2000)


def _side(word: str) -> int:
    if re.fullmatch(GONE, word):
        return -1
    return 1 if re.fullmatch(AHEAD, word) else 0


def _count(word: str | None) -> int:
    word = word or "1"
    return int(word) if word.isdigit() else calendar.words("number")[word]


def _dated(year: int | None, of: Callable[[int], Days | None], beside: Beside) -> Days | None:
    return of(year) if year else calendar.nearest(of, beside.day, beside.tense)


@_form(rf"{MONTH} {DAYNO}(?:,? {YEAR})?|(?P<d2>[0-3]?\d)(?:st|nd|rd|th)?(?: of)? "
       rf"(?P<m2>{calendar.either('month')})\.?(?:,? (?P<y2>\d{{4}}|'?\d\d))?")  # fmt: skip
def _day_of_month(found: re.Match[str], beside: Beside) -> Days | None:
    month = calendar.words("month")[found["month"] or found["m2"]]
    number = int(found["day"] or found["d2"])
    written = (found["year"] or found["y2"] or "").removeprefix("'")
    short = len(written) == 2
    year = century(int(written), beside.day.year + LATE - 40) if short else _year(written or None)
    return _dated(year, lambda y: calendar.day(y, month, number), beside)


@_form(r"(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d\d)")
def _slashes(found: re.Match[str], beside: Beside) -> Days | None:
    """Read month before day where strokes part them, day before month where points do."""
    month, number, year = (int(found[group]) for group in (1, 3, 4))
    if month > 12 or (found[2] == "." and number <= 12):
        month, number = number, month
    return calendar.day(year if year > 99 else century(year, beside.day.year), month, number)


@_form(rf"(?:{WEEKDAY},? \(?)?(?P<m>\d{{1,2}})/(?P<d>\d{{1,2}})\)?")
def _stroke(found: re.Match[str], beside: Beside) -> Days | None:
    """Read a month and a day without a year: Friday (11/3)."""
    month, number = int(found["m"]), int(found["d"])
    return _dated(None, lambda year: calendar.day(year, month, number), beside)


@_form(r"(\d{4})[-/](\d\d)[-/](\d\d)")
def _iso(found: re.Match[str], _: Beside) -> Days | None:
    return calendar.day(*(int(group) for group in found.groups()))


@_form(rf"{MONTH}(?:,? (?:of )?{YEAR})?")
def _month(found: re.Match[str], beside: Beside) -> Days | None:
    number = calendar.words("month")[found["month"]]
    return _dated(_year(found["year"]), lambda year: calendar.month(year, number), beside)


@_form(rf"{MONTH} (?:and|or) (?P<m2>{calendar.either('month')})\.?(?:,? (?:of )?{YEAR})?")
def _two_months(found: re.Match[str], beside: Beside) -> Days | None:
    first, last = (calendar.words("month")[found[name]] for name in ("month", "m2"))
    run = last - first + (1 if last >= first else 13)
    if not found["year"] and first % 12 + 1 != last:
        return None
    return _dated(_year(found["year"]), lambda year: calendar.months(year, first, run), beside)


@_form(rf"{MONTH} (?:of )?(?P<side>{GONE}|{AHEAD}|this) year")
def _month_of_year(found: re.Match[str], beside: Beside) -> Days | None:
    number = calendar.words("month")[found["month"]]
    return calendar.month(beside.day.year + _side(found["side"]), number)


@_form(rf"{SIDE} {MONTH}")
def _sided_month(found: re.Match[str], beside: Beside) -> Days | None:
    number, side = calendar.words("month")[found["month"]], _side(found["side"])
    spans = [calendar.month(beside.day.year + step, number) for step in (0, side or 1)]
    near = not calendar.gap(spans[0], beside.day)
    if not side or (near and found["side"].endswith("coming")):
        return spans[0]
    return next((s for s in spans if calendar.gap(s, beside.day) * side > 0), spans[-1])


@_form(YEAR)
def _year_alone(found: re.Match[str], _: Beside) -> Days | None:
    year = _year(found["year"])
    return calendar.full_year(year) if year else None


@_form(r"(?:(\d{3})0|'?(\d)0)'?s")
def _decade(found: re.Match[str], _: Beside) -> Days | None:
    first = int(found[1] + "0") if found[1] else 1900 + 10 * int(found[2])
    return Days(date(first, 1, 1), date(first + 9, 12, 31))


@_form(
    r"(?:u\.?s\.? )?(?:fy|fiscal years?)[- ]?'?(\d{4}|\d\d)(?:\s*(?:-|/|to|and)\s*(\d{4}|\d\d))?"
)
def _fiscal(found: re.Match[str], _: Beside) -> Days | None:
    first, last = (int(year) if year else None for year in found.groups())
    spans = [calendar.fiscal_year(y if y > 99 else century(y)) for y in (first, last) if y]
    return spans[0].join(spans[-1])


@_form(rf"{SIDE} (?:fy|fiscal year)")
def _sided_fiscal(found: re.Match[str], beside: Beside) -> Days | None:
    now = beside.day.year + (beside.day.month >= 10)
    return calendar.fiscal_year(now + _side(found["side"]))


@_form(
    rf"(?:(?!last quarter$){ORDINAL} (?P<fy>fiscal |fy |calendar |cy )?quarter"
    r"|q(?P<q>[1-4])|(?P<q2>[1-4])q)"
    r"(?:[,/]? ?(?:of )?(?P<of>.+))?"
)
def _quarter(found: re.Match[str], beside: Beside) -> Days | None:
    number = int(found["q"] or found["q2"] or calendar.words("ordinal")[found["ordinal"]])
    of = re.sub(r"^(?:the )?(?:cy|calendar year)[- ]?", "", found["of"]) if found["of"] else None
    fiscal = re.match(r"(?:the )?(?:fy|fiscal year)[- ]?(?=['\d])", of) if of else None
    if (fiscal and of) or (found["fy"] or "").startswith("f"):
        return _of_year(
            of[fiscal.end() :] if fiscal and of else of, partial(_fiscal_quarter, number), beside
        )
    return _of_year(of, lambda year: calendar.quarter(year, number), beside)


def _fiscal_quarter(number: int, year: int) -> Days:
    return calendar.months(year - 1, 3 * (number if number > 0 else 4) + 7, 3)


@_form(
    rf"(?P<ordinal>first|last) {COUNT} (?P<unit>day|week|month|year)s (?:of|in) (?:the )?(?P<of>.+)"
)
def _edge_run(found: re.Match[str], beside: Beside) -> Days | None:
    whole = span(found["of"], beside)
    if not whole or not whole.first or not whole.last:
        return None
    count = _count(found["count"])
    if found["ordinal"] == "first":
        return Days(whole.first, calendar.shifted(whole.first, count, found["unit"]) - DAY)
    return Days(calendar.shifted(whole.last + DAY, -count, found["unit"]), whole.last)


def _of_year(of: str | None, in_year: Callable[[int], Days | None], beside: Beside) -> Days | None:
    if of is None:
        return _dated(None, in_year, beside)
    whole = span(of.removeprefix("the "), beside)
    if whole is None and re.fullmatch(r"'?\d\d", of):
        return in_year(century(int(of[-2:])))
    return in_year(whole.first.year) if whole and whole.first else None


@_form(rf"{ORDINAL} half of (?:the )?(?P<of>.+)")
def _half(found: re.Match[str], beside: Beside) -> Days | None:
    whole = span(found["of"], beside)
    return calendar.half(whole, calendar.words("ordinal")[found["ordinal"]]) if whole else None


@_form(rf"{ORDINAL} week (?:of|in) (?:the )?(?P<of>.+)")
def _week_of_month(found: re.Match[str], beside: Beside) -> Days | None:
    whole = span(found["of"], beside)
    if not whole or not whole.first or not whole.last:
        return None
    number = calendar.words("ordinal")[found["ordinal"]]
    if number < 0:
        return Days(whole.last - 6 * DAY, whole.last)
    first = whole.first + 7 * (number - 1) * DAY
    return Days(first, min(first + 6 * DAY, whole.last))


@_form(rf"{SEASON}(?:,? (?:of )?)(?P<first>\d{{4}})[-/](?P<last>\d{{4}}|\d\d)")
def _season_over_years(found: re.Match[str], _: Beside) -> Days | None:
    """Read a winter that two years share, or the seasons of two years."""
    first = int(found["first"])
    last = int(found["last"]) + (0 if len(found["last"]) == 4 else first - first % 100)
    number = calendar.words("season")[found["season"]]
    final = last - 1 if number == 12 else last
    return calendar.months(first, number, 3).join(calendar.months(max(first, final), number, 3))


@_form(rf"(?:{SIDE} )?{SEASON}(?:,? (?:of )?{YEAR})?")
def _season(found: re.Match[str], beside: Beside) -> Days | None:
    number = calendar.words("season")[found["season"]]
    side = _side(found["side"] or "this")
    tense = side or beside.tense
    days = _dated(
        _year(found["year"]), lambda y: calendar.months(y, number, 3), beside._replace(tense=tense)
    )
    if side and days and calendar.gap(days, beside.day) * side <= 0 and days.first:
        return calendar.months(days.first.year + side, number, 3)
    return days


@_form(r"(?P<first>early|mid)[- ]to[- ](?P<last>mid|late)[- ](?:(?:part )?of )?(?:the )?(?P<of>.+)")
def _two_thirds(found: re.Match[str], beside: Beside) -> Days | None:
    whole = span(found["of"], beside)
    if whole is None:
        return None
    first, last = (calendar.words("third")[found[part]] for part in ("first", "last"))
    return calendar.third(whole, first).join(calendar.third(whole, last))


@_form(rf"{THIRD}[- ](?:(?:part )?(?:of|in) )?(?:the )?(?P<of>.+)")
def _third(found: re.Match[str], beside: Beside) -> Days | None:
    of = found["of"]
    if found["third"] in {"end", "start"} and (edge := _edge(found["third"], of, beside)):
        return edge
    whole = span("this " + of if of in {"year", "month", "week"} else of, beside)
    return calendar.third(whole, calendar.words("third")[found["third"]]) if whole else None


def _edge(which: str, of: str, beside: Beside) -> Days | None:
    if not re.search(r"year|week", of):
        return None
    whole = span("this " + of if of in {"year", "week"} else of, beside)
    if not whole or not whole.first or not whole.last:
        return None
    if "week" in of:
        return Days(whole.first + 4 * DAY, whole.last) if which == "end" else None
    one = whole.last if which == "end" else whole.first
    return Days(one, one)


@_form(r"(?:calendar )?year[' -]?s?[ -]end")
def _year_end(_: re.Match[str], beside: Beside) -> Days | None:
    return calendar.day(beside.day.year, 12, 31)


@_form(r"week (?:of|beginning|starting|commencing) (?:the )?(?P<of>.+)")
def _week_holding(found: re.Match[str], beside: Beside) -> Days | None:
    one = span(found["of"], beside)
    return calendar.week(one.first) if one and one.first else None


@_form(r"week ending (?:on )?(?P<of>.+)")
def _week_ending(found: re.Match[str], beside: Beside) -> Days | None:
    one = span(found["of"], beside)
    return Days(one.last - 6 * DAY, one.last) if one and one.last else None


@_form(
    r"(?:later|earlier|early|late|later in|earlier in) (?:this|the) (?P<unit>week|month|year"
    r"|decade)"
)
def _part_of_this(found: re.Match[str], beside: Beside) -> Days | None:
    whole = span(f"this {found['unit']}", beside)
    word = found[0].split()[0]
    if not whole or word in {"early", "late"}:
        return calendar.third(whole, 0 if word == "early" else 2) if whole else None
    return Days(beside.day, whole.last) if word == "later" else Days(whole.first, beside.day)


@_form(rf"{SIDE} (?P<unit>week|month|quarter|year|decade)")
def _sided_unit(found: re.Match[str], beside: Beside) -> Days | None:
    side, unit, today = _side(found["side"]), found["unit"], beside.day
    if found["side"] in {"past", "coming", "preceding"}:
        return _rolling(side, 1, unit, today)
    if unit == "week":
        return calendar.week(today + side * timedelta(days=7))
    if unit == "month":
        return calendar.month(today.year, today.month + side)
    if unit == "quarter":
        return calendar.quarter(today.year + ((today.month - 1) // 3 + side) // 4,
                                ((today.month - 1) // 3 + side) % 4 + 1)  # fmt: skip
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


@_form(
    rf"this past {UNIT}|over (?:the )?(?P<over>{GONE}|{AHEAD}) (?P<u2>week|month|quarter|year"
    rf"|decade)"
)
def _over(found: re.Match[str], beside: Beside) -> Days | None:
    side = _side(found["over"]) if found["over"] else -1
    return _rolling(side, 1, found["unit"] or found["u2"], beside.day)


@_form(
    rf"(?:over )?(?:the )?(?:this )?(?P<side>{GONE}|{AHEAD}) {COUNT}(?: or so)? {UNIT}s?"
    rf"|(?:over )?{COUNT.replace('count', 'c2')} (?P<s2>{GONE}"
    rf"|{AHEAD}) {UNIT.replace('unit', 'u2')}s?"
)
def _rolling_count(found: re.Match[str], beside: Beside) -> Days | None:
    side = _side(found["side"] or found["s2"])
    count = _count(found["count"] or found["c2"])
    return _rolling(side, count, found["unit"] or found["u2"], beside.day)


@_form(
    rf"within (?:the )?(?:next |coming )?{COUNT} (?P<kind>business |working |calendar )?{UNIT}s?"
    r"(?: (?:of|from|after|following) (?:the )?receipt(?: of this \w+)?)?"
    r"|within (?:the|a) (?P<u2>day|week|month|year)"
)
def _within(found: re.Match[str], beside: Beside) -> Days | None:
    count = _count(found["count"])
    if (found["kind"] or "").strip() in {"business", "working"}:
        return Days(beside.day, calendar.business_days(beside.day, count))
    return _rolling(1, count, found["unit"] or found["u2"], beside.day)


@_form(
    rf"(?:some |about |over |more than )?{COUNT} {UNIT}s? (?P<way>ago|earlier|before|from now"
    rf"|later|hence)"
)
def _away(found: re.Match[str], beside: Beside) -> Days | None:
    side = -1 if found["way"] in {"ago", "earlier", "before"} else 1
    days = _rolling(side, _count(found["count"]), found["unit"], beside.day)
    one = days.first if side < 0 else days.last
    return Days(one, one)


@_form(rf"in {COUNT} {UNIT}s?(?:' time)?")
def _in_some(found: re.Match[str], beside: Beside) -> Days | None:
    one = _rolling(1, _count(found["count"]), found["unit"], beside.day).last
    return Days(one, one)


@_form(rf"(?:(?P<side>this|{GONE}|{AHEAD}) )?{WEEKDAY}")
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
    side = _side(word)
    if side < 0:
        return 0 if same < beside.day else -1
    if word == "coming":
        return 0 if same > beside.day else 1
    return side


@_form(rf"(?:(?P<side>this|{GONE}|{AHEAD}) )?weekend")
def _weekend(found: re.Match[str], beside: Beside) -> Days | None:
    monday = calendar.week(beside.day).first or beside.day
    first = monday + (5 + 7 * _side(found["side"] or "this")) * DAY
    return Days(first, first + DAY)


@_form(r"(?:the )?weekend of (?:the )?(?P<of>.+?)(?:-\d{1,2})?")
def _weekend_of(found: re.Match[str], beside: Beside) -> Days | None:
    one = span(found["of"], beside)
    monday = calendar.week(one.first).first if one and one.first else None
    return Days(monday + 5 * DAY, monday + 6 * DAY) if monday else None


@_form(calendar.THAT_DAY)
def _day_told(found: re.Match[str], beside: Beside) -> Days | None:
    """Read a day beside the one told of before."""
    one = beside.day + {"same": 0, "previous": -1}.get((found["which"] or "same").strip(), 1) * DAY
    return Days(one, one)


@_form(
    r"(?:h(?P<half>[12])|(?P<h2>[12])h)[,/]? ?(?:of )?(?P<fy>fy|fiscal year|cy)?[- ]?"
    r"(?P<of>'?\d\d|\d{4})"
)
def _half_year(found: re.Match[str], beside: Beside) -> Days | None:
    fiscal = (found["fy"] or "").startswith("f")
    year = span(f"fy {found['of']}" if fiscal else _full(found["of"]), beside)
    number = int(found["half"] or found["h2"])
    if year is None or year.first is None:
        return None
    return calendar.months(year.first.year, year.first.month + 6 * (number - 1), 6)


def _full(year: str) -> str:
    return year if len(year) == 4 else str(century(int(year[-2:])))


@_form(r"(?:cy|calendar year)[- ]?(?P<of>'?\d\d|\d{4})")
def _calendar_year(found: re.Match[str], _: Beside) -> Days | None:
    return calendar.full_year(int(_full(found["of"])))


NAMED = {
    "day before yesterday": -2,
    "day after tomorrow": 2,
    "today": 0,
    "tonight": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "last night": -1,
}


@_form(
    r"today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening)"
    r"|(?:the )?day (?:before yesterday|after tomorrow)"
)
def _named(found: re.Match[str], beside: Beside) -> Days | None:
    one = beside.day + NAMED.get(found[0].removeprefix("the "), 0) * DAY
    return Days(one, one)


@_form(rf"(?:very )?(?:soon|shortly)|(?:in )?(?:the )?(?:very )?near future"
       rf"|(?:as soon|early) as possible"
       rf"|asap|soonest|(?:at )?(?:the |your )?earliest (?:possible )?(?:time|opportunity"
       rf"|convenience|moment)"
       rf"|(?:the )?(?:{AHEAD}) (?:few |several )?(?:days|weeks|months|years)"
       r"|(?:with)?in (?:the next )?(?:an? )?(?:few|several|couple of)"
       r" (?:hour|day|week|month|year)s")  # fmt: skip
def _open_ahead(_: re.Match[str], beside: Beside) -> Days | None:
    return Days(beside.day, None)


@_form(rf"recently|(?:the )?(?:recent|{GONE}) (?:few |several )?(?:days|weeks|months|years|past)")
def _open_behind(_: re.Match[str], beside: Beside) -> Days | None:
    return Days(None, beside.day)
