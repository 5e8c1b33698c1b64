"""Which slot of the index the words of a marking stand in, and which slots a reader may see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select, update

from reftel.store.packing import read_marking, write_marking
from reftel.store.schema import SLOTS, mark, slot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection


class Marks:
    """The markings that a store has met, with their numbers and slots."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[int, int]] = {}
        self._slots: dict[str, int] = {}

    def place(
        self, connection: Connection, keys: Sequence[str], meanings: Sequence[str]
    ) -> tuple[list[int], list[int]]:
        """Return the number and the slot of each marking, given in full and by meaning."""
        for key, meaning in zip(keys, meanings, strict=True):
            if key not in self._known:
                self._learn(connection, key, meaning)
        return [self._known[key][0] for key in keys], [self._known[key][1] for key in keys]

    def _learn(self, connection: Connection, key: str, meaning: str) -> None:
        row = connection.execute(select(mark.c.id, mark.c.slot).where(mark.c.value == key)).first()
        if row is not None:
            self._known[key] = row.id, row.slot
            return
        place = self._slot(connection, meaning)
        number = (connection.scalar(select(func.max(mark.c.id))) or 0) + 1
        connection.execute(insert(mark).values(id=number, slot=place, value=key))
        self._known[key] = number, place

    def _slot(self, connection: Connection, meaning: str) -> int:
        if meaning not in self._slots:
            found = connection.execute(select(slot.c.value, slot.c.id))
            self._slots = {row.value: row.id for row in found}
        if meaning in self._slots:
            return self._slots[meaning]
        if len(self._slots) < SLOTS - 1:
            place = len(self._slots)
            connection.execute(insert(slot).values(id=place, value=meaning))
        else:
            place = SLOTS - 1
            _widen(connection, meaning)
        self._slots[meaning] = place
        return place


def _widen(connection: Connection, meaning: str) -> None:
    """Put a marking into the last slot, which is seen by who may see all that is in it."""
    held = connection.scalar(select(slot.c.value).where(slot.c.id == SLOTS - 1))
    if held is None:
        connection.execute(insert(slot).values(id=SLOTS - 1, value=meaning))
        return
    joined = read_marking(held) | read_marking(meaning)
    connection.execute(
        update(slot).where(slot.c.id == SLOTS - 1).values(value=write_marking(joined, meaning=True))
    )
