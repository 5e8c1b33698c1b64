"""BEGIN and END are found however they are spelt, and only where a text is quoted."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.text.blocks import fences, is_remark
from reftel.source import Span


def titles(text: str) -> list[tuple[bool, str]]:
    return [(fence.opens, fence.title) for fence in fences(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BEGIN TEXT:\nwords\nEND TEXT.", [(True, "TEXT"), (False, "TEXT")]),
        ("Begin talking\npoints/non-paper:", [(True, "talking points/non-paper")]),
        ("2. (S) BEGIN TALIKING POINTS:\n", [(True, "TALIKING POINTS")]),
        ("words. END IC\n\nCLEARED POINTS TO BE USED VERBATIM.\n\nMore",
         [(False, "IC CLEARED POINTS TO BE USED VERBATIM")]),
        ("Begin text of informal translation:", [(True, "text of informal translation")]),
        ("End text of German paper.", [(False, "text of German paper")]),
        ("\nEnd of official translation.\n", [(False, "of official translation")]),
        ("BEGIN WIDGET\nwords\n", [(True, "WIDGET")]),
        ("END POINTS. THORN", [(False, "POINTS")]),
    ],
)  # fmt: skip
def test_a_quoted_text_has_its_fences(text: str, expected: list[tuple[bool, str]]) -> None:
    assert titles(text) == expected


@pytest.mark.parametrize(
    "text",
    ["1. SUMMARY: words. END SUMMARY.", "(BEGIN COMMENT: words. END COMMENT)", "END USER",
     "THE END OF APRIL", "We begin with the text.", "Begin by calling.", "APPEND TEXT", "END", "",
     "They BEGIN TO CLOSE the port of Oslo"],
)  # fmt: skip
def test_remarks_and_verbs_are_no_fences(text: str) -> None:
    assert titles(text) == []


@pytest.mark.parametrize(
    ("title", "verbatim"),
    [("POINTS TO BE USED VERBATIM", True), ("POINTS", False),
     ("POINTS THAT NEED NOT BE USED VERBATIM", False)],
)  # fmt: skip
def test_verbatim_is_read_from_the_title(title: str, *, verbatim: bool) -> None:
    text = f"BEGIN {title}:"
    (fence,) = fences(text, Span(0, len(text)))
    assert fence.verbatim is verbatim


def test_a_diplomatic_note_is_no_remark() -> None:
    assert is_remark("NOTE")
    assert not is_remark("NOTE VERBALE")


def test_a_title_stops_where_the_sentence_goes_on() -> None:
    assert titles("BEGIN NON-PAPER We would like to raise a ship.") == [(True, "NON-PAPER")]
    assert titles("Begin text of letter to the minister:\nDear") == [
        (True, "text of letter to the minister")
    ]


def test_a_title_in_capitals_ends_with_the_capitals() -> None:
    assert titles("BEGIN TALKING POINTS We thank you.") == [(True, "TALKING POINTS")]


def test_signs_behind_a_title_belong_to_the_fence() -> None:
    text = "BEGIN POINTS:. One."
    (fence,) = fences(text, Span(0, len(text)))
    assert text[fence.start : fence.end] == "BEGIN POINTS:."


def test_only_the_stretch_asked_for_is_searched() -> None:
    text = "BEGIN TEXT: one. END TEXT. BEGIN POINTS: two. END POINTS."
    start = text.index("BEGIN POINTS")
    assert [fence.title for fence in fences(text, Span(start, len(text)))] == ["POINTS", "POINTS"]
    assert [fence.title for fence in fences(text, Span(0, start))] == ["TEXT", "TEXT"]


@pytest.mark.parametrize("word", ["SUMMARY", "Comment", "SUMMARY AND COMMENT", "COMMENT. More"])
def test_the_writers_own_words_are_no_quotation(word: str) -> None:
    assert titles(f"BEGIN {word}: words. END {word}.") == []


@given(st.lists(st.sampled_from(["BEGIN ", "END ", "TEXT", "POINTS", ": ", "\n", "x", "OF "])))
def test_fences_stand_in_order_and_apart(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = list(fences(text, Span(0, len(text))))
    for before, after in pairwise(found):
        assert before.start < after.start
    for fence in found:
        assert text[fence.start : fence.end].upper().startswith(("BEGIN", "END"))
        assert fence.title
