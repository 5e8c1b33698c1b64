"""OFAC's delimited files: SDN and consolidated entries, aliases, addresses, overflowing remarks."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from reftel.findings import Finding
from reftel.lists.days import iso
from reftel.lists.draft import Draft
from reftel.lists.form import Form, head
from reftel.lists.hulls import holds
from reftel.lists.listing import Kind, Quality
from reftel.lists.remarks import read_remarks
from reftel.lists.tabular import END_MARK, Row, cut_off, malformed, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from reftel.lists.form import Found

WIDTH = 12
KINDS = {"individual": Kind.PERSON, "vessel": Kind.VESSEL, "aircraft": Kind.AIRCRAFT}
# The twelve columns of the specification of 1994, which the header line of newer files repeats.
COLUMNS = (
    "ent_num", "sdn_name", "sdn_type", "program", "title", "call_sign",
    "vess_type", "tonnage", "grt", "vess_flag", "vess_owner", "remarks",
)  # fmt: skip
_MAIN = re.compile(r'^"?\d+"? ?,"[^"]*" ?,(-0-|"[^"]*") ?,"')
_ALIAS = re.compile(r'^\d+,\d+,"[a-z]{2,3} *"?,')
_ADDRESS = re.compile(r"^\d+,\d+,(-0-|\")")
_COMMENT = re.compile(r'^\d+ ?,"[^"]*" ?\r?$')
_PROGRAMME = re.compile(r"[\[\]]|; ")


def read(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield the entries of a main file, completed from the files beside it."""
    main, *others = sorted(paths, key=lambda path: not _is_main(head(path)))
    if not others:
        yield from _main(main)
        return
    drafts: dict[str, Draft] = {}
    for found in _main(main):
        if isinstance(found, Draft):
            drafts[found.entry] = found
        else:
            yield found
    for path in others:
        yield from _join(path, drafts)
    yield from drafts.values()


def _main(path: Path) -> Iterator[Found]:
    if not _ended(path):
        yield Finding("lists/no-end-mark", f"{path.name} has no end mark")
    for row in rows(path, width=WIDTH):
        if isinstance(row, Finding):
            yield row
        elif row.cells[0].casefold() != COLUMNS[0]:
            yield from _entry(row.line, dict(zip(COLUMNS, row.cells, strict=True)))


def _ended(path: Path) -> bool:
    with path.open("rb") as stream:
        stream.seek(0, 2)
        stream.seek(max(0, stream.tell() - 8))
        tail = stream.read().decode("ascii", "replace")
    if END_MARK not in tail and not tail.endswith(("\n", "\r", '"', "-0-", "-0- ")):
        raise cut_off(path.name, "the last line does not end")
    return END_MARK in tail


def _entry(line: int, cells: dict[str, str]) -> Iterator[Found]:
    values = {key: "" if value.strip() == "-0-" else value for key, value in cells.items()}
    if not values["ent_num"].isdecimal():
        yield malformed(line, "the number of the entry is no number")
        return
    kind = KINDS.get(values["sdn_type"].casefold(), Kind.PARTY)
    draft = Draft(values["ent_num"], kind, line, source=f"OFAC entry {values['ent_num']}")
    draft.name(values["sdn_name"], Quality.PRIMARY)
    draft.programme(*_PROGRAMME.split(values["program"]))
    draft.note("title", values["title"])
    draft.identify("callsign", values["call_sign"])
    draft.note("type", values["vess_type"])
    draft.note("tonnage", values["tonnage"] or values["grt"])
    draft.note("flag", values["vess_flag"])
    draft.country(values["vess_flag"])
    draft.note("owner", values["vess_owner"])
    if values["remarks"]:
        read_remarks(values["remarks"], draft)
    yield from _doubtful_hulls(draft)
    yield draft


