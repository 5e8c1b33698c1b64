from __future__ import annotations

import pytest

from reftel.claims.text.series import series
from reftel.source import Span
from tests.claims.specimens import instruction, report, said, words


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("to (a) sign it, (b) name one, and (c) pay", "abc"),
        ("to (1) sign it; (2) name one", "12"),
        ("in (b) of the note, (a) first and (c) last", "a"),
        ("paragraph (c) of the note", ""),
    ],
)
def test_marks_count_on_from_the_first(text: str, signs: str) -> None:
    assert "".join(mark["sign"] for mark in series(text, Span(0, len(text)))) == signs


@pytest.mark.parametrize(
    ("sentence", "quotes"),
    [
        (
            "Post asks ISN/ECC to: (a) send comments by May 3; (b) print it; and (c) say who pays.",
            ["asks ISN/ECC to: (a) send comments by May 3", "print it", "say who pays."],
        ),
        (
            "PolOff urged Veludo to (1) open the box; (2) seal the yard.",
            ["urged Veludo to (1) open the box", "seal the yard."],
        ),
    ],
)
def test_each_letter_of_a_sentence_is_a_request(sentence: str, quotes: list[str]) -> None:
    cable = report(f"1. (C) PolOff delivered reftel points. {sentence}")
    assert words(said(cable, "request")) == quotes


def test_letters_between_commas_part_nothing() -> None:
    cable = report("1. (C) Embassy requests (a) a list of firms, and (b) guidance on the banks.")
    assert len(said(cable, "request")) == 1


def test_a_letter_that_counts_nothing_on_parts_no_request() -> None:
    cable = report("1. (C) PolOff urged Veludo to read paragraph (b) of the note.")
    assert words(said(cable, "request")) == ["urged Veludo to read paragraph (b) of the note."]


def test_a_row_of_names_is_no_list_of_things_asked_for() -> None:
    words = "Post should use the points: (1) Oslo - para 8, (2) Riga - para 10, (3) Bern - para 12."
    assert len(said(instruction(f"2. (C) {words}"), "request")) == 1
