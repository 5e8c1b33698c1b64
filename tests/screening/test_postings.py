"""Places by word in flat arrays: what was put in comes out, in order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reftel.screening.postings import Postings, Records, Rows, posted, ragged, recorded

PLACES = st.dictionaries(st.text(max_size=6), st.sets(st.integers(0, 999), max_size=9), max_size=9)


def made(places: dict[str, set[int]], *more: list[int]) -> Postings:
    return Postings(*(memoryview(part) for part in posted(places, more)))


def test_a_word_gives_its_places_in_rising_order() -> None:
    assert made({"star": {7, 2, 5}, "lark": {1}}).get("star") == [2, 5, 7]


def test_an_unknown_word_has_no_places() -> None:
    assert made({"star": {1}}).get("lark") == []
    assert made({}).get("lark") == []


def test_places_below_a_cut_leave_out_the_cut_itself() -> None:
    held = made({"star": {2, 5, 7}})
    number = held.numbers["star"]
    assert held.below(number, 5) == [2]
    assert held.below(number, 0) == []
    assert held.below(number, 99) == [2, 5, 7]
    assert held.size(number) == 3


def test_a_row_without_a_word_is_counted_on_from_the_last_word() -> None:
    held = made({"star": {1}, "lark": {2}}, [9, 4])
    assert held.at(len(held.numbers)) == [4, 9]


@given(PLACES)
def test_law_what_is_posted_is_read_back(places: dict[str, set[int]]) -> None:
    held = made(places)
    assert {word: set(held.get(word)) for word in held.numbers} == places


@given(st.lists(st.lists(st.integers(0, 2**32 - 1), max_size=5), max_size=5))
def test_law_rows_come_back_as_they_went_in(rows: list[list[int]]) -> None:
    held = Rows(*(memoryview(part) for part in ragged(rows)))
    assert [held[number] for number in range(len(rows))] == rows


@given(st.lists(st.binary(max_size=9), max_size=9))
def test_law_records_come_back_as_they_went_in(rows: list[bytes]) -> None:
    held = Records(*(memoryview(part) for part in recorded(rows)))
    assert [bytes(held[number]) for number in range(len(held))] == rows
