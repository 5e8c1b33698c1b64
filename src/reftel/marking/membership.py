"""Who belonged to NATO, the EU, the regimes and the Five Eyes on a day."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.tables import table

if TYPE_CHECKING:
    from datetime import date


class _Seat(NamedTuple):
    member: str
    first: str
    until: str


@cache
def _seats() -> dict[str, tuple[_Seat, ...]]:
    found: dict[str, list[_Seat]] = {}
    for row in table("marking", "membership"):
        found.setdefault(row["group"], []).append(_Seat(row["member"], row["from"], row["until"]))
    return {group: tuple(seats) for group, seats in found.items()}


@cache
def members(group: str, on: date | None) -> frozenset[str] | None:
    """Return the members of `group` on a day; None where the table does not know.

    Without a day only groups without dates are known (TEYE, ACGU, FVEY: CAPCO 2016 p. 59).
    """
    seats = _seats().get(group, ())
    if on is None:
        dated = any(seat.first or seat.until for seat in seats)
        return None if dated or not seats else frozenset(seat.member for seat in seats)
    day = on.isoformat()[:10]
    held = frozenset(s.member for s in seats if s.first <= day and (not s.until or day < s.until))
    return held or None


@cache
def standing(country: str) -> frozenset[str]:
    """Return the undated groups that a country has always belonged to."""
    return frozenset(group for group in _seats() if country in (members(group, None) or ()))


@cache
def within(group: str) -> frozenset[str]:
    """Return the undated groups that hold every member of an undated group."""
    mine = members(group, None)
    if mine is None:
        return frozenset()
    return frozenset(
        other for other in _seats() if other != group and mine <= (members(other, None) or set())
    )
