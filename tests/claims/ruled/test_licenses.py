from __future__ import annotations

import pytest

import reftel
from tests.claims.reading import quotes, values
from tests.claims.specimens import instruction, said


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They need U.S. licenses.", ["(US license)"]),
        ("See license 900108543 there.", ["LICENSE-900108543"]),
        ("See License No. D123456 there.", ["LICENSE-D123456"]),
        ("See license 900108543 on the U.S. Munitions List.", ["US-LICENSE-900108543", "US-USML"]),
        ("See Kenyan license 900108543 there.", ["KE-LICENSE-900108543"]),
        ("DTC Case: 900157579 is told of.", ["US-LICENSE-900157579"]),
        (
            "DTC Case: 900157579. It will affect pending and future licenses involving them.",
            ["US-LICENSE-900157579", "(licenses)"],
        ),
    ],
)
def test_licenses_are_instruments(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    "words",
    [
        "He lost his license plate.",
        "The license is new.",
        "They need an export license.",
        "The agency denied an export licence for the pumps.",
        "He told the firm to apply for export licenses.",
        "They license it.",
        "U.S. licensing is slow.",
        "The case 900157579 is told of.",
    ],
)
def test_other_licenses_and_cases_are_none(words: str) -> None:
    assert quotes(words, "instrument") == []


def test_each_number_of_a_row_is_a_license_and_may_stand_alone_later() -> None:
    words = "Check licenses 900157571, 900157572, and 900157573. The deal under 900157572 is new."
    assert quotes(words, "instrument") == ["900157571", "900157572", "900157573", "900157572"]


def test_a_license_of_the_subject_counts() -> None:
    cable = reftel.read(
        "UNCLAS STATE 900001\n\nE.O. 12958: N/A\nTAGS: ETTC\n"
        "SUBJECT: EXERCISE CHECK ON LICENSE 900157579 AND 900157580\n\n1. (U) Please check."
    )
    found = [claim.quote for claim in reftel.extract(cable) if claim.kind == "instrument"]
    assert found[-2:] == ["LICENSE 900157579", "900157580"]


def test_a_number_of_another_kind_is_no_license() -> None:
    cable = instruction("1. (U) See license 900157579 and telephone 202 900157579-1.")
    assert [claim.quote for claim in said(cable, "instrument")][1:] == ["license 900157579"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They denied license D412345 for the pump.", ["LICENSE-D412345"]),
        ("They approved licenses 050123456, 050123457 and 050123458.",
         ["LICENSE-050123456", "LICENSE-050123457", "LICENSE-050123458"]),
        ("They need a Kenyan export license.", ["(KE export license)"]),
        ("The license fee of 50123456 is due.", []),
        ("The license holder wrote.", []),
    ],
)  # fmt: skip
def test_a_licence_is_known_by_number_or_kind(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found
