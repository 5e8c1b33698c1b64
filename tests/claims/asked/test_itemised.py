from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said, words

ITEMS = """1. (C) The firm is small. Post requests:

-- (S) a reply to the question of Veludo;

-- (S/NF) any information on Kestrel Bank that can be shared; and

-- (U) guidance on the repurchase.
"""


def test_each_item_below_words_that_ask_is_a_request() -> None:
    found = said(report(ITEMS), "request")
    assert words(found) == [
        "a reply to the question of Veludo",
        "any information on Kestrel Bank that can be shared",
        "guidance on the repurchase",
    ]
    assert {claim.attribute("by") for claim in found} == {"post"}


@pytest.mark.parametrize(
    "lead",
    [
        "We request the following:",
        "Embassy Oslo would appreciate:",
        "Action requested:",
        "Post also recommends that the Department:",
        "You may wish to ask of them:",
        "Mission seeks the following actions:",
        "Post needs answers to the following before then:",
        "We would be grateful for replies to the following questions:",
    ],
)
def test_a_list_is_led_to_in_several_ways(lead: str) -> None:
    cable = report(f"1. (C) {lead}\n\n-- (U) support for it all;\n\n-- (U) samples of both.")
    assert words(said(cable, "request"))[-2:] == ["support for it all", "samples of both"]


@pytest.mark.parametrize(
    "lead",
    [
        "Veludo made these remarks:",
        "Post requests the following information on the firm:",
        "The box held:",
        "We saw:",
    ],
)
def test_a_list_of_other_things_asks_for_nothing(lead: str) -> None:
    cable = report(f"1. (C) {lead}\n\n-- (U) a green lamp of glass;\n\n-- (U) a long red rope.")
    assert not [one for one in words(said(cable, "request")) if "lamp" in one or "rope" in one]


def test_lettered_items_below_a_heading_ask_where_they_begin_with_that() -> None:
    cable = report(
        "1. (C) Action requested:\n\nA. That Department reply to the note.\n\n"
        "B. That Embassy Oslo ask for consent.\n"
    )
    assert words(said(cable, "request")) == [
        "That Department reply to the note",
        "That Embassy Oslo ask for consent",
    ]


def test_an_item_of_several_sentences_is_an_account() -> None:
    cable = report("1. (C) We seek:\n\n-- (U) The lamp is green. It was made in Oslo. It is small.")
    assert not said(cable, "request")


def test_items_of_an_instruction_that_are_points_stay_points() -> None:
    cable = instruction(
        "1. (S) Post should deliver the following points:\n\n-- We value our ties.\n\n"
        "-- We seek a lamp.\n"
    )
    assert not [one for one in words(said(cable, "request")) if "ties" in one]


QUESTIONS = """2. (C) The following is provided for guidance:

-- Confirm that the firm exists.

-- When was the firm founded? How many does it employ?

-- Does the firm know the law?

-- The firm is small.
"""


def test_questions_that_a_post_is_to_answer_are_asked_of_it() -> None:
    cable = instruction(f"1. (S) Post is requested to look into it.\n\n{QUESTIONS}")
    assert words(said(cable, "request"))[-2:] == [
        "When was the firm founded? How many does it employ?",
        "Does the firm know the law?",
    ]


def test_questions_of_a_report_or_a_point_are_no_orders() -> None:
    points = "2. (S) BEGIN POINTS:\n\n-- Does the firm know the law?\n\nEND POINTS"
    order = "1. (S) Post is requested to deliver the points in paragraph 2."
    told = words(said(instruction(f"{order}\n\n{points}"), "request"))
    assert told == ["Post is requested to deliver the points in paragraph 2."]
    assert not said(report(f"1. (C) It is late.\n\n{QUESTIONS}"), "request")
