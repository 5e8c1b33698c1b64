"""Whether a store holds together: originals, rows, index, each against the others."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.exc import DatabaseError

import reftel.store.schema as schema
from reftel.source import Source
from reftel.store.bulk import numbers
from reftel.store.folio import present_reading
from reftel.store.packing import unpress_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import ColumnElement, Connection, Engine, Select

    from reftel.store.engines import Index

_CHUNK = 500
_MOST = 100
c, o = schema.cable.c, schema.original.c


@dataclass(slots=True)
class Verdict:
    """What a store holds, and what is wrong with it, each with what to do."""

    cables: int = 0
    """Texts held, one for each rendition of a message."""
    originals: int = 0
    indexed: int = 0
    """Cables that a search finds, themselves or in the fuller rendition of the same message."""
    claims: int = 0
    messages: int = 0
    """Documents of the index: one for each message, in its fullest rendition."""
    duplicates: int = 0
    """Renditions that are found in a fuller one of the same message."""
    stale: int = 0
    """Cables that an older reftel read."""
    unclaimed: int = 0
    """Cables whose claims were not extracted."""
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What is no fault and may surprise, with what to do."""


def verify(engine: Engine, index: Index) -> Verdict:
    """Check every original against its hash, and rows, index and facets against each other."""
    verdict = Verdict()
    for check in (_file, _originals, _rows, _index):
        try:
            verdict.problems += list(check(engine, index, verdict))[:_MOST]
        except (DatabaseError, ValueError) as error:
            cause = getattr(error, "orig", error)
            verdict.problems.append(
                f"{check.__name__.strip('_')}: {cause}: save the originals with "
                "`reftel store backup --originals FOLDER`, and bring them into a new store with "
                "`reftel store restore FOLDER`"
            )
    verdict.notes += _notes(verdict)
    return verdict


def _notes(verdict: Verdict) -> Iterator[str]:
    if verdict.duplicates:
        yield (
            f"{verdict.duplicates:,} cables are another rendition of a message that is held in a "
            "fuller one: a search shows each message once"
        )
    if verdict.stale:
        yield f"{verdict.stale:,} cables were read by an older reftel: `reftel store rebuild`"
    if verdict.unclaimed:
        yield f"{verdict.unclaimed:,} cables are without claims: import them again with --claims"


def _file(engine: Engine, _index: Index, _verdict: Verdict) -> Iterator[str]:
    if engine.dialect.name != "sqlite":
        return
    with engine.connect() as connection:
        for pragma in ("quick_check", "foreign_key_check"):
            for row in connection.exec_driver_sql(f"PRAGMA {pragma}"):
                if row[0] != "ok":
                    yield f"{pragma}: {' '.join(map(str, row))}: restore a backup, or rebuild"


def _originals(engine: Engine, _index: Index, verdict: Verdict) -> Iterator[str]:
    last = 0
    while True:
        query = select(c.id, c.sha256, c.name, o.data).outerjoin(schema.original, o.id == c.id)
        with engine.connect() as connection:
            rows = connection.execute(query.where(c.id > last).order_by(c.id).limit(_CHUNK)).all()
        for row in rows:
            verdict.cables += 1
            problem = _damage(row.data, row.sha256)
            if problem:
                yield f"original of {row.name} ({row.sha256[:12]}) {problem}: import it again"
            else:
                verdict.originals += 1
        if len(rows) < _CHUNK:
            return
        last = rows[-1].id


def _damage(data: bytes | None, sha: str) -> str:
    if data is None:
        return "is missing"
    try:
        same = Source(unpress_text(data)).sha256 == sha
    except (ValueError, zlib.error):
        return "cannot be unpacked"
    return "" if same else "is not what was stored"


def _rows(engine: Engine, _index: Index, verdict: Verdict) -> Iterator[str]:
    with engine.connect() as connection:
        verdict.claims = connection.scalar(select(func.sum(schema.claim.c.count))) or 0
        preferred = select(c.mrn).where(c.preferred, c.mrn.is_not(None))
        double = preferred.group_by(c.mrn).having(func.count() > 1)
        for mrn in connection.scalars(double):
            yield f"{mrn} has two preferred renditions: `reftel store rebuild`"
        for mrn in connection.scalars(
            select(c.mrn).where(c.mrn.is_not(None), c.mrn.not_in(preferred)).distinct()
        ):
            yield f"{mrn} has no preferred rendition: `reftel store rebuild`"
        verdict.stale = _number(connection, c.reader != present_reading())
        verdict.unclaimed = _number(connection, c.claimed.is_(False))
        if connection.scalar(select(schema.meta.c.value).where(schema.meta.c.key == "rebuilding")):
            yield "a rebuild was interrupted: `reftel store rebuild` goes on with it"


def _number(connection: Connection, condition: ColumnElement[bool]) -> int:
    query = select(func.count()).select_from(schema.cable)
    return connection.scalar(query.where(condition)) or 0


def _answered(connection: Connection, docs: set[int]) -> Select[tuple[str | None]]:
    """Return the messages that some documents of the index answer for."""
    return select(c.mrn).where(c.preferred, c.doc.in_(numbers(connection, sorted(docs))))


def _index(engine: Engine, index: Index, verdict: Verdict) -> Iterator[str]:
    with engine.execution_options(reftel_writes=True).connect() as connection:
        yield from index.problems(connection)
        held = index.held(connection)
        connection.rollback()
    with engine.connect() as connection:
        wanted = set(connection.scalars(select(c.doc).where(c.preferred)))
        counted = set(connection.scalars(select(schema.facet.c.doc)))
        found = _number(connection, c.mrn.in_(_answered(connection, held & wanted)))
        alone = select(c.doc).where(c.preferred, c.mrn.is_(None))
        found += len(held.intersection(connection.scalars(alone)))
    verdict.messages, verdict.indexed = len(held & wanted), found
    verdict.duplicates = verdict.cables - len(wanted)
    for name, missing in (
        ("preferred cables are not in the index", wanted - held),
        ("documents of the index belong to no cable", held - wanted),
        ("preferred cables have no facets", wanted - counted),
    ):
        if missing:
            yield f"{len(missing):,} {name}: `reftel store rebuild`"
