"""The land of a state's body is a place inside its name; that of a firm is none."""

from __future__ import annotations

import pytest

from reftel.claims.sited.places import find_places
from tests.claims.namesakes import quotes


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("It was told to Singapore Customs there.", "Singapore"),
        ("The UK Parliament agreed to it.", "UK"),
        ("The Central Bank of Azerbaijan agreed to it.", "Azerbaijan"),
        ("The Tajikistan Department of River Transport agreed.", "Tajikistan"),
        ("The Dubai Port Authority agreed to it.", "Dubai"),
        ("They left the Embassy of Ukraine in Kenya.", "Kenya"),
    ],
)
def test_the_land_of_a_body_is_a_place(sentence: str, place: str) -> None:
    assert place in quotes(find_places, f"1. (S) {sentence}\n")


@pytest.mark.parametrize(
    "sentence",
    [
        "They sold it to China North Industries Corporation there.",
        "They asked the Bank of Japan about it.",
        "The Shanghai Cooperation Organization met.",
        "The U.S.-Kenyan Joint Economic Commission met.",
        "They are with Embassy Lisbon now.",
    ],
)
def test_the_land_of_a_firm_or_a_pair_is_none(sentence: str) -> None:
    assert quotes(find_places, f"1. (S) {sentence}\n") == []
