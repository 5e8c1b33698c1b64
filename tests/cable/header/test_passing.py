"""Captions and pass lines are told apart from notices and dates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.header.passing import Passing, read_passing


def passing(text: str) -> Passing:
    return read_passing(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "captions"),
    [
        ("\n\nSIPDIS\n\nSIPDIS\n", ("SIPDIS",)),
        (" \nNOFORN\nSIPDIS\n", ("NOFORN", "SIPDIS")),
        ("SENSITIVE SIPDIS", ("SENSITIVE", "SIPDIS")),
        ("SENSITIVE, SIPDIS", ("SENSITIVE", "SIPDIS")),
        ("NOFORNSIPDISPLEASE PASS TO EEB", ("NOFORN", "SIPDIS")),
        ("Sipdis", ("SIPDIS",)),
        ("C O R R E C T E D  C O P Y (CAPTION ADDED)\n\nEXDIS", ("CORRECTED COPY", "EXDIS")),
        ("E F T O", ("EFTO",)),
    ],
)
def test_captions_are_read_once_each(text: str, captions: tuple[str, ...]) -> None:
    assert passing(text).captions == captions


@pytest.mark.parametrize(
    ("text", "attention"),
    [
        ("FOR NP/CBM", ("FOR NP/CBM",)),
        (
            "SIPDIS\n\nDEPT FOR EAP/CM AND ISN/MTR: JANE DOE",
            ("DEPT FOR EAP/CM AND ISN/MTR: JANE DOE",),
        ),
        ("STATE FOR EUR/WE,\nEUR/PGI\nNSC FOR DOE", ("STATE FOR EUR/WE, EUR/PGI", "NSC FOR DOE")),
        ("DEPT FOR AF/E (DOE\nAND ROE)", ("DEPT FOR AF/E (DOE AND ROE)",)),
        ("WHA/CEN\nEB FOR WDOE", ("WHA/CEN", "EB FOR WDOE")),
        ("SIPDISDEPT FOR EAP/J", ("DEPT FOR EAP/J",)),
    ],
)
def test_pass_lines_are_read(text: str, attention: tuple[str, ...]) -> None:
    assert passing(text).attention == attention


@pytest.mark.parametrize(
    "text",
    [
        "Wednesday, 29 November 2000, 13:59",
        " CONFIDENTIAL",
        "(CLASSIFIED BY LINE ADDED)",
        "Copy from the National Archives",
        "The ministry asked for time.",
        "---------",
        "THIS MESSAGE IS FOR OFFICIAL USE ONLY.",
        "NOT FOR INTERNET DISTRIBUTION OUTSIDE OF THE DEPARTMENT.",
        "PLEASE PASS TO ALL.",
        "The embassy asks State for help.",
        "USTR FOR A...",
    ],
)
def test_notices_dates_and_prose_are_no_pass_lines(text: str) -> None:
    assert passing(text).attention == ()


def test_places_hold_the_lines() -> None:
    text = "\nSIPDIS\n\nFOR NP/CBM \n"
    found = passing(text)
    assert found.captions_span
    assert found.attention_span
    assert found.captions_span.of(text) == "SIPDIS"
    assert found.attention_span.of(text) == "FOR NP/CBM"


def test_without_lines_there_are_no_places() -> None:
    assert passing("\n \n\t\n") == Passing((), None, (), None, 0)


def test_captions_and_pass_lines_may_take_turns() -> None:
    found = passing("SIPDIS\n\nDEPT FOR EUR/NB\n\nNOFORN\n\nNSC FOR DOE\n")
    assert found.captions == ("SIPDIS", "NOFORN")
    assert found.attention == ("DEPT FOR EUR/NB", "NSC FOR DOE")


def test_blank_lines_between_cost_nothing_of_the_places() -> None:
    near, far = passing("SIPDIS\nFOR NP/CBM"), passing("SIPDIS\n" + " \n" * 50 + "FOR NP/CBM")
    assert (near.captions, near.attention) == (far.captions, far.attention)
    assert far.end == near.end + 100


@given(st.text(alphabet="SIPD FORN/\n.,", max_size=60))
def test_the_end_is_inside_and_behind_all_that_was_read(text: str) -> None:
    found = passing(text)
    assert 0 <= found.end <= len(text)
    for span in (found.captions_span, found.attention_span):
        if span:
            assert 0 <= span.start <= span.end <= found.end


def test_captions_behind_a_pass_line_are_captions() -> None:
    text = "USDA FOR FAS/OA SIPDIS SENSITIVE\n"
    found = read_passing(text, 0, len(text))
    assert found.attention == ("USDA FOR FAS/OA",)
    assert found.captions == ("SIPDIS", "SENSITIVE")


def test_words_that_lead_to_a_text_are_no_pass_line() -> None:
    text = "FOLLOWING GUIDANCE IS PROVIDED BY STATE FOR THE MEETING ON MONDAY:\n"
    assert read_passing(text, 0, len(text)).attention == ()


@pytest.mark.parametrize(
    ("text", "attention"),
    [
        ("DEPARTMENT FOR S/CT ADA BERG AND WHA.", "DEPARTMENT FOR S/CT ADA BERG AND WHA."),
        ("STATE PLEASE PASS TO ENERGY (BERG).", "STATE PLEASE PASS TO ENERGY (BERG)."),
        ("OSLO FOR U.S.\nARCTIC COMMAND", "OSLO FOR U.S. ARCTIC COMMAND"),
        ("DOE FOR A.\nBERG", "DOE FOR A. BERG"),
    ],
)
def test_a_pass_line_may_end_in_a_full_stop(text: str, attention: str) -> None:
    assert passing(text).attention == (attention,)


def test_a_visitors_caption_takes_no_other_caption_for_his_name() -> None:
    assert passing("CODEL SIPDIS").captions == ("CODEL", "SIPDIS")
    assert passing("CODEL BERG").captions == ("CODEL BERG",)
