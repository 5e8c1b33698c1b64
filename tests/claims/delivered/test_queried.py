"""Questions of ours that are told right before the answer to them."""

from __future__ import annotations

import pytest

from tests.claims.specimens import report, said


def questions(words: str) -> list[str]:
    """Return the questions put in a report."""
    found = said(report(f"1. (C) {words}"), "delivery")
    return [one.quote for one in found if one.rule == "delivery/queried"]


@pytest.mark.parametrize(
    ("words", "question"),
    [
        ("When asked if this was a typical export, Veludo said she was not certain.",
         "When asked if this was a typical export"),
        ("When further asked why the firm was not closed, Veludo said the law was new.",
         "When further asked why the firm was not closed"),
        ("When pressed whether it was empty, Veludo said it was not.",
         "When pressed whether it was empty"),
        ("Asked by PolOff whether the ship had left, Veludo said it had.",
         "Asked by PolOff whether the ship had left"),
    ],
)  # fmt: skip
def test_a_question_before_its_answer_was_put(words: str, question: str) -> None:
    assert questions(words) == [question]


@pytest.mark.parametrize(
    "words",
    [
        "Asked whether the ship had left, Veludo said it had.",
        "Asked by reporters whether the ship had left, Veludo said it had.",
        "When asked about the ship, Veludo said it had left.",
        "PolOff asked whether the ship had left, and Veludo said it had.",
    ],
)
def test_other_questions_are_told_elsewhere_or_not_ours(words: str) -> None:
    assert questions(words) == []


def test_who_puts_a_question_is_told() -> None:
    cable = report("1. (C) Asked by PolOff whether the ship had left, Veludo said it had.")
    (found,) = said(cable, "delivery")
    assert (found.slot("by"), found.slot("to")) == ("PolOff", "Veludo")
