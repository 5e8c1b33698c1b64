"""Score of item matching: `python -m tests.conformance.controls GOLD.tsv NEGATIVES.tsv`."""

from __future__ import annotations

import csv
import sys
import time
from pathlib import Path

from reftel.screening import classify

COLUMNS = ("id", "kind", "phrase", "entries_any_of", "source")
NEGATIVE = ("id", "kind", "phrase", "source")

Row = dict[str, str]


def rows(path: Path, names: tuple[str, ...]) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as stream:
        read = [row for row in csv.reader(stream, delimiter="\t") if row]
    head = tuple(read[0])
    if "phrase" in head:
        names, read = head, read[1:]
    return [dict(zip(names, row, strict=False)) for row in read]


def place(row: Row) -> int:
    """Return the rank of the first wanted entry, from one; 99 where it is not there."""
    wanted = set(row["entries_any_of"].split("|"))
    codes = [each.code for each in classify(row["phrase"])]
    return next((n for n, code in enumerate(codes, 1) if code[:5] in wanted or code in wanted), 99)


def score(gold: list[Row], negatives: list[Row]) -> tuple[float, float, float]:
    started = time.perf_counter()
    places = [place(row) for row in gold]
    each = (time.perf_counter() - started) / max(1, len(gold))
    for row, at in zip(gold, places, strict=True):
        if at > 1:
            got = " ".join(each.code for each in classify(row["phrase"])[:5])
            print(f"{row.get('id', '')} {row['phrase']}: {row['entries_any_of']}, got {got}")
    flagged = [row for row in negatives if classify(row["phrase"])]
    for row in flagged:
        print(f"{row.get('id', '')} flagged: {row['phrase']}: {classify(row['phrase'])[0].code}")
    first = sum(at == 1 for at in places) / max(1, len(places))
    five = sum(at <= 5 for at in places) / max(1, len(places))
    share = len(flagged) / max(1, len(negatives))
    print(f"{len(gold)} phrases, {each * 1000:.2f} ms each")
    print(f"score: {first:.3f} {five:.3f} {share:.3f}")
    return first, five, share


if __name__ == "__main__":
    given = [Path(name) for name in sys.argv[1:]]
    score(rows(given[0], COLUMNS), rows(given[1], NEGATIVE) if len(given) > 1 else [])
