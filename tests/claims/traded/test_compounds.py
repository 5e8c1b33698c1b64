"""Goods before the noun of their trade."""

from __future__ import annotations

import pytest

import reftel
from tests.claims.specimens import report


def _shipments(text: str) -> list[tuple[str, set[tuple[str, str]]]]:
    return [
        (claim.quote, {(slot.role, slot.value) for slot in claim.slots})
        for claim in reftel.extract(report(f"1. (C) {text}"))
        if claim.kind == "shipment"
    ]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Malta is committed to combating arms smuggling to Chad.", {("to", "TD")}),
        ("Kenya fears pump shipments from Malta to Chad.", {("from", "MT"), ("to", "TD")}),
        ("Kenya raised weapons shipments from Malta to Chad.", {("from", "MT"), ("to", "TD")}),
        ("He raised the fast boat exports to Chad.", {("to", "TD")}),
        ("Lathe deliveries to Kenya have begun.", {("to", "KE")}),
    ],
)
def test_goods_stand_before_the_noun_of_their_trade(text: str, ends: set[tuple[str, str]]) -> None:
    ((_, slots),) = _shipments(text)
    assert ends <= slots


@pytest.mark.parametrize(
    "text",
    [
        "Malta has a policy on conventional arms sales to Chad.",
        "Arms smuggling remains a worry.",
        "Arms smuggling, according to him, grows every year, as the trip to Chad showed.",
    ],
)
def test_trade_as_such_is_no_shipment(text: str) -> None:
    assert not _shipments(text)
