"""The supplier regimes and their members with the year in which each joined."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from reftel.findings import ReftelError
from reftel.tables import table

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Regime:
    """A regime: its short code, name, founding year and the forms it is written in."""

    code: str
    name: str
    founded: int
    also: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a regime; `year` is nothing where the year of joining is not known here."""

    regime: str
    country: str
    name: str
    year: int | None
    source: str


@cache
def regimes() -> tuple[Regime, ...]:
    """Return the regimes."""
    return tuple(
        Regime(
            row["regime"],
            row["name"],
            int(row["founded"]),
            tuple(form.strip() for form in row["also"].split(";")),
            row["source"],
        )
        for row in table("lists", "regimes")
    )


@cache
def _members() -> tuple[Member, ...]:
    return tuple(
        Member(
            row["regime"],
            row["country"],
            row["name"],
            int(row["year"]) if row["year"] else None,
            row["source"],
        )
        for row in table("lists", "members")
    )


def members(regime: str, on: date | None = None) -> tuple[Member, ...]:
    """Return the members of a regime, or those that had joined by the end of a day's year.

    A member whose year is not known here is returned for every day; its `year` says so.
    """
    found = tuple(member for member in _members() if member.regime == regime)
    if not found:
        known = ", ".join(each.code for each in regimes())
        raise ReftelError(f"no regime {regime!r} is known: {known}")
    if on is None:
        return found
    return tuple(member for member in found if member.year is None or member.year <= on.year)
