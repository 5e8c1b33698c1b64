"""`reftel rule` explains each kind of finding."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from reftel.cli.main import app
from reftel.findings import ReftelError, catalogue


@pytest.mark.parametrize("name", sorted(catalogue()))
def test_a_kind_is_explained(name: str) -> None:
    shown = CliRunner().invoke(app, ["rule", name])
    assert shown.exit_code == 0
    assert name in shown.output
    assert "What to do" in shown.output


def test_all_kinds_are_listed() -> None:
    shown = CliRunner().invoke(app, ["rule", "--format", "json"])
    assert {row["name"] for row in json.loads(shown.output)} == set(catalogue())


def test_a_kind_nobody_knows_is_a_wrong_call_that_names_the_list() -> None:
    shown = CliRunner().invoke(app, ["rule", "cable/nothing-of-the-kind"])
    assert isinstance(shown.exception, ReftelError)
    assert "'cable/nothing-of-the-kind'" in str(shown.exception)
    assert "`reftel rule` lists them all" in str(shown.exception)


def test_one_kind_as_json_has_all_that_is_explained() -> None:
    name = "cable/false-paragraph"
    (row,) = json.loads(CliRunner().invoke(app, ["rule", name, "--format", "json"]).output)
    shown = CliRunner().invoke(app, ["rule", name]).output
    assert row.keys() == {"name", "severity", "meaning", "example", "remedy"}
    assert all(" ".join(row[key].split())[:30] in " ".join(shown.split()) for key in row)


def test_kinds_are_listed_by_name() -> None:
    rows = json.loads(CliRunner().invoke(app, ["rule", "--format", "json"]).output)
    names = [row["name"] for row in rows]
    assert names == sorted(names)
