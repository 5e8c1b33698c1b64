from __future__ import annotations

import pytest

from reftel.claims import Claim, Hedge, Polarity
from tests.claims.specimens import instruction, said, upon_delivery


def told(words: str) -> Claim:
    """Return the last request that a report tells of."""
    return said(upon_delivery(words), "request")[-1]


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo did not, as some papers had it, ask the United States to lift the hold.",
        "Veludo has never formally asked us to wait.",
        "The firm has not requested our assistance with this.",
    ],
)
def test_a_request_that_is_not_made_is_denied(sentence: str) -> None:
    assert told(sentence).polarity is Polarity.DENIED


@pytest.mark.parametrize(
    "order",
    [
        "No demarche is requested at this time.",
        "Info addressees need take no action on this.",
        "Posts do not need to report on this.",
    ],
)
def test_an_order_to_do_nothing_asks_for_nothing(order: str) -> None:
    (found,) = said(instruction(f"1. (C) {order}"), "request")
    assert found.polarity is Polarity.DENIED


def test_an_order_to_leave_a_thing_undone_is_one() -> None:
    (found,) = said(instruction("1. (C) Post should not leave any paper."), "request")
    assert found.polarity is Polarity.ASSERTED


@pytest.mark.parametrize(
    ("sentence", "hedge"),
    [
        ("Spain will ask us to wait.", Hedge.PLANNED),
        ("Spain may ask for a special session.", Hedge.POTENTIAL),
        ("Veludo wondered whether we would object if he asked Spain to return it.",
         Hedge.QUESTIONED),
        ("An agent demanded the release of the pumps. We cannot confirm this.", Hedge.UNCERTAIN),
        ("Veludo asked us to wait.", Hedge.ASSERTED),
    ],
)  # fmt: skip
def test_a_request_is_made_to_be_made_or_only_thought_of(sentence: str, hedge: Hedge) -> None:
    assert told(sentence).hedge is hedge


@pytest.mark.parametrize(
    ("sentence", "speaker", "hedge"),
    [
        ("Veludo said that Spain had urged Malta to wait.", "Ana Veludo", Hedge.REPORTED),
        ("Veludo said that Portugal would welcome our assistance.", "Ana Veludo", Hedge.ASSERTED),
        ("Veludo said he had asked Malta to wait.", None, Hedge.ASSERTED),
        ("Veludo agreed to Spain's request for spare parts.", None, Hedge.ASSERTED),
    ],
)
def test_a_request_of_which_another_tells_has_him_for_speaker(
    sentence: str, speaker: str | None, hedge: Hedge
) -> None:
    found = told(sentence)
    assert (found.speaker, found.hedge) == (speaker, hedge)
