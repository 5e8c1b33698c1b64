"""Bureaux and agencies by their symbols."""

from __future__ import annotations

import pytest

from reftel.claims.posts.offices import find_offices
from tests.claims.namesakes import quotes
from tests.claims.reading import told


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Please slug all responses for ISN, T, and EAP.", ["ISN", "T", "EAP"]),
        ("It was marked S/NF and/or U/FOUO there.", []),
        ("They sought a license for one EUR 40 million order.", []),
        ("They told DHS/ICE and DEA/INL of it.", ["DHS/ICE", "DEA/INL"]),
        ("They met people of ACDA, the AEC and CJTF-HOA then.", ["ACDA", "AEC", "CJTF-HOA"]),
        ("They met the Turkish NSC then.", []),
        ("They met the House WHA Subcommittee then.", []),
        ("Slug it for EEB, TREASURY/OFAC and ISN/CPI then.", ["EEB", "TREASURY/OFAC", "ISN/CPI"]),
        ("The ISN Bureau will answer.", ["ISN Bureau"]),
        ("It was given to the NSC. OFAC agreed.", ["NSC", "OFAC"]),
        ("It is like NSC-68 or DOE-like.", []),
    ],
)  # fmt: skip
def test_letters_stand_for_a_bureau_or_an_agency(sentence: str, found: list[str]) -> None:
    assert quotes(find_offices, f"1. (S) {sentence}\n") == found


def test_commands_and_councils_of_ones_own_are_offices() -> None:
    found = told("DOD, AFRICOM and the NSC will take part.", "office")
    assert [(one.value, one.attribute("type")) for one in found] == [
        ("US-DOD", "command"),
        ("US-AFRICOM", "command"),
        ("US-NSC", "command"),
    ]


def test_letters_that_a_bracket_gives_to_a_treaty_are_no_office() -> None:
    body = "1. (S) The Technology Safeguards Agreement (TSA) stands. The TSA is old. EUR agrees.\n"
    assert quotes(find_offices, body) == ["EUR"]
