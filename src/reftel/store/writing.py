"""Writing cables: one batch, one transaction, rows and index together."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import delete, func, select, update

import reftel.store.schema as schema
from reftel.store.bulk import insert_rows
from reftel.store.engines import Document
from reftel.store.folio import ANYWHERE, Folio, present_reading
from reftel.store.slots import Marks
from reftel.store.vocabulary import Terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection, Row

    from reftel.store.engines import Index

EVERYWHERE = 255
"""Slot of a facet that may be counted wherever the cable itself may be found."""
_MANY = 500


class Outcome(NamedTuple):
    """What became of a batch."""

    new: int = 0
    same: int = 0
    changed: int = 0


@dataclass(slots=True)
class _Sheet:
    """A folio on its way into the store."""

    folio: Folio
    id: int
    old: Row[Any] | None
    marks: list[int] = field(default_factory=list)
    slots: list[int] = field(default_factory=list)
    preferred: bool = False
    doc: int | None = None


class Writer:
    """Writes batches; keeps what it has already named, so that a batch asks little."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self.forget()

    def forget(self) -> None:
        """Drop what is remembered, after a transaction that did not stand."""
        self._marks, self._terms = Marks(), Terms()

    def put(self, connection: Connection, folios: Iterable[Folio]) -> Outcome:
        """Write a batch inside the caller's transaction."""
        given = list(folios)
        latest = {folio.head.sha256: folio for folio in given}
        held = _held(connection, list(latest))
        todo = [folio for sha, folio in latest.items() if not _is_same(folio, held.get(sha))]
        sheets = self._sheets(connection, todo, held)
        if sheets:
            self._write(connection, sheets)
        changed = sum(sheet.old is not None for sheet in sheets)
        return Outcome(len(sheets) - changed, len(given) - len(sheets), changed)

    def _sheets(
        self, connection: Connection, folios: list[Folio], held: dict[str, Row[Any]]
    ) -> list[_Sheet]:
        following = (connection.scalar(select(func.max(schema.cable.c.id))) or 0) + 1
        sheets = []
        for folio in folios:
            old = held.get(folio.head.sha256)
            sheets.append(_Sheet(folio, old.id if old else following, old))
            following += old is None
        return sheets

    def _write(self, connection: Connection, sheets: list[_Sheet]) -> None:
        self._marks.meet(
            connection,
            {
                key: meaning
                for sheet in sheets
                for key, meaning in zip(sheet.folio.marks, sheet.folio.meanings, strict=True)
            },
        )
        for sheet in sheets:
            sheet.marks, sheet.slots = self._marks.place(sheet.folio.marks)
        demoted = _prefer(connection, sheets)
        _number(connection, sheets)
        self._rows(connection, sheets, demoted)
        shown = [sheet for sheet in sheets if sheet.doc is not None]
        self._facets(connection, shown)
        self._index.add(connection, [document(s.folio, s.doc or 0, s.slots) for s in shown])

    def _rows(self, connection: Connection, sheets: list[_Sheet], demoted: list[Row[Any]]) -> None:
        gone = {row.doc for row in demoted if row.doc is not None}
        gone |= {sheet.old.doc for sheet in sheets if sheet.old and sheet.old.doc is not None}
        self._index.remove(connection, sorted(gone))
        for part in _parts(sorted(gone)):
            connection.execute(delete(schema.facet).where(schema.facet.c.doc.in_(part)))
        _demote(connection, [row.id for row in demoted])
        _clear(connection, [sheet.id for sheet in sheets if sheet.old])
        insert_rows(connection, schema.cable, [_cable_row(sheet) for sheet in sheets])
        insert_rows(
            connection,
            schema.original,
            [{"id": sheet.id, "data": sheet.folio.original} for sheet in sheets],
        )
        insert_rows(
            connection,
            schema.claim,
            [
                {"cable": sheet.id, "count": sheet.folio.count, "data": sheet.folio.claims}
                for sheet in sheets
                if sheet.folio.claims
            ],
        )
        insert_rows(
            connection,
            schema.reference,
            [
                {"mrn": mrn, "cable": sheet.id}
                for sheet in sheets
                for mrn in sorted(set(sheet.folio.head.references))
            ],
        )

    def _facets(self, connection: Connection, sheets: list[_Sheet]) -> None:
        wanted = {(name, value) for sheet in sheets for _, name, value in sheet.folio.counted}
        codes = self._terms.codes(connection, wanted)
        insert_rows(
            connection,
            schema.facet,
            [{"doc": sheet.doc, **_codes(sheet, codes)} for sheet in sheets],
        )


