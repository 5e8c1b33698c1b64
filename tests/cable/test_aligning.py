"""Alignment pairs what has its words in common, in order, and in bounded time."""

from __future__ import annotations

from time import perf_counter

from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.cable import read
from reftel.cable.aligning import aligned, moved

SAID = st.sampled_from([f"They spoke of {thing} at length." for thing in ("tin", "oil", "rice")])


def telegram(said: list[str]) -> str:
    body = "\n\n".join(f"{number}. (C) {words}" for number, words in enumerate(said, 1))
    return f"C O N F I D E N T I A L OSLO 000012\n\nSUBJECT: EXERCISE\n\n{body}\n\nTHORN\n"


@given(st.lists(SAID, min_size=1, max_size=6), st.lists(SAID, min_size=1, max_size=6))
@settings(max_examples=60, deadline=None)
def test_law_each_stands_once_in_order_and_moves_to_one_that_stands_alone(
    one: list[str], two: list[str]
) -> None:
    first, second = read(telegram(one)).paragraphs, read(telegram(two)).paragraphs
    pairs = list(aligned(first, second))
    assert tuple(left for left, _ in pairs if left) == first
    assert tuple(right for _, right in pairs if right) == second
    met = list(moved(pairs).values())
    assert len({id(item) for item in met}) == len(met)
    assert all((item, None) in pairs or (None, item) in pairs for item in met)


def test_many_paragraphs_that_are_all_unlike_take_no_long_time() -> None:
    first = read(telegram([f"They said alpha{at} beta{at} gamma{at}." for at in range(900)]))
    second = read(telegram([f"Others told delta{at} eta{at} zeta{at}." for at in range(900)]))
    start = perf_counter()
    assert list(aligned(first.paragraphs, second.paragraphs))
    assert perf_counter() - start < 5
