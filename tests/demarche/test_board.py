from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

import reftel
from reftel.cable import head as head_of
from reftel.demarche import Board, Column, board, docket
from reftel.marking import parse
from tests.demarche.values import claim, entry, head, link, order, promise, traffic, when

if TYPE_CHECKING:
    from pathlib import Path

KEY = "08STATE101#2"


def columns(as_of: str, *entries: object, reported: bool = False) -> list[Column]:
    heads, claims = (
        traffic() if reported else ([head("08STATE101", "2008-03-10", to=("LISBON",))], order())
    )
    desk = docket(heads, claims, entries)  # type: ignore[arg-type]
    return [card.column for card in board(desk, when(as_of)).cards]


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2008-03-09T00:00", []),
        ("2008-03-11T00:00", [Column.DUE]),
        ("2008-03-14T12:00", [Column.DUE_SOON]),
        ("2008-03-15T12:00", [Column.OVERDUE]),
        ("2008-03-20T12:00", [Column.OVERDUE, Column.MOOT]),
    ],
)
def test_an_unanswered_ask_moves_over_the_board(as_of: str, expected: list[Column]) -> None:
    assert columns(as_of) == expected


def test_delivered_by_hand_but_unreported_stands_in_two_columns() -> None:
    told = entry("E1", "ask/deliver", KEY, "2008-03-12")
    assert columns("2008-03-15T12:00", told) == [Column.OVERDUE, Column.UNREPORTED]


def test_reported_without_an_answer_awaits_one() -> None:
    told = [
        entry("E1", "ask/deliver", KEY, "2008-03-12"),
        entry("E2", "ask/report", KEY, "2008-03-12T09:00"),
    ]
    assert columns("2008-03-13T12:00", *told) == [Column.AWAITED]


def test_an_open_promise_stands_until_it_is_kept() -> None:
    assert Column.PROMISED in columns("2008-03-20T12:00", reported=True)
    assert Column.PROMISED not in columns("2008-04-20T12:00", reported=True)


def test_a_closed_ask_stands_for_a_week() -> None:
    told = entry("E1", "ask/close", KEY, "2008-03-12")
    assert columns("2008-03-15T12:00", told) == [Column.CLOSED]
    assert columns("2008-03-25T12:00", told) == []


def test_the_clock_tells_how_late_and_how_near() -> None:
    desk = docket([head("08STATE101", "2008-03-10", to=("LISBON",))], order())
    assert board(desk, when("2008-03-14T12:00")).cards[0].clock == "11 h left"
    assert board(desk, when("2008-03-17T12:00")).cards[0].clock == "late 2 d"


def test_no_clock_runs_for_what_is_closed() -> None:
    told = [entry("E1", "ask/close", KEY, "2008-03-12")]
    desk = docket([head("08STATE101", "2008-03-10", to=("LISBON",))], order(), told)
    assert [card.clock for card in board(desk, when("2008-03-17T12:00")).cards] == [""]


def test_two_days_before_the_sailing_it_is_urgent() -> None:
    desk = docket([head("08STATE101", "2008-03-10", to=("LISBON",))], order())
    assert not board(desk, when("2008-03-14T12:00")).cards[0].urgent
    assert board(desk, when("2008-03-15T12:00")).cards[0].urgent


def founding(shared: Path, as_of: str) -> Board:
    cables = [
        reftel.read(path.read_bytes().decode("utf-8"))
        for path in sorted((shared / "cables/founding").glob("*.txt"))
    ]
    desk = docket(
        [head_of(cable) for cable in cables], [c for one in cables for c in reftel.extract(one)]
    )
    return board(desk, when(as_of))


def test_the_founding_ask_is_due_then_overdue_then_moot(shared: Path) -> None:
    due = founding(shared, "2007-11-23T12:00").column(Column.DUE_SOON)
    late = founding(shared, "2007-11-24T12:00").column(Column.OVERDUE)
    moot = founding(shared, "2007-11-27T12:00").column(Column.MOOT)
    assert [(card.addressee, card.points, card.verbatim) for card in due] == [("BEIJING", 10, 4)]
    assert [card.urgent for card in late] == [True]
    assert [card.ask for card in moot] == [card.ask for card in due]


