from __future__ import annotations

import pytest

from reftel.claims.sides.paired import holds_office
from tests.claims.specimens import report, said, upon_delivery


def speakers(sentence: str) -> list[str | None]:
    return [one.speaker for one in said(upon_delivery(sentence), "host_response")]


@pytest.mark.parametrize(
    "two",
    [
        "The Foreign Minister and the Interior Minister",
        "The MFA director and the customs chief",
        "The Harbor Master's chief and the Director of Customs",
        "The Customs Director and her deputy",
        "The Minister of Trade and the head of the licensing office",
    ],
)
def test_two_who_hold_an_office_speak_together(two: str) -> None:
    (speaker,) = speakers(f"{two} said that the box had left.")
    assert speaker is not None
    assert " and " in speaker
    assert two.endswith(speaker[-12:])


def test_both_are_two_told_by_office_and_each_stands_for_himself() -> None:
    cable = upon_delivery("The Foreign Minister and the Interior Minister both denied it.")
    (one,) = said(cable, "host_response")
    named = [slot.value for slot in one.slots if slot.role == "by"]
    assert named == ["The Foreign Minister", "the Interior Minister"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The note was sent by the Foreign Minister and the Interior Minister said it was late.",
        "PolOff called the director and the Interior Minister said it was late.",
    ],
)
def test_one_who_speaks_behind_another_s_deed_speaks_alone(sentence: str) -> None:
    assert speakers(sentence) == ["the Interior Minister"]


def test_one_of_ours_with_one_of_theirs_answers_nobody() -> None:
    cable = report("1. (C) The DCM and the MFA director agreed to meet again.")
    assert said(cable, "host_response") == []


def test_an_office_is_one_that_somebody_holds() -> None:
    assert holds_office("the customs chief")
    assert not holds_office("the customs service")
