from __future__ import annotations

import pytest

from tests.claims.reading import lacking, told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Customs routinely stopped Alder Metals,s Iran-bound shipments.",
         {"supplier": "Alder Metals", "to": "IR"}),
        ("They stopped Chad-bound shipments in May.", {"to": "TD"}),
        ("Stopping the firm's exports to Iran would cost it dear.",
         {"supplier": "the firm", "to": "IR"}),
        ("Tarvos Trading's sales to SHIG ended.", {"recipient": "SHIG"}),
        ("Delivery has been promised for the second half of June.",
         {"arrives": "2008-06-16/2008-06-30", "status": "planned"}),
        ("Delivery of the pallets was scheduled for May 4.", {"item": "the pallets"}),
        ("He knew of two containers of gyroscopes stopped at Kapuleki.",
         {"item": "gyroscopes", "at_port": "Kapuleki"}),
    ],
)  # fmt: skip
def test_trade_told_at_large_is_a_shipment(words: str, expected: dict[str, str]) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    "words",
    [
        "Kenya's exports to Iran grew.",
        "Thailand's exports to China dropped.",
        "The minister's deliveries were long.",
        "Delivery of the demarche was scheduled for May 4.",
        "Delivery of the second letter is planned for May 4.",
        "Delivery has been promised.",
        "Kenya reports refusals of licenses for MANPADS within 30 days.",
        "There is no room for Kenyan acquisition of weapons of mass destruction.",
        "He is bound to ship in May.",
    ],
)
def test_trade_of_lands_and_what_is_no_goods_is_none(words: str) -> None:
    assert told(words, "shipment") == []
