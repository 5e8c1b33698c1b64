"""Editions are compared: ships by their hull, everyone else by number and name."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.lists import Change, Entry, Kind, Listing, Name, Quality, Snapshot, compare
from tests.lists.samples import take

if TYPE_CHECKING:
    from pathlib import Path


def party(entry: str, name: str, imo: str | None = None, programme: str = "EX") -> Listing:
    return Listing(
        "x", "2015-01-01", entry, Kind.VESSEL if imo else Kind.PARTY,
        (Name(name, Quality.PRIMARY),), identifiers={"imo": (imo,)} if imo else {},
        programmes=(programme,),
    )  # fmt: skip


def snapshot(*entries: Listing) -> Snapshot:
    return Snapshot("x", "2015-01-01", "", "", entries)


def changes(old: Snapshot, new: Snapshot) -> set[tuple[str, str, str | None]]:
    return {(change.what, change.name, change.old_name) for change in compare(old, new)}


def test_what_came_and_went_is_told() -> None:
    old, new = (
        snapshot(party("1", "A"), party("2", "B")),
        snapshot(party("2", "B"), party("3", "C")),
    )
    assert compare(old, new) == (Change("added", "3", "C"), Change("removed", "1", "A"))


def test_an_edition_does_not_differ_from_itself() -> None:
    same = snapshot(party("1", "A"), party("2", "B", "9074729"))
    assert compare(same, same) == ()


def test_a_ship_renamed_and_renumbered_is_the_same_ship() -> None:
    (first, second) = compare(
        snapshot(party("1", "OLD STAR", "9074729")), snapshot(party("9", "STAR", "9074729"))
    )
    assert {first.what, second.what} == {"renamed", "renumbered"}
    assert first.hull == "9074729"
    assert (first.old_name, first.old_entry) == ("OLD STAR", "1")


def test_a_name_now_borne_by_another_hull_is_another_ship() -> None:
    old, new = snapshot(party("1", "STAR", "9074729")), snapshot(party("2", "STAR", "9051624"))
    assert changes(old, new) == {("added", "STAR", None), ("removed", "STAR", None)}


def test_a_party_of_the_same_name_with_a_new_number_is_renumbered() -> None:
    assert changes(snapshot(party("1", "A")), snapshot(party("7", "a"))) == {
        ("renumbered", "a", "A")
    }


def test_other_content_is_a_change() -> None:
    assert changes(snapshot(party("1", "A")), snapshot(party("1", "A", programme="NPWMD"))) == {
        ("changed", "A", "A")
    }


def test_what_an_entry_gained_and_lost_is_told() -> None:
    old = replace(party("1", "A"), countries=("MT",), remarks="first")
    new = replace(
        old, names=(*old.names, Name("AKA")), countries=("PA",), dates={"birth": ("1960",)}
    )
    (change,) = compare(snapshot(old), snapshot(replace(new, remarks="second")))
    assert change.told == ("+ name AKA", "+ country PA", "- country MT", "+ birth 1960")
    (change,) = compare(snapshot(old), snapshot(replace(old, remarks="second")))
    assert (change.what, change.told) == ("changed", ("other remarks",))


def test_control_entries_are_compared_by_code_and_title() -> None:
    def controls(*pairs: tuple[str, str]) -> Snapshot:
        return Snapshot(
            "x", "1", "", "", (), tuple(Entry("x", "1", code, title) for code, title in pairs)
        )

    old = controls(("1A001", "Seals"), ("1A002", "Tubes"), ("1A003", "Films"), ("1A004", "Suits"))
    new = controls(("1A001", "Seals"), ("1A002", "Pipes"), ("1A007", "Films"), ("1A008", "Charges"))
    assert {(change.what, change.entry) for change in compare(old, new)} == {
        ("renamed", "1A002"), ("renumbered", "1A007"), ("added", "1A008"), ("removed", "1A004"),
    }  # fmt: skip


def test_every_renamed_hull_of_the_published_lists_is_found(shared: Path) -> None:
    folder = shared / "lists" / "ofac"
    old, new = (take(folder / f"sdn-{day}.csv").snapshot for day in ("2015-01-17", "2024-05-03"))
    renamed = {change.hull for change in compare(old, new) if change.what == "renamed"}
    suite = json.loads((shared / "screening" / "vessel-renames-2015-2024.json").read_text())
    assert {case["imo"] for case in suite} <= renamed
    assert len(suite) == 86
