"""What forms of dates are made of: their words, what those count, and `span`, which tries them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import reftel.claims.dated.dates_calendar as calendar
from reftel.claims.dated.dates_calendar import Days

if TYPE_CHECKING:
    from datetime import date


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


class Forms(list[Form]):
    """Forms of one sort: for each its pattern, and what a phrase means that is written so."""

    def form(self, pattern: str) -> Callable[[Meaning], None]:
        """Keep what a pattern means, behind the forms kept before."""

        def keep(meaning: Meaning) -> None:
            self.append((re.compile(pattern), meaning))

        return keep


FORMS = Forms()
"""All forms in the order in which they are tried, as `dates_forms` sets it."""


def span(phrase: str, beside: Beside) -> Days | None:
    """Return the days of one plain form, lower case and single-spaced; None if it is none."""
    form = _form_of(phrase)
    return form[1](form[0], beside) if form else None


@lru_cache(maxsize=4096)
def _form_of(phrase: str) -> tuple[re.Match[str], Meaning] | None:
    """Return the form of a phrase and how it reads; the same few phrases stand in most cables."""
    found = ((pattern.fullmatch(phrase), meaning) for pattern, meaning in FORMS)
    return next(((match, meaning) for match, meaning in found if match), None)


def year_of(word: str | None) -> int | None:
    """Return the year that a word tells, if there is one: 2007, '07."""
    if word is None:
        return None
    number = int(word.removeprefix("'"))
    return number if number > 99 else century(number)


def century(two: int, near: int = 2030) -> int:
    """Return the year of two digits: 70 to 99, or 40 years after a day, are of the last century."""
    return two + (1900 if two >= 70 or 2000 + two > near + 40 else 2000)


def full_year_of(year: str) -> str:
    """Return a year with all its digits."""
    return year if len(year) == 4 else str(century(int(year[-2:])))


def side_of(word: str) -> int:
    """Return whether a word looks back, ahead or neither: -1 for last, 1 for next, 0 for this."""
    if re.fullmatch(GONE, word):
        return -1
    return 1 if re.fullmatch(AHEAD, word) else 0


def count_of(word: str | None) -> int:
    """Return the number that a word or figure tells; one where there is none."""
    word = word or "1"
    return int(word) if word.isdigit() else calendar.words("number")[word]


def dated(year: int | None, of: Callable[[int], Days | None], beside: Beside) -> Days | None:
    """Return the days of a year; of the nearest year that fits where none is told."""
    return of(year) if year else calendar.nearest(of, beside.day, beside.tense)
