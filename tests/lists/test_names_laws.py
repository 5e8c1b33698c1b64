"""Laws of folding: once is enough, and letters' size never counts."""

from __future__ import annotations

import string

from hypothesis import given
from hypothesis import strategies as st

from reftel.lists import fold, keys

NAMES = st.text(string.ascii_letters + string.digits + " .,-&'()", max_size=40)


@given(NAMES)
def test_folding_twice_is_folding_once(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@given(NAMES)
def test_capitals_make_no_difference(name: str) -> None:
    assert fold(name.upper()) == fold(name.lower())


@given(st.text(max_size=40))
def test_any_text_has_keys_without_marks_or_points(name: str) -> None:
    for key in keys(name):
        assert key == " ".join(key.split())
        assert "." not in key
