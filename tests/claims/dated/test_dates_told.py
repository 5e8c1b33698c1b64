"""A day has the year that the cable gives it elsewhere, and a clock time the day before it."""

from __future__ import annotations

import pytest

from tests.claims.reading import told, values


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("It is held on 30 November 2006. The November 30 vote is theirs.", "2006-11-30"),
        ("The lease ends on March 1, 2009. It is to pass by March 1.", "2009-03-01"),
        ("They fought on May 4, 2007. Then the May 4 raid was told of.", "2007-05-04"),
    ],
)
def test_a_day_has_the_one_year_told_of_it(words: str, value: str) -> None:
    assert values(words, "date") == [value, value]


@pytest.mark.parametrize(
    "words",
    [
        "It met on December 4, 2005 and December 4, 2006. He left on December 4.",
        "It met on December 4, 1958. He left on December 4.",
        "It is due on December 4, 2009. He left on December 4.",
    ],
)
def test_two_years_a_far_one_or_one_ahead_of_what_is_past_are_not_lent(words: str) -> None:
    assert values(words, "date")[-1] == "2007-12-04"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("On 11 January 2008 it rose. It was launched at 1150:00Z there.", "2008-01-11T11:50:00Z"),
        ("On 11 January 2008 it rose at 1157:31Z.", "2008-01-11T11:57:31Z"),
        ("On 11 January 2008 it fell at 0930Z.", "2008-01-11T09:30:00Z"),
    ],
)
def test_a_clock_time_is_of_the_day_told_before_it(words: str, value: str) -> None:
    assert values(words, "date")[-1] == value


@pytest.mark.parametrize("words", ["It rose at 1150:00Z.", "In 2007 it rose at 1150Z."])
def test_without_a_day_a_clock_time_is_no_date(words: str) -> None:
    assert not any("1150" in one.quote for one in told(words, "date"))


def test_a_date_time_group_is_one_date() -> None:
    assert len(values("We told them on 200840Z MAR 07 of it.", "date")) == 1
