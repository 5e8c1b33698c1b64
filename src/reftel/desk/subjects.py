"""Whom to screen: a row with name and numbers, the rows of a file, and what is odd in them."""

from __future__ import annotations

import csv
import re
import sys
from io import StringIO
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable import decode
from reftel.desk.births import births
from reftel.desk.columns import columns, cut, delimiter, keyed
from reftel.findings import ReftelError
from reftel.lists import code, country, holds, imo
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
_LINE_END = re.compile(r"[\r\n]")
_ALSO = re.compile(r"[;|\n]")
_LANDS = re.compile(r"\s*[;|/\n]\s*")
_TOLD_WITH = re.compile(
    r"(?i)[\s,;(]{1,4}(?:a\.?[/ ]?k\.?[/ ]?a\b\.?|f\.?[/ ]?k\.?[/ ]?a\b\.?|n\.?[/ ]?k\.?[/ ]?a\b\.?"
    r"|d[./]?b[./]?a\b\.?|t/a|also known as|now known as|formerly(?: known as)?|previously"
    r"|doing business as|trading as|ex[- .](?=\S)|alias)[:\s]*"
    r"|\s*[;|\n]\s*| (?:&|and|und|et|y) (?=(?:mrs?|ms|dr|miss|herr|frau|mme|mlle)\b)"
)
"""What leads to another name within a cell: `Lantern Works (formerly Exercise Trading)`."""
_LED = re.compile(r"(?i)^(?:ex[- .]+|c/o |care of |attn\b[.:]* *|attention: *)(?=\S{3})")


class Row(NamedTuple):
    """A row of a file: the cells by column, what was odd in how it stands there, its number.

    `unread` are the heads of columns that are not understood; nobody is looked for by them.
    """

    cells: dict[str, str]
    doubts: tuple[str, ...] = ()
    number: int = 0
    unread: tuple[str, ...] = ()


def subject(row: Mapping[str, str | None]) -> Subject:
    """Return the subject of a row: name, and optional kind, country, imo, mmsi, id, birth."""
    cells = {key.strip().casefold(): (value or "").strip() for key, value in row.items() if key}
    name, *others = _names(cells)
    hull = cells.get("imo", "").removesuffix(".0") or imo(name) or ""
    identifiers = {
        scheme: told
        for column, scheme in (("id", "any"), ("mmsi", "mmsi"), ("passport", "passport"))
        if (told := _several(cells.get(column, "")))
    }
    if hull:
        identifiers["imo"] = ("".join(sign for sign in hull if sign.isdigit()),)
    kind = KINDS.get(cells.get("kind", "").casefold())
    if kind is None and hull:
        kind = NameKind.VESSEL
    if kind is None and _is_person(cells):
        kind = NameKind.PERSON
    others += _also_named(name)
    born = births(cells.get("birth", ""))
    others += _several(cells.get("also", ""))
    return Subject(
        names=tuple(dict.fromkeys(filter(None, (name, *others)))),
        kind=kind,
        countries=_countries(cells.get("country", ""))[0],
        identifiers=identifiers,
        dates={"birth": born} if born else {},
    )


def _also_named(name: str) -> list[str]:
    """Return the names that one cell tells, where it tells more than one or a former one."""
    parts = [_LED.sub("", part).strip(" ,;:\"'()") for part in _TOLD_WITH.split(name)]
    return [part for part in parts if len(part) > 1 and part != name]


def _several(cell: str) -> tuple[str, ...]:
    """Return what a cell holds, parted by semicolons, bars or lines."""
    return tuple(filter(None, (each.strip() for each in _ALSO.split(cell))))


def _countries(cell: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the codes of the countries in a cell, and the words that are none."""
    parts = [country(each) for each in ([cell] if code(cell) else _LANDS.split(cell))]
    told = [each for each in dict.fromkeys(parts) if each]
    return tuple(filter(code, told)), tuple(each for each in told if not code(each))


def _names(cells: Mapping[str, str]) -> list[str]:
    """Return the name; of one that is parted into columns the family name leads, as on lists.

    A firm beside whose name another's first and last name stand has that one beside it.
    """
    name, last = cells.get("name", ""), cells.get("last", "")
    first = " ".join(filter(None, (cells.get("first", ""), cells.get("middle", ""))))
    if name and _holds(name, f"{last} {first}"):
        return [name]
    if name and last and first:
        return [name, f"{last}, {first}"]
    return [", ".join(filter(None, (last or name, first or (name if last else ""))))]


def _is_person(cells: Mapping[str, str]) -> bool:
    parted = bool(cells.get("first")) or bool(cells.get("name") and cells.get("last"))
    return parted and len(_names(cells)) == 1


def _holds(name: str, parts: str) -> bool:
    return set(parts.casefold().split()) <= set(name.casefold().split())


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
    for land in _countries(cells.get("country", "").strip())[1]:
        yield f"country {land!r} is not known, and says nothing"
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
    sign = delimiter(first)
    heads = cut(first, sign)
    known = columns(heads, name)
    unread = tuple(head.strip() for head, column in zip(heads, known, strict=False) if not column)
    found = _read(text, sign, name)
    if known:
        next(found, None)
    held = ((line, cells) for line, cells in found if any(cell.strip() for cell in cells))
    for number, (line, cells) in enumerate(held, 1):
        yield _row(known or ["name"], cells, _At(name, line, sign))._replace(
            number=number, unread=unread
        )


class _At(NamedTuple):
    """Where a row stands: the file, its line, and what parts its cells."""

    name: str
    line: int
    sign: str


def _row(names: Sequence[str], cells: Sequence[str], at: _At) -> Row:
    known = keyed(names, cells)
    if "\n" in known.get("name", "").strip():
        # A name that holds other cells runs on because its quotation mark was left open.
        if len(cells) != len(names) or len(names) == 1 or at.sign in known["name"]:
            raise _open(at.name, at.line)
        known["name"] = " ".join(known["name"].split())
    if any(cell.strip() for cell in cells[len(names) :]):
        return Row(known, ("more cells than columns: is a name cut at a comma? Quote it",))
    return Row(known)


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
