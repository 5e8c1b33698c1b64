"""Reading from a store: cables again from their originals, heads, claims."""

from __future__ import annotations

from array import array
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import and_, or_, select

import reftel.store.schema as schema
from reftel.cable import Head, filed_as
from reftel.findings import Finding, ReftelError, UnheldError
from reftel.store.bulk import numbers
from reftel.store.folio import present_reading
from reftel.store.packing import read_claims, read_given, read_marking, unpress_raw, unpress_text
from reftel.store.plan import All, Leaf
from reftel.store.terms import indexed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection, Engine, Row

    from reftel.cable import Cable
    from reftel.claims import Claim
    from reftel.marking import Marking
    from reftel.store.engines import Finder

_CHUNK = 300
c = schema.cable.c


def find(connection: Connection, key: str) -> Row[Any]:
    """Return the row of a cable by MRN or by hash, the preferred rendition of an MRN.

    One that has no number is called by the name of its text, as its claims are.
    """
    numbers_of = {key, key.upper(), filed_as(key)}
    called = or_(c.mrn.in_(numbers_of), c.sha256 == key.lower())
    for condition in (called, and_(c.mrn.is_(None), c.name == key)):
        query = select(schema.cable).where(condition).order_by(c.preferred.desc(), c.id)
        if row := connection.execute(query).first():
            return row
    raise unheld(key)


def renditions(connection: Connection, key: str) -> list[str]:
    """Return the hashes of all texts of a message, that of the preferred rendition first."""
    row = find(connection, key)
    if row.mrn is None:
        return [row.sha256]
    query = select(c.sha256).where(c.mrn == row.mrn).order_by(c.preferred.desc(), c.id)
    return list(connection.scalars(query))


def unheld(key: str) -> UnheldError:
    """Return what is said of a cable that is not held."""
    return UnheldError(f"the store holds no cable {key}: `reftel search` finds what it holds")


def original_of(connection: Connection, number: int) -> bytes:
    """Return a text as found, packed."""
    query = select(schema.original.c.data).where(schema.original.c.id == number)
    data: bytes | None = connection.scalar(query)
    if data is None:
        raise ReftelError("the original is gone from the store: restore a backup")
    return data


def reread(name: str, given: str, data: bytes) -> Cable:
    """Read a cable again from its original, with what was known of it beside its text."""
    cable = _again(name, given, unpress_text(data))
    _, encoding = unpress_raw(data)
    if encoding not in _GUESSED:
        return cable
    finding = Finding("cable/unknown-encoding", f"Not UTF-8; read as {_GUESSED[encoding]}.")
    return replace(cable, findings=(finding, *cable.findings))


_GUESSED = {"cp1252": "Windows-1252", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}
"""Encodings that no mark in the file gives."""


def _again(name: str, given: str, text: str) -> Cable:
    from reftel.cable import read  # noqa: PLC0415 -- heavy, and most only list what is held

    mrn, created, columns = read_given(given)
    cable = read(text, name=name, columns=columns)
    if cable.mrn == mrn and cable.created == created:
        return cable
    return read(text, mrn=mrn, created=created, name=name, columns=columns)


def heads(connection: Connection, *, every: bool) -> list[Head]:
    """Return the heads of all cables, by date; `every` rendition or the preferred ones."""
    query = select(
        c.sha256, c.mrn, c.date, c.post, c.to, c.info, c.subject, c.tags, c.refs, c.written
    ).order_by(c.date, c.id)
    if not every:
        query = query.where(c.preferred)
    return [head_of(row) for row in connection.execute(query)]


def head_of(row: Any) -> Head:  # noqa: ANN401 -- a row, or the first ten columns of one
    """Return the head that a row holds."""
    sha, mrn, date, post, to, info, subject, tags, refs, written = row
    return Head(
        sha256=sha,
        mrn=mrn,
        date=None if date is None else datetime.fromtimestamp(date, UTC),
        post=post,
        to=tuple(to.split("\n")) if to else (),
        info=tuple(info.split("\n")) if info else (),
        subject=subject,
        tags=tuple(tags.split()),
        references=tuple(refs.split()),
        marking=written,
    )


class Markings:
    """The markings of a store by number, read once."""

    def __init__(self) -> None:
        self._known: dict[int, Marking] = {}

    def learn(self, connection: Connection, packed: Iterable[bytes]) -> None:
        """Read the markings that some cables have and no cable had before, at once."""
        missing = set().union(*(array("I", data) for data in packed)) - self._known.keys()
        if missing:
            query = select(schema.mark.c.id, schema.mark.c.value)
            wanted = numbers(connection, sorted(missing))
            found = connection.execute(query.where(schema.mark.c.id.in_(wanted)))
            self._known |= {row.id: read_marking(row.value) for row in found}

    def of(self, data: bytes) -> list[Marking]:
        """Return a cable's markings, learnt before, from its packed list of numbers."""
        return [self._known[number] for number in array("I", data)]


def claims(
    engine: Engine,
    index: Finder,
    kinds: Sequence[str] | None,
    number: int | None = None,
    beside: str | None = None,
) -> Iterator[Claim]:
    """Yield claims, of some kinds or all, of one cable or all preferred ones, as they stand."""
    markings = Markings()
    with engine.connect() as connection:
        ids = _holding(connection, index, kinds, beside) if number is None else [number]
    for at in range(0, len(ids), _CHUNK):
        query = select(c.marks, schema.original.c.data, schema.claim.c.data.label("claims"))
        query = query.join(schema.original, schema.original.c.id == c.id)
        query = query.join(schema.claim, schema.claim.c.cable == c.id)
        with engine.connect() as connection:
            chosen = query.where(c.id.in_(ids[at : at + _CHUNK])).order_by(c.id)
            rows = connection.execute(chosen).all()
            markings.learn(connection, (row.marks for row in rows))
        for row in rows:
            yield from _claims_of(row, kinds, markings)


