"""Tables: those of a package, tab-separated rows with a source each; what parts others."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

DELIMITERS = ",;\t|"
"""What parts the cells of tables that come from elsewhere."""


def read_table(package: str, name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of `tables/NAME.tsv` of a package by column."""
    text = files(f"reftel.{package}").joinpath(f"tables/{name}.tsv").read_text("utf-8")
    columns, *body = (line.split("\t") for line in text.splitlines() if line)
    return tuple(dict(zip(columns, row, strict=True)) for row in body)


table = cache(read_table)
"""The same, kept for those who ask again."""


def parts(cell: str, mark: str = "|") -> tuple[str, ...]:
    """Return the parts of a cell; none where it is empty."""
    return tuple(filter(None, cell.split(mark)))
