"""A meeting at a place in the text while its facts are gathered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reftel.claims.claim import Claim, Interval
    from reftel.claims.met.tail import Tail


@dataclass(slots=True)
class Meeting:
    """A meeting at a place in the text while its facts are gathered."""

    start: int
    end: int
    words: str
    tail: Tail
    kind: str = "head"
    """What its head needs: see the table of words."""
    body: str = ""
    series: str = ""
    place: Claim | None = None
    date: Claim | None = None
    interval: Interval | None = None
    facts: dict[str, str | bool] = field(default_factory=dict)
