"""Bodies are read into a tree: numbers, lists, bullets, blocks, tables, headings."""

from __future__ import annotations

import pytest

from reftel.cable.cable import Paragraph, Part
from reftel.cable.text.body import Body, read_body
from reftel.marking import Level
from reftel.source import Span


def read(text: str) -> Body:
    return read_body(text, text, Span(0, len(text)))


def outline(nodes: tuple[Paragraph, ...]) -> list[object]:
    """Return the tree as nested lists of `part label`."""
    found: list[object] = []
    for node in nodes:
        found.append(f"{node.part.value} {node.label or node.title or ''}".strip())
        if node.children:
            found.append(outline(node.children))
    return found


POINTS = """3. (S/REL CHINA) BEGIN TALKING POINTS:

-- The Heron left Oslo.

BEGIN CLEARED POINTS THAT MUST BE USED VERBATIM:

-- The Heron carries forty boxes. -- We ask for a search.

END CLEARED POINTS

-- We thank you.

END TALKING POINTS.

4. (U) EXERCISE.
THORN"""


def test_bullets_and_blocks_hang_where_they_belong() -> None:
    body = read(POINTS)
    assert outline(body.paragraphs) == [
        "paragraph 3",
        ["block TALKING POINTS", ["bullet --", "block CLEARED POINTS THAT MUST BE USED VERBATIM",
                                  ["bullet --", "bullet --"], "bullet --"]],
        "paragraph 4",
    ]  # fmt: skip
    assert body.signature == "THORN"
    assert body.findings == ()


def test_only_the_block_that_says_so_is_verbatim() -> None:
    blocks = [
        node for root in read(POINTS).paragraphs for node in root.walk() if node.part is Part.BLOCK
    ]
    assert [node.verbatim for node in blocks] == [False, True]


def test_marks_govern_what_stands_below_them() -> None:
    for node in read(POINTS).paragraphs[0].walk():
        assert node.effective.level is Level.S
        assert node.effective.release == read(POINTS).paragraphs[0].effective.release


def test_a_bullet_has_its_own_mark() -> None:
    text = "2. (S) We say:\n\n-- (S/REL CHINA) One.\n\n-- (S/REL CHINA,\nJAPAN) Two.\n\n-- Three."
    first, second, third = read(text).paragraphs[0].children
    assert first.marking is not None
    assert second.marking is not None
    assert first.effective.release < second.effective.release
    assert third.marking is None
    assert third.effective == read(text).paragraphs[0].effective


def test_words_are_as_sent_without_number_and_mark() -> None:
    text = "¶1.  (S)  The Heron\nleft   Oslo.\n\n2.(C) It came."
    assert [node.text for node in read(text).paragraphs] == ["The Heron left Oslo.", "It came."]


def test_a_span_runs_from_the_number_to_the_last_word() -> None:
    text = "¶1. (S) We say:\n\n-- One.  \n\n\n2. (C) Two.\n\nTHORN\n"
    assert [node.span.of(text) for node in read(text).paragraphs] == [
        "1. (S) We say:\n\n-- One.", "2. (C) Two.",
    ]  # fmt: skip


def test_a_false_pilcrow_is_a_repair_and_a_finding() -> None:
    text = "1. (S) As in Para\n\n¶6. NOTE THAT.\n\n2. (S) Two."
    body = read(text)
    assert [node.label for node in body.paragraphs] == ["1", "2"]
    assert body.paragraphs[0].text == "As in Para 6. NOTE THAT."
    assert [(item.kind, item.text, item.span.of(text)) for item in body.emendations] == [
        ("false-paragraph", "¶", "¶")
    ]
    assert [finding.name for finding in body.findings] == ["cable/false-paragraph"]


def test_an_enclosure_that_is_fenced_keeps_its_numbers_inside() -> None:
    text = "1. (C) The text:\n\nBEGIN TEXT:\n\n1. One.\n\n2. Two.\n\nEND TEXT.\n\n2. (C) The end."
    assert outline(read(text).paragraphs) == [
        "paragraph 1", ["block TEXT", ["subparagraph 1", "subparagraph 2"]], "paragraph 2",
    ]  # fmt: skip


