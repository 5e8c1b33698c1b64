from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reftel
from tests.claims.specimens import instruction, report, stage
from tests.conformance.claims import score

if TYPE_CHECKING:
    from pathlib import Path

KINDS = ("delivery", "host_response", "objective", "request", "talking_point")


def test_a_scene_knows_who_sent_the_cable() -> None:
    assert stage(instruction("1. (S) Request Embassy Lisbon approach them.")).instructs
    assert stage(report("1. (C) Nothing.")).reports
    assert not stage(report("1. (C) Nothing.")).from_department


def test_a_scene_knows_that_a_demarche_is_reported() -> None:
    cable = report("1. (C) Nothing.", subject="EXERCISE: DEMARCHE DELIVERED")
    assert stage(cable).about_demarche


@given(st.text(max_size=300))
def test_law_any_text_can_be_heard(text: str) -> None:
    for cable in (reftel.read(text), report(f"1. (C) {text}"), instruction(f"1. (S) {text}")):
        for claim in reftel.extract(cable):
            assert claim.span.of(cable.source.text) == claim.quote


@pytest.mark.parametrize("kind", KINDS)
def test_the_founding_cables_are_heard_well_enough(shared: Path, kind: str) -> None:
    import json  # noqa: PLC0415 -- only here

    lines = (shared / "gold/founding.jsonl").read_text("utf-8").splitlines()
    gold = [record for line in lines if (record := json.loads(line))["kind"] == kind]
    assert score(gold, shared / "cables/founding")[kind].f1 >= 0.85


def test_requests_of_other_cables_are_heard_well_enough(shared: Path) -> None:
    import json  # noqa: PLC0415 -- only here

    lines = (shared / "gold/development.jsonl").read_text("utf-8").splitlines()
    gold = [record for line in lines if (record := json.loads(line))["kind"] == "request"]
    assert score(gold, shared / "gold/development")["request"].f1 >= 0.78


def test_the_verbatim_points_are_the_four_that_were_cleared(shared: Path) -> None:
    text = (shared / "cables/founding/07STATE159388.txt").read_bytes().decode("utf-8")
    found = [claim for claim in reftel.extract(reftel.read(text)) if claim.kind == "talking_point"]
    assert [claim.attribute("order") for claim in found if claim.attribute("verbatim")] == list(
        "5678"
    )
