"""Score claims against gold records: `python -m tests.conformance.claims GOLD.jsonl TEXTDIR`."""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import reftel
from tests.conformance.golds import folder, read_records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

WIDE = {
    "request", "host_response", "talking_point", "delivery", "shipment", "objective",
    "outreach", "comment_solicited",
}  # fmt: skip
"""Kinds of a whole sentence: half of the gold span is enough."""
VALUED = ("cable_ref", "date", "instrument")


class Mark(NamedTuple):
    """A claim as the measure sees it: where, what, whether it counts; a value untold is None.

    `habit` is the kind, and apart from it what some gold files never mark: the cable's own number
    among references, the order on the E.O. line among instruments. Where a file marks none of a
    habit, claims of that habit are left out as those of a kind that it does not hold.
    """

    kind: str
    habit: str
    start: int
    end: int
    value: str | None
    optional: bool
    quote: str


@dataclass
class Tally:
    """Counts of one kind, and the words missed and falsely found."""

    gold: int = 0
    found: int = 0
    matched: int = 0
    equal: int = 0
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.matched / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.matched / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.matched / (self.gold + self.found) if self.gold + self.found else 0.0

    def __add__(self, other: Tally) -> Tally:
        """Add the counts alone."""
        return Tally(self.gold + other.gold, self.found + other.found, self.matched + other.matched)


def mark(record: dict[str, Any]) -> Mark:
    optional = bool(record.get("optional") or record.get("attributes", {}).get("optional"))
    place = record["start"], record["end"]
    return Mark(
        record["kind"], _habit(record), *place, record.get("value"), optional,
        record.get("quote", ""),
    )  # fmt: skip


def _habit(record: dict[str, Any]) -> str:
    kind, where = record["kind"], (record.get("attributes") or {}).get("where")
    if kind == "cable_ref" and where == "self":
        return "cable_ref of itself"
    order = str(record.get("value")).startswith("US-EO-") and record["paragraph"] == "hdr"
    return "order of the heading" if kind == "instrument" and order else str(kind)


def closeness(gold: Mark, found: Mark) -> float:
    """Return the shared part of the union, or of the gold span for kinds of a sentence."""
    shared = min(gold.end, found.end) - max(gold.start, found.start)
    union = max(gold.end, found.end) - min(gold.start, found.start)
    return shared / max(1, gold.end - gold.start if gold.kind in WIDE else union)


def pairs(gold: list[Mark], found: list[Mark]) -> dict[int, int]:
    """Match each gold record with at most one claim, the closest pairs first."""
    near = [
        (-close, -one.optional, i, j)
        for i, one in enumerate(gold)
        for j, other in enumerate(found)
        if (close := closeness(one, other)) >= 0.5
    ]
    chosen: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in sorted(near):
        if i not in chosen and j not in taken:
            chosen[i] = j
            taken.add(j)
    return chosen


def tally(cable: str, gold: list[Mark], found: list[Mark], into: Tally) -> None:
    """Count one kind in one cable."""
    match = pairs(gold, found)
    free = {j for i, j in match.items() if gold[i].optional}
    for i, one in enumerate(gold):
        if one.optional:
            continue
        into.gold += 1
        if i not in match:
            into.missed.append(_line(cable, one))
            continue
        into.matched += 1
        into.equal += one.value in {None, found[match[i]].value}
    into.found += len(found) - len(free)
    taken = set(match.values())
    into.false += [_line(cable, other) for j, other in enumerate(found) if j not in taken]


def _line(cable: str, one: Mark) -> str:
    return f"{cable} {one.start}-{one.end} {' '.join(one.quote.split())[:100]!r} ({one.value})"


def score(gold: Iterable[dict[str, Any]], text_of: Callable[[str], str]) -> dict[str, Tally]:
    """Extract from the texts of the gold's cables and count per kind."""
    wanted: dict[str, list[Mark]] = defaultdict(list)
    for record in gold:
        wanted[record["cable"]].append(mark(record))
    kinds = {one.kind for marks in wanted.values() for one in marks}
    habits = {one.habit for marks in wanted.values() for one in marks}
    tallies = {kind: Tally() for kind in sorted(kinds)}
    for cable, marks in wanted.items():
        found = [one for one in claims(text_of(cable)) if one.habit in habits]
        for kind, into in tallies.items():
            tally(cable, _of(kind, marks), _of(kind, found), into)
    return tallies


def _of(kind: str, marks: list[Mark]) -> list[Mark]:
    return [one for one in marks if one.kind == kind]


def claims(text: str) -> Iterator[Mark]:
    """Yield what the finders see in a text."""
    for record in reftel.to_dict(reftel.extract(reftel.read(text))):
        yield mark(record)


def summary(tallies: dict[str, Tally]) -> dict[str, float]:
    """Return micro F1, then value agreement of references, dates and instruments."""
    whole = sum(tallies.values(), Tally())
    values = {
        kind: one.equal / one.matched
        for kind in VALUED
        if (one := tallies.get(kind)) and one.matched
    }
    return {"f1": round(whole.f1, 3), **{kind: round(v, 3) for kind, v in values.items()}}


def main(gold: str, texts: str, *only: str) -> None:
    """Print misses and false finds, a line per kind, and the score."""
    records = (one for one in read_records(Path(gold)) if not only or one["kind"] in only)
    tallies = score(records, folder(Path(texts)))
    for kind, one in tallies.items():
        for word, lines in (("missed", one.missed), ("false", one.false)):
            for line, n in Counter(lines).items():
                print(f"{word} {kind} {line}" + (f" x{n}" if n > 1 else ""))
    print()
    for kind, one in tallies.items():
        print(f"{kind} {one.gold} {one.precision:.3f} {one.recall:.3f} {one.f1:.3f}")
    figures = summary(tallies)
    values = " ".join(f"{kind} {figures[kind]:.3f}" for kind in VALUED if kind in figures)
    print(f"score: {figures['f1']:.3f} {values}".rstrip())


if __name__ == "__main__":
    main(*sys.argv[1:])
