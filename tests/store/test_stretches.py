"""A cable cut by marking: no letter twice, none lost that says anything."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reftel.cable import Cable, Paragraph, Part, read
from reftel.marking import parse
from reftel.source import Source, Span
from reftel.store.stretches import stretches
from tests.store.exercise import telegram

SECRET, OPEN = parse("(S)"), parse("(U)")


def node(
    start: int, end: int, mark: str = "(S)", children: tuple[Paragraph, ...] = ()
) -> Paragraph:
    return Paragraph(
        Part.PARAGRAPH,
        Span(start, end),
        "",
        str(start),
        start,
        effective=parse(mark),
        children=children,
    )


def cable(text: str, *paragraphs: Paragraph) -> Cable:
    return Cable(source=Source(text, "a.txt"), legible=text, marking=SECRET, paragraphs=paragraphs)


def cut(made: Cable) -> list[tuple[str, str, str]]:
    return [
        (made.legible[start:end], label, str(marking))
        for start, end, label, marking in stretches(made)
    ]


def test_the_header_the_paragraphs_and_what_stands_after_them_are_apart() -> None:
    made = cable("HEAD one\n\ntwo TAIL", node(5, 8, "(U)"), node(10, 13))
    assert cut(made) == [
        ("HEAD ", "hdr", "S"),
        ("one", "5", "U"),
        ("two", "10", "S"),
        (" TAIL", "", "S"),
    ]


def test_a_parent_has_what_stands_around_its_children_under_its_own_mark() -> None:
    made = cable("lead. a. sub end", node(0, 16, "(U)", (node(6, 12, "(S)"),)))
    assert cut(made) == [("lead. ", "0", "U"), ("a. sub", "0", "S"), (" end", "0", "U")]


def test_paragraphs_that_overlap_are_cut_where_the_first_one_ends() -> None:
    made = cable("abcdefghij", node(0, 6), node(4, 8, "(U)"), node(2, 3, "(U)"))
    assert [said for said, _, _ in cut(made)] == ["abcdef", "gh", "ij"]


def test_the_subject_stands_under_its_own_mark() -> None:
    made = read(telegram(subject="(U) EXERCISE: PUMPS"))
    marks = {said.strip(): mark for said, _, mark in cut(made)}
    assert any("PUMPS" in said and mark == "U" for said, mark in marks.items())
    assert any("SIPDIS" in said and mark == "S/SIPDIS" for said, mark in marks.items())


def test_blank_and_empty_texts_have_no_stretch() -> None:
    assert cut(cable("")) == []
    assert cut(cable(" \n ")) == []
    assert cut(cable("bare words")) == [("bare words", "hdr", "S")]


spans = st.tuples(st.integers(0, 40), st.integers(0, 12)).map(lambda at: (at[0], at[0] + at[1]))


@given(st.lists(spans), st.text(alphabet="ab \n", min_size=60, max_size=60))
def test_law_stretches_are_disjoint_and_lose_only_blanks(
    places: list[tuple[int, int]], text: str
) -> None:
    made = cable(text, *(node(*place) for place in places))
    found = list(stretches(made))
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(one.start < one.end for one in found)
    held = "".join(text[one.start : one.end] for one in found)
    assert "".join(held.split()) == "".join(text.split())
