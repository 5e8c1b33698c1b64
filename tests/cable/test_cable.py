"""The value of a cable answers where things stand."""

from __future__ import annotations

import reftel

TEXT = """1. (C) The EXERCISE paragraph has points:

-- one point,

-- another point.

2. (U) The second paragraph.
"""
CABLE = reftel.read(TEXT, mrn="08STATE900999")


def test_the_smallest_node_at_a_place_is_found() -> None:
    node = CABLE.paragraph_at(TEXT.index("another"))
    assert node is not None
    assert node.part.value == "bullet"
    assert CABLE.paragraph_at(len(TEXT) + 5) is None


def test_walking_is_in_order_of_the_text() -> None:
    starts = [node.span.start for node in CABLE.walk()]
    assert starts == sorted(starts)
    assert len(starts) == 4


def test_without_a_group_of_date_and_time_the_created_date_counts() -> None:
    assert CABLE.date is None
    assert reftel.read(TEXT).date is None


def test_the_legible_text_has_the_length_of_the_text_as_found() -> None:
    assert len(CABLE.legible) == len(CABLE.source.text)
