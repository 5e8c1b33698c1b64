"""Write gold as places alone: `python -m tests.conformance.offsets GOLD.jsonl TEXTDIR OUT.tsv`."""

from __future__ import annotations

import csv
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.conformance.golds import folder, hashed, read_records

if TYPE_CHECKING:
    from collections.abc import Iterator

VALUED = ("cable_ref", "date")
"""Kinds whose values are identifiers and days, and no words of a text."""
_IDENTIFIER = re.compile(r"[0-9A-Z.:/+-]+")
COLUMNS = ("cable", "paragraph", "kind", "start", "end", "value", "optional", "where")


def rows(gold: Path, texts: Path) -> Iterator[tuple[Any, ...]]:
    """Yield a row for each text, then one for each record, none with words of the text."""
    text_of = folder(texts)
    records = read_records(gold)
    for cable in sorted({one["cable"] for one in records}):
        yield cable, "", "text", 0, len(text_of(cable)), hashed(text_of(cable)), "", ""
    for one in sorted(records, key=lambda one: (one["cable"], one["start"], one["end"])):
        known = one["kind"] in VALUED or one["value"].startswith("US-EO-")
        told = known and _IDENTIFIER.fullmatch(one["value"])
        value = one["value"] if told else ""
        where = (one.get("attributes") or {}).get("where", "")
        optional = 1 if one.get("optional") else ""
        place = one["start"], one["end"]
        yield one["cable"], one["paragraph"], one["kind"], *place, value, optional, where


def main(gold: str, texts: str, out: str) -> None:
    """Write the table."""
    with Path(out).open("w", encoding="utf-8", newline="") as lines:
        table = csv.writer(lines, delimiter="\t", lineterminator="\n")
        table.writerow(COLUMNS)
        table.writerows(rows(Path(gold), Path(texts)))


if __name__ == "__main__":
    main(*sys.argv[1:])
