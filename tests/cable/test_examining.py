"""Findings are shown with file, line, column and the words they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.cable import examined, read
from tests.cable.specimens import specimen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable import Cable


def test_a_finding_has_its_line_and_a_caret_under_its_words() -> None:
    (item,) = examined([read(specimen("serial-mismatch"), name="a.txt")])
    assert item.place == "a.txt:3:1"
    assert item.words[item.indent : item.indent + item.width] == "DE RUEHBJ #0102 0600905"


def test_a_long_line_is_cut_around_the_place() -> None:
    long = specimen("false-paragraph").replace("\n\n¶9.", " " + "and on " * 40 + "paragraph\n\n¶9.")
    for item in examined([read(long)]):
        assert len(item.words) <= 72
        assert 0 <= item.indent < 72
        assert item.width >= 1


def test_a_telegram_without_name_goes_by_its_number() -> None:
    (item,) = examined([read(specimen("number-gap"))])
    assert item.file == item.mrn == "09BEIJING101"


def test_a_clean_telegram_shows_nothing() -> None:
    assert list(examined([read(specimen("clean"))])) == []


def test_telegrams_are_shown_one_after_the_other() -> None:
    cables = [
        read(specimen("serial-mismatch"), name="a.txt"),
        read(specimen("number-gap"), name="b.txt"),
    ]
    assert [item.file for item in examined(cables)] == ["a.txt", "b.txt"]


def test_findings_come_in_order_of_the_text() -> None:
    both = specimen("serial-mismatch").replace("3. (C)", "5. (C)", 1)
    lines = [item.line for item in examined([read(both)])]
    assert len(lines) > 1
    assert lines == sorted(lines)


def test_a_finding_without_place_stands_at_the_beginning() -> None:
    (item,) = [
        item
        for item in examined([read("Some words of an exercise.", name="c.txt")])
        if item.finding.name == "cable/unknown-rendition"
    ]
    assert (item.line, item.column, item.words, item.width) == (1, 1, "", 0)
    assert item.place == "c.txt:1:1"


def test_a_tab_takes_one_column_so_that_the_caret_stays_below() -> None:
    tabbed = specimen("serial-mismatch").replace("DE RUEHBJ", "\tDE RUEHBJ")
    (item,) = examined([read(tabbed)])
    assert item.words[item.indent : item.indent + item.width].strip().startswith("DE RUEHBJ")


def test_nothing_is_read_before_it_is_asked_for() -> None:
    taken: list[str] = []

    def cables() -> Iterator[Cable]:
        for name in ("a", "b"):
            taken.append(name)
            yield read(specimen("number-gap"), name=name)

    next(examined(cables()))
    assert taken == ["a"]


def _pointed(text: str, name: str) -> list[str]:
    """Return the words under the carets of the findings of a name."""
    found = [item for item in examined([read(text)]) if item.finding.name == name]
    return [item.words[item.indent : item.indent + item.width] for item in found]


HEAD = "C O N F I D E N T I A L OSLO 000412\n\nSIPDIS\n\nE.O. 12958: DECL: 1/2/2018\n"


def test_a_caret_stands_under_the_first_word_not_under_a_blank_line() -> None:
    text = (
        f"{HEAD}TAGS: PREL, NO\nSUBJECT: TALKS\n\n1. (C) The firm said that it had never in its "
        "life\n\n \nOSLO 00000412  002 OF 002\n\n\nsold a pump.\n\n2. (C) It left.\nROE\n"
    )
    assert _pointed(text, "cable/page-line") == ["OSLO 00000412  002 OF 002"]


def test_a_caret_stands_under_the_term_that_is_unknown_or_repeated() -> None:
    text = f"{HEAD}TAGS: PREL, NO, QQXX, PARM, PREL\nSUBJECT: TALKS\n\n1. (C) One.\nROE\n"
    assert _pointed(text, "cable/unknown-tag") == ["QQXX"]
    assert _pointed(text, "cable/repeated-tag") == ["PREL"]


def test_an_unmarked_paragraph_is_pointed_at_and_told_by_its_number() -> None:
    text = (
        f"{HEAD}TAGS: PREL, NO\nSUBJECT: TALKS\n\n1. (C) One.\n\n3. (C) Three.\n\n"
        "4. Unmarked words.\n\n5. (C) Five.\nROE\n"
    )
    assert _pointed(text, "marking/unmarked-portion") == ["4. Unmarked words."]
    (item,) = (
        item for item in examined([read(text)]) if item.finding.name == "marking/unmarked-portion"
    )
    assert item.finding.message == "of 4 paragraphs unmarked: 4"
