"""A deadline that a later cable moves stands from then on, for those to whom it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.demarche import board, docket
from reftel.demarche.board import Column
from tests.demarche.values import ORDER, claim, head, when

if TYPE_CHECKING:
    from reftel.demarche import Docket

POSTS = ("LISBON", "RIGA")


def desk(to: tuple[str, ...] = POSTS, refs: tuple[str, ...] = (ORDER,)) -> Docket:
    """Return a docket of an order due on the 14th that a later cable moves to the 21st."""
    heads = [
        head(ORDER, "2008-03-03", POSTS),
        head("08STATE150", "2008-03-11", to, refs),
        head("08PARIS7", "2008-03-10", POSTS, (ORDER,)),
    ]
    words = "Please deliver the points."
    asked = claim("request", ORDER, quote=words, by="department", type="instruction")
    return docket(
        heads,
        [
            claim("cable_kind", ORDER, "instruction"),
            asked,
            claim("deadline", ORDER, interval=(None, "2008-03-14"), role="reporting"),
            claim(
                "deadline", "08STATE150", interval=(None, "2008-03-21"), role="action", moved=True
            ),
            claim("deadline", "08PARIS7", interval=(None, "2008-03-30"), role="action", moved=True),
        ],
    )


def day(of: Docket, at: str, post: str) -> int:
    """Return the day of March on which a post's report is due as of a time."""
    due = of.asks[f"{ORDER}#2"].due_by(when(at), post)
    assert due is not None
    assert due.at is not None
    return due.at.day


def test_a_moved_deadline_holds_from_the_day_it_was_moved() -> None:
    moved = desk()
    assert [day(moved, at, "RIGA") for at in ("2008-03-10", "2008-03-12")] == [14, 21]
    assert not board(moved, when("2008-03-16")).column(Column.OVERDUE)
    assert len(board(moved, when("2008-03-22")).column(Column.OVERDUE)) == len(POSTS)


def test_a_cable_to_some_posts_moves_it_for_these_alone() -> None:
    moved = desk(("LISBON",))
    assert [day(moved, "2008-03-12", post) for post in POSTS] == [21, 14]
    late = board(moved, when("2008-03-16")).column(Column.OVERDUE)
    assert [card.addressee for card in late] == ["RIGA"]


def test_a_cable_that_refers_to_another_order_moves_nothing() -> None:
    assert day(desk(refs=()), "2008-03-12", "RIGA") == 14
