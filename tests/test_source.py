"""Places move with a text when it is cleaned, and come back."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.source import Source, Span, swiftly, without


@st.composite
def cut_texts(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(st.text(max_size=60))
    places = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    return text, [Span(a, b) for a, b in zip(places[::2], places[1::2], strict=False)]


@given(cut_texts())
def test_every_character_of_a_cleaned_text_is_found_again(case: tuple[str, list[Span]]) -> None:
    text, spans = case
    clean, shift = without(text, spans)
    assert [text[shift.found(i)] for i in range(len(clean))] == list(clean)


@given(cut_texts(), st.sampled_from(["", " ", "--"]))
def test_law_what_is_kept_has_its_place_both_ways(case: tuple[str, list[Span]], word: str) -> None:
    text, spans = case
    clean, shift = without(text, spans, [word] * len(spans))
    cut = {at for span in spans for at in range(*span)}
    for at in set(range(len(text))) - cut:
        there = shift.clean(Span(at, at)).start
        assert clean[there] == text[at]
        assert shift.found(there) == at


def test_words_stand_instead_of_what_is_cut() -> None:
    clean, shift = without("one\n--\ntwo", [Span(3, 7)], [" "])
    assert clean == "one two"
    assert shift.clean(Span(3, 7)) == Span(3, 4)
    assert shift.clean(Span(5, 8)) == Span(4, 5)


def test_a_span_over_a_cut_holds_what_was_cut() -> None:
    clean, shift = without("one SIPDIS two", [Span(4, 11)])
    assert clean == "one two"
    assert shift.span(Span(0, 7)) == Span(0, 14)


def test_lines_and_columns_count_from_one() -> None:
    source = Source("ab\ncd")
    assert [source.line_and_column(i) for i in (0, 1, 3, 4)] == [(1, 1), (1, 2), (2, 1), (2, 2)]


def test_the_hash_is_of_the_text_alone() -> None:
    assert Source("a", name="x").sha256 == Source("a", name="y").sha256


def test_a_lone_surrogate_has_a_hash() -> None:
    assert len(Source("\ud800").sha256) == 64


def test_spans_hold_and_meet() -> None:
    assert Span(0, 5).holds(Span(1, 5))
    assert not Span(0, 5).holds(Span(1, 6))
    assert Span(0, 5).meets(Span(4, 6))
    assert not Span(0, 5).meets(Span(5, 6))
    assert Span(1, 3).of("abcd") == "bc"


def test_a_value_made_swiftly_is_like_one_made_at_leisure() -> None:
    made = swiftly(Source)("A text.", rendition="plain")
    assert made == Source("A text.")
    assert type(made) is Source
    assert hash(made) == hash(Source("A text."))
    assert replace(made, name="a.txt") == Source("A text.", "a.txt")


def test_a_value_made_swiftly_is_frozen_and_misses_no_field() -> None:
    with pytest.raises(FrozenInstanceError):
        swiftly(Source)("A text.").name = "b.txt"  # type: ignore[misc]  # that is the point
    with pytest.raises(TypeError, match="text"):
        swiftly(Source)()  # type: ignore[call-arg]  # likewise


spans = st.builds(lambda a, b: Span(min(a, b), max(a, b)), st.integers(0, 30), st.integers(0, 30))


@given(spans, spans)
def test_to_meet_is_mutual_and_to_hold_is_not_unless_equal(one: Span, other: Span) -> None:
    assert one.meets(other) == other.meets(one)
    assert (one.holds(other) and other.holds(one)) == (one == other)


@given(spans, spans, spans)
def test_what_a_span_holds_holds_for_its_parts(a: Span, b: Span, c: Span) -> None:
    if a.holds(b) and b.holds(c):
        assert a.holds(c)
    if a.holds(b) and b.meets(c):
        assert a.meets(c)


def test_an_empty_span_meets_nothing_at_an_edge() -> None:
    assert not Span(3, 3).meets(Span(3, 5))
    assert Span(3, 5).holds(Span(3, 3))
    assert Span(2, 2).of("abc") == ""


@given(st.text("ab\n\r", max_size=30), st.integers(0, 30))
def test_line_and_column_lead_back_to_the_place(text: str, at: int) -> None:
    position = min(at, len(text))
    line, column = Source(text).line_and_column(position)
    lines = text.split("\n")
    assert sum(len(each) + 1 for each in lines[: line - 1]) + column - 1 == position


@given(st.text(max_size=30), st.text(max_size=30))
def test_two_texts_have_one_hash_only_where_they_are_one_text(one: str, other: str) -> None:
    assert (Source(one).sha256 == Source(other, "x", "html").sha256) == (one == other)


def test_nothing_cut_leaves_text_and_places_alone() -> None:
    text, shift = without("abc", [])
    assert text == "abc"
    assert [shift.found(at) for at in range(3)] == [0, 1, 2]


def test_all_cut_leaves_nothing() -> None:
    text, shift = without("abc", [Span(0, 3)])
    assert text == ""
    assert shift.span(Span(0, 0)) == Span(3, 3)


def test_a_cut_at_either_edge_moves_what_is_left() -> None:
    text, shift = without("--abc--", [Span(0, 2), Span(5, 7)])
    assert text == "abc"
    assert shift.span(Span(0, 3)) == Span(2, 5)


def test_two_cuts_that_touch_are_one() -> None:
    once, twice = without("abcdef", [Span(1, 4)]), without("abcdef", [Span(1, 2), Span(2, 4)])
    assert once[0] == twice[0] == "aef"
    assert [once[1].found(at) for at in range(3)] == [twice[1].found(at) for at in range(3)]
