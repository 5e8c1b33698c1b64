"""Laws of another case: letters stay, and what has small letters is left alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.text.recased import recased, stretches

WORDS = ["THE", "PUMP", "VELKARRE", "(OLGT)", "U.S.", "MAY", "4", "O'BRANN", "--", "S-300", "OF"]
LOUD = st.lists(st.sampled_from([*WORDS, "\n", "\n\n"]), max_size=60).map(" ".join)


@given(st.one_of(LOUD, st.text(max_size=200)))
def test_only_the_case_of_letters_changes(text: str) -> None:
    told = recased(text, [(0, len(text))], [])
    assert len(told) == len(text)
    assert told.lower() == text.lower()


@given(LOUD)
def test_what_is_written_once_is_not_written_again(text: str) -> None:
    once = recased(text, [(0, len(text))], [])
    assert recased(once, stretches(once, 0, len(once)), []) == once


@given(LOUD, LOUD, LOUD)
def test_what_stands_outside_a_stretch_stays(before: str, text: str, behind: str) -> None:
    place = len(before), len(before) + len(text)
    told = recased(before + text + behind, [place], [])
    assert told.startswith(before)
    assert told.endswith(behind)


@given(st.text(max_size=400))
def test_stretches_stand_in_order_apart_and_in_the_text(text: str) -> None:
    found = stretches(text, 0, len(text))
    flat = [place for stretch in found for place in stretch]
    assert flat == sorted(flat)
    assert all(0 <= place <= len(text) for place in flat)


@given(LOUD)
def test_a_text_with_small_letters_in_each_line_has_no_stretch(text: str) -> None:
    plain = "\n".join(f"{line} is as it is in each" for line in text.lower().split("\n"))
    assert stretches(plain, 0, len(plain)) == []
