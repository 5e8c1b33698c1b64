"""Import against its peers in one alternating run: reading, bare FTS5, workers, Dask, a dump.

`python -m benchmarks.store [--cables N] [--teams N] [--rounds R] [--dask] [--real PATH]` prints
what N telegrams cost beside reading and bare FTS5, and what one process, two workers and, with
`--dask`, a Dask cluster of two take for `--teams` telegrams, without and with claims. Synthetic
telegrams, or those of PATH. CPU seconds of coordinator and workers are told apart, since walls
say nothing on a busy machine; `reckoned` is what two free cores would make of them.
"""

from __future__ import annotations

import argparse
import csv
import multiprocessing
import resource
import sqlite3
import tempfile
import time
from contextlib import contextmanager
from itertools import count, islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.corpus import Traffic

import reftel.desk.readying  # noqa: F401 -- tables are loaded before anything is timed
from reftel.cable import read
from reftel.desk.crew import Crew
from reftel.desk.gathering import Found, gather
from reftel.desk.intake import take
from reftel.store import open_store
from reftel.store.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


def main() -> None:
    """Print the figures and their ratios."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--cables", type=int, default=600)
    asked.add_argument("--teams", type=int, default=2000)
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--dask", action="store_true")
    asked.add_argument("--real", type=Path)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if given.cables:
            _imports(folder, _texts(given.real, given.cables), given.rounds)
            _dump(folder, given.cables, given.rounds)
        if given.teams:
            found = _texts(given.real, given.teams)
            for claims in (False, True):
                _teams(folder, found, claims=claims, dask=given.dask)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"peak memory of this process, all texts included: {peak:.0f} MB (bar 300)")


def _texts(real: Path | None, count: int) -> list[Found]:
    if real is not None:
        return list(islice(gather(real), count))
    return [Found(f"{n}.txt", text) for n, text in enumerate(Traffic().telegrams(count))]


def _imports(folder: Path, found: list[Found], rounds: int) -> None:
    ways: dict[str, Callable[[int], object]] = {
        "read alone": lambda _n: [read(item.text) for item in found],
        "read + bare FTS5": lambda n: _bare(folder / f"bare{n}.db", found),
        "import without claims": lambda n: _ours(folder / f"a{n}.db", found, claims=False),
        "import with claims": lambda n: _ours(folder / f"b{n}.db", found, claims=True),
    }
    best = dict.fromkeys(ways, (1e9, 1e9))
    ratios = []
    for n in range(rounds):
        for letter in "ab":
            open_store(
                f"sqlite:///{folder}/{letter}{n}.db"
            ).close()  # Made once, so it is not timed.
        taken = {name: _timed(way, n) for name, way in ways.items()}
        ratios.append(taken["import without claims"][1] / taken["read + bare FTS5"][1])
        best = {name: min(best[name], taken[name]) for name in ways}
    size = sum(len(item.text) for item in found) / len(found)
    print(f"{len(found):,} telegrams of {size:,.0f} characters; best of {rounds}")
    for name, (wall, cpu) in best.items():
        print(
            f"  {name:24} {len(found) / wall:7,.0f} a second  "
            f"{len(found) / cpu:7,.0f} a CPU second  {1000 * cpu / len(found):6.2f} CPU ms each"
        )
    cost = best["import without claims"][1] / best["read + bare FTS5"][1]
    middle = sorted(ratios)[len(ratios) // 2]
    print(
        f"  import without claims / (read + bare FTS5), CPU: {cost:.2f}, median {middle:.2f} (1.5)"
    )


class Spent(NamedTuple):
    """Seconds of a run."""

    wall: float
    own: float
    workers: float


def _teams(folder: Path, found: list[Found], *, claims: bool, dask: bool) -> None:
    """Import by this process, by two workers and by a cluster, and say who spent what."""
    print(f"{len(found):,} telegrams {'with' if claims else 'without'} claims")
    with _cluster(wanted=dask) as cluster:
        crews = {"one process": Crew(), "two workers": Crew(workers=2)}
        if cluster:
            crews["Dask of two"] = Crew(cluster=cluster)
        spent = {name: _spent(folder, found, crew, claims=claims) for name, crew in crews.items()}
    one, two = spent["one process"], spent["two workers"]
    for name, (wall, own, workers) in spent.items():
        each = 1000 * own / len(found)
        print(
            f"  {name:12} {wall:6.1f} s  coordinator {own:6.2f} CPU s ({each:.2f} ms each)"
            f"  workers {workers:6.2f} CPU s"
        )
    free = one.own / ((two.own + two.workers) / 2)
    print(f"  two workers / one: wall {one.wall / two.wall:.2f}, reckoned {free:.2f} (bar 1.7)")
    if cluster:
        print(f"  Dask / pool: wall {two.wall / spent['Dask of two'].wall:.2f} (bar 0.85)")


_serial = count()


def _spent(folder: Path, found: list[Found], crew: Crew, *, claims: bool) -> Spent:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    standing = multiprocessing.active_children()
    wall, cpu = _timed(
        lambda n: _ours(folder / f"team{n}.db", found, crew, claims=claims), next(_serial)
    )
    for child in multiprocessing.active_children():
        # Those of a cluster stay until the cluster is closed.
        if child not in standing:
            child.join()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Spent(wall, cpu, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


@contextmanager
def _cluster(*, wanted: bool) -> Iterator[str | None]:
    if not wanted:
        yield None
        return
    from distributed import LocalCluster  # noqa: PLC0415 -- only where asked for

    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:  # type: ignore[no-untyped-call]
        yield cluster.scheduler_address


def _dump(folder: Path, count: int, rounds: int) -> None:
    """Read a table of telegrams by the desk's way and by `csv.reader` alone, then parse both."""
    path = folder / "dump.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, quoting=csv.QUOTE_ALL, escapechar="\\", doublequote=False)
        for n, text in enumerate(Traffic(3).telegrams(count)):
            rows.writerow((n, "1/1/2003 0:01", f"03PARIS{n}", "Paris", "C", "", "", text))
    ours, bare = min(
        (_timed(lambda _n: _ours_read(path), n)[1], _timed(lambda _n: _bare_read(path), n)[1])
        for n in range(rounds)
    )
    alone = min(_timed(lambda _n: list(_rows(path)), n)[1] for n in range(rounds))
    print(f"  dump of {count:,}: csv.reader {1000 * alone / count:.3f} CPU ms each; with parsing")
    print(f"  {1000 * ours / count:.2f} by the desk, {1000 * bare / count:.2f} bare")
    print(f"  dump by the desk / (csv.reader + parsing): {ours / bare:.2f} (bar 1.15)")


