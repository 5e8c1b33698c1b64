"""BEGIN and END are found however they are spelt, and only where a text is quoted."""

from __future__ import annotations

import pytest

from reftel.cable.blocks import fences, is_remark
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
