"""A carriage knows what of a page is frame."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.carried.carriage import Carriage
from reftel.source import Span


def test_what_lies_outside_all_parts_is_frame() -> None:
    carriage = Carriage("html", Span(10, 20), Span(30, 40), {"mrn": Span(2, 5)})
    assert list(carriage.frame(50)) == [(0, 2), (5, 10), (20, 30), (40, 50)]


def test_parts_that_lie_together_leave_no_frame_between_them() -> None:
    carriage = Carriage("csv", Span(0, 20), Span(20, 40))
    assert list(carriage.frame(40)) == []


@given(
    st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), min_size=2, max_size=6),
    st.integers(50, 60),
)
def test_law_every_character_is_of_a_part_or_of_the_frame_and_never_of_both(
    ends: list[tuple[int, int]], length: int
) -> None:
    parts = [Span(min(pair), max(pair)) for pair in ends]
    told = {str(number): span for number, span in enumerate(parts[2:])}
    carriage = Carriage("html", parts[0], parts[1], told)
    frame = {at for start, end in carriage.frame(length) for at in range(start, end)}
    covered = {at for span in parts for at in range(span.start, span.end)}
    assert frame == set(range(length)) - covered


def test_a_part_inside_another_leaves_no_frame_behind_it() -> None:
    carriage = Carriage("html", Span(0, 30), Span(30, 40), {"mrn": Span(5, 9)})
    assert list(carriage.frame(40)) == []


def test_a_page_without_parts_is_frame_alone() -> None:
    assert list(Carriage("html", Span(0, 0), Span(0, 0)).frame(7)) == [(0, 7)]
