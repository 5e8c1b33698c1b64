"""Full text beside the store: tantivy, a field for each slot of marking."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from reftel.findings import ReftelError
from reftel.store.plan import All, Close, Leaf, Some
from reftel.store.ranking import Ranked, Sort
from reftel.store.schema import SLOTS, slot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from reftel.store.engines import Document
    from reftel.store.plan import Phrase, Plan
    from reftel.store.ranking import After

_MEMORY = 64_000_000
_UNDATED = -8_000_000_000_000_000
_FIRST = 100
"""Hits asked for at first; four times as many where a page needs more."""


class Tantivy:
    """An index in a folder; it answers like the index in the store, from a state of its own."""

    def __init__(self, folder: Path) -> None:
        import tantivy  # noqa: PLC0415 -- an extra

        self._t: Any = tantivy
        self._schema = self._fields()
        try:
            self._index = tantivy.Index(self._schema, path=str(folder), reuse=True)
        except ValueError as error:
            raise ReftelError(
                f"{folder} is no index of this version ({error}): delete that folder, "
                "then `reftel store rebuild --tantivy`"
            ) from None
        words = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
        self._index.register_tokenizer("words", words)
        self._searcher: Any = self._index.searcher()

    def _fields(self) -> Any:  # noqa: ANN401 -- a schema of tantivy
        builder = self._t.SchemaBuilder()
        builder.add_integer_field("doc", indexed=True, fast=True)
        builder.add_integer_field("date", fast=True)
        for number in range(SLOTS):
            builder.add_text_field(f"s{number}", tokenizer_name="words", index_option="position")
        return builder.build()

    def change(self, documents: Iterable[Document], gone: Iterable[int] = ()) -> None:
        """Add some documents and take others out; searchable when this returns."""
        try:
            writer = self._index.writer(_MEMORY, 1)
        except ValueError as error:
            raise ReftelError(
                f"another process writes the index beside the store: {error}"
            ) from None
        for doc in gone:
            writer.delete_documents_by_term("doc", doc)
        for item in documents:
            made = self._t.Document()
            made.add_integer("doc", item.doc)
            made.add_integer("date", _UNDATED if item.date is None else item.date)
            for number, said in item.texts.items():
                made.add_text(f"s{number}", said)
            writer.add_document(made)
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        self._searcher = self._index.searcher()

    def held(self) -> set[int]:
        """Return the documents that the index holds."""
        return set(self._by("doc", self._t.Query.all_query(), None))

    def known(self, _connection: Connection, words: Sequence[str]) -> set[str]:
        """Return those of some words that the index has."""
        fields, often = range(SLOTS), self._searcher.doc_freq
        return {word for word in words if any(often(f"s{field}", word) for field in fields)}

    def count(self, connection: Connection, plan: Plan, slots: Sequence[int] | None) -> int:
        """Return how many documents satisfy a plan in the words of these slots."""
        found = self._searcher.search(self._query(connection, plan, slots), 1, count=True)
        return int(found.count)

    def docs(
        self,
        connection: Connection,
        plan: Plan,
        slots: Sequence[int] | None,
        limit: int | None = None,
    ) -> list[int]:
        """Return the documents that satisfy a plan, those last stored first."""
        return self._by("doc", self._query(connection, plan, slots), limit)

    def _by(self, name: str, query: object, limit: int | None) -> list[int]:
        most = max(1, self._searcher.num_docs if limit is None else limit)
        found = self._searcher.search(query, most, count=False, order_by_field=name)
        return [int(key) for key, _ in found.hits]

    def page(
        self, connection: Connection, plan: Plan, slots: Sequence[int] | None, after: After
    ) -> list[Ranked]:
        """Return the next documents in the order asked for; each field weighs by its own length."""
        query = self._query(connection, plan, slots)
        newest = after.sort is Sort.NEWEST
        if after.sort is Sort.RELEVANCE:
            return _page(lambda size: self._best(query, size), after, down=False)
        return _page(lambda size: self._dated(query, size, newest=newest), after, down=newest)

    def _best(self, query: object, size: int) -> list[tuple[float, int]]:
        hits = self._searcher.search(query, size, count=False).hits
        docs = self._searcher.fast_field_values("doc", [address for _, address in hits])
        return [(-round(score, 6), doc) for (score, _), doc in zip(hits, docs, strict=True)]

    def _dated(self, query: object, size: int, *, newest: bool) -> list[tuple[float, int]]:
        order = self._t.Order.Desc if newest else self._t.Order.Asc
        found = self._searcher.search(
            query, size, count=False, order_by_field="date", order=order
        ).hits
        docs = self._searcher.fast_field_values("doc", [address for _, address in found])
        return [(float(key), doc) for (key, _), doc in zip(found, docs, strict=True)]

    def _query(self, connection: Connection, plan: Plan, slots: Sequence[int] | None) -> Any:  # noqa: ANN401 -- a query of tantivy
        used = list(connection.scalars(select(slot.c.id))) if slots is None else slots
        return _Writer(self._t, self._schema, [f"s{number}" for number in used]).say(plan)


def _page(
    fetch: Callable[[int], list[tuple[float, int]]], after: After, *, down: bool
) -> list[Ranked]:
    """Fetch the best until a page is full; equal ones are put in the order of their numbers."""
    size = max(_FIRST, 4 * after.limit)
    while True:
        found = sorted(fetch(min(size, max(1, after.total))), reverse=down)
        whole = size >= after.total
        if not whole:
            last = found[-1][0]
            found = [item for item in found if item[0] != last]
        at = after.position
        rest = [item for item in found if at is None or (item < at if down else item > at)]
        if whole or len(rest) >= after.limit:
            return [Ranked(doc, key, None) for key, doc in rest[: after.limit]]
        size *= 4


class _Writer:
    """Writes a plan as queries of tantivy over some fields."""

    def __init__(self, t: Any, schema: object, names: list[str]) -> None:  # noqa: ANN401 -- the library
        self._t, self._schema, self._names = t, schema, names

    def say(self, plan: Plan) -> Any:  # noqa: ANN401 -- a query of tantivy
        match plan:
            case Leaf():
                return self._leaf(plan)
            case Close():
                return self._any(
                    self._t.Query.phrase_query(self._schema, name, words)
                    for name in self._names
                    for words in _apart(plan)
                )
            case Some():
                return self._any(map(self.say, plan.parts))
            case All():
                must, never = self._t.Occur.Must, self._t.Occur.MustNot
                parts = [(must, self.say(part)) for part in plan.parts]
                parts += [(never, self.say(part)) for part in plan.but]
                return self._t.Query.boolean_query(parts)

    def _any(self, queries: Iterable[object]) -> Any:  # noqa: ANN401 -- a query of tantivy
        parts = [(self._t.Occur.Should, query) for query in queries]
        return self._t.Query.boolean_query(parts) if parts else self._t.Query.empty_query()

    def _leaf(self, leaf: Leaf) -> Any:  # noqa: ANN401 -- a query of tantivy
        """Say a leaf; fields of the header find but do not weigh."""
        words = [phrase[0] for phrase in leaf.phrases if len(phrase) == 1]
        q = self._t.Query
        if not leaf.shown and not leaf.prefix and len(words) == len(leaf.phrases):
            said = (q.term_set_query(self._schema, name, words) for name in self._names)
            return q.const_score_query(self._any(said), 0.0)
        found = self._any(
            self._phrase(name, phrase, open_end=leaf.prefix)
            for name in self._names
            for phrase in leaf.phrases
        )
        return found if leaf.shown else q.const_score_query(found, 0.0)

    def _phrase(self, name: str, phrase: Phrase, *, open_end: bool) -> Any:  # noqa: ANN401 -- a query
        q = self._t.Query
        if open_end:
            said = [_escaped(word) for word in phrase]
            said[-1] += ".*"
            if len(said) == 1:
                return q.regex_query(self._schema, name, said[0])
            return q.regex_phrase_query(self._schema, name, said)
        if len(phrase) == 1:
            return q.term_query(self._schema, name, phrase[0])
        return q.phrase_query(self._schema, name, list(phrase))


def _apart(plan: Close) -> list[list[tuple[int, str]]]:
    """Return every way in which the phrases may stand, each word with its place."""
    pairs = list(product(plan.left, plan.right))
    pairs += [(right, left) for left, right in pairs]
    return [
        [*enumerate(first), *enumerate(second, len(first) + gap)]
        for first, second in pairs
        for gap in range(plan.words + 1)
    ]


def _escaped(word: str) -> str:
    return re.sub(r"([^\w])", r"\\\1", word)
