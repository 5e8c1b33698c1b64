"""Goods of a dealing that a noun tells."""

from __future__ import annotations

import pytest

from reftel.claims.traded.trade_nouns import event_of
from tests.claims.reading import lacking, told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It concerned a pending sale of six lathes to Kenya.", {"to": "KE", "status": "pending"}),
        ("The export from Kenya to Chad of 12 lathes was halted.", {"from": "KE", "to": "TD"}),
        ("Kenya's purchase of six lathes from Malta is known.", {"from": "MT"}),
    ],
)
def test_the_ends_of_a_deal_are_read_from_both_sides_of_its_noun(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


def test_a_noun_that_names_no_end_tells_of_no_movement() -> None:
    assert told("They spoke of the procurement of lathes.", "shipment") == []


@pytest.mark.parametrize(("noun", "event"), [("Deliveries", "delivery"), ("exports", "export")])
def test_an_event_is_a_noun_in_the_singular(noun: str, event: str) -> None:
    assert event_of(noun) == event


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Alder Ltd. received an order for 400 valves from Dorvane Trading FZE.",
         {"supplier": "Alder Ltd", "recipient": "Dorvane Trading FZE"}),
        ("Alder Ltd. placed an order for 400 valves with Dorvane Trading FZE.",
         {"recipient": "Alder Ltd", "supplier": "Dorvane Trading FZE"}),
        ("Velcorta's sale of furnaces to SBIG is known.",
         {"supplier": "Velcorta", "recipient": "SBIG"}),
        ("Velcorta offered SBIG six furnaces.", {"supplier": "Velcorta", "recipient": "SBIG"}),
    ],
)  # fmt: skip
def test_who_orders_gets_and_who_receives_an_order_gives(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


def test_one_deal_among_others_has_no_status_by_that() -> None:
    (found,) = told("A similar shipment of lathes to Kenya followed.", "shipment")
    assert "status" not in {slot.role for slot in found.slots}


def test_customs_at_a_place_stop_goods_and_not_the_place() -> None:
    words = "Customs at Trabzon found three flow meters on a truck."
    assert lacking(words, "shipment", {"stopped_by": "Customs", "at_port": "TR-Trabzon"}) == {}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("He told of the sale of 9,000 rifles from the stocks of a closed plant to Kenya.",
         {"supplier": "a closed plant", "to": "KE"}),
        ("Birch Works resumed exports of lathes through its affiliate, Alder Trading Ltd.",
         {"supplier": "Birch Works", "intermediary": "Alder Trading Ltd"}),
        ("It resumed exports of lathes through Alder Ltd., with Birch Works as the customer.",
         {"intermediary": "Alder Ltd", "recipient": "Birch Works"}),
    ],
)  # fmt: skip
def test_the_words_behind_the_goods_tell_who_else_has_a_part(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


def test_what_is_said_of_a_deal_names_no_end_of_it() -> None:
    words = "The sale of lathes to Kenya had been a disappointment for Alder Ltd."
    (found,) = told(words, "shipment")
    assert found.slot("end_user") is None


def test_a_supply_that_is_used_up_is_no_dealing() -> None:
    assert told("The ship ran out of its last supply of fuel off Kenya in May.", "shipment") == []
