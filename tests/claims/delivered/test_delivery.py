"""A verb of carrying over, in its sentence."""

from __future__ import annotations

import pytest

from reftel.claims.delivered.delivery import AFTER, BEFORE, Told, beside
from reftel.source import Span


def test_one_sentence_may_be_narrowed_to_one_of_its_hand_overs() -> None:
    told = Told(Span(0, 90), "delivered", 7, None, "delivered")
    part = told._replace(sentence=Span(40, 90), position=40)
    assert (part.verb, part.status, part.sentence) == ("delivered", "delivered", Span(40, 90))
    assert told.sentence == Span(0, 90)


@pytest.mark.parametrize(
    ("text", "position", "before", "after"),
    [
        ("PolOff gave it.", 7, "PolOff ", "gave it."),
        ("gave it.", 0, "", "gave it."),
        ("He left. PolOff gave it.", 16, "PolOff ", "gave it."),
    ],
)
def test_the_words_beside_a_verb_stay_in_its_sentence(
    text: str, position: int, before: str, after: str
) -> None:
    start = text.rfind(". ", 0, position) + 2 if ". " in text[:position] else 0
    assert beside(text, Span(start, len(text)), position) == (before, after)


def test_the_words_beside_a_verb_are_near_it() -> None:
    text = "a" * 900
    before, after = beside(text, Span(0, 900), 500)
    assert (len(before), len(after)) == (BEFORE, AFTER)
