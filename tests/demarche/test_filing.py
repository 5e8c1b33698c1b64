from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from reftel.claims import Status
from reftel.demarche import Filing
from reftel.demarche.filing import KINDS, evidence
from tests.demarche.values import claim, delivery, kind, order

if TYPE_CHECKING:
    from reftel.claims import Claim


def test_claims_are_found_by_cable_and_kind() -> None:
    filing = Filing([kind("M", "instruction"), delivery("M")])
    assert filing.kind("M") == "instruction"
    assert len(filing.of("M", "delivery")) == 1
    assert filing.of("N", "delivery") == ()
    assert filing.kind("N") == "other"


def test_a_rejected_claim_is_not_used() -> None:
    assert not Filing([replace(delivery("M"), status=Status.REJECTED)]).of("M", "delivery")


def test_evidence_is_the_place_of_a_claim() -> None:
    place = evidence(delivery("M"))
    assert (place.mrn, place.paragraph, place.start) == ("M", "2", 300)


def test_claims_of_a_kind_stand_in_order_of_the_text_whatever_order_they_came_in() -> None:
    first, last = claim("request", "M", at=10, quote="one"), claim("request", "M", at=90, quote="b")
    assert list(Filing([last, first]).of("M", "request")) == [first, last]


def test_a_confirmed_and_an_edited_claim_are_used() -> None:
    for status in (Status.CONFIRMED, Status.EDITED, Status.AUTO):
        assert Filing([replace(delivery("M"), status=status)]).of("M", "delivery")


def test_a_rejected_kind_of_cable_leaves_it_of_no_kind() -> None:
    filing = Filing([replace(kind("M", "instruction"), status=Status.REJECTED)])
    assert filing.kind("M") == "other"


def test_cables_do_not_share_their_claims() -> None:
    filing = Filing([delivery("M"), delivery("N"), kind("N", "delivery_report")])
    assert [one.cable for one in filing.of("M", "delivery")] == ["M"]
    assert filing.kind("M") == "other"


def test_the_kinds_of_casework_are_each_told_once() -> None:
    assert len(set(KINDS)) == len(KINDS)
    assert {"request", "delivery", "host_response", "promise", "cable_kind", "link"} <= set(KINDS)


@given(st.permutations(order("M")))
def test_law_the_order_of_claims_does_not_matter(claims: list[Claim]) -> None:
    one, other = Filing(claims), Filing(order("M"))
    assert all(list(one.of("M", sort)) == list(other.of("M", sort)) for sort in KINDS)
