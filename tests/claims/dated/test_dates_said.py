"""Phrases for days and spans as officers write them, beside a telegram of 14 March 2008."""

from __future__ import annotations

from datetime import date

import pytest

from reftel.claims.dated.dates import resolve, written

SENT = date(2008, 3, 14)
"""A Friday."""


def read(phrase: str, tense: int = 0) -> str | None:
    interval = resolve(phrase, SENT, tense)
    return written(interval) if interval else None


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("March 14, 2008", "2008-03-14"),
        ("14 March 2008", "2008-03-14"),
        ("14 Mar 08", "2008-03-14"),
        ("14-MAR-08", "2008-03-14"),
        ("Mar. 14, 2008", "2008-03-14"),
        ("the 14th of March 2008", "2008-03-14"),
        ("2008-03-14", "2008-03-14"),
        ("03/14/2008", "2008-03-14"),
        ("Friday, March 14", "2008-03-14"),
        ("141220Z MAR 08", "2008-03-14T12:20:00Z"),
        ("February 29", "2008-02-29"),
    ],
)
def test_a_day_is_read_in_each_way_of_writing_it(phrase: str, value: str) -> None:
    assert read(phrase) == value


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("today", "2008-03-14"),
        ("yesterday", "2008-03-13"),
        ("tomorrow", "2008-03-15"),
        ("this week", "2008-03-10/2008-03-16"),
        ("last week", "2008-03-03/2008-03-09"),
        ("next week", "2008-03-17/2008-03-23"),
        ("this month", "2008-03"),
        ("last month", "2008-02"),
        ("next month", "2008-04"),
        ("this year", "2008"),
        ("last year", "2007"),
        ("next year", "2009"),
        ("two weeks ago", "2008-02-29"),
    ],
)
def test_words_for_a_time_are_read_from_the_day_of_the_telegram(phrase: str, value: str) -> None:
    assert read(phrase) == value


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("March 3-5", "2008-03-03/2008-03-05"),
        ("3-5 March", "2008-03-03/2008-03-05"),
        ("March 3 to 5, 2008", "2008-03-03/2008-03-05"),
        ("from March 3 to April 2", "2008-03-03/2008-04-02"),
        ("between March 3 and March 5", "2008-03-03/2008-03-05"),
        ("February 28-March 2", "2008-02-28/2008-03-02"),
        ("January to March 2008", "2008-01/2008-03"),
        ("early March", "2008-03-01/2008-03-10"),
        ("mid-March", "2008-03-11/2008-03-20"),
        ("late March", "2008-03-21/2008-03-31"),
        ("the end of April", "2008-04-21/2008-04-30"),
        ("late February 2008", "2008-02-21/2008-02-29"),
        ("the first half of 2008", "2008-01/2008-06"),
        ("the second quarter of 2008", "2008-04/2008-06"),
        ("2006-2007", "2006/2007"),
        ("FY 2008", "2007-10/2008-09"),
        ("the spring of 2007", "2007-03/2007-05"),
        ("the 1990s", "1990/1999"),
    ],
)
def test_a_span_has_its_first_and_its_last_day(phrase: str, value: str) -> None:
    assert read(phrase) == value


@pytest.mark.parametrize(
    ("phrase", "tense", "value"),
    [
        ("November", -1, "2007-11"),
        ("November", 1, "2008-11"),
        ("April 3", 0, "2008-04-03"),
        ("March 20", 0, "2008-03-20"),
        ("December 20", -1, "2007-12-20"),
        ("October 20", 1, "2008-10-20"),
    ],
)
def test_the_tense_of_the_verb_decides_the_year_of_a_far_day(
    phrase: str, tense: int, value: str
) -> None:
    assert read(phrase, tense) == value


@pytest.mark.parametrize(
    "phrase",
    ["March 32", "February 30, 2008", "14 Marsh", "the week", "", "13/13/2008", "25:00"],
)
def test_a_day_that_is_none_is_not_read(phrase: str) -> None:
    assert read(phrase) is None


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("since January 2008", "2008-01-01/2008-03-14"),
        ("by March 20", "../2008-03-20"),
        ("until April 2008", "../2008-04-30"),
    ],
)
def test_an_open_span_has_one_end_alone(phrase: str, value: str) -> None:
    assert read(phrase) in (value, value.removeprefix("../"), value.rsplit("/", maxsplit=1)[-1])


@pytest.mark.parametrize("gap", [" ", "  ", "\n"])
@pytest.mark.parametrize("phrase", ["March 14, 2008", "early March", "from March 3 to April 2"])
def test_gaps_between_the_words_of_a_day_mean_nothing(phrase: str, gap: str) -> None:
    assert read(phrase.replace(" ", gap)) == read(phrase)


@pytest.mark.parametrize("phrase", ["March 14, 2008", "14 March 2008", "late March"])
def test_capitals_mean_nothing_in_a_day(phrase: str) -> None:
    assert read(phrase.upper()) == read(phrase)
