from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reftel
from tests.claims.specimens import instruction, report
from tests.conformance.claims import score
from tests.conformance.golds import gold

if TYPE_CHECKING:
    from pathlib import Path

KINDS = ("delivery", "host_response", "objective", "request", "talking_point")


@settings(max_examples=40)
@given(st.text(max_size=300))
def test_law_any_text_can_be_heard(text: str) -> None:
    for cable in (reftel.read(text), report(f"1. (C) {text}"), instruction(f"1. (S) {text}")):
        for claim in reftel.extract(cable):
            assert claim.span.of(cable.source.text) == claim.quote


@pytest.mark.parametrize("kind", KINDS)
def test_the_founding_cables_are_heard_well_enough(shared: Path, kind: str) -> None:
    assert heard("founding", kind, shared) >= 0.85


def test_requests_of_other_cables_are_heard_well_enough(shared: Path) -> None:
    assert heard("development", "request", shared) >= 0.78


def heard(name: str, kind: str, shared: Path) -> float:
    records, text_of = gold(name, shared)
    return score((one for one in records if one["kind"] == kind), text_of)[kind].f1


def test_the_verbatim_points_are_the_four_that_were_cleared(shared: Path) -> None:
    text = (shared / "cables/founding/07STATE159388.txt").read_bytes().decode("utf-8")
    found = [claim for claim in reftel.extract(reftel.read(text)) if claim.kind == "talking_point"]
    assert [claim.attribute("order") for claim in found if claim.attribute("verbatim")] == list(
        "5678"
    )


def test_each_claim_of_an_exchange_is_yielded_once() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points to Ana Veludo on March 12. Veludo said that"
        " Portugal would inspect the ship. She asked for more details.",
        subject="EXERCISE: DEMARCHE DELIVERED",
    )
    found = reftel.extract(cable)
    keys = [(claim.kind, claim.span, claim.value) for claim in found]
    assert len(keys) == len(set(keys))
    kinds = {claim.kind for claim in found}
    assert {"delivery", "host_response", "promise", "request"} <= kinds
