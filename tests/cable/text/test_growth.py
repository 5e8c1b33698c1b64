"""How parts open and close each other while a body is read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.cable import Part
from reftel.cable.text.tree import grow
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.cable.text.nodes import Node


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


def test_a_number_that_goes_on_ends_a_block_that_counts_nothing() -> None:
    text = "1. BEGIN TEXT:\n\nOne.\n\n2. (C) It came.\n\n3. (C) END TEXT."
    assert [node.label for node in roots(text)] == ["1", "2", "3"]


def test_a_quoted_paper_has_numbers_of_its_own() -> None:
    text = "1. BEGIN TEXT:\n\n1. One.\n\n2. Two.\n\nEND TEXT.\n\n2. (C) It came.\n\n3. (C) It left."
    first, *others = roots(text)
    assert [child.label for child in first.children[0].children] == ["1", "2"]
    assert [node.label for node in others] == ["2", "3"]


def test_deeper_lists_close_with_the_list_above_them() -> None:
    text = "1. We ask:\n\na. One:\n\n(1) x.\n\n(2) y.\n\nb. Two."
    (top,) = roots(text)
    one, two = top.children
    assert parts(one.children) == [(Part.SUBPARAGRAPH, "(1)"), (Part.SUBPARAGRAPH, "(2)")]
    assert (two.label, two.children) == ("b.", [])


def test_bullets_go_no_deeper_than_three_signs() -> None:
    text = "1. We say:\n\n-- a.\n\n- b.\n\n* c.\n\n** d.\n\n-- e."
    (top,) = roots(text)
    assert [child.label for child in top.children] == ["--", "--"]
    depth, nodes = 0, top.children
    while nodes:
        depth, nodes = depth + 1, nodes[0].children
    assert depth <= 3


@pytest.mark.parametrize("rule", ["-----", "=====", "*****", "_____", "------ ---"])
def test_a_rule_at_the_end_of_words_is_none_of_them(rule: str) -> None:
    text = f"1. (C) It left. {rule}"
    (node,) = roots(text)
    assert text[node.stop : node.until] == "It left."


def test_a_begin_that_nothing_closes_is_told_once() -> None:
    text = "1. BEGIN TEXT:\n\nOne.\n\n2. It came.\n\n3. The end."
    findings = grow(text, Span(0, len(text)), text).findings
    assert [finding.name for finding in findings] == ["cable/unclosed-block"]
    assert findings[0].span
    assert findings[0].span.of(text).startswith("BEGIN TEXT")


def test_an_end_without_begin_is_told_where_it_stands() -> None:
    text = "1. It left. END TALKING POINTS.\n\n2. It came."
    findings = grow(text, Span(0, len(text)), text).findings
    assert [finding.name for finding in findings] == ["cable/unopened-block"]
    assert findings[0].span == Span(text.index("END"), text.index("POINTS") + 7)


def test_a_marked_paragraph_without_number_ends_the_one_before() -> None:
    text = "(C) It left.\n\n(S) It came.\n\nAnd it stayed."
    assert [node.marking.written for node in roots(text) if node.marking] == ["C", "S"]


def test_a_heading_takes_no_words() -> None:
    text = "SUMMARY\n-------\n1. It left."
    heading, paragraph = roots(text)
    assert (heading.title, heading.until) == ("SUMMARY", text.index("\n1."))
    assert paragraph.start == text.index("1.")


CHUNKS = st.sampled_from([
    "-- A point of ours.", "- A smaller one.", "* A starred one.", "a. An item.", "b. One more.",
    "(1) One below.", "Words that stand alone.", "The Port\n--------", "(S) A marked portion.",
    "BEGIN TEXT:", "END TEXT.", "-- (C) A marked point.", "NAME     PORT\nHERON    OSLO",
])  # fmt: skip


def bodies(chunks: list[list[str]]) -> str:
    """Return a body of numbered paragraphs, each with its chunks below it."""
    return "\n\n".join(
        "\n\n".join([f"{number}. (C) Paragraph of the exercise.", *below])
        for number, below in enumerate(chunks, 1)
    )


BODIES = st.lists(st.lists(CHUNKS, max_size=5), min_size=1, max_size=4).map(bodies)


def walk(nodes: list[Node]) -> list[Node]:
    return [one for node in nodes for one in (node, *walk(node.children))]


@given(BODIES)
def test_law_parts_stand_in_order_and_children_behind_their_own(text: str) -> None:
    starts = [node.start for node in walk(roots(text))]
    assert starts == sorted(starts)
    for node in walk(roots(text)):
        assert node.start <= node.stop <= node.until <= len(text)
        assert all(node.stop <= child.start for child in node.children)


@given(BODIES)
def test_law_the_words_of_a_part_are_of_no_other(text: str) -> None:
    owned = [0] * len(text)
    for node in walk(roots(text)):
        if node.part not in {Part.HEADING, Part.TABLE}:
            for at in range(node.stop, node.until):
                owned[at] += 1
    assert max(owned) <= 1


@given(BODIES)
def test_law_no_word_of_a_body_is_lost(text: str) -> None:
    held = {at for match in re.finditer("END TEXT", text) for at in range(*match.span())}
    for node in walk(roots(text)):
        held.update(range(node.start, node.until))
    assert not [at for at, sign in enumerate(text) if sign.isalpha() and at not in held]


@given(st.lists(st.lists(CHUNKS.filter(lambda one: "TEXT" not in one), max_size=5), min_size=1,
                max_size=6))  # fmt: skip
def test_law_each_numbered_paragraph_is_a_root_of_its_own(chunks: list[list[str]]) -> None:
    numbered = [node.label for node in roots(bodies(chunks)) if (node.label or "").isdigit()]
    assert numbered == [str(number) for number in range(1, len(chunks) + 1)]


@given(st.integers(1, 5))
def test_law_blocks_hold_each_other_as_deep_as_they_are_begun(depth: int) -> None:
    begun = "\n\n".join(f"BEGIN TEXT {'ABCDE'[n]}:" for n in range(depth))
    ended = "\n\n".join(f"END TEXT {'ABCDE'[n]}." for n in reversed(range(depth)))
    text = f"1. (C) As follows.\n\n{begun}\n\nWords.\n\n{ended}\n\n2. (C) It left."
    found = grow(text, Span(0, len(text)), text)
    assert [node.label for node in found.nodes] == ["1", "2"]
    assert found.findings == []
    assert sum(node.part is Part.BLOCK for node in walk(found.nodes)) == depth


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("1. (C) Key Points: It came. End Key Points.\n\n2. (C) It left.", []),
        (
            "1. (C) One.\n\nTHE ISSUES\n----------\n\nThey came.\nEND THE ISSUES.",
            [],
        ),
        ("1. (C) It made some points. END POINTS.\n\n2. (C) It left.", ["cable/unopened-block"]),
    ],
)
def test_an_end_of_words_that_head_its_text_closes_nothing(text: str, names: list[str]) -> None:
    tree = grow(text, Span(0, len(text)), text)
    assert [finding.name for finding in tree.findings] == names


def test_a_rule_alone_is_no_part() -> None:
    found = roots("-------------- \n\n1. One.\n\n2. Two.")
    assert parts(found) == [(Part.PARAGRAPH, "1"), (Part.PARAGRAPH, "2")]


def test_a_heading_in_a_rule_keeps_its_mark_apart() -> None:
    found = roots(
        "1. We met.\n\n-------------- (C) KEY POINTS --------------\n\n2. They asked for more."
    )
    (heading,) = [node for node in found if node.part is Part.HEADING]
    assert (heading.title, str(heading.marking)) == ("KEY POINTS", "C")


def test_what_holds_neither_words_nor_mark_is_no_part() -> None:
    assert parts(roots("------- ------- --\n\n1. One.")) == [(Part.PARAGRAPH, "1")]
