"""Copies of a store: a backup while it is in use, and its originals as plain files."""

from __future__ import annotations

import sqlite3
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
from sqlalchemy import select
from sqlalchemy.exc import DatabaseError, OperationalError

import reftel.store.schema as schema
from reftel.findings import ReftelError
from reftel.source import Source
from reftel.store.packing import unpress_raw, unpress_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from sqlalchemy import Column, Engine, Row, Table

ORIGINALS, LEDGER = "originals.jsonl", "ledger.jsonl"
"""What is written beside the texts: what was known of each, and what people decided."""
_FAR = 100_000
"""Numbers in a row of which none can be read, where nobody knows the last one, before the end."""


class Saved(NamedTuple):
    """How many originals and decisions were saved, and what could not be."""

    originals: int
    decisions: int
    lost: tuple[str, ...]


def backup(engine: Engine, target: Path) -> None:
    """Write a whole and consistent copy while others read and write."""
    if engine.dialect.name != "sqlite":
        raise ReftelError(
            "back a PostgreSQL store up with pg_dump, or `reftel store migrate` it to sqlite:///FILE"
        )
    if target.exists():
        raise ReftelError(f"{target} exists: give another name, or move it away")
    if not target.parent.is_dir():
        raise ReftelError(f"the folder {target.parent} does not exist: make it first")
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("VACUUM INTO ?", (str(target),))
    except sqlite3.DatabaseError as error:
        target.unlink(missing_ok=True)
        raise ReftelError(f"{target} could not be written ({error}): {_ROOM}") from error
    finally:
        connection.close()


_ROOM = (
    "nothing was left there, and the store is as it was; make room, or choose another disk; where "
    "the store itself is damaged, --originals FOLDER saves what can be read"
)


def save_originals(engine: Engine, folder: Path) -> Saved:
    """Write each original as `HASH.txt`, byte for byte, and beside them lists as JSON lines.

    Works on a damaged file: what one page has lost does not stop the others. `SavedStore` reads it.
    """
    if folder.is_file():
        raise ReftelError(f"{folder} is a file: give a folder")
    folder.mkdir(parents=True, exist_ok=True)
    lost: list[str] = []
    originals, held = 0, _numbers(engine)
    with (folder / ORIGINALS).open("wb") as beside:
        for row in _rescued(engine, schema.original, lost, held):
            try:
                text, (raw, encoding) = unpress_text(row.data), unpress_raw(row.data)
            except Exception as error:  # noqa: BLE001 -- damaged bytes may fail in any way
                lost.append(f"original {row.id}: {error}")
                continue
            sha = _sha(text)
            (folder / f"{sha}.txt").write_bytes(raw)
            for known in _known(engine, row.id, lost):
                known |= {"sha256": sha, "encoding": encoding}
                beside.write(msgspec.json.encode(_line("cable", known)) + b"\n")
            originals += 1
    decisions = _save_decisions(engine, folder / LEDGER, lost)
    return Saved(originals, decisions, tuple(lost))


def _sha(text: str) -> str:
    return Source(text).sha256


def _rescued(
    engine: Engine, table: Table, lost: list[str], held: Collection[int] = ()
) -> Iterator[Row[Any]]:
    """Ask for one row after the other by number, past pages that cannot be read.

    What is `held` elsewhere is lost where its page is whole by chance and has no such row.
    """
    (key,) = table.primary_key.columns
    number = found = 0
    last, torn = _last(engine, key), dict[int, str]()
    last = last and max({last, *held})
    while number < (found + _FAR if last is None else last):
        number += 1
        try:
            with engine.connect() as connection:
                row = connection.execute(select(table).where(key == number)).first()
        except (DatabaseError, OperationalError) as error:
            torn[number] = str(error.orig)
            continue
        if row is not None:
            found = number
            yield row
        elif number in held:
            torn[number] = "gone from its page"
    lost += _runs(table.name, torn)


def _numbers(engine: Engine) -> Collection[int]:
    """Return the numbers of the originals that a damaged file must hold: those of its cables."""
    if _is_whole(engine):
        return ()
    try:
        with engine.connect() as connection:
            return frozenset(connection.scalars(select(schema.cable.c.id)))
    except (DatabaseError, OperationalError):
        return ()


def _is_whole(engine: Engine) -> bool:
    """Say whether a file is whole, as far as SQLite sees; a server looks after its own."""
    if engine.dialect.name != "sqlite":
        return True
    try:
        with engine.connect() as connection:
            return connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() == "ok"
    except (DatabaseError, OperationalError):
        return False


def _runs(name: str, torn: dict[int, str]) -> Iterator[str]:
    """Name what is torn, numbers that follow each other on one line."""
    for _, run in groupby(enumerate(torn), lambda pair: pair[1] - pair[0]):
        first, *rest = [number for _, number in run]
        end = f" to {rest[-1]}" if rest else ""
        yield f"{name} {first}{end}: {torn[first]}"


def _known(engine: Engine, number: int, lost: list[str]) -> Iterator[dict[str, Any]]:
    """Yield what was known of an original beside its text, where that can be read."""
    query = select(schema.cable.c.name, schema.cable.c.given).where(schema.cable.c.id == number)
    try:
        with engine.connect() as connection:
            rows = connection.execute(query).mappings().all()
    except (DatabaseError, OperationalError) as error:
        lost.append(f"name and columns of original {number}, whose text is saved: {error.orig}")
    else:
        yield from map(dict, rows)


def _last(engine: Engine, key: Column[Any]) -> int | None:
    """Return the highest number in use, or None where the index of numbers is damaged."""
    try:
        with engine.connect() as connection:
            return connection.scalar(select(key).order_by(key.desc()).limit(1)) or 0
    except (DatabaseError, OperationalError):
        return None


def _save_decisions(engine: Engine, target: Path, lost: list[str]) -> int:
    count = 0
    with target.open("wb") as file:
        for row in _rescued(engine, schema.ledger, lost):
            file.write(msgspec.json.encode(_line("ledger", row._asdict())) + b"\n")
            count += 1
        try:
            with engine.connect() as connection:
                for row in connection.execute(select(schema.saved).order_by(schema.saved.c.name)):
                    file.write(msgspec.json.encode(_line("saved", row._asdict())) + b"\n")
        except (DatabaseError, OperationalError) as error:
            lost.append(f"saved searches: {error.orig}")
    return count


def _line(name: str, row: dict[str, Any]) -> dict[str, Any]:
    return {"table": f"{name}"} | {f"{key}": value for key, value in row.items()}
