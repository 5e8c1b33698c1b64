"""Who speaks where a terse report leaves him out."""

from __future__ import annotations

import pytest

from tests.claims.specimens import report, said, words

TOLD = "1. (C) PolOff delivered reftel points to Veludo on March 3. Veludo said he had no case. "


@pytest.mark.parametrize(
    "sentence",
    [
        "Complained that Spain knew of it first.",
        "Reminded us that Lisbon still waits for a reply.",
        "Noted that the crew is Greek.",
        "Denied that any crate had been opened.",
        "Hoped it would not happen again.",
        "Asked whether the firm was known.",
    ],
)
def test_who_spoke_before_goes_on_unnamed(sentence: str) -> None:
    found = said(report(TOLD + sentence), "host_response")
    assert words(found)[-1] == sentence
    assert found[-1].speaker == "Veludo"


def test_two_terse_sentences_have_the_same_speaker() -> None:
    cable = report(TOLD + "Noted that the crew is Greek. Complained that Spain knew of it.")
    assert [claim.speaker for claim in said(cable, "host_response")] == ["Veludo"] * 3


@pytest.mark.parametrize(
    "sentence",
    [
        "Asked about the crew, Berg left.",
        "Believed dead for years, the owner came back.",
        "Offered for sale in May is a ship.",
    ],
)
def test_a_participle_is_no_verb_of_his(sentence: str) -> None:
    assert sentence not in words(said(report(TOLD + sentence), "host_response"))


def test_in_another_paragraph_nobody_goes_on() -> None:
    cable = report(TOLD + "\n\n2. (C) Noted that the crew is Greek.")
    assert len(said(cable, "host_response")) == 1