@pytest.mark.parametrize(
    ("as_of", "words"),
    [
        ("2008-03-11T00:00", "3 d left"),
        ("2008-03-13T00:00", "47 h left"),
        ("2008-03-14T23:30", "29 min left"),
        ("2008-03-15T00:20", "late 20 min"),
        ("2008-03-15T12:00", "late 12 h"),
        ("2008-03-17T12:00", "late 2 d"),
    ],
)
def test_a_clock_counts_in_the_unit_that_matters(as_of: str, words: str) -> None:
    desk = docket([head("08STATE101", "2008-03-10", to=("LISBON",))], order())
    assert board(desk, when(as_of)).cards[0].clock == words


def test_an_ask_without_a_deadline_is_due_and_has_no_clock() -> None:
    desk = docket([head("08STATE101", "2008-03-10", to=("LISBON",))], order(due=None))
    (card,) = board(desk, when("2008-03-12T00:00")).cards
    assert (card.column, card.clock) == (Column.DUE, "")


def test_a_moot_ask_names_the_event_that_passed() -> None:
    desk = docket([head("08STATE101", "2008-03-10", to=("LISBON",))], order())
    (card,) = board(desk, when("2008-03-20T12:00")).column(Column.MOOT)
    assert card.clock == "passed: depart Lisbon"
    assert not card.urgent


def test_what_is_held_is_still_owed() -> None:
    told = entry("E1", "ask/hold", KEY, "2008-03-12")
    assert columns("2008-03-13T12:00", told) == [Column.DUE, Column.HELD]
    assert columns("2008-03-15T12:00", told) == [Column.OVERDUE, Column.HELD]


@pytest.mark.parametrize("act", ["ask/close", "ask/no-action", "ask/supersede", "ask/moot"])
def test_each_end_takes_the_ask_off_the_board_after_a_week(act: str) -> None:
    told = entry("E1", act, KEY, "2008-03-12")
    assert columns("2008-03-13T12:00", told) == [Column.CLOSED]
    assert columns("2008-03-20T12:00", told) == []


def test_each_addressee_has_its_own_row_and_clock() -> None:
    desk = docket(
        [head("08STATE101", "2008-03-10", to=("LISBON", "OSLO"))],
        order(),
        [entry("E1", "ask/close", KEY, "2008-03-12", addressee="OSLO")],
    )
    cards = board(desk, when("2008-03-13T12:00")).cards
    assert [(card.addressee, card.column) for card in cards] == [
        ("LISBON", Column.DUE), ("OSLO", Column.CLOSED),
    ]  # fmt: skip


def test_two_addressees_stand_in_the_columns_of_their_own_states() -> None:
    told = [
        entry("E1", "ask/deliver", KEY, "2008-03-12", addressee="OSLO"),
        entry("E2", "ask/report", KEY, "2008-03-12T09:00", addressee="OSLO"),
        entry("E3", "ask/hold", KEY, "2008-03-12", addressee="ROME"),
    ]
    desk = docket([head("08STATE101", "2008-03-10", to=("LISBON", "OSLO", "ROME"))], order(), told)
    found = [(one.addressee, one.column) for one in board(desk, when("2008-03-13T12:00")).cards]
    assert found == [
        ("OSLO", Column.AWAITED), ("LISBON", Column.DUE), ("ROME", Column.DUE),
        ("ROME", Column.HELD),
    ]  # fmt: skip


def test_a_withdrawn_entry_leaves_the_board_as_it_was() -> None:
    told = entry("E1", "ask/close", KEY, "2008-03-12")
    back = entry("E2", "ask/withdraw", KEY, "2008-03-13", corrects="E1")
    assert columns("2008-03-13T12:00", told, back) == columns("2008-03-13T12:00")


def test_the_most_pressing_card_of_a_column_comes_first() -> None:
    heads = [head(mrn, "2008-03-10", to=("LISBON",)) for mrn in ("08STATE101", "08STATE102")]
    claims = [*order(due="2008-03-20T12:00"), *order("08STATE102", due="2008-03-18T12:00")]
    found = board(docket(heads, claims), when("2008-03-12")).column(Column.DUE)
    assert [card.ask for card in found] == ["08STATE102#2", "08STATE101#2"]


def test_an_answered_ask_is_not_moot_when_the_ship_has_sailed() -> None:
    told = [
        entry("E1", "ask/deliver", KEY, "2008-03-12"),
        entry("E2", "ask/report", KEY, "2008-03-12T09:00"),
        entry("E3", "ask/answer", KEY, "2008-03-13"),
    ]
    assert columns("2008-03-25", *told[:2]) == [Column.MOOT, Column.AWAITED]
    assert columns("2008-03-25", *told) == []


