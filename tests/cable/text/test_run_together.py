"""Where line ends were lost, paragraphs and headings are found by their signs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.cable import Paragraph, Part
from reftel.cable.text.body import read_body
from reftel.source import Span

WORDS = "The heron left Oslo in May and came to Rome with a load of timber."


def read(text: str) -> tuple[Paragraph, ...]:
    return read_body(text, text.replace("¶", " "), Span(0, len(text))).paragraphs


def numbers(text: str) -> list[int | None]:
    return [node.number for node in read(text) if node.part is Part.PARAGRAPH]


def headings(text: str) -> list[str | None]:
    return [node.title for node in read(text) if node.part is Part.HEADING]


def test_paragraphs_without_marks_begin_at_their_pilcrows() -> None:
    text = f"¶1. {WORDS}  ¶2. {WORDS}  ¶3.  {WORDS}"
    assert numbers(text) == [1, 2, 3]
    assert [node.text for node in read(text)] == [WORDS] * 3


def test_marked_paragraphs_may_skip_a_number() -> None:
    text = f"¶1. (C) {WORDS}  ¶2. (S) {WORDS}  ¶4. (S) {WORDS}  ¶5. (U) {WORDS}"
    assert numbers(text) == [1, 2, 4, 5]
    assert [node.marking and node.marking.written for node in read(text)] == ["C", "S", "S", "U"]


def test_paragraphs_may_follow_each_other_without_a_blank() -> None:
    assert numbers(f"¶1. (C) {WORDS}¶2. (C) {WORDS}¶3.(C) {WORDS}") == [1, 2, 3]


@pytest.mark.parametrize("words", ["as told in para", "on June", "since November"])
def test_a_pilcrow_in_the_middle_of_a_sentence_begins_nothing(words: str) -> None:
    text = f"¶1. (C) {WORDS} It came {words} ¶15. It left.  ¶2. (C) {WORDS}"
    assert numbers(text) == [1, 2]


def test_without_pilcrows_a_mark_and_the_next_number_are_needed() -> None:
    text = f"1. (C) {WORDS} 2. (C) {WORDS} See 7. (C) there. {WORDS} 3. (C) {WORDS}"
    assert numbers(text) == [1, 2, 3]


@pytest.mark.parametrize(
    ("title", "rule"),
    [
        ("The Port", "--------"),
        ("THE PORT", "--------------------------------------------- -----"),
        ("OSLO", "----"),
        ("What Will the U.S. Ship Do?", "---"),
        ("Oslo, Rome and the Sea", "======"),
    ],
)
def test_a_heading_stands_between_a_sentence_and_its_rule(title: str, rule: str) -> None:
    text = f"¶1. (C) {WORDS}  {title} {rule}  ¶2. (C) {WORDS}"
    assert headings(text) == [title]
    assert [node.text for node in read(text) if node.number] == [WORDS] * 2


@pytest.mark.parametrize("rule", ["--------", "--------------------------------------- -----"])
def test_the_bullet_behind_the_rule_of_a_heading_is_no_part_of_the_rule(rule: str) -> None:
    said = f"--  {WORDS}  -- {WORDS}"
    text = f"¶1. (C) {WORDS}  The Port {rule}  {said}  ¶2. (C) {WORDS}"
    assert headings(text) == ["The Port"]
    bullets = [node for one in read(text) for node in one.walk() if node.part is Part.BULLET]
    assert [node.text for node in bullets] == [WORDS] * 2


@pytest.mark.parametrize(
    "middle",
    ["the master said --- and nobody heard it --- that", "from Oslo -- the port -- to Rome"],
)
def test_dashes_in_a_sentence_rule_nothing(middle: str) -> None:
    assert headings(f"¶1. (C) {WORDS} {middle} {WORDS}  ¶2. (C) {WORDS}") == []


def test_a_quotation_before_a_heading_is_no_part_of_it() -> None:
    text = f'¶1. (C) He said: "{WORDS}"   THE PORT --------  ¶2. (C) {WORDS}'
    assert headings(text) == ["THE PORT"]


def test_texts_with_line_ends_keep_their_paragraphs() -> None:
    text = f"1. (C) {WORDS} 2. (C) no.\n\n2. (C) {WORDS}\n" + "It came.\n" * 40
    assert numbers(text)[:2] == [1, 2]


@given(st.lists(st.sampled_from(["¶1. ", "¶2. (C) ", "¶", "Oslo", ". ", "  ", "---", '"', "3.("])))
def test_nothing_is_lost_and_spans_follow_each_other(pieces: list[str]) -> None:
    text = "".join(pieces)
    nodes = read(text)
    for node, after in pairwise(nodes):
        assert node.span.end <= after.span.start
    held = "".join(node.span.of(text) for node in nodes)
    assert (
        held.count("Oslo") == text.count("Oslo")
        or read_body(text, text, Span(0, len(text))).signature
    )


def test_a_heading_may_be_glued_to_the_sentence_before_it() -> None:
    text = f"1. (C) {WORDS * 4}Next Steps 2. (C) {WORDS * 4} THE END GAME ¶3. (C) {WORDS * 4}"
    assert headings(text) == ["Next Steps", "THE END GAME"]
    assert numbers(text) == [1, 2, 3]


@pytest.mark.parametrize(
    "words", ["END SUMMARY", "XXXXXXXXXXXX", "ISN 557", "as they said", "He left it, and"]
)
def test_other_words_before_a_number_are_no_heading(words: str) -> None:
    assert headings(f"1. (C) {WORDS * 4} {words} 2. (C) {WORDS * 4}") == []


def test_lettered_items_begin_at_their_pilcrows() -> None:
    text = f"¶1. (S) We list:  ¶A.  (S) {WORDS}  ¶B.  (C) {WORDS}  ¶2. (U) {WORDS}"
    first, second = read(text)
    assert [(node.label, str(node.marking)) for node in first.children] == [
        ("A.", "S"),
        ("B.", "C"),
    ]
    assert second.number == 2


def test_a_heading_behind_a_pilcrow_keeps_its_rule_and_its_mark_apart() -> None:
    assert headings(f"¶1. (S) {WORDS}  ¶I. THE BIRTH -----  ¶2. (U) {WORDS}") == ["I. THE BIRTH"]
    found = read(f"¶1. (S) {WORDS}  (C) KEY POINTS --------  ¶2. (U) {WORDS}")
    (heading,) = [node for node in found if node.part is Part.HEADING]
    assert (heading.title, str(heading.marking)) == ("KEY POINTS", "C")
