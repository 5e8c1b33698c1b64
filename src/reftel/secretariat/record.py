"""The JSON of meetings, documents, calls, missions, offices and the countdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reftel.claims import iso, marked

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from reftel.claims import Claim, Interval
    from reftel.secretariat.agenda import Countdown, Item
    from reftel.secretariat.calls import Call
    from reftel.secretariat.document import Document, Gap
    from reftel.secretariat.meeting import Meeting
    from reftel.secretariat.missions import Mission
    from reftel.secretariat.offices import Office
    from reftel.secretariat.secretariat import Row, Secretariat


def evidence(claims: Iterable[Claim]) -> list[dict[str, Any]]:
    """Return the places of claims, each once."""
    return [
        {"mrn": claim.cable, "paragraph": claim.paragraph, "start": claim.span.start,
         "end": claim.span.end, "marking": claim.marking.written or None}
        for claim in dict.fromkeys(claims)
    ]  # fmt: skip


def meeting(shelf: Secretariat, value: Meeting, as_of: datetime) -> dict[str, Any]:
    """Return a meeting with its documents and the next of its series as said."""
    after = shelf.following(value)
    return {
        "id": value.id, "body": value.body or None, "series": value.series or None,
        "number": value.number or None, "title": value.title(),
        **days(value.interval), "opens": value.opens or None, "exact": value.exact,
        "place": value.place or None,
        "venue": value.venue or None, "status": value.status(as_of), "chair": value.chair or None,
        "host": value.host or None, "attendees": list(value.attendees),
        "documents": [one.id for one in shelf.papers(value)],
        "items": [item(one) for one in shelf.items if one.meeting == value.id],
        "next": {"id": after.id, **days(after.interval)} if after else None,
        "cables": list(value.cables), "parts": list(value.parts), "known": iso(value.known),
        "marking": marked(value.claims), "evidence": evidence(value.claims),
    }  # fmt: skip


def document(shelf: Secretariat, value: Document) -> dict[str, Any]:
    """Return a document with the numbers missing before it."""
    gap = next((one for one in shelf.gaps if one.before == value.id), None)
    return {
        "id": value.id, "body": value.body or None, "series": value.series or None,
        "number": value.number, "code": value.code or None, "year": value.year,
        "title": value.title or None, "submitter": value.submitter or None,
        "addressee": value.addressee or None, "date": value.date or None,
        "language": value.language or None, "medium": value.medium or None,
        "status": list(value.status), "content": value.content or None,
        "version_of": value.version_of or None, "meeting": value.tabled or None,
        "missing_before": [gap.first, gap.last] if gap else None, "known": iso(value.known),
        "marking": marked(value.claims), "evidence": evidence(value.claims),
    }  # fmt: skip


def gap(value: Gap) -> dict[str, Any]:
    """Return a gap of the register."""
    return {
        "body": value.body, "series": value.series, "year": value.year, "from": value.first,
        "to": value.last, "count": value.last - value.first + 1, "before": value.before,
    }  # fmt: skip


def call(shelf: Secretariat, value: Call, as_of: datetime) -> dict[str, Any]:
    """Return a call for comments with its row of the matrix as of a time."""
    paper = shelf.document(value.document)
    regime = (paper.body if paper else "") or value.body
    row = {partner: answer.value for partner, answer in value.matrix(as_of, regime).items()}
    told = value.given(as_of)
    every = (*value.claims, *(one.claim for one in told))
    return {
        "id": value.id, "document": value.document or None, "body": regime or None,
        "code": (paper and paper.code) or None, "title": (paper and paper.title) or None,
        "by": value.by or None, "from": value.asked_of or None, "written": value.written,
        "due": days(value.due)["to"], "asked": iso(value.known) if value.claims else None,
        "matrix": row,
        "promised": [p for p, answer in row.items() if answer == "promised"],
        "received": [p for p, answer in row.items() if answer == "received"],
        "none": sum(answer == "none" for answer in row.values()),
        "marking": marked(every), "evidence": evidence(every),
    }  # fmt: skip


def mission(value: Mission, as_of: datetime) -> dict[str, Any]:
    """Return an outreach mission as of a time."""
    return {
        "id": value.id, "body": value.body or None, "country": value.country,
        **days(value.interval), "status": value.status(as_of), "lead": value.lead or None,
        "members": list(value.members), "conditions": list(value.conditions),
        "reports": list(value.reports), "follow_ups": list(value.follow_ups),
        "parts": list(value.parts), "known": iso(value.known),
        "marking": marked(value.claims), "evidence": evidence(value.claims),
    }  # fmt: skip


def office(value: Office) -> dict[str, Any]:
    """Return a holder of an office."""
    return {
        "body": value.body or None, "office": value.office, "holder": value.holder,
        "country": value.country or None, "phase": value.phase, "since": value.since or None,
        "successor": value.successor or None, "known": iso(value.known), "last": iso(value.last),
        "marking": marked(value.claims), "evidence": evidence(value.claims),
    }  # fmt: skip


def item(value: Item) -> dict[str, Any]:
    """Return an agenda item."""
    return {
        "id": value.id, "meeting": value.meeting or None, "title": value.title,
        "proposer": value.proposer or None, "known": iso(value.known),
        "marking": marked(value.claims), "evidence": evidence(value.claims),
    }  # fmt: skip


def plenary(shelf: Secretariat, value: Countdown, as_of: datetime) -> dict[str, Any]:
    """Return the countdown to a plenary."""
    return {
        "body": value.body, "days": value.days, "meeting": meeting(shelf, value.meeting, as_of),
        "items": [item(one) for one in value.items],
        "papers": [document(shelf, one) for one in value.papers],
        "before": [
            {"id": one.id, "title": one.title(), **days(one.interval)} for one in value.before
        ],
    }  # fmt: skip


def row(value: Row) -> dict[str, Any]:
    """Return a series with its last and next meeting."""
    return {
        "body": value.body, "series": value.series, "held": value.held,
        "last": value.last.opens or None if value.last else None,
        "next": value.next.opens or None if value.next else None,
        "evidence": evidence([*(value.last.claims if value.last else ()),
                              *(value.next.claims if value.next else ())]),
    }  # fmt: skip


def days(interval: Interval | None) -> dict[str, str | None]:
    """Return `from` and `to` as days."""
    ends = interval or (None, None)
    start, end = (at.date().isoformat() if at else None for at in ends)
    return {"from": start, "to": end}
