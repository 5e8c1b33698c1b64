"""Full text in a SQLite file: FTS5, a column for each slot of marking."""

from __future__ import annotations

import sqlite3
from operator import attrgetter
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import func, insert, select
from sqlalchemy.exc import DatabaseError

from reftel.store.plan import EVERYTHING, All, Close, Leaf, Some, worded
from reftel.store.ranking import RANKED, Ranked, Sort
from reftel.store.schema import SLOTS, dead

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from reftel.store.engines import Document
    from reftel.store.plan import Phrase, Plan
    from reftel.store.ranking import After

_doc = attrgetter("doc")
_MANNERS = {"hashsize": 8_000_000, "automerge": 0}
"""A batch becomes one segment; sixteen segments become one at once, and all of them in `tidy`."""
LEXICON = "CREATE VIRTUAL TABLE temp.lexicon USING fts5vocab(main, words, instance)"
"""What each connection sees the words of the index through."""
_COLUMNS = ", ".join(f"s{number}" for number in range(SLOTS))


class Fts5:
    """The index `words`; contentless, so that a document is replaced by a new one."""

    def create(self, connection: Connection) -> None:
        """Make an empty index."""
        connection.exec_driver_sql(
            f"CREATE VIRTUAL TABLE words USING fts5({_COLUMNS}, content='', "
            "tokenize=\"ascii tokenchars '=|./_-&'\")"
        )
        for name, value in _MANNERS.items():
            connection.exec_driver_sql(
                "INSERT INTO words(words, rank) VALUES (?, ?)", (name, value)
            )

    def drop(self, connection: Connection) -> None:
        """Take the index away."""
        connection.exec_driver_sql("DROP TABLE IF EXISTS words")

    def add(self, connection: Connection, documents: Sequence[Document]) -> None:
        """Add documents of numbers never used before.

        In one statement and by number: FTS5 closes a segment wherever a number goes back.
        """
        if not documents:
            return
        slots = sorted({slot for item in documents for slot in item.texts})
        columns = "".join(f", s{slot}" for slot in slots)
        marks = ", ?" * len(slots)
        connection.exec_driver_sql(
            f"INSERT INTO words(rowid{columns}) VALUES (?{marks})",  # noqa: S608 -- numbers
            [(item.doc, *map(item.texts.get, slots)) for item in sorted(documents, key=_doc)],
        )

    def remove(self, connection: Connection, docs: Iterable[int]) -> None:
        """Take documents out of every answer."""
        rows = [{"doc": doc} for doc in docs]
        if rows:
            connection.execute(insert(dead), rows)

    def known(self, connection: Connection, words: Sequence[str]) -> set[str]:
        """Return those of some words that the index has."""
        found = connection.exec_driver_sql(
            "SELECT value FROM json_each(?) AS asked "
            "WHERE EXISTS (SELECT 1 FROM temp.lexicon WHERE term = asked.value)",
            (msgspec.json.encode(words).decode(),),
        )
        return set(found.scalars())

    def count(self, connection: Connection, plan: Plan, slots: Sequence[int] | None) -> int:
        """Return how many documents satisfy a plan in the words of these slots."""
        found = connection.exec_driver_sql(
            f"SELECT count(*) FROM words WHERE words MATCH ? {_living(connection)}",  # noqa: S608
            (match(plan, slots),),
        )
        return found.scalar() or 0

    def docs(
        self,
        connection: Connection,
        plan: Plan,
        slots: Sequence[int] | None,
        limit: int | None = None,
    ) -> list[int]:
        """Return the documents that satisfy a plan, those last stored first."""
        said = (
            f"SELECT rowid FROM words WHERE words MATCH ? {_living(connection)} "  # noqa: S608
            "ORDER BY rowid DESC LIMIT ?"
        )
        return _numbers(connection, said, (match(plan, slots), -1 if limit is None else limit))

    def page(
        self,
        connection: Connection,
        plan: Plan,
        slots: Sequence[int] | None,
        after: After,
    ) -> list[Ranked]:
        """Return the next documents in the order asked for."""
        if after.sort is Sort.RELEVANCE:
            return self._best(connection, plan, slots, after)
        return self._dated(connection, plan, slots, after)

    def _best(
        self, connection: Connection, plan: Plan, slots: Sequence[int] | None, after: After
    ) -> list[Ranked]:
        floor = after.floor
        if floor is None and after.total > RANKED:
            floor = _floor(connection, match(plan, slots))
        key, doc = after.position or (float("-inf"), 0)
        narrowed, values = _narrowed(plan, slots, floor or 0)
        rows = connection.exec_driver_sql(
            "SELECT doc, score FROM (SELECT rowid AS doc, round(bm25(words), 9) AS score "  # noqa: S608
            f"FROM words WHERE words MATCH ? AND rowid >= ? {narrowed} {_living(connection)}) "
            "WHERE (score, doc) > (?, ?) ORDER BY score, doc LIMIT ?",
            (*values, key, doc, after.limit),
        )
        return [Ranked(row.doc, row.score, floor) for row in rows]

    def _dated(
        self, connection: Connection, plan: Plan, slots: Sequence[int] | None, after: After
    ) -> list[Ranked]:
        newest = after.sort is Sort.NEWEST
        order, sign = ("DESC", "<") if newest else ("ASC", ">")
        key, doc = after.position or ((9e15, 1 << 60) if newest else (-9e15, 0))
        rows = connection.exec_driver_sql(
            f"SELECT doc, coalesce(date, {_UNDATED}) AS score FROM cable {_by(after.total)} "  # noqa: S608
            "IN (SELECT rowid FROM words WHERE words MATCH ?) "
            f"AND (coalesce(date, {_UNDATED}), doc) {sign} (?, ?) "
            f"ORDER BY date {order}, doc {order} LIMIT ?",
            (match(plan, slots), key, doc, after.limit),
        )
        return [Ranked(row.doc, row.score, None) for row in rows]

    def held(self, connection: Connection) -> set[int]:
        """Return the documents that the index holds and answers with."""
        return set(self.docs(connection, EVERYTHING, None))

    def problems(self, connection: Connection) -> list[str]:
        """Let FTS5 check itself."""
        connection.exec_driver_sql("INSERT INTO words(words) VALUES ('integrity-check')")
        return []

    def tidy(self, connection: Connection) -> None:
        """Merge the index after a bulk of writes."""
        connection.exec_driver_sql("INSERT INTO words(words) VALUES ('optimize')")


