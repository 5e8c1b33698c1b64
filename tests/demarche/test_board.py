from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import reftel
from reftel.cable import head as head_of
from reftel.demarche import Board, Column, board, docket
from tests.demarche.values import entry, head, order, traffic, when

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
