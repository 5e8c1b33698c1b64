from __future__ import annotations

from reftel.demarche import Move
from reftel.demarche.moves import ASIDE, ENDS, RANK


def test_a_clean_run_goes_up_in_rank() -> None:
    run = [Move.INSTRUCTED, Move.SCHEDULED, Move.DELIVERED, Move.REPORTED, Move.RESPONDED]
    assert sorted(run, key=RANK.__getitem__) == run


def test_nothing_ends_and_stands_aside_at_once() -> None:
    assert not ENDS & ASIDE
    assert Move.NO_ACTION in ENDS
