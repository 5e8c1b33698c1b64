"""The closed sets of the algebra: levels, and what a mark says of foreigners."""

from __future__ import annotations

from enum import Enum, IntEnum


class Level(IntEnum):
    """Classification levels in order; R is a foreign RESTRICTED only."""

    U = 0
    R = 1
    C = 2
    S = 3
    TS = 4

    @property
    def words(self) -> str:
        """The level as a banner writes it, e.g. `TOP SECRET`."""
        return _WORDS[self]


class Disclosure(Enum):
    """What a marking says of foreigners: nothing, never, these, or anyone."""

    UNMARKED = "unmarked"
    NOFORN = "noforn"
    RELEASE = "release"
    PUBLIC = "public"


_WORDS = {
    Level.U: "UNCLASSIFIED",
    Level.R: "RESTRICTED",
    Level.C: "CONFIDENTIAL",
    Level.S: "SECRET",
    Level.TS: "TOP SECRET",
}
