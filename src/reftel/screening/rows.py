"""The package's own tables: rows of tab-separated files, read once."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of `tables/NAME.tsv` by column."""
    text = (files("reftel.screening") / "tables" / f"{name}.tsv").read_text("utf-8")
    header, *body = (line.split("\t") for line in text.splitlines() if line)
    return tuple(dict(zip(header, row, strict=True)) for row in body)