def _doubtful_hulls(draft: Draft) -> Iterator[Finding]:
    if draft.kind is not Kind.VESSEL:
        return
    for number in draft.identifiers.get("imo", ()):
        if not holds(number):
            message = f"line {draft.line}: IMO {number} has a wrong check digit"
            yield Finding("lists/false-hull-number", message)


def _join(path: Path, drafts: dict[str, Draft]) -> Iterator[Finding]:
    start = head(path)
    known = (each for each in _JOINS if each[0](start))
    _, width, join = next(known)
    for row in rows(path, width=width):
        if isinstance(row, Finding):
            yield row
        elif (draft := drafts.get(row.cells[0])) is not None:
            join(row, draft)
        elif row.cells[0].isdecimal():
            where = f"line {row.line} of {path.name}"
            yield Finding("lists/orphan-row", f"{where}: no entry {row.cells[0]}")


def _alias(row: Row, draft: Draft) -> None:
    draft.name(row.cells[3], former=row.cells[2].startswith("f"))


def _address(row: Row, draft: Draft) -> None:
    street, city, country = ("" if cell == "-0-" else cell for cell in row.cells[2:5])
    draft.country(country)
    draft.note("address", ", ".join(filter(None, (street, city, country))))


def _comment(row: Row, draft: Draft) -> None:
    """Add what of the remarks found no room in the main file."""
    before = " ".join(draft.remarks)
    draft.remarks.clear()
    read_remarks(before + row.cells[1], draft)


def _is_main(start: str) -> bool:
    first = start.split("\n", 1)[0]
    return bool(_MAIN.match(first)) or first.casefold().startswith("ent_num,sdn_name")


def _is_alias(start: str) -> bool:
    first = start.split("\n", 1)[0]
    return bool(_ALIAS.match(first)) or first.casefold().startswith("ent_num,alt_num")


def _is_address(start: str) -> bool:
    first = start.split("\n", 1)[0]
    known = bool(_ADDRESS.match(first)) and not _is_alias(start)
    return known or first.casefold().startswith("ent_num,add_num")


def _is_comments(start: str) -> bool:
    return bool(_COMMENT.match(start.split("\n", 1)[0]))


_JOINS: tuple[tuple[Callable[[str], bool], int, Callable[[Row, Draft], None]], ...] = (
    (_is_alias, 5, _alias),
    (_is_address, 6, _address),
    (_is_comments, 2, _comment),
)
"""What completes a main file: how it is known, how wide it is, what is done with a row."""


def _is_json(start: str) -> bool:
    return start.lstrip().startswith(("[", "{")) and '"ent_num"' in start.casefold()


def _read_json(paths: Sequence[Path]) -> Iterator[Found]:
    for path in paths:
        for number, record in enumerate(_records(path), 1):
            folded = {str(key).casefold(): str(value or "") for key, value in record.items()}
            yield from _entry(number, {key: folded.get(key, "") for key in COLUMNS})


def _records(path: Path) -> Iterable[dict[str, object]]:
    try:
        data = json.loads(path.read_text("utf-8-sig"))
    except ValueError as error:
        raise cut_off(path.name, str(error)) from None
    if isinstance(data, dict):
        data = next((value for value in data.values() if isinstance(value, list)), [])
    return [record for record in data if isinstance(record, dict)]


def _json_edition(path: Path) -> str | None:
    match = re.search(r'"(?:publish_?date|date)"\s*:\s*"([^"]+)"', head(path), re.IGNORECASE)
    return iso(match[1], american=True) if match else None


FORMS = (
    Form("OFAC entries (CSV)", "ofac-sdn", _is_main, read),
    Form("OFAC aliases (CSV)", "ofac-sdn", _is_alias, read, follows=True),
    Form("OFAC addresses (CSV)", "ofac-sdn", _is_address, read, follows=True),
    Form("OFAC comments (CSV)", "ofac-sdn", _is_comments, read, follows=True),
    Form("OFAC entries (JSON)", "ofac-sdn", _is_json, _read_json, _json_edition),
)
