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
