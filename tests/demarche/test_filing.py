from __future__ import annotations

from dataclasses import replace

from reftel.claims import Status
from reftel.demarche import Filing
from reftel.demarche.filing import evidence
from tests.demarche.values import delivery, kind


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
