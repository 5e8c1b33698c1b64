"""Whoever stands beside an office of ours speaks for us."""

from __future__ import annotations

import pytest

from tests.claims.specimens import report, said


def speakers(opening: str, kind: str) -> list[str]:
    """Return who speaks in a later sentence, by the claims of a kind."""
    words = f"{opening} Kelm stressed that the shipment must stop. He thanked all."
    claims = said(report(f"1. (C) {words}"), kind)
    return [slot.value for claim in claims for slot in claim.slots if slot.role == "by"]


@pytest.mark.parametrize(
    "opening",
    [
        "ISN/CATR's Julia Kelm met Director Ana Veludo of the MNE.",
        "PM/DTCC Foreign Affairs Officer Julia Kelm met Director Ana Veludo of the MNE.",
        "Director Ana Veludo of the MNE met Mr. William Kelm from ISN/MNSA.",
        "Julia Kelm, ISN/CATR, met Director Ana Veludo of the MNE.",
        "Julia Kelm (ISN/CPI) met Director Ana Veludo of the MNE.",
        "Julia Kelm, Director for Safeguards at the Department of Energy, met Ana Veludo.",
        "The Deputy Administrator at the Department of Energy, Julia Kelm, met Ana Veludo.",
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
