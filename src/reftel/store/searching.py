"""Searching: hits with their paragraphs, counts and facets, all through a reader's clearance."""

from __future__ import annotations

from array import array
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from heapq import nlargest
from itertools import islice
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

import reftel.store.schema as schema
from reftel.store.bulk import numbers
from reftel.store.packing import read_marking, read_portions, unpress_text
from reftel.store.plan import leaves, plan
from reftel.store.query import parse
from reftel.store.ranking import RANKED, After, Ranked, Sort, cursor, read_cursor
from reftel.store.snippets import Snippet, Spotter
from reftel.store.terms import COUNTED
from reftel.store.writing import EVERYWHERE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Row

    from reftel.marking import Audience
    from reftel.store.engines import Finder
    from reftel.store.plan import Plan

COUNTED_AT_MOST = 10_000
"""Most hits that facets are counted over; of more, those last stored."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A cable found: what its reader may know of it, and the paragraphs that say it."""

    mrn: str | None
    sha256: str
    date: datetime | None
    post: str | None
    subject: str | None
    """None where the reader may not see it."""
    tags: tuple[str, ...]
    marking: str
    score: float
    snippets: tuple[Snippet, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """A page of hits, how many there are in all, and where the next page begins."""

    hits: tuple[Hit, ...]
    total: int
    cursor: str | None = None
    ranked: int | None = None
    """How many hits took part in the ranking, where that is not all."""


@dataclass(frozen=True, slots=True)
class Facets:
    """Counts by field and value; `of` hits, which `capped` says are not all `total`."""

    counts: Mapping[str, tuple[tuple[str, int], ...]]
    of: int
    total: int
    capped: bool = field(default=False)


class Searcher:
    """One search by one reader in one transaction."""

    def __init__(
        self, connection: Connection, index: Finder, text: str, audience: Audience | None
    ) -> None:
        self._connection = connection
        self._index = index
        self._slots = visible(connection, audience)
        self._plan: Plan = plan(connection, parse(text), index)

    @property
    def nothing(self) -> bool:
        """Say whether no portion at all may be seen."""
        return self._slots is not None and not self._slots

    def results(self, sort: Sort | None, limit: int, at: str | None) -> Results:
        """Return a page of hits; by relevance where words are asked for, else the newest."""
        worded = next(leaves(self._plan), None) is not None
        sort = sort or (Sort.RELEVANCE if worded else Sort.NEWEST)
        total = 0 if self.nothing else self._count()
        if not total:
            return Results((), 0)
        last = read_cursor(at) if at else None
        after = After(
            sort=sort,
            limit=limit + 1,
            total=total,
            position=last and (last.score, last.doc),
            floor=last.floor if last else None,
        )
        ranked = self._index.page(self._connection, self._plan, self._slots, after)
        hits = self._hits(ranked[:limit])
        more = cursor(ranked[limit - 1]) if len(ranked) > limit else None
        cut = sort is Sort.RELEVANCE and ranked and ranked[0].floor is not None
        return Results(hits, total, more, RANKED if cut else None)

    def _count(self) -> int:
        return self._index.count(self._connection, self._plan, self._slots)

    def docs(self) -> list[int]:
        """Return the numbers of all documents found."""
        if self.nothing:
            return []
        return self._index.docs(self._connection, self._plan, self._slots)

    def facets(self, limit: int, most: int = COUNTED_AT_MOST) -> Facets:
        """Return the most frequent values of each field among the hits."""
        total = 0 if self.nothing else self._count()
        docs = self._index.docs(self._connection, self._plan, self._slots, most) if total else []
        kept = _largest(self._connection, self._tally(docs), limit)
        return Facets(kept, of=len(docs), total=total, capped=len(docs) < total)

    def _tally(self, docs: Sequence[int]) -> Counter[int]:
        """Count each value once for each cable in which this reader may see it."""
        if self._slots is None:
            return Counter(array("I", b"".join(self._codes("every", docs))))
        seen = bytearray(256)
        for slot in (*self._slots, EVERYWHERE):
            seen[slot] = 1
        counter: Counter[int] = Counter()
        for data in self._codes("codes", docs):
            counter.update({code & 0xFFFFFF for code in array("I", data) if seen[code >> 24]})
        return counter

    def _codes(self, column: str, docs: Sequence[int]) -> list[bytes]:
        f = schema.facet.c
        query = select(f[column]).where(f.doc.in_(numbers(self._connection, docs)))
        return list(self._connection.scalars(query))

    def _hits(self, ranked: Sequence[Ranked]) -> tuple[Hit, ...]:
        c, o = schema.cable.c, schema.original.c
        query = (
            select(schema.cable, o.data)
            .join(schema.original, o.id == c.id)
            .where(c.doc.in_([item.doc for item in ranked]))
        )
        rows = {row.doc: row for row in self._connection.execute(query)}
        slots = self._mark_slots([row.marks for row in rows.values()])
        spotter = Spotter(leaves(self._plan))
        return tuple(
            self._hit(rows[item.doc], item.score, spotter, slots)
            for item in ranked
            if item.doc in rows
        )

    def _mark_slots(self, packed: Sequence[bytes]) -> dict[int, Any]:
        m = schema.mark.c
        wanted = {number for data in packed for number in array("I", data)}
        query = select(m.id, m.slot, m.value).where(m.id.in_(wanted))
        return {row.id: row for row in self._connection.execute(query)}

    def _sees(self, slot: int) -> bool:
        return self._slots is None or slot in self._slots

    def _hit(self, row: Row[Any], score: float, spotter: Spotter, marks: Mapping[int, Any]) -> Hit:
        header = self._sees(marks[row.banner].slot)
        own = [marks[number] for number in array("I", row.marks)]
        portions = [
            (portion, read_marking(own[portion.mark].value))
            for portion in read_portions(row.portions)
            if self._sees(own[portion.mark].slot)
        ]
        return Hit(
            mrn=row.mrn,
            sha256=row.sha256,
            date=None if row.date is None else datetime.fromtimestamp(row.date, UTC),
            post=row.post,
            subject=row.subject if self._sees(marks[row.subject_mark].slot) else None,
            tags=tuple(row.tags.split()) if header else (),
            marking=row.written if header else "",
            score=score,
            snippets=spotter.spot(unpress_text(row.data), portions),
        )


def visible(connection: Connection, audience: Audience | None) -> list[int] | None:
    """Return the slots that a reader may see; None, where no reader is named, is all."""
    if audience is None:
        return None
    rows = connection.execute(select(schema.slot.c.id, schema.slot.c.value))
    return sorted(row.id for row in rows if read_marking(row.value).may_see(audience))


def _largest(
    connection: Connection, counter: Counter[int], limit: int
) -> dict[str, tuple[tuple[str, int], ...]]:
    """Return the most frequent values of each field; of parties, who are many, only those named."""
    t = schema.term.c
    query = select(t.id, t.field, t.value)
    few = {row.id: row for row in connection.execute(query.where(t.field.in_(_FEW)))}
    often = [(count, -code) for code, count in counter.items() if count > 1 and code not in few]
    most = [-code for _, code in nlargest(limit, often)]
    if len(most) < limit:
        most += islice((code for code in counter if counter[code] == 1 and code not in few), limit)
    many = {row.id: row for row in connection.execute(query.where(t.id.in_(most)))}
    counts: dict[str, list[tuple[str, int]]] = {}
    for code, row in (few | many).items():
        if count := counter.get(code):
            counts.setdefault(row.field, []).append((row.value, count))
    return {
        name: tuple(sorted(values, key=lambda item: (-item[1], item[0]))[:limit])
        for name, values in sorted(counts.items())
    }


_FEW = sorted(COUNTED - {"party"})
"""Fields that have few values."""
