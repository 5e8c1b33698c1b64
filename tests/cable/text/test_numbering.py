"""Numbers at line starts are told apart: paragraphs, list items, and the middle of sentences."""

from __future__ import annotations

import pytest

from reftel.cable.text.layout import openings
from reftel.cable.text.numbering import Verdict, in_brackets, sort
from reftel.source import Span


def verdict(text: str) -> Verdict:
    return sort(text, openings(text, Span(0, len(text)), text))


def paragraphs(text: str) -> list[str]:
    return [text[start : start + 2] for start in sorted(verdict(text).paragraphs)]


def items(text: str) -> dict[str, int]:
    return {text[start : start + 2]: depth for start, depth in sorted(verdict(text).items.items())}


def test_numbers_in_order_are_paragraphs() -> None:
    assert paragraphs("1. One.\n\n2. Two.\n\n3. Three.") == ["1.", "2.", "3."]


def test_a_number_in_the_middle_of_a_sentence_is_none() -> None:
    found = verdict("1. (S) As in Para\n\n¶6. NOTE THAT.\n\n2. (S) Two.\n\n3. (S) Three.")
    assert len(found.paragraphs) == 3
    assert [event.label for event in found.false] == ["6"]


@pytest.mark.parametrize("word", ["paragraph", "paras", "June", "Article", "numbers", "ref A,"])
def test_words_that_a_number_belongs_to(word: str) -> None:
    text = f"1. (S) The ship, see {word}\n¶2. There it is.\n\n2. (S) Two."
    assert [event.label for event in verdict(text).false] == ["2"]
    assert paragraphs(text) == ["1.", "2."]


def test_a_list_inside_a_marked_paragraph_is_no_run_of_paragraphs() -> None:
    text = "1. (C) We ask:\n1. One.\n2. Two.\n\n2. (C) We thank.\n\n3. (C) The end."
    assert len(verdict(text).paragraphs) == 3
    assert len(verdict(text).items) == 2


def test_gaps_and_repeats_of_marked_paragraphs_stand() -> None:
    assert paragraphs("1. (C) A.\n\n4. (C) B.\n\n4. (C) C.") == ["1.", "4.", "4."]


def test_a_run_of_letters_is_a_list_and_a_single_letter_is_not() -> None:
    assert items("1. We ask:\n\na. One.\n\nb. Two.") == {"a.": 1, "b.": 1}
    assert items("1. By order of\n\nA. Thorn we ask.") == {}


def test_lists_inside_lists_are_deeper() -> None:
    text = "1. We ask:\n\nA. One:\n\n(1) x.\n\n(2) y.\n\nB. Two."
    assert items(text) == {"A.": 1, "(1": 2, "(2": 2, "B.": 1}


def test_a_roman_one_is_no_ninth_letter() -> None:
    assert items("1. We ask:\n\n(i) one.\n\n(ii) two.\n\n(iii) three.") == {
        "(i": 1
    }  # three labels, one beginning


def test_a_fragment_may_begin_with_any_number() -> None:
    assert paragraphs("7. (C) Seven.\n\n8. (C) Eight.") == ["7.", "8."]
    assert paragraphs("7. Seven.\n\n8. Eight.") == ["7.", "8."]


def test_the_number_nought_is_none() -> None:
    assert paragraphs("1. (C) One.\n\n0. (C) Nought.\n\n2. (C) Two.") == ["1.", "2."]


def test_an_unmarked_number_under_a_heading_may_repeat_one() -> None:
    text = "17. (C) A.\n\n18. (C) B.\n\nThe Port\n--------\n17. C.\n\n18. (C) D."
    assert paragraphs(text) == ["17", "18", "17", "18"]


def test_a_list_under_a_heading_is_no_run_of_paragraphs() -> None:
    text = "1. (C) A.\n\n2. (C) B.\n\nAgenda\n------\n1. One.\n2. Two.\n\n3. (C) C."
    assert paragraphs(text) == ["1.", "2.", "3."]


def test_a_sentence_may_end_in_points_before_a_number() -> None:
    assert paragraphs("1. We made the points.\n\n2. They took them.\n\n3. That was all.") == [
        "1.",
        "2.",
        "3.",
    ]


@pytest.mark.parametrize("words", ["as in paras.", "under Law No.", "of Sept."])
def test_a_shortened_word_runs_on_into_a_number(words: str) -> None:
    assert paragraphs(f"1. It came {words}\n\n2. They took them.") == ["1."]


def test_a_marked_label_opens_a_list_though_no_point_ends_the_line_before() -> None:
    text = "1. (C) List:\na) (C) first\nb) (C) second\n(1) (U) deeper\n(2) (U) deeper still\n"
    assert items(text) == {"a)": 1, "b)": 1, "(1": 2, "(2": 2}


def bracketed(text: str) -> list[tuple[str, str]]:
    events = in_brackets(openings(text, Span(0, len(text)), text))
    return [(event.opening.name, event.label) for event in events]


def test_numbers_in_brackets_are_paragraphs_where_they_alone_number_them() -> None:
    found = bracketed("(1) (C) One.\n\n(2) (C) Two.\n\n(a) (C) Small.\n")
    assert found == [("NUMBER", "1"), ("NUMBER", "2"), ("LABEL", "(a)")]


@pytest.mark.parametrize(
    "text", ["1. (C) List:\n\n(1) One.\n\n(2) Two.\n", "Words.\n\n(1) One.\n\n(2) Two.\n", ""]
)
def test_numbers_in_brackets_are_items_below_anything_else(text: str) -> None:
    assert ("NUMBER", "2") not in bracketed(text)


QUESTIONS = """1. (S) These are asked.

A. (U) HARBOR:

1) (S) Who runs it?
2) (S) Who pays?

B. (U) ROADS:

1) (S) Who mends them?

2. (U) Cite this."""


def test_numbers_of_another_form_count_inside_a_paragraph_though_marked() -> None:
    assert paragraphs(QUESTIONS) == ["1.", "2."]
    assert [depth for _, depth in sorted(verdict(QUESTIONS).items.items())] == [1, 2, 2, 1, 2]


def test_paragraphs_keep_their_numbers_where_the_sign_changes() -> None:
    assert paragraphs("1. (C) One.\n\n2) (C) Two.\n\n3. (C) Three.") == ["1.", "2)", "3."]
    assert paragraphs("1) (C) One.\n\n2) (C) Two.") == ["1)", "2)"]


def test_a_label_with_a_mark_stands_alone_or_after_one_that_is_missing() -> None:
    assert items("1. (C) One.\n\na. (S) Alone.\n\n2. (C) Two.") == {"a.": 1}
    text = "1. (C) One.\n\na. (U) First.\n\nc. (S) Third.\n\n2. (C) Two."
    assert items(text) == {"a.": 1, "c.": 1}
