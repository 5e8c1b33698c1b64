"""Portion marks are recognised, and look-alikes refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.text.body import read_body
from reftel.cable.text.portions import after_mark, half_mark, held, mark_at, parsed
from reftel.marking import Disclosure, Level, Marking, parse
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


@pytest.mark.parametrize(
    ("own", "words", "level", "public"),
    [
        ("U", "All is open. (C) The envoy was angry.", Level.C, False),
        ("U", "All is open.\n   a. (C) The envoy was angry.", Level.C, False),
        ("U", "(1) (S) The envoy was angry.", Level.S, False),
        ("U", "1A. (C) The envoy was angry.", Level.C, False),
        ("U", "(C) The envoy was angry.", Level.C, False),
        ("U", "All is open. [C] The envoy was angry.", Level.C, False),
        ("U", "All is open. {S} The envoy was angry.", Level.S, False),
        ("U", "All is open. ((S//NF)) The envoy was angry.", Level.S, False),
        ("U", 'All is open. (C) "We are angry."', Level.C, False),
        ("U", "All is open.\n(S The envoy was angry.", Level.S, False),
        ("U", "All is open. (SBU) The envoy was angry.", Level.U, False),
        ("U", "All is open. (S/REL CHINA)\nThe envoy was angry.", Level.S, False),
        ("U", "All is open. BEGIN CONFIDENTIAL: the envoy was angry.", Level.C, False),
        ("U", "Begin secret noforn:\nThe envoy was angry.", Level.S, False),
        ("U", "The points are (a) pumps, (b) valves. (c) Nothing else.", Level.U, True),
        ("U", "The points: (A) Pumps. (B) Valves. (C) Nothing else.", Level.U, True),
        ("U", "The firm(s) asked. Part(s) Came.", Level.U, True),
        ("U", "The Chemical Weapons Convention (C) Article.", Level.U, True),
        ("U", "The office (S/CT) Asked. (CWC) Matters.", Level.U, True),
        ("U", "He began secret talks. To begin confidential talks is wise.", Level.U, True),
        ("U", "All is open. (U) So is this.", Level.U, True),
        ("C", "All is closed. (U) The envoy was calm.", Level.C, False),
        ("C", "All is closed. (S) The envoy was calm.", Level.S, False),
    ],
)
def test_words_are_no_more_open_than_the_marks_among_them(
    own: str, words: str, level: Level, *, public: bool
) -> None:
    governs = held(words, Span(0, len(words)), 0, parse(own))
    assert governs.level is level
    assert governs.may_see("PUBLIC") is public


def test_marks_among_the_words_are_joined_and_written_out() -> None:
    words = "Points follow. (S/REL CHINA, JAPAN) One. (S/REL JAPAN) Two."
    governs = held(words, Span(0, len(words)), 0, parse("S/REL CHINA, JAPAN, FRANCE"))
    assert [governs.may_see(one) for one in ("CHN", "JPN", "FRA")] == [False, True, False]
    assert governs.written == str(governs) == "S/REL TO USA, JPN"


def test_a_noforn_sentence_closes_a_paragraph_for_all_to_whom_it_is_released() -> None:
    words = "(S//NF) Sources say otherwise."
    governs = held(f"We agree. {words}", Span(0, 10 + len(words)), 0, parse("S/REL TO USA, FVEY"))
    assert not governs.may_see("GBR")
    assert governs.may_see("USA/SECRET")


@pytest.mark.parametrize(
    "words",
    [
        "BEGIN NOFORN TEXT: it sailed. END NOFORN TEXT.", "It sailed (S/NF for post only).",
        "It sailed. [NOFORN]", "Points (C//NF until Monday): it sailed.",
    ],
)  # fmt: skip
def test_noforn_in_capitals_and_a_bracket_that_opens_with_it_close_a_paragraph(words: str) -> None:
    for own in ("S/REL CHINA", "U"):
        governs = held(words, Span(0, len(words)), 0, parse(own))
        assert governs == parse(f"{own[0]}/NF")


def test_noforn_counts_in_the_line_that_opens_a_block() -> None:
    text = "BEGIN NOFORN TEXT: it sailed"
    assert held(text, Span(0, len(text)), 19, parse("S/REL CHINA")) == parse("S/NF")
    assert not held("The noforn talk", Span(0, 15), 0, parse("U")).doubts


def test_marks_beyond_the_words_do_not_count() -> None:
    text = "All is open. (S) Closed."
    assert held(text, Span(0, 12), 0, parse("U")) is parse("U")


def test_what_is_unmarked_stays_so_whatever_stands_in_it() -> None:
    text = "Words. (U) Open words."
    assert held(text, Span(0, len(text)), 0, Marking()).level is None


MARKS = st.sampled_from(["U", "SBU", "C", "S", "S/NF", "S/REL CHINA", "C/REL CHINA, JAPAN", "TS"])
READERS = ("PUBLIC", "CHN", "JPN", "USA/CONFIDENTIAL", "USA/SECRET")


@given(
    MARKS,
    st.lists(st.tuples(MARKS, st.sampled_from(["(%s)", "[%s]", "a. (%s)", "(%s):"])), max_size=4),
)
def test_law_who_may_see_a_paragraph_may_see_every_sentence_in_it(
    own: str, inside: list[tuple[str, str]]
) -> None:
    words = " ".join(["All was said.", *(f"{form % mark} More was said." for mark, form in inside)])
    governs = held(words, Span(0, len(words)), 0, parse(own))
    for reader in READERS:
        told = governs.may_see(reader)
        assert not told or all(parse(mark).may_see(reader) for mark in (own, *dict(inside)))


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("ATTACHMENT A: CONFIDENTIAL", "C"),
        ("Annex 2 (SECRET//NOFORN)", "S/NF"),
        ("SECRET", "S"),
        ("C O N F I D E N T I A L", "C"),
        ("Paper - SENSITIVE BUT UNCLASSIFIED", "SBU"),
        ("Enclosure: the rules of the SECRET meeting", "U"),
        ("Annex on words", "U"),
    ],
)
def test_a_line_that_gives_a_class_governs_what_follows_within_its_paragraph(
    line: str, mark: str
) -> None:
    text = f"1. (U) Open.\n\n{line}\n\nWords of the exercise.\n\n2. (U) End.\n"
    body = read_body(text, text, Span(0, len(text)))
    *_, last = body.paragraphs[0].walk()
    assert (str(last.effective), str(body.paragraphs[1].effective)) == (mark, "U")


def test_what_stands_unmarked_below_a_marked_part_may_belong_to_it() -> None:
    points = "-- (S/REL UK) One.\n\n-- Two.\n\n-- (U) Three.\n\n-- Four.\n\n"
    text = f"1. (U) Points:\n\n{points}2. (U) End.\n"
    body = read_body(text, text, Span(0, len(text)))
    marks = [str(node.effective) for node in body.paragraphs[0].children]
    assert marks == ["S/REL TO USA, GBR", "S/REL TO USA, GBR", "U", "U"]
    assert str(body.paragraphs[1].effective) == "U"


@pytest.mark.parametrize(
    ("words", "mark"),
    [
        ("SUMMARY: (C) Words.", "C"),
        ("Summary and comment. (SBU) Words.", "SBU"),
        ("COMMENT: (U) Words. (S) More.", "S"),
        ("Form. (C) is attached.", None),
        ("Summary: words (U).", None),
    ],
)
def test_a_mark_behind_a_title_marks_the_paragraph(words: str, mark: str | None) -> None:
    text = f"1. {words}\n\n2. (U) End.\n"
    node = read_body(text, text, Span(0, len(text))).paragraphs[0]
    assert (str(node.effective) if node.marking else None) == mark
    assert node.text == words
