from __future__ import annotations

import pytest

from tests.claims.reading import lacking, quotes, slots, told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Kenya signed a contract with Chad for 12 gyroscopes.",
         {"recipient": "KE", "supplier": "TD", "item": "gyroscopes"}),
        ("Tarvos Trading concluded a deal with the Kenyan firm Birch Tools Ltd. for gyroscopes.",
         {"supplier": "Tarvos Trading", "recipient": "Birch Tools Ltd", "item": "gyroscopes"}),
        ("Tarvos Trading has a new supply contract with Kenya for the delivery of gyroscopes.",
         {"supplier": "Tarvos Trading", "recipient": "KE", "item": "gyroscopes"}),
        ("They told of a deal between Tarvos Trading and Kenya for 12 gyroscopes.",
         {"supplier": "Tarvos Trading", "recipient": "KE", "item": "gyroscopes"}),
        ("Tarvos Trading paid Birch Tools Ltd. for 12 gyroscopes.",
         {"recipient": "Tarvos Trading", "supplier": "Birch Tools Ltd", "item": "gyroscopes"}),
        ("They signed an agreement with Tarvos Trading for the eventual purchase of gyroscopes.",
         {"supplier": "Tarvos Trading", "item": "gyroscopes"}),
        ("Kenya paid a Dutch trader for six gyroscopes.",
         {"recipient": "KE", "supplier": "(unnamed Dutch trader)", "item": "gyroscopes"}),
    ],
)  # fmt: skip
def test_a_state_buys_and_a_firm_sells_by_contract(words: str, expected: dict[str, str]) -> None:
    found = slots(words, "shipment")
    assert {role: found.get(role) for role in expected} == expected


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Tarvos Trading was identified as the final recipient of gyroscopes.", "recipient"),
        ("Tarvos Trading was listed as the consignee for 12 gyroscopes.", "consignee"),
        ("Tarvos Trading is believed to be the supplier of the gyroscopes.", "supplier"),
        ("Tarvos Trading was named as the end-user of gyroscopes.", "end_user"),
    ],
)
def test_who_is_known_as_a_side_of_goods_has_its_part(words: str, role: str) -> None:
    assert slots(words, "shipment")[role] == "Tarvos Trading"


@pytest.mark.parametrize(
    "words",
    [
        "Kenya signed an agreement with Chad on gyroscopes.",
        "The contract with Chad was old. They saw gyroscopes.",
        "Tarvos Trading was identified as a maker of trouble near gyroscopes.",
    ],
)
def test_other_agreements_move_no_goods(words: str) -> None:
    assert quotes(words, "shipment") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("SHIG signed a contract with Tarvos Trading for gyroscopes.",
         {"item": "gyroscopes"}),
        ("Kenya concluded a deal with Chad for 12 gyroscopes.",
         {"recipient": "KE", "supplier": "TD"}),
        ("Tarvos Trading is believed to be the supplier of the gyroscopes.",
         {"supplier": "Tarvos Trading"}),
    ],
)  # fmt: skip
def test_a_contract_or_a_part_in_a_deal_tells_who_deals(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    "words",
    ["They signed a contract for lunch.", "A deal is a deal.", "SHIG was the guest of honor."],
)
def test_a_contract_without_goods_is_no_deal(words: str) -> None:
    assert told(words, "shipment") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("He found no trace of an order by Alder Trading Company for gyroscopes.",
         {"recipient": "Alder Trading Company", "item": "gyroscopes"}),
        ("He knew of an order from Birch Works for 12 lathes.", {"recipient": "Birch Works"}),
        ("The exporter, Birch Works, said that its contract with Alder Ltd. for lathes was old.",
         {"supplier": "Birch Works", "recipient": "Alder Ltd"}),
        ("The real purchaser of the lathes was Alder Metals.", {"recipient": "Alder Metals"}),
        ("The supplier of the 12 lathes is a Kenyan trader.", {"supplier": "a Kenyan trader"}),
    ],
)  # fmt: skip
def test_an_order_and_a_part_in_a_deal_tell_who_buys_and_sells(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    "words",
    ["He gave the order for Alder Ltd. to stop.", "The price of the lathes was old.",
     "The purchaser of the lathes was glad."],
)  # fmt: skip
def test_an_order_of_nobody_or_without_goods_is_none(words: str) -> None:
    assert told(words, "shipment") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A deal for 30 gyroscopes, signed between Alder Ltd. and Birch Works, holds.",
         {"supplier": "Alder Ltd", "recipient": "Birch Works"}),
        ("The exporter, Birch Works, told of a contract with Oran-based Zanro Velkati for lathes.",
         {"supplier": "Birch Works", "recipient": "Zanro Velkati"}),
        ("The price paid by Birch Works for the lathes was high.", {"recipient": "Birch Works"}),
    ],
)  # fmt: skip
def test_the_two_of_a_contract_are_told_behind_its_goods_or_by_their_land(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}
