"""A struck name is a person's where he speaks, acts, owns what people own or is spoken to."""

from __future__ import annotations

import pytest

from reftel.claims.people.struck import struck
from tests.claims.namesakes import page


def places(sentence: str) -> list[int]:
    """Return which of the struck names of a sentence are people's, counted from one."""
    laid = page(f"1. (C) {sentence}\n")
    starts = [laid.text.find("XXXXXXXX", laid.body().start)]
    while (at := laid.text.find("XXXXXXXX", starts[-1] + 8)) >= 0:
        starts.append(at)
    return [starts.index(one.start) + 1 for one in struck(laid)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Then XXXXXXXX slammed the draft.",
        "Then XXXXXXXX also vaguely hinted at it.",
        "Then XXXXXXXX was very critical of it.",
        "Then XXXXXXXX is a former judge.",
        "Then XXXXXXXX remains an integral member of it.",
        "Then XXXXXXXX is a known broker.",
        "Then XXXXXXXX had been granted more time.",
        "They did it upon XXXXXXXX instruction.",
        "Then XXXXXXXX travelled to Velmar.",
        "Then XXXXXXXX shared that it was late.",
        "Then XXXXXXXX offered few details.",
        "They heard of it in a meeting with XXXXXXXX there.",
        "They asked for the release of XXXXXXXX there.",
        "The blogger XXXXXXXX left.",
        "They rose at XXXXXXXX's comments.",
        "Later XXXXXXXX optimism rose.",
    ],
)
def test_a_struck_name_is_a_persons(sentence: str) -> None:
    assert places(sentence) == [1]


@pytest.mark.parametrize(
    "sentence",
    [
        "The firm XXXXXXXX offered to sell pumps.",
        "Then XXXXXXXX shipped the pumps.",
        "Then XXXXXXXX provided the pumps.",
        "Contacts at XXXXXXXX said so.",
        "The XXXXXXXX said so.",
        "They went to XXXXXXXX by road.",
        "The company XXXXXXXX stated its price.",
    ],
)
def test_a_struck_name_may_be_a_firms_or_a_towns(sentence: str) -> None:
    assert places(sentence) == []


def test_one_beside_a_person_is_a_person() -> None:
    assert places("Then XXXXXXXX and newly-appointed XXXXXXXX met them.") == [1, 2]
    assert places("They saw XXXXXXXX. Then XXXXXXXX met them.") == [2]
