from __future__ import annotations

import json

import pytest

from tests.cli.desk import filled, run

MRN = "08STATE900101"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    address = filled(tmp_path_factory.mktemp("case"))
    assert run(address, "case", "new", "Exercise", MRN).stdout == "exercise\n"
    return address


def test_a_case_is_listed_and_shown(store: str) -> None:
    listed = json.loads(run(store, "case", "list", "--format", "json").stdout)
    assert listed[0]["cables"] == [MRN]
    whole = json.loads(run(store, "case", "show", "exercise", "--format", "json").stdout)
    assert {"parties", "chronology", "conflicts", "proposals", "asks", "claims"} <= whole.keys()
    shown = run(store, "case", "show", "exercise")
    assert "source" in shown.stdout
    assert "claims in 1 cables" in shown.stderr
    lines = run(store, "case", "show", "exercise", "--format", "jsonl").stdout.splitlines()
    assert all(json.loads(line)["evidence"] for line in lines)


def test_the_report_for_an_audience_is_shorter(store: str) -> None:
    whole = run(store, "case", "report", "exercise").stdout
    told = run(store, "case", "report", "exercise", "--to", "PUBLIC").stdout
    assert "Release: told to PUBLIC" in told
    assert len(told) < len(whole)


def test_edits_are_written_down(store: str) -> None:
    for words in (
        ("add", "exercise", "08LISBON900021"),
        ("remove", "exercise", "08LISBON900021"),
        ("note", "exercise", "ask again", "--marking", "C"),
        ("close", "exercise", "--why", "answered"),
        ("close", "exercise", "--why", "not yet", "--reopen"),
    ):
        shown = run(store, "case", *words)
        assert (shown.exit_code, "written down" in shown.stderr) == (0, True), words


def test_subjects_are_merged_and_split(store: str) -> None:
    whole = json.loads(run(store, "case", "show", "exercise", "--format", "json").stdout)
    one, other = (row["key"] for row in (*whole["parties"], *whole["persons"], *whole["items"])[:2])
    merged = run(store, "case", "merge", "exercise", one, other)
    if one.partition(":")[0] == other.partition(":")[0]:
        assert "written down" in merged.stderr
        assert "written down" in run(store, "case", "split", "exercise", one, other).stderr
    else:
        assert "one kind" in str(merged.exception)
