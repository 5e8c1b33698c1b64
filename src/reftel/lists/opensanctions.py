"""OpenSanctions files that a user brings: FollowTheMoney JSON lines, nested too, and simple CSV."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec

from reftel.findings import Finding
from reftel.lists.days import day, iso
from reftel.lists.draft import Draft
from reftel.lists.form import Form, head
from reftel.lists.listing import Kind, Quality
from reftel.lists.tabular import cut_off, keyed, lines, malformed, shaped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reftel.lists.form import Found

KINDS = {
    "Person": Kind.PERSON,
    "Vessel": Kind.VESSEL,
    "Airplane": Kind.AIRCRAFT,
    "Company": Kind.PARTY,
    "Organization": Kind.PARTY,
    "LegalEntity": Kind.PARTY,
    "PublicBody": Kind.PARTY,
}
_IMO = re.compile(r"(?:IMO)? ?(\d{7})")
NAMES = {
    "name": Quality.STRONG,
    "alias": Quality.STRONG,
    "previousName": Quality.STRONG,
    "weakAlias": Quality.WEAK,
}
SCHEMES = {
    "passportNumber": "passport",
    "taxNumber": "tax",
    "registrationNumber": "registration",
    "idNumber": "national",
    "mmsi": "mmsi",
    "callSign": "callsign",
    "leiCode": "lei",
    "swiftBic": "swift",
}
NOTES = {
    "flag": "flag",
    "pastFlags": "former-flag",
    "type": "type",
    "tonnage": "tonnage",
    "position": "position",
    "gender": "gender",
    "address": "address",
    "birthPlace": "birthplace",
}


def read_csv(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield entries of `targets.simple.csv`."""
    for path in paths:
        for found in keyed(path):
            if isinstance(found, Finding):
                yield found
            elif found[1].get("schema") in KINDS:
                yield _simple(*found)


def _simple(line: int, row: dict[str, str]) -> Draft:
    kind = KINDS[row["schema"]]
    draft = Draft(row["id"], kind, line, source=row.get("dataset", ""))
    draft.name(row["name"], Quality.PRIMARY)
    for alias in row.get("aliases", "").split(";"):
        draft.name(alias)
    draft.country(*(code.upper() for code in row.get("countries", "").split(";")))
    for value in row.get("identifiers", "").split(";"):
        match = _IMO.fullmatch(value)
        # Companies have IMO numbers too, of another register: they are no hulls.
        if match and kind is Kind.VESSEL:
            draft.identify("imo", match[1])
        elif kind is Kind.VESSEL and len(value) == 9 and value.isdecimal():
            draft.identify("mmsi", value)
        else:
            draft.identify("other", value)
    draft.date("birth", *map(iso, row.get("birth_date", "").split(";")))
    draft.note("address", *row.get("addresses", "").split(";"))
    draft.programme(*row.get("program_ids", "").split(";"))
    draft.remarks += filter(None, [row.get("sanctions", "").strip('"')])
    return draft


def _csv_edition(path: Path) -> str | None:
    """Return the latest `last_seen`, which is the day the file was made."""
    seen = [found[1].get("last_seen", "") for found in keyed(path) if isinstance(found, tuple)]
    return iso(max(seen, default=""))


def read_ftm(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield parties, persons and vessels of JSON lines; other schemata are passed over."""
    for path in paths:
        held: tuple[int, str] | None = None
        for number, line in lines(path):
            if held:
                yield from _line(*held)
            held = (number, line)
        if held:
            _complete(path.name, *held)
            yield from _line(*held)


def _complete(name: str, number: int, line: str) -> None:
    try:
        msgspec.json.decode(line.encode())
    except (msgspec.DecodeError, UnicodeError) as error:
        raise cut_off(name, f"line {number}: {error}") from None


def _line(number: int, line: str) -> Iterator[Found]:
    try:
        data: Any = msgspec.json.decode(line.encode())
    except (msgspec.DecodeError, UnicodeError) as error:
        yield malformed(number, str(error))
        return
    if not isinstance(data, dict) or not isinstance(data.get("properties"), dict):
        yield malformed(number, "no entity with properties")
    elif data.get("schema") in KINDS:
        yield shaped(number, partial(_entity, number, data))


def _entity(number: int, data: dict[str, Any]) -> Draft:
    given: dict[str, list[Any]] = data["properties"]
    draft = Draft(str(data.get("id", "")), KINDS[data["schema"]], number)
    draft.source = ", ".join(data.get("datasets", ()))
    draft.name(data.get("caption") or next(iter(given.get("name", ())), ""), Quality.PRIMARY)
    for key, quality in NAMES.items():
        for name in given.get(key, ()):
            draft.name(name, quality, former=key == "previousName")
    for key in ("country", "nationality", "citizenship", "jurisdiction", "flag"):
        draft.country(*(code.upper() for code in given.get(key, ())))
    for value in given.get("imoNumber", ()):
        if match := _IMO.fullmatch(value):
            draft.identify("imo", match[1])
    for key, scheme in SCHEMES.items():
        draft.identify(scheme, *given.get(key, ()))
    for key, what in NOTES.items():
        draft.note(what, *map(str, given.get(key, ())))
    draft.date("birth", *map(iso, given.get("birthDate", ())))
    draft.programme(*given.get("program", ()), *given.get("programId", ()))
    _sanctions(draft, given)
    draft.remarks += given.get("notes", [])
    return draft


def _sanctions(draft: Draft, given: dict[str, list[Any]]) -> None:
    nested = [each for each in given.get("sanctions", ()) if isinstance(each, dict)]
    starts, ends = [], []
    for sanction in nested:
        inner = sanction.get("properties", {})
        starts += [found for text in inner.get("startDate", ()) if (found := day(text))]
        ends += [found for text in inner.get("endDate", ()) if (found := day(text))]
        draft.programme(*inner.get("program", ()))
    draft.start = min(starts, default=None)
    draft.end = max(ends) if nested and len(ends) == len(nested) else None


def _is_ftm(start: str) -> bool:
    return start.startswith("{") and '"schema"' in start and '"properties"' in start


def _is_simple(start: str) -> bool:
    return head_line(start).replace('"', "").startswith("id,schema,name,aliases")


def head_line(start: str) -> str:
    """Return the first line of a file's beginning."""
    return start.split("\n", 1)[0]


def _ftm_edition(path: Path) -> str | None:
    match = re.search(r'"last_seen"\s*:\s*"([^"]+)"', head(path, 100_000))
    return iso(match[1]) if match else None


FORMS = (
    Form("OpenSanctions targets (CSV)", "opensanctions", _is_simple, read_csv, _csv_edition),
    Form("FollowTheMoney entities (JSON lines)", "opensanctions", _is_ftm, read_ftm, _ftm_edition),
)
