"""Questions that an instruction puts are requests, those that it tells of are not."""

from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said, words

ORDER = "1. (S) Post is requested to obtain answers to the questions in paragraph 2."


def asked(body: str) -> list[str]:
    found = said(instruction(f"{ORDER}\n\n{body}"), "request")
    return words([one for one in found if one.attribute("type") == "question"])


@pytest.mark.parametrize(
    "question",
    [
        "Has the prosecutor looked into the books of the firm?",
        "Did the firm buy lathes before, and if so, where are they now?",
        "To whom were the goods sold?",
        "If so, when did the ship leave?",
        "Can the GOP tell us who paid for the storage?",
    ],
)
def test_a_question_for_a_host_is_a_request(question: str) -> None:
    assert asked(f"2. (S) Questions for officials:\n\n-- {question}") == [question]


def test_a_question_in_a_talking_point_is_the_point() -> None:
    assert not asked("2. (S) Begin talking points:\n\n-- Is the firm known to you?\n\nEnd points.")


def test_a_question_is_no_reply_of_him_whom_it_names() -> None:
    cable = instruction(f"{ORDER}\n\n2. (S) Has Rui Veludo questioned the owner of the firm?")
    assert not said(cable, "host_response")


def test_what_a_report_asks_itself_is_no_request() -> None:
    assert not said(report("1. (C) Comment: Will the firm sell again? Who knows?"), "request")
