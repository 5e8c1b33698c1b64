"""Forms of dates that are part of a longer span: second quarter of 2007, early May, year-end."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import reftel.claims.dated.dates_calendar as calendar
from reftel.claims.dated.dates_calendar import DAY, Days
from reftel.claims.dated.dates_grammar import (
    COUNT,
    ORDINAL,
    SEASON,
    SIDE,
    THIRD,
    WEEKDAY,
    YEAR,
    Beside,
    Forms,
    century,
    count_of,
    dated,
    full_year_of,
    side_of,
    span,
    year_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

FORMS = Forms()


@FORMS.form(
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


@FORMS.form(rf"{ORDINAL} half of (?:the )?(?P<of>.+)")
def _half(found: re.Match[str], beside: Beside) -> Days | None:
    whole = span(found["of"], beside)
    return calendar.half(whole, calendar.words("ordinal")[found["ordinal"]]) if whole else None


@FORMS.form(
    r"(?:h(?P<half>[12])|(?P<h2>[12])h)[,/]? ?(?:of )?(?P<fy>fy|fiscal year|cy)?[- ]?"
    r"(?P<of>'?\d\d|\d{4})"
)
def _half_year(found: re.Match[str], beside: Beside) -> Days | None:
    fiscal = (found["fy"] or "").startswith("f")
    year = span(f"fy {found['of']}" if fiscal else full_year_of(found["of"]), beside)
    number = int(found["half"] or found["h2"])
    if year is None or year.first is None:
        return None
    return calendar.months(year.first.year, year.first.month + 6 * (number - 1), 6)


def _of_year(of: str | None, in_year: Callable[[int], Days | None], beside: Beside) -> Days | None:
    if of is None:
        return dated(None, in_year, beside)
    whole = span(of.removeprefix("the "), beside)
    if whole is None and re.fullmatch(r"'?\d\d", of):
        return in_year(century(int(of[-2:])))
    return in_year(whole.first.year) if whole and whole.first else None


@FORMS.form(rf"{ORDINAL} week (?:of|in) (?:the )?(?P<of>.+)")
def _week_of_month(found: re.Match[str], beside: Beside) -> Days | None:
    whole = span(found["of"], beside)
    if not whole or not whole.first or not whole.last:
        return None
    number = calendar.words("ordinal")[found["ordinal"]]
    if number < 0:
        return Days(whole.last - 6 * DAY, whole.last)
    first = whole.first + 7 * (number - 1) * DAY
    return Days(first, min(first + 6 * DAY, whole.last))


@FORMS.form(
    rf"(?P<ordinal>first|last) {COUNT} (?P<unit>day|week|month|year)s (?:of|in) (?:the )?(?P<of>.+)"
)
def _edge_run(found: re.Match[str], beside: Beside) -> Days | None:
    whole = span(found["of"], beside)
    if not whole or not whole.first or not whole.last:
        return None
    count = count_of(found["count"])
    if found["ordinal"] == "first":
        return Days(whole.first, calendar.shifted(whole.first, count, found["unit"]) - DAY)
    return Days(calendar.shifted(whole.last + DAY, -count, found["unit"]), whole.last)


@FORMS.form(rf"{SEASON}(?:,? (?:of )?)(?P<first>\d{{4}})[-/](?P<last>\d{{4}}|\d\d)")
def _season_over_years(found: re.Match[str], _: Beside) -> Days | None:
    """Read a winter that two years share, or the seasons of two years."""
    first = int(found["first"])
    last = int(found["last"]) + (0 if len(found["last"]) == 4 else first - first % 100)
    number = calendar.words("season")[found["season"]]
    final = last - 1 if number == 12 else last
    return calendar.months(first, number, 3).join(calendar.months(max(first, final), number, 3))


@FORMS.form(rf"(?:{SIDE} )?{SEASON}(?:,? (?:of )?{YEAR})?")
def _season(found: re.Match[str], beside: Beside) -> Days | None:
    number = calendar.words("season")[found["season"]]
    side = side_of(found["side"] or "this")
    tense = side or beside.tense
    days = dated(
        year_of(found["year"]),
        lambda y: calendar.months(y, number, 3),
        beside._replace(tense=tense),
    )
    if side and days and calendar.gap(days, beside.day) * side <= 0 and days.first:
        return calendar.months(days.first.year + side, number, 3)
    return days


@FORMS.form(
    r"(?P<first>early|mid)[- ]to[- ](?P<last>mid|late)[- ](?:(?:part )?of )?(?:the )?(?P<of>.+)"
)
def _two_thirds(found: re.Match[str], beside: Beside) -> Days | None:
    whole = span(found["of"], beside)
    if whole is None:
        return None
    first, last = (calendar.words("third")[found[part]] for part in ("first", "last"))
    return calendar.third(whole, first).join(calendar.third(whole, last))


@FORMS.form(rf"{THIRD}[- ](?:(?:part )?(?:of|in) )?(?:the )?(?P<of>.+)")
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


@FORMS.form(
    r"(?:the )?(?:very )?(?P<edge>first|last)(?: (?:working|business))? day (?:of|in) (?:the )?"
    r"(?P<of>.+)"
)
def _edge_day(found: re.Match[str], beside: Beside) -> Days | None:
    """Read the first or last day of a month or year."""
    of = found["of"]
    whole = span("this " + of if of in {"year", "month", "week"} else of, beside)
    one = whole and (whole.first if found["edge"] == "first" else whole.last)
    return Days(one, one) if one else None


@FORMS.form(rf"(?:calendar )?year[' -]?s?[ -]end(?: (?:of )?{YEAR})?")
def _year_end(found: re.Match[str], beside: Beside) -> Days | None:
    return calendar.day(year_of(found["year"]) or beside.day.year, 12, 31)


@FORMS.form(r"(?:the )?(?P<edge>first|last) days (?:of|in) (?:the )?(?P<of>.+)")
def _edge_days(found: re.Match[str], beside: Beside) -> Days | None:
    whole = span(found["of"], beside)
    return calendar.third(whole, 0 if found["edge"] == "first" else 2) if whole else None


@FORMS.form(rf"(?:the )?{ORDINAL} {WEEKDAY} (?:of|in) (?:the )?(?P<of>.+)")
def _nth_weekday(found: re.Match[str], beside: Beside) -> Days | None:
    """Read a weekday by its place in a month: the third Thursday of April."""
    whole = span(found["of"], beside)
    if not whole or not whole.first or not whole.last:
        return None
    named, number = (
        calendar.words("weekday")[found["weekday"]],
        calendar.words("ordinal")[found["ordinal"]],
    )
    first = whole.first + (named - whole.first.weekday()) % 7 * DAY
    last = whole.last - (whole.last.weekday() - named) % 7 * DAY
    one = last if number < 0 else first + 7 * (number - 1) * DAY
    return Days(one, one) if one <= whole.last else None


@FORMS.form(r"week (?:of|beginning|starting|commencing) (?:the )?(?P<of>.+)")
def _week_holding(found: re.Match[str], beside: Beside) -> Days | None:
    one = span(found["of"], beside)
    return calendar.week(one.first) if one and one.first else None


@FORMS.form(r"week ending (?:on )?(?P<of>.+)")
def _week_ending(found: re.Match[str], beside: Beside) -> Days | None:
    one = span(found["of"], beside)
    return Days(one.last - 6 * DAY, one.last) if one and one.last else None


@FORMS.form(
    r"(?:later|earlier|early|late|later in|earlier in) (?:this|the) (?P<unit>week|month|year"
    r"|decade)"
)
def _part_of_this(found: re.Match[str], beside: Beside) -> Days | None:
    whole = span(f"this {found['unit']}", beside)
    word = found[0].split()[0]
    if not whole or word in {"early", "late"}:
        return calendar.third(whole, 0 if word == "early" else 2) if whole else None
    return Days(beside.day, whole.last) if word == "later" else Days(whole.first, beside.day)
