"""Lists at the desk: added, shown, compared, asked."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from reftel.desk.lists import add_lists, contents, differences, editions, listed, shelf_beside
from reftel.findings import ReftelError
from reftel.lists import Shelf
from tests.lists.samples import SDN, UN, put

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    found = Shelf(tmp_path / "shelf")
    renamed = SDN.replace("EXERCISE STAR", "EXERCISE MOON").replace("12,", "77,")
    for name, text in (("a-2020-01-01.csv", SDN), ("b-2020-01-20.csv", renamed), ("un.xml", UN)):
        list(add_lists(found, [str(put(tmp_path, name, text))]))
    return found


def test_lists_lie_beside_the_store_or_where_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("REFTEL_LISTS", raising=False)
    assert shelf_beside("sqlite:///case/my.db").path.as_posix() == "case/my.lists"
    assert shelf_beside("postgresql://example.org/x").path.name == "reftel.lists"
    monkeypatch.setenv("REFTEL_LISTS", str(tmp_path))
    assert shelf_beside("sqlite:///my.db").path == tmp_path


def test_a_list_is_kept_once(tmp_path: Path) -> None:
    shelf, path = Shelf(tmp_path / "shelf"), str(put(tmp_path, "un.xml", UN))
    assert [new for _, new in add_lists(shelf, [path])] == [True]
    assert [new for _, new in add_lists(shelf, [path])] == [False]


def test_editions_tell_what_is_kept_and_what_is_built_in(shelf: Shelf) -> None:
    rows = {(row["list"], row["edition"]): row["entries"] for row in editions(shelf)}
    assert rows["ofac-sdn", "2020-01-01"] == 3
    assert rows["un", "2018-10-29"] == 2
    assert rows["embedded-annex-i", "2022"] == 366
    assert rows["un-annexes", "2026-02-27"] == 121


def test_what_stands_in_a_list_is_shown_whole_or_by_entry(shelf: Shelf) -> None:
    assert len(contents(shelf, "ofac-sdn@2020-01-01")) == 3
    (ship,) = contents(shelf, "ofac-sdn", "77")
    assert (ship["name"], ship["identifiers"]["imo"]) == ("EXERCISE MOON", ("9074729",))
    (item,) = contents(shelf, "embedded-mtcr", "3.b.3")
    assert item["name"] == "Flow-forming machines"
    with pytest.raises(ReftelError, match="no entry"):
        contents(shelf, "un", "77")


def test_two_editions_are_compared_by_hull(shelf: Shelf) -> None:
    rows = differences(shelf, "ofac-sdn@2020-01-01", "ofac-sdn@2020-01-20")
    assert {row["what"] for row in rows} == {"renamed", "renumbered"}
    assert {row["imo"] for row in rows} == {"9074729"}


def test_files_are_compared_without_being_kept(tmp_path: Path) -> None:
    one, two = (str(put(tmp_path, f"{day}.csv", SDN)) for day in ("2020-01-01", "2020-02-01"))
    assert differences(Shelf(tmp_path / "none"), one, two) == []


def test_an_answer_names_what_was_searched_and_what_was_missing(shelf: Shelf) -> None:
    answer = listed(shelf, "Exercise Trading", date(2020, 1, 10))
    assert (answer["status"], answer["as_known_then"]) == ("listed", "listed")
    (standing,) = answer["listings"]
    assert (standing["list"], standing["entry"]) == ("ofac-sdn", "10")
    assert {each["list"] for each in answer["searched"]} == {"un-annexes", "ofac-sdn", "un"}
    assert "eu-fsf" in {each["list"] for each in answer["missing"]}


def test_a_list_is_named_once_though_several_records_bear_the_name(shelf: Shelf) -> None:
    text = SDN.replace("'JD'", "'EXERCISE STAR'")
    path = put(shelf.path, "sdn-2021-01-01.csv", text)
    list(add_lists(shelf, [str(path)]))
    answer = listed(shelf, "Exercise Star", date(2021, 1, 1))
    assert [each["entry"] for each in answer["listings"]] == ["12", "11"]
    assert answer["listings"][0]["remarks"].startswith("Vessel Registration")
    named = [each["list"] for each in answer["searched"]]
    assert len(named) == len(set(named))
