from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.demarche import span_of
from tests.demarche.values import when


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("2007-11-24/2007-11-26", ("2007-11-24T00:00:00", "2007-11-26T23:59:59")),
        ("2007-12", ("2007-12-01T00:00:00", "2007-12-31T23:59:59")),
        ("2007", ("2007-01-01T00:00:00", "2007-12-31T23:59:59")),
        ("../2010-01-01", (None, "2010-01-01T23:59:59")),
        ("2009-11-29/..", ("2009-11-29T00:00:00", None)),
        ("2007-11-24T12:00", ("2007-11-24T12:00:00", "2007-11-24T12:00:00")),
        ("2007-11-24T12:00:00.5+00:00", ("2007-11-24T12:00:00.5", "2007-11-24T12:00:00.5")),
        ("2007-11-24T14:00+02:00", ("2007-11-24T12:00:00", "2007-11-24T12:00:00")),
    ],
)
def test_days_of_slots_are_read(text: str, ends: tuple[str | None, str | None]) -> None:
    found = span_of(text)
    assert found == tuple(end and when(end) for end in ends)


@pytest.mark.parametrize("text", ["soon", "", "2007-13", "2007-02-30", "../.."])
def test_words_are_no_days(text: str) -> None:
    assert span_of(text) is None


@pytest.mark.parametrize("text", ["9999", "9999-12", "9999-12-31", "../9999-12-31"])
def test_the_last_year_there_is_ends_with_the_calendar(text: str) -> None:
    found = span_of(text)
    assert found
    assert found[1] == when("9999-12-31")


@given(st.dates(date(1970, 1, 1), date(2015, 12, 31)), st.sampled_from([4, 7, 10]))
def test_law_a_span_holds_the_day_it_was_cut_from_and_ends_before_the_next(
    day: date, length: int
) -> None:
    text = day.isoformat()[:length]
    found = span_of(text)
    assert found
    start, end = found
    assert start
    assert end
    assert start <= when(day.isoformat()) <= end
    assert end.isoformat().startswith(text)
    assert not (end + timedelta(seconds=1)).isoformat().startswith(text)
