"""The tables: every row has all its columns and says where it comes from."""

from __future__ import annotations

from importlib.resources import files

import pytest

from reftel.screening.rows import table

TABLES = sorted(
    path.name.removesuffix(".tsv")
    for path in (files("reftel.screening") / "tables").iterdir()
    if path.name.endswith(".tsv")
)


@pytest.mark.parametrize("name", TABLES)
def test_every_row_of_a_table_has_a_source(name: str) -> None:
    rows = table(name)
    assert rows
    assert all(row["source"] for row in rows)


def test_an_unknown_table_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        table("no_such_table")


def test_no_port_stands_twice_under_one_code() -> None:
    codes = [row["code"] for row in table("ports")]
    assert len(codes) == len(set(codes))


def test_every_hull_of_the_table_has_a_right_check_digit() -> None:
    from reftel.lists import holds  # noqa: PLC0415

    assert all(holds(row["imo"]) for row in table("hull_names"))
