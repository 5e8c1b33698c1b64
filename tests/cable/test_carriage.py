"""A carriage knows what of a page is frame."""

from __future__ import annotations

from reftel.cable.carriage import Carriage
from reftel.source import Span


def test_what_lies_outside_all_parts_is_frame() -> None:
    carriage = Carriage("html", Span(10, 20), Span(30, 40), {"mrn": Span(2, 5)})
    assert list(carriage.frame(50)) == [(0, 2), (5, 10), (20, 30), (40, 50)]


def test_parts_that_lie_together_leave_no_frame_between_them() -> None:
    carriage = Carriage("csv", Span(0, 20), Span(20, 40))
    assert list(carriage.frame(40)) == []
