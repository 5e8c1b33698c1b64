"""Names with one letter wrong."""

from __future__ import annotations

import pytest

from reftel.marking.spelling import misspelt


def _found(word: str) -> list[str]:
    text = f"We saw {word}."
    return [span.of(text) for span in misspelt(text, "tordalkiev", ())]


@pytest.mark.parametrize(
    "word", ["Tordalkyev", "Tordalkev", "Tordalkievs", "Todralkiev", "Tordalkive"]
)
def test_one_letter_or_two_changed_about_hide_no_name(word: str) -> None:
    assert _found(word) == [word]


@pytest.mark.parametrize("word", ["Tordalkiev", "Tordalk", "Dordalkiev", "Tordalkanov"])
def test_the_name_itself_and_other_words_are_not_near_it(word: str) -> None:
    assert not _found(word)


def test_a_short_name_and_a_word_that_may_be_told_are_left_alone() -> None:
    assert not list(misspelt("We saw Tordik.", "tordak", ()))
    assert not list(misspelt("We saw Tordalkyev.", "tordalkiev", {("tordalkyev",)}))
