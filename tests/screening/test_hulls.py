"""Ships by hull: renamed ones found, old names on other hulls flagged."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from reftel.lists import holds, read_lists
from reftel.screening import Subject, roster_of
from reftel.screening.hulls import Register, ship, short
from reftel.tables import table
from tests.screening.samples import snapshot, vessel

if TYPE_CHECKING:
    from pathlib import Path

OLD = snapshot(
    vessel("EXERCISE STAR", "9074729", edition="2015-01-01"),
    vessel("EXERCISE MOON", "9051624", "2", edition="2015-01-01"),
    edition="2015-01-01",
)
NEW = snapshot(vessel("LARK", "9074729"), vessel("EXERCISE STAR", "9051624", "2"))
REGISTER = Register([OLD, NEW])


def test_a_hull_keeps_its_history_in_order() -> None:
    assert [each.name for each in REGISTER.history("9074729")] == ["EXERCISE STAR", "LARK"]


def test_a_rename_names_the_hull_that_bears_the_old_name_now() -> None:
    found = {each.hull: each for each in REGISTER.renames()}
    assert found["9074729"].reused_by == ("9051624",)
    assert found["9051624"].reused_by == ()


def test_an_unknown_hull_has_no_history() -> None:
    assert REGISTER.history("1234567") == ()
    assert REGISTER.now("1234567") is None


@pytest.mark.parametrize("name", ["M/V Exercise Star", "exercise star", "MV EXERCISE STAR"])
def test_bearers_are_found_in_any_writing(name: str) -> None:
    assert REGISTER.bearers(name) == ("9051624", "9074729")


def test_a_name_is_known_without_the_country_that_leads_it() -> None:
    assert short("Iran Matin") == "matin"
    assert ship("M/V Iran Matin") == "iran matin"
    assert Register().bearers("M/V Matin") == Register().bearers("Iran Matin") != ()


def test_the_renamed_ships_of_ten_years_are_all_found_by_hull(shared: Path) -> None:
    told = json.loads((shared / "screening" / "vessel-renames-2015-2024.json").read_text("utf-8"))
    folder = shared / "lists" / "ofac"
    old, new = (
        next(read_lists([folder / f"sdn-{day}.csv"])).snapshot
        for day in ("2015-01-17", "2024-05-03")
    )
    register = Register([old, new])
    renames = {each.hull: each for each in register.renames()}
    wanted = {row["imo"]: row for row in told}
    found = [
        hull
        for hull, row in wanted.items()
        if hull in renames and renames[hull].new.name == row["new_name"]
    ]
    assert len(found) == len(told) == 86
    assert sum(bool(renames[hull].reused_by) for hull in wanted) == 3
    roster = roster_of([new], register=register)
    for hull, row in wanted.items():
        hits = roster.screen(Subject((row["old_name"],), identifiers={"imo": (hull,)}))
        assert hits[0].hull == hull
        assert hits[0].entry == row["new_uid"]


def test_a_hull_that_kept_its_name_is_no_rename() -> None:
    first = vessel("LARK", "9074729", edition="2015-01-01")
    again = vessel("Lark", "9074729", edition="2024-01-01")
    same = Register([snapshot(first, edition="2015-01-01"), snapshot(again)])
    assert "9074729" not in {each.hull for each in same.renames()}


def test_the_name_now_is_that_of_the_last_edition_whatever_is_read_first() -> None:
    for order in ([OLD, NEW], [NEW, OLD]):
        now = Register(order).now("9074729")
        assert now is not None
        assert (now.name, now.edition) == ("LARK", "2024-01-01")


def test_a_name_given_up_by_both_hulls_is_reused_by_nobody() -> None:
    later = snapshot(vessel("LARK", "9074729"), vessel("WREN", "9051624", "2"))
    found = {each.hull: each for each in Register([OLD, later]).renames()}
    assert found["9074729"].reused_by == found["9051624"].reused_by == ()


def test_a_packed_register_answers_alike() -> None:
    opened = Register.opened(memoryview(REGISTER.packed()))
    assert opened.history("9074729") == REGISTER.history("9074729")
    assert opened.renames() == REGISTER.renames()
    assert opened.bearers("Exercise Star") == REGISTER.bearers("Exercise Star")


def test_every_hull_of_the_table_has_a_right_check_digit() -> None:
    assert all(holds(row["imo"]) for row in table("screening", "hull_names"))
