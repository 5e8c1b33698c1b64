"""Search, facets and chains in a large store, beside bare FTS5 on the same file.

`python -m benchmarks.search [--held N] [--at FILE] [--tantivy]`: N synthetic telegrams with some
claims are written as if read (251,287 take about 25 minutes of one core); a FILE made so before is
taken as it is. Times are CPU milliseconds of this process, so that neighbours count less.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import tempfile
import time
from itertools import islice, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.corpus import Traffic

from reftel.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reftel.store import Store

    Way = Callable[[str], object]

QUERIES = 40
SEED = 11
_BATCH = 500


def main() -> None:
    """Fill a store where none stands, and print what its queries cost."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--held", type=int, default=10_000)
    asked.add_argument("--at", type=Path)
    asked.add_argument("--tantivy", action="store_true")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = given.at or Path(folder) / "held.db"
        fresh = not path.exists()
        with open_store(f"sqlite:///{path}") as store:
            if fresh:
                fill(store, given.held)
            _disk(store, path)
            if given.tantivy:
                store.bring_up_tantivy()
            _queries(store, path, tantivy=given.tantivy)


def fill(store: Store, held: int) -> None:
    """Write so many telegrams without reading them."""
    start, pairs = time.process_time(), Traffic(SEED).cables(held)
    while batch := list(islice(pairs, _BATCH)):
        store.put(batch)
    store.tidy()
    print(f"{held:,} written in {time.process_time() - start:,.0f} CPU s")


def _disk(store: Store, path: Path) -> None:
    bare = sqlite3.connect(path)
    (size,) = bare.execute("SELECT sum(characters) FROM cable").fetchone()
    print(f"{store.count():,} held, {size / 1e6:,.0f} MB of text")
    parts = bare.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC")
    for name, taken in parts.fetchmany(8):
        print(f"  {name:24} {taken / 1e6:8,.0f} MB  {taken / size:5.2f} of the text")
    print(f"  {'all':24} {path.stat().st_size / 1e6:8,.0f} MB  {path.stat().st_size / size:5.2f}")


def _queries(store: Store, path: Path, *, tantivy: bool) -> None:
    traffic, chance = Traffic(SEED), random.Random(5)  # noqa: S311 -- the same queries every time
    told = chance.sample(traffic.ranked(100, 5_000), 2 * QUERIES)
    common = chance.sample(traffic.ranked(5, 100), QUERIES)
    pairs = list(zip(told[::2], told[1::2], strict=True))
    filters = [f"year:{chance.choice((2003, 2004, 2005))} tag:PARM" for _ in pairs]
    filtered = [f"({a} OR {b}) {rest}" for (a, b), rest in zip(pairs, filters, strict=True)]
    mixed = [f"({a} OR {b}) {f}" for a, b, f in zip(common, told, filters, strict=False)]
    bare = sqlite3.connect(path)
    heads = [mrn for (mrn,) in bare.execute("SELECT mrn FROM cable ORDER BY id DESC LIMIT 2000")]

    def peer(said: str) -> object:
        return bare.execute(
            "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT 20", (said,)
        ).fetchall()

    rows: dict[str, tuple[Sequence[str], Way, str]] = {
        "bare MATCH of two words": ([f'"{a}" OR "{b}"' for a, b in pairs], peer, "peer"),
        "two words, year, tag": (filtered, store.search, "bar 25"),
        "one of them common": (mixed, store.search, ""),
        "both, all of them": ([f"{a} {b}" for a, b in pairs], store.search, ""),
        "the same for an audience": (filtered, lambda q: store.search(q, "USA/SECRET"), "bar 25"),
        "phrase of two common words": (
            [f'"{a} {b}"' for a, b in pairwise(common)], store.search, ""
        ),
        "first page of a common word": (common, store.search, "bar 60"),
        "facets of a common word": (common, store.facets, "bar 60"),
        "facets of two words, filtered": (filtered, store.facets, "bar 60"),
        "a year and a tag, newest": (filters, store.search, "bar 25"),
        "reference chain": (chance.sample(heads, QUERIES), store.chain, "bar 5"),
    }  # fmt: skip
    if tantivy:
        beside = open_store(f"sqlite:///{path}")
        beside.search_by_tantivy()
        rows["two words, by tantivy"] = filtered, beside.search, ""
        rows["a common word, by tantivy"] = common, beside.search, ""
    for name, (queries, way, bar) in rows.items():
        _print(name, queries, way, bar)


def _print(name: str, queries: Sequence[str], way: Way, bar: str) -> None:
    for query in queries[:5]:
        way(query)
    taken = sorted(_milliseconds(way, query) for query in queries)
    middle, late = taken[len(taken) // 2], taken[int(len(taken) * 0.95)]
    print(f"  {name:30} p50 {middle:7.1f} ms  p95 {late:7.1f} ms  {bar}", flush=True)


def _milliseconds(way: Way, query: str) -> float:
    start = time.process_time()
    way(query)
    return 1000 * (time.process_time() - start)


if __name__ == "__main__":
    main()
