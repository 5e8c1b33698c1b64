"""Score of whole records: `python -m tests.conformance.entities CHECKS.yml` (or JSON)."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from reftel.lists import Kind, Listing, Name, Quality, country
from reftel.screening import THRESHOLDS, NameKind, Subject, weigh
from tests.conformance.names import f1, kind_of

Values = dict[str, Any]

KINDS = {NameKind.PERSON: Kind.PERSON, NameKind.VESSEL: Kind.VESSEL, NameKind.PARTY: Kind.PARTY}
NAMES = {
    "name": Quality.PRIMARY, "alias": Quality.STRONG, "previousName": Quality.STRONG,
    "abbreviation": Quality.STRONG, "weakAlias": Quality.WEAK,
}  # fmt: skip
PARTS = ("firstName", "givenName", "secondName", "middleName", "fatherName", "lastName")
COUNTRIES = ("country", "nationality", "citizenship", "jurisdiction", "flag", "mainCountry")
DATES = {"birthDate": "birth", "incorporationDate": "incorporation", "buildDate": "build"}
IDENTIFIERS = {
    "imoNumber": "imo", "mmsi": "mmsi", "callSign": "callsign", "idNumber": "id",
    "registrationNumber": "registration", "passportNumber": "passport", "taxNumber": "tax",
    "innCode": "inn",
    "ogrnCode": "ogrn", "leiCode": "lei", "vatCode": "vat", "swiftBic": "bic", "dunsCode": "duns",
    "isinCode": "isin", "kppCode": "kpp", "okpoCode": "okpo", "uscCode": "usc",
}  # fmt: skip


def values(record: Values, name: str) -> tuple[str, ...]:
    found = record.get(name)
    if found is None:
        return ()
    return tuple(map(str, found)) if isinstance(found, list) else (str(found),)


def names(record: Values) -> list[Name]:
    found = [Name(text, quality) for key, quality in NAMES.items() for text in values(record, key)]
    parts = [text for key in PARTS for text in values(record, key)]
    if parts and not values(record, "name"):
        found.append(Name(" ".join(parts), Quality.PRIMARY))
    return found


def by(record: Values, table: dict[str, str]) -> dict[str, tuple[str, ...]]:
    return {scheme: values(record, key) for key, scheme in table.items() if values(record, key)}


def countries(record: Values) -> tuple[str, ...]:
    found = (text for key in COUNTRIES for text in values(record, key))
    return tuple(country(text).upper() for text in found)


def judge(check: Values) -> float:
    kind = kind_of(check["schema"])
    query, candidate = check["query"], check["candidate"]
    subject = Subject(
        names=tuple(name.text for name in names(query)),
        kind=kind,
        countries=countries(query),
        identifiers=by(query, IDENTIFIERS),
        dates=by(query, DATES),
    )
    listing = Listing(
        list="checks",
        edition="",
        entry="1",
        kind=KINDS[kind],
        names=tuple(names(candidate)),
        countries=countries(candidate),
        identifiers=by(candidate, IDENTIFIERS),
        dates=by(candidate, DATES),
    )
    return weigh(subject, listing).score


def read(path: Path) -> list[Values]:
    text = path.read_text("utf-8")
    if path.suffix == ".json":
        data: Any = json.loads(text)
    else:
        import yaml  # noqa: PLC0415 -- only where the file asks for it

        data = yaml.safe_load(text)
    checks: list[Values] = data["checks"] if isinstance(data, dict) else data
    return checks


def score(checks: list[Values]) -> tuple[float, float, float]:
    count: Counter[tuple[bool, bool]] = Counter()
    for check in checks:
        got = judge(check)
        hit, wanted = got >= THRESHOLDS[kind_of(check["schema"])], bool(check["match"])
        count[hit, wanted] += 1
        if hit != wanted:
            word = "false" if hit else "missed"
            print(f"{word} {got:.2f} {json.dumps(check, ensure_ascii=False, default=str)}")
    found = f1(count[True, True], count[True, False], count[False, True])
    print("score: " + " ".join(f"{value:.3f}" for value in found))
    return found


if __name__ == "__main__":
    score(read(Path(sys.argv[1])))
