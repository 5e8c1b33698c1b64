"""The US Consolidated Screening List: JSON (long and short keys) and CSV; twelve lists in one."""

from __future__ import annotations

import re
from collections import Counter
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import msgspec

from reftel.findings import Finding, ReftelError
from reftel.lists.days import day, iso
from reftel.lists.draft import Draft
from reftel.lists.form import Form, head
from reftel.lists.hulls import imo
from reftel.lists.identity_papers import add_paper
from reftel.lists.listing import Kind, Quality
from reftel.lists.tabular import cut_off, keyed, shaped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from reftel.lists.form import Found

KINDS = {"individual": Kind.PERSON, "vessel": Kind.VESSEL, "aircraft": Kind.AIRCRAFT}
_CODE = re.compile(r"\(([A-Z-]+)(?: List)?\)")
_PARTED = re.compile(r";\s*")
_LAST_COUNTRY = re.compile(r"\b([A-Z]{2})$")
# A citation of the Federal Register names the day on which an action was published.
_SLASHED = re.compile(r"(?<!\d)\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?!\d)")
_GIVEN_DATE = re.compile(r'"sourceGeneratedAt"\s*:\s*"([^"]+)"')


def read_json(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield entries of the official `results` form or of the form with a `fieldKey`."""
    for path in paths:
        data = _decode(path)
        yield from _told_apart(_short(data, path.name) if "fieldKey" in data else _long(data))


def _long(data: dict[str, Any]) -> Iterator[Found]:
    for number, record in enumerate(data.get("results", []), 1):
        yield shaped(number, partial(_official, number, record))


def _told_apart(found: Iterable[Found]) -> Iterator[Found]:
    """Give another number to what has that of an entry before it: one name, several orders."""
    times: Counter[tuple[str, str]] = Counter()
    for each in found:
        if isinstance(each, Draft):
            key = each.part, each.entry
            times[key] += 1
            each.entry += f"-{times[key]}" if times[key] > 1 else ""
        yield each


def _decode(path: Path) -> dict[str, Any]:
    try:
        data = msgspec.json.decode(path.read_bytes())
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise cut_off(path.name, str(error)) from None
    if not isinstance(data, dict):
        raise ReftelError(f"{path.name} is JSON, but no list of entries under `results`")
    return data


def _short(data: dict[str, Any], name: str) -> Iterator[Found]:
    entries, tables = data.get("entries", []), data.get("tables", {})
    if not isinstance(entries, list):
        raise ReftelError(f"{name} is JSON, but no list of entries: fetch the file again")
    if data.get("entryCount", len(entries)) != len(entries):
        raise cut_off(name, f"{len(entries)} entries where it announces {data['entryCount']}")
    for number, record in enumerate(entries, 1):
        if not isinstance(record, dict) or "n" not in record:
            yield Finding("lists/malformed-row", f"entry {number}: no name")
            continue
        yield shaped(number, partial(_shortened, number, record, tables))


def _official(number: int, record: dict[str, Any]) -> Draft:
    return _entry(number, {key: _words(value) for key, value in record.items()}, record)


def _shortened(number: int, record: dict[str, Any], tables: dict[str, Any]) -> Draft:
    return _entry(number, _lengthen(record, tables), record)


def _lengthen(record: dict[str, Any], tables: dict[str, Any]) -> dict[str, str]:
    def looked(key: str, table: str) -> str:
        index = record.get(key)
        return str(tables[table][index]) if isinstance(index, int) else str(index or "")

    return {
        "name": record["n"],
        "alt_names": "; ".join(record.get("a", ())),
        "source": looked("s", "sources"),
        "type": str(record.get("t") or ""),
        "countries": "; ".join(record.get("c", ())),
        "entity_number": str(record.get("e") or ""),
        "programs": looked("pg", "programmes"),
        "federal_register_notice": str(record.get("fr") or ""),
        "license_requirement": looked("lr", "licenceRequirements"),
        "license_policy": looked("lp", "licencePolicies"),
    }


def _words(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(_words(each) for each in value)
    if isinstance(value, dict):
        return ", ".join(str(each) for each in value.values() if each)
    return "" if value is None else str(value)


def read_csv(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield entries of the CSV form."""
    for path in paths:
        yield from _told_apart(map(_of_row, keyed(path)))


def _of_row(found: tuple[int, dict[str, str]] | Finding) -> Found:
    return found if isinstance(found, Finding) else _entry(found[0], found[1], {})


def _entry(line: int, row: Mapping[str, str], record: Mapping[str, Any]) -> Draft:
    source = row.get("source", "")
    code = match[1] if (match := _CODE.search(source)) else source
    kind = KINDS.get(row.get("type", "").casefold(), Kind.PARTY)
    number = row.get("entity_number") or row.get("id") or row.get("_id") or _number(code, row)
    draft = Draft(number, kind, line, part=code.casefold())
    draft.source = row.get("federal_register_notice") or source
    draft.date("published", *sorted(filter(None, map(_american, _SLASHED.findall(draft.source)))))
    draft.name(row.get("name", ""), Quality.PRIMARY)
    aliases = record.get("alt_names") or record.get("a") or _PARTED.split(row.get("alt_names", ""))
    for alias in aliases:
        draft.name(str(alias))
    draft.programme(*_PARTED.split(row.get("programs", "")))
    draft.start, draft.end = day(row.get("start_date", "")), day(row.get("end_date", ""))
    _whereabouts(draft, row, record)
    _ship(draft, row)
    _papers(draft, row.get("ids", ""), record)
    draft.identify("imo", imo(row.get("remarks", "")) or "")
    draft.note("requirement", row.get("license_requirement", ""))
    draft.note("policy", row.get("license_policy", ""))
    draft.remarks += filter(None, [row.get("remarks", "")])
    return draft


def _number(code: str, row: Mapping[str, str]) -> str:
    """Return a number for what its authority does not number: the same in every edition."""
    said = f"{row.get('name', '')}|{row.get('countries') or row.get('addresses', '')}"
    return f"{code}-{sha256(said.casefold().encode()).hexdigest()[:10]}"


def _papers(draft: Draft, told: str, record: Mapping[str, Any]) -> None:
    """Add papers, which JSON holds part by part, and CSV as `RU, 5030056754, Tax ID No.`."""
    for each in record.get("ids") or ():
        add_paper(draft, str(each.get("type") or ""), str(each.get("number") or ""))
    for each in () if record else _PARTED.split(told):
        number, _, kind = each.rpartition(", ")
        number = number.rpartition(", ")[2]
        if any(map(str.isdigit, number)) and " to " not in number:
            add_paper(draft, kind, number)


def _american(text: str) -> str | None:
    return iso(text, american=True)


def _whereabouts(draft: Draft, row: Mapping[str, str], record: Mapping[str, Any]) -> None:
    for column in ("countries", "country", "nationalities", "citizenships"):
        draft.country(*_PARTED.split(row.get(column, "")))
    for address in record.get("addresses", ()):
        draft.country(str(address.get("country") or ""))
    for address in _PARTED.split(row.get("addresses", "")):
        draft.note("address", address)
        if (match := _LAST_COUNTRY.search(address)) and not record:
            draft.country(match[1])
    draft.date("birth", *map(iso, _PARTED.split(row.get("dates_of_birth", ""))))
    draft.note("birthplace", *_PARTED.split(row.get("places_of_birth", "")))
    draft.note("title", row.get("title", ""))


def _ship(draft: Draft, row: Mapping[str, str]) -> None:
    draft.identify("callsign", row.get("call_sign", ""))
    draft.note("type", row.get("vessel_type", ""))
    draft.note("tonnage", row.get("gross_tonnage", ""))
    draft.note("flag", row.get("vessel_flag", ""))
    draft.country(row.get("vessel_flag", ""))
    draft.note("owner", row.get("vessel_owner", ""))


def _edition(path: Path) -> str | None:
    match = _GIVEN_DATE.search(head(path, 20_000))
    return iso(match[1]) if match else None


def _is_json(start: str) -> bool:
    if not start.lstrip().startswith("{"):
        return False
    return "onsolidated Screening List" in start or ('"results"' in start and '"source"' in start)


FORMS = (
    Form("US Consolidated Screening List (JSON)", "us-csl", _is_json, read_json, _edition),
    Form(
        "US Consolidated Screening List (CSV)",
        "us-csl",
        lambda start: start.lstrip('"_id,').startswith("source") and "entity_number" in start[:80],
        read_csv,
    ),
)
