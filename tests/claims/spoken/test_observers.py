"""Who only writes or thinks about a matter answers nobody."""

from __future__ import annotations

import pytest

from reftel.claims.sides.actors import Actor, Side
from reftel.claims.spoken.observers import observes
from reftel.source import Span
from tests.claims.specimens import report, said, stage


def observed(name: str, heading: str = "") -> bool:
    above = f"{heading}\n{'-' * len(heading)}\n\n" if heading else ""
    layout = stage(report(f"{above}1. (U) The box is shut.")).layout
    at = layout.text.index("box")
    return observes(layout, Actor(Side.HOST, name, Span(at, at)), at)


@pytest.mark.parametrize(
    "name",
    ["Professor Rui Veludo", "Prof. Veludo", "The Lisbon Daily", "most journalists", "The press",
     "local media", "Lavrador editor Ana Maes", "a recent poll"],
)  # fmt: skip
def test_the_press_and_scholars_observe(name: str) -> None:
    assert observed(name)


@pytest.mark.parametrize(
    "name", ["Rui Veludo", "Minister Veludo", "The GOP", "MFA Press Office", "a military expert"]
)
def test_officials_and_firms_do_not(name: str) -> None:
    assert not observed(name)


@pytest.mark.parametrize(
    ("heading", "so"),
    [
        ("Press coverage", True),
        ("Views of experts", True),
        ("Political parties", True),
        ("Lisbon reacts", False),
        ("Government reaction", False),
    ],
)
def test_a_heading_tells_who_is_heard_below_it(heading: str, so: bool) -> None:  # noqa: FBT001
    assert observed("Veludo", heading) is so


@pytest.mark.parametrize(
    "speaker", ["Professor Rui Veludo", "The Lisbon Daily", "Most journalists", "The press"]
)
def test_who_only_writes_about_it_answers_nobody(speaker: str) -> None:
    cable = report(f"1. (C) PolOff delivered reftel points. {speaker} said the box is shut.")
    assert not said(cable, "host_response")


def test_below_a_heading_of_the_press_nobody_answers() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points.\n\nPress coverage\n--------------\n\n"
        "2. (U) The Lavrador said the box is shut."
    )
    assert not said(cable, "host_response")


@pytest.mark.parametrize("heading", ["Lisbon keen to press Oslo hard", "We must press on"])
def test_below_a_heading_in_which_somebody_presses_others_answer(heading: str) -> None:
    cable = report(
        f"1. (C) PolOff delivered reftel points.\n\n{heading}\n{'-' * len(heading)}\n\n"
        "2. (U) Veludo said the box is shut."
    )
    assert said(cable, "host_response")
