"""What was read is written back, whatever it is, and spans point into it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.cable import as_sent, read, write

from .test_reader import CABLE

CUTS = st.tuples(st.integers(0, len(CABLE)), st.integers(0, len(CABLE)), st.text(max_size=12))


def mutated(cuts: list[tuple[int, int, str]]) -> str:
    text = CABLE
    for start, length, put in cuts:
        text = text[:start] + put + text[start + length % 40 :]
    return text


@given(st.lists(CUTS, max_size=6))
@settings(max_examples=120, deadline=None)
def test_law_any_telegram_comes_back_character_for_character(
    cuts: list[tuple[int, int, str]],
) -> None:
    text = mutated(cuts)
    cable = read(text)
    assert write(cable) == text
    assert read(write(cable)) == cable


@given(st.lists(CUTS, max_size=6))
@settings(max_examples=120, deadline=None)
def test_law_spans_lie_in_the_text_and_children_in_their_parents(
    cuts: list[tuple[int, int, str]],
) -> None:
    cable = read(mutated(cuts))
    size = len(cable.source.text)
    assert len(cable.legible) == size
    assert all(0 <= span.start <= span.end <= size for span in cable.places.values())
    for node in cable.walk():
        assert 0 <= node.span.start <= node.span.end <= size
        assert all(node.span.holds(child.span) for child in node.children)


@given(st.lists(CUTS, max_size=6))
@settings(max_examples=80, deadline=None)
def test_law_a_telegram_is_sent_without_what_was_emended(cuts: list[tuple[int, int, str]]) -> None:
    cable = read(mutated(cuts))
    for item in cable.emendations:
        assert item.span.of(cable.source.text) == item.text
    assert len(as_sent(cable)) <= len(cable.source.text) + len(cable.emendations) * 8
