"""A verb of carrying over, in its sentence."""

from __future__ import annotations

from reftel.claims.told import Told
from reftel.source import Span


def test_one_sentence_may_be_narrowed_to_one_of_its_hand_overs() -> None:
    told = Told(Span(0, 90), "delivered", 7, None, "delivered")
    part = told._replace(sentence=Span(40, 90), position=40)
    assert (part.verb, part.status, part.sentence) == ("delivered", "delivered", Span(40, 90))
    assert told.sentence == Span(0, 90)
