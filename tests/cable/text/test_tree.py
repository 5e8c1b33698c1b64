"""The tree grows from all that begins something, in order of the text."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from reftel.cable import read
from reftel.cable.cable import Part
from reftel.cable.text.tree import Tree, grow
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.cable.text.nodes import Node


def tree(text: str) -> Tree:
    return grow(text, Span(0, len(text)), text)


def test_bullets_run_on_inside_a_line_after_a_colon_or_a_bullet() -> None:
    (node,) = tree("1. (C) We say: -- One. -- Two.").nodes
    assert [child.label for child in node.children] == ["--", "--"]


@pytest.mark.parametrize(
    "words",
    [
        "--  One.  --  Two;  --  three.",
        "-- One;  -- two; and  -- three.",
        '-- "One."  -- Two (twice)  --  Three.',
    ],
)
def test_bullets_may_stand_behind_two_blanks_where_line_ends_were_lost(words: str) -> None:
    (node,) = tree(f"1.  (C) We say:  {words}").nodes
    assert [child.label for child in node.children] == ["--"] * 3


def test_the_rest_of_a_long_rule_is_no_bullet() -> None:
    rule = "-" * 45 + " --"
    (*_, node) = tree(
        f"1. (C) It left.\n\n{rule} Background: Sales {rule}\n\n2. (C) It came."
    ).nodes
    assert [one.part for one in node.children] == []


def test_a_dash_in_prose_is_no_bullet() -> None:
    (node,) = tree("1. (C) The ship -- The Heron -- left. It came -- so they say -- to Oslo.").nodes
    assert node.children == []


def test_an_end_closes_the_begin_that_shares_a_word() -> None:
    text = "1. BEGIN TALKING POINTS:\n\n-- One.\n\nBEGIN QUOTE:\n\nTwo.\n\nEND TALKING POINTS."
    outer = tree(text).nodes[0].children[0]
    assert outer.closes == text.index("END TALKING")
    assert [finding.name for finding in tree(text).findings] == ["cable/unclosed-block"]


def test_blocks_nest_only_so_deep() -> None:
    depth = 0
    nodes = tree("\nBEGIN TEXT\n" * 50).nodes
    while nodes:
        depth, nodes = depth + 1, nodes[-1].children
    assert depth < 12


@pytest.mark.parametrize(
    "text", ["1. It left. ------ The Port ------\n\n2. It came.", "It left. --------\nIt came."]
)
def test_rules_inside_lines_are_no_words(text: str) -> None:
    for node in tree(text).nodes:
        assert "---" not in text[node.stop : node.until]


def test_a_label_that_is_none_opens_prose() -> None:
    parts = [node.part for node in tree("It left.\n\nA. Thorn signed it.").nodes]
    assert parts == [Part.PARAGRAPH, Part.PARAGRAPH]


def test_where_line_ends_were_lost_marked_numbers_begin_paragraphs() -> None:
    words = "The ship left Oslo and came to Rome. " * 8
    text = f"1. (C) {words}2. (C) {words} See 9. (C) for more. {words}¶3.(S) {words}"
    assert [node.label for node in tree(text).nodes] == ["1", "2", "3"]


def test_numbers_inside_wrapped_lines_begin_a_paragraph_only_with_a_mark() -> None:
    text = "1. (C) It left. 2. {}It\ncame to Rome and\nwent on to Oslo.\n" + "It came.\n" * 9
    assert [node.label for node in tree(text.format("(C) ")).nodes] == ["1", "2"]
    assert [node.label for node in tree(text.format("")).nodes] == ["1"]


def test_a_begin_between_rules_is_a_block_and_no_heading() -> None:
    text = "1. We say:\n\n-----\nBEGIN TALKING POINTS\n-----\n\n-- One.\n\nEND TALKING POINTS\n"
    (node,) = tree(text).nodes
    assert [child.part for child in node.children] == [Part.BLOCK]


@pytest.mark.parametrize("title", ["B. Next Steps", "I. THE TALKS", "(A) Background Of It"])
def test_a_lone_letter_begins_a_heading_above_a_paragraph(title: str) -> None:
    nodes = tree(f"1. (C) It left.\n\n{title}\n\n2. (C) It came.\n").nodes
    assert [node.title or node.label for node in nodes] == ["1", title, "2"]


@pytest.mark.parametrize("words", ["B. OSLO 1234", "B. It came to Rome.", "(A) it came"])
def test_a_lone_letter_before_other_words_begins_none(words: str) -> None:
    nodes = tree(f"1. (C) It left.\n\n{words}\n\n2. (C) It came.\n").nodes
    assert Part.HEADING not in [node.part for node in nodes]


def test_a_heading_run_in_stands_before_the_number_run_in() -> None:
    text = "1. (C) It left in May. Next Steps 2. (C) It\nwill come in June.\n" + "It came.\n" * 9
    assert [node.title or node.label for node in tree(text).nodes] == ["1", "Next Steps", "2"]


def test_a_number_run_in_gives_way_to_the_same_at_a_line() -> None:
    text = "1. (C) It left. 2. (C) It\ncame to Rome.\n\n2. (C) It came.\n" + "It came.\n" * 9
    assert [node.label for node in tree(text).nodes] == ["1", "2"]


def outline(text: str) -> list[object]:
    """Return the parts of a tree as nested lists of their labels, titles or kinds."""

    def told(node: Node) -> list[object]:
        name = node.label or node.title or node.part.value
        return [name, *map(told, node.children)]

    return list(map(told, tree(text).nodes))


@pytest.mark.parametrize("mark", ["", "(C) "])
def test_a_paper_between_begin_and_end_counts_its_own_points(mark: str) -> None:
    text = (
        f"1. {mark}Text follows:\n\nBEGIN TEXT:\n\n1. We know.\n\n2. We ask.\n\n3. We wait.\n\n"
        f"END TEXT.\n\n2. {mark}Please deliver.\n\n3. {mark}Please report."
    )
    points = ["TEXT", ["1"], ["2"], ["3"]]
    assert outline(text) == [["1", points], ["2"], ["3"]]


def test_the_paragraphs_of_the_body_may_stand_between_begin_and_end() -> None:
    text = "BEGIN TEXT\n\n1. One.\n\n2. Two.\n\nEND TEXT\n\n3. Three."
    assert outline(text) == [["TEXT", ["1"], ["2"]], ["3"]]


@pytest.mark.parametrize(
    ("first", "second"),
    [("a.", "b."), ("A)", "B)"), ("(a)", "(b)"), ("(1)", "(2)"), ("(A)", "(B)")],
)
def test_a_list_may_begin_in_the_line_of_its_paragraph(first: str, second: str) -> None:
    text = f"1. (C) {first} We agree.\n{second} We wait.\n\n2. (C) End."
    assert outline(text) == [["1", [first], [second]], ["2"]]


def test_a_lone_letter_behind_a_number_is_no_list() -> None:
    assert outline("1. A. Doe told us so.\n\n2. a. was not said.") == [["1"], ["2"]]


def test_the_third_item_in_capitals_is_no_mark() -> None:
    text = "1. Points:\n\n(A) first;\n\n(B) second;\n\n(C) third;\n\n(D) fourth.\n\n2. End."
    assert outline(text) == [["1", ["(A)"], ["(B)"], ["(C)"], ["(D)"]], ["2"]]


def test_a_mark_behind_a_paragraph_opens_one() -> None:
    found = tree("(U) One.\n\n(C) Two.\n\n(S) Three.").nodes
    assert [(node.label, str(node.marking and node.marking.written)) for node in found] == [
        (None, "U"),
        (None, "C"),
        (None, "S"),
    ]


@pytest.mark.parametrize("rule", ["-----   ----   ----", "-------------------"])
def test_the_head_of_a_table_belongs_to_it(rule: str) -> None:
    rows = f"Land    2004   2005\n{rule}\nOz      1.2    1.3\nNod     2.4    2.5"
    text = f"1. Figures:\n\n{rows}\n\n2. End."
    assert outline(text) == [["1", ["table"]], ["2"]]


@pytest.mark.parametrize(
    "heading",
    [
        "---------------- Velmar:  Quiet Talks Are Best ----------------  ",
        '---------------- \\ \\"Last Chance\\" Message for Velmar \\ ---------------- \\ \\ ',
    ],
)
def test_law_no_part_begins_inside_the_part_before_it(heading: str) -> None:
    text = f"¶1. (C) He left on Monday.  {heading}¶2. (C) In response, she left too."
    parts = read(f"C O N F I D E N T I A L LISBON 900123  SUBJECT: PUMPS  {text}").paragraphs
    assert [one.part for one in parts] == [Part.PARAGRAPH, Part.HEADING, Part.PARAGRAPH]
    assert all(one.span.end <= other.span.start for one, other in pairwise(parts))


def test_a_fence_between_two_rules_is_no_heading() -> None:
    text = "1. (C) He left. ---- BEGIN NOTE FOR HIM ---- -- She left. END NOTE. 2. (C) They left."
    assert "BEGIN" not in " ".join(node.title or "" for node in tree(text).nodes)
