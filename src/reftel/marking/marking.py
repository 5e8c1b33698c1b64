"""The value of a marking: level, controls, foreign disclosure, captions, declassification."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reftel.marking.declassification import Declassification


class Level(IntEnum):
    """Classification levels in order; R is a foreign RESTRICTED only."""

    U = 0
    R = 1
    C = 2
    S = 3
    TS = 4


class Disclosure(Enum):
    """What a marking says of foreigners: nothing, never, these, or anyone."""

    UNMARKED = "unmarked"
    NOFORN = "noforn"
    RELEASE = "release"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class Marking:
    """What may be told to whom; `level` is None where no mark stands, which never means U."""

    level: Level | None = None
    controls: frozenset[str] = frozenset()
    disclosure: Disclosure = Disclosure.UNMARKED
    release: frozenset[str] = frozenset()
    captions: frozenset[str] = frozenset()
    permits: frozenset[str] = frozenset()
    declassify: Declassification | None = None
    doubts: frozenset[str] = frozenset()
    written: str = field(default="", compare=False)
