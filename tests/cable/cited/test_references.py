"""The REF block is read item by item, in every form."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from reftel.cable.cited.references import read_references
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


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("REF: A. SECSTATE 12 B. AMEMBASSY PARIS 3", [("A", "09STATE12"), ("B", "09PARIS3")]),
        ("REF: AmEmbassy Oslo 14", [(None, "09OSLO14")]),
        ("REF: US EMBASSY OSLO 3; CONSULATE LYON 4", [(None, "09OSLO3"), (None, "09LYON4")]),
        ("REF: USMISSION USUN 4, UNVIE 2", [(None, "09USUNNEWYORK4"), (None, "09UNVIEVIENNA2")]),
        ("REF: IRPO DUBAI 9 AND DUBAI RPO 8", [(None, "09RPODUBAI9"), (None, "09RPODUBAI8")]),
        ("REF: (05) STATE 12", [(None, "05STATE12")]),
        ("REF: '05 STATE 12", [(None, "05STATE12")]),
        ("REF: STATE 12 OF 2005", [(None, "05STATE12")]),
        ("REF: STATE 12, 4/5/07", [(None, "07STATE12")]),
        ("REF: STATE 12 DTG 010900Z MAR 08", [(None, "08STATE12")]),
        ("REF: OSLO 12 (04 NOTAL)", [(None, "04OSLO12")]),
        ("REF: OSLO 12/13", [(None, "09OSLO12"), (None, "09OSLO13")]),
        ("REF: OSLO 12, PARAS 2-4", [(None, "09OSLO12")]),
        ("REF: STATE 12 SECTION 01 OF 02", [(None, "09STATE12")]),
        ("REF: DEPTEL 123", [(None, "09STATE123")]),
        ("REF: EMBTEL 123", [(None, "09BEIJING123")]),
        ("REF: OUR 123", [(None, "09BEIJING123")]),
        ("REF: 00021 OSLO", [(None, "09OSLO21")]),
        ("REF: OSLO OO44", [(None, "09OSLO44")]),
        ("REF: OSLO\n         44", [(None, "09OSLO44")]),
        ("REF: 123456", [(None, "08STATE123456")]),
        ("REF A OSLO 3 B OSLO 4", [("A", "09OSLO3"), ("B", "09OSLO4")]),
        ("REF A: OSLO 3\nREF B: OSLO 4", [("A", "09OSLO3"), ("B", "09OSLO4")]),
        ("REF: A. REF A OSLO 3      B. REF B OSLO 4", [("A", "09OSLO3"), ("B", "09OSLO4")]),
        ("REF: A. REF: A. OSLO 3 B. OSLO 4", [("A", "09OSLO3"), ("B", "09OSLO4")]),
        ("REF: OSLO 3\nREF: B. OSLO 4", [(None, "09OSLO3"), ("B", "09OSLO4")]),
        ("REF: [A] OSLO 3 [B] OSLO 4", [("A", "09OSLO3"), ("B", "09OSLO4")]),
        ("REF: A/ OSLO 3 B/ OSLO 4", [("A", "09OSLO3"), ("B", "09OSLO4")]),
        ("REF: (A) OSLO 3\n(B )OSLO 4", [("A", "09OSLO3"), ("B", "09OSLO4")]),
    ],
)  # fmt: skip
def test_the_forms_of_the_trade_come_to_the_same(
    block: str, expected: list[tuple[str | None, str | None]]
) -> None:
    assert items(block) == expected


@pytest.mark.parametrize(
    "block",
    [
        "REF: A. OSLO 3 -- DOE CALLS ON VICE MINISTER\n     B. STATE 4 -- POINTS FOR DOE",
        "REF: A. OSLO 3: DOE CALLS ON VICE MINISTER\n B. STATE 4",
        'REF: A. OSLO 3, "DOE CALLS, AND PARIS 1 REPLIES"\n B. STATE 4',
        "REF: (A) OSLO 3 (DOE-ROE MEETING); (B) STATE 4 (POINTS)",
    ],
)
def test_a_title_belongs_to_its_telegram(block: str) -> None:
    assert items(block) == [("A", "09OSLO3"), ("B", "09STATE4")]


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ("REF: SECDEF 031234ZMAR09", "message"),
        ("REF: SECDEF DTG261447ZNOV08 (TALKS)", "message"),
        ("REF: OSLO-AF OI 12/01/2008", "official-informal"),
        ("REF: EXERCISE BOARD PRESS RELEASE 4/14/09", "paper"),
        ("REF: OSLO DAILY 11/3/09", "paper"),
        ("REF: EIIX-2008-59", "iir"),
        ("REF: 09 XXXXXXXXXXXX 167", "telegram"),
        ("REF: YOUR 1234", "other"),
    ],
)
def test_other_papers_have_their_kind_and_no_number(block: str, kind: str) -> None:
    assert [(item.kind, item.mrn) for item in read(block)] == [(kind, None)]


def test_a_closing_bracket_stays_with_its_paper() -> None:
    (item,) = read("REF: IIR 6 801 0136 07 (NOTALS)")
    assert (item.text, item.notal) == ("IIR 6 801 0136 07 (NOTALS)", True)


def test_a_remark_behind_a_telegram_is_no_paper() -> None:
    assert len(read("REF: OSLO 12  PLEASE PASS TO RSO AND MANAGEMENT")) == 1
    assert len(read("REF: A. OSLO 12 B. OSLO 13 ______________")) == 2


def test_letters_of_an_abbreviation_begin_no_item() -> None:
    assert [item.letter for item in read("REF: A. OSLO 3 B. CODE (22 U.S.C. 2778)")] == ["A", "B"]


def test_embtel_of_the_department_is_of_no_known_post() -> None:
    (item,) = read("REF: EMBTEL 123", mrn="09STATE5000")
    assert (item.kind, item.mrn) == ("embtel", None)


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ("REFS: 1) OSLO 5 2) BONN 6", [("1", "09OSLO5"), ("2", "09BONN6")]),
        ("REF: (1) OSLO 5\n(2) 06 BONN 6", [("1", "09OSLO5"), ("2", "06BONN6")]),
        ("REF: OSLO 5 (A), BONN 6 (B)", [("A", "09OSLO5"), ("B", "09BONN6")]),
        ("REF: (A.) OSLO 5 (B.) BONN 6", [("A", "09OSLO5"), ("B", "09BONN6")]),
        ("REF: A- OSLO 5 B- BONN 6", [("A", "09OSLO5"), ("B", "09BONN6")]),
        ("REF: OSLO 5, 6 AND 7", [(None, "09OSLO5"), (None, "09OSLO6"), (None, "09OSLO7")]),
    ],
)
def test_letters_and_numbers_of_items_stand_in_many_ways(
    block: str, expected: list[tuple[str | None, str | None]]
) -> None:
    assert items(block) == expected


def test_one_number_alone_is_no_list() -> None:
    assert items("REF: 1) OSLO 5") == [(None, "09OSLO5")]


def test_a_title_behind_a_dash_or_colon_belongs_to_its_telegram() -> None:
    first, second = read("REF: A. OSLO 5 - TREATY: GUIDANCE FOR TALKS B. BONN 6: BOARD MEETING")
    assert (first.text, first.mrn) == ("OSLO 5 - TREATY: GUIDANCE FOR TALKS", "09OSLO5")
    assert (second.text, second.mrn) == ("BONN 6: BOARD MEETING", "09BONN6")


def test_a_telegram_behind_a_dash_is_one_of_its_own() -> None:
    assert [item.mrn for item in read("REF: A. OSLO 5 - BONN 6")] == ["09OSLO5", "09BONN6"]


def test_a_paper_ends_before_the_word_that_joins_the_next() -> None:
    assert [item.text for item in read("REF: THORN-BIRCH EMAIL AND OSLO 5")] == [
        "THORN-BIRCH EMAIL", "OSLO 5",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "behind", ["THIS MESSAGE IS SENSITIVE", "NOTE: SENT IN TWO PARTS", "This is a joint cable"]
)
def test_what_is_said_of_the_telegram_itself_is_no_reference(behind: str) -> None:
    assert items(f"REF: OSLO 5\n\n{behind}") == [(None, "09OSLO5")]


def test_notal_may_stand_in_square_brackets() -> None:
    block = "REF: OSLO 399 [NOTAL]; BONN 4 (EXDIS)"
    found = read_references(block, Span(0, len(block)), mrn="08OSLO412", date=None)
    assert [item.notal for item in found] == [True, False]
