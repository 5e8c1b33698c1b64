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
    known: datetime | None = None
    """Since when a later cable has moved the deadline here; None for one of the instruction."""
    posts: tuple[str, ...] = ()
    """The addressees for which alone it was moved; none: all."""
    evidence: Evidence | None = None

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
    outside: bool = True
    """Whether somebody outside is to be approached, whose answer is then awaited."""
    interim_for: str | None = None
    windows: tuple[Window, ...] = ()
    held: bool = True
    """Whether the instructing cable is held."""
    evidence: tuple[Evidence, ...] = ()

    @property
    def due(self) -> Due | None:
        """The deadline as it stands in the end, for all addressees."""
        return self.due_by(None)

    def due_by(self, as_of: datetime | None, post: str = "") -> Due | None:
        """Return the deadline of an addressee as of a time, or in the end.

        It is the one to which a later cable has moved it last, else the first dated deadline, else
        the first vague one.
        """
        dues = [due for due in self.dues if _holds(due, as_of, post)] if self.moved else self.dues
        if not dues or dues[-1].known:
            return dues[-1] if dues else None
        dated = [(due.at, number) for number, due in enumerate(dues) if due.at is not None]
        return dues[min(dated)[1] if dated else 0]

    def before(self, date: datetime | None) -> bool:
        """Say whether it was asked before a time, as far as both are known."""
        return self.sent is None or date is None or self.sent <= date

    @property
    def moved(self) -> bool:
        """Whether a later cable has moved a deadline; those stand behind the others in order."""
        return bool(self.dues) and self.dues[-1].known is not None

    @property
    def window(self) -> Window | None:
        """The first window that an event outside sets."""
        return self.windows[0] if self.windows else None


def _holds(due: Due, as_of: datetime | None, post: str) -> bool:
    known = due.known is None or as_of is None or due.known <= as_of
    return known and (not due.posts or post in due.posts)
