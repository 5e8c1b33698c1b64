"""The United Kingdom's lists in CSV: HM Treasury's, and the UK Sanctions List that followed it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.findings import Finding
from reftel.lists.days import day, iso
from reftel.lists.draft import Draft
from reftel.lists.form import Form, head
from reftel.lists.hulls import imo
from reftel.lists.listing import Kind, Quality
from reftel.lists.tabular import keyed
from reftel.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reftel.lists.form import Found

KINDS = {"individual": Kind.PERSON, "ship": Kind.VESSEL}
NAMES = tuple(f"name{number}" for number in range(1, 7))
_ADDRESSES = ("address{}", "addressline{}")
_NUMBERED = re.compile(r"\(\d+\)(?:-\(\d+\))?\s*")
_LABEL = re.compile(r"\(([A-Za-z][A-Za-z /]{2,50})\) ?:")
_REFERENCE = re.compile(r"\bUN Ref(?:erence)?(?: Number)?:? ?([A-Z]{1,3}[a-z]?\.[A-Z0-9.]+\d)")
_NOTHING = frozenset({"n/a", "unknown", "none"})


@cache
def _columns() -> dict[str, str]:
    """Return what a column, a label or a tag of any of the forms holds, by its letters."""
    return {_letters(row["head"]): row["holds"] for row in table("lists", "uk_columns")}


def _letters(head: str) -> str:
    return "".join(sign for sign in head.casefold() if sign.isalnum())


def meaning(head: str) -> str:
    """Return what stands under the head of a column, behind a label or in a tag."""
    return _columns().get(_letters(head), _letters(head))


@cache
def _parts() -> dict[str, str]:
    return {row["holds"]: row["part"] for row in table("lists", "uk_columns")}


def read(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield groups; the rows of a group need not stand together."""
    for path in paths:
        drafts: dict[str, Draft] = {}
        for found in keyed(path, skip=1):
            if isinstance(found, Finding):
                yield found
            else:
                line, cells = found
                number = _meant(cells).get("number", "")
                if number not in drafts or not number:
                    drafts[number] = begin(line, _meant(cells))
                _add(drafts[number], cells)
        yield from drafts.values()


def _meant(cells: dict[str, str]) -> dict[str, str]:
    """Return the cells of a row by what they hold."""
    row: dict[str, str] = {}
    for name, cell in cells.items():
        if told(cell):
            row.setdefault(meaning(name), cell)
    return row


def told(cell: str) -> bool:
    """Say whether a cell says anything."""
    return bool(cell) and cell.casefold() not in _NOTHING


def begin(line: int, row: dict[str, str]) -> Draft:
    """Return the draft of a designation: number, kind, days, what it rests on."""
    kind = KINDS.get(row.get("kind", "").casefold(), Kind.PARTY)
    number = row.get("number", "")
    treasury = number.isdecimal()
    source = f"HM Treasury group {number}" if treasury else f"UK Sanctions List {number}"
    draft = Draft(number, kind, line, source=source)
    draft.start = day(row.get("listed", ""))
    draft.date("listed", iso(row.get("listed", "")))
    draft.date("amended", iso(row.get("updated", "")))
    return draft


def _add(draft: Draft, cells: dict[str, str]) -> None:
    row = _meant(cells)
    whole = " ".join(filter(None, (row.get(part, "") for part in NAMES)))
    named(draft, whole, row.get("alias", ""), row.get("quality", ""))
    draft.name(row.get("script", ""), script="original")
    for name, cell in cells.items():
        hold(draft, meaning(name), cell if told(cell) else "")
    if "Passport Number" not in cells:
        # Earlier files do not part the number of a passport from what is told of it.
        hold(draft, "passport", row.get("passportdetails", ""))
    address(draft, row)
    for what in ("remark", "reasons"):
        remark(draft, row.get(what, ""))


def address(draft: Draft, row: dict[str, str]) -> None:
    """Add the address of a row, line by line."""
    lines = [row.get(form.format(n), "") for n in range(1, 7) for form in _ADDRESSES]
    draft.note("address", ", ".join(filter(None, [*lines, row.get("country", "")])))


def named(draft: Draft, name: str, kind: str, quality: str) -> None:
    """Add a name of the list's own kind (Primary name, AKA, FKA) and quality."""
    kind = kind.casefold()
    prime = kind.startswith("prim") and "variation" not in kind
    prime = prime and all(each.quality is not Quality.PRIMARY for each in draft.names.values())
    weak = "low" in quality.casefold()
    if prime:
        draft.names.pop(name, None)
    held = Quality.PRIMARY if prime else Quality.WEAK if weak else Quality.STRONG
    draft.name(name, held, former=kind.startswith("fka"))


def hold(draft: Draft, holds: str, cell: str) -> None:
    """Add what a cell holds; a cell may number several things."""
    part, values = _parts().get(holds, ""), list(filter(told, split(cell)))
    if part == "countries":
        draft.country(*values)
    elif part == "identifiers":
        draft.identify(holds, *values)
    elif part == "dates":
        draft.date(holds, *map(iso, values))
    elif part == "particulars":
        draft.note(holds, *values)
        draft.country(*(values if holds == "flag" else ()))
    elif part == "programmes":
        draft.programme(cell)
    elif part == "imo":
        draft.identify("imo", imo(f"IMO {cell}") or "")


def remark(draft: Draft, text: str) -> None:
    """Add a remark, with the fields that it labels: (IMO number):9074729 (Flag of ship):Togo."""
    if not text or text in draft.remarks:
        return
    draft.remarks.append(text)
    draft.identify("reference", *_REFERENCE.findall(text))
    draft.identify("imo", imo(text) or "")
    _, *labelled = _LABEL.split(text)
    for label, words in zip(labelled[::2], labelled[1::2], strict=True):
        hold(draft, meaning(label), words.strip(" ."))


def split(cell: str) -> list[str]:
    """Return the things that a cell numbers: (1) Iran (2) Iraq."""
    return [part.strip(" .") for part in _NUMBERED.split(cell) if part.strip(" .")]


def _edition(path: Path) -> str | None:
    first = head(path).split("\n", 1)[0]
    return iso(re.sub(r"^[^\d]*", "", first))


def _known(start: str) -> bool:
    first, _, rest = start.partition("\n")
    return "Name 6" in rest and first.strip('"').startswith("Last Updated")


def _known_later(start: str) -> bool:
    _, _, rest = start.partition("\n")
    return "Name 6" in rest and "Unique ID" in rest


FORMS = (
    Form("UK Sanctions List (CSV)", "uk-sanctions", _known_later, read, _edition),
    Form("UK consolidated list (CSV)", "uk-hmt", _known, read, _edition),
)
