"""The words of the traffic by stem, and the values that facets count."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from sqlalchemy import func, select, tuple_

from reftel.store.bulk import insert_new, insert_rows
from reftel.store.schema import term
from reftel.store.schema import word as word_table
from reftel.store.tokens import ENDS, stem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

_REMEMBERED = 300_000
_LONGEST = 24


def inflected(words: Iterable[str]) -> frozenset[str]:
    """Return those words that are not their own stem; the others are found without a table."""
    return frozenset(_FORMS.inflected(words if isinstance(words, set) else set(words)))


class _Forms:
    """Which words are their own stem and which are not: few words of a text are met first there."""

    def __init__(self) -> None:
        self._stems: set[str] = set()
        self._others: set[str] = set()

    def inflected(self, words: set[str]) -> set[str]:
        rest = words - self._stems
        new = rest - self._others
        if not new:
            return rest
        others = set(filter(_is_inflected, new))
        self._learn(new - others, others)
        return rest - (new - others)

    def _learn(self, stems: set[str], others: set[str]) -> None:
        if len(self._stems) + len(self._others) > _REMEMBERED:
            self._stems.clear()
            self._others.clear()
        self._stems |= stems
        self._others |= others


def _is_inflected(word: str) -> bool:
    return word[-1] in ENDS and len(word) <= _LONGEST and stem(word) != word


_FORMS = _Forms()


class Words:
    """The inflected words met so far."""

    def __init__(self) -> None:
        self._known: set[str] = set()

    def add(self, connection: Connection, met: Iterable[frozenset[str]]) -> None:
        """Keep the new ones among some inflected words under their stems."""
        new = set().union(*met) - self._known
        rows = sorted((stem(word), word) for word in new)
        insert_new(connection, word_table, [{"stem": root, "word": word} for root, word in rows])
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        self._known.update(new)


class Terms:
    """The values met so far, with their numbers."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], int] = {}

    def codes(
        self, connection: Connection, wanted: set[tuple[str, str]]
    ) -> dict[tuple[str, str], int]:
        """Return the number of each value, giving new ones the next."""
        if len(self._codes) > _REMEMBERED:
            self._codes.clear()
        missing = sorted(wanted - self._codes.keys())
        for at in range(0, len(missing), 400):
            self._find(connection, missing[at : at + 400])
        fresh = [pair for pair in missing if pair not in self._codes]
        following = (connection.scalar(select(func.max(term.c.id))) or 0) + 1
        numbered = dict(zip(fresh, count(following), strict=False))
        rows = [{"id": n, "field": name, "value": value} for (name, value), n in numbered.items()]
        insert_rows(connection, term, rows)
        self._codes |= numbered
        return {pair: self._codes[pair] for pair in wanted}

    def _find(self, connection: Connection, pairs: list[tuple[str, str]]) -> None:
        query = select(term).where(tuple_(term.c.field, term.c.value).in_(pairs))
        for row in connection.execute(query).mappings():
            self._codes[str(row["field"]), str(row["value"])] = int(row["id"])
