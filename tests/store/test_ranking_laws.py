"""Laws of cursors: a place in a result is written as a word and read again, nothing else is."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from reftel.findings import ReftelError
from reftel.store.ranking import Ranked, cursor, read_cursor

PLACES = st.builds(
    Ranked,
    st.integers(0, 2**40),
    st.floats(allow_nan=False, allow_infinity=False),
    st.none() | st.integers(0, 2**40),
)


@given(PLACES)
def test_law_a_cursor_is_read_back_as_it_was_written(place: Ranked) -> None:
    assert read_cursor(cursor(place)) == place


@given(PLACES)
def test_law_a_cursor_can_stand_in_an_address(place: Ranked) -> None:
    word = cursor(place)
    assert word
    assert all(letter.isalnum() or letter in "-_" for letter in word)


@given(PLACES, PLACES)
def test_law_two_places_have_two_cursors(one: Ranked, other: Ranked) -> None:
    assert (cursor(one) == cursor(other)) == (one == other)


@given(st.text(max_size=40))
def test_law_any_other_word_is_refused_or_is_a_place(text: str) -> None:
    with suppress(ReftelError):
        assert isinstance(read_cursor(text), Ranked)
