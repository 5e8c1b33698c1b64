"""Letters as they look, and where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.marking.folding import folded, mended


@pytest.mark.parametrize(
    ("text", "looks"),
    [
        ("bar\u00adge", "barge"), ("ba\u200brge", "barge"), ("b\u0430rge", "barge"),
        ("\uff42\uff41\uff52\uff47\uff45", "barge"), ("\U0001d41barge", "barge"),
        ("b\u00e1rge", "barge"), ("ba\u0301rge", "barge"), ("b\u03bfat", "boat"),
        ("red\u2011barge", "red-barge"), ("b&#97;rge", "barge"),
        ("the <p>barge</p>", "the    barge    "), ("the <b>bar</b>ge<br>x", "the barge    x"),
    ],
)  # fmt: skip
def test_a_text_is_what_it_looks_like(text: str, looks: str) -> None:
    assert folded(text).text == looks


def test_a_place_leads_back_to_the_original() -> None:
    text = "the ba\u00adrg\u00e9 left"
    whole = folded(text)
    start = whole.text.index("barge")
    assert whole.span(start, start + 5).of(text) == "ba\u00adrg\u00e9"


def test_a_word_that_a_line_divides_is_put_together() -> None:
    text = "the bar-\n> ge left"
    joined = mended(folded(text))
    assert joined is not None
    assert joined.text == "the barge left"
    assert joined.span(4, 9).of(text) == "bar-\n> ge"
    assert mended(folded("the well-known barge")) is None


@given(st.text(max_size=40))
def test_every_character_has_a_place(text: str) -> None:
    whole = folded(text)
    places = whole.places or range(len(whole.text))
    assert len(places) == len(whole.text)
    assert list(places) == sorted(places)
    assert not places or places[-1] < len(text)
