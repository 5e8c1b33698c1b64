"""How parts open and close each other while a body is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.cable.cable import Part
from reftel.cable.tree import grow
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.cable.nodes import Node


def roots(text: str) -> list[Node]:
    return grow(text, Span(0, len(text)), text).nodes


def parts(nodes: list[Node]) -> list[tuple[Part, str | None]]:
    return [(node.part, node.label or node.title) for node in nodes]


def test_bullets_of_another_sign_hang_below() -> None:
    (top,) = roots("1. We say:\n\n-- One:\n\n- a.\n\n- b.\n\n-- Two.")
    assert parts(top.children) == [(Part.BULLET, "--"), (Part.BULLET, "--")]
    assert parts(top.children[0].children) == [(Part.BULLET, "-"), (Part.BULLET, "-")]


def test_prose_after_bullets_is_a_part_of_the_paragraph() -> None:
    (top,) = roots("1. We say:\n\n-- One.\n\nThen we left.")
    assert parts(top.children) == [(Part.BULLET, "--"), (Part.PARAGRAPH, None)]


def test_a_sentence_that_a_blank_line_breaks_goes_on() -> None:
    (top,) = roots("1. We say:\n\n-- One thing that\n\nThe Heron carries.")
    assert parts(top.children) == [(Part.BULLET, "--")]


def test_a_blank_line_in_a_numbered_paragraph_parts_nothing() -> None:
    assert len(roots("1. It left.\n\nIt came.\n\n2. The end.")) == 2


def test_a_ruled_heading_ends_the_paragraph() -> None:
    text = "1. It left.\n\n--------\nTHE PORT\n--------\n\nIt came."
    assert parts(roots(text)) == [
        (Part.PARAGRAPH, "1"), (Part.HEADING, "THE PORT"), (Part.PARAGRAPH, None),
    ]  # fmt: skip


def test_a_heading_inside_a_block_stays_inside() -> None:
    text = "1. BEGIN TEXT:\n\nOne.\n\n----\nPORT\n----\n\nTwo.\n\nEND TEXT.\n\n2. The end."
    first, second = roots(text)
    (block,) = first.children
    assert (Part.HEADING, "PORT") in parts(block.children)
    assert second.label == "2"


def test_words_after_an_end_are_not_lost() -> None:
    text = "1. BEGIN TEXT:\n\nOne.\n\nEND TEXT. Then we left.\n\n2. The end."
    last = roots(text)[0].children[-1]
    assert text[last.stop : last.until] == "Then we left."


def test_words_before_the_first_number_are_a_paragraph() -> None:
    assert parts(roots("THIS IS AN ACTION REQUEST.\n\n1. It left.")) == [
        (Part.PARAGRAPH, None), (Part.PARAGRAPH, "1"),
    ]  # fmt: skip


def test_an_item_with_a_title_takes_the_prose_below_it() -> None:
    (top,) = roots("1. We ask:\n\na. The Ship\n\nIt left.\n\nb. The Port\n\nIt came.")
    assert parts(top.children) == [(Part.SUBPARAGRAPH, "a."), (Part.SUBPARAGRAPH, "b.")]
