"""The package's own tables: rows of tab-separated files, read once."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """Return the rows of `tables/NAME.tsv` by column."""
    text = (files("reftel.marking") / "tables" / f"{name}.tsv").read_text("utf-8")
    return tuple(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


def split(cell: str, mark: str = "|") -> tuple[str, ...]:
    """Return the parts of a cell; none where it is empty."""
    return tuple(part for part in (cell or "").split(mark) if part)
