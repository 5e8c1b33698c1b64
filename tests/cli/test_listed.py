"""`reftel listed` says listed, not listed or unknown, and on what grounds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from reftel.cli import listed
from reftel.findings import ReftelError
from reftel.lists import Shelf, read_lists
from tests.lists.samples import SDN, put

if TYPE_CHECKING:
    from pathlib import Path

    from typer.testing import Result


@pytest.fixture(autouse=True)
def _shelf(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("REFTEL_LISTS", str(tmp_path / "shelf"))


def run(*args: str) -> Result:
    return CliRunner().invoke(listed.app, args)


def test_an_annexed_body_is_listed_without_any_download() -> None:
    done = run("Defense Industries Organization", "--on", "2007-11-22", "--format", "json")
    answer = json.loads(done.stdout)
    assert done.exit_code == 1
    assert answer["status"] == answer["as_known_then"] == "listed"
    assert answer["listings"][0]["under"] == ["S/RES/1737 (2006)"]
    assert answer["listings"][0]["since"] == "2006-12-23"


def test_the_table_tells_grounds_and_gaps_within_eighty_columns() -> None:
    done = run("DIO", "--on", "2024-06-01")
    assert done.exit_code == 0
    assert "not listed" in done.stdout
    assert "2023-10-18" in done.stdout
    assert "ofac-sdn" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_nothing_known_is_said_as_unknown() -> None:
    answer = json.loads(run("Nobody at All", "--on", "2007-11-22", "--format", "jsonl").stdout)
    assert answer["status"] == "unknown"
    assert answer["listings"] == []


@pytest.mark.parametrize("name", ["", "  ", "?!"])
def test_no_name_is_no_clearance(name: str) -> None:
    done = run(name)
    assert isinstance(done.exception, ReftelError)
    assert done.stdout == ""


def test_a_day_that_is_none_is_shown_with_its_option() -> None:
    done = run("DIO", "--on", "2008-13-01")
    assert isinstance(done.exception, ReftelError)
    assert str(done.exception).startswith("--on '2008-13-01' is no date")


@pytest.mark.parametrize("name", ["IMO 9074728", "9074728"])
def test_a_hull_number_without_its_check_digit_is_refused(name: str) -> None:
    assert "9074728 is no IMO number" in str(run(name, "--on", "2024-01-01").exception)
    assert run("IMO 9074729", "--on", "2024-01-01").exit_code == 0


def test_each_list_says_how_the_name_stood_in_it(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "shelf")
    (taken,) = read_lists([put(tmp_path, "sdn-2020-01-01.csv", SDN)])
    shelf.add(taken.snapshot)
    told = run("Nobody at All", "--on", "2020-01-01").stdout
    assert "ofac-sdn 2020-01-01: not listed" in told
