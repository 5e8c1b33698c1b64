"""Import against its peers in one alternating run: reading, bare FTS5, workers, Dask, a dump.

`python -m benchmarks.store [--cables N] [--rounds R] [--dask]` gives the ratios of N telegrams;
`python -m benchmarks.store --teams M` what two workers spend on M, and the memory of an import.
"""

from __future__ import annotations

import argparse
import csv
import os
import resource
import sqlite3
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.corpus import Traffic

from reftel.cable import read
from reftel.desk import intake
from reftel.desk.gathering import Found, gather
from reftel.desk.intake import Crew, Digest, digest, take
from reftel.store import open_store
from reftel.store.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


def main() -> None:
    """Print the figures and their ratios."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--cables", type=int, default=600)
    asked.add_argument("--teams", type=int, default=0)
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--dask", action="store_true")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if given.teams:
            _teams(Path(folder), given.teams)
            return
        _imports(Path(folder), given.cables, given.rounds, dask=given.dask)
        _dump(Path(folder), given.cables, given.rounds)


def _imports(folder: Path, count: int, rounds: int, *, dask: bool) -> None:
    texts = list(Traffic().telegrams(count))
    found = [Found(str(n), text) for n, text in enumerate(texts)]
    ways: dict[str, Callable[[int], object]] = {
        "read alone": lambda _n: [read(text) for text in texts],
        "read + bare FTS5": lambda n: _bare(folder / f"bare{n}.db", texts),
        "import without claims": lambda n: _ours(folder / f"a{n}.db", found, Crew(), claims=False),
        "import with claims": lambda n: _ours(folder / f"b{n}.db", found, Crew(), claims=True),
        "with claims, two workers": lambda n: _ours(
            folder / f"c{n}.db", found, Crew(workers=2), claims=True
        ),
    }
    if dask:
        from distributed import LocalCluster  # noqa: PLC0415 -- only where asked for

        cluster = LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None)
        ways["with claims, Dask of two"] = lambda n: _ours(
            folder / f"d{n}.db", found, Crew(cluster=cluster.scheduler_address), claims=True
        )
    best = dict.fromkeys(ways, (1000000000.0, 1000000000.0))
    for n in range(rounds):
        for name, way in ways.items():
            best[name] = min(best[name], _timed(way, n))
    print(
        f"{count:,} telegrams of {sum(map(len, texts)) / count:,.0f} characters; best of {rounds}"
    )
    for name, (wall, cpu) in best.items():
        print(f"  {name:26} {count / wall:8,.0f} a second  {1000 * cpu / count:7.2f} CPU ms each")
    print(f"  import without claims / (read + bare FTS5): {_ratio(best, 2, 1):.2f} (bar 1.5)")
    print(f"  the same in CPU: {_cost(best, 2, 1):.2f}")
    print(f"  two workers / one: {_ratio(best, 3, 4):.2f} times as fast (bar 1.7)")
    if dask:
        print(f"  Dask / pool: {_ratio(best, 4, 5):.2f} times as fast (bar 0.85)")
        cluster.close()


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


def _ratio(best: dict[str, tuple[float, float]], one: int, other: int) -> float:
    walls = [wall for wall, _ in best.values()]
    return walls[one] / walls[other]


def _cost(best: dict[str, tuple[float, float]], one: int, other: int) -> float:
    cpus = [cpu for _, cpu in best.values()]
    return cpus[one] / cpus[other]


def _timed(way: Callable[[int], object], n: int) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    way(n)
    return time.perf_counter() - wall, time.process_time() - cpu


def _bare(path: Path, texts: Sequence[str]) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = wal")
    connection.execute(
        "CREATE VIRTUAL TABLE words USING fts5(s0, content='', tokenize=\"ascii tokenchars '|'\")"
    )
    for start in range(0, len(texts), 200):
        rows = [(" ".join(tokens(read(text).legible)),) for text in texts[start : start + 200]]
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO words(s0) VALUES (?)", rows)
        connection.execute("COMMIT")
    connection.close()


def _ours(path: Path, found: Sequence[Found], crew: Crew, *, claims: bool) -> None:
    with open_store(f"sqlite:///{path}") as store:
        report = take(store, found, crew, claims=claims)
    assert report.new == len(found), report.failed


def _teams(folder: Path, count: int) -> None:
    """Import by this process and by two workers, and say who spent what."""
    os.environ[_SPENT] = str(folder)
    setattr(intake, "digest", spent)  # noqa: B010 -- the same, and it writes down what it took
    for name, crew in (("one", Crew()), ("two workers", Crew(workers=2))):
        found = (Found(str(n), text) for n, text in enumerate(Traffic().telegrams(count)))
        with open_store(f"sqlite:///{folder}/{name}.db") as store:
            wall, cpu = time.perf_counter(), time.process_time()
            report = take(store, found, crew, claims=False)
            wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        assert report.new == count
        workers = [float(file.read_text()) for file in folder.glob("*.spent")]
        said = ", ".join(f"{one:.1f}" for one in workers if crew.workers > 1)
        print(
            f"  {name:12} {wall:6.1f} s  coordinator {cpu:5.1f} CPU s  workers {said or '-'} CPU s"
        )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  peak memory of the coordinator, generator included: {peak:.0f} MB (bar 300)")


_SPENT = "REFTEL_BENCH_SPENT"


def spent(batch: Sequence[Found], *, claims: bool = True) -> Digest:
    """Read a batch as a worker does, and write down what the process has spent so far."""
    made = digest(batch, claims=claims)
    Path(os.environ[_SPENT], f"{os.getpid()}.spent").write_text(f"{time.process_time()}")
    return made


if __name__ == "__main__":
    main()