def _rows(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.reader(file, escapechar="\\", doublequote=False)


def _ours_read(path: Path) -> None:
    for found in gather(path):
        read(found.text, mrn=found.mrn, columns=found.columns)


def _bare_read(path: Path) -> None:
    for row in _rows(path):
        read(row[-1], mrn=row[2])


def _timed(way: Callable[[int], object], n: int) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    way(n)
    return time.perf_counter() - wall, time.process_time() - cpu


def _bare(path: Path, found: Sequence[Found]) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = wal")
    connection.execute(
        "CREATE VIRTUAL TABLE words USING fts5(s0, content='', tokenize=\"ascii tokenchars '|'\")"
    )
    for start in range(0, len(found), 200):
        texts = [read(item.text).legible for item in found[start : start + 200]]
        connection.execute("BEGIN")
        connection.executemany(
            "INSERT INTO words(s0) VALUES (?)", [(" ".join(tokens(text)),) for text in texts]
        )
        connection.execute("COMMIT")
    connection.execute("INSERT INTO words(words) VALUES ('optimize')")
    connection.close()


def _ours(path: Path, found: Sequence[Found], crew: Crew | None = None, *, claims: bool) -> None:
    with open_store(f"sqlite:///{path}") as store:
        report = take(store, found, crew or Crew(), claims=claims)
    assert report.new + report.same == len(found), report.failed


if __name__ == "__main__":
    main()
