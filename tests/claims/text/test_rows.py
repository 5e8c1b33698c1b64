"""The tables: whole, and each row with its source."""

from __future__ import annotations

from importlib.resources import files

import pytest

from reftel.claims.text.rows import rows

TABLES = sorted(path.name for path in files("reftel.claims").joinpath("tables").iterdir())


@pytest.mark.parametrize("table", TABLES)
def test_each_row_of_a_table_has_its_source(table: str) -> None:
    assert all(row["source"] for row in rows(table.removesuffix(".tsv")))


@pytest.mark.parametrize(
    "table",
    ["heads", "titles", "offices", "things", "common", "forms", "given_names", "surnames",
     "broad_words", "natures"],
)  # fmt: skip
def test_no_word_stands_twice_in_a_table(table: str) -> None:
    first = [next(iter(row.values())) for row in rows(table)]
    assert len(first) == len(set(first))
