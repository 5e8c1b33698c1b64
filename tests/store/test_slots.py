"""Markings of one meaning share a slot; the last slot is for all the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.marking import parse
from reftel.store.packing import read_marking, write_marking
from reftel.store.schema import slot
from reftel.store.slots import Marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pytest
    from sqlalchemy import Connection

    from reftel.store import Store

LAST = 47


def place(marks: Marks, connection: Connection, written: Sequence[str]) -> list[int]:
    markings = [parse(mark) for mark in written]
    keys = {write_marking(one): write_marking(one, meaning=True) for one in markings}
    marks.meet(connection, keys)
    return marks.place([write_marking(marking) for marking in markings])[1]


def test_one_meaning_has_one_slot(store: Store) -> None:
    with store._engine.begin() as connection:
        slots = place(Marks(), connection, ["S/NF", "SECRET//NOFORN", "S", "C"])
        assert slots[0] == slots[1]
        assert len(set(slots)) == 3
        assert place(Marks(), connection, ["C", "S/NF"]) == [slots[3], slots[0]]


def test_what_has_no_slot_of_its_own_is_joined_in_the_last(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reftel.store.slots.SLOTS", 48)
    codes = ["JPN", "ITA", "FRA", "ESP", "CAN", "POL", "NOR", "SWE", "IND", "BRA", "EGY", "KEN"]
    marks = [f"{level}/REL {code}" for level in ("S", "C", "U", "TS", "SBU") for code in codes]
    with store._engine.begin() as connection:
        slots = place(Marks(), connection, marks)
        assert max(slots) == LAST
        rest = [parse(mark) for mark, at in zip(marks, slots, strict=True) if at == LAST]
        value = connection.scalar(
            slot.select().with_only_columns(slot.c.value).where(slot.c.id == LAST)
        )
    joined = read_marking(value or "")
    assert len(rest) > 1
    for code in codes:
        assert joined.may_see(code) == all(mark.may_see(code) for mark in rest)
