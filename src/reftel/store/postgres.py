"""Full text in PostgreSQL: tsvectors of our own words, partitioned by year."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, Integer, MetaData, SmallInteger, Table, text
from sqlalchemy.dialects.postgresql import TSVECTOR

from reftel.store.bulk import insert_rows
from reftel.store.plan import EVERYTHING, All, Close, Leaf, Some
from reftel.store.ranking import RANKED, Ranked, Sort
from reftel.store.tokens import BREAK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection

    from reftel.store.engines import Document
    from reftel.store.plan import Phrase, Plan
    from reftel.store.ranking import After

LONGEST = 16_000
"""Positions of a tsvector: PostgreSQL keeps 16,383."""
MOST_PLACES = 250
"""Positions of one word in a tsvector: PostgreSQL keeps 255."""

portion = Table(
    "portion",
    MetaData(),
    Column("doc", Integer, nullable=False),
    Column("year", Integer, nullable=False),
    Column("slot", SmallInteger, nullable=False),
    Column("words", TSVECTOR, nullable=False),
    postgresql_partition_by="RANGE (year)",
)


class Postgres:
    """The index `portion`: some rows for each document and slot."""

    def __init__(self) -> None:
        self._years: set[int] = set()

    def create(self, connection: Connection) -> None:
        """Make an empty index."""
        portion.create(connection)
        connection.execute(text("CREATE INDEX portion_words ON portion USING gin (words)"))
        connection.execute(text("CREATE INDEX portion_doc ON portion (doc)"))

    def drop(self, connection: Connection) -> None:
        """Take the index away."""
        portion.drop(connection, checkfirst=True)
        self._years.clear()

    def add(self, connection: Connection, documents: Sequence[Document]) -> None:
        """Add documents of numbers never used before."""
        for year in {item.year for item in documents}:
            connection.execute(
                text(
                    f"CREATE TABLE IF NOT EXISTS portion_{year} PARTITION OF portion "
                    f"FOR VALUES FROM ({year}) TO ({year + 1})"
                )
            )
        rows = [
            {"doc": item.doc, "year": item.year, "slot": slot, "words": words}
            for item in documents
            for slot, said in item.texts.items()
            for words in vectors(said)
        ]
        insert_rows(connection, portion, rows)

    def remove(self, connection: Connection, docs: Iterable[int]) -> None:
        """Take documents out of every answer."""
        connection.execute(text("DELETE FROM portion WHERE doc = ANY(:docs)"), {"docs": list(docs)})

    def known(self, connection: Connection, words: Sequence[str]) -> set[str]:
        """Return those of some words that the index has."""
        if not words:
            return set()
        asked = text(
            "SELECT word FROM unnest(CAST(:asked AS text[])) AS word WHERE EXISTS (SELECT 1 "
            "FROM portion WHERE words @@ CAST(quote_literal(word) AS tsquery))"
        )
        return set(connection.scalars(asked, {"asked": list(words)}))

    def count(self, connection: Connection, plan: Plan, slots: Sequence[int] | None) -> int:
        """Return how many documents satisfy a plan in the words of these slots."""
        found, values = _Writer(slots).write(plan)
        return connection.scalar(text(f"SELECT count(*) FROM ({found}) AS f"), values) or 0  # noqa: S608

    def docs(
        self,
        connection: Connection,
        plan: Plan,
        slots: Sequence[int] | None,
        limit: int | None = None,
    ) -> list[int]:
        """Return the documents that satisfy a plan, those last stored first."""
        found, values = _Writer(slots).write(plan)
        query = f"SELECT doc FROM ({found}) AS f ORDER BY doc DESC LIMIT :limit"  # noqa: S608
        return list(connection.scalars(text(query), values | {"limit": limit}))

    def page(
        self, connection: Connection, plan: Plan, slots: Sequence[int] | None, after: After
    ) -> list[Ranked]:
        """Return the next documents in the order asked for."""
        writer = _Writer(slots)
        found, values = writer.write(plan)
        if after.sort is Sort.RELEVANCE:
            floor = after.floor
            if floor is None and after.total > RANKED:
                floor = self.docs(connection, plan, slots, RANKED)[-1]
            scored = _scored(found, writer, plan)
            values = writer.values | {"floor": floor or 0}
        else:
            floor = None
            scored = (
                "SELECT doc, coalesce(cable.date, -8000000000000000)::float8 AS score "  # noqa: S608
                f"FROM cable JOIN ({found}) AS f USING (doc)"
            )
        newest = after.sort is Sort.NEWEST
        key, doc = after.position or ((9e18, 1 << 30) if newest else (-9e18, 0))
        order, sign = ("DESC", "<") if newest else ("ASC", ">")
        rows = connection.execute(
            text(
                f"SELECT doc, score FROM ({scored}) AS s WHERE (score, doc) {sign} (:key, :after) "  # noqa: S608
                f"ORDER BY score {order}, doc {order} LIMIT :limit"
            ),
            values | {"key": float(key), "after": doc, "limit": after.limit},
        )
        return [Ranked(row.doc, row.score, floor) for row in rows]

    def held(self, connection: Connection) -> set[int]:
        """Return the documents that the index holds and answers with."""
        return set(self.docs(connection, EVERYTHING, None))

    def problems(self, _connection: Connection) -> list[str]:
        """Return nothing: PostgreSQL checks its own pages."""
        return []

    def tidy(self, connection: Connection) -> None:
        """Let the planner know what was stored."""
        connection.execute(text("ANALYZE"))


def _scored(found: str, writer: _Writer, plan: Plan) -> str:
    said = " | ".join(f"({_query(leaf)})" for leaf in _shown(plan)) or "'k=cable'"
    name = writer.value(said)
    return (
        "SELECT doc, -round(sum(ts_rank_cd(words, "  # noqa: S608 -- names of parameters
        f"CAST(:{name} AS tsquery), 1))::numeric, 9)::float8 AS score FROM portion "
        f"JOIN ({found}) AS f USING (doc) WHERE doc >= :floor{writer.seen()} GROUP BY doc"
    )


def _shown(plan: Plan) -> Iterator[Leaf | Close]:
    match plan:
        case Leaf():
            if plan.shown:
                yield plan
        case Close():
            yield plan
        case All() | Some():
            for part in plan.parts:
                yield from _shown(part)


class _Writer:
    """Writes a plan as SQL over sets of documents, every value a parameter."""

    def __init__(self, slots: Sequence[int] | None) -> None:
        self.values: dict[str, Any] = {} if slots is None else {"slots": list(slots)}
        self._slots = slots

    def write(self, plan: Plan) -> tuple[str, dict[str, Any]]:
        return self._say(plan), self.values

    def value(self, said: str) -> str:
        name = f"q{len(self.values)}"
        self.values[name] = said
        return name

    def seen(self) -> str:
        return "" if self._slots is None else " AND slot = ANY(:slots)"

    def _say(self, plan: Plan) -> str:
        match plan:
            case Leaf() | Close():
                return self._leaf(_query(plan))
            case Some():
                return self._set("UNION", plan.parts)
            case All():
                wanted = self._set("INTERSECT", plan.parts)
                if not plan.but:
                    return wanted
                return f"(({wanted}) EXCEPT ({self._set('UNION', plan.but)}))"

    def _leaf(self, said: str) -> str:
        name = self.value(said)
        return (
            f"SELECT DISTINCT doc FROM portion WHERE words @@ CAST(:{name} AS tsquery)"  # noqa: S608
            + self.seen()
        )

    def _set(self, word: str, parts: Sequence[Plan]) -> str:
        said = [f"({self._say(part)})" for part in parts]
        return f"({f' {word} '.join(said)})" if said else self._leaf("'k=nothing'")


def _query(plan: Leaf | Close) -> str:
    """Return a leaf as a tsquery; every word stands in quotation marks."""
    if isinstance(plan, Leaf):
        said = [_phrase(phrase, open_end=plan.prefix) for phrase in plan.phrases]
        return " | ".join(f"({one})" for one in said)
    pairs = [
        (first, second)
        for left in plan.left
        for right in plan.right
        for first, second in ((left, right), (right, left))
    ]
    return " | ".join(
        f"(({_phrase(first)}) <{gap}> ({_phrase(second)}))"
        for first, second in pairs
        for gap in range(1, plan.words + 2)
    )


def _phrase(phrase: Phrase, *, open_end: bool = False) -> str:
    words = ["'" + word.replace("'", "").replace("\\", "") + "'" for word in phrase]
    return " <-> ".join(words) + (":*" if open_end else "")


def vectors(said: str) -> Iterator[str]:
    """Yield the tsvectors of a text, cut so that PostgreSQL forgets no place of a word."""
    places: dict[str, list[int]] = {}
    at = 0
    for passage in said.split(f" {BREAK}"):
        words = passage.split()
        crowded = any(
            len(places.get(word, ())) + count > MOST_PLACES
            for word, count in Counter(words).items()
        )
        if places and (crowded or at + len(words) > LONGEST):
            yield _vector(places)
            places, at = {}, 0
        for word in words:
            if len(places.get(word, ())) >= MOST_PLACES or at >= LONGEST:
                yield _vector(places)
                places, at = {}, 0
            at += 1
            places.setdefault(word, []).append(at)
        at += 1
    if places:
        yield _vector(places)


def _vector(places: dict[str, list[int]]) -> str:
    return " ".join(f"'{word}':{','.join(map(str, at))}" for word, at in places.items())
