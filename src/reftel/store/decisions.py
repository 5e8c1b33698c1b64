"""The ledger in a store: appended, on the disk before the call returns, never overwritten."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import insert, select

from reftel.claims import Entry
from reftel.findings import ReftelError
from reftel.store.schema import ledger

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection


def append(connection: Connection, entry: Entry) -> None:
    """Write an entry down; the same entry again changes nothing."""
    row = _row(entry)
    held = connection.execute(select(ledger).where(ledger.c.id == entry.id)).mappings().first()
    if held is None:
        connection.execute(insert(ledger).values(**row))
    elif {key: held[key] for key in row} != row:
        raise ReftelError(f"the ledger already holds another entry {entry.id}: correct it instead")


def _row(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "at": entry.at.isoformat(),
        "who": entry.who,
        "act": entry.act,
        "about": entry.about,
        "data": msgspec.json.encode(dict(entry.data), order="sorted").decode(),
        "why": entry.why,
        "corrects": entry.corrects,
    }


def entries(connection: Connection, acts: Sequence[str] | None, about: str | None) -> list[Entry]:
    """Return entries in the order in which they were written down."""
    query = select(ledger).order_by(ledger.c.seq)
    if acts is not None:
        query = query.where(ledger.c.act.in_(acts))
    if about is not None:
        query = query.where(ledger.c.about == about)
    return [
        Entry(
            id=row.id,
            at=datetime.fromisoformat(row.at),
            who=row.who,
            act=row.act,
            about=row.about,
            data=msgspec.json.decode(row.data),
            why=row.why,
            corrects=row.corrects,
        )
        for row in connection.execute(query)
    ]
