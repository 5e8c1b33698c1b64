"""Bringing traffic into the store: read anywhere, written here, resumed where it stopped."""

from __future__ import annotations

import time
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import chain, islice, repeat
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable import read
from reftel.claims import extract
from reftel.desk.gathering import Found, gather, places
from reftel.findings import ReftelError
from reftel.store import fold_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from reftel.cable import Cable
    from reftel.store import Folio, Store

BATCH = 100
"""Most telegrams of a batch."""
BATCH_CHARACTERS = 2_000_000
FEW = 4
"""Batches below which a team would cost more than it saves."""
AHEAD = 2
"""Batches under way for each worker, so that none waits and memory stays bounded."""
_PATIENCE = 10
"""Seconds in which a scheduler must answer."""
_CLUSTER_AHEAD = 8
"""Workers that a cluster is thought to have at least."""


class Failure(NamedTuple):
    """A text that could not be brought in, and why."""

    name: str
    reason: str


class Digest(NamedTuple):
    """What a worker made of a batch."""

    folios: list[Folio]
    failures: list[Failure]


@dataclass(slots=True)
class Report:
    """What became of a run; `read` counts texts met, whatever became of them."""

    read: int = 0
    new: int = 0
    same: int = 0
    changed: int = 0
    failed: list[Failure] = field(default_factory=list)
    characters: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Crew:
    """Who reads: this process, some on this machine, or a Dask cluster."""

    workers: int = 1
    cluster: str | None = None


def digest(batch: Sequence[Found], *, claims: bool = True) -> Digest:
    """Read and extract a batch; a pure function, so that any worker may do it."""
    folios: list[Folio] = []
    failures: list[Failure] = []
    for found in batch:
        try:
            cable = _read(found)
            said = extract(cable) if claims else None
            folios.append(
                fold_in(cable, said, found.columns, raw=found.raw, encoding=found.encoding)
            )
        except Exception as error:  # noqa: BLE001 -- one text must not cost the others of its batch
            failures.append(Failure(found.name, f"{type(error).__name__}: {error}"))
    return Digest(folios, failures)


def _read(found: Found) -> Cable:
    """Read a text; number and date from elsewhere count where it does not say its own."""
    cable = read(found.text, name=found.name, columns=found.columns)
    if (cable.mrn or not found.mrn) and (cable.created or not found.created):
        return cable
    mrn, created = cable.mrn or found.mrn, cable.created or found.created
    return read(found.text, mrn=mrn, created=created, name=found.name, columns=found.columns)


def bring_in(
    store: Store,
    paths: Iterable[str | Path],
    crew: Crew | None = None,
    *,
    claims: bool = True,
    watch: Callable[[Report], None] | None = None,
) -> Report:
    """Bring every telegram under some paths into a store; the same again changes nothing."""
    texts = chain.from_iterable(map(gather, places(paths)))
    return take(store, texts, crew or Crew(), claims=claims, watch=watch)


def take(
    store: Store,
    texts: Iterable[Found],
    crew: Crew,
    *,
    claims: bool = True,
    watch: Callable[[Report], None] | None = None,
) -> Report:
    """Bring texts into a store; each batch is one transaction, written by this process alone."""
    report, start = Report(), time.monotonic()
    wanted = _unknown(store, _batches(texts, report), report, claims=claims)
    with _reading(crew, claims=claims) as digests:
        for made in digests(wanted):
            outcome = store.put(made.folios)
            report.new += outcome.new
            report.same += outcome.same
            report.changed += outcome.changed
            report.failed += made.failures
            report.seconds = time.monotonic() - start
            if watch:
                watch(report)
    report.seconds = time.monotonic() - start
    if report.new + report.changed > BATCH:
        store.tidy()
    return report


def _batches(texts: Iterable[Found], report: Report) -> Iterator[list[Found]]:
    batch: list[Found] = []
    size = 0
    for found in texts:
        report.read += 1
        report.characters += found.size
        if found.problem:
            report.failed.append(Failure(found.name, found.problem))
            continue
        batch.append(found)
        size += len(found.text)
        if len(batch) >= BATCH or size >= BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _unknown(
    store: Store, batches: Iterable[list[Found]], report: Report, *, claims: bool
) -> Iterator[list[Found]]:
    """Pass on what the store does not hold as this version reads it."""
    for batch in batches:
        shas = [found.sha256 for found in batch]
        known = store.known(shas, claimed=claims)
        fresh = [found for found, sha in zip(batch, shas, strict=True) if sha not in known]
        report.same += len(batch) - len(fresh)
        if fresh:
            yield fresh


