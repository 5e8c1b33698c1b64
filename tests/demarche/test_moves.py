from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.demarche import Move, fold
from reftel.demarche.moves import ENDS, RANK
from reftel.demarche.state import order
from tests.demarche.values import event, when

RUN = [Move.INSTRUCTED, Move.SCHEDULED, Move.DELIVERED, Move.REPORTED, Move.RESPONDED]


def test_a_clean_run_goes_up_in_rank() -> None:
    assert sorted(RUN, key=RANK.__getitem__) == RUN


def test_nothing_ends_and_stands_aside_at_once() -> None:
    assert Move.HELD not in ENDS
    assert Move.NO_ACTION in ENDS


def test_no_move_of_a_clean_run_ends_it() -> None:
    assert not ENDS & set(RUN)
    assert Move.HELD not in RUN


def test_each_move_has_its_own_rank_and_its_own_word() -> None:
    assert sorted(RANK.values()) == list(range(len(Move)))
    assert len({move.value for move in Move}) == len(Move)


@pytest.mark.parametrize("last", range(1, 6))
def test_a_clean_run_stands_where_it_got_to(last: int) -> None:
    made = [event(move, f"2008-03-{10 + n}") for n, move in enumerate(RUN[:last])]
    assert fold("A", "LISBON", made, when("2008-06-01")).state is RUN[last - 1]


@pytest.mark.parametrize("end", [move for move in Move if move in ENDS])
def test_an_end_ends_from_its_day_on(end: Move) -> None:
    made = [event(Move.INSTRUCTED, "2008-03-10"), event(end, "2008-03-20")]
    before, after = (fold("A", "LISBON", made, when(day)) for day in ("2008-03-19", "2008-03-21"))
    assert (before.open, after.open) == (True, False)
    assert after.ended is not None
    assert after.ended.move is end


@given(st.permutations(RUN))
def test_law_moves_told_in_one_cable_are_folded_by_rank(moves: list[Move]) -> None:
    made = sorted((event(move, "2008-03-12") for move in moves), key=order)
    assert [one.move for one in made] == RUN


@given(st.integers(0, 30), st.integers(0, 30))
def test_law_what_was_known_first_is_folded_first(one: int, other: int) -> None:
    start = when("2008-03-10")
    days = [(start + timedelta(days=day)).isoformat()[:19] for day in (one, other)]
    made = sorted((event(Move.REPORTED, day) for day in days), key=order)
    assert [move.known for move in made] == sorted(move.known for move in made)
