"""The value of an ask: who asks which posts to do what, in which words, by when."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Evidence:
    """A place in a cable, or an entry of the ledger, that shows something."""

    mrn: str | None = None
    paragraph: str = ""
    start: int = 0
    end: int = 0
    entry: str | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """A talking point by its place; its words stay in the cable."""

    paragraph: str
    order: int
    verbatim: bool
    marking: str
    start: int = 0
    end: int = 0
    cleared_by: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """A reporting or acting deadline: its last instant, or only how vague it is."""

    text: str
    at: datetime | None = None
    precision: str = "none"
    """`hour`, `day`, `month` or `none`."""
    zone: str = "UTC"
    assumed: str = ""
    vague: str = ""
    role: str = "reporting"

    @property
    def written(self) -> str | None:
        """The date where the day is meant, the instant where the hour is, else None."""
        if self.at is None:
            return None
        return self.at.isoformat() if self.precision == "hour" else self.at.date().isoformat()


@dataclass(frozen=True, slots=True)
class Window:
    """A time outside our hands within which asking has a sense: a sailing, a flight, a vote."""

    start: datetime | None
    end: datetime | None
    event: str
    evidence: Evidence = field(default_factory=Evidence)


@dataclass(frozen=True, slots=True)
class Demarche:
    """An ask with its addressees; what became of it is told by events, never stored here."""

    id: str
    mrn: str
    """The instructing cable; for an ask known only from its report, the cable referred to."""
    sent: datetime | None
    addressees: tuple[str, ...]
    """Post codes where known, else collectives as named."""
    hosts: tuple[str, ...] = ()
    asker: str = ""
    kind: str = "demarche"
    """`demarche`, `guidance` or `request`."""
    subject: str = ""
    marking: str = ""
    dues: tuple[Due, ...] = ()
    negative_report: bool = False
    slugs: tuple[str, ...] = ()
    points: tuple[Point, ...] = ()
    points_paragraphs: tuple[str, ...] = ()
    objectives: int = 0
    level: str = ""
    """The level asked for, as said: "the highest level possible"."""
    interim_for: str | None = None
    windows: tuple[Window, ...] = ()
    held: bool = True
    """Whether the instructing cable is held."""
    evidence: tuple[Evidence, ...] = ()

    @property
    def due(self) -> Due | None:
        """The first dated deadline, else the first vague one."""
        if len(self.dues) < 2:
            return self.dues[0] if self.dues else None
        dated = [(due.at, number) for number, due in enumerate(self.dues) if due.at is not None]
        if dated:
            return self.dues[min(dated)[1]]
        return self.dues[0] if self.dues else None

    @property
    def window(self) -> Window | None:
        """The first window that an event outside sets."""
        return self.windows[0] if self.windows else None
