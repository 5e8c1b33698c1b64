from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.claims.kinds import post_of, treatments
from tests.claims.specimens import instruction, report, said

if TYPE_CHECKING:
    import re

ORDER = "1. (S) Request Embassy Lisbon approach the ministry."


def relation(body: str, ref: str, *, washington: bool = False) -> str | None:
    cable = instruction(body, ref) if washington else report(body, ref)
    return said(cable, "link")[0].slot("relation")


def test_an_order_makes_an_instruction() -> None:
    assert said(instruction(ORDER), "cable_kind")[0].value == "instruction"


def test_a_delivery_makes_a_report() -> None:
    cable = report("1. (C) PolOff delivered reftel points to Veludo.")
    assert said(cable, "cable_kind")[0].value == "delivery_report"


def test_a_plenary_makes_a_meeting_report() -> None:
    cable = report("1. (C) The group met.", subject="EXERCISE: LANTERN GROUP PLENARY, PARIS")
    assert said(cable, "cable_kind")[0].value == "meeting_report"


def test_a_scenesetter_is_nothing_of_these() -> None:
    assert said(report("1. (C) Your visit comes in spring."), "cable_kind")[0].value == "other"


@pytest.mark.parametrize(
    ("body", "ref", "expected"),
    [
        ("1. (C) PolOff delivered reftel points to Veludo.", "STATE 900101", "delivers"),
        ("1. (C) More on the firm.", "LISBON 900010", "follows_up"),
        ("1. (C) Something else.", "STATE 900101", "mentions"),
        ("1. (C) This cable replaces ref A in full.", "A. LISBON 900010", "supersedes"),
        ("1. (C) Ref A is repeated.", "A. OSLO 900010", "mentions"),
    ],
)
def test_a_report_says_what_it_does_to_its_reference(body: str, ref: str, expected: str) -> None:
    assert relation(body, ref) == expected


def test_a_cable_of_washington_may_supersede_its_own() -> None:
    body = f"{ORDER} This message supersedes ref A."
    assert relation(body, "A. STATE 900090", washington=True) == "supersedes"


def test_the_post_of_a_number_has_no_digits() -> None:
    assert post_of("09THEHAGUE180") == "THEHAGUE"
    assert post_of("09EFTOLONDON2211") == "LONDON"


@pytest.mark.parametrize("row", treatments(), ids=lambda row: str(row[0]))
def test_each_treatment_finds_its_own_example(row: tuple[str, re.Pattern[str], str]) -> None:
    assert row[1].search(row[2])