class _Team:
    """Workers of one kind, hired where there is enough to read, anew where the last ones died."""

    def __init__(self, crew: Crew, *, claims: bool) -> None:
        self._crew = crew
        self._claims = claims
        self._closing: list[Callable[[], object]] = []
        self._executor: Executor | None = None
        if crew.cluster is not None:
            self._hire()

    def _hire(self) -> Executor:
        if self._crew.cluster is None:
            executor = _pool(self._crew.workers)
            self._closing.append(partial(executor.shutdown, wait=False, cancel_futures=True))
        else:
            executor, close = _cluster(self._crew.cluster)
            self._closing += (partial(executor.shutdown, wait=False), close)
        self._executor = executor
        return executor

    def close(self) -> None:
        """Send the workers home."""
        for close in self._closing:
            close()

    def digests(self, batches: Iterator[list[Found]]) -> Iterator[Digest]:
        """Yield what is made of batches, as it is ready; what is too little for a team, here."""
        start = list(islice(batches, 0 if self._crew.cluster else FEW))
        if self._crew.cluster is None and len(start) < FEW:
            yield from map(self._here, start)
        else:
            yield from self._by_all(chain(start, batches))

    def _here(self, batch: list[Found]) -> Digest:
        return digest(batch, claims=self._claims)

    def _by_all(self, batches: Iterator[list[Found]]) -> Iterator[Digest]:
        """Let the workers read; until the first of them is ready, read here too."""
        running: dict[Future[Digest], list[Found]] = {}
        ahead, ready = self._ahead(), self._crew.cluster is not None
        for batch in chain(batches, repeat([])):
            ready = ready or any(future.done() for future in running)
            if batch and len(running) >= ahead and not ready:
                yield self._here(batch)
                continue
            if batch:
                running[self._submit(batch)] = batch
            if not running:
                return
            if batch and (len(running) < ahead or not ready):
                continue
            yield from self._ended(running)

    def _ended(self, running: dict[Future[Digest], list[Found]]) -> Iterator[Digest]:
        """Wait for the next results, and read one by one what was lost with a worker."""
        done, _ = wait(running, return_when=FIRST_COMPLETED)
        ended = [(future, running.pop(future)) for future in done]
        yield from (future.result() for future, _ in ended if not _is_broken(future))
        lost = [batch for future, batch in ended if _is_broken(future)]
        if lost:
            lost += running.values()
            running.clear()
            self._hire()
            yield from self._one_by_one(chain.from_iterable(lost))

    def _ahead(self) -> int:
        return AHEAD * (self._crew.workers if self._crew.cluster is None else _CLUSTER_AHEAD)

    def _submit(self, batch: list[Found]) -> Future[Digest]:
        try:
            return (self._executor or self._hire()).submit(digest, batch, claims=self._claims)
        except BrokenExecutor as error:
            failed: Future[Digest] = Future()
            failed.set_exception(error)
            return failed

    def _one_by_one(self, texts: Iterable[Found]) -> Iterator[Digest]:
        """Read again what was lost with a worker; a text that kills a second one is reported."""
        for found in texts:
            future = self._submit([found])
            if not _is_broken(future):
                yield future.result()
                continue
            yield Digest([], [Failure(found.name, "the worker that read it died, twice")])
            self._hire()


def _is_broken(future: Future[Digest]) -> bool:
    error = future.exception()
    return isinstance(error, BrokenExecutor) or type(error).__name__ == "KilledWorker"


@contextmanager
def _reading(crew: Crew, *, claims: bool) -> Iterator[Callable[..., Iterator[Digest]]]:
    """Give the way to read batches: here, or by a team."""
    if crew.cluster is None and crew.workers <= 1:
        yield partial(map, partial(digest, claims=claims))
        return
    team = _Team(crew, claims=claims)
    try:
        yield team.digests
    finally:
        team.close()


def _pool(workers: int) -> Executor:
    """Return a pool whose workers are forked from one server that has loaded what they need."""
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 -- only where asked for
    from multiprocessing import get_all_start_methods, get_context  # noqa: PLC0415

    if "forkserver" not in get_all_start_methods():
        return ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
    context = get_context("forkserver")
    context.set_forkserver_preload(["reftel.desk.readying"])
    return ProcessPoolExecutor(workers, mp_context=context)


def _cluster(address: str) -> tuple[Executor, Callable[[], object]]:
    try:
        from distributed import Client  # noqa: PLC0415 -- an extra
    except ModuleNotFoundError:
        raise ReftelError("--cluster needs Dask: install reftel[cluster]") from None
    try:
        client = Client(address, timeout=_PATIENCE)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise ReftelError(
            f"no Dask scheduler answers at {address} ({error}): start one with `dask scheduler`"
        ) from None
    executor: Executor = client.get_executor(pure=False)  # type: ignore[no-untyped-call]
    return executor, client.close
