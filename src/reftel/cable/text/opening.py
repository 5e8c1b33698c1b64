"""What begins at a place of a body: a number, a label, a heading, a run of prose."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reftel.marking import Marking


class Opening(IntEnum):
    """What a line begins."""

    NUMBER = 1
    LABEL = 2
    BULLET = 3
    HEADING = 4
    TABLE = 5
    PORTION = 6
    PROSE = 7


class Event(NamedTuple):
    """A place where something begins: what, from where, and where its own words start."""

    start: int
    stop: int
    opening: Opening
    label: str = ""
    marking: Marking | None = None
    settled: bool = True
    """Whether what stands before is at an end: a blank line, a full stop, a heading."""
    gap: bool = True
    """Whether a blank line precedes."""
    end: int = 0
    """Of a heading or table: where it ends."""
    first: bool = False
    """Whether nothing of the body stands before."""
