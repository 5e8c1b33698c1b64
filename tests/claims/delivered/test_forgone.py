from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.claims.specimens import report, said, words

if TYPE_CHECKING:
    from reftel.claims import Claim


def forgone(body: str, ref: str = "STATE 900101") -> list[Claim]:
    found = said(report(f"1. (C) {body}", ref=ref), "delivery")
    return [claim for claim in found if claim.attribute("status") == "no action"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Embassy accordingly took no further action on reftel.",
        "Post has taken no action on reftel request.",
        "No action was taken on the reftel demarche.",
        "In view of the election, Embassy will take no action on reftel.",
        "This is a negative report.",
        "Post submits a negative reply.",
        "Post's response to reftel is negative.",
    ],
)
def test_a_post_says_that_it_left_an_order_undone(sentence: str) -> None:
    (found,) = forgone(sentence)
    assert sentence.endswith(words([found])[0])


def test_the_order_is_the_one_cited() -> None:
    (found,) = forgone("Embassy took no action on ref B.", "A. LISBON 900010\nB. STATE 900101")
    assert found.slot("of") == "08STATE900101"


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry took no action on the points.",
        "Veludo said that the government has taken no action on our nonpaper.",
        "Embassy took no action on the landlord's complaint.",
        "The bank took no action.",
        "It will be shipped if no action is taken.",
        "He gave a negative reply.",
        "We received a negative report on the firm from the bank.",
    ],
)
def test_what_others_leave_undone_is_no_report_of_ours(sentence: str) -> None:
    assert not forgone(sentence)


def test_where_no_order_is_referred_to_none_was_left_undone() -> None:
    assert not forgone("Embassy took no action on reftel.", "OSLO 900101")


@pytest.mark.parametrize(
    "sentence",
    [
        "Post has therefore held reftel points.",
        "Embassy is holding delivery of the demarche.",
        "We have deferred action on reftel.",
        "Pending Department's guidance, Post will hold the demarche.",
    ],
)
def test_a_post_says_that_it_waits(sentence: str) -> None:
    found = said(report(f"1. (C) {sentence}"), "delivery")
    assert [claim.attribute("status") for claim in found] == ["held"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry held the demarche for a week.",
        "Embassy held a reception.",
        "We hold the points in high regard.",
    ],
)
def test_what_is_held_otherwise_is_no_waiting(sentence: str) -> None:
    found = said(report(f"1. (C) {sentence}"), "delivery")
    assert "held" not in [claim.attribute("status") for claim in found]
