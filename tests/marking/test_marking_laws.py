"""The laws of the algebra, by their names."""

from __future__ import annotations

from datetime import date
from functools import reduce

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.marking import (
    IDENTITY,
    PUBLIC,
    Audience,
    Level,
    Marking,
    Portion,
    banner,
    parse,
    parse_banner,
    release,
    render,
)
from tests.marking.strategies import audiences, markings, portion_marks

DAYS = st.sampled_from([None, date(1995, 5, 5), date(2007, 11, 22), date(2025, 1, 1)])


@given(markings(), markings(), markings())
def test_join_is_associative(a: Marking, b: Marking, c: Marking) -> None:
    assert (a | b) | c == a | (b | c)


@given(markings(), markings())
def test_join_is_commutative(a: Marking, b: Marking) -> None:
    assert a | b == b | a


@given(markings())
def test_join_is_idempotent(a: Marking) -> None:
    assert a | a == a


@given(markings())
def test_public_is_the_identity(a: Marking) -> None:
    assert a | IDENTITY == a


@given(markings(), markings())
def test_a_marking_is_below_its_join(a: Marking, b: Marking) -> None:
    assert a <= a | b


@given(markings(), markings(), markings())
def test_join_is_monotone(a: Marking, b: Marking, c: Marking) -> None:
    assert a | c <= (a | b) | c


@given(markings(), markings(), audiences, DAYS)
@settings(max_examples=400)
def test_who_may_see_a_join_may_see_both_and_none_else(
    a: Marking, b: Marking, who: Audience, on: date | None
) -> None:
    assert (a | b).may_see(who, on) == (a.may_see(who, on) and b.may_see(who, on))


@given(markings(), markings(), audiences, DAYS)
@settings(max_examples=400)
def test_who_may_see_the_higher_may_see_the_lower(
    a: Marking, b: Marking, who: Audience, on: date | None
) -> None:
    higher = a | b
    if higher.may_see(who, on):
        assert a.may_see(who, on)


@given(st.lists(portion_marks, min_size=1, max_size=6), portion_marks)
def test_adding_a_portion_never_lowers_a_banner(texts: list[str], more: str) -> None:
    before = reduce(Marking.__or__, map(parse, texts))
    after = reduce(Marking.__or__, map(parse, [*texts, more]))
    assert before <= after


@given(markings(), audiences, DAYS)
def test_unmarked_is_told_to_nobody(a: Marking, who: Audience, on: date | None) -> None:
    assert not (Marking() | a).may_see(who, on)


@given(st.text(max_size=40), st.sampled_from(["state", "capco", "tlp2"]))
@settings(max_examples=400)
def test_parse_never_raises_and_the_unread_is_withheld(text: str, profile: str) -> None:
    mark = parse(text, profile)
    assert render(mark, profile)
    if mark.level is None:
        assert not mark.may_see("USA/TOP SECRET")
        assert not mark.may_see(PUBLIC)


@given(st.text(alphabet="SCUNF/REL TO,-()GBR", max_size=30))
@settings(max_examples=400)
def test_parse_never_raises_on_near_marks(text: str) -> None:
    parse(text)
    parse_banner(text)


@given(portion_marks, st.sampled_from(["state", "capco"]))
def test_what_is_rendered_reads_the_same(text: str, profile: str) -> None:
    mark = parse(text, profile)
    if not mark.doubts:
        assert parse(render(mark, profile), profile) == mark


def _portions(texts: list[str]) -> list[Portion]:
    return [Portion(str(n), f"words {n}", parse(text)) for n, text in enumerate(texts)]


@given(st.lists(portion_marks, max_size=6), audiences, DAYS)
def test_release_is_idempotent(texts: list[str], who: Audience, on: date | None) -> None:
    told = release(_portions(texts), who, on).told
    assert release(told, who, on).told == told


@given(st.lists(portion_marks, max_size=6), st.sampled_from(Level), st.sampled_from(Level))
def test_a_higher_reader_is_told_no_less(texts: list[str], a: Level, b: Level) -> None:
    lower, higher = sorted((a, b))
    less = release(_portions(texts), f"USA/{lower.words}").told
    more = release(_portions(texts), f"USA/{higher.words}").told
    assert set(less) <= set(more)


@given(st.lists(portion_marks, min_size=1, max_size=6), audiences, DAYS)
def test_the_banner_over_what_is_told_is_within_reach(
    texts: list[str], who: Audience, on: date | None
) -> None:
    told = release(_portions(texts), who, on).told
    joined = reduce(Marking.__or__, (portion.marking for portion in told), IDENTITY)
    assert joined.may_see(who, on)


def test_a_banner_over_nothing_is_unmarked() -> None:
    assert banner([]) == "UNMARKED"


@pytest.mark.parametrize("text", ["S/REL RURITANIA", "S/NF/REL PANAMA", "C/F", "", "????"])
def test_what_is_not_understood_is_never_released(text: str) -> None:
    for who in ("CHN", "PAN", "PUBLIC", "NATO"):
        assert not parse(text).may_see(who, date(2007, 1, 1))


@given(markings(), markings(), audiences, DAYS)
def test_a_caption_of_the_whole_never_lets_more_be_told(
    portion: Marking, whole: Marking, who: Audience, on: date | None
) -> None:
    held = portion.under(whole)
    assert portion <= held
    assert portion.may_see(who, on) or not held.may_see(who, on)
    assert held.under(whole) is held
