"""Parts freeze into paragraphs, with the marking that governs them."""

from __future__ import annotations

from reftel.cable.cable import Part
from reftel.cable.nodes import Node, frozen
from reftel.marking import Marking, parse
from reftel.source import Span

TEXT = "1. (S) We say: -- One. -- Two."


def test_a_paragraph_ends_where_its_last_child_ends() -> None:
    child = Node(Part.BULLET, 15, 18, until=22, label="--")
    node = Node(Part.PARAGRAPH, 0, 7, until=14, label="1", number=1, children=[child])
    (paragraph,) = frozen([node], TEXT, Marking())
    assert paragraph.span == Span(0, 22)
    assert (paragraph.text, paragraph.children[0].text) == ("We say:", "One.")


def test_a_mark_governs_down_to_the_next_mark() -> None:
    secret, confidential = parse("(S)"), parse("(C)")
    inner = Node(Part.BULLET, 20, 23, until=27, marking=confidential)
    child = Node(Part.BULLET, 15, 18, until=22, children=[inner])
    node = Node(Part.PARAGRAPH, 0, 7, until=14, marking=secret, children=[child])
    (paragraph,) = frozen([node], TEXT, Marking())
    assert [part.effective for part in paragraph.walk()] == [secret, secret, confidential]


def test_a_heading_is_its_title() -> None:
    node = Node(Part.HEADING, 0, 14, until=14, title="THE SHIP")
    assert frozen([node], TEXT, Marking())[0].text == "THE SHIP"


def test_a_block_ends_with_its_end() -> None:
    node = Node(Part.BLOCK, 0, 7, until=14, end=30, title="TEXT")
    assert frozen([node], TEXT, Marking())[0].span == Span(0, 30)
