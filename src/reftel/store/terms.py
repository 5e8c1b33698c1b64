"""The fields of a search, and how a field's value stands in the index."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from reftel.marking import parse
from reftel.store.tokens import BREAK, tokens
from reftel.tables import read_table

EXACT = frozenset({"marking", "kind", "k", "year", "month", "day"})
"""Fields whose value is one term; the values of others are words that follow each other."""
COUNTED = frozenset({"year", "post", "tag", "marking", "kind", "party"})
"""Fields of which facets are kept."""
_NOT_KEPT = re.compile(r"[^\w./&-]+")
EVERY = "k=cable"
"""Stands in every document, for queries that only exclude."""


@cache
def fields() -> dict[str, str]:
    """Return each field of a search with where it comes from: header, claim, claim-kind, day."""
    return {name: origin.partition("=")[0] for name, origin in _rows()}


def _rows() -> list[tuple[str, str]]:
    return [(row["field"], row["from"]) for row in read_table("store", "fields")]


@cache
def named_kinds() -> dict[str, str]:
    """Return the kinds of claims whose values can be searched, each with its field."""
    kinds = [(name, *origin.partition("=")[::2]) for name, origin in _rows()]
    return {kind or name: name for name, origin, kind in kinds if kind or origin == "claim"}


def kind_of(field: str) -> str:
    """Return the kind of claims that a field is filled by: `regime` by `control_regime`."""
    return next((kind for kind, name in named_kinds().items() if name == field), field)


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
