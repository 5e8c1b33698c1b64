"""Collation is of two sides: like a mirror, and blind to what is the same."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.cable import Difference, collate, read

WORDS = st.sampled_from(["heron", "Oslo", "timber", "XXXXXXXXXXXX", "ministry", "load", "Rome"])
SENTENCES = st.lists(WORDS, min_size=1, max_size=8).map(lambda words: f"It {' '.join(words)} so.")
BODIES = st.lists(SENTENCES, min_size=1, max_size=5)
MIRROR = {
    Difference.ADDED: Difference.REMOVED,
    Difference.REMOVED: Difference.ADDED,
    Difference.REDACTED: Difference.RESTORED,
    Difference.RESTORED: Difference.REDACTED,
    Difference.CHANGED: Difference.CHANGED,
    Difference.REDACTION: Difference.REDACTION,
}


def telegram(sentences: list[str]) -> str:
    body = "\n\n".join(f"{number}. (C) {words}" for number, words in enumerate(sentences, 1))
    return f"C O N F I D E N T I A L OSLO 000012\n\nSUBJECT: EXERCISE\n\n{body}\n\nTHORN\n"


@given(BODIES)
@settings(max_examples=60, deadline=None)
def test_law_a_telegram_does_not_differ_from_itself(body: list[str]) -> None:
    cable = read(telegram(body))
    found = collate(cable, cable)
    assert found.same
    assert list(found.changes()) == []
    assert all(pairing.first is pairing.second for pairing in found.paragraphs)


@given(BODIES, BODIES)
@settings(max_examples=80, deadline=None)
def test_law_every_paragraph_of_either_side_is_in_one_pairing(
    one: list[str], two: list[str]
) -> None:
    first, second = read(telegram(one)), read(telegram(two))
    found = collate(first, second)
    assert [pair.first for pair in found.paragraphs if pair.first] == list(first.paragraphs)
    assert [pair.second for pair in found.paragraphs if pair.second] == list(second.paragraphs)


@given(BODIES, BODIES)
@settings(max_examples=80, deadline=None)
def test_law_changes_stand_where_they_say(one: list[str], two: list[str]) -> None:
    first, second = read(telegram(one)), read(telegram(two))
    for change in collate(first, second).changes():
        for span, words, cable in (
            (change.first_span, change.first, first),
            (change.second_span, change.second, second),
        ):
            assert " ".join(span.of(cable.legible).split()) == words if span else words == ""


@given(SENTENCES, SENTENCES)
@settings(max_examples=80, deadline=None)
def test_law_the_other_way_round_each_change_is_its_mirror(one: str, two: str) -> None:
    first, second = read(telegram([one])), read(telegram([two]))
    there = [change.difference for change in collate(first, second).changes()]
    back = [change.difference for change in collate(second, first).changes()]
    assert bool(there) == bool(back)
    if len(there) == len(back) == 1:
        assert MIRROR[there[0]] is back[0]
