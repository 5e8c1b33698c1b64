from __future__ import annotations

import pytest

from tests.claims.specimens import report, said, words

BODY = """1. (C) PolOff delivered reftel points to Veludo on March 3. Veludo said all know it.

2. (C) {lead}

Spain will suspend all its work. The parties will agree on a day. {end}
"""


def replies(lead: str, end: str = "End text.") -> list[str]:
    return words(said(report(BODY.format(lead=lead, end=end)), "host_response"))


@pytest.mark.parametrize(
    "lead",
    [
        "Following is the text of the draft resolution:",
        "Text of Presidential Statement:",
        "Following is the text of the Danish paper passed to Berg:",
        "Begin text of the joint declaration:",
        "The text of the plan follows.",
    ],
)
def test_nobody_answers_us_in_a_text_for_others(lead: str) -> None:
    assert replies(lead) == ["Veludo said all know it."]


@pytest.mark.parametrize(
    "lead",
    [
        "Veludo made these points:",
        "Veludo had the text of the draft resolution.",
        "Following is the text of the MFA reply on the draft resolution:",
        "Following is the text of the letter on the plan:",
    ],
)
def test_what_a_host_writes_to_us_answers(lead: str) -> None:
    assert len(replies(lead)) > 1


def test_behind_the_end_of_the_text_people_answer_again() -> None:
    end = "End text.\n\n3. (C) Veludo said Portugal will follow it."
    found = replies("Following is the text of the draft resolution:", end)
    assert found[-1] == "Veludo said Portugal will follow it."


def test_a_demarche_of_theirs_answers_nobody() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points to Veludo on March 3. Veludo said no. The Portuguese"
        " government has demarched other capitals."
    )
    assert not [one for one in words(said(cable, "host_response")) if "demarched" in one]
