"""A text without its gaps leads back to the text as found."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.text.blanks import Closed, close, raised


def place(closed: Closed, start: int, end: int) -> slice:
    [(_, first, last)] = closed.placed([(0, start, end)])
    return slice(first, last)


def test_each_run_of_blanks_is_made_one() -> None:
    assert close("a   name  cut by a line end").text == "a name cut by a line end"


def test_a_name_is_led_back_to_its_place_over_a_gap() -> None:
    text = "the  Exercise    Works  of Kelm"
    closed = close(text)
    start = closed.text.index("Exercise Works")
    end = start + len("Exercise Works")
    assert text[place(closed, start, end)] == "Exercise    Works"


def test_a_stretch_may_end_in_a_gap() -> None:
    closed = close("the  Works")
    assert place(closed, 0, 4) == slice(0, 4)
    assert place(closed, 3, 9) == slice(3, 10)


@given(st.text(alphabet="aB ", max_size=60))
def test_a_text_in_capitals_is_closed_over_the_gaps_of_its_small_letters(text: str) -> None:
    assert close(text.lower()).over(text) == close(text)


@given(st.text(alphabet="ab ", max_size=60))
def test_every_letter_stands_where_the_way_back_says(text: str) -> None:
    closed = close(text)
    assert "  " not in closed.text
    for at, letter in enumerate(closed.text):
        assert text[place(closed, at, at + 1)] == letter


@given(st.text(alphabet="ab ", max_size=40), st.data())
def test_a_stretch_found_differs_from_the_closed_one_in_blanks_alone(
    text: str, data: st.DataObject
) -> None:
    closed = close(text)
    if closed.text:
        start = data.draw(st.integers(0, len(closed.text) - 1))
        end = data.draw(st.integers(start + 1, len(closed.text)))
        found = text[place(closed, start, end)]
        assert found.split() == closed.text[start:end].split()


@given(st.text(alphabet="ab  ", max_size=60))
def test_words_in_order_are_placed_as_each_for_itself(text: str) -> None:
    closed = close(text)
    words = [(i, i, i + 1) for i, letter in enumerate(closed.text) if letter != " "]
    each = [(number, place(closed, start, end)) for number, start, end in words]
    assert [(n, slice(a, b)) for n, a, b in closed.placed(words)] == each


def test_each_word_is_raised_where_it_begins() -> None:
    assert raised("the kelm works, o'marr 3com") == "The Kelm Works, O'Marr 3Com"


@given(st.text(max_size=60))
def test_a_raised_text_keeps_the_places_of_its_letters(text: str) -> None:
    assert len(raised(text)) == len(text)


@given(st.text(alphabet="ab1 -'", max_size=30), st.text(alphabet="ab1", min_size=1, max_size=3))
def test_a_raised_word_stands_wherever_the_word_begins(text: str, word: str) -> None:
    places = [at for at in range(len(text)) if text.startswith(word, at)]
    begun = [at for at in places if not text[at - 1 : at].isalnum()]
    assert all(raised(text).startswith(raised(word), at) for at in begun)
