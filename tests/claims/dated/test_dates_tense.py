"""The tense of the verb beside a day chooses the year and week that it means."""

from __future__ import annotations

import pytest

from reftel.claims.dated.dates_tense import tense_at
from tests.claims.reading import told, values


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("He left Lisbon on", -1),
        ("The goods came", -1),
        ("It was sold", -1),
        ("It will be held", 1),
        ("It is to be sent", 1),
        ("Payment would be made", 1),
        ("The plant that they bought will be sold", 1),
        ("He said that it will leave", 1),
        ("A second one is set for", 1),
        ("They asked for a course on", 1),
        ("They welcomed the just-announced", 1),
        ("The term ends on", 1),
        ("The end users came on", -1),
        ("It is", 0),
    ],
)
def test_the_last_verb_before_a_day_says_whether_it_is_past(words: str, side: int) -> None:
    text = f"{words} Sunday."
    assert tense_at(text, text.index("Sunday")) == side


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("He left Lisbon on Sunday.", "2008-03-09"),
        ("He leaves Lisbon on Sunday.", "2008-03-16"),
        ("They bought it in November.", "2007-11"),
        ("It will be sold in November.", "2008-11"),
        ("The talks are to be held in November.", "2008-11"),
        ("The train bombings came in November.", "2007-11"),
    ],
)
def test_a_day_without_a_year_is_the_one_that_the_verb_means(words: str, value: str) -> None:
    assert values(words, "date") == [value]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("In 2005 the body met twice. At the April session it agreed on boxes.", "2005-04"),
        ("It was tabled in October 2006 and closed at the March session.", "2007-03"),
        ("In 2005 they met. They will go to the April session.", "2008-04"),
        ("The court upheld the August ruling.", "2007-08"),
    ],
)
def test_a_month_is_of_the_year_told_before_it_or_of_what_was_done(words: str, value: str) -> None:
    assert told(words, "date")[-1].value == value


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They recently seized a ship.", []),
        ("Kenya recently seized a ship.", ["recently"]),
        ("They had recently been there.", []),
        ("It was seized recently in Kenya.", ["recently"]),
        ("Please reply as soon as possible and go.", ["as soon as possible"]),
    ],
)
def test_times_without_a_day_of_their_own(words: str, found: list[str]) -> None:
    assert [one.quote for one in told(words, "date")] == found
