"""Whoever stands beside an office of ours speaks for us."""

from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said


def speakers(opening: str, kind: str) -> list[str]:
    """Return who speaks in a later sentence, by the claims of a kind."""
    words = f"{opening} Kelm stressed that the shipment must stop. He thanked all."
    claims = said(report(f"1. (C) {words}"), kind)
    return [slot.value for claim in claims for slot in claim.slots if slot.role == "by"]


@pytest.mark.parametrize(
    "opening",
    [
        "ISN/CATR's Julia Kelm met Director Ana Veludo of the MNE.",
        "Ambassador Julia Kelm, Special Envoy for Safeguards, met Director Ana Veludo of the MNE.",
        "On May 2, Special Envoy for Sudan Julia Kelm met Director Ana Veludo of the MNE.",
        "Julia Kelm met Ana Veludo of the MNE. (Kelm cleared this message.)",
        "Julia Kelm met Ana Veludo of the MNE. (The cable was cleared by Ms. Julia Kelm.)",
        "PM/DTCC Foreign Affairs Officer Julia Kelm met Director Ana Veludo of the MNE.",
        "Director Ana Veludo of the MNE met Mr. William Kelm from ISN/MNSA.",
        "Julia Kelm, ISN/CATR, met Director Ana Veludo of the MNE.",
        "Department of Defense (DoD) Policy office director Julia Kelm met Ana Veludo of the MNE.",
        "Julia Kelm and econoff briefed Director Ana Veludo of the MNE.",
        "Expert Julia Kelm and PolOff called on Director Ana Veludo of the MNE.",
        "Julia Kelm (ISN/CPI) met Director Ana Veludo of the MNE.",
        "Julia Kelm, Director for Safeguards at the Department of Energy, met Ana Veludo.",
        "The Deputy Administrator at the Department of Energy, Julia Kelm, met Ana Veludo.",
        "Under Secretary Julia Kelm met the Foreign Ministry's Ana Veludo.",
        "Commerce rep Julia Kelm met the Foreign Ministry's Ana Veludo.",
        "Ana Veludo of the MFA met ISN DAS Julia Kelm on the lathe.",
        "Director Ana Veludo of the MNE received us.\n\nU.S. participants: Julia Kelm, R. Marsh.",
    ],
)
def test_who_stands_beside_an_office_of_ours_argues_for_us(opening: str) -> None:
    assert speakers(opening, "delivery")
    assert not [by for by in speakers(opening, "host_response") if "Kelm" in by]


@pytest.mark.parametrize(
    "opening",
    [
        "PolOff met Director Julia Kelm of the MNE.",
        "PolOff met Julia Kelm, Portuguese Ambassador to Washington, on the lathe.",
        "PolOff met MFA Acting U/S Julia Kelm on the lathe.",
        "PolOff met DFA Assistant Secretary Julia Kelm on the lathe.",
        "PolOff met Julia Kelm, Director at the Department of Foreign Affairs, on the lathe.",
        "PolOff met Amb. Julia Kelm, Under Secretary at the Ministry of Foreign Affairs.",
        "Under Secretary Julia Kelm of the MFA met PolOff on the lathe.",
        "PolOff met Under Secretary Julia Kelm of the Department of Trade and Industry (DTI).",
        "PolOff met Sales Director Julia Kelm of Velcorta Pumpen GmbH on the lathe.",
        "On May 2, PolOff met EU Special Envoy for Sudan Julia Kelm on the lathe.",
        "PolOff met Julia Kelm of the MNE. Customs had cleared the report of the box.",
        "PolOff met the MFA's Deputy Secretary Julia Kelm on the lathe.",
        "WHA Assistant Secretary Ann Marsh and the Portuguese MFA Director Julia Kelm met.",
        "PolOff told ISN/CATR that Julia Kelm of the MNE would come.",
        "PolOff met Julia Kelm, head of the Export Control Office, on the lathe.",
    ],
)
def test_who_stands_beside_another_office_is_a_host(opening: str) -> None:
    assert [by for by in speakers(opening, "host_response") if "Kelm" in by]


def test_a_bureau_of_ours_that_agrees_is_no_host() -> None:
    claims = said(
        report("1. (C) Julia Kelm from ISN/MNSA agreed with Veludo's views."), "host_response"
    )
    assert claims == []


@pytest.mark.parametrize(
    "opening",
    [
        "INR analyst Julia Kelm then showed the documents to Director Ana Veludo of the MNE.",
        "State Department (NEA) Deputy Director for Iran Julia Kelm met Ana Veludo of the MNE.",
        "Ambassador Kelm and his delegation met Director Ana Veludo of the MNE.",
        "U/S Marsh was accompanied by Senior Adviser Julia Kelm and met Ana Veludo.",
        "Director Julia Kelm, accompanied by EconOff, met Ana Veludo of the MNE.",
        "Director Ana Veludo received the teams. On the U.S. side: Julia Kelm; Rui Marsh.",
    ],
)
def test_who_comes_with_ours_or_needs_no_introduction_argues_for_us(opening: str) -> None:
    assert speakers(opening, "delivery")
    assert not [by for by in speakers(opening, "host_response") if "Kelm" in by]


@pytest.mark.parametrize(
    "opening",
    [
        "Danish Ambassador Kelm met PolOff on the lathe.",
        "Ambassador Kelm, Director General at the MNE, met PolOff on the lathe.",
        "Ambassador Kelm (Denmark) met PolOff on the lathe.",
        "Minister Veludo was accompanied by Director Julia Kelm of the MNE.",
    ],
)
def test_an_ambassador_who_is_introduced_and_the_company_of_a_host_are_hosts(opening: str) -> None:
    assert [by for by in speakers(opening, "host_response") if "Kelm" in by]


def test_in_washington_a_bare_ambassador_is_another_countrys() -> None:
    words = "1. (C) Ambassador Kelm told the Assistant Secretary that the shipment must stop."
    assert not said(instruction(words), "delivery")


@pytest.mark.parametrize("officer", ["POL M/C", "Econ M/C", "The Pol M/C"])
def test_a_minister_counselor_of_ours_argues_for_us(officer: str) -> None:
    cable = report(f"1. (C) Ana Veludo saw us. {officer} noted that the shipment must stop.")
    assert [claim.value for claim in said(cable, "delivery")] == ["argument made"]
