"""The board: what is overdue, due, awaited, promised and moot as of a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from reftel.demarche.keeping import Outcome
from reftel.demarche.moves import LAST_DAY, Move

if TYPE_CHECKING:
    from datetime import datetime

    from reftel.demarche.demarche import Demarche, Due, Evidence, Window
    from reftel.demarche.docket import Docket
    from reftel.demarche.promises import Promise
    from reftel.demarche.state import Progress

DAY = timedelta(hours=24)
URGENT = timedelta(hours=48)
"""How long before an event outside an ask becomes urgent."""


class Column(Enum):
    """A column of the board."""

    OVERDUE = "overdue"
    DUE_SOON = "due in 24 h"
    MOOT = "moot by event"
    UNREPORTED = "delivered, not reported"
    AWAITED = "response awaited"
    DUE = "due"
    HELD = "held"
    PROMISED = "promise open"
    CLOSED = "closed this week"


@dataclass(frozen=True, slots=True)
class Card:
    """One ask at one addressee, or one promise, under one column."""

    column: Column
    ask: str
    addressee: str
    subject: str
    marking: str
    state: str
    clock: str
    due: Due | None = None
    window: Window | None = None
    urgent: bool = False
    points: int = 0
    verbatim: int = 0
    promise: Promise | None = None
    evidence: tuple[Evidence, ...] = ()
    """Where the ask or the promise is said."""


@dataclass(frozen=True)
class Board:
    """The cards as of a time."""

    as_of: datetime
    cards: tuple[Card, ...]

    def column(self, column: Column) -> list[Card]:
        """Return the cards of one column."""
        return [card for card in self.cards if card.column is column]


def board(docket: Docket, as_of: datetime) -> Board:
    """Derive the board as of a time; nothing known later is used."""
    cards: list[Card] = []
    promised = _promised(docket, as_of)
    for ask, row in docket.progress(as_of, owing=True):
        if row.state is None:
            continue
        cards += [_card(column, ask, row, as_of) for column in columns(ask, row, as_of)]
    cards += [_promise_card(promise, as_of) for promise in promised]
    rank = {column: number for number, column in enumerate(Column)}
    cards.sort(key=lambda card: (rank[card.column], _sooner(card), card.ask, card.addressee))
    return Board(as_of, tuple(cards))


def columns(ask: Demarche, row: Progress, as_of: datetime) -> list[Column]:
    """Return the columns a row belongs to; several clocks may run at once."""
    if row.ended is not None:
        return [Column.CLOSED] if as_of - row.ended.known <= 7 * DAY else []
    found: list[Column] = []
    if row.state is Move.HELD:
        found.append(Column.HELD)
    if Move.REPORTED not in row.since:
        found += [] if row.withheld else _owed(ask, row, as_of)
    elif Move.RESPONDED not in row.since and ask.outside:
        found.append(Column.AWAITED)
    if is_moot(ask, as_of) and Move.RESPONDED not in row.since and row.reopened is None:
        found.append(Column.MOOT)
    return found


def _owed(ask: Demarche, row: Progress, as_of: datetime) -> list[Column]:
    found = [Column.UNREPORTED] if Move.DELIVERED in row.since else []
    due = due_of(ask, row, as_of)
    if due is None or due.at is None:
        return found if found or ask.kind == "request" else [Column.DUE]
    if due.at < as_of:
        return [Column.OVERDUE, *found]
    return [Column.DUE_SOON if due.at - as_of <= DAY else Column.DUE, *found]


def due_of(ask: Demarche, row: Progress, as_of: datetime) -> Due | None:
    """Return the deadline that acts at an addressee; what ended and began anew has a later one."""
    due, since = ask.due_by(as_of, row.addressee), row.reopened and row.reopened.known
    return None if since and (due is None or due.known is None or due.known < since) else due


def is_moot(ask: Demarche, as_of: datetime) -> bool:
    """Say whether the event that the ask was meant to come before has passed."""
    window = ask.window
    end = window and (window.end or window.start)
    return bool(end and end < as_of)


def is_urgent(ask: Demarche, as_of: datetime) -> bool:
    """Say whether the event outside begins within two days or is under way."""
    window = ask.window
    start = window and (window.start or window.end)
    return bool(start and start - URGENT <= as_of and not is_moot(ask, as_of))


def _card(column: Column, ask: Demarche, row: Progress, as_of: datetime) -> Card:
    return Card(
        column,
        ask.id,
        row.addressee,
        ask.subject,
        ask.marking,
        row.state.value if row.state else "",
        clock(ask, row, column, as_of),
        due_of(ask, row, as_of),
        ask.window,
        is_urgent(ask, as_of),
        len(ask.points),
        sum(point.verbatim for point in ask.points) if ask.points else 0,
        evidence=ask.evidence,
    )


def _promised(docket: Docket, as_of: datetime) -> list[Promise]:
    return [
        promise.known_by(as_of)
        for promise in docket.promises
        if promise.known <= as_of and promise.as_of(as_of)[0] in {Outcome.OPEN, Outcome.UNKNOWN}
    ]


def _promise_card(promise: Promise, as_of: datetime) -> Card:
    return Card(
        Column.PROMISED,
        promise.asks[0] if promise.asks else promise.mrn,
        promise.post,
        promise.what,
        promise.marking,
        promise.as_of(as_of)[0].value,
        _age(promise, as_of),
        promise=promise,
        evidence=(promise.evidence,),
    )


def _age(promise: Promise, as_of: datetime) -> str:
    """Return how old a promise is; of one whose date has passed, how long ago that was."""
    if promise.due is not None and promise.due < as_of:
        return f"{_length(as_of - promise.due)} past its date"
    return f"{(as_of - promise.known).days} d old"


def clock(ask: Demarche, row: Progress, column: Column, as_of: datetime) -> str:
    """Return the clock in words: `late 1 d`, `7 h left`, `soonest`, `3 d since the report`.

    It stands still where an ask is closed or held back by who asked.
    """
    if column is Column.CLOSED or row.withheld:
        return ""
    if column is Column.MOOT and ask.window:
        return f"passed: {ask.window.event}"
    if column is Column.AWAITED and row.reported:
        return f"{_length(as_of - row.reported.known)} since the report"
    due = due_of(ask, row, as_of)
    return _running(due, as_of) if due else ""


def _running(due: Due, as_of: datetime) -> str:
    if due.at is None:
        return due.vague or due.text
    left = due.at - as_of
    return f"late {_length(-left)}" if left < timedelta() else f"{_length(left)} left"


def _length(span: timedelta) -> str:
    minutes = int(span.total_seconds() // 60)
    if minutes >= 48 * 60:
        return f"{minutes // 1440} d"
    return f"{minutes // 60} h" if minutes >= 60 else f"{minutes} min"


def _sooner(card: Card) -> datetime:
    return card.due.at if card.due and card.due.at else LAST_DAY
