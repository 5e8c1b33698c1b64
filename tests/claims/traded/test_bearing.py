"""Goods are told by the truck, ship or aircraft that bears them."""

from __future__ import annotations

import pytest

from tests.claims.reading import lacking, told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A truck carried 30 drums of thionyl chloride from Mersin to Aleppo.",
         {"carrier": "A truck", "from": "TRMER", "to": "SY-ALE"}),
        ("The M/V Grey Heron was carrying 30 pumps to Mombasa.",
         {"vessel": "GREY HERON", "to": "KEMBA"}),
        ("Kenya stopped a lorry of the haulier Alder Sp. z o.o. carrying 30 pumps.",
         {"item": "pumps", "status": "stopped"}),
        ("Police seized at Zahony a van carrying 30 pumps.", {"at_port": "Zahony"}),
    ],
)  # fmt: skip
def test_what_bears_goods_is_told(words: str, expected: dict[str, str]) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    "words",
    ["A truck with 30 pumps was parked outside.", "The plane carried the minister to Malta."],
)
def test_what_stands_about_or_carries_people_bears_none(words: str) -> None:
    assert told(words, "shipment") == []
