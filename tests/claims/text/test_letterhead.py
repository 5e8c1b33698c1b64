"""The heading and the last line name people and say what it is about."""

from __future__ import annotations

import pytest

from reftel.cable import read
from reftel.claims.posts.attention import attended
from reftel.claims.text.letterhead import (
    calling,
    classifiers,
    in_words,
    signature,
    subjects,
    titular,
)
from reftel.claims.text.page import Page
from tests.claims.namesakes import page


def test_the_subject_is_where_the_heading_speaks_in_words() -> None:
    laid = page("1. (S) Nothing.\n", "(S) PUMPS FOR\nIRAN")
    assert [" ".join(span.of(laid.text).split()) for span in subjects(laid)] == [
        "(S) PUMPS FOR IRAN"
    ]
    assert in_words(laid, laid.text.index("PUMPS"))
    assert not in_words(laid, laid.text.index("Nothing"))


@pytest.mark.parametrize(
    ("line", "name", "title"),
    [
        (
            "Political Counselor Ada Specimen. Reasons 1.4 (b)",
            "Ada Specimen",
            "Political Counselor",
        ),
        ("Ada Specimen, Deputy Chief of Mission, for reasons 1.4 (b)", "Ada Specimen", ""),
        ("ISN/MTR DIRECTOR ADA SPECIMEN, REASON: 1.4 (C)", "ADA SPECIMEN", "ISN/MTR DIRECTOR"),
        ("EUR/FO DAS Specimen, Reasons 1.4 (b)", "DAS Specimen", "EUR/FO"),
        ("Ambassador Specimen for reasons 1.4 (b)", "Ambassador Specimen", ""),
        (
            "Political Counselor Ada Specimen for rea sons 1.4 (b)",
            "Ada Specimen",
            "Political Counselor",
        ),
        (
            "Deputy Chief of Mission Ada Specimen Jr. for reasons 1.4 (b)",
            "Ada Specimen",
            "Deputy Chief of Mission",
        ),
        ("(U) EAP DAS ADA B. SPECIMEN FOR REASONS 1.4 (C)", "ADA B. SPECIMEN", "EAP DAS"),
    ],
)
def test_who_classified_is_told_from_the_title(line: str, name: str, title: str) -> None:
    laid = Page(read(f"S E C R E T LISBON 000001\n\nClassified By: {line}\n\n1. (S) No.\n"))
    found = [(span.of(laid.text), said) for span, said in classifiers(laid)]
    assert found == [(name, title)]


def test_people_on_the_attention_line_stand_behind_an_office() -> None:
    laid = page("1. (S) Nothing.\n")
    assert [span.of(laid.text) for span in attended(laid)] == ["JANE EXAMPLE", "MODEL"]


@pytest.mark.parametrize(
    ("tail", "name"),
    [
        ("nothing else.\nSPECIMEN", "SPECIMEN"),
        ("nothing else.\nSPECIMEN\n\nNNNN\n", "SPECIMEN"),
        ("nothing else. END COMMENT.\nRICE\n", "RICE"),
        ("nothing else.\n\nXXXXXXXXXXXX SPECIMEN\n", "SPECIMEN"),
        ("nothing else. MINIMIZE CONSIDERED SPECIMEN", "SPECIMEN"),
        ("nothing else. MINIMIZE CONSIDERED  SPECIMEN .", "SPECIMEN"),
        ('nothing else. End comment SPECIMEN"\n', "SPECIMEN"),
        ("nothing else for now SPECIMEN", "SPECIMEN"),
        ("nothing else. XXXXXXXXXXXXSPECIMEN", "SPECIMEN"),
        ("nothing else SPECIMEN SPECIMEN", "SPECIMEN"),
        ("Nothing else happened here at all", None),
        ("nothing else.\nClassification: UNCLASSIFIED\n", None),
    ],
)
def test_the_last_line_is_the_signature(tail: str, name: str | None) -> None:
    laid = Page(read(f"S E C R E T LISBON 000001\n\nSUBJECT: NO\n\n1. (S) There is {tail}"))
    span = signature(laid)
    assert (span and span.of(laid.cable.source.text)) == name


