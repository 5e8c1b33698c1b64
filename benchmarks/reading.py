"""Speed of reading beside `str.split`: `python benchmarks/reading.py DUMP.csv`."""

from __future__ import annotations

import resource
import sys
import time
from itertools import islice

from reftel.cable import read, read_path

ROWS = 4_000


def main(path: str) -> None:
    """Print cables and megabytes a second in processor time, memory, and the ratio to splitting."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    rows = [cable.source.text for cable in islice(read_path(path), ROWS)]
    if not rows:
        sys.exit(f"{path} holds no cables")
    size = sum(map(len, rows)) / 1e6
    start = time.process_time()
    for row in rows:
        read(row)
    reading = time.process_time() - start
    start = time.process_time()
    for row in rows:
        row.split()
    splitting = time.process_time() - start
    rate = len(rows) / reading
    print(f"read     {rate:8,.0f} cables/s  {size / reading:6.2f} MB/s   bar 1,000 cables/s")
    print(f"split    {len(rows) / splitting:8,.0f} cables/s  {size / splitting:6.2f} MB/s")
    print(f"ratio    {reading / splitting:8.1f} times as long as str.split")
    start = time.process_time()
    count = sum(1 for _ in read_path(path))
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - peak
    print(f"stream   {count / (time.process_time() - start):8,.0f} cables/s, from the file")
    print(f"memory   {grown / 1024:8.0f} MB more than at the start, rows held included")


if __name__ == "__main__":
    main(sys.argv[1])
