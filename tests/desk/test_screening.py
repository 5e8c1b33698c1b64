"""Screening at the desk: rows of a file, rosters of a day, decisions."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from reftel.desk.rosters import roster
from reftel.desk.screening import decide_hit, screened, searched, subject, subjects
from reftel.findings import ReftelError
from reftel.lists import Kind, Shelf
from reftel.screening import NameKind, Opinion, Proxy
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


def test_a_row_gives_kind_country_and_numbers() -> None:
    found = subject({"Name": "M/V Star", "kind": "ship", "country": "Iran", "imo": "IMO 9074729"})
    assert found.kind is NameKind.VESSEL
    assert found.countries == ("IR",)
    assert found.identifiers == {"imo": ("9074729",)}


def test_an_imo_number_in_the_name_makes_a_vessel() -> None:
    found = subject({"name": "Star, IMO 9074729"})
    assert (found.kind, found.identifiers["imo"]) == (NameKind.VESSEL, ("9074729",))


def test_a_file_is_read_by_its_head_or_as_a_list_of_names(tmp_path: Path) -> None:
    headed, bare = tmp_path / "a.csv", tmp_path / "b.csv"
    headed.write_text("id,name,kind\n77,Exercise,company\n\n", "utf-8")
    bare.write_text("Exercise\nJohn Doe\n", "utf-8")
    assert [(each.name, each.kind) for each in subjects(headed)] == [("Exercise", NameKind.PARTY)]
    assert [each.name for each in subjects(bare)] == ["Exercise", "John Doe"]


def test_a_file_without_a_name_column_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("who,what\nx,y\n", "utf-8")
    with pytest.raises(ReftelError, match="no column 'name'"):
        list(subjects(path))


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
    entry = decide_hit(held, "John Doe", "dismiss:exercise/2", who="RO", why="another man")
    [(_, rows)] = screened(held, [subject({"name": "John Doe"})], [entry])
    assert rows[0]["review"] == "dismissed"
    assert rows[0]["decision"]["why"] == "another man"


def test_a_decision_on_no_hit_names_those_there_are(shelf: Shelf) -> None:
    with pytest.raises(ReftelError, match="exercise/2"):
        decide_hit(roster(shelf, NOW), "John Doe", "dismiss:exercise/9", who="RO", why="x")


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


def test_a_file_with_a_mark_at_its_start_and_cells_too_many_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("\ufeffName,Country\nStar,Iran,left over\n , \nLark\n", "utf-8")
    found = list(subjects(path))
    assert [(each.name, each.countries) for each in found] == [("Star", ("IR",)), ("Lark", ())]


def test_an_empty_file_asks_about_nobody(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("", "utf-8")
    assert list(subjects(path)) == []


def test_columns_without_a_name_are_a_callers_mistake(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("firm,country\nStar,Iran\n", "utf-8")
    with pytest.raises(ReftelError, match="no column 'name'"):
        list(subjects(path))


@pytest.mark.parametrize(
    ("word", "kind"),
    [("Individual", NameKind.PERSON), ("COMPANY", NameKind.PARTY), ("ship", NameKind.VESSEL),
     ("spacecraft", None), ("", None)],
)  # fmt: skip
def test_a_kind_is_read_in_the_words_of_any_list(word: str, kind: NameKind | None) -> None:
    assert subject({"name": "Star", "kind": word}).kind is kind


def test_a_stated_kind_outweighs_a_number_in_the_name() -> None:
    found = subject({"name": "Star Shipping, IMO 9074729", "kind": "company"})
    assert (found.kind, found.identifiers["imo"]) == (NameKind.PARTY, ("9074729",))


def test_numbers_and_birth_are_kept_by_scheme_and_empty_cells_are_not() -> None:
    found = subject({"name": "Doe", "passport": "A1", "mmsi": "", "id": "77", "birth": "1972"})
    assert found.identifiers == {"passport": ("A1",), "any": ("77",)}
    assert found.dates == {"birth": ("1972",)}
    assert subject({"name": " "}).names == ()


def test_a_dismissal_stands_beside_the_hit_until_the_record_changes(shelf: Shelf) -> None:
    held = roster(shelf, NOW)
    entry = decide_hit(held, "Exercise Lantern Works", "dismiss:1", who="RO", why="another firm")
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
