"""When a marking ends: the order in force, a date, an event or an exemption."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import NamedTuple

from reftel.tables import table

COMPUTED_YEARS = 25
_ORDER = re.compile(r"\bE\.?\s?O\.?\s*(\d{5})\s*[:;,.]?\s*", re.IGNORECASE)
_LABEL = re.compile(
    r"^\s*(?:DECL(?:AS(?:SIFY|SIFIED|SIFICATION)?)?\b(?:\s+ON)?|DECLASS?\b)\s*[:;.]?\s*",
    re.IGNORECASE,
)
_EXEMPTION = re.compile(
    r"\b(?:(XGDS)(?:[\s-]*\(?([1-4])(?![\d/]))?|([GRAX]DS)(?:[\s-]*([1-4])(?![\d/]))?\b"
    r"|(OADR)|(50X1-HUM|50X2-WMD)|((?:25|50|75)X\d?)|1\.6\s*\(?D?\)?\s*\(?(X?[1-8])\)?|(X[1-8])\b"
    r"|(MR)\b|(MANUAL REVIEW)|(DNI ONLY)|(SOURCE MARKED))",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"(?:[\s,;/&+]|\bAND\b)*(?:1\.6\s*)?\(?\b((?:25|50|75)?X[1-9])\b\)?", re.IGNORECASE
)
"""A further exemption right behind one."""
_RETIRED = re.compile(r"X[1-8]|OADR|MR|DNI ONLY|SOURCE MARKED")
_LASTING = re.compile(r"25X[2-9]")
_SHORT = {"MANUAL REVIEW": "MR"}
_NONE = re.compile(r"^N\s?/?\s?A\b", re.IGNORECASE)
_NUMERIC = re.compile(
    r"\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})\b|\b(\d{4})[/.-]?(\d\d)[/.-]?(\d\d)\b"
)
_WORDED = re.compile(
    r"\b(?:(\d{1,2})(?:ST|ND|RD|TH)?\s+)?(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\.?"
    r"\s+(?:(\d{1,2})(?:ST|ND|RD|TH)?,?\s+)?(\d{4})\b",
    re.IGNORECASE,
)
_EARLY = {"11652", "12065", "12356"}
_MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"


@dataclass(frozen=True, slots=True)
class Declassification:
    """A `Declassify On` value as read: a date, exemptions such as 25X1, or an event."""

    on: date | None = None
    exemption: str | None = None
    """Several as they are listed: `X1, X5`."""
    text: str = ""

    @property
    def kind(self) -> str:
        """What the value is: `date`, `event`, `none`, or the exemption's name (`X5`, `OADR`)."""
        if self.exemption == "N/A":
            return "none"
        if self.exemption:
            return self.exemption.split("-")[0] if "DS" in self.exemption else self.exemption
        return "date" if self.on else "event"

    @property
    def exemptions(self) -> tuple[str, ...]:
        """Each exemption by itself."""
        return tuple(self.exemption.split(", ")) if self.exemption else ()

    @property
    def retired(self) -> bool:
        """Say whether the value is retired and computed: origin and 25 years (32 CFR 2001.26)."""
        return bool(self.exemptions) and all(map(_RETIRED.fullmatch, self.exemptions))

    def ends(self, origin: date) -> date | None:
        """Return the day from which the text is due for review; None where no day is known.

        Retired values count 25 years from the origin, 25X# without a date 50 years. The day
        never makes a text unclassified (IC Register and Manual 2016, E.6).
        """
        if self.on is not None:
            return self.on
        if self.retired:
            return _later(origin, COMPUTED_YEARS)
        lasting = self.exemptions and all(map(_LASTING.fullmatch, self.exemptions))
        return _later(origin, 50) if lasting else None


class Order(NamedTuple):
    """An executive order on classification while it was in force."""

    number: str
    first: str
    until: str
    section: str
    letters: str
    years: int | None


@cache
def orders() -> tuple[Order, ...]:
    """Return the orders with their days, the section of reasons, and the longest duration."""
    return tuple(
        Order(
            row["order"], row["from"], row["until"], row["section"], row["letters"],
            int(row["years"]) if row["years"] else None,
        )
        for row in table("marking", "orders")
    )  # fmt: skip