def _holding(
    connection: Connection, index: Finder, kinds: Sequence[str] | None, beside: str | None
) -> list[int]:
    """Return the preferred cables that hold claims, of some kinds where the index says so."""
    query = select(c.id).where(c.preferred).order_by(c.id)
    if kinds is None:
        held = select(schema.claim.c.cable).where(schema.claim.c.cable == c.id)
        return list(connection.scalars(query.where(held.exists())))
    asked = [kinds, [beside]] if beside else [kinds]
    wanted = All(tuple(map(_of_any, asked)))
    docs = index.docs(connection, wanted, None)
    return list(connection.scalars(query.where(c.doc.in_(numbers(connection, docs)))))


def _of_any(kinds: Iterable[str]) -> Leaf:
    return Leaf(tuple(tuple(indexed("kind", kind)) for kind in kinds), shown=False)


def _claims_of(
    row: Any,  # noqa: ANN401 -- markings, text and claims of a cable
    kinds: Sequence[str] | None,
    markings: Markings,
) -> list[Claim]:
    marks, text = markings.of(row.marks), unpress_text(row.data)
    found = read_claims(row.claims, text, marks, kinds)
    return sorted(found, key=lambda claim: (claim.span, claim.kind))


def whole(connection: Connection, docs: Sequence[int]) -> Iterator[tuple[int, Cable, list[Claim]]]:
    """Yield the cables of some documents, read again, with the claims that are kept."""
    markings = Markings()
    for at in range(0, len(docs), _CHUNK):
        query = select(
            c.doc,
            c.name,
            c.given,
            c.marks,
            schema.original.c.data,
            schema.claim.c.data.label("claims"),
        )
        query = query.join(schema.original, schema.original.c.id == c.id)
        query = query.outerjoin(schema.claim, schema.claim.c.cable == c.id)
        rows = connection.execute(query.where(c.doc.in_(docs[at : at + _CHUNK]))).all()
        markings.learn(connection, (row.marks for row in rows))
        for row in rows:
            cable = reread(row.name, row.given, row.data)
            yield row.doc, cable, _claims_of(row, None, markings) if row.claims else []


def shas(connection: Connection, docs: Sequence[int]) -> set[str]:
    """Return the hashes of the cables of some documents."""
    found: set[str] = set()
    for at in range(0, len(docs), _CHUNK):
        query = select(c.sha256).where(c.doc.in_(docs[at : at + _CHUNK]))
        found.update(connection.scalars(query))
    return found


def chain(
    connection: Connection, mrn: str, depth: int, slots: Sequence[int] | None
) -> list[tuple[str, str]]:
    """Return the links from a cable to what it refers to, and on from there, step by step."""
    links: dict[tuple[str, str], None] = {}
    met, front = {mrn}, [mrn]
    r = schema.reference.c
    for _ in range(depth):
        query = (
            select(c.mrn, r.mrn)
            .join(schema.reference, r.cable == c.id)
            .where(c.mrn.in_(front), c.preferred)
            .order_by(c.mrn, r.mrn)
        )
        if slots is not None:
            query = query.join(schema.mark, schema.mark.c.id == c.banner)
            query = query.where(schema.mark.c.slot.in_(slots))
        found = connection.execute(query).all()
        links |= dict.fromkeys((str(one), other) for one, other in found)
        front = sorted({other for _, other in found} - met)
        met.update(front)
        if not front:
            break
    return list(links)


def citing(connection: Connection, mrn: str) -> list[str]:
    """Return the messages that refer to one, by date; a message does not cite itself."""
    r = schema.reference.c
    query = select(c.mrn).join(schema.reference, r.cable == c.id)
    query = query.where(r.mrn == mrn, c.preferred, c.mrn.is_not(None), c.mrn != mrn)
    return [str(other) for other in connection.scalars(query.order_by(c.date, c.id))]


def held(connection: Connection, mrns: Sequence[str]) -> set[str]:
    """Return those messages that are held."""
    found: set[str] = set()
    for at in range(0, len(mrns), _CHUNK):
        query = select(c.mrn).where(c.mrn.in_(mrns[at : at + _CHUNK]))
        found.update(mrn for mrn in connection.scalars(query) if mrn)
    return found


class Original(NamedTuple):
    """A text as found, with what was known of it beside its text."""

    name: str
    text: str
    mrn: str | None
    created: datetime | None
    columns: tuple[str, ...]
    claimed: bool
    encoding: str = "utf-8"
    raw: bytes = b""
    """The bytes as found, where they are not the text in UTF-8."""


def originals(engine: Engine, *, stale: bool) -> Iterator[Original]:
    """Yield texts in the order in which they were stored."""
    last = 0
    while True:
        query = select(c.id, c.name, c.given, c.claimed, schema.original.c.data).join(
            schema.original, schema.original.c.id == c.id
        )
        if stale:
            query = query.where(c.reader != present_reading())
        with engine.connect() as connection:
            rows = connection.execute(query.where(c.id > last).order_by(c.id).limit(_CHUNK)).all()
        for row in rows:
            yield _original(row)
        if len(rows) < _CHUNK:
            return
        last = rows[-1].id


def _original(row: Any) -> Original:  # noqa: ANN401 -- name, what was given, whether claimed, text
    given, text = read_given(row.given), unpress_text(row.data)
    raw, encoding = unpress_raw(row.data)
    if not encoding:
        return Original(row.name, text, *given, row.claimed)
    return Original(row.name, text, *given, row.claimed, encoding, raw)
