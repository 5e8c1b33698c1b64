"""A claim is a value with slots and attributes."""

from __future__ import annotations

import dataclasses

import pytest

from reftel.claims import Claim, Hedge, Polarity, Slot, Status
from reftel.source import Span

CLAIM = Claim(
    kind="shipment",
    value="EXERCISE HERON",
    cable="08STATE900101",
    paragraph="5",
    span=Span(3, 9),
    quote="vessel",
    slots=(Slot("vessel", "HERON", Span(3, 9)), Slot("vessel", "second", Span(3, 9))),
    attributes=(("generic", True),),
)


def test_the_first_slot_of_a_role_answers() -> None:
    assert CLAIM.slot("vessel") == "HERON"
    assert CLAIM.slot("supplier") is None


def test_an_attribute_answers_by_name() -> None:
    assert CLAIM.attribute("generic") is True
    assert CLAIM.attribute("redacted") is None


def test_a_claim_is_asserted_by_a_rule_until_someone_says_otherwise() -> None:
    assert (CLAIM.hedge, CLAIM.polarity, CLAIM.status) == (
        Hedge.ASSERTED,
        Polarity.ASSERTED,
        Status.AUTO,
    )


def test_a_claim_does_not_change() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        CLAIM.value = "other"  # type: ignore[misc]
