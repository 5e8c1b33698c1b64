"""A programme with letters is one's own office where a department runs it, and no party."""

from __future__ import annotations

import pytest

from reftel.claims.named.parties import find_parties
from reftel.claims.posts.offices import find_offices
from tests.claims.namesakes import quotes

OWN = "1. (S) {}'s Border Velcorta Program (BVP) began. The BVP helped, and BVP staff left.\n"


@pytest.mark.parametrize("owner", ["The Department", "State", "DOE", "The Department of Energy"])
def test_a_programme_of_a_department_is_an_office(owner: str) -> None:
    found = quotes(find_offices, OWN.format(owner))
    assert found[-3:] == ["Border Velcorta Program (BVP)", "BVP", "BVP"]
    assert quotes(find_parties, OWN.format(owner)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The Velmar Aid Program (VAP) began. VAP representatives met them.",
        "They met VAP under the Visa Waiver Program (VWP).",
    ],
)
def test_another_programme_is_nobody(sentence: str) -> None:
    assert "VWP" not in quotes(find_parties, f"1. (S) {sentence}\n")
    assert quotes(find_offices, f"1. (S) {sentence}\n") == []
