"""`reftel read` prints what was read, and stores nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from reftel.cli.read import app
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "UNCLAS PARIS 000001\n\nTAGS: PREL\nSUBJECT: EXERCISE\n\n1. (U) Words stand here.\n\nDOE\n"


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "cable.txt"
    path.write_text(TEXT, "utf-8")
    return str(path)


def test_a_file_is_printed_as_json(file: str) -> None:
    result = CliRunner().invoke(app, [file])
    (found,) = json.loads(result.stdout)
    assert found["subject"] == {"text": "EXERCISE", "marking": None}
    assert found["tags"] == ["PREL"]


def test_lines_of_json_come_one_a_cable(file: str) -> None:
    result = CliRunner().invoke(app, [file, file, "--format", "jsonl"])
    assert [json.loads(line)["signature"] for line in result.stdout.splitlines()] == ["DOE", "DOE"]


def test_the_table_has_subject_and_counts(file: str) -> None:
    result = CliRunner().invoke(app, [file, "--format", "csv"])
    assert result.stdout.splitlines()[1].endswith("U,EXERCISE,1,0")


def test_a_path_that_is_not_there_is_a_wrong_call(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, [str(tmp_path / "missing")])
    assert isinstance(result.exception, ReftelError)


def test_a_broken_carrier_is_named_beside_the_data_and_the_exit_code_is_one(
    tmp_path: Path, file: str
) -> None:
    torn = tmp_path / "torn.jsonl"
    torn.write_text('{"id": "08EXERCISE2", "text": "EXERCISE TW')
    result = CliRunner().invoke(app, [file, str(torn), "--format", "jsonl"])
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 2
    assert "torn.jsonl: This begins as JSON and breaks off" in result.stderr
    assert CliRunner().invoke(app, [file]).exit_code == 0
