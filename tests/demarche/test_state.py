from __future__ import annotations

from reftel.demarche import Event, Move, Progress, fold
from reftel.demarche.state import order
from tests.demarche.values import event, when

RUN = [
    event(Move.INSTRUCTED, "2008-03-10"),
    event(Move.DELIVERED, "2008-03-13T12:00", "2008-03-12"),
    event(Move.REPORTED, "2008-03-13T12:00", "2008-03-13T12:00"),
    event(Move.RESPONDED, "2008-03-20", "2008-03-20"),
]


def at(day: str, events: list[Event] | None = None) -> Progress:
    return fold("A", "LISBON", sorted(events or RUN, key=order), when(day))


def test_before_the_instruction_there_is_no_state() -> None:
    assert at("2008-03-09").state is None


def test_a_delivery_is_unknown_until_it_is_reported() -> None:
    assert at("2008-03-12T23:00").state is Move.INSTRUCTED
    assert at("2008-03-13T13:00").state is Move.REPORTED


def test_the_furthest_move_is_the_state() -> None:
    assert at("2008-04-01").state is Move.RESPONDED


def test_a_closed_ask_is_no_longer_open() -> None:
    closed = at("2008-05-01", [*RUN, event(Move.CLOSED, "2008-04-01")])
    assert closed.state is Move.CLOSED
    assert not closed.open


def test_a_follow_up_opens_it_again() -> None:
    events = [*RUN, event(Move.CLOSED, "2008-04-01"), event(Move.FOLLOW_UP, "2008-04-05")]
    assert at("2008-05-01", events).open


def test_an_ask_is_held_only_until_it_is_delivered() -> None:
    held = [RUN[0], event(Move.HELD, "2008-03-11")]
    assert at("2008-03-12", held).state is Move.HELD
    assert at("2008-04-01", [*held, *RUN[1:]]).state is Move.RESPONDED
