"""A question that an instruction puts is told apart from what was said."""

from __future__ import annotations

import pytest

from reftel.claims.spoken.questions import is_question
from tests.claims.specimens import instruction, said, stage

ORDER = "1. (S) Post is requested to obtain answers to the questions in paragraph 2."


def asks(sentence: str) -> bool:
    layout = stage(instruction(f"2. (S) {sentence}")).layout
    return is_question(layout, layout.sentence(layout.text.index(sentence)))


@pytest.mark.parametrize(
    "sentence",
    [
        "Has the prosecutor looked into the books of the firm?",
        "Did the firm buy lathes before, and if so, where are they now?",
        "To whom were the goods sold?",
        "If so, when did the ship leave?",
        "Can the GOP tell us who paid for the storage?",
    ],
)
def test_a_question_of_the_writer_is_one(sentence: str) -> None:
    assert asks(sentence)


@pytest.mark.parametrize(
    "sentence", ["Veludo asked who had paid for it.", "The firm is known to you?"]
)
def test_what_is_told_or_only_marked_is_none(sentence: str) -> None:
    assert not asks(sentence)


def test_a_question_is_no_reply_of_him_whom_it_names() -> None:
    cable = instruction(f"{ORDER}\n\n2. (S) Has Rui Veludo questioned the owner of the firm?")
    assert not said(cable, "host_response")
