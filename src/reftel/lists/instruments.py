"""Security Council resolutions: force of their paragraphs, their annexes, when they applied."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from reftel.lists.listing import Kind, Listing, Name, Quality
from reftel.tables import table

ANNEXES = "un-annexes"
EDITION = "2026-02-27"
_NUMBER = re.compile(r"\b(1540|1696|1718|1737|1747|1803|1929|2231)\b")


@dataclass(frozen=True, slots=True)
class Period:
    """Days on which something applied, the first included, the last not; open without end."""

    start: date
    end: date | None = None

    def holds(self, on: date) -> bool:
        """Say whether a day lies in the period."""
        return self.start <= on and (self.end is None or on < self.end)


@dataclass(frozen=True, slots=True)
class Provision:
    """One paragraph: its force ("decides", "calls upon", …), whom it binds, what about."""

    instrument: str
    paragraph: str
    force: str
    bound: str
    about: str
    source: str

    @property
    def binding(self) -> bool:
        """Whether the Council decides or demands, and does not only call upon."""
        return self.force.startswith(("decides", "demands"))


@dataclass(frozen=True, slots=True)
class Instrument:
    """A resolution with its provisions; `target` is the country's ISO code, if one is meant."""

    number: str
    symbol: str
    adopted: date
    target: str | None
    subject: str
    periods: tuple[Period, ...]
    provisions: tuple[Provision, ...]
    source: str

    def in_force(self, on: date) -> bool:
        """Say whether its measures applied on a day."""
        return any(period.holds(on) for period in self.periods)

    def provision(self, paragraph: str) -> Provision | None:
        """Return the provision of a paragraph such as "4(b)" or "12"."""
        wanted = re.sub(r"\s+", "", paragraph).casefold()
        return next((each for each in self.provisions if each.paragraph == wanted), None)


@dataclass(frozen=True, slots=True)
class Annexed:
    """A body or person of an annex, the instrument that lists it, and when it stood listed."""

    listing: Listing
    instrument: str
    old_reference: str
    periods: tuple[Period, ...]

    def listed(self, on: date) -> bool:
        """Say whether the measures applied to it on a day."""
        return any(period.holds(on) for period in self.periods)

    def lapsed(self, on: date) -> bool:
        """Say whether the measures had applied to it before a day, and did not on that day."""
        ended = any(period.end and period.end <= on for period in self.periods)
        return ended and not self.listed(on)


@cache
def instruments() -> tuple[Instrument, ...]:
    """Return the resolutions that are kept here."""
    provisions = tuple(
        Provision(
            row["number"], row["paragraph"], row["force"], row["bound"], row["about"], row["source"]
        )
        for row in table("lists", "provisions")
    )
    return tuple(
        Instrument(
            row["number"],
            row["symbol"],
            date.fromisoformat(row["adopted"]),
            row["target"] or None,
            row["subject"],
            _periods(row["from"], row["until"], row["again_from"]),
            tuple(each for each in provisions if each.instrument == row["number"]),
            row["source"],
        )
        for row in table("lists", "instruments")
    )


def instrument(text: str) -> Instrument | None:
    """Return the resolution that words such as "UNSCR 1737" or "S/RES/1737 (2006)" name."""
    match = _NUMBER.search(text)
    if match is None:
        return None
    return next(each for each in instruments() if each.number == match[1])


@cache
def annexed() -> tuple[Annexed, ...]:
    """Return everyone whom the annexes of 1737 and after list, and whom their Committee added."""
    return tuple(_annexed(row) for row in table("lists", "annexes"))


def annex(name: str) -> tuple[Annexed, ...]:
    """Return those whom one resolution lists; 1718 and 1540 list nobody here."""
    match = _NUMBER.search(name)
    number = match[1] if match else name
    return tuple(each for each in annexed() if each.instrument == number)


def _annexed(row: dict[str, str]) -> Annexed:
    periods = _periods(row["listed"], row["until"], row["again_from"])
    aliases = (alias.strip() for alias in row["aliases"].split(";"))
    primary = Name(row["name"], Quality.PRIMARY)
    found = instrument(row["instrument"])
    listing = Listing(
        list=ANNEXES,
        edition=EDITION,
        entry=row["reference"],
        kind=Kind(row["kind"]),
        names=(primary, *(Name(alias) for alias in aliases if alias)),
        countries=("IR",),
        identifiers={"reference": tuple(filter(None, (row["reference"], row["old_reference"])))},
        dates={"listed": (row["listed"],)},
        programmes=(found.symbol if found else row["instrument"],),
        in_force_from=periods[0].start,
        source=row["source"],
    )
    return Annexed(listing, row["instrument"], row["old_reference"], periods)


def _periods(start: str, until: str, again: str) -> tuple[Period, ...]:
    first = Period(date.fromisoformat(start), date.fromisoformat(until) if until else None)
    return (first, Period(date.fromisoformat(again))) if again else (first,)
