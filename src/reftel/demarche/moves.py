"""Moves of an ask: dated events, each with the place or entry that shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reftel.demarche.demarche import Evidence


class Move(Enum):
    """What may happen to an ask at one addressee, in the order of a clean run."""

    INSTRUCTED = "instructed"
    SCHEDULED = "scheduled"
    DELIVERED = "delivered"
    REPORTED = "reported"
    RESPONDED = "responded"
    FOLLOW_UP = "follow-up open"
    CLOSED = "closed"
    HELD = "held"
    SUPERSEDED = "superseded"
    MOOT = "moot"
    NO_ACTION = "no-action"


RANK = {move: rank for rank, move in enumerate(Move)}
ENDS = frozenset({Move.CLOSED, Move.SUPERSEDED, Move.MOOT, Move.NO_ACTION})
"""Moves after which nothing is owed any more."""
LAST_DAY = datetime(9999, 12, 31, tzinfo=UTC)
"""Since when an undated cable counts: never, for a replay."""


@dataclass(frozen=True, slots=True)
class Event:
    """A move: when it happened as said, and since when the desk could know."""

    ask: str
    addressee: str
    move: Move
    at: datetime | None
    known: datetime
    evidence: Evidence
    by: str = ""
    to: str = ""
    note: str = ""
    nonpaper: bool | None = None
    suspect: bool = False
    """The time told lies after the telling."""
