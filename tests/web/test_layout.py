"""A cable's text is laid out whole: nothing lost, nothing twice, the place asked for marked."""

from __future__ import annotations

import pytest

from reftel.cable import Cable, read, read_path
from reftel.claims import extract
from reftel.desk.demo import exercise
from reftel.source import Span
from reftel.web.layout import HIGHLIGHTED, WITHHELD, lay_out

CABLES = list(read_path(exercise()))


@pytest.mark.parametrize("cable", CABLES, ids=lambda cable: str(cable.mrn))
def test_every_character_of_a_block_stands_in_it_once(cable: Cable) -> None:
    blocks = lay_out(cable, extract(cable))
    for block, node in zip(blocks, cable.paragraphs, strict=True):
        assert "".join(piece.text for piece in block.pieces) == node.span.of(cable.source.text)


def test_the_words_asked_for_are_marked_once() -> None:
    cable = CABLES[0]
    claim = next(c for c in extract(cable) if c.kind in HIGHLIGHTED and c.paragraph == "2")
    blocks = lay_out(cable, extract(cable), claim.span)
    asked = [piece for block in blocks for piece in block.pieces if piece.asked]
    assert "".join(piece.text for piece in asked) == claim.quote
    assert sum(piece.first for piece in asked) == 1


def test_a_place_outside_the_body_marks_nothing() -> None:
    blocks = lay_out(CABLES[0], [], Span(0, 3))
    assert not any(piece.asked and piece.text for block in blocks for piece in block.pieces)


def test_a_numbered_paragraph_is_its_own_anchor() -> None:
    anchors = [block.anchor for block in lay_out(CABLES[0], []) if block.label]
    assert anchors[:2] == ["p1", "p2"]


DOUBLE = """C O N F I D E N T I A L OSLO 000077
SUBJECT: EXERCISE

1. (C) One.

2. (C) Two.

1. (C) One again.

- Words of a list.

- More of them.
BERG
"""


def test_every_block_has_an_anchor_of_its_own() -> None:
    for cable in (*CABLES, read(DOUBLE)):
        anchors = [block.anchor for block in lay_out(cable, [])]
        assert len(set(anchors)) == len(anchors)


def test_words_of_several_blocks_begin_once() -> None:
    cable = read(DOUBLE)
    for start in (0, cable.paragraphs[0].span.start + 3):
        blocks = lay_out(cable, [], Span(start, len(DOUBLE)))
        assert sum(piece.first for block in blocks for piece in block.pieces) == 1


PARTS = DOUBLE.replace("- Words of a list.", "-- (C/NF) Words of a list.")


@pytest.mark.parametrize("words", ["1. (C) One again.", "-- (C/NF) Words of a list."])
def test_words_and_mark_of_a_hidden_place_are_left_out(words: str) -> None:
    cable = read(PARTS)
    place = Span(PARTS.rindex(words), PARTS.rindex(words) + len(words))
    blocks = lay_out(cable, extract(cable), Span(0, len(PARTS)), [place])
    pieces = [piece for block in blocks for piece in block.pieces]
    assert sum(piece.kind == WITHHELD for piece in pieces) == 1
    said = "".join(piece.text for piece in pieces)
    assert words not in said
    assert "Two." in said
    if words.startswith("1."):
        assert [block.mark for block in blocks].count("C") == len(blocks) - 1


def test_what_is_withheld_in_a_row_without_a_label_is_one_block() -> None:
    cable = next(each for each in CABLES if any(node.label is None for node in each.paragraphs))
    tops = [node.span for node in cable.paragraphs]
    blocks = lay_out(cable, [], None, tops)
    assert all(block.closed for block in blocks)
    assert [block.label for block in blocks if block.label] == [
        node.label for node in cable.paragraphs if node.label
    ]
    assert not any(not block.label for block in blocks[1:])
    assert len(lay_out(cable, [])) == len(tops)
