"""Which slot of the index the words of a marking stand in, and which slots a reader may see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select, update

from reftel.store.bulk import insert_rows
from reftel.store.packing import read_marking, write_marking
from reftel.store.schema import SLOTS, mark, slot

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection


_MANY = 500


class Marks:
    """The markings that a store has met, with their numbers and slots."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[int, int]] = {}
        self._slots: dict[str, int] = {}

    def meet(self, connection: Connection, meanings: Mapping[str, str]) -> None:
        """Learn the numbers of some markings, given in full with their meaning; number new ones."""
        missing = sorted(meanings.keys() - self._known.keys())
        for at in range(0, len(missing), _MANY):
            found = select(mark).where(mark.c.value.in_(missing[at : at + _MANY]))
            for row in connection.execute(found):
                self._known[row.value] = row.id, row.slot
        fresh = [key for key in missing if key not in self._known]
        following = (connection.scalar(select(func.max(mark.c.id))) or 0) + 1 if fresh else 0
        rows = []
        for number, key in enumerate(fresh, following):
            self._known[key] = number, self._slot(connection, meanings[key])
            rows.append({"id": number, "slot": self._known[key][1], "value": key})
        insert_rows(connection, mark, rows)

    def place(self, keys: Sequence[str]) -> tuple[list[int], list[int]]:
        """Return the number and the slot of each marking that was met."""
        known = [self._known[key] for key in keys]
        return [number for number, _ in known], [place for _, place in known]

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
