"""On which day or in which month something is told to have been carried over."""

from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("PolOff delivered reftel points on March 3 to Veludo.", "2008-03-03"),
        ("PolOff discussed the March 9 plenary's agenda with Veludo on March 3.", "2008-03-03"),
        ("PolOff raised the April 3 meeting per reftel with Veludo on March 3.", "2008-03-03"),
        ("PolOff raised reftel points during a March 3 meeting with Veludo.", "2008-03-03"),
        ("PolOff noted the Union had changed its posture on arms dealers with a law of March 9.",
         None),
    ],
)  # fmt: skip
def test_a_delivery_has_its_own_day(words: str, day: str | None) -> None:
    found = said(report(f"1. (C) {words}"), "delivery")
    assert found[0].slot("when") == day


def test_a_delivery_told_by_its_month_has_that_month() -> None:
    cable = instruction("1. (C) We raised this case with Spanish officials in April 2007.")
    (found,) = said(cable, "delivery")
    assert (found.slot("to"), found.slot("when")) == ("Spanish officials", "2007-04")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "PolOff delivered points on March 12 to Tomas Veludo and on March 13 to Ines Quinta.",
            [("Tomas Veludo", "2008-03-12"), ("Ines Quinta", "2008-03-13")],
        ),
        (
            "EconOff passed points to Tomas Veludo on March 11 and to Berit Foss on March 12.",
            [("Tomas Veludo", "2008-03-11"), ("Berit Foss", "2008-03-12")],
        ),
        (
            "Post delivered the points on March 10 to the MFA and on March 11 to Customs.",
            [("the MFA", "2008-03-10"), ("Customs", "2008-03-11")],
        ),
        (
            "PolOff delivered the points to Tomas Veludo on March 11 and Berit Foss on March 12.",
            [("Tomas Veludo", "2008-03-11"), ("Berit Foss", "2008-03-12")],
        ),
    ],
)
def test_each_day_of_a_hand_over_is_a_delivery(sentence: str, told: list[tuple[str, str]]) -> None:
    found = said(report(f"1. (C) {sentence}"), "delivery")
    assert [(one.slot("to"), one.slot("when")) for one in found] == told
    assert {one.slot("by") for one in found} == {sentence.split(maxsplit=1)[0]}


def test_two_takers_on_one_day_are_one_delivery() -> None:
    cable = report("1. (C) PolOff delivered the points to Tomas Veludo and Berit Foss on March 12.")
    assert len(said(cable, "delivery")) == 1


def test_a_planned_delivery_has_the_day_that_it_is_planned_for() -> None:
    cable = report("1. (C) PolCouns plans to present the demarche to Tomas Veludo on March 18.")
    (found,) = said(cable, "delivery")
    assert (found.value, found.slot("to"), found.slot("when")) == (
        "planned",
        "Tomas Veludo",
        "2008-03-18",
    )


def test_numbers_before_and_are_no_day_of_a_hand_over() -> None:
    words = (
        "PolOff gave reftel points on boxes HJCU 4410237 and TGHU 77190 seen on March 9 to Veludo."
    )
    assert len(said(report(f"1. (C) {words}"), "delivery")) == 1


def test_a_second_one_who_carries_it_over_does_so_on_a_day_of_his_own() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points to Desk Officer Ana Havn on March 9, and the DCM "
        "raised them with Director Tomas Veludo on March 10."
    )
    days = [one.slot("when") for one in said(cable, "delivery")]
    assert days == ["2008-03-09", "2008-03-10"]
