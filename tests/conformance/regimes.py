"""Score registers of meetings: `python -m tests.conformance.regimes GOLD.jsonl TEXTDIR`."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import reftel
from reftel.cable import head
from reftel.secretariat import convene, record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

KINDS = {"meeting": "meetings", "document": "documents", "mission": "missions"}
NOW = datetime(2030, 1, 1, tzinfo=UTC)
Place = tuple[str, int, int]


@dataclass
class Thing:
    """A meeting or document of the gold: all its mentions under one value."""

    value: str
    places: list[Place] = field(default_factory=list)
    optional: bool = True


@dataclass
class Tally:
    """Counts of one kind."""

    gold: int = 0
    found: int = 0
    matched: int = 0
    lines: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        return 2 * self.matched / (self.gold + self.found) if self.gold + self.found else 0.0

    def __add__(self, other: Tally) -> Tally:
        """Add the counts alone."""
        return Tally(self.gold + other.gold, self.found + other.found, self.matched + other.matched)


def read_gold(path: Path) -> list[dict[str, Any]]:
    """Return the records of mentions; those of links are told by a `record`."""
    records = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]
    return [one for one in records if "record" not in one]


def things(gold: Iterable[Mapping[str, Any]], kind: str) -> list[Thing]:
    """Return the gold's things of a kind, one for each cable and value."""
    found: dict[tuple[str, str], Thing] = defaultdict(lambda: Thing(""))
    for one in gold:
        if one.get("kind") == kind:
            thing = found[one["cable"], one["value"]]
            thing.value = one["value"]
            thing.places.append((one["cable"], one["start"], one["end"]))
            thing.optional &= bool(one.get("optional"))
    return list(found.values())


def registers(texts: Path, cables: Iterable[str]) -> dict[str, list[dict[str, Any]]]:
    """Return the rows of meetings, documents and missions from the texts alone."""
    read = [reftel.read((texts / f"{mrn}.txt").read_bytes().decode("utf-8")) for mrn in cables]
    shelf = convene([head(c) for c in read], [claim for c in read for claim in reftel.extract(c)])
    return {
        "meeting": [record.meeting(shelf, one, NOW) for one in shelf.meetings],
        "document": [record.document(shelf, one) for one in shelf.documents],
        "mission": [record.mission(one, NOW) for one in shelf.missions],
    }


def shared(thing: Thing, row: Mapping[str, Any]) -> int:
    """Return how many mentions of a thing a row's evidence overlaps by half of their union."""
    return sum(
        any(mrn == one["mrn"] and _close(start, end, one) for one in row["evidence"])
        for mrn, start, end in thing.places
    )


def _close(start: int, end: int, one: Mapping[str, Any]) -> bool:
    common = min(end, one["end"]) - max(start, one["start"])
    return bool(common / max(1, max(end, one["end"]) - min(start, one["start"])) >= 0.5)


def tally(gold: list[Thing], rows: list[dict[str, Any]]) -> Tally:
    """Match each thing with at most one row, those that share most mentions first."""
    near = sorted(
        (-count, thing.optional, i, j)
        for i, thing in enumerate(gold)
        for j, row in enumerate(rows)
        if (count := shared(thing, row))
    )
    chosen: dict[int, int] = {}
    for _, _, i, j in near:
        if i not in chosen and j not in chosen.values():
            chosen[i] = j
    wanted = [i for i, thing in enumerate(gold) if not thing.optional]
    free = sum(1 for i in chosen if gold[i].optional)
    lines = [f"missed {gold[i].value}" for i in wanted if i not in chosen]
    lines += [
        f"false {row['id']} {row['evidence'][0]}"
        for j, row in enumerate(rows)
        if j not in chosen.values()
    ]
    return Tally(len(wanted), len(rows) - free, sum(i in chosen for i in wanted), lines)


def score(gold: list[dict[str, Any]], texts: Path) -> dict[str, Tally]:
    """Return the tally of each kind that the gold holds."""
    cables = list(dict.fromkeys(one["cable"] for one in gold if "cable" in one))
    rows = registers(texts, cables)
    return {kind: tally(wanted, rows[kind]) for kind in KINDS if (wanted := things(gold, kind))}


def main(gold: str, texts: str) -> None:
    """Print the misses, a line a kind, and F1 of meetings and documents together."""
    tallies = score(read_gold(Path(gold)), Path(texts))
    for kind, one in tallies.items():
        for line in one.lines:
            print(f"{kind} {line}")
    for kind, one in tallies.items():
        print(f"{kind} gold {one.gold} found {one.found} matched {one.matched} F1 {one.f1:.3f}")
    main_two = sum((tallies[k] for k in ("meeting", "document") if k in tallies), Tally())
    rest = " ".join(f"{KINDS[kind]} {one.f1:.3f}" for kind, one in tallies.items())
    print(f"score: {main_two.f1:.3f} {rest}")


if __name__ == "__main__":
    main(*sys.argv[1:])
