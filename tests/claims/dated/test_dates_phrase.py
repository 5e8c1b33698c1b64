from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.dated.dates_phrase import PHRASE, beginnings


def begun(words: str, cue: str) -> list[str]:
    at = words.index(cue)
    return [words[start:at] for start in beginnings(words, at, 0)]


def test_a_phrase_begins_at_each_word_of_dates_before_its_cue_the_furthest_first() -> None:
    assert begun("it met by the end of march there", "march") == [
        "by the end of ", "the end of ", "end of ", "",
    ]  # fmt: skip


def test_another_word_ends_the_way_back() -> None:
    assert begun("the firm paid in march", "march") == ["in ", ""]


def test_the_second_half_of_a_hyphened_word_begins_nothing() -> None:
    assert begun("the week-end of may", "may") == ["the week-end of ", "week-end of ", ""]


def test_days_joined_by_and_are_one_way_back() -> None:
    assert begun("between 24 and 26 march", "march")[0] == "between 24 and 26 "


def test_nothing_begins_before_the_floor() -> None:
    assert beginnings("in march in may", 12, 9) == [9, 12]


@pytest.mark.parametrize(
    "phrase",
    [
        "in the second quarter of 2008", "q3 2008", "nlt cob june 4", "3, 4, and 5 march",
        "march 3, 4 and 5", "in late january-early february 2009", "2007/08", "25.02.2009",
        "winter 2008-2009", "oob monday, march 9", "the first two months of 2008", "14-mar-08",
        "141220z mar 08", "by no later than march 3", "fy 2008", "through august 2009",
    ],
)  # fmt: skip
def test_a_phrase_is_taken_whole(phrase: str) -> None:
    found = PHRASE.match(f"{phrase} there")
    assert found
    assert found[0] == phrase


@given(st.text(alphabet="0123456789 -/.,adefhimnorstuy", max_size=200), st.integers(0, 200))
def test_law_beginnings_lie_in_order_between_floor_and_cue(words: str, at: int) -> None:
    at = min(at, len(words))
    found = beginnings(words, at, 0)
    assert found == sorted(set(found))
    assert found[-1] == at


@pytest.mark.parametrize(
    "phrase",
    [
        "march 14, 2008", "14 march 2008", "14 mar 08", "late march",
        "the week of march 3", "mid-to-late march", "the end of april", "2006-2007",
        "early next year", "two weeks ago", "today", "february 28-march 2",
        "january and february 2008", "the 1990s",
    ],
)  # fmt: skip
def test_more_phrases_are_taken_to_their_end(phrase: str) -> None:
    found = PHRASE.match(f"{phrase} there")
    assert found
    assert found[0] == phrase


@pytest.mark.parametrize(
    "words", ["marching men", "the mayor", "a decade-old pump", "in secondary"]
)
def test_words_that_begin_like_days_are_none(words: str) -> None:
    found = PHRASE.match(words)
    assert found is None or not words[found.end() : found.end() + 1].isalpha()
