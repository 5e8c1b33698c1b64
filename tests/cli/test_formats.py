"""Every list a command prints holds the same rows in each format, data on stdout alone."""

from __future__ import annotations

import csv
import io
import json

import pytest

from tests.cli.desk import filled, run

LISTS = [
    ("search", "machine"),
    ("claims", "list", "08STATE900101"),
    ("ask", "list"),
    ("promises",),
    ("meetings",),
    ("documents", "--all"),
    ("chain", "--all"),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    return filled(tmp_path_factory.mktemp("formats"))


def told(store: str, words: tuple[str, ...], form: str) -> str:
    done = run(store, *words, "--format", form)
    assert done.exit_code in {0, 1}, done.output
    return done.stdout


def lines(store: str, words: tuple[str, ...]) -> list[dict[str, object]]:
    return [json.loads(line) for line in told(store, words, "jsonl").splitlines()]


@pytest.mark.parametrize("words", LISTS, ids=lambda words: words[0])
def test_json_and_json_lines_hold_the_same_rows(words: tuple[str, ...], store: str) -> None:
    value = json.loads(told(store, words, "json"))
    rows = value["hits"] if words[0] == "search" else value
    assert rows == lines(store, words)


@pytest.mark.parametrize("words", LISTS, ids=lambda words: words[0])
def test_csv_has_a_header_and_a_row_for_each(words: tuple[str, ...], store: str) -> None:
    rows = list(csv.DictReader(io.StringIO(told(store, words, "csv"))))
    assert len(rows) == len(lines(store, words))
    assert all(None not in row and None not in row.values() for row in rows)


@pytest.mark.parametrize("words", LISTS, ids=lambda words: words[0])
def test_markdown_is_one_table_of_equal_rows(words: tuple[str, ...], store: str) -> None:
    shown = told(store, words, "md").splitlines()
    assert len(shown) == len(lines(store, words)) + 2
    widths = {line.replace("\\|", "").count("|") for line in shown}
    assert len(widths) == 1


@pytest.mark.parametrize("words", LISTS, ids=lambda words: words[0])
def test_a_table_fits_eighty_columns(words: tuple[str, ...], store: str) -> None:
    shown = told(store, words, "table").splitlines()
    assert max(map(len, shown), default=0) <= 80
