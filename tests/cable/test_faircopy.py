"""A fair copy keeps places, words as found and words as sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.faircopy import FairCopy, emendation

if TYPE_CHECKING:
    from reftel.cable.cable import Emendation


def test_what_is_taken_out_stands_as_blanks_of_the_same_length() -> None:
    text = "one NOISE two"
    copy = FairCopy(text)
    copy.emend([emendation("page-line", text, 4, 9)])
    assert copy.clean == "one       two"
    assert copy.sent(0, len(text)) == "one  two"


def test_a_reading_stands_in_place_and_line_ends_come_last() -> None:
    text = "JURIS- \nDICTION ends"
    copy = FairCopy(text)
    copy.emend([emendation("hyphenation", text, 0, 15, "JURISDICTION\n")])
    assert copy.clean == "JURISDICTION  \n ends"
    assert copy.sent(0, len(text)) == "JURISDICTION\n ends"


def test_a_repair_that_meets_an_earlier_one_falls() -> None:
    text = "abcdef"
    copy = FairCopy(text)
    copy.emend([emendation("a", text, 1, 3)])
    assert copy.emend([emendation("b", text, 2, 5)]) == []
    assert [item.kind for item in copy.emendations] == ["a"]


def test_repairs_that_touch_both_stand() -> None:
    text = "abcdef"
    copy = FairCopy(text)
    copy.emend([emendation("a", text, 1, 3)])
    assert len(copy.emend([emendation("b", text, 3, 5)])) == 1
    assert copy.sent(0, 6) == "af"


def test_encodings_are_undone_but_are_no_repairs() -> None:
    text = 'say \\"yes\\" now'
    copy = FairCopy(
        text, [emendation("escape", text, 4, 6, '"'), emendation("escape", text, 9, 11, '"')]
    )
    assert copy.sent(0, len(text)) == 'say "yes" now'
    assert len(copy.clean) == len(text)
    assert copy.emendations == []


def test_a_repair_swallows_the_encodings_inside_it() -> None:
    text = "a &#10; b"
    copy = FairCopy(text, [emendation("markup", text, 2, 7, "\n")])
    copy.emend([emendation("page-line", copy.clean, 1, 8)])
    assert copy.sent(0, len(text)) == "a b"[:1] + "b"
    assert copy.emendations[0].text == " &#10; "


def test_part_of_a_text_is_sent_with_only_its_repairs() -> None:
    text = "ab--cd--ef"
    copy = FairCopy(text)
    copy.emend([emendation("x", text, 2, 4), emendation("x", text, 6, 8)])
    assert copy.sent(4, 10) == "cdef"
    assert copy.sent(3, 5) == "c"
    assert copy.sent(0, 2) == "ab"


def test_line_ends_and_odd_blanks_get_their_plain_form_one_for_one() -> None:
    assert FairCopy("a\r\nb\rc\u2028d\xa0e").clean == "a \nb\nc\nd e"


def test_a_reading_may_be_noted_without_changing_a_character() -> None:
    copy = FairCopy("TAGS: MOPPS")
    copy.note([emendation("tag-spelling", copy.clean, 6, 11, "MOPS")])
    assert copy.clean == "TAGS: MOPPS"
    assert copy.emendations[0].reading == "MOPS"


@st.composite
def texts_with_repairs(draw: st.DrawFn) -> tuple[str, list[Emendation]]:
    text = draw(st.text(alphabet="ab \\\n\r", min_size=1, max_size=40))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8, unique=True)))
    spans = zip(cuts[::2], cuts[1::2], strict=False)
    readings = st.sampled_from(["", "x", "long reading", "y\n"])
    return text, [emendation("x", text, *span, draw(readings)) for span in spans]


@given(texts_with_repairs())
def test_law_a_clean_text_has_the_length_of_the_text_as_found(
    case: tuple[str, list[Emendation]],
) -> None:
    text, repairs = case
    copy = FairCopy(text)
    copy.emend(repairs)
    assert len(copy.clean) == len(text)
    assert [item.span.of(text) for item in copy.emendations] == [item.text for item in repairs]


@given(texts_with_repairs(), st.data())
def test_law_what_was_sent_in_two_pieces_is_what_was_sent(
    case: tuple[str, list[Emendation]], data: st.DataObject
) -> None:
    text, repairs = case
    copy = FairCopy(text)
    copy.emend(repairs)
    edges = [at for at in range(len(text) + 1) if not any(_inside(at, item) for item in repairs)]
    cut = data.draw(st.sampled_from(edges))
    assert copy.sent(0, cut) + copy.sent(cut, len(text)) == copy.sent(0, len(text))


def _inside(at: int, item: Emendation) -> bool:
    return item.span.start < at < item.span.end


@given(texts_with_repairs())
def test_law_repairs_in_two_steps_are_repairs_in_one(case: tuple[str, list[Emendation]]) -> None:
    text, repairs = case
    once, twice = FairCopy(text), FairCopy(text)
    once.emend(repairs)
    twice.emend(repairs[::2])
    twice.emend(repairs[1::2])
    assert (once.clean, once.emendations) == (twice.clean, twice.emendations)
    assert once.sent(0, len(text)) == twice.sent(0, len(text))


def test_a_clean_text_may_be_known_beforehand() -> None:
    text = 'say \\"yes\\"\r\n'
    copy = FairCopy(text, [emendation("escape", text, 4, 6, '"')], 'say " yes\\"\r\n')
    assert copy.clean == 'say " yes\\" \n'
    assert copy.sent(0, len(text)) == 'say "yes\\" \n'


def test_a_note_is_no_edit() -> None:
    copy = FairCopy("TAGS: MOPPS")
    copy.note([emendation("tag-spelling", copy.clean, 6, 11, "MOPS")])
    assert copy.edits() == []
    assert copy.sent(0, 11) == "TAGS: MOPPS"
