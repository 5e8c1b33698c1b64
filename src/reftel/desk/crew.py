"""Who reads: this process, workers of this machine, or a Dask cluster."""

from __future__ import annotations

import gc
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path
from typing import TYPE_CHECKING

from reftel.desk.digesting import Digest, Failure, digest
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.context import BaseContext

    from reftel.desk.gathering import Found

    Batches = Iterator[list[Found]]

FEW = 4
"""Batches below which a team would cost more than it saves."""
AHEAD = 2
"""Batches under way for each worker, so that none waits and memory stays bounded."""
_PATIENCE = 10
"""Seconds in which a scheduler must answer."""
_CLUSTER_AHEAD = 8
"""Workers that a cluster is thought to have at least."""


@dataclass(frozen=True, slots=True)
class Crew:
    """How many read, or where."""

    workers: int = 1
    cluster: str | None = None


@contextmanager
def reading(crew: Crew, *, claims: bool) -> Iterator[Callable[[Batches], Iterator[Digest]]]:
    """Give the way to read batches: here, or by a team."""
    if crew.cluster is None and crew.workers <= 1:
        yield partial(map, partial(digest, claims=claims))
        return
    team = _Team(crew, claims=claims)
    try:
        yield team.digests
    finally:
        team.close()


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

    def digests(self, batches: Batches) -> Iterator[Digest]:
        """Yield what is made of batches, as it is ready; what is too little for a team, here."""
        start = list(islice(batches, 0 if self._crew.cluster else FEW))
        if self._crew.cluster is None and len(start) < FEW:
            yield from (digest(batch, claims=self._claims) for batch in start)
        else:
            yield from self._by_all(chain(start, batches))

    def _by_all(self, batches: Batches) -> Iterator[Digest]:
        running: dict[Future[Digest], list[Found]] = {}
        while True:
            for batch in islice(batches, self._ahead() - len(running)):
                running[self._submit(batch)] = batch
            if not running:
                return
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


def _pool(workers: int) -> Executor:
    """Return a pool whose workers begin with all modules and tables loaded."""
    # What workers begin with is never collected, so they share it with this process.
    return ProcessPoolExecutor(workers, mp_context=_start(), initializer=gc.freeze)


def _start() -> BaseContext:
    """Return how workers come to be: as copies of this process, or of one that is made ready.

    A process of several threads is not copied, since a lock that another thread holds in that
    instant would stay locked in the copy for ever.
    """
    if _is_alone():
        import reftel.desk.readying  # noqa: F401, PLC0415 -- so that copies need load nothing

        return get_context("fork")
    if "forkserver" not in get_all_start_methods():
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(["reftel.desk.readying"])
    return context


def _is_alone() -> bool:
    """Say whether this process has one thread; where the machine does not tell, it has more."""
    threads = Path("/proc/self/task")
    return threads.is_dir() and len(list(threads.iterdir())) == 1


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
