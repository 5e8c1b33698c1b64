"""Laws of the body: nothing is lost, spans nest, and time is linear in the text."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reftel.cable.cable import Part
from reftel.cable.cited.citations import read_citations
from reftel.cable.cited.references import read_references
from reftel.cable.text.body import read_body
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.cable.cable import Paragraph

CRUMBS = st.sampled_from(
    [
        "1. (S) ",
        "2. (C) ",
        "¶3. ",
        "a. ",
        "b. ",
        "(1) ",
        "-- ",
        "- ",
        "BEGIN TEXT:",
        "END TEXT.",
        "SUMMARY: ",
        "END SUMMARY. ",
        "-----",
        "------- THE SHIP -------",
        "THORN",
        "\n",
        "\n\n",
        " ",
        "The ship left. ",
        "in para\n",
        "ref A",
        "REF: A. STATE 12 ",
        "X   Y   Z\n",
        "\\",
        "¶",
        "(",
        "9",
    ]
)
BODIES = st.lists(CRUMBS, max_size=40).map("".join) | st.text(max_size=120)


def flat(nodes: tuple[Paragraph, ...]) -> list[Paragraph]:
    return [inner for node in nodes for inner in node.walk()]


@given(BODIES)
@settings(max_examples=300)
def test_a_child_lies_within_its_parent_and_brothers_follow_each_other(text: str) -> None:
    body = read_body(text, text, Span(0, len(text)))
    for node in flat(body.paragraphs):
        assert 0 <= node.span.start <= node.span.end <= len(text)
        for child in node.children:
            assert node.span.holds(child.span)
        for before, after in zip(node.children, node.children[1:], strict=False):
            assert before.span.end <= after.span.start
    for before, after in zip(body.paragraphs, body.paragraphs[1:], strict=False):
        assert before.span.end <= after.span.start


@given(BODIES)
@settings(max_examples=300)
def test_every_word_stands_in_the_tree_or_was_set_aside(text: str) -> None:
    body = read_body(text, text, Span(0, len(text)))
    held = [node.span for node in body.paragraphs]
    end = body.signature_span.start if body.signature_span else len(text)
    outside = list(text[:end])
    for span in held:
        outside[span.start : span.end] = " " * (span.end - span.start)
    left = "".join(outside)
    for set_aside in ("END TEXT.", "NNNN"):
        left = left.replace(set_aside, "")
    assert not any(char.isalpha() and char.isascii() for char in left), left


@given(st.text(max_size=200))
def test_reading_never_raises(text: str) -> None:
    span = Span(0, len(text))
    read_body(text, text, span)
    found = read_references(text, span, mrn="09BEIJING724", date=None)
    read_citations(text, span, found, None, None)


@pytest.mark.parametrize(
    "crumb",
    [
        "A. ",
        "(",
        "¶1. ",
        " ",
        "7",
        "BEGIN TEXT ",
        "\n1. ",
        "\n-- ",
        "\na. ",
        "-",
        " ------ ",
        "\nBEGIN TEXT\n",
        "REF A ",
        "STATE 12 ",
        "X" * 9 + " ",
        "SUMMARY END ",
        "\n- \n* ",
        "\n(C) ",
        '"',
        ", AND ",
        "PARA 3 ",
        "\nX   Y",
    ],
)
def test_time_is_linear_in_the_size_of_the_text(crumb: str) -> None:
    def cost(size: int) -> float:
        text = (crumb * (size // len(crumb) + 1))[:size]
        span = Span(0, size)
        best = 9e9
        for _ in range(2):
            start = time.perf_counter()
            read_body(text, text, span)
            found = read_references(text, span, mrn="09BEIJING724", date=None)
            read_citations(text, span, found[:9], "09BEIJING724", None)
            best = min(best, time.perf_counter() - start)
        return best

    cost(1_000)
    small, large = cost(8_000), cost(32_000)
    assert large < 12 * small + 0.25


def calls(text: str) -> int:
    """Count the functions that reading calls: the same on every machine."""
    counted = 0

    def count(_frame: object, event: str, _value: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        read_body(text, text, Span(0, len(text)))
    finally:
        sys.setprofile(None)
    return counted


@pytest.mark.parametrize(
    "crumb",
    [
        "1. (S) It left.\n\n",
        "a. It left.\n\n-- It came.\n",
        "BEGIN TEXT\n1. It left.\nEND TEXT\n",
        "-----\nTHE PORT\n-----\n",
        "SHIP    PORT    DAY\n",
        "no- where\n",
        "¶1. It left. THE PORT ------  ",
        "END SUMMARY. It left.\n",
        "The Port\n\n",
        "¶",
        "¶ ",
        "...A\n---\n",
        "SBU) ",
    ],
)
def test_law_steps_are_in_proportion_to_the_text(crumb: str) -> None:
    calls(crumb * 20)
    small, large = calls(crumb * 100), calls(crumb * 400)
    assert large <= 5 * small


@given(BODIES)
@example("0\0" + "0")
@settings(max_examples=200)
def test_law_the_words_of_a_part_stand_in_its_span(text: str) -> None:
    for node in flat(read_body(text, text, Span(0, len(text))).paragraphs):
        if node.part is not Part.HEADING:
            found = "".join(node.span.of(text.replace("¶", " ")).split())
            assert "".join(node.text.split()) in found


@given(BODIES)
@settings(max_examples=100)
def test_law_a_text_is_read_the_same_twice(text: str) -> None:
    span = Span(0, len(text))
    assert read_body(text, text, span) == read_body(text, text, span)
