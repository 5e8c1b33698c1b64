"""Portion marks are recognised, and look-alikes refused."""

from __future__ import annotations

import pytest

from reftel.cable.body import read_body
from reftel.cable.portions import mark_at, parsed
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
