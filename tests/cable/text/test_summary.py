"""The summary is found by its word, not in prose about summaries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reftel
from reftel.cable.text.body import read_body
from reftel.cable.text.summary import comments
from reftel.source import Span


def summary(text: str) -> str | None:
    found = read_body(text, text, Span(0, len(text))).summary
    return found.of(text) if found else None


WORDS = "The ship left Oslo."


@pytest.mark.parametrize(
    "text",
    [
        f"1. (C) SUMMARY: {WORDS} END SUMMARY.\n\n2. (C) More.",
        f"1. (C) Summary. {WORDS} End Summary.\n\n2. (C) More.",
        f"1. (C) SUMMARY AND COMMENT: {WORDS} END SUMMARY AND COMMENT.\n\n2. (C) More.",
        f"-------\nSUMMARY\n-------\n\n1. (C) {WORDS} END SUMMARY.\n\n2. (C) More.",
        f"SUMMARY\n-------\n\n1. (C) {WORDS}\n\nTHE SHIP\n--------\n\n2. (C) More.",
        f"1. (C) Summary: {WORDS}\n\n2. (C) More.",
        f"1. BEGIN SUMMARY: {WORDS} END SUMMARY.\n\n2. More.",
        f"1. (C) {WORDS} END SUMMARY.\n\n2. (C) More.",
        f"SUMMARY: {WORDS} END SUMMARY. More words follow.",
        f"1. (C) ACTION REQUEST AND SUMMARY: {WORDS} END SUMMARY.\n\n2. (C) More.",
        f"1. Summary\n----------\n\n{WORDS}\n\n2. (C) More.",
        f"1. (U) SUMMARY\n\n2. (C) {WORDS}\n\n3. (C) More.",
        f"1. SUMMARY\n\n(C) {WORDS}\n\n2. (C) More.",
        f"1. (C) (Summary) {WORDS}\n\n2. (C) More.",
        f"(C) Summary: {WORDS}\n\n2. (C) More.",
        f"1. SUMMARY: (C) {WORDS} END SUMMARY.\n\n2. (C) More.",
        f"1. Summary. (S/NF) {WORDS} End Summary.\n\n2. (C) More.",
        f"1. (SBU) SUMMARY (SBU): {WORDS} END SUMMARY.\n\n2. (U) More.",
        f"1. SUMMARY (S//NF) - {WORDS}\n\n2. (C) More.",
        f"1. (C) Begin Summary: (C) {WORDS} (End summary)\n\n2. (C) More.",
    ],
)
def test_a_summary_is_its_words_alone(text: str) -> None:
    assert summary(text) == WORDS


@pytest.mark.parametrize(
    "text",
    [
        '1. (C) The session began with a "first draft summary report" by the host.\n\n2. (C) More.',
        "1. (C) We have no summary of it.\n\n2. (C) More.",
        "",
    ],
)
def test_prose_about_summaries_is_none(text: str) -> None:
    assert summary(text) is None


def test_a_summary_may_hold_two_paragraphs() -> None:
    text = "SUMMARY\n-------\n\n1. (C) One.\n\n2. (C) Two. END SUMMARY.\n\n3. (C) More."
    assert summary(text) == "One.\n\n2. (C) Two."


def test_comments_in_brackets_are_found() -> None:
    text = "He left. (COMMENT: We doubt it. END COMMENT.) He came. (Note: So he said. End note.)"
    assert [span.of(text) for span in comments(text, Span(0, len(text)))] == [
        "(COMMENT: We doubt it. END COMMENT", "(Note: So he said. End note",
    ]  # fmt: skip


@pytest.mark.parametrize("end", ["END SUMMARY", "End summary", "end of summary", "END SUMARY"])
def test_a_summary_ends_with_its_first_end(end: str) -> None:
    text = f"1. (C) SUMMARY: {WORDS} {end}. More. END SUMMARY.\n\n2. (C) End summary."
    assert summary(text) == WORDS


def test_a_mark_alone_is_no_summary() -> None:
    assert summary("1. (C) SUMMARY: (C) END SUMMARY.\n\n2. (C) More.") in (None, "")


@given(
    st.lists(st.sampled_from(["SUMMARY", ": ", "END ", "1. (C) ", "\n\n", "It left. ", "----\n"]))
)
def test_a_summary_lies_in_the_body_and_has_no_blanks_around(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = read_body(text, text, Span(0, len(text))).summary
    if found:
        assert 0 <= found.start < found.end <= len(text)
        assert found.of(text) == found.of(text).strip()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1. (C) Summary and introduction: Text here. End summary and introduction.", "Text here."),
        ("1. (C) Summary. Text here. ENDSUMMARY.", "Text here."),
        ("1. (C) <<Summary>> Text here. <<End summary>>", "Text here."),
        ("1. (U) SUMMARY: Text here. /END SUMMARY/", "Text here."),
        ("1. (U) Sumary: Text here. End Sumary", "Text here."),
        ("1. (U) EXECUTIVE SUMMARY: Text here. END EXECUTIVE SUMMARY.", "Text here."),
        ("1. (U) (SBU) Summary: Text here. (End Summary.)", "Text here."),
        ("Summary\nText here\nEnd summary\n", "Text here"),
        ("I. SUMMARY\n\n1. (C) Text here.\n\nII. BACKGROUND\n\n2. (C) More.", "Text here."),
        ("1. (C) Summary: In a trend summary of talks all is well. End summary.",
         "In a trend summary of talks all is well."),
    ],
)  # fmt: skip
def test_a_summary_is_told_from_its_label_and_end(text: str, words: str) -> None:
    assert reftel.to_dict(reftel.read(text))["summary"] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("SUMMARY\n-------\n1. (C) One.\n\n2. (C) Two. End Summary.\n\n3. (C) X.", "One. Two."),
        ("1. (C) SUMMARY:  One. 2. (C) Two. END SUMMARY.", "One. Two."),
        ("1. (S) Summary: One.\n\n¶2. (C//NF) Two. End summary.\n\n¶3. (U) X.", "One. Two."),
        ("1. (C) Summary: One:\n\n-- two.\n\nEnd summary.\n\n2. (C) X.", "One: -- two."),
    ],
)
def test_the_words_of_a_summary_hold_no_numbers_or_marks_of_its_paragraphs(
    text: str, words: str
) -> None:
    assert reftel.to_dict(reftel.read(text))["summary"] == words


@pytest.mark.parametrize(
    "text", ["1. (C) In summary, talks failed.\n\n2. (C) X.", "1. (C) This is summary: X."]
)
def test_prose_that_names_a_summary_has_none(text: str) -> None:
    assert reftel.read(text).summary is None
