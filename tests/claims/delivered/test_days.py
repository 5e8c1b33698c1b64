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
