"""The ledger in a store: appended, on the disk before the call returns, never overwritten."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
from sqlalchemy import insert, select

from reftel.claims import Entry
from reftel.findings import ReftelError
from reftel.store.query import parse
from reftel.store.schema import ledger, saved

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection


class Decisions(NamedTuple):
    """What people decided, in its order, and the searches that they kept, by name."""

    entries: Sequence[Entry]
    searches: Mapping[str, str]


class Gap(NamedTuple):
    """What cannot be brought back, and what to do next."""

    name: str
    reason: str


class Taken(NamedTuple):
    """What became of decisions and searches from elsewhere."""

    new: int
    same: int
    refused: tuple[Gap, ...] = ()


def append(connection: Connection, entry: Entry) -> bool:
    """Write an entry down and say whether it is new; the same entry again changes nothing."""
    row = _row(entry)
    if connection.dialect.name == "postgresql" and "\x00" in "".join(map(str, row.values())):
        raise ReftelError("PostgreSQL keeps no zero bytes: restore into a SQLite store")
    held = connection.execute(select(ledger).where(ledger.c.id == entry.id)).mappings().first()
    if held is None:
        connection.execute(insert(ledger).values(**row))
    elif {key: held[key] for key in row} != row:
        raise ReftelError(f"the ledger already holds another entry {entry.id}: correct it instead")
    return held is None


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


def searches(connection: Connection) -> dict[str, str]:
    """Return the searches kept, by name."""
    rows = connection.execute(select(saved).order_by(saved.c.name))
    return {row.name: row.query for row in rows}


def lacking(connection: Connection, given: Decisions) -> Decisions:
    """Return what of these does not stand here already, word for word."""
    written = {entry.id: entry for entry in entries(connection, None, None)}
    kept = searches(connection)
    return Decisions(
        [entry for entry in given.entries if written.get(entry.id) != entry],
        {name: query for name, query in given.searches.items() if kept.get(name) != query},
    )


def take_over(connection: Connection, given: Decisions) -> Taken:
    """Write down what stands elsewhere, each once; nothing that stands here gives way."""
    new, refused = 0, list[Gap]()
    for entry in given.entries:
        try:
            new += append(connection, entry)
        except ReftelError as error:
            refused.append(Gap(f"{entry.act} by {entry.who}:", str(error)))
    kept = searches(connection)
    for name, query in given.searches.items():
        try:
            _keep(connection, name, query, kept)
            new += 1
        except ReftelError as error:
            refused.append(Gap(f"search {name}:", str(error)))
    return Taken(new, len(given.entries) + len(given.searches) - new - len(refused), tuple(refused))


def _keep(connection: Connection, name: str, query: str, kept: Mapping[str, str]) -> None:
    parse(query)
    if name in kept:
        raise ReftelError(
            f"here that name has the query {kept[name]!r}, there {query!r}: keep the other one by "
            "`reftel search QUERY --save NAME` under a new name"
        )
    connection.execute(insert(saved).values(name=name, query=query))
