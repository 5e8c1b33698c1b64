"""A heading glued to a sentence shows by a rule as long as itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.cable import Part
from reftel.cable.text.body import read_body
from reftel.source import Span

WORDS = "The heron left Oslo in May and came to Rome with a load of timber"


def headings(text: str) -> list[str | None]:
    paragraphs = read_body(text, text, Span(0, len(text))).paragraphs
    return [node.title for node in paragraphs if node.part is Part.HEADING]


def between(title: str, rule: int, before: str = ".") -> str:
    return f"1. (C) {WORDS}{before} {title} {'-' * rule}\n\n2. (C) {WORDS}.\n"


@pytest.mark.parametrize("before", [".", "?", ".)", '."'])
@pytest.mark.parametrize(
    "title", ["Port Reform", "COMMENT", "Mum's the Word: No Ships", "301 Talks"]
)
def test_a_rule_as_long_as_its_heading_tells_where_it_begins(title: str, before: str) -> None:
    assert headings(between(title, len(title), before)) == [title]


@given(st.integers(-4, 4))
def test_a_rule_may_be_a_few_letters_longer_or_shorter(more: int) -> None:
    assert headings(between("The Harbour Master", 18 + more)) == ["The Harbour Master"]


def test_what_stands_before_the_heading_stays_in_its_paragraph() -> None:
    text = between("Port Reform", 11)
    first = read_body(text, text, Span(0, len(text))).paragraphs[0]
    assert first.text == f"{WORDS}."


@pytest.mark.parametrize(
    "text",
    [
        between("and so he left.", 15),
        between("End summary.", 12),
        between("Port Reform", 30),
        f"1. (C) {WORDS} Port Reform {'-' * 11}\n\n2. (C) {WORDS}.\n",
        f'1. (C) {WORDS}. He called it "Port Reform" {"-" * 12}\n\n2. (C) {WORDS}.\n',
    ],
    ids=["a clause", "the end of a summary", "a longer rule", "no sentence before", "a quotation"],
)
def test_a_rule_that_fits_nothing_makes_no_heading_of_a_sentence(text: str) -> None:
    assert not any(headings(text))
