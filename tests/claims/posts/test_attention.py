"""People named on lines that call to attention; offices, roles and ways are none."""

from __future__ import annotations

import pytest

from reftel.cable import read
from reftel.claims.people.persons import find_persons
from reftel.claims.posts.attention import attended, principals, routed
from reftel.claims.text.page import Page

HEADING = """P 010900Z MAR 09
FM AMEMBASSY LISBON
TO RUEHC/SECSTATE WASHDC PRIORITY 0001
S E C R E T LISBON 000001

SIPDIS

{lines}

E.O. 12958: DECL: 03/01/2034
TAGS: PARM, PREL
SUBJECT: EXERCISE

1. (C) Nothing was said.
"""


def named(lines: str) -> list[str]:
    """Return the people that lines of attention name."""
    page = Page(read(HEADING.format(lines=lines)))
    return [" ".join(span.of(page.cable.source.text).split()) for span in attended(page)]


@pytest.mark.parametrize(
    ("lines", "people"),
    [
        ("STATE FOR ISN/MTR - TOMAS QUILLMARK", ["TOMAS QUILLMARK"]),
        ("STATE FOR ISN/MTR (VELMAR, QUILL) AND EAP/K", ["VELMAR", "QUILL"]),
        ("STATE FOR ISN/RA - J. VELMAR-CLOSE AND N. QUILLMARK, WHA, AF", ["J. VELMAR-CLOSE",
                                                                         "N. QUILLMARK"]),
        ("EAP FOR RALPH VELMARQ", ["RALPH VELMARQ"]),
        ("NRC FOR VELMARQ; DOE/NNSA FOR T. QUILL", ["VELMARQ", "T. QUILL"]),
        ("PARIS PASS TO NASA REP - D. VELMARQ", ["D. VELMARQ"]),
        ("STATE PASS TO PM/DTCP DIRECTOR ANN VELMARQ", ["ANN VELMARQ"]),
        ("EMBASSY MUSCAT FOR EXBS ADVISOR TYLER QUILLMARK", ["TYLER QUILLMARK"]),
        ("STATE FOR EUR/UBI/QUILLMARK", ["QUILLMARK"]),
        ("STATE PLEASE PASS DOD FOR N.QUILLMARK", ["N.QUILLMARK"]),
        ("NSC FOR VELMAR/QUILLER", ["VELMAR", "QUILLER"]),
        ("TREASURY FOR OASIA - DAS RICE AND QVELMAR", ["RICE", "QVELMAR"]),
        ("DEPT FOR NEA/MAG; DOE FOR M.\\nQUILLMARK", ["M. QUILLMARK"]),
        ("DEPT FOR ISN/RA ARIEL VELMARQ, IO/T HEATHER VON\\nQUILLMARK", ["ARIEL VELMARQ",
                                                                      "HEATHER VON QUILLMARK"]),
        ("STATE FOR S/CT RHONDA SHORE", ["RHONDA SHORE"]),
        ("state for isn/mtr (velmarq)", ["velmarq"]),
        ("STATE FOR ISN/MTR (VAN QUILLEN AND VELMARQ)", ["VAN QUILLEN", "VELMARQ"]),
        ("STATE FOR ISN/NESS ROBIN DE QUILLE", ["ROBIN DE QUILLE"]),
        ("DEPT FOR WHA/CEN:QVELMAR", ["QVELMAR"]),
        ("STATE FOR OES PD-QVELMAR", ["QVELMAR"]),
    ],
)  # fmt: skip
def test_people_are_called_to_attention(lines: str, people: list[str]) -> None:
    assert named(lines.replace("\\n", "\n")) == people


@pytest.mark.parametrize(
    "lines",
    [
        "STATE FOR ISN, T, AND EUR/PRA",
        "DEPT FOR WHA/CEN AND DRL/MLGA",
        "TREASURY FOR TFFC AND OFAC",
        "DEPARTMENT PASS TO DOE",
        "FOR HURRICANE TASK FORCE",
        "PARIS FOR LEGAT AND RSO",
        "STATE FOR THE CRIMINAL DIVISION",
        "GENEVA FOR CD",
        "COMMERCE FOR 4332/ITA/MAC",
    ],
)
def test_offices_and_ways_are_no_people(lines: str) -> None:
    assert named(lines) == []


def test_a_new_line_begins_a_new_call() -> None:
    assert named("EAP FOR RALPH VELMARQ\nPARIS FOR LEGAT") == ["RALPH VELMARQ"]


def test_the_claim_writes_the_name_as_people_write_it() -> None:
    page = Page(read(HEADING.format(lines="STATE FOR ISN/MTR - TOMAS QUILLMARK")))
    (claim,) = (one for one in find_persons(page) if one.rule == "person/attention")
    assert (claim.quote, claim.value, claim.paragraph) == (
        "TOMAS QUILLMARK", "Tomas Quillmark", "hdr",
    )  # fmt: skip


def routes(lines: str) -> list[str]:
    """Return the offices that lines of attention name."""
    page = Page(read(HEADING.format(lines=lines)))
    return [" ".join(span.of(page.cable.source.text).split()) for span in routed(page)]


