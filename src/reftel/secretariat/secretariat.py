"""The secretariat's shelf: all that a corpus tells of meetings, documents, missions, offices."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from reftel.secretariat.agenda import countdown, items
from reftel.secretariat.calls import calls, standings
from reftel.secretariat.convene import meetings
from reftel.secretariat.minutes import minutes
from reftel.secretariat.missions import missions
from reftel.secretariat.offices import offices
from reftel.secretariat.register import documents, gaps, tabled

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from reftel.cable import Head
    from reftel.claims import Claim, Entry
    from reftel.secretariat.agenda import Countdown, Item
    from reftel.secretariat.calls import Call
    from reftel.secretariat.document import Document, Gap
    from reftel.secretariat.meeting import Meeting
    from reftel.secretariat.minutes import Minutes
    from reftel.secretariat.missions import Mission
    from reftel.secretariat.offices import Office


class Row(NamedTuple):
    """A series of meetings as of a day: how many are known, the last and the next."""

    body: str
    series: str
    held: int
    last: Meeting | None
    next: Meeting | None


@dataclass(frozen=True)
class Secretariat:
    """What a corpus tells of the regimes' work; asked as of any day."""

    meetings: tuple[Meeting, ...]
    documents: tuple[Document, ...]
    gaps: tuple[Gap, ...]
    calls: tuple[Call, ...]
    missions: tuple[Mission, ...]
    offices: tuple[Office, ...]
    items: tuple[Item, ...]
    bodies: tuple[str, ...]
    """Bodies by how many meetings and documents are theirs, most first."""

    def meeting(self, key: str) -> Meeting | None:
        """Return a meeting by its id."""
        return next((one for one in self.meetings if one.id == key), None)

    def document(self, key: str) -> Document | None:
        """Return a document by its id."""
        return next((one for one in self.documents if one.id == key), None)

    def countdown(self, as_of: datetime, body: str | None = None) -> list[Countdown]:
        """Return the next plenary of each body, soonest first."""
        return countdown(self.meetings, self.items, self.documents, as_of, body)

    @cached_property
    def _tabled(self) -> Mapping[str, list[Document]]:
        found: dict[str, list[Document]] = defaultdict(list)
        for one in self.documents:
            found[one.tabled].append(one)
        return found

    @cached_property
    def _ahead(self) -> Mapping[tuple[str, str, str], list[tuple[int, Meeting]]]:
        found: dict[tuple[str, str, str], list[tuple[int, Meeting]]] = defaultdict(list)
        for order, one in enumerate(self.meetings):
            for cable in one.ahead_in:
                found[one.body, one.series, cable].append((order, one))
        return found

    def papers(self, meeting: Meeting) -> list[Document]:
        """Return the documents that a meeting had before it."""
        return self._tabled.get(meeting.id, [])

    def files(self, document: Document) -> bool:
        """Say whether a document is a secretariat's: numbered, a body's, or before its meeting.

        Words for several documents at once name none.
        """
        if document.code:
            return True
        named = document.claims[0].value != "documents"
        return named and (bool(document.body) or document.tabled in self._convened)

    @cached_property
    def _convened(self) -> frozenset[str]:
        """The meetings of bodies that are known."""
        return frozenset(one.id for one in self.meetings if one.body)

    def following(self, meeting: Meeting) -> Meeting | None:
        """Return the next meeting of the same series as the cables on this one say it."""
        ahead = [
            known
            for cable in meeting.cables
            for known in self._ahead.get((meeting.body, meeting.series, cable), ())
            if known[1] is not meeting
        ]
        return min(ahead, key=itemgetter(0))[1] if ahead else None

    def series(self, as_of: datetime) -> list[Row]:
        """Return each series with its last and next meeting by a time."""
        rows: dict[tuple[str, str], list[Meeting]] = {}
        for one in self.meetings:
            if one.body and (one.known is None or one.known <= as_of):
                rows.setdefault((one.body, one.series or "meeting"), []).append(one)
        return [_row(*key, found, as_of) for key, found in sorted(rows.items())]


def _row(body: str, series: str, found: list[Meeting], as_of: datetime) -> Row:
    past = [one for one in found if one.status(as_of) == "past" and one.interval]
    ahead = [one for one in found if one.status(as_of) in {"next", "under way"}]
    return Row(body, series, len(past), past[-1] if past else None, ahead[0] if ahead else None)


def convene(
    heads: Iterable[Head], claims: Iterable[Claim], entries: Iterable[Entry] = (),
    as_of: datetime | None = None,
) -> Secretariat:  # fmt: skip
    """Derive the shelf; any order of the same cables and entries gives the same.

    With a time, cables sent later tell nothing; those without a date always count.
    """
    return shelve(minutes(heads, claims), entries, as_of)


def shelve(
    told: Iterable[Minutes], entries: Iterable[Entry] = (), as_of: datetime | None = None
) -> Secretariat:
    """Derive the shelf as `convene` does from what cables tell, read before."""
    decided = list(entries)
    cables = [one for one in told if not (as_of and one.sent and one.sent > as_of)]
    held = meetings(cables, decided)
    register = tabled(documents(cables, decided), held)
    called = calls(cables, register)
    register = standings(register, called)
    named = [one.body for one in held] + [one.body for one in register]
    count = Counter(body for body in named if body)
    return Secretariat(
        meetings=tuple(held),
        documents=tuple(register),
        gaps=tuple(gaps(register)),
        calls=tuple(called),
        missions=tuple(missions(cables, register, held, decided)),
        offices=tuple(offices(cables)),
        items=tuple(items(cables, held)),
        bodies=tuple(sorted(count, key=lambda body: (-count[body], body))),
    )
