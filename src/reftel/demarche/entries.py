"""Hand entries: validated before they are appended, corrected by new ones, never deleted."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reftel.demarche.deliver import Reply
from reftel.demarche.demarche import Evidence
from reftel.demarche.filing import SUBSTANTIVE
from reftel.demarche.hosts import host_of
from reftel.demarche.moves import Event, Move
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reftel.claims import Entry
    from reftel.demarche.demarche import Demarche
    from reftel.demarche.state import Progress

ACTS: Mapping[str, Move] = {
    "ask/schedule": Move.SCHEDULED,
    "ask/deliver": Move.DELIVERED,
    "ask/report": Move.REPORTED,
    "ask/answer": Move.RESPONDED,
    "ask/follow-up": Move.FOLLOW_UP,
    "ask/close": Move.CLOSED,
    "ask/hold": Move.HELD,
    "ask/supersede": Move.SUPERSEDED,
    "ask/moot": Move.MOOT,
    "ask/no-action": Move.NO_ACTION,
}
"""The acts of the ledger that move an ask."""
REASONS = ("satisfied", "moot by event", "superseded", "dropped", "unanswered and closed")
"""Reasons for closing an ask."""


def standing(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries that no later entry corrects, in order of writing."""
    kept = list(entries)
    corrected = {entry.corrects for entry in kept if entry.corrects}
    return [
        entry for entry in kept if entry.id not in corrected and not entry.act.endswith("/withdraw")
    ]


def moves(entries: Iterable[Entry], asks: Mapping[str, Demarche]) -> Iterator[Event]:
    """Yield the events that hand entries make, dated by when the thing happened."""
    for entry in standing(entries):
        move, ask = ACTS.get(entry.act), asks.get(entry.about)
        if move is None or ask is None:
            continue
        at = happened(entry)
        for row in _rows(entry, ask):
            yield Event(
                ask.id,
                row,
                move,
                at,
                at,
                Evidence(entry=entry.id),
                by=str(entry.data.get("by") or ""),
                to=str(entry.data.get("to") or ""),
                note=str(entry.data.get("reason") or entry.why),
                nonpaper=entry.data.get("nonpaper"),
            )


def answers(entries: Iterable[Entry], asks: Mapping[str, Demarche]) -> Iterator[Reply]:
    """Yield what people wrote down that hosts answered, one for each addressee."""
    for entry in sorted(standing(entries), key=lambda one: (happened(one), one.id)):
        ask, said = asks.get(entry.about), entry.data
        if entry.act != "ask/answer" or ask is None:
            continue
        text, by = str(said.get("text") or entry.why), str(said.get("by") or "")
        kind = str(said.get("class") or "information")
        for row in _rows(entry, ask):
            place = Evidence(entry=entry.id)
            yield Reply((ask.id,), row, happened(entry), kind, by, text, place)


def _rows(entry: Entry, ask: Demarche) -> list[str]:
    """Return the addressee that an entry names, or all of them."""
    named = entry.data.get("addressee")
    return [str(named)] if named else list(ask.addressees)


def happened(entry: Entry) -> datetime:
    """Return when what an entry tells happened; the time of writing where it tells none."""
    return _instant(entry.data.get("at")) or entry.at


def _instant(text: object) -> datetime | None:
    if not text:
        return None
    when = datetime.fromisoformat(str(text))
    return when if when.tzinfo else when.replace(tzinfo=UTC)


def rows_of(rows: Sequence[Progress], post: str | None) -> list[Progress]:
    """Return the rows at a post, or all; one within a collective begins with the collective's."""
    mine = [row for row in rows if post is None or row.addressee == post]
    if mine or post is None or not host_of(post):
        return mine
    return [row for row in rows if "COLLECTIVE" in row.addressee.upper()]


def check(ask: Demarche, act: str, at: datetime, rows: Sequence[Progress]) -> None:
    """Refuse an entry that cannot be true; the message says what to do instead.

    Raises ReftelError.
    """
    move = ACTS.get(act)
    if move is None:
        raise ReftelError(f"{act!r} moves no ask: use one of {', '.join(ACTS)}")
    if not rows:
        raise ReftelError(
            f"{ask.id} has no such addressee: choose one of {', '.join(ask.addressees)}"
        )
    if ask.sent is not None and at < ask.sent:
        raise ReftelError(
            f"{at:%Y-%m-%d %H:%M} is before the instruction of {ask.sent:%Y-%m-%d %H:%M}: "
            "correct --at"
        )
    for row in rows:
        _check_order(row, move, at)
        _check_end(row, move, at, [one.addressee for one in rows if one.ended is None])


def check_words(data: Mapping[str, object]) -> None:
    """Refuse a class of answer or a reason for closing that is none, and an empty name.

    Raises ReftelError.
    """
    for name in ("by", "to"):
        if not str(data.get(name, name)).strip():
            raise ReftelError(f"--{name} is empty: say who it was")
    kind, reason = data.get("class"), data.get("reason")
    if kind is not None and kind not in SUBSTANTIVE:
        known = ", ".join(sorted(SUBSTANTIVE))
        raise ReftelError(f"{kind!r} is no class of answer: --class is one of {known}")
    if reason is not None and reason not in REASONS:
        known = ", ".join(REASONS)
        raise ReftelError(f"{reason!r} closes nothing: --reason is one of {known}")


def _check_order(row: Progress, move: Move, at: datetime) -> None:
    if move is Move.REPORTED and row.delivered is None:
        raise ReftelError(
            f"nothing was delivered at {row.addressee}: record the delivery, or a no-action report"
        )
    if move is Move.RESPONDED and row.delivered is None and row.reported is None:
        raise ReftelError(
            f"nothing was delivered at {row.addressee}: record the delivery before the answer"
        )
    before = {Move.REPORTED: row.delivered, Move.RESPONDED: row.delivered}.get(move)
    if before is not None and before.at is not None and at < before.at:
        raise ReftelError(
            f"{at:%Y-%m-%d} is before the delivery of {before.at:%Y-%m-%d}: correct --at, or "
            "the delivery"
        )


def _check_end(row: Progress, move: Move, at: datetime, others: Sequence[str]) -> None:
    """Refuse what comes after the end, and a report of no action where there was one."""
    if row.ended is not None and move is not Move.FOLLOW_UP:
        elsewhere = f"name {' or '.join(others)} by --post, or " if others else ""
        raise ReftelError(
            f"{row.ask} is {row.ended.move.value} at {row.addressee}: {elsewhere}"
            "open a follow-up first"
        )
    done = row.delivered if Move.DELIVERED in row.since else None
    if move is Move.NO_ACTION and done is not None and (done.at or done.known) <= at:
        raise ReftelError(
            f"{row.addressee} has delivered {row.ask}: report without --no-action, or correct "
            "the delivery"
        )
