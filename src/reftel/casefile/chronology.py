"""One chronology of a case: cables sent, events told, windows and deadlines, with open ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.casefile.case import Moment
from reftel.casefile.deals import dealt, spelled
from reftel.claims import Hedge, Polarity
from reftel.demarche import FAR, span_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from reftel.cable import Head
    from reftel.claims import Claim

_TOLD = {
    "meeting": "meeting", "event_window": "window", "outreach": "mission", "delivery": "delivery",
    "deadline": "deadline", "host_response": "reply", "promise": "promise", "request": "request",
    "responsibility": "handover", "sanctions": "sanctions", "listing": "listing",
}  # fmt: skip
_BY_CABLE = frozenset({"host_response", "delivery"})
"""What had happened when the cable was sent, where no day is said."""
_FROM_CABLE = frozenset({"promise", "request"})
"""What begins with the cable and stays open, where no day is said."""
_DATED = ("departs", "arrives", "booked", "at_port", "loaded", "when")
_LONGEST = 160


def chronology(claims: Iterable[Claim], heads: Mapping[str, Head]) -> list[Moment]:
    """Return the moments in order of time; what several claims tell alike is one moment."""
    found: dict[tuple[datetime | None, datetime | None, str, str], list[Claim]] = {}
    for claim in claims:
        head = heads.get(claim.cable)
        for start, end, kind, text in _moments(claim, head.date if head else None):
            found.setdefault((start, end, kind, text), []).append(claim)
    told = [Moment(*key, tuple(dict.fromkeys(given))) for key, given in found.items()]
    sent = [
        Moment(head.date, head.date, "cable", head.subject or "(no subject)", (), mrn)
        for mrn, head in heads.items()
        if head.date
    ]
    return sorted((*sent, *told), key=_order)


def _order(moment: Moment) -> tuple[datetime, datetime, str, str, str]:
    first = moment.start or moment.end or FAR
    return first, moment.end or FAR, moment.kind, moment.text, moment.cable


_Told = tuple["datetime | None", "datetime | None", str, str]


def _moments(claim: Claim, sent: datetime | None) -> Iterator[_Told]:
    if claim.kind == "shipment":
        yield from list(_voyage(claim)) or _undated(claim, sent)
        return
    kind = _TOLD.get(claim.kind)
    ends = _ends(claim, sent) if kind and not claim.attribute("summary") else None
    if kind and ends:
        yield *ends, kind, shortened(claim.words)


def _voyage(claim: Claim) -> Iterator[_Told]:
    """Yield the days that a shipment tells: booked, in port, departs, arrives."""
    what = claim.slot("vessel") or claim.slot("item") or "shipment"
    for slot in claim.slots:
        if slot.role in _DATED and (ends := span_of(slot.value)):
            bare = slot.role == "when"
            words = claim.words if bare else f"{what}: {slot.role.replace('_', ' ')}"
            yield *ends, "shipment", shortened(words)


def _undated(claim: Claim, sent: datetime | None) -> Iterator[_Told]:
    """Yield a deal without a day: done when the cable was sent, or open from then on."""
    told = dealt(claim)
    if told and sent:
        ahead = claim.hedge in {Hedge.PLANNED, Hedge.POTENTIAL, Hedge.QUESTIONED}
        denied = claim.polarity is Polarity.DENIED
        ends = (sent, None) if ahead else (None, sent)
        yield *ends, "shipment", shortened(f"{'denied: ' if denied else ''}{spelled(told)}")


def _ends(claim: Claim, sent: datetime | None) -> tuple[datetime | None, datetime | None] | None:
    """Return the days said, else what the cable's own day says: done by then, or open from then."""
    if claim.interval and any(claim.interval):
        return claim.interval
    told = span_of(claim.slot("when") or claim.slot("by_when") or "")
    if told or not sent:
        return told
    if claim.kind in _BY_CABLE and claim.attribute("status") != "planned":
        return None, sent
    return (sent, None) if claim.kind in _FROM_CABLE else None


def shortened(text: str) -> str:
    """Return a text cut at a word where it is long."""
    if len(text) <= _LONGEST:
        return text
    return text[:_LONGEST].rsplit(" ", 1)[0] + " …"