def test_what_washington_holds_back_is_not_overdue() -> None:
    heads = [
        head("08STATE101", "2008-03-10", to=("LISBON",)),
        head("08STATE150", "2008-03-12", to=("LISBON",), refs=("08STATE101",)),
    ]
    wait = claim("request", "08STATE150", quote="Post should hold action on reftel.",
                 by="department", type="instruction")  # fmt: skip
    desk = docket(heads, [*order(), wait])
    (card,) = board(desk, when("2008-03-16T12:00")).cards
    assert (card.column, card.clock) == (Column.HELD, "")


def test_what_a_post_holds_is_still_owed() -> None:
    heads = [
        head("08STATE101", "2008-03-10", to=("LISBON",)),
        head("08LISBON21", "2008-03-12", refs=("08STATE101",)),
    ]
    wish = claim("request", "08LISBON21", quote="Post requests guidance", by="post")
    desk = docket(heads, [*order(), wish, link("08LISBON21", "08STATE101", "answers")])
    found = {card.column for card in board(desk, when("2008-03-16T12:00")).cards}
    assert {Column.HELD, Column.OVERDUE} <= found


def test_a_reply_is_awaited_since_the_report() -> None:
    told = [
        entry("E1", "ask/deliver", KEY, "2008-03-12"),
        entry("E2", "ask/report", KEY, "2008-03-12T09:00"),
    ]
    desk = docket([head("08STATE101", "2008-03-10", to=("LISBON",))], order(), told)
    (card,) = board(desk, when("2008-03-16T12:00")).cards
    assert (card.column, card.clock) == (Column.AWAITED, "4 d since the report")


def test_a_promise_shows_its_own_mark() -> None:
    heads, claims = traffic()
    marked = [replace(one, marking=parse("C")) if one.kind == "promise" else one for one in claims]
    cards = board(docket(heads, marked), when("2008-03-16T12:00")).column(Column.PROMISED)
    assert [card.marking for card in cards] == ["C"]


def test_no_reply_is_awaited_where_nobody_outside_was_asked() -> None:
    words = "Post is requested to report on its figures"
    asked = claim("request", "08STATE101", quote=words, by="department", type="instruction")
    answers = link("08LISBON21", "08STATE101", "answers")
    heads = [head("08STATE101", "2008-03-10", to=("LISBON",)), head("08LISBON21", "2008-03-12")]
    desk = docket(heads, [claim("cable_kind", "08STATE101", "instruction"), asked, answers])
    assert not board(desk, when("2008-03-20")).cards


def test_what_is_opened_again_begins_anew() -> None:
    acts = (("deliver", "12"), ("report", "13"), ("answer", "13"), ("close", "14"))
    told = [
        entry(f"E{n}", f"ask/{act}", KEY, f"2008-03-{day}") for n, (act, day) in enumerate(acts)
    ]
    again = entry("E9", "ask/follow-up", KEY, "2008-04-01")
    assert columns("2008-04-02", *told, again) == [Column.DUE]
    twice = entry("E10", "ask/deliver", KEY, "2008-04-03")
    assert columns("2008-04-04", *told, again, twice) == [Column.UNREPORTED]


def test_no_deadline_of_before_the_end_counts_afterwards() -> None:
    none = entry("E1", "ask/no-action", KEY, "2008-03-12")
    again = entry("E2", "ask/follow-up", KEY, "2008-04-01")
    desk = docket([head("08STATE101", "2008-03-10", to=("LISBON",))], order(), [none, again])
    (card,) = board(desk, when("2008-04-02")).cards
    assert (card.column, card.clock, card.due) == (Column.DUE, "", None)


@pytest.mark.parametrize(
    ("as_of", "words"), [("2008-03-18", "5 d old"), ("2008-03-25", "4 d past its date")]
)
def test_a_promise_whose_date_has_passed_says_so(as_of: str, words: str) -> None:
    heads = [head("08LISBON21", "2008-03-13")]
    made = promise("Portugal would reply", by="2008-03-20T23:59:59+00:00")
    desk = docket(heads, [claim("cable_kind", "08LISBON21", "delivery_report"), made])
    (card,) = board(desk, when(as_of)).column(Column.PROMISED)
    assert card.clock == words
