"""The package's own tables: rows of tab-separated files."""

from __future__ import annotations

from importlib.resources import files


def rows(table: str) -> list[dict[str, str]]:
    """Return the rows of `tables/TABLE.tsv` by column; common words stand with markings."""
    home = "reftel.marking" if table == "common" else "reftel.claims"
    text = files(home).joinpath(f"tables/{table}.tsv").read_text("utf-8")
    columns, *body = (line.split("\t") for line in text.splitlines() if line)
    return [dict(zip(columns, row, strict=True)) for row in body]
