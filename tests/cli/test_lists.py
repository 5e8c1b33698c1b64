"""`reftel lists` adds, shows and compares."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from reftel.cli import lists
from tests.lists.samples import SDN, UN, put

if TYPE_CHECKING:
    from pathlib import Path

    from typer.testing import Result


@pytest.fixture(autouse=True)
def _shelf(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("REFTEL_LISTS", str(tmp_path / "shelf"))


def run(*args: str) -> Result:
    return CliRunner().invoke(lists.app, args)


def test_a_list_is_added_and_shown(tmp_path: Path) -> None:
    done = run("add", str(put(tmp_path, "un.xml", UN)), "--format", "json")
    assert done.exit_code == 0
    (row,) = json.loads(done.stdout)
    assert (row["list"], row["edition"], row["entries"]) == ("un", "2018-10-29", 2)
    shown = run("show", "un", "--format", "jsonl")
    assert [json.loads(line)["entry"] for line in shown.stdout.splitlines()] == [
        "EXi.001",
        "EXe.002",
    ]
    assert "embedded-annex-i" in run("show").stdout


def test_rows_kept_out_are_told_beside_the_data(tmp_path: Path) -> None:
    torn = SDN.replace('11,"DOE, John","individual",', '11,"DOE, John",', 1)
    done = run("add", str(put(tmp_path, "sdn-2020-01-01.csv", torn)), "--format", "json")
    assert done.exit_code == 1
    assert "line 2" in done.stderr
    assert json.loads(done.stdout)[0]["kept_out"] == 1


def test_what_was_taken_is_told_also_where_a_file_is_refused(tmp_path: Path) -> None:
    un, letter = put(tmp_path, "un.xml", UN), put(tmp_path, "letter.txt", "Dear colleague,\n")
    done = run("add", str(letter), str(un), "--format", "json")
    assert [row["list"] for row in json.loads(done.stdout)] == ["un"]
    assert "letter.txt" in str(done.exception)


def test_a_folder_without_lists_is_a_callers_mistake(tmp_path: Path) -> None:
    assert "no list file stands there" in str(run("add", str(tmp_path)).exception)


def test_editions_are_compared(tmp_path: Path) -> None:
    old = put(tmp_path, "a-2020-01-01.csv", SDN)
    new = put(tmp_path, "b-2020-02-01.csv", SDN.replace("EXERCISE STAR", "EXERCISE MOON"))
    done = run("diff", str(old), str(new), "--format", "jsonl")
    assert json.loads(done.stdout)["what"] == "renamed"
    assert "1 renamed" in done.stderr
    assert "no change" in run("diff", str(old), str(old)).stderr


def test_one_entry_is_shown_with_all_that_it_says(tmp_path: Path) -> None:
    run("add", str(put(tmp_path, "un.xml", UN)))
    shown = run("show", "un", "--entry", "EXi.001").stdout.splitlines()
    assert "name: JOHN DOE" in shown
    assert "passport: X1" in shown
    assert "weak_aliases: Johnny" in shown
    (code, _, *_) = run("show", "embedded-annex-i", "--entry", "2B109").stdout.splitlines()
    assert code == "entry: 2B109"


def test_an_edition_that_is_not_kept_is_refused_with_those_that_are(tmp_path: Path) -> None:
    run("add", str(put(tmp_path, "un.xml", UN)))
    assert "un is kept of 2018-10-29" in str(run("show", "un@2019").exception)


def test_rows_kept_out_are_counted_where_they_are_many(tmp_path: Path) -> None:
    torn = "".join(f"{number},torn\r\n" for number in range(20, 29))
    text = SDN.replace('11,"DOE', torn + '11,"DOE')
    done = run("add", str(put(tmp_path, "sdn-2020-01-01.csv", text)))
    assert "and 4 more were kept out" in done.stderr


def test_an_edition_that_is_kept_with_other_contents_is_told(tmp_path: Path) -> None:
    run("add", str(put(tmp_path, "un.xml", UN)))
    path = str(put(tmp_path, "un2.xml", UN.replace("JOHN", "JOHNNY")))
    assert "un 2018-10-29 is kept with other contents too" in run("add", path).stderr
    assert "other contents" not in run("add", path).stderr
    assert "JOHNNY DOE" in run("show", "un").stdout


def test_what_an_entry_gained_is_shown(tmp_path: Path) -> None:
    old = put(tmp_path, "a-2020-01-01.csv", SDN)
    new = put(tmp_path, "b-2020-02-01.csv", SDN.replace("nationality Iran", "nationality Iraq"))
    assert "+ country IQ; - country IR" in " ".join(run("diff", str(old), str(new)).stdout.split())


def test_rows_kept_out_name_their_file(tmp_path: Path) -> None:
    torn = SDN.replace('11,"DOE, John","individual",', '11,"DOE, John",', 1)
    places = [put(tmp_path, f"sdn-2020-0{month}-01.csv", torn) for month in (1, 2)]
    done = run("add", *map(str, places))
    assert "sdn-2020-01-01.csv, line 2" in done.stderr
    assert "sdn-2020-02-01.csv, line 2" in done.stderr


def test_an_edition_of_a_day_to_come_is_a_doubt(tmp_path: Path) -> None:
    done = run("add", str(put(tmp_path, "sdn.csv", SDN)), "--edition", "2204-05-03")
    assert done.exit_code == 1
    assert "lies in the future" in done.stderr
    for kept in (tmp_path / "shelf").glob("*2204*"):
        kept.unlink()
    again = run("add", str(tmp_path / "sdn.csv"), "--edition", "2024-05-03")
    assert again.exit_code == 0
    assert "2204" not in run("show").stdout


def test_an_edition_that_lacks_much_of_the_one_before_is_a_doubt(tmp_path: Path) -> None:
    rows = SDN.splitlines()
    part = "\n".join(rows[: len(rows) // 2]) + "\n"
    whole = put(tmp_path, "sdn-2020-01-01.csv", SDN)
    cut = put(tmp_path, "sdn-2020-02-01.csv", part)
    done = run("add", str(whole), str(cut))
    assert done.exit_code == 1
    assert "see that the file is whole" in done.stderr


def test_a_renamed_entry_tells_what_else_it_gained_and_lost(tmp_path: Path) -> None:
    new = SDN.replace("DOE, John", "DOE, Jonathan").replace("18 Sep", "19 Sep")
    old = put(tmp_path, "sdn-2020-01-01.csv", SDN)
    done = run("diff", str(old), str(put(tmp_path, "sdn-2020-02-01.csv", new)))
    line = " ".join(done.stdout.split())
    assert "renamed 11 DOE, Jonathan" in line
    assert "DOE, John; " in line
    assert "+ birth 1972-09-19" in line
