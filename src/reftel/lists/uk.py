"""The consolidated list of HM Treasury: one row a name, several rows a group, Latin-1 or UTF-8."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.findings import Finding
from reftel.lists.days import day, iso
from reftel.lists.draft import Draft
from reftel.lists.form import Form, head
from reftel.lists.hulls import imo
from reftel.lists.listing import Kind, Quality
from reftel.lists.tabular import keyed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reftel.lists.form import Found

KINDS = {"individual": Kind.PERSON, "ship": Kind.VESSEL}
_NAMES = ("Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6")
_NUMBERED = re.compile(r"\(\d+\)(?:-\(\d+\))?\s*")
_REFERENCE = re.compile(r"\bUN Ref(?:erence)?(?: Number)?:? ?([A-Z]{1,3}[a-z]?\.[A-Z0-9.]+\d)")


def read(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield groups; the rows of a group need not stand together."""
    for path in paths:
        drafts: dict[str, Draft] = {}
        for found in keyed(path, _encoding(path), skip=1):
            if isinstance(found, Finding):
                yield found
            else:
                line, row = found
                number = row.get("Group ID", "")
                if number not in drafts or not number:
                    drafts[number] = _begin(line, number, row)
                _add(drafts[number], row)
        yield from drafts.values()


def _encoding(path: Path) -> str:
    try:
        with path.open(encoding="utf-8") as stream:
            while stream.read(1 << 16):
                pass
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _begin(line: int, number: str, row: dict[str, str]) -> Draft:
    kind = KINDS.get(row.get("Group Type", "").casefold(), Kind.PARTY)
    draft = Draft(number, kind, line, source=f"HM Treasury group {number}")
    draft.start = day(row.get("Listed On", ""))
    draft.date("listed", iso(row.get("Listed On", "")))
    draft.date("amended", iso(row.get("Last Updated", "")))
    return draft


def _add(draft: Draft, row: dict[str, str]) -> None:
    kind = row.get("Alias Type", "").casefold()
    prime = kind.startswith("prim") and not any(
        name.quality is Quality.PRIMARY for name in draft.names.values()
    )
    weak = "low" in row.get("Alias Quality", "").casefold()
    name = " ".join(filter(None, (row.get(part, "") for part in _NAMES)))
    quality = Quality.PRIMARY if prime else Quality.WEAK if weak else Quality.STRONG
    if prime:
        draft.names.pop(name, None)
    draft.name(name, quality, former=kind.startswith("fka"))
    draft.name(row.get("Name Non-Latin Script", ""), script="original")
    draft.programme(row.get("Regime", ""))
    _add_particulars(draft, row)


def _add_particulars(draft: Draft, row: dict[str, str]) -> None:
    for column in ("Nationality", "Country"):
        draft.country(*_split(row.get(column, "")))
    draft.date("birth", *map(iso, _split(row.get("DOB", ""))))
    draft.identify("passport", *_split(row.get("Passport Details", row.get("Passport Number", ""))))
    draft.identify("national", *_split(row.get("NI Number", row.get("National ID Number", ""))))
    draft.note("title", row.get("Title", ""))
    draft.note("position", *_split(row.get("Position", "")))
    draft.note("birthplace", row.get("Town of Birth", ""))
    lines = [row.get(f"Address {number}", "") for number in range(1, 7)]
    draft.note("address", ", ".join(filter(None, [*lines, row.get("Country", "")])))
    remark = row.get("Other Information", "")
    draft.identify("reference", *_REFERENCE.findall(remark))
    draft.identify("imo", imo(remark) or "")
    if remark and remark not in draft.remarks:
        draft.remarks.append(remark)


def _split(cell: str) -> list[str]:
    return [part.strip(" .") for part in _NUMBERED.split(cell) if part.strip(" .")]


def _edition(path: Path) -> str | None:
    return iso(head(path).split("\n", 1)[0].partition(",")[2])


FORMS = (
    Form(
        "UK consolidated list (CSV)",
        "uk-hmt",
        lambda start: start.startswith("Last Updated,") and "Name 6" in start,
        read,
        _edition,
    ),
)
