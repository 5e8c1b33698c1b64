"""Lists of countries and groups after REL, in all spellings of real cables."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from reftel.marking.countries import read_name, read_run, short_names
from reftel.marking.hosts import host

_BETWEEN = re.compile(r"\s*(?:[,;/&+]|\bAND\b)\s*(?:AND\b\s*)?")


class Names(NamedTuple):
    """The codes that a list names and what was not certain about it."""

    codes: frozenset[str]
    doubts: frozenset[str]


@lru_cache(maxsize=8192)
def read_names(text: str, post: str | None = None) -> Names:
    """Read `USA, KEN, GBR`, `NATO AND AUS`, `ISRAEL/UK`, `FIVE EYES`; doubts name the unread."""
    codes: set[str] = set()
    doubts: set[str] = set()
    for name in _names(text):
        found, doubt = _one(name, post)
        codes |= found
        if doubt:
            doubts.add(doubt)
    return Names(frozenset(codes), frozenset(doubts))


def _names(text: str) -> list[str]:
    if read_name(text).codes:
        return [text]
    found: list[str] = []
    rest = text
    # A name that itself holds AND (Trinidad and Tobago) must be tried before it is cut.
    for piece in re.split(r"\s*[,;/&]\s*", rest):
        name = piece.strip().removeprefix("AND ").removeprefix("TO ").removesuffix(" ONLY")
        if not name:
            continue
        if read_name(name).codes:
            found.append(name)
        else:
            parts = [part for part in _BETWEEN.split(name) if part]
            found += read_run(name) or [n for part in parts for n in read_run(part) or [part]]
    return found


def _one(name: str, post: str | None) -> tuple[set[str], str | None]:
    reading = read_name(name)
    if reading.codes and not reading.ambiguous:
        return set(reading.codes), None
    country = host(post) if post else None
    if reading.ambiguous:
        if country in reading.codes:
            return {country}, None
        return {reading.codes[0]}, f"country {name} may be {' or '.join(reading.codes)}"
    if country and _acronym_of_host(name, country):
        return {country}, None
    return set(), f"country {name} is not known"


def _acronym_of_host(name: str, country: str) -> bool:
    """Say whether `GOB`, `GOR` or `GRB` abbreviates the government that hosts the post."""
    initials = {n[0] for n in short_names(country)}
    return bool(re.fullmatch(r"(?:GO|G|R?G|GOV)[A-Z]{1,3}", name)) and name[-1] in initials
