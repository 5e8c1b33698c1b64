"""The summary is found by its word, not in prose about summaries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.body import read_body
from reftel.cable.summary import comments
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
