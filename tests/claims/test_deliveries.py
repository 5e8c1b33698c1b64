from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said


@pytest.mark.parametrize(
    "sentence",
    [
        "PolOff delivered reftel points to Deputy Director Tomas Veludo on March 12.",
        "EmbOff met March 12 with Tomas Veludo to discuss reftel points.",
        "On March 12, poloff raised reftel demarche with Tomas Veludo.",
        "The demarche was delivered on March 12 to Tomas Veludo.",
        "Per reftel, Science Counselor briefed Tomas Veludo on March 12.",
        "Ambassador Finch delivered reftel points on March 12 to Tomas Veludo.",
        "EST Counselor attended on March 12 and delivered the points in reftel.",
        "We demarched Deputy Director Tomas Veludo March 12 on reftel points.",
    ],
)
def test_a_delivery_is_found_with_its_day_and_instruction(sentence: str) -> None:
    found = said(report(f"1. (C) {sentence}"), "delivery")
    assert found
    assert found[0].attribute("formal") is True
    assert found[0].slot("when") == "2008-03-12"
    assert found[0].slot("of") == "08STATE900101"


def test_the_recipient_is_told_with_title_and_unit() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points to MFA Export Control Section\n"
        "Senior Adviser Signe Havn on March 12."
    )
    (found,) = said(cable, "delivery")
    assert found.slot("to") == "MFA Export Control Section Senior Adviser Signe Havn"
    assert found.slot("by") == "PolOff"


def test_the_letter_of_a_reference_chooses_the_instruction() -> None:
    cable = report(
        "1. (C) PolOff delivered ref B points to Tomas Veludo on March 12.",
        ref="A. STATE 900101 B. STATE 900099",
    )
    assert said(cable, "delivery")[0].slot("of") == "08STATE900099"


def test_two_instructions_may_be_carried_out_at_once() -> None:
    cable = report(
        "1. (C) PolOff delivered refs A and B points to Tomas Veludo on March 12.",
        ref="A. STATE 900101 B. STATE 900099",
    )
    (found,) = said(cable, "delivery")
    orders = [slot.value for slot in found.slots if slot.role == "of"]
    assert orders == ["08STATE900101", "08STATE900099"]


def test_a_paper_left_and_the_hour_are_kept() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points and left a non-paper at 1410 with Veludo."
    )
    (found,) = said(cable, "delivery")
    assert found.attribute("nonpaper") is True
    assert found.attribute("time") == "1410"


def test_a_plan_is_no_delivery_yet() -> None:
    cable = report("1. (C) Ambassador will also raise the demarche with the Vice Minister.")
    assert said(cable, "delivery")[0].attribute("status") == "planned"


def test_what_could_not_be_delivered_was_not() -> None:
    assert not said(report("1. (C) PolOff has not yet delivered reftel points."), "delivery")


def test_what_a_host_hands_over_is_no_delivery_of_ours() -> None:
    assert not said(report("1. (C) Veludo presented a demarche to us."), "delivery")


def test_points_to_be_made_are_no_delivery() -> None:
    cable = instruction("1. (S) Begin points:\n\n-- The minister raised this issue.\n\nEnd points.")
    assert not said(cable, "delivery")


def test_a_follow_up_announced_is_planned() -> None:
    cable = instruction(
        "1. (S) We will be sending Embassy Lisbon a follow-up demarche. Post should act."
    )
    (found,) = said(cable, "delivery")
    assert found.attribute("status") == "planned"
