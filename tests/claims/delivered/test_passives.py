from __future__ import annotations

import pytest

from tests.claims.specimens import report, said


@pytest.mark.parametrize(
    ("text", "by", "told"),
    [
        ("The case was raised by the DCM on March 3.", "the DCM", None),
        ("The case was raised with Rui Veludo by PolOff.", "PolOff", None),
        ("Our concerns were conveyed by EconOff to Rui Veludo.", "EconOff", None),
        ("The list was shared by the U.S. delegation with Kenya.", "the U.S. delegation", None),
        ("This had been stressed by Ambassador Brandt.", "Ambassador Brandt", None),
        (
            "The matter raised by U/S Marr during her visit to Lisbon is open.",
            "U/S Marr",
            "raised by U/S Marr during her visit to Lisbon",
        ),
        (
            "The paper circulated by PolOff at the plenary was read.",
            "PolOff",
            "circulated by PolOff at the plenary",
        ),
    ],
)
def test_what_ours_put_is_told_in_the_passive(text: str, by: str, told: str | None) -> None:
    (found,) = said(report(f"1. (C) {text}"), "delivery")
    assert (found.slot("by"), found.quote) == (by, told or text)


@pytest.mark.parametrize(
    "text",
    [
        "The case was raised by Foreign Minister Veludo.",
        "The case will be raised by the Ambassador in May.",
        "The case has not been raised by PolOff.",
        "The goods were provided by the U.S. firm Velcorta.",
        "The equipment provided by the United States was checked in May.",
        "The boxes were left by PolOff at the gate.",
        "The information provided by IO/UNP was useful.",
        "The issues raised by PolOff are open.",
    ],
)
def test_what_others_did_or_is_still_to_be_done_is_none(text: str) -> None:
    assert not said(report(f"1. (C) {text}"), "delivery")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Veludo said he had been told by PolOff that it was late.",
            "he had been told by PolOff that it was late.",
        ),
        (
            "Veludo noted that the case had been raised by PolOff.",
            "the case had been raised by PolOff.",
        ),
    ],
)
def test_a_passive_begins_with_its_own_clause(text: str, told: str) -> None:
    assert [one.quote for one in said(report(f"1. (C) {text}"), "delivery")] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "A diplomatic note was sent to the Embassy on March 3.",
        "A similar letter had been delivered to our Embassy in Nairobi.",
        "A list of the firms was handed over to PolOff.",
    ],
)
def test_papers_that_others_hand_to_us_are_received(text: str) -> None:
    (found,) = said(report(f"1. (C) {text}"), "delivery")
    assert (found.quote, found.value) == (text, "received")


@pytest.mark.parametrize(
    "text",
    [
        "The goods were sent to the Embassy in March.",
        "The note has been forwarded to the Department.",
        "The points were sent to the Ministry.",
    ],
)
def test_goods_and_what_goes_home_are_not_received(text: str) -> None:
    assert "received" not in {one.value for one in said(report(f"1. (C) {text}"), "delivery")}


def test_what_one_of_theirs_tells_to_have_been_sent_on_is_his_reply() -> None:
    cable = report("1. (C) The Embassy's note had been forwarded to the Ministry, Veludo told us.")
    assert not said(cable, "delivery")
    assert len(said(cable, "host_response")) == 1
