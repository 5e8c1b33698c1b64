from __future__ import annotations

import pytest

from tests.claims.specimens import report, said, words

ACCOUNT = (
    "1. (C) PolOff delivered reftel points to Veludo on March 3. Veludo said the crates had come."
    " {told} He noted that the owner was a Cypriot. He said customs held two of them."
)


@pytest.mark.parametrize(
    "told",
    [
        "The crew is Greek and knows nothing.",
        "The shipper, Kestrel Works, is a joint venture.",
        "Nobody in the yard can open the crates.",
        "Two firms in Oslo have the same owner.",
        "The ministry sees three difficulties.",
        "The seals will remain on the crates.",
    ],
)
def test_what_is_told_plainly_among_his_words_is_his(told: str) -> None:
    found = said(report(ACCOUNT.format(told=told)), "host_response")
    assert told in words(found)
    assert {claim.speaker for claim in found} == {"Veludo"}


@pytest.mark.parametrize(
    "told",
    [
        "The firm is known to our embassy.",
        "The seal is shown in Ref A.",
        "The list is septel.",
        "Is the crew Greek?",
        "The yard appears to be shut.",
        "The list has clearly some gaps.",
        "A band of children paused outside the gate.",
    ],
)
def test_what_the_post_adds_stays_its_own(told: str) -> None:
    assert told not in words(said(report(ACCOUNT.format(told=told)), "host_response"))


def test_a_paragraph_in_which_he_says_little_is_not_his() -> None:
    body = (
        "1. (C) PolOff delivered reftel points to Veludo on March 3. Veludo said he would see.\n\n"
        "2. (C) Veludo said the yard is small. The town has two yards. The sea is near."
        " The port is old. The road is new. The rail is gone."
    )
    assert "The port is old." not in words(said(report(body), "host_response"))
