from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said, words

LETTER = (
    "We have studied your paper on the machine with care. The weather in Sines was fine all week. "
    "In our view the list cannot be joined as it stands."
)


def replies(lead: str, begin: str = "Begin text.", end: str = "End text.") -> list[str]:
    cable = report(f"1. (C) {lead}\n\n2. (C) {begin}\n{LETTER}\n{end} We shall follow up.")
    return [w for w in words(said(cable, "host_response")) if "Veludo" not in w]


def test_a_host_speaks_for_himself_in_his_letter() -> None:
    assert replies("On May 7 PolOff received a letter from the ministry.") == [
        "We have studied your paper on the machine with care.",
        "In our view the list cannot be joined as it stands.",
    ]


@pytest.mark.parametrize(
    "begin",
    [
        "Begin unofficial Embassy translation of note:",
        "BEGIN TEXT OF REPLY.",
        "Begin informal translation.",
        "Begin text of the statement:",
    ],
)
def test_a_text_may_be_begun_in_many_words(begin: str) -> None:
    assert len(replies("On May 7 PolOff received a letter from Lisbon.", begin)) == 2


def test_the_country_is_the_speaker() -> None:
    cable = report(f"1. (C) The reply reads.\n\n2. (C) Begin text. {LETTER} End text.")
    found = said(cable, "host_response")
    assert {one.speaker for one in found} == {"Portugal"}
    assert all(slot.span.end > slot.span.start for one in found for slot in one.slots)


def test_what_follows_the_end_of_a_text_is_ours() -> None:
    assert not any("follow up" in one for one in replies("PolOff received a letter from Lisbon."))


@pytest.mark.parametrize(
    "lead",
    [
        "PolOff delivered the text that follows to the ministry, and awaits its reply.",
        "The text of our paper follows.",
    ],
)
def test_a_text_of_ours_is_none_of_the_hosts(lead: str) -> None:
    assert replies(lead) == []


def test_an_instruction_encloses_no_reply() -> None:
    cable = instruction(
        f"1. (S) Request Embassy Lisbon act on the reply.\n\n2. (C) Begin text. {LETTER} End."
    )
    assert not said(cable, "host_response")


def test_the_points_that_ours_read_out_are_no_reply_of_the_host() -> None:
    cable = report(
        "1. (C) Portugal got our reply by letter.\n\n2. (C) BEGIN TEXT OF TALKING POINTS:\n\n"
        "-- We thank you for the EXERCISE talks.\n\n-- Our list is new.\n\n"
        "END TEXT OF TALKING POINTS."
    )
    assert len(said(cable, "talking_point")) == 2
    assert said(cable, "host_response") == []
