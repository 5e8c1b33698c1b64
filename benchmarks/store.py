"""The store against its peers in one alternating run: import, workers, search, facets, disk.

`python -m benchmarks.store [--cables N] [--held M] [--rounds R] [--dask]`: N are imported for the
ratios, M stand in the store that is searched.
"""

from __future__ import annotations

import argparse
import csv
import random
import resource
import sqlite3
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.corpus import Traffic

from reftel.cable import read
from reftel.desk.gathering import Found, gather
from reftel.desk.intake import Crew, take
from reftel.store import open_store
from reftel.store.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reftel.store import Store

QUERIES = 40


def main() -> None:
    """Print the figures and their ratios."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--cables", type=int, default=600)
    asked.add_argument("--held", type=int, default=10_000)
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--dask", action="store_true")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _imports(Path(folder), given.cables, given.rounds, dask=given.dask)
        _dump(Path(folder), given.cables, given.rounds)
        _searches(Path(folder), given.held)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of the coordinator: {peak:.0f} MB")


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


def _searches(folder: Path, held: int) -> None:
    path = folder / "held.db"
    traffic = Traffic(11)
    size = 0

    def met() -> Iterator[Found]:
        nonlocal size
        for n, text in enumerate(traffic.telegrams(held)):
            size += len(text)
            yield Found(str(n), text)

    with open_store(f"sqlite:///{path}") as store:
        wall = time.perf_counter()
        report = take(store, met(), Crew(), claims=False)
        wall = time.perf_counter() - wall
        disk = path.stat().st_size / size
        print(f"{report.new:,} held, {size / 1e6:,.0f} MB of text, in {wall:,.0f} s with generator")
        print(f"  disk without claims: {disk:.2f} of the text (bar 2.2 with claims)")
        start = time.process_time()
        store.bring_up_tantivy()
        spent = 1000 * (time.process_time() - start) / held
        folder_size = sum(file.stat().st_size for file in Path(f"{path}.tantivy").iterdir())
        print(f"  tantivy made in {spent:.1f} CPU ms each, {folder_size / size:.2f} of the text")
        _queries(store, path, traffic)


def _queries(store: Store, path: Path, traffic: Traffic) -> None:
    chance = random.Random(5)  # noqa: S311 -- the same queries every time
    words = [word for word in traffic.words(4000) if len(word) > 4][: 2 * QUERIES]
    common = sorted(set(traffic.words(300)), key=traffic.rank)[:QUERIES]
    filtered = [
        f"({a} OR {b}) year:{chance.choice((2003, 2004))} tag:PARM"
        for a, b in zip(words[::2], words[1::2], strict=True)
    ]
    heads = [head.mrn for head in store.heads()[-2000:] if head.mrn]
    bare = sqlite3.connect(path)
    beside = open_store(f"sqlite:///{path}")
    beside.search_by_tantivy()
    rows: dict[str, tuple[Sequence[str], Callable[[str], object], str]] = {
        "bare MATCH of two words": (
            [f'"{a}" OR "{b}"' for a, b in zip(words[::2], words[1::2], strict=True)],
            lambda said: bare.execute(
                "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT 20", (said,)
            ).fetchall(),
            "peer",
        ),
        "filtered search": (filtered, store.search, "bar 25"),
        "filtered, by tantivy": (filtered, beside.search, ""),
        "a common word, by tantivy": (common, beside.search, ""),
        "for an audience": (
            filtered,
            lambda said: store.search(said, "USA/CONFIDENTIAL"),
            "bar 25",
        ),
        "phrase of two": (
            [f'"{a} {b}"' for a, b in pairwise(common)],
            store.search,
            "",
        ),
        "first page of a common word": (common, store.search, "bar 60"),
        "facets of a common word": (common, store.facets, "bar 60"),
        "reference chain": (chance.sample(heads, QUERIES), store.chain, "bar 5"),
    }
    for name, (queries, way, bar) in rows.items():
        for query in queries[:5]:
            way(query)
        taken = sorted(_milliseconds(way, query) for query in queries)
        middle, late = taken[len(taken) // 2], taken[int(len(taken) * 0.95)]
        print(f"  {name:28} p50 {middle:7.1f} ms  p95 {late:7.1f} ms  {bar}")


def _milliseconds(way: Callable[[str], object], query: str) -> float:
    start = time.perf_counter()
    way(query)
    return 1000 * (time.perf_counter() - start)


if __name__ == "__main__":
    main()
