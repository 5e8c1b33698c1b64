"""The US Consolidated Screening List in its three forms."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest

from reftel.findings import ReftelError
from reftel.lists import Kind, compare
from tests.lists.samples import entries, put, take

if TYPE_CHECKING:
    from pathlib import Path

SDN = "Specially Designated Nationals (SDN) - Treasury Department"
EL = "Entity List (EL) - Bureau of Industry and Security"
SHORT = {
    "citation": "U.S. Consolidated Screening List",
    "sourceGeneratedAt": "2026-07-31T13:15:00+00:00",
    "entryCount": 2,
    "fieldKey": {"n": "name"},
    "tables": {
        "sources": [SDN, EL], "programmes": ["EX; NPWMD"], "urls": [],
        "licenceRequirements": ["All items"], "licencePolicies": ["Denial"],
    },
    "entries": [
        {"n": "EXERCISE LINES", "a": ["EXL"], "s": 0, "t": "Entity", "c": ["IR"], "e": "7",
         "pg": 0},
        {"n": "EXERCISE INSTITUTE", "s": 1, "c": ["CN"], "lr": 0, "lp": 0, "fr": "1 FR 2"},
    ],
}  # fmt: skip
LONG = {
    "results": [
        {
            "id": "abc", "source": SDN, "entity_number": 12, "type": "Vessel", "name": "STAR",
            "alt_names": ["OLD STAR"], "programs": ["EX"], "addresses": [{"country": "MT"}],
            "ids": [{"type": "Vessel Registration Identification", "number": "IMO 9074729"}],
            "start_date": "2010-01-02",
        }
    ]
}  # fmt: skip
CSV = (
    "source,entity_number,type,programs,name,addresses,start_date,end_date,alt_names,ids\n"
    f'{EL},,,,EXERCISE INSTITUTE,"1 Road, Exampletown, CN",2001-05-14,,EXI; Ex. Inst.,\n'
    f'{SDN},12,Vessel,EX,STAR,,,,,"IMO 9074729, Vessel Registration Identification"\n'
)


def test_short_keys_are_read_by_their_tables(tmp_path: Path) -> None:
    intake = take(put(tmp_path, "csl.json", json.dumps(SHORT)))
    first, second = intake.snapshot.entries
    assert intake.snapshot.edition == "2026-07-31"
    assert (first.list, first.entry, first.countries) == ("us-csl/sdn", "7", ("IR",))
    assert first.programmes == ("EX", "NPWMD")
    assert [name.text for name in first.names] == ["EXERCISE LINES", "EXL"]
    assert (second.list, second.source) == ("us-csl/el", "1 FR 2")
    assert second.particulars == {"requirement": ("All items",), "policy": ("Denial",)}


def test_a_citation_of_the_federal_register_gives_the_day_of_publication(tmp_path: Path) -> None:
    cited = {"s": 1, "t": "Entity", "fr": "72 FR 38008 (7/12/2007), 77 FR 24587"}
    gazette = {"n": "ONE", **cited}, {"n": "TWO", **cited, "fr": "Vol. 72, No. 63, 04/03/2007"}
    found = take(put(tmp_path, "csl.json", json.dumps(SHORT | {"entries": gazette})))
    dates = [listing.dates for listing in found.snapshot.entries]
    assert dates == [{"published": ("2007-07-12",)}, {"published": ("2007-04-03",)}]


def test_fewer_entries_than_announced_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="2 entries where it announces 3"):
        take(put(tmp_path, "csl.json", json.dumps(SHORT | {"entryCount": 3})))


def test_json_that_breaks_off_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="cut off"):
        take(put(tmp_path, "csl.json", json.dumps(SHORT)[:-20]))


def test_the_official_form_and_csv_agree(tmp_path: Path) -> None:
    official = entries(take(put(tmp_path, "a.json", json.dumps(LONG)), edition="2020-01-01"))["12"]
    found = entries(take(put(tmp_path, "b.csv", CSV), edition="2020-01-01"))
    assert official.kind is found["12"].kind is Kind.VESSEL
    assert official.hull == found["12"].hull == "9074729"
    assert official.countries == ("MT",)
    assert official.in_force_from == date(2010, 1, 2)
    institute = next(each for number, each in found.items() if number.startswith("EL-"))
    assert institute.list == "us-csl/el"
    assert institute.in_force_from == date(2001, 5, 14)
    assert institute.countries == ("CN",)
    assert [name.text for name in institute.names] == ["EXERCISE INSTITUTE", "EXI", "Ex. Inst."]


def test_the_published_list_holds_twelve_lists(shared: Path) -> None:
    intake = take(shared / "lists" / "us-csl" / "screening-list-2026-07-31.json")
    counts = Counter(listing.list for listing in intake.snapshot.entries)
    assert sum(counts.values()) == 25921
    assert len(counts) == 12
    assert counts["us-csl/sdn"] == 19181


def test_the_published_csv_is_read(shared: Path) -> None:
    intake = take(shared / "lists" / "us-csl" / "csl-sample.csv", edition="2020-01-01")
    assert len(intake.snapshot.entries) == 115
    assert not intake.findings


@pytest.mark.parametrize("entries", [None, 5, True, 1.5, "lines", {"n": "ONE"}])
def test_json_without_a_list_of_entries_is_refused(entries: object, tmp_path: Path) -> None:
    data = {key: value for key, value in SHORT.items() if key != "entryCount"}
    with pytest.raises(ReftelError, match=r"no list of entries|no entry could be read"):
        take(put(tmp_path, "csl.json", json.dumps(data | {"entries": entries})))


@pytest.mark.parametrize(
    "odd", [{"n": None}, {"n": 5}, {"n": "X", "s": 99}, {"n": "X", "c": 5}, {}, None, "X", []]
)
def test_a_record_of_another_shape_is_said_and_costs_no_other(odd: object, tmp_path: Path) -> None:
    entries = [SHORT["entries"][0], odd]  # type: ignore[index]
    intake = take(put(tmp_path, "csl.json", json.dumps(SHORT | {"entries": entries})))
    assert "EXERCISE LINES" in [listing.name for listing in intake.snapshot.entries]
    assert len(intake.snapshot.entries) + len(intake.findings) == 2


def test_what_has_no_number_keeps_one_of_its_own_from_edition_to_edition(tmp_path: Path) -> None:
    first, *rest = CSV.splitlines()
    another = f"{EL},,,,ANOTHER INSTITUTE,,,,,"
    old = take(put(tmp_path, "a.csv", CSV), edition="2020-01-01").snapshot
    text = "\n".join([first, another, *rest, rest[0].replace("2001", "2003")]) + "\n"
    new = take(put(tmp_path, "b.csv", text), edition="2020-02-01").snapshot
    assert [(each.what, each.name) for each in compare(old, new)] == [
        ("added", "ANOTHER INSTITUTE"),
        ("added", "EXERCISE INSTITUTE"),
    ]
    assert len({each.entry for each in new.entries}) == len(new.entries) == 4


def test_papers_are_read_from_both_forms(tmp_path: Path) -> None:
    told = {"type": "Passport", "number": "X1", "country": "EX"}, {"type": "MMSI", "number": "123"}
    record = LONG["results"][0] | {"ids": [*told]}
    text = json.dumps({"results": [record]})
    official = entries(take(put(tmp_path, "a.json", text), edition="2020-01-01"))["12"]
    assert official.identifiers == {"passport": ("X1",), "mmsi": ("123",)}
    line = f'{SDN},13,,EX,JOHN DOE,,,,,"EX, 80-08, Tax ID No.; Subject to Sanctions, Note -"'
    found = entries(take(put(tmp_path, "b.csv", f"{CSV}{line}\n"), edition="2020-01-01"))
    assert found["13"].identifiers == {"tax": ("80-08",)}
