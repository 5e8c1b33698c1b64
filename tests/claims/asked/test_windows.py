from __future__ import annotations

import pytest

from reftel.claims import Hedge
from tests.claims.specimens import instruction, report, said


def test_a_sailing_gives_the_ask_its_window() -> None:
    cable = instruction(
        "1. (S) Post should act. The Exercise Heron is scheduled to depart Lisbon\n"
        "between 17 and 19 March and arrive at Bandar Abbas on 5 April."
    )
    found = said(cable, "event_window")
    assert [claim.value for claim in found] == ["depart Lisbon", "arrive at Bandar Abbas"]
    first = found[0].interval
    assert first is not None
    assert first.start is not None
    assert first.end is not None
    assert (first.start.day, first.end.day) == (17, 19)


def test_what_has_passed_gives_no_window() -> None:
    cable = instruction("1. (S) Post should act. It was expected to depart on 3 February 2008.")
    assert not said(cable, "event_window")


def test_a_report_sets_no_window() -> None:
    assert not said(report("1. (C) The ship is scheduled to depart on 20 March."), "event_window")


@pytest.mark.parametrize(
    ("words", "event", "day"),
    [
        ("The Exercise Heron will sail from Lisbon on March 20.", "sail from Lisbon", (3, 20)),
        ("The Council may vote in late March.", "vote", (3, 21)),
        ("The flight is due to land in Kelm on or about 2 April.", "land in Kelm", (4, 2)),
        ("Goods could be shipped to Kelm as early as April 2008.", "shipped to Kelm", (4, 1)),
    ],
)  # fmt: skip
def test_what_is_planned_has_its_words_and_first_day(
    words: str, event: str, day: tuple[int, int]
) -> None:
    [one] = said(instruction(f"1. (S) Post should act. {words}"), "event_window")
    assert one.value == event
    assert one.hedge is Hedge.PLANNED
    assert one.interval is not None
    assert one.interval.start is not None
    assert (one.interval.start.month, one.interval.start.day) == day


@pytest.mark.parametrize(
    "words",
    ["The ship will sail soon.", "It is planned for March 20.", "The ship sailed on March 20."],
)
def test_without_a_verb_of_plans_or_a_day_there_is_no_window(words: str) -> None:
    assert not said(instruction(f"1. (S) Post should act. {words}"), "event_window")
