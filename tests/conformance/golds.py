"""The gold files of claims: where the records lie, and where the texts that they point into."""

from __future__ import annotations

import csv
import hashlib
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import reftel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Records = list[dict[str, Any]]

EXERCISES = Path(__file__).with_name("exercises")
"""Invented telegrams with their gold: `NAME.jsonl` and the texts in `NAME/`."""
OFFSETS = Path(__file__).with_name("offsets")
"""Gold of real telegrams as places alone, `NAME.tsv`: the texts stay in the shared data."""
SHARED_TEXTS = {"founding": "cables/founding", "development": "gold/development"}
TRAFFIC = "cables/csv/cablegate.csv"


class Gold(NamedTuple):
    """The records of a gold file, and what gives the text of a cable."""

    records: Records
    text_of: Callable[[str], str]


def own() -> list[str]:
    """Name the gold that lies in the project itself."""
    return sorted(path.stem for path in EXERCISES.glob("*.jsonl"))


def beside() -> list[str]:
    """Name the gold whose texts lie in the shared data."""
    return [*SHARED_TEXTS, *sorted(path.stem for path in OFFSETS.glob("*.tsv"))]


def gold(name: str, shared: Path) -> Gold:
    """Return a gold file by its name; `shared` may be missing for one of the project's own."""
    if name in SHARED_TEXTS:
        path = shared / "gold" / f"{name}.jsonl"
        return Gold(read_records(path), folder(shared / SHARED_TEXTS[name]))
    if (path := EXERCISES / f"{name}.jsonl").is_file():
        return Gold(read_records(path), folder(EXERCISES / name))
    return placed(OFFSETS / f"{name}.tsv", shared / TRAFFIC)


def traffic(shared: Path) -> Callable[[str], str]:
    """Return what gives the text of a cable of the shared dump."""
    return _texts(shared / TRAFFIC).__getitem__


def read_records(path: Path) -> Records:
    """Read records, one in a line."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]


def folder(texts: Path) -> Callable[[str], str]:
    """Return what reads a cable's text from a folder, letter for letter."""

    def text_of(cable: str) -> str:
        path = next(path for path in (texts / f"{cable}.txt", texts / cable) if path.is_file())
        return path.read_bytes().decode("utf-8")

    return text_of


def placed(offsets: Path, traffic: Path) -> Gold:
    """Read gold that is places alone; a record's quote is derived from the text again.

    Raises:
        ValueError: a text is not the one that was annotated.

    """
    rows = list(_rows(offsets))
    texts = {row["cable"]: row for row in rows if row["kind"] == "text"}
    found = _texts(traffic)
    for cable, row in texts.items():
        if hashed(found.get(cable, "")) != row["value"]:
            raise ValueError(f"{offsets.name}: the text of {cable} is not the one annotated")
    records = [_record(row, found[row["cable"]]) for row in rows if row["kind"] != "text"]
    return Gold(records, found.__getitem__)


@cache
def _texts(traffic: Path) -> dict[str | None, str]:
    """Return the texts of a dump by number, which several gold files point into."""
    return {one.mrn: one.source.text for one in reftel.read_path(traffic)}


def hashed(text: str) -> str:
    """Return what a text is known by."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _rows(offsets: Path) -> Iterator[dict[str, str]]:
    with offsets.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t")


def _record(row: dict[str, str], text: str) -> dict[str, Any]:
    start, end = int(row["start"]), int(row["end"])
    return {
        "cable": row["cable"], "paragraph": row["paragraph"], "kind": row["kind"],
        "start": start, "end": end, "quote": text[start:end], "value": row["value"] or None,
        "optional": bool(row["optional"]), "attributes": {"where": row["where"]},
    }  # fmt: skip
