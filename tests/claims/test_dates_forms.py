from __future__ import annotations

from datetime import date

import pytest

from reftel.claims.dates_forms import FORMS, Beside, century, span

MARCH = Beside(date(2008, 3, 14))


def test_two_digits_name_a_year_of_this_or_the_last_century() -> None:
    assert [century(year) for year in (9, 69, 70, 99)] == [2009, 2069, 1970, 1999]


@pytest.mark.parametrize(
    ("phrase", "first", "last"),
    [
        ("last november", (2007, 11, 1), (2007, 11, 30)),
        ("next june", (2008, 6, 1), (2008, 6, 30)),
        ("this march", (2008, 3, 1), (2008, 3, 31)),
        ("november last year", (2007, 11, 1), (2007, 11, 30)),
        ("this fiscal year", (2007, 10, 1), (2008, 9, 30)),
        ("this decade", (2000, 1, 1), (2009, 12, 31)),
        ("next quarter", (2008, 4, 1), (2008, 6, 30)),
        ("weekend of march 7", (2008, 3, 8), (2008, 3, 9)),
        ("week ending march 9", (2008, 3, 3), (2008, 3, 9)),
        ("end of next week", (2008, 3, 21), (2008, 3, 23)),
        ("year-end", (2008, 12, 31), (2008, 12, 31)),
    ],
)
def test_a_plain_form_is_a_span_of_days(
    phrase: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    assert span(phrase, MARCH) == (date(*first), date(*last))


def test_a_bare_weekday_follows_the_tense() -> None:
    past, ahead = (span("monday", MARCH._replace(tense=tense)) for tense in (-1, 1))
    assert past == (date(2008, 3, 10), date(2008, 3, 10))
    assert ahead == (date(2008, 3, 17), date(2008, 3, 17))


def test_every_form_is_tried_whole() -> None:
    assert all(not pattern.fullmatch("the plenary session") for pattern, _ in FORMS)
