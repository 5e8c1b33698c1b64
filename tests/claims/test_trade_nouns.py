"""Goods of a dealing that a noun tells."""

from __future__ import annotations

import pytest

from reftel.claims.trade_nouns import event_of
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