def _numbers(connection: Connection, said: str, values: tuple[str, int]) -> list[int]:
    """Fetch by the driver's own cursor: many rows cost more in SQLAlchemy than in the index."""
    cursor = connection.connection.cursor()
    try:
        cursor.execute(said, values)
        return [doc for (doc,) in cursor.fetchall()]
    except sqlite3.DatabaseError as error:
        raise DatabaseError(said, values, error) from error


def _floor(connection: Connection, expression: str) -> int:
    """Return the first of the documents last stored that take part in a ranking."""
    last = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?"
    found = connection.exec_driver_sql(
        f"SELECT min(rowid) FROM ({last})",  # noqa: S608 -- a constant
        (expression, RANKED),
    )
    return found.scalar() or 0


_UNDATED = -8_000_000_000_000_000
"""Date of what has none: before all others."""
_MANY = 2_000
"""Hits from which it is faster to go through all cables by date than to look up each hit."""


def _by(total: int) -> str:
    return "INDEXED BY cable_by_date WHERE doc" if total > _MANY else "WHERE doc"


def _narrowed(
    plan: Plan, slots: Sequence[int] | None, floor: int
) -> tuple[str, tuple[str | int, ...]]:
    """Return how hits are narrowed beside what they are ranked by, with the values of the query.

    Fields find and do not weigh: bm25() would walk through every document of a year or a tag.
    """
    words = worded(plan)
    if words is None:
        return "", (match(plan, slots), floor)
    narrowed = "AND +rowid IN (SELECT rowid FROM words WHERE words MATCH ? AND rowid >= ?)"
    return narrowed, (match(words, slots), floor, match(plan, slots), floor)


def _living(connection: Connection) -> str:
    """Return the condition that passes over replaced documents, where there are any."""
    some = connection.scalar(select(func.count()).select_from(select(dead).limit(1).subquery()))
    return "AND rowid NOT IN (SELECT doc FROM dead)" if some else ""


def match(plan: Plan, slots: Sequence[int] | None) -> str:
    """Return a plan in the words of FTS5; nothing that a user typed stands outside quotes."""
    said = _say(plan)
    if slots is None:
        return said
    return f"{{{' '.join(f's{slot}' for slot in slots)}}} : ({said})"


_NOTHING = '"k=nothing"'


def _say(plan: Plan) -> str:
    match plan:
        case Leaf():
            open_end = " *" if plan.prefix else ""
            said = [f"{_quoted(phrase)}{open_end}" for phrase in plan.phrases]
            return _joined(" OR ", said)
        case Close():
            pairs = [
                f"NEAR({_quoted(left)} {_quoted(right)}, {plan.words})"
                for left in plan.left
                for right in plan.right
            ]
            return _joined(" OR ", pairs)
        case Some():
            return _joined(" OR ", [_say(part) for part in plan.parts])
        case All():
            wanted = _joined(" AND ", [_say(part) for part in plan.parts])
            if not plan.but:
                return wanted
            return f"({wanted} NOT {_joined(' OR ', [_say(part) for part in plan.but])})"


def _joined(word: str, parts: list[str]) -> str:
    """Join in balance, since a long chain would be a tree too deep for FTS5."""
    if len(parts) <= 1:
        return parts[0] if parts else _NOTHING
    if len(parts) <= _WIDEST:
        return f"({word.join(parts)})"
    middle = len(parts) // 2
    return f"({_joined(word, parts[:middle])}{word}{_joined(word, parts[middle:])})"


_WIDEST = 16


def _quoted(phrase: Phrase) -> str:
    return '"' + " ".join(phrase).replace('"', "") + '"'
