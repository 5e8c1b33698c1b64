"""A text without its gaps leads back to the text as found."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.blanks import close


def test_each_run_of_blanks_is_made_one() -> None:
    assert close("a   name  cut by a line end").text == "a name cut by a line end"


def test_a_name_is_led_back_to_its_place_over_a_gap() -> None:
    text = "the  Exercise    Works  of Kelm"
    closed = close(text)
    start = closed.text.index("Exercise Works")
    end = start + len("Exercise Works")
    assert text[closed.first(start) : closed.last(end)] == "Exercise    Works"


@given(st.text(alphabet="ab ", max_size=60))
def test_every_letter_stands_where_the_way_back_says(text: str) -> None:
    closed = close(text)
    assert "  " not in closed.text
    for place, letter in enumerate(closed.text):
        assert text[closed.first(place)] == letter
        assert text[closed.last(place + 1) - 1] in {letter, " "}
