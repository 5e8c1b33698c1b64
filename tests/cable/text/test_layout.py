"""Lines are told apart by how they begin."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.text.layout import openings
from reftel.cable.text.opening import Event, Opening
from reftel.source import Span


def read(text: str) -> list[Event]:
    return openings(text, Span(0, len(text)), text)


def kinds(text: str) -> list[tuple[Opening, str]]:
    return [(event.opening, event.label) for event in read(text)]


@pytest.mark.parametrize(
    "number", ["1. (S)", "1.(S)", "1) (S)", "1 (S)", "¶1. (S)", "¶1.  (S)", "(S) 1."]
)
def test_a_paragraph_number_in_all_its_forms(number: str) -> None:
    text = f"{number} Words of the exercise."
    (event,) = read(text)
    assert (event.opening, event.label) == (Opening.NUMBER, "1")
    assert event.marking is not None
    assert text[event.stop :].strip() == "Words of the exercise."


@pytest.mark.parametrize(
    "text",
    [
        "words that go on\nin lower case",
        "The Heron\nof Oslo\n- of all ports - sailed",
        "at 2.5 percent",
    ],
)
def test_wrapped_lines_begin_nothing(text: str) -> None:
    assert kinds(text) == [(Opening.PROSE, "")]


def test_a_look_alike_of_a_mark_is_refused() -> None:
    assert kinds("(C-TN9-01015) words") == [(Opening.PROSE, "")]
    assert kinds("(S/CT) words") == [(Opening.PROSE, "")]


def test_columns_made_by_blanking_are_no_table() -> None:
    found = "THE <<X, 1>> SHIP\nTHE <<Y, 2>> PORT"
    clean = "THE          SHIP\nTHE          PORT"
    assert all(
        event.opening is not Opening.TABLE for event in openings(clean, Span(0, len(clean)), found)
    )


def test_a_short_line_before_a_number_is_a_heading() -> None:
    text = "1. (C) It left.\nThe Port\n2. (C) It came."
    assert [opening for opening, _ in kinds(text)] == [
        Opening.NUMBER, Opening.HEADING, Opening.NUMBER,
    ]  # fmt: skip


def test_a_mark_that_lost_its_bracket_is_read_behind_a_number() -> None:
    (event,) = read("7. SBU) Words of the exercise.")
    assert event.marking is not None
    assert event.marking.written == "SBU"
    (plain,) = read("7. C) is no mark where small letters follow")
    assert plain.marking is None


def test_a_web_address_between_rules_is_no_heading() -> None:
    text = "-----\nVisit our site: http://oslo.example.gov\n-----\n"
    assert (Opening.HEADING, "Visit our site: http://oslo.example.gov") not in kinds(text)


def test_a_headline_alone_before_a_number_is_a_heading() -> None:
    words = "Oslo and Rome: Pawns in the Great Game to Control the Ports of the North"
    text = f"1. (C) It left.\n\n{words}\n\n2. (C) It came."
    assert (Opening.HEADING, words) in kinds(text)


def test_a_long_sentence_alone_before_a_number_is_none() -> None:
    words = "The master said that he would come to the port as soon as he had the papers"
    text = f"1. (C) It left.\n\n{words}\n\n2. (C) It came."
    assert all(opening is not Opening.HEADING for opening, _ in kinds(text))


def test_a_line_below_another_may_be_a_heading_by_its_rule_alone() -> None:
    assert kinds("1. (C) It left.\nThe Port\n--------\nIt came.")[1] == (
        Opening.HEADING, "The Port",
    )  # fmt: skip
    assert len(kinds("1. (C) It left\nThe Port\nIt came.")) == 1


@given(st.text(alphabet="aB1.\n -(C)*|\t", max_size=80))
def test_events_stand_in_order_inside_the_text(text: str) -> None:
    starts = [event.start for event in read(text)]
    assert starts == sorted(starts)
    assert all(0 <= start < len(text) for start in starts)


@pytest.mark.parametrize(
    ("text", "label"),
    [("PARA 1. (C) Words.", "1"), ("Paragraph 12 (U) Words.", "12"), ("PARA 1. Words.", "1")],
)
def test_a_number_may_be_worded(text: str, label: str) -> None:
    (event,) = read(text)
    assert (event.opening, event.label) == (Opening.NUMBER, label)
    assert text[event.stop :].strip() == "Words."


def test_a_paragraph_named_in_prose_is_no_number() -> None:
    assert Opening.NUMBER not in [kind for kind, _ in kinds("Paragraph 3 of the treaty is long.")]


def test_a_small_o_with_blanks_behind_it_is_a_bullet() -> None:
    assert kinds("1. (C) We ask:\n\no  for one;\no  for two.\n")[1:] == [
        (Opening.BULLET, "o"),
        (Opening.BULLET, "o"),
    ]
    assert (Opening.BULLET, "o") not in kinds("1. (C) We ask\n\nof one and\no of two.\n")


def test_a_mark_may_stand_before_a_bullet() -> None:
    (event,) = read("(S//REL NORWAY) -- A point.")
    assert (event.opening, event.label) == (Opening.BULLET, "--")
    assert event.marking is not None


def test_the_gap_behind_a_sentence_makes_no_column() -> None:
    prose = "The first line ends here.   Then\nThe second ends too.   And goes on\n"
    assert Opening.TABLE not in [kind for kind, _ in kinds(prose)]
    assert Opening.TABLE in [kind for kind, _ in kinds("Name:    Jane\nRank:    Chief\n")]


@given(st.text(alphabet="aB1.\n -(C)*|=", max_size=80), st.integers(1, 9))
def test_law_what_stands_before_a_body_moves_its_openings_and_changes_none(
    text: str, ahead: int
) -> None:
    moved = "\n" * ahead + text
    span = Span(ahead, len(moved))
    assert [
        event._replace(
            start=event.start - ahead,
            stop=event.stop - ahead,
            end=event.end - ahead if event.end else 0,
        )
        for event in openings(moved, span, moved)
    ] == read(text)


MARKS = st.sampled_from(["U", "C", "S", "SBU", "S/NF", "C/NF", "S//NF", "S/REL UK"])


@given(st.lists(st.tuples(MARKS, st.booleans()), min_size=1, max_size=12), st.integers(1, 80))
def test_law_numbered_paragraphs_open_each_with_its_number_and_mark(
    body: list[tuple[str, bool]], first: int
) -> None:
    text = "".join(
        f"{number}. ({mark}) The exercise goes on.{chr(10) * (1 + gap)}"
        for number, (mark, gap) in enumerate(body, first)
    )
    found = read(text)
    assert [event.label for event in found] == [str(first + n) for n in range(len(body))]
    written = [event.marking and event.marking.written for event in found]
    assert written == [mark for mark, _ in body]
    assert all(event.opening is Opening.NUMBER and event.settled for event in found)
    assert all(text[event.stop :].startswith("The exercise") for event in found)
    assert [event.first for event in found] == [True] + [False] * (len(body) - 1)


@given(st.lists(st.sampled_from(["--", "-", "*", "•"]), min_size=1, max_size=8))
def test_law_each_bullet_of_a_list_opens_whatever_its_sign(signs: list[str]) -> None:
    text = "1. (C) We ask:\n\n" + "".join(f"{sign} a point.\n" for sign in signs)
    assert kinds(text)[1:] == [(Opening.BULLET, sign) for sign in signs]


@pytest.mark.parametrize("rule", ["----", "=====", "_____", "- - - -", "~~~~"])
def test_a_heading_under_any_rule_is_read_without_it(rule: str) -> None:
    (first, *_) = read(f"THE SHIP\n{rule}\n\n1. (C) It left.\n")
    assert (first.opening, first.label) == (Opening.HEADING, "THE SHIP")


@pytest.mark.parametrize(
    ("before", "settled"),
    [("It left.", True), ("It left", False), ("It left:", True), ("as told in", False)],
)
def test_a_number_below_an_open_sentence_is_not_settled(before: str, settled: object) -> None:
    found = [event for event in read(f"1. (C) {before}\n2. (C) It came.") if event.label == "2"]
    assert [event.settled for event in found] == [settled]


def test_a_table_ends_where_its_columns_end() -> None:
    rows = "SHIP     PORT    DAY\nHERON    OSLO    MAY 3\nOTTER    ROME    MAY 4\n"
    text = f"1. (C) They were:\n\n{rows}\n2. (C) It came."
    (table,) = [event for event in read(text) if event.opening is Opening.TABLE]
    assert text[table.start : table.end] == rows.rstrip()


@pytest.mark.parametrize(
    "line",
    ["***Comment***", "=== NEXT STEPS ===", "-- Next Steps --", "___POINTS___", "--- B. X ---"],
)
def test_a_heading_may_stand_between_short_rules(line: str) -> None:
    text = f"1. (C) It left.\n\n{line}\n\n2. (C) It came."
    headed = [label for opening, label in kinds(text) if opening is Opening.HEADING]
    assert headed == ([] if "." in line else [line.strip("-=*_ ")])


def test_bars_and_gaps_that_were_taken_out_make_no_columns() -> None:
    found = "HE SAID [[X || 1]] AND [[Y || 2]] WENT\nTO [[Z || 3]] ON MAY 3"
    clean = "HE SAID   X        AND   Y        WENT\nTO   Z        ON MAY 3"
    events = openings(clean, Span(0, len(clean)), found)
    assert all(event.opening is not Opening.TABLE for event in events)


def test_columns_stand_beside_words_that_were_taken_out() -> None:
    found = "[[OZ || 1]]     12    13\n[[NOD || 2]]    24    25"
    clean = "  OZ            12    13\n  NOD           24    25"
    events = openings(clean, Span(0, len(clean)), found)
    assert [event.opening for event in events] == [Opening.TABLE]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("1. (U) One.\n\n//Bilateral Relations//\n\n2. (U) Two.", "Bilateral Relations"),
        ("1. (U) One.\n//COMMENT//\n2. (U) Two.", "COMMENT"),
        ("1. (U) One.\n\nThe Port Faces New Duties ---------- ---\n\n2. (U) Two.", None),
    ],
)
def test_headings_between_strokes_and_over_broken_rules(text: str, title: str | None) -> None:
    found = [event for event in openings(text, Span(0, len(text)), text) if event.end]
    assert [event.label for event in found] == [title or "The Port Faces New Duties"]


def test_strokes_within_a_sentence_make_no_heading() -> None:
    text = "1. (U) The list at http://a.example//b holds\n//all of// them.\n\n2. (U) Two."
    assert not any(event.end for event in openings(text, Span(0, len(text)), text))
