"""The store: cables, claims and decisions in one SQLite file or one PostgreSQL database."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self, TypeVar
from uuid import uuid4

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.exc import DBAPIError

import reftel.store.decisions as decisions
import reftel.store.reading as reading
import reftel.store.schema as schema
from reftel.cable import filed_as
from reftel.findings import ReftelError
from reftel.marking import audience as read_audience
from reftel.store.beside import Beside, bring_up
from reftel.store.engines import index_of
from reftel.store.folio import Folio, fold_in, present_reading
from reftel.store.keeping import backup, save_originals
from reftel.store.opening import DURABLE, WRITES, open_engine, unreachable
from reftel.store.query import parse
from reftel.store.searching import Searcher, visible
from reftel.store.verifying import verify
from reftel.store.writing import Outcome, Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    from sqlalchemy import Connection, Engine

    from reftel.cable import Cable, Head
    from reftel.claims import Claim, Entry
    from reftel.marking import Audience
    from reftel.store.decisions import Decisions, Taken
    from reftel.store.keeping import Saved
    from reftel.store.ranking import Sort
    from reftel.store.reading import Original
    from reftel.store.searching import Facets, Results
    from reftel.store.verifying import Verdict


_Made = TypeVar("_Made")
_LOCK = 7_274_665
"""Advisory lock of PostgreSQL: one writer at a time, as in a SQLite file."""
_WAITS = (1.0, 2.0, 4.0, 8.0, 15.0)
"""Seconds to wait for a server that went away, which may have to recover, before a batch fails."""


class _AwayError(ReftelError):
    """The server went away in the middle of a transaction, which may be tried again."""


def open_store(address: str, *, create: bool = True, renew: bool = False) -> Store:
    """Open the store at `sqlite:///FILE` or `postgresql://…`, making it where none stands.

    An older store is refused: its claims are made anew by `reftel store rebuild`, which renews it.
    """
    return Store(open_engine(address, create=create, renew=renew))


class Store:
    """An open store; close it, or use it in a `with`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._index = index_of(engine)
        self._beside: Beside | None = None
        self._writer = Writer(self._index)
        self._waits: tuple[float, ...] = _WAITS if engine.dialect.name == "postgresql" else ()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give back the connections."""
        self._engine.dispose()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Tell in a sentence what an engine complains of."""
        try:
            yield
        except DBAPIError as error:
            raise self._lost(error) from error

    @contextmanager
    def _reads(self) -> Iterator[Connection]:
        with self._told(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _writes(self, options: dict[str, bool]) -> Iterator[Connection]:
        try:
            with self._engine.execution_options(**options).begin() as connection:
                if self._engine.dialect.name == "postgresql":
                    connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
                yield connection
                _raise_revision(connection)
        except DBAPIError as error:
            self._writer.forget()
            raise self._lost(error) from error
        except BaseException:
            self._writer.forget()
            raise

    def _lost(self, error: DBAPIError) -> ReftelError:
        """Say what went wrong; a connection that broke, or was never had, may be tried again."""
        away = error.connection_invalidated or error.statement is None
        said = unreachable(self._engine.url, error)
        return _AwayError(str(said)) if away else said

    def _patiently(self, work: Callable[[], _Made]) -> _Made:
        """Do what leaves no trace where it fails, again after a while where a server went away."""
        for wait in self._waits:
            try:
                return work()
            except _AwayError:
                time.sleep(wait)
        return work()

    def put(self, batch: Iterable[tuple[Cable, Sequence[Claim] | None] | Folio]) -> Outcome:
        """Write cables with their claims (None: not extracted) in one transaction."""
        folios = [item if isinstance(item, Folio) else fold_in(*item) for item in batch]
        return self._patiently(lambda: self._put(folios))

    def _put(self, folios: list[Folio]) -> Outcome:
        with self._writes(WRITES) as connection:
            return self._writer.put(connection, folios)

    def known(self, shas: Iterable[str], *, claimed: bool = True) -> set[str]:
        """Return those hashes whose cables are held as this version reads them."""
        wanted = list(shas)
        return self._patiently(lambda: self._known(wanted, claimed=claimed))

    def _known(self, wanted: list[str], *, claimed: bool) -> set[str]:
        c, found = schema.cable.c, set[str]()
        with self._reads() as connection:
            for at in range(0, len(wanted), 500):
                query = select(c.sha256).where(
                    c.sha256.in_(wanted[at : at + 500]), c.reader == present_reading()
                )
                found.update(connection.scalars(query.where(c.claimed) if claimed else query))
        return found

    def cable(self, key: str) -> Cable:
        """Return a cable by MRN or hash, read again from its original."""
        with self._reads() as connection:
            row = reading.find(connection, key)
            return reading.reread(row.name, row.given, reading.original_of(connection, row.id))

    def renditions(self, key: str) -> list[str]:
        """Return the hashes of all texts held of a message, the one that searches find first."""
        with self._reads() as connection:
            return reading.renditions(connection, key)

    def cables(self, *, every: bool = False) -> Iterator[Cable]:
        """Yield cables read again from their originals; `every` rendition or the preferred."""
        shas = [head.sha256 for head in self.heads(every=every)]
        for sha in shas:
            yield self.cable(sha)

    def heads(self, *, every: bool = False) -> list[Head]:
        """Return the heads of all cables by date; `every` rendition or the preferred."""
        with self._reads() as connection:
            return reading.heads(connection, every=every)

    def claims(
        self,
        kinds: Sequence[str] | None = None,
        cable: str | None = None,
        *,
        beside: str | None = None,
    ) -> Iterator[Claim]:
        """Yield claims, of some kinds, of one cable (by MRN or hash) or of all.

        `beside` leaves out the cables that hold no claim of that kind.
        """
        number = None
        if cable is not None:
            with self._reads() as connection:
                number = reading.find(connection, cable).id
        with self._told():
            yield from reading.claims(self._engine, self._index, kinds, number, beside)

    def search(
        self,
        query: str,
        audience: Audience | str | None = None,
        *,
        sort: Sort | None = None,
        limit: int = 20,
        cursor: str | None = None,
    ) -> Results:
        """Return a page of hits that the audience may be told of; None is whoever owns the desk."""
        with self._reads() as connection:
            return self._searcher(connection, query, audience).results(sort, limit, cursor)

    def facets(
        self, query: str, audience: Audience | str | None = None, *, limit: int = 12
    ) -> Facets:
        """Return the most frequent years, posts, tags, marks, kinds and parties among the hits."""
        with self._reads() as connection:
            return self._searcher(connection, query, audience).facets(limit)

    def find(self, query: str, audience: Audience | str | None = None) -> set[str]:
        """Return the hashes of all cables that a query finds."""
        with self._reads() as connection:
            docs = self._searcher(connection, query, audience).docs()
            return reading.shas(connection, docs)

    def verify(self) -> Verdict:
        """Check originals, rows and index against each other."""
        return verify(self._engine, self._index)

    def backup(self, target: Path) -> None:
        """Write a whole copy of a SQLite store while it is in use."""
        backup(self._engine, target)

    def save_originals(self, folder: Path) -> Saved:
        """Write originals and ledger as plain files, as far as they can be read."""
        return save_originals(self._engine, folder)

    def clear_derived(self) -> None:
        """Empty the index and all that can be made again, and mark every cable as to be read."""
        index = self._index
        with self._writes(WRITES) as connection:
            rebuilding = select(schema.meta.c.value).where(schema.meta.c.key == "rebuilding")
            if connection.scalar(rebuilding):
                return
            index.drop(connection)
            index.create(connection)
            for table in (schema.facet, schema.dead, schema.term):
                connection.execute(delete(table))
            connection.execute(
                update(schema.cable).values(doc=None, preferred=False, worth=-1, reader="")
            )
            connection.execute(insert(schema.meta).values(key="rebuilding", value="1"))
            connection.execute(delete(schema.meta).where(schema.meta.c.key == "index"))
            connection.execute(insert(schema.meta).values(key="index", value=uuid4().hex))
        self._writer.forget()

    def rebuilt(self) -> None:
        """Say that every cable has been read again after `clear_derived`."""
        with self._writes(WRITES) as connection:
            connection.execute(delete(schema.meta).where(schema.meta.c.key == "rebuilding"))

    def originals(self, *, stale: bool = False) -> Iterator[Original]:
        """Yield every text as found, or those that this version has not read yet."""
        with self._told():
            yield from reading.originals(self._engine, stale=stale)

    def save(self, name: str, query: str) -> None:
        """Keep a search under a name, which it must be able to have again."""
        parse(query)
        with self._writes(DURABLE) as connection:
            connection.execute(delete(schema.saved).where(schema.saved.c.name == name))
            connection.execute(insert(schema.saved).values(name=name, query=query))

    def searches(self) -> dict[str, str]:
        """Return the searches kept, by name."""
        with self._reads() as connection:
            return decisions.searches(connection)

    def saved(self, name: str) -> str:
        """Return a search kept under a name."""
        kept = self.searches()
        if name not in kept:
            names = ", ".join(kept) or "none"
            raise ReftelError(f"no search is kept as {name!r}; there are: {names}")
        return kept[name]

    def tidy(self) -> None:
        """Put the index in order after a bulk of writes."""
        with self._writes(WRITES) as connection:
            self._index.tidy(connection)
            if self._engine.dialect.name == "sqlite":
                # It may write: outside of this transaction, another writer would be in its way.
                connection.exec_driver_sql("PRAGMA optimize")

    def chain(
        self, mrn: str, audience: Audience | str | None = None, *, depth: int = 6
    ) -> list[tuple[str, str]]:
        """Return the references from a cable on, as pairs `(from, to)`, the nearest first."""
        who = read_audience(audience) if isinstance(audience, str) else audience
        with self._reads() as connection:
            return reading.chain(connection, filed_as(mrn), depth, visible(connection, who))

    def citing(self, mrn: str) -> list[str]:
        """Return the messages held that refer to one, by date."""
        with self._reads() as connection:
            return reading.citing(connection, filed_as(mrn))

    def held(self, mrns: Iterable[str]) -> set[str]:
        """Return those messages that are held."""
        with self._reads() as connection:
            return reading.held(connection, list(mrns))

    def _searcher(
        self, connection: Connection, query: str, audience: Audience | str | None
    ) -> Searcher:
        who = read_audience(audience) if isinstance(audience, str) else audience
        index = self._beside.index(connection) if self._beside else self._index
        return Searcher(connection, index, query, who)

    def bring_up_tantivy(self) -> tuple[int, int]:
        """Make the index beside the store hold the same; return how many came and went."""
        with self._told():
            return bring_up(self._engine)

    def search_by_tantivy(self) -> None:
        """Let searches be answered by the index beside the store from now on."""
        self._beside = Beside(self._engine)

    def append(self, entry: Entry) -> None:
        """Write a decision into the ledger; it is on the disk when this returns."""
        with self._writes(DURABLE) as connection:
            decisions.append(connection, entry)

    def take_over(self, given: Decisions) -> Taken:
        """Write down decisions and searches from elsewhere in one transaction, each once."""
        with self._reads() as connection:
            fresh = decisions.lacking(connection, given)
        taken = decisions.Taken(0, 0)
        if fresh.entries or fresh.searches:
            with self._writes(DURABLE) as connection:
                taken = decisions.take_over(connection, fresh)
        return taken._replace(same=sum(map(len, given)) - taken.new - len(taken.refused))

    def ledger(self, acts: Sequence[str] | None = None, about: str | None = None) -> list[Entry]:
        """Return decisions in the order in which they were written down."""
        with self._reads() as connection:
            return decisions.entries(connection, acts, about)

    def identity(self) -> str:
        """Return what tells this store from every other, wherever it lies."""
        with self._reads() as connection:
            query = select(schema.meta.c.value).where(schema.meta.c.key == "identity")
            return connection.scalar(query) or ""

    def origin(self) -> tuple[str, str]:
        """Return where this store is and which it is; a copy is another, opened anew the same."""
        return self._engine.url.render_as_string(hide_password=False), self.identity()

    def revision(self) -> int:
        """Return a number that every write raises, for whoever keeps derived values."""
        with self._reads() as connection:
            query = select(schema.meta.c.value).where(schema.meta.c.key == "revision")
            return int(connection.scalar(query) or 0)

    def count(self) -> int:
        """Return how many cables are held, one for each MRN."""
        with self._reads() as connection:
            query = select(func.count()).select_from(schema.cable).where(schema.cable.c.preferred)
            return connection.scalar(query) or 0


def _raise_revision(connection: Connection) -> None:
    held = connection.scalar(select(schema.meta.c.value).where(schema.meta.c.key == "revision"))
    connection.execute(
        update(schema.meta)
        .where(schema.meta.c.key == "revision")
        .values(value=str(int(held or 0) + 1))
    )
