"""Full text in a SQLite file: FTS5, a column for each slot of marking."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import insert

from reftel.store.schema import SLOTS, dead

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from reftel.store.engines import Document

_COLUMNS = ", ".join(f"s{number}" for number in range(SLOTS))


class Fts5:
    """The index `words`; contentless, so that a document is replaced by a new one."""

    def create(self, connection: Connection) -> None:
        """Make an empty index."""
        connection.exec_driver_sql(
            f"CREATE VIRTUAL TABLE words USING fts5({_COLUMNS}, content='', "
            "tokenize=\"ascii tokenchars '=|./_-&'\")"
        )

    def drop(self, connection: Connection) -> None:
        """Take the index away."""
        connection.exec_driver_sql("DROP TABLE IF EXISTS words")

    def add(self, connection: Connection, documents: Sequence[Document]) -> None:
        """Add documents of numbers never used before."""
        ordered = sorted(documents, key=lambda item: (tuple(item.texts), item.doc))
        for slots, group in groupby(ordered, key=lambda item: tuple(item.texts)):
            columns = "".join(f", s{slot}" for slot in slots)
            marks = ", ?" * len(slots)
            connection.exec_driver_sql(
                f"INSERT INTO words(rowid{columns}) VALUES (?{marks})",  # noqa: S608 -- numbers
                [(item.doc, *item.texts.values()) for item in group],
            )

    def remove(self, connection: Connection, docs: Iterable[int]) -> None:
        """Take documents out of every answer."""
        rows = [{"doc": doc} for doc in docs]
        if rows:
            connection.execute(insert(dead), rows)
