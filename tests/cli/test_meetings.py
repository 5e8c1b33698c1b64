from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from reftel.cli.meetings import _when
from tests.cli.desk import filled, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder: Path = tmp_path_factory.mktemp("meetings")
    return filled(folder)


def test_meetings_are_lines_of_json_with_evidence(store: str) -> None:
    shown = run(store, "meetings", "--format", "jsonl", "--body", "MTCR", "--as-of", "2008-07-15")
    rows = [json.loads(line) for line in shown.stdout.splitlines()]
    assert shown.exit_code == 0
    assert {row["series"] for row in rows} >= {"POC", "plenary"}
    assert all(row["evidence"][0]["mrn"] for row in rows)


@pytest.mark.parametrize("of", ["meetings", "series", "missions", "offices", "plenaries"])
@pytest.mark.parametrize("form", ["table", "json"])
def test_every_list_can_be_printed(store: str, of: str, form: str) -> None:
    shown = run(store, "meetings", "--of", of, "--format", form)
    assert shown.exit_code == 0
    assert form == "table" or isinstance(json.loads(shown.stdout), list)


def test_a_handover_pack_is_markdown_and_a_split_is_written_down(store: str) -> None:
    assert "# MTCR: handover pack" in run(store, "meetings", "--handover", "MTCR").stdout
    rows = json.loads(run(store, "meetings", "--format", "json").stdout)
    assert "written down" in run(store, "meetings", "--split", rows[0]["parts"][0]).stderr


def test_an_unknown_list_is_refused(store: str) -> None:
    shown = run(store, "meetings", "--of", "ships")
    assert "--of is one of" in str(shown.exception)


def test_a_body_on_which_nothing_is_held_is_named_with_those_that_are(store: str) -> None:
    shown = run(store, "meetings", "--body", "MTRC", "--format", "jsonl")
    assert (shown.exit_code, shown.stdout) == (0, "")
    assert "nothing is held on 'MTRC'; bodies here: " in shown.stderr
    assert "MTCR" in shown.stderr
    assert "nothing is held" not in run(store, "meetings", "--body", "MTCR").stderr


def test_series_of_one_body_are_chosen_too(store: str) -> None:
    every = run(store, "meetings", "--of", "series", "--format", "jsonl").stdout.splitlines()
    chosen = run(store, "meetings", "--of", "series", "--body", "MTCR", "--format", "jsonl")
    assert {json.loads(line)["body"] for line in chosen.stdout.splitlines()} == {"MTCR"}
    assert set(chosen.stdout.splitlines()) <= set(every)


@pytest.mark.parametrize(
    ("first", "last", "written"),
    [
        ("2008-05-21", "2008-05-21", "2008-05-21"),
        ("2008-05-21", "2008-05-23", "2008-05-21/23"),
        ("2008-05-30", "2008-06-02", "2008-05-30/06-02"),
        ("2008-12-30", "2009-01-02", "2008-12-30/2009-01-02"),
        ("2008-01-01", "2008-12-31", "2008"),
        ("2008-05-21", "", "2008-05-21/.."),
        ("", "2008-05-21", "../2008-05-21"),
        ("", "", ""),
    ],
)
def test_days_are_written_as_shortly_as_they_can_be(first: str, last: str, written: str) -> None:
    assert _when(first, last) == written


def test_the_days_of_a_meeting_stand_in_its_row(store: str) -> None:
    head, _, *rows = run(store, "meetings", "--body", "MTCR", "--format", "md").stdout.splitlines()
    assert head == "| id | when | place | status | chair |"
    assert any(row.split("|")[2].startswith(" 2008-") for row in rows)
    whole = run(store, "meetings", "--body", "MTCR", "--format", "csv").stdout.splitlines()
    assert whole[0] == "id,from,to,place,status,chair"
