"""Rows print as table, JSON, lines, CSV and Markdown, with nothing else on stdout."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from typing import Any

import pytest

from reftel.cli.options import Format
from reftel.cli.output import emit, emit_value, note

ROWS: list[dict[str, Any]] = [
    {"name": "a|b", "tags": ["X", "Y"], "on": date(2007, 11, 23), "none": None},
    {"name": "[bold]", "tags": [], "on": None, "none": {"k": 1}},
]
Captured = pytest.CaptureFixture[str]


def test_json_is_one_array(capsys: Captured) -> None:
    emit(ROWS, Format.JSON)
    assert json.loads(capsys.readouterr().out)[0]["on"] == "2007-11-23"


def test_json_lines_are_an_object_each(capsys: Captured) -> None:
    emit(iter(ROWS), Format.JSONL)
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["name"] for line in lines] == ["a|b", "[bold]"]


def test_csv_reads_back(capsys: Captured) -> None:
    emit(ROWS, Format.CSV, ("name", "tags"))
    rows = list(csv.reader(io.StringIO(capsys.readouterr().out)))
    assert rows == [["name", "tags"], ["a|b", "X, Y"], ["[bold]", ""]]


def test_markdown_keeps_bars_inside_cells(capsys: Captured) -> None:
    emit(ROWS, Format.MD, ("name",))
    assert "a\\|b" in capsys.readouterr().out


def test_a_table_prints_brackets_as_they_are(capsys: Captured) -> None:
    emit(ROWS, Format.TABLE, ("name", "none"))
    shown = capsys.readouterr().out
    assert "[bold]" in shown
    assert '{"k":1}' in shown


def test_a_table_fits_eighty_columns(capsys: Captured) -> None:
    emit([{"text": "word " * 60}], Format.TABLE)
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 80


def test_no_rows_are_an_empty_array_and_an_empty_table(capsys: Captured) -> None:
    emit([], Format.JSON)
    assert json.loads(capsys.readouterr().out) == []
    emit([], Format.CSV)
    assert capsys.readouterr().out.strip() == ""


def test_a_value_prints_whole(capsys: Captured) -> None:
    emit_value({"a": [1, 2]})
    assert json.loads(capsys.readouterr().out) == {"a": [1, 2]}


def test_notes_go_beside_the_data(capsys: Captured) -> None:
    note("said")
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "said\n")
