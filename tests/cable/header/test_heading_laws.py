"""Laws of the heading: nothing in it costs more than its length, and no place lies outside it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.cable.cited.references import read_references
from reftel.cable.header.heading import read_heading
from reftel.cable.header.wire import read_wire
from reftel.source import Span

UNITS = [
    '"', "\n ", "\n\n", "A. ", "(U) ", "(A", "REF: ", "REF A ", "STATE 12, ", "D'", "A/ ", " A B",
    "PREV ", "NOTAL ", "REASON ", "1.4 ", "by ", "E.O. 12958 ", "TAGS ", "Class by ", "--", "¶",
    "RU", "RUEH ", "PRIORITY ", "X", "12 ", ", ",
]  # fmt: skip
SLOWEST = 2.0


def whole(body: str) -> str:
    return (
        f"\nE.O. 12958: N/A\nTAGS: PARM {body}\nSUBJECT: X {body}\nREF: STATE 12 {body}\n"
        f"Classified By: Jane {body}\n\n1. (C) Words.\n"
    )


@pytest.mark.parametrize("unit", UNITS)
def test_no_repetition_takes_long(unit: str) -> None:
    body = unit * (4_000 // len(unit))
    began = time.process_time()
    text = whole(body)
    read_heading(text, 0, len(text))
    read_references(f"REF: STATE 12 {body}", Span(0, len(body) + 14), mrn=None, date=None)
    wire = f"OO {body}\nFM AMEMBASSY OSLO\nTO {body}\n"
    read_wire(wire, Span(0, len(wire)))
    assert time.process_time() - began < SLOWEST


LINES = st.lists(
    st.sampled_from(
        [
            "SIPDIS", "E.O. 12958: DECL: 03/01/2019", "TAGS: PARM, PREL", "SUBJECT: EXERCISE (C)",
            "REF: A. OSLO 1", "B. OSLO 2", "Classified By: DCM Jane Doe, reason 1.4 (b)", "",
            "(U) Classified by CDA Jane Doe", "EXERCISE TITLE", "1. (C) Words.", "FOR NP/CBM",
        ]
    ),
    max_size=14,
)  # fmt: skip


@given(LINES)
@settings(max_examples=150, deadline=None)
def test_every_place_lies_within_the_heading(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = read_heading(text, 0, len(text))
    assert 0 <= found.end <= len(text)
    for name, span in found.places.items():
        assert 0 <= span.start <= span.end <= found.end, name


@given(LINES)
@settings(max_examples=100, deadline=None)
def test_references_lie_in_their_block_in_order(lines: list[str]) -> None:
    block = "REF: " + "\n".join(lines)
    found = read_references(block, Span(0, len(block)), mrn="09OSLO500", date=None)
    starts = [item.span.start for item in found]
    assert starts == sorted(starts)
    assert all(item.span.end <= len(block) for item in found)
