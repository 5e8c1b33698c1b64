"""Outreach missions: to which country, when, who went, on what conditions, and what came of it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING

from reftel.lists import country
from reftel.secretariat.sighting import is_exact
from reftel.secretariat.uniting import unite

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from reftel.claims import Claim, Entry, Interval
    from reftel.secretariat.document import Document
    from reftel.secretariat.meeting import Meeting
    from reftel.secretariat.minutes import Minutes
    from reftel.secretariat.uniting import Pair


@dataclass(frozen=True, slots=True)
class Mission:
    """A visit of a regime's chair or delegation to a country outside it."""

    id: str
    body: str
    country: str
    interval: Interval | None
    said: str
    """`done`, `planned`, `rescheduled`, `attempted`, as the last cable tells."""
    lead: str
    members: tuple[str, ...]
    conditions: tuple[str, ...]
    reports: tuple[str, ...]
    """Documents of the register that hold its report."""
    follow_ups: tuple[str, ...]
    """Meetings proposed in its wake."""
    parts: tuple[str, ...]
    known: datetime | None
    claims: tuple[Claim, ...]
    ahead: bool = False
    """Whether its first day lay after the last cable that tells of it."""

    def status(self, as_of: datetime) -> str:
        """Return what was said of it; a day that has passed makes a plan `due`, not `done`."""
        end = self.interval and (self.interval.end or self.interval.start)
        if self.said == "done" and self.ahead:
            return "planned" if not end or end >= as_of else "day passed, no report"
        if self.said in {"planned", "rescheduled"} and end and end < as_of:
            return "day passed, no report" if not self.reports else "done"
        return self.said


@dataclass
class Trip:
    """What one cable tells of one mission."""

    cable: Minutes
    said: list[Claim] = field(default_factory=list)

    @property
    def key(self) -> str:
        """The place of its first mention."""
        first = self.said[0]
        return f"{first.cable}#{first.paragraph}:{first.span.start}"

    @property
    def country(self) -> str:
        """The country visited."""
        return str(self.said[0].attribute("country") or "")

    @property
    def interval(self) -> Interval | None:
        """The days said."""
        return next((claim.interval for claim in self.said if claim.interval), None)


def missions(
    cables: Sequence[Minutes], register: Sequence[Document] = (), held: Sequence[Meeting] = (),
    entries: Iterable[Entry] = (),
) -> list[Mission]:  # fmt: skip
    """Return the missions that cables tell of, oldest first, undated ones last."""
    trips = {trip.key: trip for cable in cables for trip in _trips(cable)}
    groups = unite(list(trips), _across(list(trips.values())), entries, "mission")
    made = [_mission([trips[key] for key in group], register, held) for group in groups]
    return sorted(made, key=_when)


def _when(mission: Mission) -> tuple[bool, str, str]:
    at = mission.interval and mission.interval.start
    return at is None, at.isoformat() if at else "", mission.id


def _trips(cable: Minutes) -> list[Trip]:
    found: list[Trip] = []
    for claim in cable.of("outreach"):
        trip = next((one for one in reversed(found) if _again(one, claim)), None)
        if trip is None:
            trip = Trip(cable)
            found.append(trip)
        trip.said.append(claim)
    return found


def _again(trip: Trip, claim: Claim) -> bool:
    """Say whether a mention tells of a mission told of before."""
    if claim.attribute("country") != trip.country or claim.attribute("status") == "attempted":
        return False
    return not (claim.interval and trip.interval and claim.interval != trip.interval)


def _across(trips: Sequence[Trip]) -> list[Pair]:
    filed: dict[str, list[Trip]] = defaultdict(list)
    for trip in trips:
        if trip.interval and is_exact(trip.interval):
            filed[trip.country].append(trip)
    return [
        (one.key, other.key)
        for shelf in filed.values()
        for one, other in combinations(shelf, 2)
        if one.cable is not other.cable and _overlap(one, other)
    ] + [pair for trip in trips if (pair := _called_off(trip, filed[trip.country]))]


def _called_off(trip: Trip, shelf: Sequence[Trip]) -> Pair | None:
    """Return a mission cancelled without its days with the next to that country told of before."""
    sent, status = trip.cable.sent, trip.said[-1].attribute("status")
    if trip.interval or not sent or status not in {"cancelled", "postponed"}:
        return None
    plans = [
        (one.interval.start, one.key)
        for one in shelf
        if one.interval and one.interval.start and one.cable.sent
        and one.cable.sent < sent <= one.interval.start
    ]  # fmt: skip
    return (min(plans)[1], trip.key) if plans else None


def _overlap(one: Trip, other: Trip) -> bool:
    a, b = one.interval, other.interval
    if not (a and b and is_exact(a) and is_exact(b)) or not (
        a.start and a.end and b.start and b.end
    ):
        return False
    return a.start <= b.end and b.start <= a.end


def _mission(
    trips: Sequence[Trip], register: Sequence[Document], held: Sequence[Meeting]
) -> Mission:
    said = [claim for trip in trips for claim in trip.said]
    sent = [trip.cable.sent for trip in trips if trip.cable.sent]
    whole = Trip(trips[0].cable, said)
    day = whole.interval and whole.interval.start
    return Mission(
        id=f"{whole.country}-{day:%Y-%m-%d}" if day else f"{whole.country}-{whole.key}",
        body=trips[0].cable.regime,
        country=whole.country,
        interval=whole.interval,
        said=(_all(said, "status") or ("planned",))[-1],
        lead=_lead(trips[0].cable, said),
        members=_members(said),
        conditions=_all(said, "condition"),
        reports=tuple(one.id for one in register if _reports(one, whole)),
        follow_ups=tuple(one.id for one in held if _follows(one, said)),
        parts=tuple(trip.key for trip in trips),
        known=min(sent, default=None),
        claims=tuple(said),
        ahead=bool(day and sent and max(sent) < day),
    )  # fmt: skip


def _all(said: Iterable[Claim], name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(v) for claim in said if (v := claim.attribute(name))))


def _lead(cable: Minutes, said: Iterable[Claim]) -> str:
    """Return who leads; a bare `Chairman` is the holder named in the same cable."""
    lead = next(iter(_all(said, "lead")), "")
    for person in cable.of("person"):
        if person.attribute("role") == lead and not person.attribute("unnamed"):
            return f"{lead} {person.value}"
    return lead


def _members(said: Iterable[Claim]) -> tuple[str, ...]:
    slots = [slot.value for claim in said for slot in claim.slots if slot.role == "member"]
    return tuple(dict.fromkeys(slots)) or _all(said, "members")


_REPORT = re.compile(r"\breport\b", re.IGNORECASE)


def _reports(document: Document, trip: Trip) -> bool:
    """Say whether a document is issued as the report of this mission."""
    if not _REPORT.search(document.content):
        return False
    named = {country(word) for word in document.content.split()} - set(document.content.split())
    if named:
        return trip.country in named
    first = document.claims[0]
    told = [one for one in trip.cable.of("outreach") if one.span.start < first.span.start]
    return bool(told) and first.cable == trip.cable.mrn and told[-1] in trip.said


def _follows(meeting: Meeting, said: Sequence[Claim]) -> bool:
    """Say whether a meeting is proposed right after this mission is told of."""
    if not meeting.proposed:
        return False
    first = meeting.claims[0]
    return any(
        claim.cable == first.cable
        and claim.paragraph == first.paragraph
        and 0 < first.span.start - claim.span.end < 300
        for claim in said
    )
