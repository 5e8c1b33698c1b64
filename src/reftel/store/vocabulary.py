"""The values that facets count, by number."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from sqlalchemy import func, select, tuple_

from reftel.store.bulk import insert_rows
from reftel.store.schema import term

if TYPE_CHECKING:
    from sqlalchemy import Connection

_REMEMBERED = 300_000


class Terms:
    """The values met so far, with their numbers."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], int] = {}

    def codes(
        self, connection: Connection, wanted: set[tuple[str, str]]
    ) -> dict[tuple[str, str], int]:
        """Return the number of each value, giving new ones the next."""
        if len(self._codes) > _REMEMBERED:
            self._codes.clear()
        missing = sorted(wanted - self._codes.keys())
        for at in range(0, len(missing), 400):
            self._find(connection, missing[at : at + 400])
        fresh = [pair for pair in missing if pair not in self._codes]
        following = (connection.scalar(select(func.max(term.c.id))) or 0) + 1
        numbered = dict(zip(fresh, count(following), strict=False))
        rows = [{"id": n, "field": name, "value": value} for (name, value), n in numbered.items()]
        insert_rows(connection, term, rows)
        self._codes |= numbered
        return {pair: self._codes[pair] for pair in wanted}

    def _find(self, connection: Connection, pairs: list[tuple[str, str]]) -> None:
        query = select(term).where(tuple_(term.c.field, term.c.value).in_(pairs))
        for row in connection.execute(query).mappings():
            self._codes[str(row["field"]), str(row["value"])] = int(row["id"])
