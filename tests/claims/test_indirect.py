from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said, words


def replies(text: str, subject: str = "EXERCISE: A MACHINE") -> list[str]:
    return words(said(report(f"1. (C) {text}", subject=subject), "host_response"))


def test_a_host_goes_on_without_a_verb_of_saying() -> None:
    found = replies("Veludo said the box is here. The papers were found to be in good order.")
    assert found[1] == "The papers were found to be in good order."


def test_the_speaker_of_what_follows_is_he_who_spoke() -> None:
    cable = report("1. (C) Veludo said the box is here. The papers were found to be in order.")
    assert {claim.speaker for claim in said(cable, "host_response")} == {"Veludo"}


def test_our_own_words_end_what_a_host_goes_on_to_tell() -> None:
    found = replies(
        "Veludo said the box is here. PolOff thanked him for this fine report. The harbor was "
        "closed on that cold and rainy day."
    )
    assert len(found) == 1


def test_another_paragraph_is_not_told_by_him() -> None:
    cable = report(
        "1. (C) Veludo said the box is here.\n\n2. (C) The harbor was closed all day long."
    )
    assert len(said(cable, "host_response")) == 1


def test_a_comment_is_ours() -> None:
    found = replies("Veludo said the box is here. Comment: The harbor was closed all day long.")
    assert len(found) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The Portuguese have denied the licence for the machine.",
        "Portuguese customs officials will inspect every box of the shipment.",
        "The GOP issued an order against the sale of the machine.",
        "On March 3, Portugal began a review of the sale of the machine.",
        "Summary: The Portuguese government has halted the sale of the machine.",
    ],
)
def test_what_the_host_government_did_is_its_reply(text: str) -> None:
    assert len(replies(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The Swiss have halted the sale of the machine.",
        "A Portuguese firm has sold the machine to a bank.",
        "The machine stands in a yard near the old harbor.",
    ],
)
def test_what_others_did_is_no_reply(text: str) -> None:
    assert replies(text) == []


def test_a_promise_may_be_told_indirectly() -> None:
    cable = report("1. (C) Veludo said the box is here. Customs would inspect it by March 20.")
    (found,) = said(cable, "promise")
    assert (found.slot("by_when") or "").startswith("2008-03-20")


def test_at_a_meeting_of_many_each_speaks_for_himself() -> None:
    text = "Veludo said the box is here. The papers were found to be in good order."
    assert len(replies(text, "EXERCISE: PLENARY OF A REGIME")) == 1


def test_an_instruction_tells_no_acts_of_a_host() -> None:
    cable = instruction("1. (S) Request Embassy Lisbon act. The Portuguese have halted the sale.")
    assert not said(cable, "host_response")
