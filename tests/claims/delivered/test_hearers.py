from __future__ import annotations

import pytest

from reftel.claims import Hedge
from tests.claims.specimens import instruction, report, said

SAID = "1. (C) Rui Veludo said the list is old. "


def to(text: str) -> list[list[str]]:
    """Return to whom each delivery of a report is made."""
    found = said(report(text, subject="EXERCISE: DEMARCHE DELIVERED"), "delivery")
    return [[slot.value for slot in one.slots if slot.role == "to"] for one in found]


@pytest.mark.parametrize("verb", ["stressed", "noted", "replied", "disagreed, saying", "said"])
def test_what_ours_argue_is_heard_by_him_who_answers(verb: str) -> None:
    assert to(f"{SAID}PolOff {verb} that the list had been renewed.") == [["Rui Veludo"]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The DCM told Ana Brito that it was the law.", ["Ana Brito"]),
        ("The DCM stressed to the MFA that it was the law.", ["the MFA"]),
    ],
)
def test_whom_the_words_name_hears_it_alone(text: str, names: list[str]) -> None:
    assert to(f"{SAID}{text}") == [names]


def test_what_is_left_by_nobody_named_has_no_hearer() -> None:
    assert to(f"{SAID}The points were left as a non-paper.") == [[]]


def test_what_is_planned_has_none_yet() -> None:
    assert [] in to(f"{SAID}PolOff hopes to deliver the points next week.")


def test_an_instruction_tells_of_no_talk() -> None:
    cable = instruction("1. (C) Please deliver the points. We demarched Spain on May 3.")
    assert all(one.slot("to") in {None, "Spain"} for one in said(cable, "delivery"))


def test_what_a_third_state_carried_is_reported_where_a_host_tells_it() -> None:
    told = "Rui Veludo said that Spain had demarched the ministry on the matter."
    (found,) = said(report(f"1. (C) {told}"), "delivery")
    assert found.hedge is Hedge.REPORTED
    (bare,) = said(report("1. (C) Spain has demarched the ministry on the matter."), "delivery")
    assert bare.hedge is Hedge.ASSERTED
