"""Bringing traffic into the store: read anywhere, written here, resumed where it stopped."""

from __future__ import annotations

import time
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable import read
from reftel.claims import extract
from reftel.desk.gathering import Found, gather, places
from reftel.findings import ReftelError
from reftel.store import fold_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from reftel.store import Folio, Store

BATCH = 200
"""Most telegrams of a batch."""
BATCH_CHARACTERS = 2_000_000
AHEAD = 2
"""Batches under way for each worker, so that none waits and memory stays bounded."""


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
            cable = read(found.text, name=found.name, columns=found.columns)
            folios.append(fold_in(cable, extract(cable) if claims else None, found.columns))
        except Exception as error:  # noqa: BLE001 -- one text must not cost the others of its batch
            failures.append(Failure(found.name, f"{type(error).__name__}: {error}"))
    return Digest(folios, failures)


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
    with _executor(crew) as submit:
        for made in _run(submit, wanted, crew.workers * AHEAD, claims=claims):
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


@contextmanager
def _executor(crew: Crew) -> Iterator[Callable[[], Executor | None]]:
    """Give the way to an executor, made anew where the last one broke."""
    made: list[Executor] = []
    closing: list[Callable[[], object]] = []

    def fresh() -> Executor | None:
        if crew.cluster is None and crew.workers <= 1:
            return None
        if crew.cluster is not None:
            executor, close = _cluster(crew.cluster)
            closing.append(close)
        else:
            executor = _pool(crew.workers)
        made.append(executor)
        return executor

    try:
        yield fresh
    finally:
        for executor in made:
            executor.shutdown(wait=False, cancel_futures=True)
        for close in closing:
            close()


def _pool(workers: int) -> Executor:
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 -- only where asked for
    from multiprocessing import get_context  # noqa: PLC0415

    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"))


def _cluster(address: str) -> tuple[Executor, Callable[[], object]]:
    try:
        from distributed import Client  # noqa: PLC0415 -- an extra
    except ModuleNotFoundError:
        raise ReftelError("--cluster needs Dask: install reftel[cluster]") from None
    try:
        client = Client(address, timeout=10)
    except (OSError, ValueError) as error:
        raise ReftelError(
            f"no Dask scheduler answers at {address} ({error}): start one with `dask scheduler`"
        ) from None
    return client.get_executor(pure=False), client.close


def _run(
    fresh: Callable[[], Executor | None],
    batches: Iterator[list[Found]],
    ahead: int,
    *,
    claims: bool,
) -> Iterator[Digest]:
    """Yield what workers make of batches, in the order in which they are ready."""
    executor = fresh()
    if executor is None:
        yield from (digest(batch, claims=claims) for batch in batches)
        return
    running: dict[Future[Digest], list[Found]] = {}
    for batch in chain(batches, iter(list, None)):
        if batch:
            running[executor.submit(digest, batch, claims=claims)] = batch
        if not running:
            return
        if batch and len(running) < ahead:
            continue
        done, _ = wait(running, return_when=FIRST_COMPLETED)
        lost = [(future, running.pop(future)) for future in done]
        broken = [batch for future, batch in lost if _is_broken(future)]
        yield from (future.result() for future, _ in lost if not _is_broken(future))
        if broken:
            broken += running.values()
            running.clear()
            executor = fresh()
            yield from _one_by_one(fresh, broken, claims=claims)


def _is_broken(future: Future[Digest]) -> bool:
    error = future.exception()
    return isinstance(error, BrokenExecutor) or type(error).__name__ == "KilledWorker"


def _one_by_one(
    fresh: Callable[[], Executor | None], batches: list[list[Found]], *, claims: bool
) -> Iterator[Digest]:
    """Read again what was lost with a worker; a text that kills a second one is reported."""
    executor = fresh()
    for found in chain.from_iterable(batches):
        if executor is None:
            return
        future = executor.submit(digest, [found], claims=claims)
        if future.exception() is None:
            yield future.result()
            continue
        if not _is_broken(future):
            future.result()
        yield Digest([], [Failure(found.name, "the worker that read it died, twice")])
        executor = fresh()
