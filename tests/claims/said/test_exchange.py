from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import reftel
from tests.claims.specimens import instruction, report, stage
from tests.conformance.claims import score
from tests.conformance.golds import gold

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


@pytest.mark.parametrize(
    ("words", "instructs"),
    [
        ("Embassy is requested to approach the MFA.", True),
        ("Please report by March 20.", True),
        ("Posts should draw on the points below.", True),
        ("This is an action request.", True),
        ("Begin talking points: -- We ask for help. End talking points.", True),
        ("For information only: the ship has left.", False),
        ("The firm requests a meeting.", False),
    ],
)
def test_a_telegram_from_washington_instructs_where_it_orders_a_post(
    words: str, *, instructs: bool
) -> None:
    scene = stage(instruction(f"1. (S) {words}"))
    assert scene.from_department
    assert scene.instructs is instructs


@pytest.mark.parametrize(
    ("subject", "about"),
    [
        ("EXERCISE: DEMARCHE DELIVERED", True),
        ("EXERCISE: RESPONSE TO A NONPAPER", True),
        ("EXERCISE: POINTS DELIVERED", True),
        ("EXERCISE: A MACHINE", False),
    ],
)
def test_the_subject_of_a_report_says_whether_it_answers_a_demarche(
    subject: str, *, about: bool
) -> None:
    assert stage(report("1. (C) Nothing.", subject=subject)).about_demarche is about


@pytest.mark.parametrize(
    ("subject", "of_meeting"),
    [
        ("EXERCISE: MTCR PLENARY IN LISBON", True),
        ("EXERCISE: U.S.-KENYA BILATERAL AT THE NSG PLENARY", False),
        ("EXERCISE: A MACHINE", False),
    ],
)
def test_a_meeting_of_many_is_told_from_talks_of_two(subject: str, *, of_meeting: bool) -> None:
    assert stage(report("1. (C) Nothing.", subject=subject)).of_meeting is of_meeting


def test_a_post_never_instructs() -> None:
    scene = stage(report("1. (C) Please report by March 20. Embassy should act."))
    assert scene.reports
    assert not scene.instructs


def test_a_report_on_a_demarche_deals_with_it_whatever_it_speaks_of() -> None:
    scene = stage(report("1. (C) The weather was fine.", subject="EXERCISE: DEMARCHE DELIVERED"))
    assert scene.surely
    assert scene.deals
    assert scene.closely


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
