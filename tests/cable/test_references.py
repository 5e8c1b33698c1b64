"""The REF block is read item by item, in every form."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from reftel.cable.references import read_references
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.cable.cable import Reference

MARCH = datetime(2009, 3, 20, tzinfo=UTC)


def read(block: str, mrn: str | None = "09BEIJING724") -> tuple[Reference, ...]:
    return read_references(block, Span(0, len(block)), mrn=mrn, date=MARCH)


def items(block: str) -> list[tuple[str | None, str | None]]:
    return [(item.letter, item.mrn) for item in read(block)]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("REF: STATE 2568", [(None, "09STATE2568")]),
        ("REF: A. STATE 12 B. BEIJING523", [("A", "09STATE12"), ("B", "09BEIJING523")]),
        ("REF: A) STATE 12, B) 2006 SAN JOSE 27", [("A", "09STATE12"), ("B", "06SANJOSE27")]),
        ("REF: A: ROME 17; B: ROME 18; C: 05 ROME 19",
         [("A", "09ROME17"), ("B", "09ROME18"), ("C", "05ROME19")]),
        ("REFS: (A) OSLO 5 (B) OSLO 6", [("A", "09OSLO5"), ("B", "09OSLO6")]),
        ("REF: A. (A) OSLO 5  B. (B) OSLO 6", [("A", "09OSLO5"), ("B", "09OSLO6")]),
        ("REF: A. OSLO 5 \n     ¶B. OSLO 6\n¶C. OSLO 7",
         [("A", "09OSLO5"), ("B", "09OSLO6"), ("C", "09OSLO7")]),
        ("REF: STATE 12, 13 AND 14",
         [(None, "09STATE12"), (None, "09STATE13"), (None, "09STATE14")]),
        ("REF: A. ABU DHABI 12 B) 630", [("A", "09ABUDHABI12"), ("B", "09BEIJING630")]),
        ("REF: THE HAGUE 12; PORT AU PRINCE 13\nOSLO 14",
         [(None, "09THEHAGUE12"), (None, "09PORTAUPRINCE13"), (None, "09OSLO14")]),
        ("REF: PARIS 00789/08", [(None, "08PARIS789")]),
        ("REF: LONDON 4525-91", [(None, "91LONDON4525")]),
        ("REF: State 200498 (2006)", [(None, "06STATE200498")]),
        ("REF: 08STATE12", [(None, "08STATE12")]),
        ("REF: STATE O123", [(None, "09STATE123")]),
        ("REF: RUEHFR 123", [(None, "09PARIS123")]),
        ("REF: OSLO 12 B. OSLO 13", [(None, "09OSLO12"), ("B", "09OSLO13")]),
        ("REFTEL: OSLO 12", [(None, "09OSLO12")]),
        ("REF(S): OSLO 12", [(None, "09OSLO12")]),
    ],
)  # fmt: skip
def test_telegrams_are_found_with_letter_and_number(
    block: str, expected: list[tuple[str | None, str | None]]
) -> None:
    assert items(block) == expected


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("THORN/BIRCH E-MAIL OF MARCH 3", "email"),
        ("TELCON THORN-BIRCH MARCH 3, 2009", "telcon"),
        ("DEPT LETTER OF MAY 5", "letter"),
        ("IIR 6 807 0123 08", "iir"),
        ("SECDEF R162245Z OCT 08", "message"),
        ("USCINCRED 311345Z MAY 73", "message"),
        ("MTCR POC 201/2006 - MAY 16 2006", "document"),
        ("SEPTEL", "septel"),
        ("FBIS OW1234", "fbis"),
        ("FAX FROM ISN DATED MARCH 3", "fax"),
        ("DIPLOMATIC NOTE 17", "note"),
        ("THE BLUE BINDER", "other"),
    ],
)
def test_other_papers_are_typed_and_never_dropped(words: str, kind: str) -> None:
    assert [(item.kind, item.letter, item.mrn) for item in read(f"REF: A. OSLO 12 B. {words}")] == [
        ("telegram", "A", "09OSLO12"),
        (kind, "B", None),
    ]


def test_previous_and_notal_are_kept_with_their_item() -> None:
    first, second = read("REF: A. OSLO 12 AND PREVIOUS (NOTAL) B. OSLO 13")
    assert (first.previous, first.notal, first.text) == (True, True, "OSLO 12 AND PREVIOUS (NOTAL)")
    assert (second.previous, second.notal) == (False, False)


def test_both_notal_is_of_both() -> None:
    assert [item.notal for item in read("REF: A. OSLO 12 B. OSLO 13 (BOTH NOTAL)")] == [True, True]


def test_numbers_in_a_quoted_title_are_no_telegrams() -> None:
    found = read('REF: A. OSLO 12 "LIST OF 12 SHIPS IN PARIS 2009" B. OSLO 13')
    assert [item.mrn for item in found if item.mrn] == ["09OSLO12", "09OSLO13"]


def test_an_email_beside_a_telegram_of_the_same_letter_stays() -> None:
    found = read("REF: A. OSLO 12; THORN E-MAIL B. OSLO 13")
    assert [(item.letter, item.kind) for item in found] == [
        ("A", "telegram"), ("A", "email"), ("B", "telegram"),
    ]  # fmt: skip


def test_the_block_ends_where_the_classifier_begins() -> None:
    assert items("REF: A. OSLO 12 Classified By: DCM Ida Thorn, reasons 1.4 (b) and (d)") == [
        ("A", "09OSLO12")
    ]


def test_a_span_holds_the_words_as_found() -> None:
    block = "REF: A. OSLO 12\n¶B. THE\nHAGUE 0013 (NOTAL)"
    for item in read(block):
        assert " ".join(item.span.of(block).split()) == item.text


def test_eight_letters_on_one_line() -> None:
    block = "REF: " + " ".join(f"{letter}. OSLO {n}" for n, letter in enumerate("ABCDEFGH", 11))
    assert [letter for letter, _ in items(block)] == list("ABCDEFGH")


def test_without_number_and_date_the_year_stays_open() -> None:
    block = "REF: STATE 25"
    (item,) = read_references(block, Span(0, len(block)), mrn=None, date=None)
    assert (item.mrn, item.year_by, item.candidates) == (None, "unknown", ("??STATE25",))
