"""A cover says of each place whether a stretch taken holds it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.text.cover import Cover

_SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 9)).map(lambda one: (one[0], sum(one))),
    max_size=8,
)


def test_nothing_is_taken_of_an_untouched_text() -> None:
    assert 0 not in Cover()
    assert not Cover().meets(0, 100)


@pytest.mark.parametrize(("place", "taken"), [(2, False), (3, True), (5, True), (6, False)])
def test_a_stretch_holds_its_first_place_and_not_its_end(place: int, taken: bool) -> None:  # noqa: FBT001 -- what is expected
    assert (place in Cover([(3, 6)])) is taken


def test_stretches_that_only_touch_do_not_share_a_character() -> None:
    assert not Cover([(3, 6)]).meets(6, 9)
    assert not Cover([(3, 6)]).meets(0, 3)
    assert Cover([(3, 6)]).meets(5, 9)


@given(_SPANS, st.integers(0, 60))
def test_a_place_is_taken_where_some_stretch_holds_it(
    spans: list[tuple[int, int]], place: int
) -> None:
    assert (place in Cover(spans)) == any(start <= place < end for start, end in spans)


@given(_SPANS, st.integers(0, 50), st.integers(1, 9))
def test_a_stretch_meets_a_cover_where_one_of_its_places_is_taken(
    spans: list[tuple[int, int]], start: int, length: int
) -> None:
    cover = Cover(spans)
    end = start + length
    assert cover.meets(start, end) == any(place in cover for place in range(start, end))
