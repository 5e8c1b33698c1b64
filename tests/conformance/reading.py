"""What is read of a collection: `python -m tests.conformance.reading PATH…`."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING

from reftel.cable import Cable, read_path, write

if TYPE_CHECKING:
    from collections.abc import Iterable

FIELDS = (
    "mrn", "created", "dtg", "de", "sender", "to", "marking", "captions", "executive_order",
    "declassify", "classified_by", "reasons", "tags", "subject", "references", "paragraphs",
    "summary", "signature",
)  # fmt: skip
EXPECTED = {"subject": 0.970, "tags": 0.878, "dtg": 0.897, "paragraphs": 0.942, "signature": 0.923}
"""Shares of 6,717 public pages that hold the field at all, by independent counts."""


def has(cable: Cable, name: str) -> bool:
    if name == "marking":
        return cable.marking.level is not None
    return bool(getattr(cable, name))


def tally(cables: Iterable[Cable]) -> dict[str, Counter[str]]:
    """Count, by rendition, how many cables have each field and are written back unchanged."""
    counts: dict[str, Counter[str]] = {}
    for cable in cables:
        count = counts.setdefault(cable.source.rendition, Counter())
        count["cables"] += 1
        count["same"] += write(cable) == cable.source.text
        count.update(name for name in FIELDS if has(cable, name))
    return counts


def report(counts: dict[str, Counter[str]]) -> None:
    for rendition, count in sorted(counts.items()):
        shares = "  ".join(f"{name} {count[name] / count['cables']:.3f}" for name in FIELDS)
        print(f"{rendition} ({count['cables']} cables)  {shares}")
    total: Counter[str] = sum(counts.values(), Counter())
    cables = total["cables"] or 1
    for name, share in EXPECTED.items():
        print(f"{name} {total[name] / cables:.3f} ({share:.3f} of modern pages)")
    mean = sum(total[name] for name in EXPECTED) / len(EXPECTED) / cables
    print(f"score: {mean:.3f} written back {total['same'] / cables:.3f}")


def main(paths: list[str]) -> None:
    report(tally(cable for path in paths for cable in read_path(path)))


if __name__ == "__main__":
    main(sys.argv[1:])
