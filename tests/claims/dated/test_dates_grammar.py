from __future__ import annotations

from reftel.claims.dated.dates_forms import century


def test_two_digits_name_a_year_of_this_or_the_last_century() -> None:
    assert [century(year) for year in (9, 69, 70, 99)] == [2009, 2069, 1970, 1999]


def test_two_digits_long_after_the_day_are_of_the_last_century() -> None:
    assert [century(57, near) for near in (2008, 2030)] == [1957, 2057]
