"""A day in March, and spans of days as tables write them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from reftel.claims.dated.dates_forms import Beside

if TYPE_CHECKING:
    from reftel.claims.dated.dates_calendar import Days

MARCH = Beside(date(2008, 3, 14))


def iso(days: Days | None) -> str:
    """Write a span as its two days, two points for an open end."""
    return "/".join(str(day or "..") for day in days) if days else "none"