def test_main_numbers_go_on_through_a_block() -> None:
    text = "1. (C) One. BEGIN TEXT:\n\nWords.\n\n2. (C) Two.\n\nEND TEXT.\n\n3. (C) Three."
    assert [node.label for node in read(text).paragraphs] == ["1", "2", "3"]


def test_ruled_headings_stand_between_paragraphs() -> None:
    text = (
        "---------\nTHE SHIP\n---------\n\n1. (C) It left.\n\n"
        "------- THE PORT -------\n\n2. (C) It came."
    )
    assert outline(read(text).paragraphs) == [
        "heading THE SHIP", "paragraph 1", "heading THE PORT", "paragraph 2",
    ]  # fmt: skip


def test_a_rule_that_runs_on_in_a_line_makes_a_heading() -> None:
    text = "1. (C) It left. -------- The Port --------\n\n2. (C) It came."
    assert outline(read(text).paragraphs) == ["paragraph 1", "heading The Port", "paragraph 2"]
    assert read(text).paragraphs[0].text == "It left."


def test_a_rule_behind_a_page_line_makes_a_heading() -> None:
    blanked = " " * len("OSLO 00000001 002 OF 002")
    text = f"1. (C) It left. {blanked} -------- The Port --------\n\n2. (C) It came."
    assert outline(read(text).paragraphs) == ["paragraph 1", "heading The Port", "paragraph 2"]


def test_unnumbered_portions_are_paragraphs() -> None:
    text = "(C) It left.\n\n(S) It came.\n\n(U) The end."
    assert [(node.label, str(node.marking)) for node in read(text).paragraphs] == [
        (None, "C"), (None, "S"), (None, "U"),
    ]  # fmt: skip


def test_a_body_without_numbers_is_parted_at_blank_lines() -> None:
    assert len(read("It left.\n\nIt came.\n\nThe end.").paragraphs) == 3


def test_letters_like_marks_are_letters_in_a_run() -> None:
    text = "1. (C) We ask:\n\n(a) One.\n\n(b) Two.\n\n(c) Three."
    assert outline(read(text).paragraphs) == [
        "paragraph 1", ["subparagraph (a)", "subparagraph (b)", "subparagraph (c)"],
    ]  # fmt: skip


def test_a_table_keeps_its_lines() -> None:
    text = (
        "1. (C) The ships:\n\nSHIP     PORT    DAY\nHERON    OSLO    MAY 3\nTERN     ROME    MAY 4"
    )
    (table,) = read(text).paragraphs[0].children
    assert table.part is Part.TABLE
    assert len(table.text.splitlines()) == 3


def test_upper_case_bodies_are_read_too() -> None:
    text = "1. THE SHIP LEFT OSLO.\n2. IT CAME TO ROME:\n--BY SHIP\n--BY RAIL\n3. THE END. THORN"
    body = read(text)
    assert outline(body.paragraphs) == [
        "paragraph 1", "paragraph 2", ["bullet --", "bullet --"], "paragraph 3",
    ]  # fmt: skip
    assert body.signature == "THORN"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("1. (C) BEGIN TEXT:\n\nWords.\n\n2. (C) More.", "cable/unclosed-block"),
        ("1. (C) Words.\n\nEND TEXT.\n\n2. (C) More.", "cable/unopened-block"),
    ],
)
def test_fences_without_their_other_are_noticed(text: str, name: str) -> None:
    assert [finding.name for finding in read(text).findings] == [name]


def test_text_with_its_line_ends_blanked_is_read_the_same() -> None:
    blanked = POINTS.replace("\n", " ")
    body = read_body(POINTS, blanked, Span(0, len(POINTS)))
    assert body == read(POINTS)


@pytest.mark.parametrize("before", ["Birk came on March", "Birk spoke in building"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_number_in_a_sentence_begins_no_paragraph(before: str, gap: str) -> None:
    body = read(f"2. (S) Words.{gap}Director {before}\n27. Birk agreed.\n\n3. (S) More.\n")
    first, second = body.paragraphs
    assert first.text == f"Words. Director {before} 27. Birk agreed."
    assert second.number == 3
    assert [finding.name for finding in body.findings] == ["cable/false-paragraph"]


def test_nothing_comes_of_nothing() -> None:
    assert read("") == Body()