def _codes(sheet: _Sheet, codes: dict[tuple[str, str], int]) -> dict[str, bytes]:
    slots = {ANYWHERE: EVERYWHERE, **dict(enumerate(sheet.slots))}
    numbers = [(slots[place], codes[name, value]) for place, name, value in sheet.folio.counted]
    every = array("I", sorted({code for _, code in numbers}))
    found = array("I", [slot << 24 | code for slot, code in numbers])
    return {"every": every.tobytes(), "codes": found.tobytes()}


def _held(connection: Connection, shas: list[str]) -> dict[str, Row[Any]]:
    c = schema.cable.c
    rows: dict[str, Row[Any]] = {}
    for part in _parts(shas):
        found = connection.execute(
            select(c.id, c.sha256, c.doc, c.reader, c.claimed).where(c.sha256.in_(part))
        )
        rows |= {row.sha256: row for row in found}
    return rows


def _is_same(folio: Folio, old: Row[Any] | None) -> bool:
    if old is None:
        return False
    return bool(old.reader == present_reading() and (old.claimed or not folio.row["claimed"]))


def _prefer(connection: Connection, sheets: list[_Sheet]) -> list[Row[Any]]:
    """Choose one rendition of each MRN; return the held ones that give way."""
    c = schema.cable.c
    mrns = sorted({sheet.folio.head.mrn for sheet in sheets if sheet.folio.head.mrn})
    own = {sheet.id for sheet in sheets}
    standing: dict[str, Row[Any]] = {}
    for part in _parts(mrns):
        query = select(c.id, c.mrn, c.worth, c.sha256, c.doc).where(c.mrn.in_(part), c.preferred)
        standing |= {row.mrn: row for row in connection.execute(query) if row.id not in own}
    best: dict[str, _Sheet] = {}
    for sheet in sheets:
        mrn = sheet.folio.head.mrn
        if mrn is None:
            sheet.preferred = True
        elif mrn not in best or _rank(sheet) > _rank(best[mrn]):
            best[mrn] = sheet
    demoted = []
    for mrn, sheet in best.items():
        other = standing.get(mrn)
        sheet.preferred = other is None or _rank(sheet) > (other.worth, other.sha256)
        if sheet.preferred and other is not None:
            demoted.append(other)
    return demoted


def _rank(sheet: _Sheet) -> tuple[int, str]:
    return sheet.folio.row["worth"], sheet.folio.head.sha256


def _number(connection: Connection, sheets: list[_Sheet]) -> None:
    """Give each sheet that will be searched a document number never used before."""
    used = [
        connection.scalar(select(func.max(c))) or 0 for c in (schema.cable.c.doc, schema.dead.c.doc)
    ]
    following = max(used) + 1
    for sheet in sheets:
        if sheet.preferred:
            sheet.doc = following
            following += 1


def _demote(connection: Connection, ids: list[int]) -> None:
    for part in _parts(ids):
        connection.execute(
            update(schema.cable)
            .where(schema.cable.c.id.in_(part))
            .values(preferred=False, doc=None)
        )


def _clear(connection: Connection, ids: list[int]) -> None:
    for part in _parts(ids):
        for table in (schema.claim, schema.reference):
            connection.execute(delete(table).where(table.c.cable.in_(part)))
        connection.execute(delete(schema.original).where(schema.original.c.id.in_(part)))
        connection.execute(delete(schema.cable).where(schema.cable.c.id.in_(part)))


def _cable_row(sheet: _Sheet) -> dict[str, Any]:
    row = sheet.folio.row
    return row | {
        "id": sheet.id,
        "banner": sheet.marks[row["banner"]],
        "subject_mark": sheet.marks[row["subject_mark"]],
        "marks": array("I", sheet.marks).tobytes(),
        "preferred": sheet.preferred,
        "doc": sheet.doc,
    }


def document(folio: Folio, doc: int, slots: Sequence[int]) -> Document:
    """Return what an index holds of a cable whose markings have these slots."""
    texts: dict[int, list[str]] = {}
    for place, words in folio.texts:
        texts.setdefault(slots[place], []).append(words)
    joined = {slot: " ".join((*words, folio.anywhere)) for slot, words in sorted(texts.items())}
    return Document(doc, folio.row["year"], joined, folio.row["date"])


def _parts(items: Sequence[Any]) -> list[Sequence[Any]]:
    return [items[at : at + _MANY] for at in range(0, len(items), _MANY)]