@pytest.mark.parametrize(
    ("lines", "offices"),
    [
        ("STATE FOR ISN/MTR AND EUR/WE", ["ISN/MTR", "EUR/WE"]),
        ("DEPT FOR ISN, T, AND EUR/PRA", ["ISN", "T", "EUR/PRA"]),
        ("TREASURY FOR TFFC AND OFAC", ["TREASURY", "TFFC", "OFAC"]),
        ("STATE FOR ISN/MTR - TOMAS QUILLMARK", ["ISN/MTR"]),
        ("STATE FOR ISN/MTR (VELMAR, QUILL) AND EAP/K", ["ISN/MTR", "EAP/K"]),
        ("DEPT FOR ISN/RA ARIEL VELMARQ, NEA/IR", ["ISN/RA", "NEA/IR"]),
        ("FOR HURRICANE TASK FORCE", []),
    ],
)
def test_the_offices_of_a_call_are_told_with_all_their_parts(
    lines: str, offices: list[str]
) -> None:
    assert routes(lines) == offices


@pytest.mark.parametrize(
    ("lines", "people"),
    [
        ("STATE FOR ISN/MTR: T. QUILLMARK AND A. VELMARQ", ["T. QUILLMARK", "A. VELMARQ"]),
        ("STATE FOR ISN/MTR; ATTN: ADA VELMARQ", ["ADA VELMARQ"]),
        ("STATE FOR EUR/WE (QUILLMARK), ISN/ECC (VELMARQ)", ["QUILLMARK", "VELMARQ"]),
        ("Department for ISN/MTR (Tomas Quillmark)", ["Tomas Quillmark"]),
        ("COMMERCE FOR BIS - IMRE QUILLMARK, ADA VELMARQ", ["IMRE QUILLMARK", "ADA VELMARQ"]),
        ("STATE FOR ISN/MTR - TOMAS P. QUILLMARK", ["TOMAS P. QUILLMARK"]),
    ],
)
def test_a_name_is_called_in_any_case_and_with_its_initials(lines: str, people: list[str]) -> None:
    assert named(lines) == people


@pytest.mark.parametrize(
    "lines",
    [
        "STATE PASS TO USTR AND EXIM BANK",
        "STATE ALSO FOR EMBASSY POSTS ONLY",
        "GENEVA FOR CD; VIENNA FOR IAEA",
        "STATE FOR NEA AND WHITE HOUSE",
        "DEPT FOR ISN/MTR DESK OFFICER",
    ],
)
def test_posts_houses_and_roles_are_no_people(lines: str) -> None:
    assert named(lines) == []


def test_no_name_is_read_from_the_subject_or_the_tags() -> None:
    laid = Page(
        read(HEADING.format(lines="STATE FOR ISN/MTR").replace("EXERCISE", "FOR QUILLMARK"))
    )
    assert list(attended(laid)) == []


@pytest.mark.parametrize(
    ("lines", "people"),
    [
        ("FOR DEPUTY SECRETARY QUILLAN FROM AMBASSADOR MARRENZ",
         ["DEPUTY SECRETARY QUILLAN", "AMBASSADOR MARRENZ"]),
        ("CENTCOM FOR GENERAL VELKARTEN; OSD FOR QUILLAN", ["GENERAL VELKARTEN", "QUILLAN"]),
        ("TREASURY FOR A/S MARRENZ, DIRECTOR VELKARTEN", ["MARRENZ", "DIRECTOR VELKARTEN"]),
        ("STATE FOR AMBASSADOR ADA MARRENZ", ["ADA MARRENZ"]),
    ],
)  # fmt: skip
def test_a_surname_stands_with_its_title(lines: str, people: list[str]) -> None:
    assert named(lines) == people


def test_a_surname_with_its_title_has_the_surname_for_value() -> None:
    laid = Page(read(HEADING.format(lines="FOR DEPUTY SECRETARY QUILLAN")))
    assert "Quillan" in [one.value for one in find_persons(laid)]


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("DEPARTMENT FOR THE SECRETARY FROM THE AMBASSADOR", ["THE SECRETARY", "THE AMBASSADOR"]),
        ("FOR THE DEPUTY SECRETARY FROM CHARGE MARRENZ", ["THE DEPUTY SECRETARY"]),
        ("FOR THE PRESIDENT; STATE FOR EUR", ["THE PRESIDENT"]),
        ("STATE FOR THE SECRETARY'S OFFICE", []),
    ],
)
def test_principals_are_called_by_their_office(lines: str, words: list[str]) -> None:
    laid = Page(read(HEADING.format(lines=lines)))
    assert [laid.cable.source.text[slice(*one)] for one in principals(laid)] == words


@pytest.mark.parametrize(
    ("lines", "offices"),
    [
        ("WHITE HOUSE FOR NEC; SECDEF WASHINGTON DC//USDP:DSCA//",
         ["WHITE HOUSE", "NEC", "SECDEF WASHINGTON DC", "USDP", "DSCA"]),
        ("GENEVA: FOR CD DELEGATION", ["CD DELEGATION"]),
        ("COMMERCE FOR BIS AND SABIT", ["COMMERCE", "BIS", "SABIT"]),
    ],
)  # fmt: skip
def test_offices_of_two_words_and_of_other_departments_are_called(
    lines: str, offices: list[str]
) -> None:
    laid = Page(read(HEADING.format(lines=lines)))
    found = sorted(routed(laid), key=lambda one: one.start)
    assert [laid.cable.source.text[slice(*one)] for one in found] == offices
