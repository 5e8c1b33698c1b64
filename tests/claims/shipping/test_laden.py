"""A ship is told of as a carrier of goods, as a warship, or for what befalls her."""

from __future__ import annotations

import pytest

from tests.claims.reading import told


@pytest.mark.parametrize(
    "words",
    [
        "The M/V Grey Heron left Malta on 2 March for Mombasa.",
        "The M/V Grey Heron left Malta on 2 March for Mombasa and was hijacked.",
        "The M/V Grey Heron ran aground off Malta on 2 March with 40 crates of pumps aboard.",
        "The USS Grey Heron arrived in Mombasa on 2 March with a cargo of pumps.",
    ],
)
def test_a_ship_with_goods_or_both_ports_is_on_a_voyage(words: str) -> None:
    assert len(told(words, "shipment")) == 1


@pytest.mark.parametrize(
    "words",
    [
        "The USS Grey Heron visited Lisbon on 2 March.",
        "The M/V Grey Heron sank off Malta on 2 March.",
        "The M/V Grey Heron was on patrol off Malta on 2 March when it left port.",
        "A delegation arrived in Malta on 2 March to see the M/V Grey Heron.",
    ],
)
def test_a_warship_and_a_ship_in_peril_are_on_none(words: str) -> None:
    assert told(words, "shipment") == []
