"""Approaches of ours that are named by a noun."""

from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said


@pytest.mark.parametrize(
    ("words", "by", "when"),
    [
        ("The response to our February approach was slow.", "our", "2008-02"),
        ("PolOff's points of March 2 drew a reply from Director Veludo: the box is empty.",
         "PolOff", "2008-03-02"),
        ("Paris is silent on our request, delivered in January by Embassy Paris, for news.",
         "Embassy Paris", "2008-01"),
    ],
)  # fmt: skip
def test_an_approach_is_told_by_whom_and_when(words: str, by: str, when: str) -> None:
    (found,) = said(report(f"1. (C) {words}"), "delivery")
    assert (found.slot("by"), found.slot("when"), found.attribute("status")) == (by, when, "past")


def test_whom_points_drew_an_answer_from_heard_them() -> None:
    words = "PolOff's points of March 2 drew the following from Director Veludo: it is empty."
    (found,) = said(report(f"1. (C) {words}"), "delivery")
    assert found.slot("to") == "Director Veludo"


@pytest.mark.parametrize(
    "words",
    [
        "Our approach to the matter was slow.",
        "Spain's February approach was slow.",
        "Lisbon recalled our request for a visit.",
    ],
)
def test_what_has_no_day_or_is_not_ours_is_no_approach(words: str) -> None:
    assert said(instruction(f"1. (C) {words}"), "delivery") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Following persistent USG pressure from Embassy Lisbon, the bank closed.",
            "persistent USG pressure from Embassy Lisbon",
        ),
        (
            "The ban, combined with joint U.S. diplomatic pressure on host governments, worked.",
            "joint U.S. diplomatic pressure on host governments",
        ),
        ("Under our pressure the bank closed.", "our pressure"),
        ("Thanks to Embassy lobbying the law passed.", "Embassy lobbying"),
    ],
)
def test_pressure_that_was_felt_was_made(text: str, told: str) -> None:
    assert [one.quote for one in said(report(f"1. (C) {text}"), "delivery")] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "U.S. pressure may be needed.",
        "The bank closed under pressure from its owners.",
        "The firm asked for U.S. pressure groups to be heard.",
    ],
)
def test_pressure_that_was_not_ours_or_not_felt_is_none(text: str) -> None:
    assert not said(report(f"1. (C) {text}"), "delivery")
