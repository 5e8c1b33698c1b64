"""The package's own tables: rows of tab-separated files."""

from __future__ import annotations

from reftel.tables import read_table


def rows(table: str) -> list[dict[str, str]]:
    """Return the rows of `tables/TABLE.tsv` by column; common words stand with markings."""
    return list(read_table("marking" if table == "common" else "claims", table))
