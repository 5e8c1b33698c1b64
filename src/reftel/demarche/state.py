"""The state of an ask at an addressee: a fold over its events as of a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reftel.cable import post_of
from reftel.demarche.moves import ENDS, RANK, Move

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from reftel.demarche.moves import Event


@dataclass(frozen=True, slots=True)
class Progress:
    """Where an ask stands at one addressee, and the events that brought it there."""

    ask: str
    addressee: str
    state: Move | None
    """None where the instruction itself lies after the time asked for."""
    scheduled: Event | None = None
    delivered: Event | None = None
    reported: Event | None = None
    responded: Event | None = None
    ended: Event | None = None
    held: Event | None = None
    reopened: Event | None = None
    """What opened it again after it had ended; no earlier deadline counts from then on."""
    since: frozenset[Move] = frozenset()
    """What has happened since it was opened, or opened again."""

    @property
    def rests(self) -> bool:
        """Whether it was reported and answered, and nothing else is owed by anybody."""
        answered = {Move.REPORTED, Move.RESPONDED} <= self.since
        return answered and self.ended is None and self.state is not Move.HELD

    @property
    def withheld(self) -> bool:
        """Whether who asked told the addressee to wait, so that nothing falls due."""
        return self.state is Move.HELD and self.held is not None and _bidden(self.held)

    @property
    def open(self) -> bool:
        """Whether something is still owed."""
        return self.state is not None and self.ended is None


def order(event: Event) -> tuple[datetime, int, str, int, str]:
    """Return the key that puts events in the one order in which they are folded."""
    place = event.evidence
    return event.known, RANK[event.move], place.mrn or "", place.start, place.entry or ""


def _bidden(event: Event) -> bool:
    """Say whether Washington tells of it, not the post itself."""
    return event.evidence.mrn is not None and post_of(event.evidence.mrn) == "STATE"


def _note(seen: dict[Move, Event], event: Event) -> None:
    """Keep the first telling of a move, but the last answer and Washington's own word to wait."""
    move = event.move
    if move is Move.INSTRUCTED:
        seen.pop(Move.HELD, None)
    if move not in seen or move is Move.RESPONDED or (move is Move.HELD and _bidden(event)):
        seen[move] = event


def fold(ask: str, addressee: str, events: Iterable[Event], as_of: datetime) -> Progress:
    """Fold ordered events known by `as_of`; nothing known later is looked at."""
    seen: dict[Move, Event] = {}
    state: Move | None = None
    ended: Event | None = None
    reopened: Event | None = None
    since: dict[Move, datetime] = {}
    for event in events:
        if event.known > as_of:
            break
        move = event.move
        if move in ENDS:
            ended = state_event = event
            state = state_event.move
            continue
        _note(seen, event)
        if move is Move.HELD:
            state = state if ended or Move.DELIVERED in seen else Move.HELD
        elif ended is None and (state is None or state is Move.HELD or RANK[move] > RANK[state]):
            state = move
        elif ended is not None and move in {Move.DELIVERED, Move.FOLLOW_UP}:
            ended, state, reopened = None, move, event
            since = {one: known for one, known in since.items() if known == event.known}
        since[move] = event.known
    get = seen.get
    return Progress(
        ask,
        addressee,
        state,
        get(Move.SCHEDULED),
        get(Move.DELIVERED),
        get(Move.REPORTED),
        get(Move.RESPONDED),
        ended,
        get(Move.HELD),
        reopened,
        frozenset(since),
    )
