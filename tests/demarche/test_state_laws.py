from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reftel.demarche import Event, Move, fold
from reftel.demarche.moves import ENDS
from reftel.demarche.state import order
from tests.demarche.values import event, when

START = when("2008-03-10")
DAYS = st.integers(min_value=0, max_value=30)


@st.composite
def events(draw: st.DrawFn) -> list[Event]:
    drawn = draw(st.lists(st.tuples(st.sampled_from(Move), DAYS), max_size=12))
    return [
        event(move, (START + timedelta(days=day)).isoformat()[:19], place=n)
        for n, (move, day) in enumerate(drawn)
    ]


def state(found: list[Event], as_of: datetime) -> object:
    return fold("A", "LISBON", sorted(found, key=order), as_of)


@given(events(), st.randoms())
def test_law_any_order_of_arrival_gives_the_same_state(found: list[Event], random: object) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert state(found, when("2009-01-01")) == state(shuffled, when("2009-01-01"))


@given(events(), DAYS)
def test_law_a_replay_uses_nothing_known_later(found: list[Event], day: int) -> None:
    as_of = START + timedelta(days=day)
    known = [one for one in found if one.known <= as_of]
    assert state(found, as_of) == state(known, as_of)


@given(events(), DAYS)
def test_law_an_ended_row_is_not_open_and_an_open_one_has_no_end(
    found: list[Event], day: int
) -> None:
    row = fold("A", "LISBON", sorted(found, key=order), START + timedelta(days=day))
    assert row.open is (row.state is not None and row.state not in ENDS)
    assert not (row.rests and row.ended)


@given(events())
def test_law_what_is_told_twice_moves_nothing_twice(found: list[Event]) -> None:
    late = when("2009-01-01")
    assert state(found, late) == state([*found, *found], late)


@given(events(), DAYS, DAYS)
def test_law_who_was_told_first_stays_first(found: list[Event], day: int, more: int) -> None:
    ordered = sorted(found, key=order)
    early = fold("A", "LISBON", ordered, START + timedelta(days=day))
    later = fold("A", "LISBON", ordered, START + timedelta(days=day + more))
    for name in ("scheduled", "delivered", "reported"):
        if getattr(early, name) is not None:
            assert getattr(later, name) == getattr(early, name)
