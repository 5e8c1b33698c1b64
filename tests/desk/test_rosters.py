"""The lists of a day ready to be asked: kept beside the shelf, never trusted when they differ."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

import reftel.desk.rosters as rosters
from reftel.desk.rosters import roster
from reftel.lists import Kind, Shelf
from reftel.screening import Subject
from tests.screening.samples import listing, snapshot, vessel

if TYPE_CHECKING:
    from pathlib import Path

    from reftel.screening import Roster

NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    kept = Shelf(tmp_path / "exercise.lists")
    kept.add(snapshot(listing("EXERCISE LANTERN WORKS", entry="1"), vessel("LARK", "9074729", "4")))
    return kept


def entries(held: Roster, name: str) -> list[str]:
    return [hit.entry for hit in held.screen(Subject((name,)))]


def indexes(shelf: Shelf) -> list[Path]:
    return sorted((shelf.path / "index").glob("*.idx"))


def test_an_index_is_kept_beside_the_lists_and_answers_again(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert entries(roster(shelf, NOW), "Exercise Lantern Works") == ["1"]
    assert len(indexes(shelf)) == 1

    def refuse(*_: object) -> None:
        raise AssertionError("the index was made again")

    monkeypatch.setattr(rosters, "indexed", refuse)
    again = roster(shelf, NOW)
    assert entries(again, "Exercise Lantern Works") == ["1"]
    assert again.notes == ()


def test_both_ways_name_the_same_lists_and_run(shelf: Shelf) -> None:
    first, again = roster(shelf, NOW), roster(shelf, NOW)
    assert (first.editions, first.run) == (again.editions, again.run)
    assert [name for name, _, _ in again.editions] == ["exercise", "un-annexes"]


@pytest.mark.parametrize("damage", [b"", b"nonsense", None])
def test_a_damaged_index_is_made_anew_and_said(shelf: Shelf, damage: bytes | None) -> None:
    roster(shelf, NOW)
    [path] = indexes(shelf)
    good = path.read_bytes()
    path.write_bytes(good[:-1] + bytes([good[-1] ^ 1]) if damage is None else damage)
    held = roster(shelf, NOW)
    assert "made anew" in held.notes[0]
    assert entries(held, "Exercise Lantern Works") == ["1"]
    assert path.read_bytes() == good


def test_a_new_edition_is_asked_at_once(shelf: Shelf) -> None:
    roster(shelf, NOW)
    shelf.add(snapshot(listing("EXERCISE HARBOUR", entry="7"), edition="2025-01-01", sha="ef"))
    held = roster(shelf, NOW)
    assert entries(held, "Exercise Harbour") == ["7"]
    assert entries(held, "Exercise Lantern Works") == []


def test_only_the_newest_indexes_are_kept(shelf: Shelf) -> None:
    for year in range(2017, 2024):
        edition = f"{year}-01-01"
        shelf.add(snapshot(listing("X", edition=edition), edition=edition, sha=f"{year % 100}"))
        roster(shelf, NOW)
    assert len(indexes(shelf)) == 4


def test_a_folder_that_cannot_be_written_is_said_and_costs_only_time(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(Shelf, "keep", full)
    held = roster(shelf, NOW)
    assert "no space left" in held.notes[0]
    assert entries(held, "Exercise Lantern Works") == ["1"]


def test_no_shelf_leaves_no_trace(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "none")
    assert [name for name, _, _ in roster(shelf, NOW).editions] == ["un-annexes"]
    assert not shelf.path.exists()


def test_a_person_is_no_party(shelf: Shelf) -> None:
    more = snapshot(listing("DOE, John", kind=Kind.PERSON), edition="2025-01-01", sha="ef")
    shelf.add(more)
    assert entries(roster(shelf, NOW), "John Doe") == ["1"]
