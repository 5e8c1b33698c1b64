"""Hand-made heads, claims and entries: casework works on values, not on texts."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from reftel.cable import Head
from reftel.claims import Claim, Entry, Interval, Slot
from reftel.demarche import Event, Evidence, Move
from reftel.source import Span

ORDER = "08STATE101"
REPORT = "08LISBON21"


def when(text: str) -> datetime:
    """Return an instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def head(
    mrn: str,
    date: str,
    to: tuple[str, ...] = ("STATE",),
    refs: tuple[str, ...] = (),
    subject: str = "EXERCISE LANTERN FLOW FORMING MACHINE",
) -> Head:
    """Return a head; the post is that of the number."""
    post = mrn[2:].rstrip("0123456789")
    return Head(f"sha-{mrn}", mrn, when(date), post, to, (), subject, ("PARM", "PO"), refs, "S")


def claim(
    kind: str,
    mrn: str,
    value: str = "",
    *,
    at: int = 0,
    quote: str = "",
    paragraph: str = "2",
    slots: dict[str, str] | None = None,
    speaker: str | None = None,
    interval: tuple[str | None, str | None] | None = None,
    **attributes: str | bool,
) -> Claim:
    """Return a claim at an invented place."""
    span = Span(at, at + max(1, len(quote)))
    bounds = interval and Interval(*(when(bound) if bound else None for bound in interval))
    return Claim(
        kind=kind,
        value=value,
        cable=mrn,
        paragraph=paragraph,
        span=span,
        quote=quote,
        slots=tuple(Slot(role, text, span) for role, text in (slots or {}).items()),
        attributes=tuple(attributes.items()),
        speaker=speaker,
        interval=bounds or None,
    )


def kind(mrn: str, name: str) -> Claim:
    return claim("cable_kind", mrn, name)


def order(mrn: str = ORDER, due: str | None = "2008-03-14T23:59:59") -> list[Claim]:
    """Return the claims of an instruction with two points, one verbatim."""
    found = [
        kind(mrn, "instruction"),
        claim(
            "request",
            mrn,
            at=10,
            quote="Request Embassy deliver the points in paragraph 5",
            slots={"points": "5", "to": "Lisbon"},
            by="department",
            type="instruction",
        ),
        claim(
            "talking_point", mrn, at=100, quote="A point.", paragraph="5", order="1", verbatim=False
        ),
        claim(
            "talking_point", mrn, at=120, quote="Another.", paragraph="5", order="2", verbatim=True
        ),
        claim("event_window", mrn, "depart Lisbon", at=150, interval=("2008-03-17", "2008-03-19")),
    ]
    if due:
        found.append(
            claim(
                "deadline",
                mrn,
                at=200,
                quote="by March 14",
                interval=(None, due),
                role="reporting",
                precision="day",
                zone="UTC",
                assumed="",
            )
        )
    return found


def delivery(
    mrn: str = REPORT, day: str = "2008-03-12", of: str = ORDER, **more: str | bool
) -> Claim:
    """Return a delivery by a political officer."""
    slots = {"by": "PolOff", "to": "Tomas Veludo", **({"of": of} if of else {})}
    attributes: dict[str, Any] = {"status": "delivered", "formal": True, **more}
    return claim(
        "delivery",
        mrn,
        at=300,
        quote="PolOff delivered",
        slots=slots,
        interval=(day, day),
        **attributes,
    )


def reply(
    quote: str, mrn: str = REPORT, sort: str = "commitment", at: int = 400, **more: str | bool
) -> Claim:
    """Return a host's reply."""
    attributes: dict[str, Any] = {"type": sort, **more}
    return claim("host_response", mrn, at=at, quote=quote, speaker="Veludo", **attributes)


def promise(quote: str, mrn: str = REPORT, by: str | None = None, at: int = 400) -> Claim:
    """Return a promise."""
    slots = {"by_when": by} if by else {}
    return claim("promise", mrn, at=at, quote=quote, slots=slots, speaker="Veludo", vague="none")


def link(mrn: str, to: str, relation: str, confidence: str = "0.90") -> Claim:
    """Return what a cable says that it does to another."""
    return claim(
        "link", mrn, to, slots={"relation": relation}, grounds="said so", confidence=confidence
    )


def traffic() -> tuple[list[Head], list[Claim]]:
    """Return an instruction, its report with a promise, and the report that keeps it."""
    heads = [
        head(ORDER, "2008-03-10T21:40", to=("LISBON",)),
        head(REPORT, "2008-03-13T12:00", refs=(ORDER,)),
        head("08LISBON34", "2008-03-28T12:00", refs=(REPORT, ORDER)),
    ]
    claims = [
        *order(),
        kind(REPORT, "delivery_report"),
        delivery(),
        reply("Portugal would inspect both containers"),
        promise("Portugal would inspect both containers"),
        link(REPORT, ORDER, "delivers"),
        kind("08LISBON34", "delivery_report"),
        reply("customs had inspected both containers, as promised", "08LISBON34", "information"),
        link("08LISBON34", REPORT, "follows_up"),
        link("08LISBON34", ORDER, "mentions"),
    ]
    return heads, claims


def event(
    move: Move,
    known: str,
    at: str | None = None,
    ask: str = "A",
    row: str = "LISBON",
    place: int = 0,
) -> Event:
    """Return an event of an ask."""
    moment = when(at) if at else None
    return Event(ask, row, move, moment, when(known), Evidence("08LISBON21", "2", place, place + 1))


def entry(
    number: str, act: str, about: str, at: str, corrects: str | None = None, **data: str
) -> Entry:
    """Return an entry of the ledger about something that happened at a time."""
    return Entry(number, when("2026-01-01"), "desk", act, about, {"at": at, **data}, "", corrects)
