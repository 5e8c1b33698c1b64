"""When a marking ends: the order in force, a date, an event or an exemption."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Declassification:
    """A `Declassify On` value as read: a date, an exemption such as 25X1, or an event."""

    on: date | None = None
    exemption: str | None = None
    text: str = ""


def longest(a: Declassification | None, b: Declassification | None) -> Declassification | None:
    """Return the value that keeps a text classified longer."""
    if a is None or b is None or a == b:
        return a or b
    return max(a, b, key=_length)


def _length(value: Declassification) -> tuple[bool, str, str, str]:
    day = value.on.isoformat() if value.on else ""
    return value.on is None, day, value.exemption or "", value.text