def test_words_of_a_title_are_told_from_a_name() -> None:
    assert titular("Counselor")
    assert not titular("Specimen")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("NEA FOR SPECIMEN AND MODEL", ["SPECIMEN", "MODEL"]),
        ("ISN/MTR FOR ADA SPECIMEN", ["ADA SPECIMEN"]),
        ("DEPT FOR ISN/MTR - ADA SPECIMEN", ["ADA SPECIMEN"]),
        ("STATE FOR EUR/CE ADA SPECIMEN STATE FOR EUR/PRA OTTO MODEL",
         ["ADA SPECIMEN", "OTTO MODEL"]),
        ("TREASURY FOR DVELKART, HMODEL", ["DVELKART", "HMODEL"]),
        ("STATE FOR EUR/CE-JANE SPECIMEN", ["JANE SPECIMEN"]),
        ("PASS TO USAID ADA SPECIMEN (AA/LAC), OTTO MODEL (LAC/RSD)",
         ["ADA SPECIMEN", "OTTO MODEL"]),
        ("NSC FOR CHA", ["CHA"]),
        ("STATE FOR EUR/UBI (ROY)", ["ROY"]),
        ("STATE FOR P, S/VELKSA, ISN", []),
        ("DOD FOR SECDEF", []),
        ("NEA FOR PARIS", []),
        ("STATE FOR ISN, T, EUR/PRA", []),
    ],
)  # fmt: skip
def test_who_is_called_to_attention(line: str, names: list[str]) -> None:
    text = f"S E C R E T LISBON 000001\n\nSIPDIS\n\n{line}\n\nSUBJECT: EXERCISE\n\n1. (S) No.\n"
    laid = Page(read(text))
    assert [span.of(text) for span in attended(laid)] == names


def test_lines_that_call_to_attention_are_none_of_the_other_headings() -> None:
    text = (
        "S E C R E T LISBON 000001\n\nSTATE FOR ISN\nSUBJECT: PAPER FOR ISN\n"
        "TAGS: FOR\n\n1. (S) No.\n"
    )
    laid = Page(read(text))
    assert [span.of(text) for span in calling(laid)] == ["STATE FOR ISN"]


@pytest.mark.parametrize(
    "line",
    [
        "Political Counselor\n\nPolitical Counselor Ada Specimen reasons, 1.4 b and d",
        "CLASSIFIED BY CHARGE D'AFFAIRES ADA SPECIMEN FOR REAS ONS 1.5 (B AND D)",
        "Deputy Chief of Mission Ada Specimen 1.4 (d)",
    ],
)
def test_who_classified_is_read_also_where_noise_parts_the_line(line: str) -> None:
    text = f"SUBJECT: PUMPS\n\nClassified By: {line}\n\n1. (C) Nothing.\n"
    found = [span.of(text) for span, _ in classifiers(Page(read(text)))]
    assert [name.title() for name in found] == ["Ada Specimen"]


def test_per_ends_the_name_of_who_classified() -> None:
    line = "Classified By: ESTHOFF Ada Specimen per 1.4 (b)"
    text = f"S E C R E T LISBON 000001\n\n{line}\n\n1. (S) No.\n"
    found = [span.of(text) for span, _ in classifiers(Page(read(text)))]
    assert found == ["Ada Specimen"]


def test_the_sender_stands_before_the_word_that_ends_an_exercise() -> None:
    text = "S E C R E T LISBON 000001\n\nSUBJECT: PAPER\n\n1. (S) It left.\n\nVELMAR\n\nEXERCISE\n"
    signed = signature(Page(read(text)))
    assert signed is not None
    assert signed.of(text) == "VELMAR"


@pytest.mark.parametrize(
    ("word", "is_one"),
    [
        ("Director", True),
        ("Minister", True),
        ("Counselor", True),
        ("EUR", True),
        ("Velmarq", False),
        ("Quillpars", False),
    ],
)
def test_a_word_of_office_is_no_name(word: str, *, is_one: bool) -> None:
    assert titular(word) is is_one


def test_the_heading_and_the_body_do_not_speak_alike() -> None:
    laid = page("1. (S) Nothing.\n", "A SHIPMENT")
    assert in_words(laid, laid.text.index("A SHIPMENT"))
    assert not in_words(laid, laid.text.index("AMEMBASSY"))
    assert not in_words(laid, len(laid.text) - 1)
