"""Which full-text index goes with which engine, and what each must be able to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from reftel.store.fts5 import Fts5

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Connection, Engine

    from reftel.store.plan import Plan
    from reftel.store.ranking import After, Ranked


class Document(NamedTuple):
    """What the index holds of a cable: its words, by slot of their marking."""

    doc: int
    year: int
    texts: Mapping[int, str]
    date: int | None = None


class Finder(Protocol):
    """What answers searches."""

    def known(self, connection: Connection, words: Sequence[str]) -> set[str]:
        """Return those of some words that the index has."""

    def count(self, connection: Connection, plan: Plan, slots: Sequence[int] | None) -> int:
        """Return how many documents satisfy a plan in the words of these slots (None: all)."""

    def docs(
        self,
        connection: Connection,
        plan: Plan,
        slots: Sequence[int] | None,
        limit: int | None = None,
    ) -> list[int]:
        """Return the documents that satisfy a plan, those last stored first."""

    def page(
        self, connection: Connection, plan: Plan, slots: Sequence[int] | None, after: After
    ) -> list[Ranked]:
        """Return the next documents in the order asked for."""


class Index(Finder, Protocol):
    """A full-text index that is written in the same transaction as the rows."""

    def create(self, connection: Connection) -> None:
        """Make an empty index."""

    def drop(self, connection: Connection) -> None:
        """Take the index away."""

    def add(self, connection: Connection, documents: Sequence[Document]) -> None:
        """Add documents of numbers never used before."""

    def remove(self, connection: Connection, docs: Iterable[int]) -> None:
        """Take documents out of every answer."""

    def held(self, connection: Connection) -> set[int]:
        """Return the documents that the index holds and answers with."""

    def problems(self, connection: Connection) -> list[str]:
        """Let the index check itself."""

    def tidy(self, connection: Connection) -> None:
        """Put the index in order after a bulk of writes."""


def index_of(engine: Engine) -> Index:
    """Return the index of an engine."""
    if engine.dialect.name == "sqlite":
        return Fts5()
    from reftel.store.postgres import Postgres  # noqa: PLC0415 -- only where it is used

    return Postgres()
