from __future__ import annotations

import pytest

from tests.claims.reading import lacking, quotes, told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "They spoke of the pending sale by SHIG of a quarry to SBIG there.",
            {"supplier": "SHIG", "item": "a quarry", "recipient": "SBIG", "status": "pending"},
        ),
        ("SHIG plans to sell this quarry to SBIG.", {"supplier": "SHIG", "recipient": "SBIG"}),
        ("It is large and plans to sell this quarry to SBIG.", {"recipient": "SBIG"}),
        ("SHIG had attempted to make a similar shipment from Kenya.",
         {"supplier": "SHIG", "from": "KE"}),
        ("The equipment told of before may be diverted to SBIG.", {"end_user": "SBIG"}),
        ("SHIG may be planning to sell kit to an end-user in Kenya.",
         {"supplier": "SHIG", "item": "kit"}),
        ("They blocked a EUR 4 million shipment of such goods.", {"item": "such goods"}),
    ],
)  # fmt: skip
def test_a_sale_is_told_without_goods_that_a_table_knows(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    "words",
    [
        "SHIG sold information on this to SBIG.",
        "The sale was large.",
        "The shipment arrived.",
        "They plan to sell bonds soon.",
        "Spain blocked the sale in 2001.",
    ],
)
def test_what_names_nobody_or_no_goods_is_none(words: str) -> None:
    assert told(words, "shipment") == []


def test_what_is_drafted_already_is_told_once() -> None:
    assert len(told("We saw a recent shipment of graphite to Kenya.", "shipment")) == 1


@pytest.mark.parametrize("thing", ["its shares in a mill", "its stake", "some bonds", "land"])
def test_property_that_is_no_goods_is_not_sold_as_goods(thing: str) -> None:
    assert told(f"The Alder Company sold {thing} to Kenya.", "shipment") == []


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("They spoke of an imminent shipment to Kenya.", 1),
        ("They spoke of Kenyan shipments to Chad from Lisbon.", 1),
        ("They spoke of shipments to Chad.", 0),
        ("They spoke of arms shipments by Kenyan entities to Chad.", 0),
        ("Control of Birch Lines ships has been moved to Tarvos Trading.", 0),
    ],
)
def test_a_bare_shipment_counts_where_it_is_due_or_both_its_ends_are_told(
    words: str, count: int
) -> None:
    assert len(quotes(words, "shipment")) == count


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("They spoke of an imminent shipment to Kenya.", {"to": "KE", "status": "imminent"}),
        ("They blocked a second shipment of such goods to Chad.", {"to": "TD"}),
        ("SHIG made a similar shipment to Chad in May.", {"supplier": "SHIG", "to": "TD"}),
        ("Tarvos Trading plans to sell this plant to SHIG.",
         {"supplier": "Tarvos Trading", "recipient": "SHIG"}),
        ("They tried to sell kit to SHIG.", {"recipient": "SHIG"}),
        ("This equipment could be diverted to SHIG.", {"recipient": "SHIG"}),
    ],
)  # fmt: skip
def test_goods_in_plain_words_fill_the_slots_of_their_deal(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    "words",
    [
        "The sale of the house was held up.",
        "They made a sale.",
        "A shipment was late.",
        "SHIG sold its shares to SBIG.",
        "They want to sell their land to Kenya.",
        "The talks may be diverted to lunch.",
    ],
)
def test_sales_of_property_and_bare_nouns_are_no_consignments(words: str) -> None:
    assert told(words, "shipment") == []


def test_goods_may_be_told_after_both_ends() -> None:
    words = "He told of the planned sale by Alder Ltd. to Kenya of a vacuum furnace and lathes."
    (found,) = told(words, "shipment")
    assert [slot.value for slot in found.slots if slot.role == "item"] == [
        "vacuum furnace", "lathes",
    ]  # fmt: skip


def test_to_whom_goods_are_sold_on_belongs_to_the_deal_that_tells_it() -> None:
    words = "Alder Ltd. bought 12 lathes from Kenya and would resell them to Birch Works."
    (found,) = told(words, "shipment")
    assert (found.slot("from"), found.slot("recipient")) == ("KE", "Alder Ltd")
