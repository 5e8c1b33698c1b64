from __future__ import annotations

import pytest

import reftel
from tests.claims.specimens import instruction, report, said


def test_the_deadline_says_its_role() -> None:
    cable = instruction("7. (U) Please report by March 14. The goods arrive by March 30.")
    assert [claim.attribute("role") for claim in said(cable, "deadline")] == ["reporting", "event"]


@pytest.mark.parametrize(
    ("words", "by"),
    [
        ("PolOff delivered reftel points. Veludo said he would reply by March 20.", "2008-03-20"),
        ("PolOff delivered reftel points. Veludo agreed to reply by March 20.", "2008-03-20"),
        ("PolOff delivered reftel points. Veludo promised that a list would come within two weeks.",
         "2008-03-28"),
        ("PolOff delivered reftel points. The ship left before March 20.", None),
        ("PolOff delivered reftel points. Veludo agreed to reply soon.", None),
    ],
)  # fmt: skip
def test_a_report_tells_by_when_somebody_undertook_a_thing(words: str, by: str | None) -> None:
    found = said(report(f"1. (C) {words}"), "deadline")
    assert [claim.value for claim in found] == ([by] if by else [])


def test_a_deadline_of_a_request_is_told_once() -> None:
    text = "1. (C) PolOff delivered reftel points. Veludo asked us to agree to reply by March 20."
    assert len(said(report(text), "deadline")) == 1


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("The deadline in paragraph 5 of reftel is extended to March 21, 2008.", "2008-03-21"),
        ("The deadline has been extended from March 14 to March 21.", "2008-03-21"),
        ("The reporting deadline is advanced to March 13.", "2008-03-13"),
        ("The deadline for responses is now March 21.", "2008-03-21"),
        ("The new reporting deadline is March 21.", "2008-03-21"),
        ("Posts now have until March 21 to report.", "2008-03-21"),
        ("Responses to reftel are now due on March 21.", "2008-03-21"),
        ("The deadline for reporting remains March 21.", None),
        ("The deadline for Velmar to answer was extended to March 21.", None),
        ("Velmar was given a new deadline of March 21 to answer.", None),
        ("Talks on the deadline are now set for March 21.", None),
    ],
)
def test_a_deadline_is_moved_to_a_day(words: str, day: str | None) -> None:
    found = said(instruction(f"1. (U) {words}", "STATE 900001"), "deadline")
    assert [claim.value for claim in found if claim.attribute("moved")] == ([day] if day else [])


def test_haste_asked_of_a_host_is_no_deadline_of_ours() -> None:
    cable = instruction(
        "1. (S) Begin points:\n\n-- We ask that you search it promptly.\n\nEnd points."
    )
    assert not said(cable, "deadline")


def test_haste_in_a_wish_of_the_background_is_no_deadline() -> None:
    cable = instruction(
        "2. (S) We requested that officials immediately search it. Post should report."
    )
    assert not said(cable, "deadline")


def test_the_day_of_delivery_is_a_deadline() -> None:
    cable = instruction("1. (S) Embassy is instructed to deliver the points on March 12, 2008.")
    assert [claim.value for claim in said(cable, "deadline")] == ["2008-03-12"]


def test_a_day_that_has_passed_is_no_deadline() -> None:
    cable = instruction("1. (S) Embassy is instructed to recall the talks held on March 3, 2008.")
    assert not said(cable, "deadline")


def test_a_post_may_set_washington_a_day() -> None:
    cable = report("3. (C) Please pass Washington's views prior to Lisbon's April 14 deadline.")
    (found,) = said(cable, "deadline")
    assert found.value == "2008-04-14"


def test_an_undated_cable_is_due_in_the_year_of_its_number() -> None:
    text = (
        "S E C R E T STATE 009911\n\nE.O. 12958: N/A\nTAGS: PARM\nSUBJECT: EXERCISE\n\n"
        "1. (U) Posts should report by January 28. Please also reply within seven days.\n\nRICE\n"
    )
    found = said(reftel.read(text, mrn="07STATE9911"), "deadline")
    assert [claim.value for claim in found] == ["2007-01-28", ".."]
