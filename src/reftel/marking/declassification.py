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
