"""Shipments that a cable tells of: ports, sea distance, implied speed, containers that add up."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from reftel.tables import table

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOT = re.compile(r"(\d+)x(\d+)ft")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
# Knots between which a cargo ship sails without a stop.
SLOW, FAST = 6.0, 24.0


@dataclass(frozen=True, slots=True)
class Port:
    """A port with its code, degrees east and north, and the country in the code."""

    code: str
    name: str
    east: float
    north: float


@dataclass(frozen=True, slots=True)
class Passage:
    """A sea passage: nautical miles, days from the shortest to the longest, and knots for them."""

    start: Port
    end: Port
    miles: float
    days: tuple[float, float]

    @property
    def knots(self) -> tuple[float, float]:
        """Speed for the longest and for the shortest time, without a stop on the way."""
        return self.miles / (24 * self.days[1]), self.miles / (24 * self.days[0])

    @property
    def plausible(self) -> bool:
        """Whether a cargo ship may sail at one of these speeds."""
        slow, fast = self.knots
        return slow <= FAST and fast >= SLOW


def port(words: str) -> Port | None:
    """Return the port of a UN/LOCODE or a name; codes that mean one harbour give one port."""
    return _ports().get(" ".join(words.casefold().replace("-", " ").split()))


@cache
def _ports() -> dict[str, Port]:
    found = {}
    for row in table("screening", "ports"):
        each = Port(row["code"], row["name"], float(row["east"]), float(row["north"]))
        for name in (row["code"], row["name"], *row["also"].split(";")):
            if name.strip():
                found[" ".join(name.casefold().replace("-", " ").split())] = each
    return found


def passage(start: str, end: str, departs: str, arrives: str) -> Passage | None:
    """Return the passage between two ports in the days given; None where one is not known.

    `departs` and `arrives` are days or intervals of days, ISO 8601, parted by a slash.
    """
    first, last = port(start), port(end)
    out, back = _days(departs), _days(arrives)
    if first is None or last is None or first == last or not (out and back):
        return None
    miles = sea_miles(first, last)
    shortest, longest = (back[0] - out[-1]).days, (back[-1] - out[0]).days
    if longest <= 0:
        return Passage(first, last, miles, (0.01, 0.01))
    return Passage(first, last, miles, (max(shortest, 0.5), longest))


def _days(words: str) -> list[date]:
    return sorted(day for written in _DAY.findall(words) if (day := _day(written)))


def _day(written: str) -> date | None:
    """Return a day; none where the calendar has no such day: February 30."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


@cache
def sea_miles(start: Port, end: Port) -> float:
    """Return the length of a sea route in nautical miles, an estimate over a coarse net."""
    import searoute  # noqa: PLC0415 -- loads a graph of the seas

    found: Any = searoute.searoute([start.east, start.north], [end.east, end.north], units="naut")
    return float(found.properties["length"])


def lots(values: Sequence[str]) -> list[Counter[int]]:
    """Return lots of containers by length in feet; the same lot told again counts once."""
    told = (_LOT.findall(each) for each in dict.fromkeys(values))
    return [Counter({int(size): int(n) for n, size in each}) for each in told if each]


def teu(lot: Counter[int]) -> float:
    """Return a lot in twenty-foot units."""
    return sum(count * size / 20 for size, count in lot.items())


def gap(values: Sequence[str]) -> tuple[Counter[int], Counter[int]] | None:
    """Return the parts and the whole of a cargo where the parts do not add up to the whole.

    The whole is the largest lot, told together, beside at least two parts.
    """
    found = lots(values)
    if len(found) < 3:
        return None
    whole = max(found, key=teu)
    if not teu(whole):
        return None
    parts: Counter[int] = Counter()
    for each in found:
        if each is not whole:
            parts += each
    close = 0.5 < teu(parts) / teu(whole) < 1.5
    return (parts, whole) if close and parts != whole else None


def words(lot: Counter[int]) -> str:
    """Write a lot as 83 x 20' + 1 x 40' (85 TEU)."""
    sizes = " + ".join(f"{count} x {size}'" for size, count in sorted(lot.items()) if count)
    return f"{sizes} ({teu(lot):g} TEU)"
