from __future__ import annotations

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
