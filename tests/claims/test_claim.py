"""A claim is a value with slots and attributes."""

from __future__ import annotations

import dataclasses
import pickle

import pytest

from reftel.claims import Claim, Hedge, Polarity, Slot, Status
from reftel.source import Span, swiftly

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


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("hold &#x000A; action on\n reftel", "hold action on reftel"),
        ('said \\"no \\&#x000A;more\\"', 'said "no more"'),
        ("Harfleur &amp; Sons", "Harfleur & Sons"),
        ("by COB March 14", "by COB March 14"),
        ("Harfleur \n\nSTATE 00900101  002.2 OF 003 \n\nWorks", "Harfleur Works"),
        ("page 2 OF 003 of the UNSC", "page 2 OF 003 of the UNSC"),
    ],
)
def test_words_are_read_without_the_escapes_of_their_carrier(quote: str, words: str) -> None:
    assert dataclasses.replace(CLAIM, quote=quote).words == words


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


def made(**changed: object) -> Claim:
    fields = {name: getattr(CLAIM, name) for name in Claim.__slots__} | changed
    return swiftly(Claim)(**fields)


def test_a_claim_made_swiftly_is_the_same_claim() -> None:
    assert made() == CLAIM
    assert hash(made()) == hash(CLAIM)
    assert repr(made()) == repr(CLAIM)
    assert made(value="EXERCISE STORK") != CLAIM


def test_a_claim_made_swiftly_does_not_change_and_can_be_replaced_and_pickled() -> None:
    swift = made()
    with pytest.raises(dataclasses.FrozenInstanceError):
        swift.value = "other"  # type: ignore[misc]
    assert dataclasses.replace(swift, value="other").value == "other"
    assert pickle.loads(pickle.dumps(swift)) == CLAIM  # noqa: S301 -- our own bytes


def test_of_an_attribute_told_twice_the_last_holds() -> None:
    twice = dataclasses.replace(CLAIM, attributes=(("before", "a"), ("before", "b")))
    assert twice.attribute("before") == "b"
