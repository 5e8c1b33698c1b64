"""Score date phrases: `python -m tests.conformance.dates DATES.tsv` (phrase, reference, gold)."""

from __future__ import annotations

import csv
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reftel.claims.dated.dates import resolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reftel.claims import Interval


def ends(interval: Interval | None) -> tuple[str, str] | None:
    """Return the two days of an interval; `..` is open."""
    if interval is None:
        return None
    first, last = (f"{when:%Y-%m-%d}" if when else ".." for when in interval)
    return first, last


def gold_ends(written: str) -> tuple[str, str]:
    """Read `a`, `a/b`, `../b` or `a/..`."""
    first, _, last = written.partition("/")
    return first, last or first


def misses(rows: Iterable[Mapping[str, str]]) -> list[str]:
    """Return a line for each phrase that is not read exactly."""
    out = []
    for row in rows:
        found = ends(resolve(row["phrase"], date.fromisoformat(row["reference"][:10])))
        if found != gold_ends(row["gold"]):
            out.append(f"missed {row['phrase']!r} {row['reference']}: {found}, gold {row['gold']}")
    return out


def main(path: str) -> None:
    """Print the phrases missed and the share read exactly."""
    with Path(path).open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table, delimiter="\t"))
    missed = misses(rows)
    print(*missed, sep="\n")
    print(f"score: {1 - len(missed) / len(rows):.3f} of {len(rows)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
