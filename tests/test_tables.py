"""Every table is whole, and each of its rows says where it comes from."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from reftel.tables import parts, read_table, table

TABLES = [
    (path.parents[1].name, path.stem)
    for path in sorted(Path(str(files("reftel"))).glob("*/tables/*.tsv"))
]


@pytest.mark.parametrize(("package", "name"), TABLES)
def test_every_row_is_whole_and_names_its_source(package: str, name: str) -> None:
    rows = read_table(package, name)
    assert rows
    assert all(row["source"].strip() for row in rows)


@pytest.mark.parametrize(("package", "name"), TABLES)
def test_no_row_stands_twice(package: str, name: str) -> None:
    rows = [tuple(row.values()) for row in read_table(package, name)]
    assert len(rows) == len(set(rows))


def test_a_table_that_is_asked_for_again_is_read_once() -> None:
    assert table("lists", "countries") is table("lists", "countries")


def test_an_unknown_table_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        table("lists", "no_such_table")


def test_an_empty_cell_has_no_parts() -> None:
    assert parts("") == ()
    assert parts("a|b") == ("a", "b")
    assert parts("a,b", ",") == ("a", "b")
