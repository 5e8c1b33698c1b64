"""Skeletons: two spellings of one foreign name agree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.screening.sounding import skeleton


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("bakeri", "bagheri"),
        ("baqeri", "bagheri"),
        ("hussein", "husayn"),
        ("mohammad", "muhammed"),
        ("qaddafi", "gaddafi"),
        ("sergey", "sergei"),
        ("yusuf", "yousef"),
        ("ahmadinejad", "ahmadinezhad"),
        ("shahid", "shaheed"),
    ],
)
def test_two_spellings_have_one_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(
    ("one", "other"), [("bakeri", "hemmat"), ("mellat", "melli"), ("hasan", "hamid")]
)
def test_two_names_have_two_skeletons(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=20))
def test_a_skeleton_is_never_longer_than_twice_its_word(word: str) -> None:
    assert len(skeleton(word)) <= 2 * len(word)
