"""Findings are shown with file, line, column and the words they are about."""

from __future__ import annotations

from pathlib import Path

from reftel.cable import examined, read

SPECIMENS = Path(__file__).parents[1] / "findings" / "cable"


def text(word: str) -> str:
    return (SPECIMENS / f"{word}.txt").read_text("utf-8")


def test_a_finding_has_its_line_and_a_caret_under_its_words() -> None:
    (item,) = examined([read(text("serial-mismatch"), name="a.txt")])
    assert item.place == "a.txt:3:1"
    assert item.words[item.indent : item.indent + item.width] == "DE RUEHBJ #0102 0600905"


def test_a_long_line_is_cut_around_the_place() -> None:
    long = text("false-paragraph").replace("\n\n¶9.", " " + "and on " * 40 + "paragraph\n\n¶9.")
    for item in examined([read(long)]):
        assert len(item.words) <= 72
        assert 0 <= item.indent < 72
        assert item.width >= 1


def test_a_telegram_without_name_goes_by_its_number() -> None:
    (item,) = examined([read(text("number-gap"))])
    assert item.file == item.mrn == "09BEIJING101"


def test_a_clean_telegram_shows_nothing() -> None:
    assert list(examined([read(text("clean"))])) == []
