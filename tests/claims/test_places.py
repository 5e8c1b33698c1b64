"""Places are found where they are meant as places."""

from __future__ import annotations

import pytest

from reftel.claims.places import find_places
from tests.claims.namesakes import heading_quotes, page, quotes


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It left Tianjin, China, for Bandar Abbas, Iran.",
         ["Tianjin, China", "Bandar Abbas, Iran"]),
        ("They met in Sydney Australia then.", ["Sydney Australia"]),
        ("China's ports and North\nKorea, too.", ["China", "North Korea"]),
        ("The vessel Iran Velmatin left.", []),
        ("Embassy Beijing agreed there.", []),
        ("It is marked S/REL CHINA there.", []),
        ("The U.S. views it so.", ["U.S."]),
        ("It is a U.S. concern there.", []),
        ("It went to the container terminal there.", ["the container terminal"]),
        ("They paid Iran Pumps Company Ltd there.", []),
    ],
)  # fmt: skip
def test_places_of_the_body(sentence: str, found: list[str]) -> None:
    assert quotes(find_places, f"1. (S) {sentence}\n") == found


def test_a_heading_names_each_place_once() -> None:
    subject = "(S) CHINA AND IRAN: CHINA AGAIN"
    assert heading_quotes(find_places, subject, "1. (S) No.\n") == ["CHINA", "IRAN"]


def test_a_port_has_its_code_and_country() -> None:
    (claim,) = find_places(page("1. (S) It left Tianjin today.\n"))
    assert (claim.value, claim.attribute("type"), claim.attribute("country")) == (
        "CNTSN",
        "port",
        "CN",
    )
