"""The tantivy index beside a store: brought up to it, stamped, refused where it is behind."""

from __future__ import annotations

import json
import shutil
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

import reftel.store.reading as reading
import reftel.store.schema as schema
from reftel.findings import ReftelError
from reftel.store.folio import fold_in, present_reading
from reftel.store.tantivy import Tantivy
from reftel.store.writing import document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy import Connection, Engine

    from reftel.store.engines import Document

FORMAT = 1
"""Raised when the fields of the index change."""
_STAMP = "reftel.json"
_CHUNK = 1000
_CURE = "`reftel store rebuild --tantivy` brings it up to date"
_c = schema.cable.c


def folder_of(engine: Engine) -> Path:
    """Return where the index of a store lies: beside its file."""
    if engine.dialect.name != "sqlite" or not engine.url.database:
        raise ReftelError(
            "the tantivy index stands beside a SQLite file: a PostgreSQL store searches by its own"
        )
    return Path(f"{engine.url.database}.tantivy")


def bring_up(engine: Engine, watch: Callable[[int], None] | None = None) -> tuple[int, int]:
    """Make the index hold what the store holds; return how many were added and taken out."""
    folder = folder_of(engine)
    with engine.connect() as connection:
        _refuse_old(connection)
        wanted = _stamp(connection)
        docs = set(connection.scalars(select(_c.doc).where(_c.doc.is_not(None))))
    _make_room(folder, wanted)
    index = _open(folder)
    held = index.held()
    missing, gone = sorted(docs - held), sorted(held - docs)
    if gone:
        index.change((), gone)
    for at in range(0, len(missing), _CHUNK):
        index.change(_documents(engine, missing[at : at + _CHUNK]))
        if watch:
            watch(min(at + _CHUNK, len(missing)))
    _write(folder, wanted)
    return len(missing), len(gone)


class Beside:
    """The index beside a store, checked against it before every answer."""

    def __init__(self, engine: Engine) -> None:
        self._folder = folder_of(engine)
        self._stamp: dict[str, Any] = {}
        self._index: Tantivy | None = None

    def index(self, connection: Connection) -> Tantivy:
        """Return the index; ReftelError where it is not there or does not hold what is stored."""
        wanted = _stamp(connection)
        if self._index is None or self._stamp != wanted:
            held = _read(self._folder)
            if held is None:
                raise ReftelError(f"there is no index at {self._folder}: {_CURE}")
            if held != wanted:
                raise ReftelError(f"the index at {self._folder} is behind the store: {_CURE}")
            self._stamp, self._index = held, _open(self._folder)
        return self._index


def _open(folder: Path) -> Tantivy:
    _needed()
    return Tantivy(folder)


def _needed() -> None:
    if find_spec("tantivy") is None:
        raise ReftelError("this needs tantivy: install reftel[search]")


def _stamp(connection: Connection) -> dict[str, Any]:
    """Return what an index of this store must be stamped with.

    Every change of what is searched gives some cable a number higher than all before.
    """
    _needed()
    m = schema.meta.c
    rows = connection.execute(select(m.key, m.value).where(m.key.in_(("identity", "index"))))
    kept = {row.key: row.value for row in rows}
    return {
        "format": FORMAT,
        "tantivy": version("tantivy"),
        "reading": present_reading(),
        "store": kept.get("identity", ""),
        "index": kept.get("index", ""),
        "last": connection.scalar(select(func.max(_c.doc))) or 0,
    }


def _refuse_old(connection: Connection) -> None:
    older = select(_c.id).where(_c.reader != present_reading(), _c.doc.is_not(None)).limit(1)
    if connection.scalar(older) is not None:
        raise ReftelError("the store was read by another version: `reftel store rebuild` first")


def _make_room(folder: Path, wanted: dict[str, Any]) -> None:
    """Go on with an index of the same making; begin anew over one of another."""
    held = _read(folder)
    if held is not None and held | {"last": 0} == wanted | {"last": 0}:
        return
    if held is None and folder.exists() and any(folder.iterdir()):
        raise ReftelError(f"{folder} holds something else: move it away")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    _write(folder, wanted | {"last": -1})


def _read(folder: Path) -> dict[str, Any] | None:
    try:
        held = json.loads((folder / _STAMP).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return held if isinstance(held, dict) else None


def _write(folder: Path, stamp: dict[str, Any]) -> None:
    fresh = folder / f"{_STAMP}.new"
    fresh.write_text(json.dumps(stamp), "utf-8")
    fresh.replace(folder / _STAMP)


def _documents(engine: Engine, docs: Sequence[int]) -> Iterator[Document]:
    with engine.connect() as connection:
        slots = dict(connection.execute(select(schema.mark.c.value, schema.mark.c.slot)).all())
        for doc, cable, claims in reading.whole(connection, docs):
            folio = fold_in(cable, claims)
            yield document(folio, doc, [slots[mark] for mark in folio.marks])
