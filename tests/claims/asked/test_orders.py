"""What an instruction orders without a word of asking."""

from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said, words

GUIDANCE = "1. (C) The Department requests that Embassy Lisbon attend the session.\n\n2. (C) {}"


def ordered(text: str) -> list[str]:
    """Return what the second paragraph of an instruction asks, with single blanks."""
    found = said(instruction(GUIDANCE.format(text)), "request")
    return [claim for claim in words(found) if "attend the session" not in claim]


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("Take no position on the Maltese paper.", "Take no position on the Maltese paper."),
        ("Ask others whether they have had letters from the firm.",
         "Ask others whether they have had letters from the firm."),
        ("Speak well of the idea, not of the draft.", "Speak well of the idea, not of the draft."),
        ("Do not go beyond them on how we came to know of it.",
         "Do not go beyond them on how we came to know of it."),
        ("Support the draft.  It meets our aims.", "Support the draft."),
        ("Press Malta for a date.", "Press Malta for a date."),
        ("In reply, point out that notices go to members only.",
         "point out that notices go to members only."),
        ("If the chair returns to the matter, say that it is under study.",
         "say that it is under study."),
        ("Item 4, transport: decline the offer with thanks.", "decline the offer with thanks."),
        ("SEEK AN EARLY DATE FOR THE TALKS.", "SEEK AN EARLY DATE FOR THE TALKS."),
    ],
)  # fmt: skip
def test_a_sentence_that_begins_with_what_is_to_be_done_is_an_order(text: str, order: str) -> None:
    assert ordered(text) == [order]


@pytest.mark.parametrize(
    "text",
    [
        "Support for the draft has grown.",
        "Press reports tell of a strike in Porto.",
        "Work on the list goes on.",
        "In response, work on the list was stopped.",
        "Malta takes no position on the paper.",
        "Reports of the sale reached us in May.",
        "Use of the points was not reported.",
    ],
)
def test_a_thing_or_one_who_does_it_orders_nothing(text: str) -> None:
    assert ordered(text) == []


def test_points_to_be_said_are_no_orders() -> None:
    text = (
        "Begin talking points:\n\n-- Take note of our views on the valves.\n\nEnd talking points."
    )
    assert not [one for one in ordered(text) if one.startswith("Take note")]


def test_a_report_orders_nothing() -> None:
    cable = report("1. (C) Take no position on the Maltese paper. Support the draft.")
    assert said(cable, "request") == []


@pytest.mark.parametrize(
    "text",
    [
        "The delegation should not agree to a new category.",
        "You may support it, provided that the sentence is put back.",
        "The Secretariat should be asked to send round a schedule.",
        "It would also be useful if the Commission reminded the firm of the law.",
        "The points are to be made orally.",
        "The points should reach the ministry before midday.",
        "Let others make the running on this item.",
        "USDel may go along with consensus.",
        "You need not reply to the questions at this stage.",
        "Embassy is free to share the paper with the British.",
        "The team should bring back copies of all papers.",
    ],
)
def test_what_a_delegation_should_do_is_an_order(text: str) -> None:
    assert len(ordered(text)) == 1