def order_on(day: date) -> Order | None:
    """Return the order in force on a day; None before 1 June 1972."""
    text = day.isoformat()[:10]
    return next((o for o in orders() if o.first <= text <= (o.until or "9999")), None)


def read_declassification(text: str) -> Declassification:
    """Read an E.O. line or its value: `E.O. 12958: DECL: 03/20/2034`, `OADR`, `1.6X5`, `N/A`."""
    order = _ORDER.search(text)
    rest = text[order.end() :] if order else text
    rest = _LABEL.sub("", rest).strip(" :;,.")
    if _NONE.match(rest.lstrip("(")):
        held = re.search(r"\b(?:RD|FRD|TFNI|NATO)\b", rest.upper())
        return Declassification(None, "N/A TO RD" if held else "N/A", rest)
    day = read_day(rest, early=order is not None and order[1] in _EARLY)
    return Declassification(day, _exemption(rest), rest)


def _exemption(text: str) -> str | None:
    match = _EXEMPTION.search(text)
    if match is None:
        return None
    xgds, category, gds, step, *plain = match.groups()
    if xgds:
        return f"XGDS-{category}" if category else "XGDS"
    if gds:
        return f"{gds.upper()}-{step}" if step else gds.upper()
    word = next(group for group in plain if group).upper()
    word = _SHORT.get(word, word)
    if "X" not in word and not word.isdigit():
        return word
    found = {f"X{word}" if word.isdigit() else word: None}
    following = _LISTED.match(text, match.end())
    while following:
        found[following[1].upper()] = None
        following = _LISTED.match(text, following.end())
    return ", ".join(found)


def read_day(text: str, *, early: bool = False) -> date | None:
    """Return the first date of a text, month before day; `early` reads 85 as 1985, not 2085."""
    if match := _NUMERIC.search(text):
        month, day, year, *other = match.groups()
        year, month, day = (year, month, day) if year else other
        return _day(int(year), int(month), int(day), early=early)
    if match := _WORDED.search(text):
        before, name, after, year = match.groups()
        month = str(_MONTHS.index(name.upper()[:3]) // 3 + 1)
        return _day(int(year), int(month), int(before or after or 1), early=early)
    return None


def _day(year: int, month: int, day: int, *, early: bool) -> date | None:
    if year < 100:
        year += 1900 if early and year >= 72 else 2000
    if month > 12 >= day:
        month, day = day, month
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _later(origin: date, years: int) -> date:
    if origin.month == 2 and origin.day == 29:
        return date(origin.year + years, 3, 1)
    return date(origin.year + years, origin.month, origin.day)


def duration(origin: date, on: date) -> tuple[int, int]:
    """Return the whole years between two days and the days over them."""
    years = on.year - origin.year - ((on.month, on.day) < (origin.month, origin.day))
    return years, (_plain(on) - _later(_plain(origin), years)).days


def _plain(day: date) -> date:
    return day.date() if isinstance(day, datetime) else day


def longest(a: Declassification | None, b: Declassification | None) -> Declassification | None:
    """Return the value that keeps a text classified longer (IC Register and Manual 2016, E.3)."""
    if a is None or b is None or a == b:
        return a or b
    return max(a, b, key=length)


def length(value: Declassification) -> tuple[int, str, str, str]:
    """Return a key that orders values by how long they keep a text classified."""
    day = value.on.isoformat() if value.on else ""
    return _rank(value), day, value.exemption or "", value.text


def _rank(value: Declassification) -> int:
    return max((_weight(value, word) for word in value.exemptions), default=_weight(value, ""))


def _weight(value: Declassification, word: str) -> int:
    """Return how long one exemption, or the value without any, keeps a text classified."""
    if word in _RANKS:
        return _RANKS[word]
    if word.startswith(("50X", "75X")):
        return 7
    if word.startswith("25X"):
        return 5 if value.on else 4
    if word and not value.on:
        return 1
    return 3 if value.on else 2


_RANKS = {"N/A TO RD": 9, "50X1-HUM": 8, "50X2-WMD": 8, "25X1": 6, "N/A": 0}
