"""Screening at the desk: names and files against the shelf, cables against the lists, decisions."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from reftel.findings import ReftelError
from reftel.lists import country, imo
from reftel.screening import (
    NameKind,
    Subject,
    decide,
    decisions,
    hit_record,
    opinion_record,
    review,
    second_opinion,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from reftel.claims import Entry
    from reftel.screening import Hit, Roster, Scorer

KINDS = {
    "person": NameKind.PERSON, "individual": NameKind.PERSON, "party": NameKind.PARTY,
    "company": NameKind.PARTY, "entity": NameKind.PARTY, "organization": NameKind.PARTY,
    "vessel": NameKind.VESSEL, "ship": NameKind.VESSEL,
}  # fmt: skip


def subject(row: Mapping[str, str | None]) -> Subject:
    """Return the subject of a row: name, and optional kind, country, imo, mmsi, id, birth."""
    cells = {key.strip().casefold(): (value or "").strip() for key, value in row.items() if key}
    name = cells.get("name", "")
    hull = cells.get("imo") or imo(name) or ""
    identifiers = {
        scheme: (cells[column],)
        for column, scheme in (("id", "any"), ("mmsi", "mmsi"), ("passport", "passport"))
        if cells.get(column)
    }
    if hull:
        identifiers["imo"] = ("".join(sign for sign in hull if sign.isdigit()),)
    kind = KINDS.get(cells.get("kind", "").casefold())
    if kind is None and hull:
        kind = NameKind.VESSEL
    return Subject(
        names=(name,) if name else (),
        kind=kind,
        countries=(country(cells["country"]),) if cells.get("country") else (),
        identifiers=identifiers,
        dates={"birth": (cells["birth"],)} if cells.get("birth") else {},
    )


def subjects(path: Path) -> Iterator[Subject]:
    """Yield the subjects of a CSV file; a file of one column without a head is a list of names."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = csv.reader(stream)
        first = next(rows, [])
        names = [cell.strip().casefold() for cell in first]
        if "name" not in names:
            if len(first) > 1:
                raise ReftelError(f"{path.name} has no column 'name': add a first line with it")
            names = ["name"]
            if first:
                yield subject({"name": first[0]})
        for row in rows:
            if any(cell.strip() for cell in row):
                yield subject(dict(zip(names, row, strict=False)))


def screened(
    held: Roster,
    asked: Iterable[Subject],
    entries: Iterable[Entry] = (),
    scorer: Scorer | None = None,
) -> Iterator[tuple[Subject, list[dict[str, Any]]]]:
    """Yield each subject with its hits as JSON, each with how people have decided on it.

    A scorer gives each hit a second opinion, which changes neither score nor order.
    """
    decided = decisions(entries)
    for each in asked:
        rows = [_row(hit, decided) | _second(held, each, hit, scorer) for hit in held.screen(each)]
        yield each, rows


def _second(
    held: Roster, asked: Subject, hit: Hit, scorer: Scorer | None
) -> dict[str, dict[str, Any]]:
    if scorer is None:
        return {}
    told = second_opinion(scorer, asked, held.listings[hit.place])
    return {"second_opinion": opinion_record(told)}


def _row(hit: Hit, decided: Mapping[str, Entry]) -> dict[str, Any]:
    state = review(hit, decided)
    row = hit_record(hit) | {"review": state.review.value}
    if state.by:
        row["decision"] = {
            "by": state.by,
            "at": state.at,
            "why": state.why,
            "edition": state.edition,
            "note": state.note,
        }
    return row


def decide_hit(held: Roster, name: str, what: str, *, who: str, why: str) -> Entry:
    """Return the ledger entry for one hit of a name; `what` is as dismiss:un/IRe.011.

    Raises ReftelError where the name has no such hit.
    """
    act, _, place = what.partition(":")
    hits = held.screen(subject({"name": name}))
    for hit in hits:
        if place in {f"{hit.list}/{hit.entry}", hit.entry}:
            return decide(hit, f"hit/{act}", who=who, at=datetime.now(UTC), why=why)
    known = ", ".join(f"{hit.list}/{hit.entry}" for hit in hits) or "no hits"
    raise ReftelError(f"{name!r} has no hit {place!r}: it has {known}")


def searched(held: Roster) -> str:
    """Return the lists and editions that an answer rests on."""
    return "; ".join(f"{name} {edition} ({count})" for name, edition, count in held.editions)
