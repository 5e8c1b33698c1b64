from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from reftel.demarche import board, docket, record
from tests.demarche.values import entry, traffic, when

HEADS, CLAIMS = traffic()
ENTRIES = [
    entry("E1", "ask/close", "08STATE101#2", "2008-04-02", reason="satisfied"),
    entry("E2", "ask/follow-up", "08STATE101#2", "2008-04-09"),
]
LATER = when("2030-01-01")


@given(st.permutations(HEADS), st.permutations(CLAIMS), st.permutations(ENTRIES))
def test_law_any_order_of_arrival_gives_the_same_docket(
    heads: list[object], claims: list[object], entries: list[object]
) -> None:
    desk = docket(heads, claims, entries)  # type: ignore[arg-type]
    same = docket(HEADS, CLAIMS, ENTRIES)
    assert [record.ask(desk, ask, LATER) for ask in desk.asks.values()] == [
        record.ask(same, ask, LATER) for ask in same.asks.values()
    ]
    assert board(desk, LATER) == board(same, LATER)
    assert desk.links == same.links


@given(st.integers(min_value=0, max_value=60))
def test_law_a_board_of_a_day_knows_nothing_of_later_cables(days: int) -> None:
    as_of = when("2008-03-09") + timedelta(days=days)
    then = [head for head in HEADS if head.date is not None and head.date <= as_of]
    told = {head.mrn for head in then}
    known = [claim for claim in CLAIMS if claim.cable in told]
    assert board(docket(HEADS, CLAIMS), as_of).cards == board(docket(then, known), as_of).cards
