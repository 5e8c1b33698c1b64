"""The Traffic Light Protocol rolls up to its strictest step."""

from __future__ import annotations

import pytest

from reftel.marking import banner, parse

STEPS = ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"]


@pytest.mark.parametrize("higher", range(5))
@pytest.mark.parametrize("lower", range(5))
def test_the_stricter_step_wins(lower: int, higher: int) -> None:
    marks = [parse(STEPS[lower], "tlp2"), parse(STEPS[higher], "tlp2")]
    assert banner(marks, "tlp2") == STEPS[max(lower, higher)]


def test_white_is_clear_and_only_clear_is_public() -> None:
    assert banner([parse("TLP:WHITE", "tlp2")], "tlp2") == "TLP:CLEAR"
    assert parse("TLP:CLEAR", "tlp2").may_see("PUBLIC")
    assert not parse("TLP:GREEN", "tlp2").may_see("PUBLIC")


def test_an_unknown_step_is_red() -> None:
    assert banner([parse("TLP:PINK", "tlp2")], "tlp2") == "TLP:RED"
