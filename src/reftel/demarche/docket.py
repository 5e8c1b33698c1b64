"""The docket: asks, events and promises of a desk indexed once, asked as of any time."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable import filed_as, numbers_meant
from reftel.demarche.chain import Chains, links
from reftel.demarche.deliver import deliver
from reftel.demarche.entries import answers, moves, standing
from reftel.demarche.filing import Filing
from reftel.demarche.instruct import instruct
from reftel.demarche.moves import LAST_DAY, Event, Move
from reftel.demarche.moving import moved
from reftel.demarche.promises import handovers, promises, questions
from reftel.demarche.state import fold, order

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from reftel.cable import Head
    from reftel.claims import Claim, Entry
    from reftel.demarche.chain import Link
    from reftel.demarche.deliver import Reply
    from reftel.demarche.demarche import Demarche
    from reftel.demarche.promises import Handover, Promise, Question
    from reftel.demarche.state import Progress


class Row(NamedTuple):
    """An ask at one addressee, indexed."""

    opened: datetime
    moved: datetime
    ask: Demarche
    events: tuple[Event, ...]
    last: Progress


@dataclass(frozen=True)
class Docket:
    """Everything the desk asked and was told, derived from cables and entries."""

    asks: Mapping[str, Demarche]
    rows: Mapping[tuple[str, str], tuple[Event, ...]]
    """Events by ask and addressee, in the order in which they are folded."""
    replies: Mapping[str, tuple[Reply, ...]]
    """Replies by ask, in order of their cables, then those that people wrote down."""
    promises: tuple[Promise, ...]
    questions: tuple[Question, ...]
    handovers: tuple[Handover, ...]
    links: tuple[Link, ...]
    chains: Chains

    def find(self, key: str) -> Demarche | None:
        """Return an ask by its id, or by its cable where that holds one ask only."""
        found = self.meant(key)
        return found[0] if len(found) == 1 else None

    def meant(self, key: str) -> list[Demarche]:
        """Return the asks that a person may mean by an id or a cable: `STATE 900101` is one."""
        cable, mark, place = key.partition("#")
        numbers = set(numbers_meant(cable)) or {filed_as(cable)}
        asks = [ask for ask in self.asks.values() if ask.mrn in numbers]
        return [ask for ask in asks if ask.id == f"{ask.mrn}#{place}"] if mark else asks

    @cached_property
    def _index(self) -> list[Row]:
        """Every row with when it opened and was last moved, and how it stands after that."""
        return [
            Row(
                events[0].known,
                events[-1].known,
                self.asks[ask],
                events,
                fold(ask, addressee, events, LAST_DAY),
            )
            for (ask, addressee), events in self.rows.items()
            if events[0].known < LAST_DAY
        ]

    def progress(
        self, as_of: datetime, *, owing: bool = False
    ) -> Iterator[tuple[Demarche, Progress]]:
        """Yield where each ask known by then stands; with `owing` without those that rest."""
        for row in self._index:
            if row.opened > as_of:
                return
            if row.moved <= as_of:
                if not (owing and row.last.rests):
                    yield row.ask, row.last
            else:
                yield row.ask, fold(row.ask.id, row.last.addressee, row.events, as_of)

    def of(self, ask: Demarche, as_of: datetime) -> list[Progress]:
        """Return where one ask stands at each of its addressees known by then."""
        every = (fold(ask.id, row, self.rows[ask.id, row], as_of) for row in self.addressees(ask))
        return [one for one in every if one.state is not None]

    def addressees(self, ask: Demarche) -> list[str]:
        """Return an ask's addressees and whoever acted on it besides."""
        return [row for (key, row) in self.rows if key == ask.id] if ask.id in self.asks else []


def docket(heads: Iterable[Head], claims: Iterable[Claim], entries: Iterable[Entry] = ()) -> Docket:
    """Derive the docket; any order of the same cables and entries gives the same docket."""
    held = sorted(
        (head for head in heads if head.mrn), key=lambda h: (h.date or LAST_DAY, h.mrn or "")
    )
    filing, decided = Filing(claims), standing(entries)
    bound = links(held, filing)
    opened = [ask for head in held for ask in instruct(head, filing)]
    asks = moved(held, opened, bound, filing)
    reports = deliver(held, asks, bound, filing)
    every = {ask.id: ask for ask in (*asks, *reports.stubs)}
    chains = Chains(bound)
    events = [*_opened(every, reports.events), *reports.events, *moves(decided, every)]
    replies: dict[str, list[Reply]] = defaultdict(list)
    for reply in (*reports.replies, *answers(decided, every)):
        for ask in reply.asks:
            replies[ask].append(reply)
    return Docket(
        asks=every,
        rows=rows(events),
        replies={ask: tuple(found) for ask, found in replies.items()},
        promises=tuple(promises(held, reports, chains, filing, decided)),
        questions=tuple(questions(held, filing, chains)),
        handovers=tuple(handovers(held, filing)),
        links=tuple(bound),
        chains=chains,
    )


def _opened(asks: Mapping[str, Demarche], reported: Sequence[Event]) -> Iterator[Event]:
    """Yield the instruction of each addressee; of a stub it is known from the first report."""
    first: dict[tuple[str, str], Event] = {}
    for event in sorted(reported, key=order):
        first.setdefault((event.ask, event.addressee), event)
    for ask in asks.values():
        for row in ask.addressees:
            place = ask.evidence[0] if ask.evidence else None
            known = ask.sent if ask.held else None
            report = first.get((ask.id, row))
            if report is not None:
                known, place = known or report.known, place or report.evidence
            if place is not None:
                yield Event(ask.id, row, Move.INSTRUCTED, ask.sent, known or LAST_DAY, place)


def rows(events: Iterable[Event]) -> dict[tuple[str, str], tuple[Event, ...]]:
    """Return events by ask and addressee, each row in folding order, rows in order of opening."""
    found: dict[tuple[str, str], list[Event]] = defaultdict(list)
    for event in events:
        found[event.ask, event.addressee].append(event)
    sorted_rows = {key: tuple(sorted(row, key=order)) for key, row in found.items()}
    return dict(sorted(sorted_rows.items(), key=lambda item: (item[1][0].known, item[0])))
