"""Figures of the desk's work, each with its n and definition; never of persons."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Any

from reftel.demarche.hosts import host_of, name_of
from reftel.demarche.keeping import Outcome
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from reftel.demarche.demarche import Demarche
    from reftel.demarche.docket import Docket
    from reftel.demarche.promises import Promise
    from reftel.demarche.state import Progress

GROUPS = ("host", "post", "year", "all")
DEFINITIONS = {
    "days to delivery": "median days from the instruction to the first delivery; rows delivered",
    "days to report": "median days from the first delivery to the report; rows reported",
    "days late": "median days of the report after its deadline; rows reported after it",
    "reported late": "share of rows with a dated deadline that were reported after it",
    "response rate": "share of rows reported on that brought a reply of substance",
    "promises kept": "share of promises shown to be kept",
    "promises broken": "share of promises shown to be broken",
    "promises unknown": "share of promises neither shown kept nor broken, due or not",
    "age of open promises": "median days since an open promise was made",
    "requests for more details": "requests of a host for more details, repeats counted",
    "level reached": "share of deliveries at an asked-for high level that name a minister or head",
    "instructions held": "share of asks whose instructing cable is held",
}


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of one group; `value` is None where there is nothing to measure."""

    group: str
    name: str
    value: float | None
    n: int

    def record(self) -> dict[str, Any]:
        """Return the JSON of the figure with its definition."""
        return {
            "group": self.group,
            "name": self.name,
            "value": self.value,
            "n": self.n,
            "definition": DEFINITIONS[self.name],
        }


def measure(docket: Docket, as_of: datetime, by: str = "host") -> list[Figure]:
    """Return the figures as of a time, by host, post, year or all together."""
    if by not in GROUPS:
        raise ReftelError(f"figures by {by!r} are not kept: choose one of {', '.join(GROUPS)}")
    rows: dict[str, list[tuple[Demarche, Progress]]] = defaultdict(list)
    for ask, row in docket.progress(as_of):
        rows[_group(by, row.addressee, ask.sent)].append((ask, row))
    made: dict[str, list[Promise]] = defaultdict(list)
    for promise in docket.promises:
        if promise.known <= as_of:
            made[_group(by, promise.post, promise.known)].append(promise)
    asked: dict[str, int] = defaultdict(int)
    for question in docket.questions:
        if question.known <= as_of and question.kind == "request_for_details":
            asked[_group(by, question.post, question.known)] += 1 + question.repeats
    groups = sorted({*rows, *made, *asked})
    return [
        figure
        for group in groups
        for figure in (
            *_casework(group, rows[group]),
            *_promised(group, made[group], as_of),
            Figure(group, "requests for more details", float(asked[group]), asked[group]),
        )
    ]


def _group(by: str, post: str, when: datetime | None) -> str:
    if by == "host":
        return host_of(post) or name_of(post)
    if by == "post":
        return name_of(post)
    return str(when.year) if by == "year" and when else "all"


def _casework(group: str, rows: Sequence[tuple[Demarche, Progress]]) -> Iterator[Figure]:
    late = list(_lateness(rows))
    reported = [row for _, row in rows if row.reported]
    yield _middle(group, "days to delivery", _to_delivery(rows))
    yield _middle(group, "days to report", _to_report(rows))
    yield _middle(group, "days late", [days for days in late if days > 0])
    yield _share(group, "reported late", [days > 0 for days in late])
    yield _share(group, "response rate", [row.responded is not None for row in reported])
    yield _share(group, "level reached", _levels(rows))
    yield _share(group, "instructions held", [ask.held for ask, _ in rows])


def _to_delivery(rows: Sequence[tuple[Demarche, Progress]]) -> list[float]:
    return [
        days
        for ask, row in rows
        if row.delivered
        and row.delivered.at
        and ask.sent
        and (days := _days(ask.sent, row.delivered.at)) >= -1
    ]


def _to_report(rows: Sequence[tuple[Demarche, Progress]]) -> list[float]:
    return [
        max(0.0, _days(row.delivered.at, row.reported.at))
        for _, row in rows
        if row.delivered and row.delivered.at and row.reported and row.reported.at
    ]


def _lateness(rows: Sequence[tuple[Demarche, Progress]]) -> Iterator[float]:
    for ask, row in rows:
        due = ask.due_by(None, row.addressee)
        if due and due.at and row.reported and row.reported.at:
            yield _days(due.at, row.reported.at)


_HIGH = ("minister", "president", "chancellor", "secretary", "prime", "chief", "king", "fm ")


def _levels(rows: Sequence[tuple[Demarche, Progress]]) -> list[bool]:
    return [
        any(word in row.delivered.to.lower() for word in _HIGH)
        for ask, row in rows
        if row.delivered and ("high" in ask.level or "senior" in ask.level)
    ]


def _promised(group: str, made: Sequence[Promise], as_of: datetime) -> Iterator[Figure]:
    outcomes = [promise.as_of(as_of)[0] for promise in made]
    for name, chosen in (
        ("promises kept", {Outcome.KEPT}),
        ("promises broken", {Outcome.BROKEN}),
        ("promises unknown", {Outcome.OPEN, Outcome.UNKNOWN}),
    ):
        yield _share(group, name, [outcome in chosen for outcome in outcomes])
    ages = [
        _days(promise.known, as_of)
        for promise, outcome in zip(made, outcomes, strict=True)
        if outcome is Outcome.OPEN
    ]
    yield _middle(group, "age of open promises", ages)


def _days(start: datetime, end: datetime) -> float:
    return (end - start).total_seconds() / 86400


def _middle(group: str, name: str, values: Sequence[float]) -> Figure:
    return Figure(group, name, round(median(values), 1) if values else None, len(values))


def _share(group: str, name: str, values: Iterable[bool]) -> Figure:
    held = list(values)
    return Figure(group, name, round(sum(held) / len(held), 3) if held else None, len(held))
