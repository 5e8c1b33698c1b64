"""Screening at the desk: rows of a file, rosters of a day, decisions."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from reftel.desk.rosters import roster
from reftel.desk.screening import decide_hit, screened, searched
from reftel.desk.subjects import subject
from reftel.findings import ReftelError
from reftel.lists import Kind, Shelf
from reftel.screening import Opinion, Proxy
from tests.screening.samples import listing, snapshot, vessel

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    kept = Shelf(tmp_path / "exercise.lists")
    kept.add(
        snapshot(
            vessel("EXERCISE STAR", "9074729", "4", "2015-01-01"), edition="2015-01-01", sha="cd"
        )
    )
    kept.add(
        snapshot(
            listing("EXERCISE LANTERN WORKS", entry="1"),
            listing("DOE, John", entry="2", kind=Kind.PERSON),
            vessel("LARK", "9074729", "4"),
        )
    )
    return kept


def test_the_last_edition_up_to_the_day_is_asked_and_annexes_in_force(shelf: Shelf) -> None:
    held = roster(shelf, NOW)
    assert [name for name, _, _ in held.editions] == ["exercise", "un-annexes"]
    assert held.editions[0][1] == "2024-01-01"
    assert "exercise 2024-01-01 (3)" in searched(held)
    early = roster(shelf, datetime(2016, 6, 1, tzinfo=UTC))
    assert early.editions[0][1] == "2015-01-01"


def test_an_earlier_edition_gives_a_hull_its_old_name(shelf: Shelf) -> None:
    held = roster(shelf, NOW)
    [(_, rows)] = screened(held, [subject({"name": "Exercise Star"})])
    assert [(row["entry"], row["name"]) for row in rows] == [("4", "LARK")]


def test_the_annexes_answer_without_any_shelf(tmp_path: Path) -> None:
    held = roster(Shelf(tmp_path / "none"), NOW)
    [(_, rows)] = screened(held, [subject({"name": "Shahid Bakeri Industrial Group"})])
    assert [row["entry"] for row in rows] == ["IRe.066"]


def test_a_dismissed_hit_stays_dismissed(shelf: Shelf) -> None:
    held = roster(shelf, NOW)
    entry = decide_hit(
        held, subject({"name": "John Doe"}), "dismiss:exercise/2", who="RO", why="another man"
    )
    [(_, rows)] = screened(held, [subject({"name": "John Doe"})], [entry])
    assert rows[0]["review"] == "dismissed"
    assert rows[0]["decision"]["why"] == "another man"


def test_a_decision_on_no_hit_names_those_there_are(shelf: Shelf) -> None:
    with pytest.raises(ReftelError, match="exercise/2"):
        decide_hit(
            roster(shelf, NOW),
            subject({"name": "John Doe"}),
            "dismiss:exercise/9",
            who="RO",
            why="x",
        )


def test_a_second_opinion_stands_beside_the_score_and_changes_nothing(shelf: Shelf) -> None:
    def scorer(one: Proxy, other: Proxy) -> Opinion:
        return Opinion("double", "1", 0.5, (f"{one.schema} {other.properties['name'][0]}",))

    held = roster(shelf, NOW)
    asked = [subject({"name": "John Doe"})]
    [(_, plain)], [(_, rows)] = screened(held, asked), screened(held, asked, scorer=scorer)
    told = rows[0].pop("second_opinion")
    assert rows == plain
    assert (told["algorithm"], told["agrees"]) == ("double", False)
    assert told["grounds"] == ["Person DOE, John"]


def test_a_dismissal_stands_beside_the_hit_until_the_record_changes(shelf: Shelf) -> None:
    held = roster(shelf, NOW)
    entry = decide_hit(
        held, subject({"name": "Exercise Lantern Works"}), "dismiss:1", who="RO", why="another firm"
    )
    ((_, (row,)),) = screened(held, [subject({"name": "Exercise Lantern Works"})], [entry])
    assert (row["review"], row["decision"]["why"]) == ("dismissed", "another firm")
    ((_, (bare,)),) = screened(held, [subject({"name": "Exercise Lantern Works"})])
    assert bare["review"] == "open"
    assert "decision" not in bare


def test_a_list_of_an_earlier_day_knows_the_ship_by_its_earlier_name(shelf: Shelf) -> None:
    then = roster(shelf, datetime(2016, 1, 1, tzinfo=UTC))
    names = {hit.name for hit in then.screen(subject({"name": "Exercise Star"}))}
    assert names == {"EXERCISE STAR"}
    assert "LARK" not in {each.name for each in then.listings}


@pytest.mark.parametrize("what", ["x", "dismiss", "dismiss:", "forget:un/1", "hit/dismiss:un/1"])
def test_a_decision_says_what_of_which_entry(shelf: Shelf, what: str) -> None:
    with pytest.raises(ReftelError, match="confirm:LIST/ENTRY or dismiss:LIST/ENTRY"):
        decide_hit(roster(shelf, NOW), subject({"name": "Star"}), what, who="desk", why="told so")


def test_what_was_dismissed_hides_nothing_open(tmp_path: Path) -> None:
    kept = Shelf(tmp_path / "exercise.lists")
    kept.add(snapshot(*(listing("EXERCISE LANTERN", entry=str(n)) for n in range(1, 6))))
    held, asked = roster(kept, NOW), [subject({"name": "Exercise Lantern"})]
    entries = [
        decide_hit(held, asked[0], f"dismiss:exercise/{n}", who="RO", why="another")
        for n in range(1, 4)
    ]
    ((_, rows),) = screened(held, asked, entries, limit=1)
    assert [row["review"] for row in rows] == ["dismissed", "open"]
    ((_, rows),) = screened(held, asked, entries, limit=10)
    assert [row["review"] for row in rows] == ["dismissed"] * 3 + ["open"] * 2
