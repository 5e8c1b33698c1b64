"""The words of the traffic by stem, and the values that facets count."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from sqlalchemy import func, select, tuple_

from reftel.store.bulk import insert_new, insert_rows
from reftel.store.schema import term, word
from reftel.store.tokens import stem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

_REMEMBERED = 300_000
_LONGEST = 24


class Words:
    """The words met so far."""

    def __init__(self) -> None:
        self._known: set[str] = set()

    def add(self, connection: Connection, texts: Iterable[str]) -> None:
        """Keep the new words of some texts under their stems; a stem itself needs no row."""
        met: set[str] = set()
        for text in texts:
            met.update(text.split(" "))
        met -= self._known
        stems = {w: stem(w) for w in met if len(w) <= _LONGEST and w.isalpha()}
        rows = sorted((root, w) for w, root in stems.items() if root != w)
        insert_new(connection, word, [{"stem": root, "word": w} for root, w in rows])
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        self._known.update(met)


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
