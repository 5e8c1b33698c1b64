"""The JSON of asks, links, promises and boards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reftel.demarche.board import due_of, is_moot, is_urgent
from reftel.demarche.hosts import name_of
from reftel.demarche.moves import LAST_DAY, Move

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from reftel.demarche.board import Card
    from reftel.demarche.chain import Link
    from reftel.demarche.demarche import Demarche, Evidence, Window
    from reftel.demarche.docket import Docket
    from reftel.demarche.moves import Event
    from reftel.demarche.promises import Handover, Promise, Question
    from reftel.demarche.state import Progress


def link(value: Link) -> dict[str, Any]:
    """Return `from, to, relation, grounds, confidence`; `from` is the later cable."""
    return {
        "from": value.later,
        "to": value.earlier,
        "relation": value.relation,
        "grounds": value.grounds,
        "confidence": value.confidence,
        "held": value.held,
        "evidence": evidence(value.evidence) if value.evidence else None,
    }


def evidence(place: Evidence) -> dict[str, Any]:
    """Return the place, or the entry of the ledger, that shows something."""
    if place.entry is not None:
        return {"mrn": None, "paragraph": None, "start": None, "end": None, "entry": place.entry}
    return {"mrn": place.mrn, "paragraph": place.paragraph, "start": place.start, "end": place.end}


def ask(docket: Docket, value: Demarche, as_of: datetime) -> dict[str, Any]:
    """Return an ask with its deliveries, replies and promises as of a time."""
    return {
        **_asked(value, as_of),
        "urgent": is_urgent(value, as_of),
        "moot": is_moot(value, as_of),
        "deliveries": [
            row for one in docket.of(value, as_of) for row in deliveries(docket, value, one, as_of)
        ],
        "responses": [
            {
                "class": reply.kind,
                "by": reply.by,
                "text": reply.text,
                "addressee": name_of(reply.addressee),
                "repeated": reply.repeated,
                "reported": _iso(reply.known),
                "evidence": [evidence(reply.evidence)],
            }
            for reply in docket.replies.get(value.id, ())
            if reply.known <= as_of
        ],
        "promises": [
            promise(one, as_of)
            for one in docket.promises
            if value.id in one.asks and one.known <= as_of
        ],
        "evidence": [evidence(place) for place in value.evidence],
    }


def _asked(value: Demarche, as_of: datetime) -> dict[str, Any]:
    """Return what the instruction says; of later cables, only those that move its deadline."""
    return {
        "id": value.id,
        "mrn": value.mrn,
        "kind": value.kind,
        "held": value.held,
        "sent": _iso(value.sent),
        "asker": value.asker,
        "subject": value.subject,
        "marking": value.marking or None,
        "addressees": [name_of(post) for post in value.addressees],
        "host": list(value.hosts),
        "level": value.level or None,
        **_dues(value, as_of),
        "negative_report": value.negative_report,
        "slug": list(value.slugs),
        "objectives": value.objectives,
        "points": [
            {
                "paragraph": point.paragraph,
                "order": point.order,
                "verbatim": point.verbatim,
                "marking": point.marking or None,
                "cleared_by": point.cleared_by or None,
                "start": point.start,
                "end": point.end,
            }
            for point in value.points
        ],
        "points_paragraphs": list(value.points_paragraphs),
        "interim_for": value.interim_for,
        "window": window(value.window) if value.window else None,
        "windows": [window(one) for one in value.windows],
    }


def _dues(value: Demarche, as_of: datetime) -> dict[str, Any]:
    due = value.due_by(as_of)
    return {
        "due": due.written if due else None,
        "due_text": due.text if due else None,
        "due_precision": due.precision if due else None,
        "due_zone": due.zone if due else None,
        "due_assumed": (due.assumed or None) if due else None,
        "vague": (due.vague or None) if due else None,
        "rounds": [
            {
                "due": one.written,
                "text": one.text,
                "role": one.role,
                "zone": one.zone,
                "assumed": one.assumed or None,
                "moved": _iso(one.known),
                "posts": [name_of(post) for post in one.posts],
                "evidence": [evidence(one.evidence)] if one.evidence else [],
            }
            for one in value.dues
            if one.known is None or one.known <= as_of
        ],
    }


def window(value: Window) -> dict[str, Any]:
    """Return `from, to, event`."""
    return {
        "from": value.start.date().isoformat() if value.start else None,
        "to": value.end.date().isoformat() if value.end else None,
        "event": value.event,
        "evidence": evidence(value.evidence),
    }


def deliveries(
    docket: Docket, value: Demarche, row: Progress, as_of: datetime
) -> list[dict[str, Any]]:
    """Return one record an addressee, and one more for each further approach."""
    events = [event for event in docket.rows[value.id, row.addressee] if event.known <= as_of]
    done = _approaches([event for event in events if event.move is Move.DELIVERED])
    due = due_of(value, row, as_of)
    told = [_row(row, one, events) for one in done] or [_row(row, None, events)]
    return [{**one, "due": due.written if due else None} for one in told]


def _approaches(done: Sequence[Event]) -> list[Event]:
    """Tell one approach told twice from two: same cable and day is the same approach."""
    kept: dict[tuple[str | None, str], Event] = {}
    for event in done:
        kept.setdefault((event.evidence.mrn or event.evidence.entry, _iso(event.at) or ""), event)
    return list(kept.values())


def _row(row: Progress, done: Event | None, events: Sequence[Event]) -> dict[str, Any]:
    scheduled = row.scheduled
    return {
        "addressee": name_of(row.addressee),
        "state": row.state.value if row.state else None,
        "scheduled": _day(scheduled.at) if scheduled else None,
        "delivered": (_day(done.at) or _day(done.known)) if done else None,
        "delivered_said": bool(done and done.at),
        "suspect": bool(done and done.suspect),
        "reported": _iso(row.reported.at) if row.reported else None,
        "responded": _iso(row.responded.at) if row.responded else None,
        "closed": {"state": row.ended.move.value, "reason": row.ended.note} if row.ended else None,
        "by": (done.by or None) if done else None,
        "to": (done.to or None) if done else None,
        "nonpaper": done.nonpaper if done else None,
        "evidence": _places(done, events),
    }


def _places(done: Event | None, events: Sequence[Event]) -> list[dict[str, Any]]:
    """Return the places of one approach, then of the other moves of its row, each once."""
    others = [event for event in events if event.move not in {Move.INSTRUCTED, Move.DELIVERED}]
    chosen = [done, *others] if done else others
    return [evidence(place) for place in dict.fromkeys(event.evidence for event in chosen)]


def promise(value: Promise, as_of: datetime) -> dict[str, Any]:
    """Return a promise with its outcome as of a time."""
    outcome, shown = value.as_of(as_of)
    places = [evidence(value.evidence)] + ([evidence(shown.evidence)] if shown else [])
    return {
        "id": value.id,
        "who": value.who,
        "what": value.what,
        "by_when": value.by_when,
        "vague": value.vague,
        "state": outcome.value,
        "why": shown.why if shown else None,
        "marking": value.marking or None,
        "post": name_of(value.post),
        "host": value.host or None,
        "made": _iso(value.known),
        "age_days": (as_of - value.known).days,
        "asks": list(value.asks),
        "evidence": places,
    }


def question(value: Question) -> dict[str, Any]:
    """Return what a host asked."""
    return {
        "class": value.kind,
        "by": value.by,
        "text": value.text,
        "post": name_of(value.post),
        "host": value.host or None,
        "asked": _iso(value.known),
        "repeats": value.repeats,
        "evidence": [evidence(value.evidence)],
    }


def handover(value: Handover) -> dict[str, Any]:
    """Return a change of responsibility."""
    return {
        "post": name_of(value.post),
        "host": value.host or None,
        "text": value.text,
        "told": _iso(value.known),
        "evidence": [evidence(value.evidence)],
    }


def card(value: Card) -> dict[str, Any]:
    """Return a card of the board."""
    return {
        "column": value.column.value,
        "ask": value.ask,
        "addressee": name_of(value.addressee),
        "subject": value.subject,
        "marking": value.marking or None,
        "state": value.state,
        "clock": value.clock,
        "due": value.due.written if value.due else None,
        "window": window(value.window) if value.window else None,
        "urgent": value.urgent,
        "points": value.points,
        "verbatim": value.verbatim,
        "promise": value.promise.id if value.promise else None,
        "evidence": [evidence(place) for place in value.evidence],
    }


def _iso(when: datetime | None) -> str | None:
    return when.isoformat() if when and when < LAST_DAY else None


def _day(when: datetime | None) -> str | None:
    return when.date().isoformat() if when and when < LAST_DAY else None
