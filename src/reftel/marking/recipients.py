"""Sets of recipients as a lattice: countries, opaque groups, and what two lists have in common.

A recipient is a trigraph (`CHN`), a group (`NATO`), or the common part of several
(`GBR&NATO`: Britain as far as it is in NATO). Groups stay opaque until a day is named, so that
the meet of two lists loses nobody and admits nobody.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reftel.marking.countries import trigraphs
from reftel.marking.membership import members, standing, within
from reftel.tables import table

if TYPE_CHECKING:
    from datetime import date


NOBODY: frozenset[str] = frozenset()


@cache
def groups() -> frozenset[str]:
    """Return the codes of all known groups."""
    return frozenset(row["code"] for row in table("marking", "groups"))


def meet(a: frozenset[str], b: frozenset[str]) -> frozenset[str]:
    """Return the recipients that both lists name."""
    if a == b:
        return a
    if a <= trigraphs() and b <= trigraphs():
        return a & b
    return _meet(a, b)


@lru_cache(maxsize=65536)
def _meet(a: frozenset[str], b: frozenset[str]) -> frozenset[str]:
    terms = {term for x in a for y in b if (term := _common(x, y))}
    return frozenset(t for t in terms if not any(t != u and _inside(t, u) for u in terms))


def lists(names: frozenset[str]) -> frozenset[str]:
    """Return a list without members that another of its entries already holds for ever."""
    return frozenset(t for t in names if not any(t != u and _inside(t, u) for u in names))


@lru_cache(maxsize=65536)
def _common(x: str, y: str) -> str | None:
    parts = {*x.split("&"), *y.split("&")}
    if len(parts & trigraphs()) > 1:
        return None
    implied = frozenset().union(*(_above(part) for part in parts))
    return "&".join(sorted(parts - implied))


@lru_cache(maxsize=65536)
def _inside(x: str, y: str) -> bool:
    parts = set(x.split("&"))
    implied = frozenset().union(*(_above(part) for part in parts))
    return set(y.split("&")) <= parts | implied


@cache
def _above(part: str) -> frozenset[str]:
    return standing(part) if part in trigraphs() else within(part)


def holds(names: frozenset[str], country: str, on: date | None) -> bool:
    """Say whether a list names a country, its groups resolved as of the day."""
    return country in names or any(
        all(country == part or country in (members(part, on) or ()) for part in term.split("&"))
        for term in names
        if term not in trigraphs()
    )


def covers(names: frozenset[str], group: str, on: date | None) -> bool:
    """Say whether a list names a group, or each of its foreign members on the day."""
    if any(all(p == group or p in within(group) for p in t.split("&")) for t in names):
        return True
    seats = members(group, on)
    return bool(seats) and all(holds(names, seat, on) for seat in seats or () if seat != "USA")


def spelled(names: frozenset[str], on: date) -> frozenset[str]:
    """Return a list with the members on a day beside each group."""
    return names.union(*(members(name, on) or () for name in names & groups())) - {"USA"}


def plain(names: frozenset[str]) -> list[str]:
    """Return what a REL TO list can write: trigraphs A to Z, then groups A to Z."""
    written = [name for name in names if "&" not in name]
    return sorted(written, key=lambda name: (name not in trigraphs(), name))
