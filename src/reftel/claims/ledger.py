"""What people decide, appended and never overwritten."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """A decision: who did what about which thing, when, why; `corrects` names an earlier one."""

    id: str
    at: datetime
    who: str
    act: str
    """`claim/confirm`, `ask/deliver`, `case/merge`, `hit/dismiss`, …"""
    about: str
    """The thing's own key: an ask's id, a claim's words, a pair of names."""
    data: Mapping[str, Any] = field(default_factory=dict)
    why: str = ""
    corrects: str | None = None
