"""The value of a meeting: of which series, where, when, who came, and the words that say so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reftel.secretariat.sighting import is_exact

if TYPE_CHECKING:
    from datetime import datetime

    from reftel.claims import Claim, Interval

MONTH = 31


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting told of in one or more cables; `parts` are the tellings of single cables."""

    id: str
    body: str
    series: str
    number: str
    place: str
    venue: str
    interval: Interval | None
    ahead: bool | None
    """Whether it was to come when the first cable told of it."""
    ahead_in: frozenset[str]
    """The cables that tell of it as still to come."""
    proposed: bool
    chair: str
    host: str
    attendees: tuple[str, ...]
    parts: tuple[str, ...]
    known: datetime | None
    """When the first cable that tells of it was sent."""
    claims: tuple[Claim, ...]

    @property
    def exact(self) -> bool:
        """Say whether its days are known within three weeks."""
        return is_exact(self.interval)

    @property
    def month(self) -> bool:
        """Say whether at least the month is known."""
        start, end = self.interval or (None, None)
        return bool(start and end and (end - start).days <= MONTH)

    @property
    def opens(self) -> str:
        """Return its first day as far as it is known: `2008-11-05`, `2008-11`, `2008`."""
        start, end = self.interval or (None, None)
        at = start or end
        known = 10 if self.exact or not (start and end) else 7 if self.month else 4
        return at.date().isoformat()[:known] if at else ""

    @property
    def cables(self) -> tuple[str, ...]:
        """The cables that tell of it."""
        return tuple(dict.fromkeys(claim.cable for claim in self.claims))

    def status(self, as_of: datetime) -> str:
        """Return `past`, `under way`, `next`, `proposed` or `unknown` as of a time."""
        if self.interval is not None:
            start = self.interval.start or self.interval.end
            end = self.interval.end or self.interval.start
            if end and end < as_of:
                return "past" if not self.proposed else "proposed"
            if start and start > as_of:
                return "proposed" if self.proposed else "next"
            return "under way" if self.exact else "unknown"
        if self.proposed:
            return "proposed"
        return {True: "next", False: "past", None: "unknown"}[self.ahead]

    def title(self) -> str:
        """Return body, series or number and place: `MTCR plenary Madrid`."""
        parts = (self.body, self.number or self.series or "meeting", self.place)
        return " ".join(part for part in parts if part)
