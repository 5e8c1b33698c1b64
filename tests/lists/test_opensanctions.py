"""Files of OpenSanctions that a user brings."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from reftel.findings import ReftelError
from reftel.lists import Kind, Quality
from tests.lists.samples import entries, put, take

if TYPE_CHECKING:
    from pathlib import Path

CSV = (
    '"id","schema","name","aliases","birth_date","countries","addresses","identifiers",'
    '"sanctions","phones","emails","program_ids","dataset","first_seen","last_seen","last_change"\n'
    '"a","Vessel","STAR","Old;Older","","lr;pa","","248000000;IMO9074729","","","","X","D",'
    '"2025-01-01","2026-03-13T05:41:01",""\n'
    '"b","Company","EXCO","","","sc","","IMO0257882","","","","","D","","2026-03-13T05:41:01",""\n'
    '"c","Address","1 Road","","","","","","","","","","D","","",""\n'
)
SANCTION = {"schema": "Sanction", "properties": {"startDate": ["2010-01-02"], "program": ["EX"]}}
SHIP = {
    "id": "a", "schema": "Vessel", "caption": "STAR", "datasets": ["d"],
    "properties": {
        "name": ["STAR"], "weakAlias": ["S"], "previousName": ["OLD STAR"], "flag": ["mt"],
        "imoNumber": ["IMO9074729"], "mmsi": ["248000000"], "sanctions": [SANCTION],
    },
}  # fmt: skip


def test_simple_targets_are_read_with_hulls_of_ships_only(tmp_path: Path) -> None:
    intake = take(put(tmp_path, "targets.simple.csv", CSV))
    found = entries(intake)
    assert intake.snapshot.edition == "2026-03-13"
    assert set(found) == {"a", "b"}
    assert (found["a"].hull, found["a"].identifiers["mmsi"]) == ("9074729", ("248000000",))
    assert found["a"].countries == ("LR", "PA")
    assert found["b"].hull is None


def test_entities_are_read_from_json_lines(tmp_path: Path) -> None:
    ship = entries(take(put(tmp_path, "e.jsonl", json.dumps(SHIP) + "\n"), edition="2026-01-01"))[
        "a"
    ]
    assert (ship.kind, ship.name, ship.hull) == (Kind.VESSEL, "STAR", "9074729")
    assert {name.text: name.quality for name in ship.names}["S"] is Quality.WEAK
    assert {name.text: name.former for name in ship.names}["OLD STAR"]
    assert (ship.countries, ship.particulars["flag"]) == (("MT",), ("mt",))
    assert (ship.in_force_from, ship.in_force_until) == (date(2010, 1, 2), None)


def test_a_broken_line_inside_is_kept_out_and_a_broken_last_one_refused(tmp_path: Path) -> None:
    line = json.dumps(SHIP)
    text = f"{line}\n{line[:40]}\n{line}\n"
    intake = take(put(tmp_path, "e.jsonl", text), edition="2026-01-01")
    assert "line 2" in intake.findings[0].message
    with pytest.raises(ReftelError, match="cut off"):
        take(put(tmp_path, "f.jsonl", f"{line}\n{line[:40]}"), edition="2026-01-01")


def test_the_published_targets_are_read(shared: Path) -> None:
    intake = take(shared / "lists" / "opensanctions" / "targets.simple.csv")
    ships = [each for each in intake.snapshot.entries if each.kind is Kind.VESSEL]
    assert len(intake.snapshot.entries) == 5600
    assert len(ships) == 1340
    assert sum(ship.hull is not None for ship in ships) > 1300


ODD: dict[str, dict[str, object]] = {
    "a null country": {"country": [None]},
    "a number for a hull": {"imoNumber": [9074729]},
    "a date that is a number": {"birthDate": [1972]},
    "a sanction without properties": {"sanctions": [{"properties": None}]},
    "programmes that are null": {"program": None},
}


@pytest.mark.parametrize("odd", sorted(ODD))
def test_an_entity_of_another_shape_is_a_finding_and_the_others_are_read(
    tmp_path: Path, odd: str
) -> None:
    strange = {**SHIP, "id": "odd", "properties": {**SHIP["properties"], **ODD[odd]}}  # type: ignore[dict-item]
    text = "".join(json.dumps(each) + "\n" for each in (strange, SHIP))
    intake = take(put(tmp_path, "e.jsonl", text), edition="2026-01-01")
    assert set(entries(intake)) == {"a"}
    assert ["line 1" in finding.message for finding in intake.findings] == [True]


def test_a_sanction_ends_only_when_all_sanctions_have_ended(tmp_path: Path) -> None:
    def ship(*ends: str | None) -> str:
        nested = [
            {"properties": {"startDate": ["2010-01-02"], **({"endDate": [end]} if end else {})}}
            for end in ends
        ]
        return json.dumps(
            {"id": str(ends), "schema": "Company", "caption": "EXCO",
             "properties": {"name": ["EXCO"], "sanctions": nested}}
        )  # fmt: skip

    cases: list[tuple[str | None, ...]] = [("2015-01-01", "2016-05-05"), ("2015-01-01", None), ()]
    text = "\n".join(ship(*ends) for ends in cases) + "\n"
    found = entries(take(put(tmp_path, "e.jsonl", text), edition="2026-01-01"))
    assert [found[str(ends)].in_force_until for ends in cases] == [date(2016, 5, 5), None, None]
    assert found[str(cases[0])].in_force_from == date(2010, 1, 2)
    assert found[str(())].in_force_from is None


def test_a_name_without_a_caption_is_the_first_of_its_names(tmp_path: Path) -> None:
    text = json.dumps({"id": "b", "schema": "Person", "properties": {"name": ["Ida", "Ada"]}})
    person = entries(take(put(tmp_path, "e.jsonl", text + "\n"), edition="2026-01-01"))["b"]
    assert (person.name, person.kind) == ("Ida", Kind.PERSON)


def test_companies_with_an_imo_number_have_no_hull(tmp_path: Path) -> None:
    firm = {"id": "c", "schema": "Company", "caption": "EXCO",
            "properties": {"name": ["EXCO"], "imoNumber": ["IMO0257882"]}}  # fmt: skip
    found = entries(take(put(tmp_path, "e.jsonl", json.dumps(firm) + "\n"), edition="2026-01-01"))
    assert found["c"].hull is None
    assert found["c"].identifiers.get("company-imo") == ("0257882",)
