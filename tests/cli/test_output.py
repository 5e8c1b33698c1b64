"""Rows print as table, JSON, lines, CSV and Markdown, with nothing else on stdout."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.text import Text

from reftel.cli.options import Format
from reftel.cli.output import console, emit, emit_value, legible, note, say, several

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
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("form", [Format.TABLE, Format.CSV, Format.MD])
def test_without_rows_the_columns_that_were_chosen_still_head_the_list(
    form: Format, capsys: Captured
) -> None:
    emit([], form, ("name", "tags"))
    assert "name" in capsys.readouterr().out


def test_a_word_that_is_wider_than_its_column_is_folded_and_never_cut(capsys: Captured) -> None:
    key = "08STATE900101/party/" + "X" * 90 + "#1"
    emit([{"key": key, "value": "Y" * 60}], Format.TABLE)
    shown = capsys.readouterr().out
    assert max(map(len, shown.splitlines())) <= 80
    assert "…" not in shown
    assert (shown.count("X"), shown.count("Y"), shown.count("#1")) == (90, 60, 1)


def test_a_cell_of_several_lines_stays_one_row_of_markdown(capsys: Captured) -> None:
    emit([{"quote": "Exercise Lantern\nTrading | Company", "n": 1}], Format.MD)
    assert capsys.readouterr().out.splitlines()[2] == (
        "| Exercise Lantern Trading \\| Company | 1 |"
    )


STEERING = "\x1b[31mred\x07 \x9b2J \x1b]0;title\x07"


@pytest.mark.parametrize("form", [Format.TABLE, Format.MD])
def test_words_of_an_archive_do_not_steer_the_terminal(form: Format, capsys: Captured) -> None:
    emit([{"quote": STEERING}], form)
    note(STEERING)
    say(STEERING)
    console().print(STEERING, markup=False)
    console().print(Text.assemble((STEERING, "bold"), STEERING))
    captured = capsys.readouterr()
    assert "red" in captured.out
    assert "red" in captured.err
    assert not [sign for sign in captured.out + captured.err if is_control(sign)]


def is_control(sign: str) -> bool:
    return sign != "\n" and unicodedata.category(sign) == "Cc"


@given(st.text())
def test_law_a_legible_text_is_as_long_and_differs_in_controls_alone(text: str) -> None:
    shown = legible(text)
    assert len(shown) == len(text)
    for was, now in zip(text, shown, strict=True):
        assert was == now or (is_control(was) and not is_control(now))
    assert legible(shown) == shown


def test_a_value_prints_whole(capsys: Captured) -> None:
    emit_value({"a": [1, 2]})
    assert json.loads(capsys.readouterr().out) == {"a": [1, 2]}


def test_notes_go_beside_the_data(capsys: Captured) -> None:
    note("said")
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "said\n")


@pytest.mark.parametrize(
    ("instant", "shown"),
    [
        ("2008-05-16T18:00:00+00:00", "2008-05-16 18:00Z"),
        ("2008-03-20T23:59:59.999999+00:00", "2008-03-20"),
        ("2008-03-20T00:00:00Z", "2008-03-20"),
        ("2008-03-20T09:00:00+01:00", "2008-03-20T09:00:00+01:00"),
        ("the note of 2008-03-20T00:00:00Z", "the note of 2008-03-20T00:00:00Z"),
    ],
)
def test_an_instant_is_short_in_a_table_and_whole_elsewhere(
    instant: str, shown: str, capsys: Captured
) -> None:
    rows = [{"due": instant}]
    emit(rows, Format.TABLE)
    assert capsys.readouterr().out.split("\n")[1].strip() == shown
    for form in (Format.CSV, Format.MD, Format.JSON, Format.JSONL):
        emit(rows, form)
        assert instant in capsys.readouterr().out


def test_one_is_one_and_more_are_several() -> None:
    assert [several(n, "cable") for n in (0, 1, 2, 3357)] == [
        "0 cables",
        "1 cable",
        "2 cables",
        "3,357 cables",
    ]
