"""The fields of a search, and how a field's value stands in the index."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from reftel.marking import parse
from reftel.store.tokens import BREAK, tokens

EXACT = frozenset({"marking", "kind", "k", "year", "month", "day"})
"""Fields whose value is one term; the values of others are words that follow each other."""
_NOT_KEPT = re.compile(r"[^\w./&-]+")
EVERY = "k=cable"
"""Stands in every document, for queries that only exclude."""


@cache
def fields() -> dict[str, str]:
    """Return each field of a search with where it comes from: header, claim, claim-kind, day."""
    table = files("reftel.store") / "tables" / "fields.tsv"
    rows = [line.split("\t") for line in table.read_text("utf-8").splitlines()[1:]]
    return {row[0]: row[1] for row in rows}


@cache
def named_kinds() -> frozenset[str]:
    """Return the kinds of claims whose values can be searched by field and are counted."""
    return frozenset(name for name, origin in fields().items() if origin == "claim")


@lru_cache(maxsize=4096)
def short_mark(written: str) -> str:
    """Return a mark in one form: `SECRET//NOFORN`, `(S//NF)` and `S/NF` alike."""
    return str(parse(written)) or written


@lru_cache(maxsize=100_000)
def said(field: str, value: str) -> str:
    """Return a field's value as it is written into the index, set apart from what follows."""
    return " ".join((*indexed(field, value), BREAK))


def indexed(field: str, value: str) -> list[str]:
    """Return the tokens of a field's value, one after the other."""
    if field == "marking":
        value = short_mark(value)
    if field in EXACT:
        return [f"{field}={_NOT_KEPT.sub('_', value.casefold().strip())}"]
    return [f"{field}={word}" for word in tokens(value)]
