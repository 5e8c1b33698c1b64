"""Containers are counted with their size and numbers, and what they hold is the goods."""

from __future__ import annotations

import pytest

from tests.claims.reading import cited, lacking, slots


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Eighteen containers of ammunition arrived at Mombasa on 4 June.",
         {"containers": "18 containers", "item": "ammunition"}),
        ("A 20-foot container with valves left Antwerp on 2 March for Dubai.",
         {"containers": "1x20ft", "item": "valves"}),
        ("Three forty-foot containers of furnace parts left Hamburg for Latakia.",
         {"containers": "3x40ft", "item": "furnace parts"}),
        ("One container holding vacuum furnaces was shipped from Taichung to Bandar Abbas.",
         {"containers": "1 container", "item": "vacuum furnaces"}),
        ("Container MSKU 123456-7 was loaded at Busan for Bandar Abbas.",
         {"container": "MSKU 123456-7", "from": "KRPUS", "to": "IRBND"}),
    ],
)  # fmt: skip
def test_containers_have_number_size_and_goods(words: str, expected: dict[str, str]) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    "words",
    [
        "Birch Ltd. shipped two lathes to Mombasa.",
        "Birch Ltd. shipped two lathes to Mombasa by a container ship.",
    ],
)
def test_a_container_ship_is_no_container(words: str) -> None:
    assert "containers" not in slots(words, "shipment")


def test_the_count_cites_its_words() -> None:
    words = "Birch Ltd. exported 12 containers of machine parts to Syria in 2007."
    assert cited(words, "shipment")["containers"] == "12 containers"
