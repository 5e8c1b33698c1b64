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


def test_a_withdrawn_ask_owes_nothing_and_keeps_what_was_done_before() -> None:
    row = at("2008-05-01", [*RUN[:2], event(Move.SUPERSEDED, "2008-04-01")])
    assert (row.state, row.open) == (Move.SUPERSEDED, False)
    assert row.delivered is not None
    assert row.ended is not None
    assert row.ended.known == when("2008-04-01")


def test_what_arrives_after_the_end_changes_no_state_but_a_delivery_opens_again() -> None:
    closed = [RUN[0], event(Move.CLOSED, "2008-03-12")]
    late = event(Move.RESPONDED, "2008-03-20", "2008-03-20")
    assert at("2008-05-01", [*closed, late]).state is Move.CLOSED
    again = event(Move.DELIVERED, "2008-03-20", "2008-03-19")
    row = at("2008-05-01", [*closed, again])
    assert (row.state, row.ended) == (Move.DELIVERED, None)


def test_the_first_delivery_and_the_last_answer_stand() -> None:
    first, second = (event(Move.DELIVERED, f"2008-03-{day}", place=day) for day in (13, 15))
    old, new = (event(Move.RESPONDED, f"2008-03-{day}", place=day) for day in (16, 18))
    row = at("2008-05-01", [RUN[0], second, new, old, first])
    assert (row.delivered, row.responded) == (first, new)


def test_of_two_ends_the_last_holds() -> None:
    ends = [event(Move.MOOT, "2008-03-20"), event(Move.CLOSED, "2008-03-22")]
    assert at("2008-03-21", [*RUN, *ends]).state is Move.MOOT
    assert at("2008-03-23", [*RUN, *ends]).state is Move.CLOSED


def test_only_what_is_reported_and_answered_and_not_ended_rests() -> None:
    assert not at("2008-03-14").rests
    assert at("2008-04-01").rests
    assert not at("2008-05-01", [*RUN, event(Move.CLOSED, "2008-04-01")]).rests


def test_at_the_very_minute_of_knowing_it_is_known() -> None:
    minute = "2008-03-13T12:00"
    assert at(minute).state is Move.REPORTED
    assert at("2008-03-13T11:59").state is Move.INSTRUCTED
