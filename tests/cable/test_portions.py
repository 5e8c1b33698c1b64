"""Portion marks are recognised, and look-alikes refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.body import read_body
from reftel.cable.portions import after_mark, half_mark, mark_at, parsed
from reftel.marking import Disclosure, Level
from reftel.source import Span


@pytest.mark.parametrize(
    ("text", "level"),
    [("(S)", Level.S), ("(C/NF)", Level.C), ("(SBU)", Level.U), ("(u)", Level.U),
     ("(S//REL CHINA)", Level.S), ("(C - ENTIRE TEXT)", Level.C)],
)  # fmt: skip
def test_a_mark_is_read_where_it_stands(text: str, level: Level) -> None:
    found = mark_at(f"1. {text} Words", 3)
    assert found is not None
    marking, end = found
    assert (marking.level, end) == (level, 3 + len(text))


@pytest.mark.parametrize(
    "text", ["(C-TN9-01015)", "(R-TN)", "(S/CT)", "(CWC)", "(see para 3)", "(", "S"]
)
def test_look_alikes_are_refused(text: str) -> None:
    assert mark_at(text, 0) is None


def test_a_mark_may_run_over_a_line_end() -> None:
    found = mark_at("(S//REL CHINA,\nJAPAN, FRANCE) Words", 0)
    assert found is not None
    assert found[0].disclosure is Disclosure.RELEASE
    assert len(found[0].release) >= 3


def test_words_are_parsed_once() -> None:
    assert parsed("S/NF") is parsed("S/NF")


@pytest.mark.parametrize(
    "opening",
    ["1. (C - ENTIRE TEXT).\n\n", "1. CONFIDENTIAL - ENTIRE TEXT.\n\n", "(C) ENTIRE TEXT.\n\n",
     "ENTIRE TEXT CONFIDENTIAL.\n\n"],
)  # fmt: skip
def test_entire_text_governs_what_bears_no_mark(opening: str) -> None:
    text = f"{opening}2. Words of the exercise.\n\n3. More words.\n"
    body = read_body(text, text, Span(0, len(text)))
    assert body.paragraphs[-1].marking is None
    assert body.paragraphs[-1].effective.level is Level.C


def test_what_is_unmarked_is_not_unclassified() -> None:
    text = "1. Words of the exercise.\n\n2. More words.\n"
    body = read_body(text, text, Span(0, len(text)))
    assert [node.effective.level for node in body.paragraphs] == [None, None]


@pytest.mark.parametrize(
    ("text", "mark", "rest"),
    [
        ("(S) Words", "S", "Words"),
        ("  (S/NF): Words", "S/NF", "Words"),
        ("(C)(C) Words", "C", "Words"),
        ("(C) (S) Words", "C", "(S) Words"),
        ("( S ) Words", "S", "Words"),
        ("(S//REL CHINA,\nJAPAN) Words", "S//REL CHINA, JAPAN", "Words"),
        ("(see below) Words", None, "(see below) Words"),
        ("Words", None, "Words"),
        ("", None, ""),
    ],
)
def test_the_words_begin_behind_the_mark(text: str, mark: str | None, rest: str) -> None:
    marking, start = after_mark(text, 0, len(text))
    assert (marking and marking.written) == mark
    assert text[start:] == rest


def test_a_mark_beyond_the_line_is_not_its_own() -> None:
    assert after_mark("1. \n(S) Words", 2, 2) == (None, 2)


@pytest.mark.parametrize(("text", "mark"), [("SBU) Words", "SBU"), ("S/NF) Words", "S/NF")])
def test_a_mark_without_its_first_bracket(text: str, mark: str) -> None:
    marking, start = half_mark(text, 0)
    assert marking is not None
    assert (marking.written, text[start:]) == (mark, "Words")


@pytest.mark.parametrize("text", ["C) words", "A) Words", "S)Words", "SB) Words", "(C) Words"])
def test_other_letters_with_a_bracket_are_no_marks(text: str) -> None:
    assert half_mark(text, 0) == (None, 0)


@given(st.text(alphabet="(SC/NF) :\n", max_size=20), st.integers(0, 20))
def test_reading_a_mark_never_goes_back(text: str, position: int) -> None:
    at = min(position, len(text))
    assert at <= after_mark(text, at, len(text))[1] <= len(text)
