"""Screening at the desk: names and files against the shelf, cables against the lists, decisions."""

from __future__ import annotations

import csv
import re
import sys
from datetime import UTC, datetime
from io import StringIO
from typing import TYPE_CHECKING, Any

from reftel.cable import decode
from reftel.findings import ReftelError
from reftel.lists import country, holds, imo
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


_LINE_END = re.compile(r"[\r\n]")


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
    """Yield the subjects of a CSV file; a file of one column without a head is a list of names.

    `-` is the standard input. Cells are parted by commas, semicolons or tabs. Raises
    ReftelError where quotation marks run over rows, which would hide names.
    """
    name = "stdin" if str(path) == "-" else path.name
    data = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    text = decode(data).text.removeprefix("\ufeff")
    if "\0" in text:
        raise ReftelError(f"{name} is no table of text: save it as CSV")
    names, delimiter = _head(_LINE_END.split(text, maxsplit=1)[0])
    rows = _rows(text, delimiter, name)
    if "name" in names:
        next(rows, None)
    elif len(names) > 1:
        raise ReftelError(f"{name} has no column 'name': add a first line with it")
    else:
        names = ["name"]
    for line, row in rows:
        if any(cell.strip() for cell in row):
            cells = dict(zip(names, row, strict=False))
            if "\n" in cells.get("name", "").strip():
                raise _open(name, line)
            yield subject(cells)


def _head(first: str) -> tuple[list[str], str]:
    """Return the names of the columns and what parts them; of a bare list its first name.

    Where no column is called so, it is what parts most cells.
    """
    found = [([cell.strip().casefold() for cell in _cut(first, sign)], sign) for sign in ",;\t"]
    named = (head for head in found if "name" in head[0])
    return next(named, max(found, key=lambda head: len(head[0])))


def _cut(line: str, sign: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=sign), [])
    except csv.Error:
        return [line]


def _rows(text: str, delimiter: str, name: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        rows = [(reader.line_num, row) for row in reader]
    except csv.Error:
        raise _open(name, reader.line_num) from None
    return iter(rows)


def _open(name: str, line: int) -> ReftelError:
    return ReftelError(
        f"{name}, up to line {line}: a quotation mark is opened and not closed, so that rows run "
        "together; close or double it, and screen the file again"
    )


def nobody(asked: Subject) -> bool:
    """Say whether a subject has neither name nor number to screen."""
    told = any(sign.isalnum() for name in asked.names for sign in name)
    return not told and not any(asked.identifiers.values())


def doubts(asked: Subject) -> Iterator[str]:
    """Yield why an answer about a subject would say little or nothing."""
    if nobody(asked):
        yield "neither name nor number is given: nobody was screened"
    for number in asked.identifiers.get("imo", ()):
        if not holds(number):
            yield (
                f"{number or 'a word'} is no IMO number (seven digits, the last checks the others):"
                " only the name was compared"
            )


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
    if act not in {"confirm", "dismiss"} or not place:
        raise ReftelError(
            f"--decide {what!r} decides nothing: write confirm:LIST/ENTRY or dismiss:LIST/ENTRY"
        )
    hits = held.screen(subject({"name": name}))
    for hit in hits:
        if place in {f"{hit.list}/{hit.entry}", hit.entry}:
            return decide(hit, f"hit/{act}", who=who, at=datetime.now(UTC), why=why)
    known = ", ".join(f"{hit.list}/{hit.entry}" for hit in hits) or "no hits"
    raise ReftelError(f"{name!r} has no hit {place!r}: it has {known}")


def searched(held: Roster) -> str:
    """Return the lists and editions that an answer rests on."""
    return "; ".join(f"{name} {edition} ({count})" for name, edition, count in held.editions)
