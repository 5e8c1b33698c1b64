"""Every table has a source in every row."""

from __future__ import annotations

from importlib.resources import files

import pytest

from reftel.lists.rows import table

TABLES = sorted(
    entry.name.removesuffix(".tsv")
    for entry in (files("reftel.lists") / "tables").iterdir()
    if entry.name.endswith(".tsv")
)


@pytest.mark.parametrize("name", TABLES)
def test_every_row_says_where_it_comes_from(name: str) -> None:
    assert table(name)
    assert all(row["source"].strip() for row in table(name))


@pytest.mark.parametrize("name", TABLES)
def test_no_row_stands_twice(name: str) -> None:
    rows = [tuple(row.values()) for row in table(name)]
    assert len(rows) == len(set(rows))


def test_a_table_is_read_once() -> None:
    assert table("countries") is table("countries")
