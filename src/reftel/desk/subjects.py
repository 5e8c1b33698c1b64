"""Whom to screen: a row with name and numbers, the rows of a file, and what is odd in them."""

from __future__ import annotations

import csv
import re
import sys
from io import StringIO
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable import decode
from reftel.findings import ReftelError
from reftel.lists import country, holds, imo, iso
from reftel.screening import NameKind, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

KINDS = {
    "person": NameKind.PERSON, "individual": NameKind.PERSON, "natural person": NameKind.PERSON,
    "party": NameKind.PARTY, "company": NameKind.PARTY, "entity": NameKind.PARTY,
    "organization": NameKind.PARTY, "organisation": NameKind.PARTY, "firm": NameKind.PARTY,
    "bank": NameKind.PARTY, "legal entity": NameKind.PARTY,
    "vessel": NameKind.VESSEL, "ship": NameKind.VESSEL,
}  # fmt: skip
_HEADS = {
    "name": "name", "full name": "name", "entity": "name", "entity name": "name",
    "company": "name", "company name": "name", "firm": "name", "party": "name",
    "party name": "name", "customer": "name", "customer name": "name", "vessel": "name",
    "vessel name": "name", "ship": "name", "ship name": "name", "name of vessel": "name",
    "kind": "kind", "type": "kind", "entity type": "kind",
    "country": "country", "nation": "country", "nationality": "country", "flag": "country",
    "imo": "imo", "imo no": "imo", "imo number": "imo", "mmsi": "mmsi", "id": "id",
    "passport": "passport", "passport no": "passport", "passport number": "passport",
    "birth": "birth", "date of birth": "birth", "birth date": "birth", "dob": "birth",
}  # fmt: skip
"""The columns that are understood, by what stands at their head."""
_NUMBERS = {"imo", "mmsi", "id", "passport"}
_LINE_END = re.compile(r"[\r\n]")
_SEPARATORS = ",;\t|"
_TWELFTHS = re.compile(r"^(?:0?[1-9]|1[0-2])[/.](?:0?[1-9]|1[0-2])[/.](?=\d{4}$)")
"""A day and a month that may stand either way round: only the year is sure."""


class Row(NamedTuple):
    """A row of a file: the cells by column, and what was odd in how it stands there."""

    cells: dict[str, str]
    doubts: tuple[str, ...] = ()


def subject(row: Mapping[str, str | None]) -> Subject:
    """Return the subject of a row: name, and optional kind, country, imo, mmsi, id, birth."""
    cells = {key.strip().casefold(): (value or "").strip() for key, value in row.items() if key}
    name = cells.get("name", "")
    hull = cells.get("imo", "").removesuffix(".0") or imo(name) or ""
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
    birth = _birth(cells.get("birth", ""))
    return Subject(
        names=(name,) if name else (),
        kind=kind,
        countries=(country(cells["country"]),) if cells.get("country") else (),
        identifiers=identifiers,
        dates={"birth": (birth,)} if birth else {},
    )


def _birth(text: str) -> str | None:
    return iso(_TWELFTHS.sub("", text))


def nobody(asked: Subject) -> bool:
    """Say whether a subject has neither name nor number to screen."""
    told = any(sign.isalnum() for name in asked.names for sign in name)
    return not told and not any(asked.identifiers.values())


def doubts(row: Row) -> Iterator[str]:
    """Yield why an answer about a row would say less than it seems to."""
    cells = row.cells
    asked = subject(cells)
    yield from row.doubts
    if nobody(asked):
        yield "neither name nor number is given: nobody was screened"
    for number in asked.identifiers.get("imo", ()):
        if not holds(number):
            yield (
                f"{number or 'a word'} is no IMO number (seven digits, the last checks the others):"
                " only the name was compared"
            )
    if (kind := cells.get("kind", "").strip()) and kind.casefold() not in KINDS:
        yield f"kind {kind!r} is not known, and was left out: one of {', '.join(KINDS)}"
    if asked.countries and len(asked.countries[0]) > len("IR"):
        yield f"country {asked.countries[0]!r} is not known, and says nothing"
    if (birth := cells.get("birth", "").strip()) and not asked.dates:
        yield f"birth {birth!r} is no day, and says nothing: write 1972-09-18"


def rows(path: Path) -> Iterator[Row]:
    """Yield the rows of a CSV file; a file of one column without a head is a list of names.

    `-` is the standard input. Cells are parted by commas, semicolons, tabs or bars. Raises
    ReftelError where quotation marks run over rows, which would hide names.
    """
    name = "stdin" if str(path) == "-" else path.name
    data = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    text = decode(data).text.removeprefix("\ufeff")
    if "\0" in text:
        raise ReftelError(f"{name} is no table of text: save it as CSV")
    if text[:4].casefold() == "sep=":
        text = text[len("sep=;") :].lstrip("\r\n")
    first = _LINE_END.split(text, maxsplit=1)[0]
    delimiter = _delimiter(first)
    columns = _columns(_cut(first, delimiter), name)
    found = _read(text, delimiter, name)
    if columns:
        next(found, None)
    for line, cells in found:
        if any(cell.strip() for cell in cells):
            yield _row(columns or ["name"], cells, name, line)


def _row(columns: Sequence[str], cells: Sequence[str], name: str, line: int) -> Row:
    known = {column: cell for column, cell in zip(columns, cells, strict=False) if column}
    if "\n" in known.get("name", "").strip():
        raise _open(name, line)
    if any(cell.strip() for cell in cells[len(columns) :]):
        return Row(known, ("more cells than columns: is a name cut at a comma? Quote it",))
    return Row(known)


def _delimiter(first: str) -> str:
    """Return what parts the cells: what gives most columns that are understood, else most cells."""
    return max(
        _SEPARATORS,
        key=lambda sign: (sum(map(bool, map(_meant, _cut(first, sign)))), len(_cut(first, sign))),
    )


def _meant(head: str) -> str:
    """Return the column that a head means; nothing where it is not understood."""
    return _HEADS.get(" ".join(re.sub(r"[\W_]+", " ", head.casefold()).split()), "")


def _columns(heads: Sequence[str], name: str) -> list[str]:
    """Return the columns by what they mean; none for a list of names that has no head."""
    columns = [_meant(head) for head in heads]
    exact = [head.strip().casefold() for head in heads]
    # A column that is called so stands before those that only may mean it.
    columns = [
        "" if column in exact and head != column else column
        for column, head in zip(columns, exact, strict=True)
    ]
    for column in filter(None, dict.fromkeys(columns)):
        if columns.count(column) > 1:
            raise ReftelError(f"{name} has several columns for {column!r}: leave one so called")
    if "name" in columns or _NUMBERS & set(columns):
        return columns
    if len(heads) > 1:
        raise ReftelError(f"{name} has no column 'name': add a first line with it")
    return []


def _cut(line: str, sign: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=sign), [])
    except csv.Error:
        return [line]


def _read(text: str, delimiter: str, name: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        found = [(reader.line_num, row) for row in reader]
    except csv.Error:
        raise _open(name, reader.line_num) from None
    return iter(found)


def _open(name: str, line: int) -> ReftelError:
    return ReftelError(
        f"{name}, up to line {line}: a quotation mark is opened and not closed, so that rows run "
        "together; close or double it, and screen the file again"
    )
