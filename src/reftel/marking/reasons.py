"""Reasons for classifying: read from a Classified-By line, and judged by the order of the day."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from reftel.findings import Finding
from reftel.marking.declassification import Declassification, duration, order_on
from reftel.marking.level import Level

if TYPE_CHECKING:
    from collections.abc import Iterable

_SECTION = re.compile(
    r"\b(1\.[3-6])\s*(?:\(A\))?((?:\([A-Z]\)|[\s,;&/()]|\bAND\b|\bOR\b|\b[A-H]\b(?!\.\s*[A-Z]))+)",
    re.IGNORECASE,
)
_LETTER = re.compile(r"\b([A-Za-z])\b")
_WMD_FROM = date(2003, 3, 25)
_FIVE_ENDS = date(2003, 9, 22)


def read_reasons(text: str) -> tuple[str, ...]:
    """Return the reasons of a Classified-By line as `1.4(b)`, in order, each once."""
    found = [
        f"{match.group(1)}({letter.lower()})"
        for match in _SECTION.finditer(text)
        for letter in _LETTER.findall(match.group(2))
    ]
    return tuple(dict.fromkeys(found))


def judge_reasons(
    reasons: Iterable[str], level: Level | None, on: date | None = None
) -> list[Finding]:
    """Return what is odd in the reasons of a text of this level and day."""
    kept = list(reasons)
    if not kept and level is not None and level >= Level.C:
        return [Finding("marking/no-reason", f"{level.words} without a reason for it")]
    return [finding for text in kept for finding in _reason(text, on)]


def _reason(text: str, on: date | None) -> list[Finding]:
    section, letter = text[:3], text[-2]
    day = on.date() if isinstance(on, datetime) else on
    if letter not in (
        "abcdefgh" if section == "1.4" else "abcdefg" if section == "1.5" else letter
    ):
        return [Finding("marking/reason-impossible", f"{text}: no order has this letter")]
    if day is None:
        return []
    if letter == "h" and day < _WMD_FROM:
        return [Finding("marking/reason-impossible", f"{text} did not exist before 2003-03-25")]
    if section == "1.5" and day > _FIVE_ENDS:
        return [Finding("marking/reason-stale", f"{text}: reasons are in 1.4 since 2003")]
    return []


def judge_duration(
    value: Declassification | None, level: Level | None, origin: date | None
) -> list[Finding]:
    """Return what is odd in a `Declassify On` value for a text of this level and origin."""
    if level is None or level < Level.C:
        return []
    if value is None or value.kind == "none":
        return [Finding("marking/no-declassification", f"{level.words} without a day or event")]
    found = []
    if value.retired:
        end = value.ends(origin) if origin else None
        found.append(Finding("marking/duration-retired", _retired(value, end)))
    if value.on and origin:
        found += _limits(value.on, origin)
    return found


def _retired(value: Declassification, end: date | None) -> str:
    when = f"computed: review on {end.isoformat()}" if end else "computed: 25 years from its origin"
    return f"{value.exemption} is retired; {when}, never a release"


def _limits(on: date, origin: date) -> list[Finding]:
    day = origin.date() if isinstance(origin, datetime) else origin
    if on < day:
        return [Finding("marking/declassified-before-written", f"{on} lies before {day}")]
    order = order_on(day)
    if order is None or order.years is None:
        return []
    years, days = duration(day, on)
    if (years, days) <= (order.years, 0):
        return []
    if order.years == 25 and on == date(day.year + 25, 12, 31):
        return [
            Finding(
                "marking/duration-year-end",
                f"{years} years {days} days: over 1.5(b), but 31 December of year + 25 (3.3(a))",
            )
        ]
    return [
        Finding(
            "marking/duration-over-limit",
            f"{years} years {days} days: E.O. {order.number} allows {order.years} years",
        )
    ]


def due_for_review(value: Declassification, origin: date, on: date) -> str | None:
    """Say that the day has passed and review is due; a passed day never unclassifies a text."""
    end = value.ends(origin)
    if end is None or on < end:
        return None
    return f"due for review since {end.isoformat()}; still as marked until someone decides"
