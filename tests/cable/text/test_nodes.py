"""Parts freeze into paragraphs, with the marking that governs them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.cable import Part
from reftel.cable.text.nodes import Node, frozen, one_line
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


@given(st.text(alphabet="ab \n", max_size=60))
def test_words_come_in_one_line_whichever_way_they_are_parted(words: str) -> None:
    assert one_line(words) == " ".join(words.split())


@given(st.text(alphabet="ab \n\t\r\x1f\u2003\x85", max_size=60))
def test_odd_blanks_part_words_too(words: str) -> None:
    node = Node(Part.PARAGRAPH, 0, 0, until=len(words))
    (paragraph,) = frozen([node], words, Marking())
    assert paragraph.text == " ".join(words.split())


def test_a_table_keeps_its_columns() -> None:
    text = "SHIP    PORT\nHERON\tOSLO\n"
    (table,) = frozen([Node(Part.TABLE, 0, 0, until=len(text))], text, Marking())
    assert table.text == "SHIP    PORT\nHERON\tOSLO"


def test_a_part_without_words_is_empty() -> None:
    (empty,) = frozen([Node(Part.BLOCK, 0, 9, until=9, end=12)], TEXT, Marking())
    assert (empty.text, empty.span) == ("", Span(0, 12))


def test_brothers_stay_in_their_order() -> None:
    nodes = [Node(Part.BULLET, at, at, until=at + 2) for at in (0, 5, 9)]
    assert [part.span.start for part in frozen(nodes, TEXT, Marking())] == [0, 5, 9]


def test_captions_of_the_telegram_hold_back_each_part_and_what_is_written_stays() -> None:
    text = "Words. More words."
    inner = Node(Part.BULLET, 7, 7, until=len(text), marking=parse("S/REL CHINA"))
    outer = Node(Part.PARAGRAPH, 0, 0, until=6, marking=parse("U"), children=[inner])
    (found,) = frozen([outer], text, Marking(), parse("SECRET//NODIS//SENSITIVE"))
    for node in found.walk():
        assert node.effective.captions == {"NODIS"}
        assert not node.effective.may_see("CHN")
        assert node.marking is not None
        assert node.marking.captions == frozenset()
        assert node.effective.written == node.marking.written


@pytest.mark.parametrize(
    ("text", "clean", "words"),
    [
        ('the \\"lamp,\\" he', 'the " lamp,"  he', 'the "lamp," he'),
        ('the ""lamp"" he', 'the " lamp"  he', 'the "lamp" he'),
        ("caf\\u00e9s", "caf\u00e9     s", "caf\u00e9s"),
        ("\\ud83d\\ude00s", "\U0001f600" + " " * 11 + "s", "\U0001f600s"),
        ("and\\/or", "and/ or", "and/or"),
        ('he " left', 'he " left', 'he " left'),
        ('a \\"mark\\" as found', 'a \\"mark\\" as found', 'a \\"mark\\" as found'),
    ],
)
def test_the_blank_that_an_escape_left_is_no_blank_of_the_words(
    text: str, clean: str, words: str
) -> None:
    node = Node(Part.PARAGRAPH, 0, 0, until=len(clean))
    (paragraph,) = frozen([node], clean, Marking(), text=text)
    assert paragraph.text == words


@pytest.mark.parametrize(
    ("text", "governed"),
    [
        ("(U) Macro conditions\n\nA. Yes.", False),
        ("(U) The conditions are these:\n\nA. Yes.", True),
        ("(U) We asked about the conditions.\n\nA. Yes.", True),
    ],
)
def test_a_mark_before_a_title_marks_the_title_alone(text: str, governed: bool) -> None:  # noqa: FBT001 -- a row
    place = text.index("A.")
    child = Node(Part.SUBPARAGRAPH, place, place + 2, until=len(text), label="A.")
    node = Node(Part.PARAGRAPH, 0, 3, until=place, marking=parse("(U)"), children=[child])
    (paragraph,) = frozen([node], text, Marking())
    assert (paragraph.children[0].effective.level is not None) == governed
