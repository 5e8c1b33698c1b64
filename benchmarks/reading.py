"""Speed of reading beside `str.split`: `python benchmarks/reading.py DUMP.csv`."""

from __future__ import annotations

import resource
import sys
import time
from itertools import islice
from typing import TYPE_CHECKING

from reftel.cable import read, read_path
from reftel.cable.paths import texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROWS = 4_000
ROUNDS = 3


def main(path: str) -> None:
    """Print cables and megabytes a second in processor time, memory, and the ratio to splitting."""
    before = peak()
    start = time.process_time()
    count = sum(1 for _ in read_path(path))
    streaming = count / (time.process_time() - start)
    grown = (peak() - before) / 1024
    rows = [found.text for found in islice(texts(path), ROWS)]
    if not rows:
        sys.exit(f"{path} holds no cables")
    size = sum(map(len, rows)) / 1e6
    splitting = least(str.split, rows)
    for name, work in (("read", read), ("with citations", cited)):
        reading = least(work, rows)
        print(
            f"{name:14} {len(rows) / reading:8,.0f} cables/s {size / reading:6.2f} MB/s"
            f" {reading / splitting:5.1f} times str.split   bar 1,000 cables/s"
        )
    print(f"{'split':14} {len(rows) / splitting:8,.0f} cables/s {size / splitting:6.2f} MB/s")
    print(f"{'stream':14} {streaming:8,.0f} cables/s from the file, {grown:.0f} MB more memory")


def cited(text: str) -> object:
    """Read a telegram and what its body cites, which `read` leaves to the first use."""
    return read(text).citations


def least(work: Callable[[str], object], rows: Iterable[str]) -> float:
    """Return the processor time of the fastest of some rounds over all rows."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for row in rows:
            work(row)
        times.append(time.process_time() - start)
    return min(times)


def peak() -> int:
    """Return the most memory that the process held so far, in kilobytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    main(sys.argv[1])
