"""Words, runs and facts of a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.marking.words import facts, located, runs, said, words


def test_a_name_is_the_same_with_a_possessive_and_with_a_damaged_one() -> None:
    assert [word.text for word in words("Utopia,s and Utopia\u2019s, UTOPIA'S")] == [
        "utopia", "and", "utopia", "utopia"
    ]  # fmt: skip


def test_runs_overlap_and_a_short_text_is_one() -> None:
    assert len(runs("a b c d", 2)) == 3
    assert runs("a b c", 6) == {("a", "b", "c")}
    assert runs("a b", 6) == frozenset()


def test_facts_are_names_and_numbers() -> None:
    assert facts("Today the barge Gull took 83 boxes under 1718.") == {
        ("gull",), ("83", "boxes"), ("1718",)
    }  # fmt: skip


def test_a_text_in_capitals_has_no_names() -> None:
    assert facts("THE BARGE GULL LEFT") == frozenset()


@pytest.mark.parametrize(
    "text",
    [
        "We met Mr. Kite.", "The file names Amb. Kite again.", "Signed by J. Kite on Monday.",
        "The clerk\nKite kept the book.", "It went to the firm of\n   Kite and sons.",
    ],
)  # fmt: skip
def test_a_name_behind_a_title_an_initial_or_a_line_end_is_a_fact(text: str) -> None:
    assert ("kite",) in facts(text)


@pytest.mark.parametrize(
    "text",
    ["Done. Kite left.", "He said: Kite left.", "He left -- Kite stayed.", "Done\n\nKite left.",
     "Two:\n- Kite left.", "In sum\n* Kite left.", "Kite left."],
)  # fmt: skip
def test_a_capital_that_begins_a_sentence_a_bullet_or_a_paragraph_proves_no_name(text: str) -> None:
    assert facts(text) == frozenset()


def test_a_number_of_two_figures_is_a_fact_with_its_noun_alone() -> None:
    assert facts("They saw 12 drums and 12") == {("12", "drums")}
    assert facts("They saw 12") == frozenset()
    assert facts("under resolution 1718") == {("1718",)}


def test_a_model_number_is_one_fact() -> None:
    assert facts("a lathe of type KX-4711b") == {("kx-4711b",)}


def test_said_and_words_have_the_same_words() -> None:
    text = "The consul\u2019s car, no. 7-B, left at 3.15; Utopia,s did not."
    assert said(text) == tuple(word.text for word in words(text))


@given(st.text("ab X.,'\u2019-\n7", max_size=60))
def test_every_word_stands_where_it_says(text: str) -> None:
    for word in words(text):
        written = word.span.of(text).lower().replace("\u2019", "'")
        assert written == word.text or written.replace(",", "'") == word.text


@given(st.lists(st.sampled_from("abcd"), min_size=3, max_size=15), st.integers(3, 6))
def test_every_run_is_located_where_it_stands(letters: list[str], count: int) -> None:
    text = " ".join(letters)
    places = located(text, count)
    if len(letters) >= count:
        assert set(places) == runs(text, count)
    for run, spans in places.items():
        assert all(said(span.of(text)) == run for span in spans)
        assert len(spans) == sum(
            tuple(letters[i : i + count]) == run for i in range(len(letters) - count + 1)
        )
