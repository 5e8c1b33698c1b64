"""Days of birth in the forms of customers' files."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.desk.births import births


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("18 SEP 1972", ("1972-09-18",)),
        ("18-Sep-1972", ("1972-09-18",)),
        ("18th September 1972", ("1972-09-18",)),
        ("September 18, 1972", ("1972-09-18",)),
        ("Sept. 18, 1972", ("1972-09-18",)),
        ("19720918", ("1972-09-18",)),
        ("1972/09/18", ("1972-09-18",)),
        ("1972.9.18", ("1972-09-18",)),
        ("18/09/1972", ("1972-09-18",)),
        ("09/18/1972", ("1972-09-18",)),
        ("09/08/1972", ("1972",)),
        ("c. 1972", ("~1972",)),
        ("1970-1972", ("1970", "1971", "1972")),
        ("between 1970 and 1971", ("1970", "1971")),
        ("1972-09", ("1972-09",)),
    ],
)
def test_a_birth_is_read_in_the_forms_of_customers_files(
    text: str, wanted: tuple[str, ...]
) -> None:
    assert births(text) == wanted


@pytest.mark.parametrize("text", ["31/02/1972", "19720231", "1930-1999", "1975-1972", "", "-"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert births(text) == ()


@given(st.dates(date(1901, 1, 1), date(2049, 12, 31)))
def test_law_a_day_is_the_same_however_it_is_written(day: date) -> None:
    for form in ("%Y-%m-%d", "%Y%m%d", "%Y/%m/%d", "%d %B %Y", "%d %b %Y", "%B %d, %Y"):
        assert births(day.strftime(form)) == (day.isoformat(),)
