from __future__ import annotations

import pytest

from reftel.demarche import Move, Progress, check, docket, standing
from reftel.findings import ReftelError
from tests.demarche.values import ORDER, entry, event, head, order, when

KEY = f"{ORDER}#2"
HEADS = [head(ORDER, "2008-03-10T21:40", to=("LISBON", "OSLO"))]


def state(*entries: object, row: str = "LISBON", as_of: str = "2008-06-01") -> Move | None:
    found = docket(HEADS, order(), entries)  # type: ignore[arg-type]
    return next(one.state for one in found.of(found.asks[KEY], when(as_of)) if one.addressee == row)


def test_a_hand_entry_moves_the_ask_on_the_day_it_tells() -> None:
    told = entry("E1", "ask/deliver", KEY, "2008-03-12", addressee="LISBON")
    assert state(told) is Move.DELIVERED
    assert state(told, as_of="2008-03-11") is Move.INSTRUCTED
    assert state(told, row="OSLO") is Move.INSTRUCTED


def test_an_entry_without_addressee_moves_every_row() -> None:
    told = entry("E1", "ask/no-action", KEY, "2008-03-12")
    assert state(told) is state(told, row="OSLO") is Move.NO_ACTION


def test_a_wrong_entry_is_corrected_by_a_new_one() -> None:
    wrong = entry("E1", "ask/close", KEY, "2008-03-12")
    right = entry("E2", "ask/deliver", KEY, "2008-03-12", corrects="E1")
    assert state(wrong, right) is Move.DELIVERED
    assert standing([wrong, right]) == [right]


def rows(*events: Move) -> list[Progress]:
    from reftel.demarche import fold  # noqa: PLC0415 -- only here

    made = [event(move, "2008-03-12", "2008-03-12") for move in (Move.INSTRUCTED, *events)]
    return [fold("A", "LISBON", made, when("2008-06-01"))]


@pytest.mark.parametrize(
    ("act", "at", "events", "words"),
    [
        ("ask/sing", "2008-03-13", (), "moves no ask"),
        ("ask/deliver", "2008-03-01", (), "before the instruction"),
        ("ask/report", "2008-03-13", (), "nothing was delivered"),
        ("ask/answer", "2008-03-13", (), "nothing was delivered"),
        ("ask/report", "2008-03-11", (Move.DELIVERED,), "before the delivery"),
        ("ask/deliver", "2008-03-13", (Move.CLOSED,), "open a follow-up first"),
    ],
)
def test_what_cannot_be_true_is_refused(
    act: str, at: str, events: tuple[Move, ...], words: str
) -> None:
    ask = docket(HEADS, order()).asks[KEY]
    with pytest.raises(ReftelError, match=words):
        check(ask, act, when(at), rows(*events))


@pytest.mark.parametrize(
    ("act", "events"),
    [
        ("ask/deliver", ()),
        ("ask/no-action", ()),
        ("ask/report", (Move.DELIVERED,)),
        ("ask/answer", (Move.DELIVERED, Move.REPORTED)),
        ("ask/follow-up", (Move.CLOSED,)),
    ],
)
def test_what_can_be_true_passes(act: str, events: tuple[Move, ...]) -> None:
    check(docket(HEADS, order()).asks[KEY], act, when("2008-03-13"), rows(*events))


def test_an_unknown_addressee_is_refused() -> None:
    with pytest.raises(ReftelError, match="no such addressee"):
        check(docket(HEADS, order()).asks[KEY], "ask/deliver", when("2008-03-13"), [])
