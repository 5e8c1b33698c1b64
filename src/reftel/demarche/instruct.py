"""Opening asks: from what a cable asks to values with addressees, points and deadlines."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.cable import post_of
from reftel.claims import Polarity
from reftel.demarche.demarche import Demarche, Due, Point, Window
from reftel.demarche.filing import evidence
from reftel.demarche.holding import waits
from reftel.demarche.hosts import code_of, host_of, sender
from reftel.demarche.parting import Group, papers, parted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reftel.cable import Head
    from reftel.claims import Claim
    from reftel.demarche.filing import Filing

_ORDER = re.compile(
    r"\b(?:deliver|approach|convey|present|demarche|raise|respond|provide|draw|use|inform"
    r"|urge|pass|seek|share|meet"
    r"|engage|contact|press|encourage|express|request|ask|report|transmit|hand|reiterate"
    r"|advise|obtain|determine|confirm)\w*\b",
    re.IGNORECASE,
)
_ACT = re.compile(
    r"\b(?:deliver|approach|convey|present|demarche|raise|respond|draw|points|non-?\s?paper)\w*\b",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(
    r"\b(?:deliver|approach|convey|demarche|raise|urge|press|engage|contact|elicit|brief(?=\s+(?:the|host|officials?|your|appropriate)\b)|explain|thank"
    r"|discuss|encourage|express|reiterate|present|hand|pass|stress|underscore|emphasize|meet"
    r"|(?:inform|advise|tell)(?!\s+(?:the\s+)?(?:department|washington))|seek(?!\s+guidance)"
    r"|ask(?=\s+(?:the|host|for|that|whether)\b)|points|non-?\s?paper|inquir(?:y|ies))\b",
    re.IGNORECASE,
)
"""Words of an order to turn to somebody outside."""
_IF = re.compile(r"\bso\s+(?:inform|advise|notify|report|indicate)\b", re.IGNORECASE)
"""An order that hangs on a condition: whoever knows of any should so inform the Department."""
_LEVEL = re.compile(
    r"\bat\s+the\s+((?:highest|most\s+senior|most\s+effective|senior|working|appropriate"
    r"|ministerial|highest\s+appropriate)\s+(?:\w+\s+)?level(?:\s+possible)?)"
    r"|\b((?:appropriate|senior|working|high)[- ]levels?)\b",
    re.IGNORECASE,
)
_FULLER = re.compile(
    r"\b(?:follow-?\s?up|fuller|more\s+detailed|further|additional|complete)\b", re.IGNORECASE
)


def instruct(head: Head, filing: Filing) -> Iterator[Demarche]:
    """Yield the asks of a cable; none where it asks nobody for anything."""
    mrn = head.mrn or ""
    orders = [claim for claim in filing.of(mrn, "request") if _opens(claim)]
    if orders and filing.kind(mrn) in {"instruction", "guidance"}:
        yield from _numbered(
            _ask(head, filing, group)
            for group in parted(orders, _own(filing, mrn), head.to or _named(orders))
        )
        return
    if post_of(mrn) != "STATE":
        asked = [claim for claim in filing.of(mrn, "request") if claim.attribute("by") == "post"]
        if asked:
            yield _guidance(head, asked[-1], _own(filing, mrn))


def _own(filing: Filing, mrn: str) -> list[Claim]:
    """Return the deadlines of a cable's own asks: one that it moves is that of another."""
    return [due for due in filing.of(mrn, "deadline") if not due.attribute("moved")]


def _numbered(asks: Iterable[Demarche]) -> Iterator[Demarche]:
    """Yield asks with ids of their own: a second of one paragraph is told by its place."""
    taken: set[str] = set()
    for number, ask in enumerate(asks, 1):
        yield replace(ask, id=f"{ask.id}.{number}") if ask.id in taken else ask
        taken.add(ask.id)


def _opens(claim: Claim) -> bool:
    return (
        claim.attribute("by") == "department"
        and claim.attribute("type") in {"instruction", "reporting"}
        and claim.polarity is Polarity.ASSERTED
        and bool(_ORDER.search(claim.words))
        and not waits(claim)
        and not _IF.search(claim.words)
    )


def _lead(orders: Sequence[Claim]) -> Claim:
    """Return the order that says most: the one with points, else the first that acts."""
    for test in (papers, lambda c: _ACT.search(c.words)):
        found = [
            claim for claim in orders if claim.attribute("type") == "instruction" and test(claim)
        ]
        if found:
            return found[0]
    return orders[0]


def _ask(head: Head, filing: Filing, group: Group) -> Demarche:
    mrn, orders = head.mrn or "", group.orders
    lead, addressees = _lead(orders) if group.whole else orders[0], group.addressees
    said = filing.of(mrn, "talking_point")
    paragraphs = _paragraphs(orders, said) if group.whole else _told(orders)
    points = tuple(_point(claim) for claim in said if group.whole or claim.paragraph in paragraphs)
    level = next((m for claim in orders if (m := _LEVEL.search(claim.words))), None)
    reports = filing.of(mrn, "reporting")
    return Demarche(
        id=f"{mrn}#{lead.paragraph}",
        mrn=mrn,
        sent=head.date,
        addressees=addressees,
        hosts=tuple(dict.fromkeys(host for post in addressees if (host := host_of(post)))),
        asker=sender(head),
        kind="guidance" if filing.kind(mrn) == "guidance" else "demarche",
        subject=head.subject,
        marking=head.marking,
        dues=dues(group.deadlines),
        negative_report=any(claim.attribute("negative") is True for claim in reports),
        slugs=tuple(slot.value for claim in reports for slot in claim.slots if slot.role == "slug"),
        points=points,
        points_paragraphs=paragraphs,
        objectives=len(filing.of(mrn, "objective")),
        level=(level[1] or level[2] or "").lower() if level else "",
        outside=bool(paragraphs) or any(_OUTSIDE.search(claim.words) for claim in orders),
        interim_for=_interim(filing.of(mrn, "delivery")),
        windows=_windows(filing.of(mrn, "event_window")),
        evidence=tuple(evidence(claim) for claim in [lead, *(c for c in orders if c is not lead)]),
    )


def _guidance(head: Head, claim: Claim, deadlines: Sequence[Claim]) -> Demarche:
    return Demarche(
        id=f"{head.mrn}#{claim.paragraph}",
        mrn=head.mrn or "",
        sent=head.date,
        addressees=("STATE",),
        asker=sender(head),
        kind="request",
        subject=head.subject,
        marking=head.marking,
        dues=dues([one for one in deadlines if claim.span.holds(one.span)]),
        evidence=(evidence(claim),),
    )


def _named(orders: Sequence[Claim]) -> tuple[str, ...]:
    """Return the posts that the orders name, for a copy whose heading is lost."""
    told = [code_of(claim.slot("to") or "") for claim in orders]
    return tuple(dict.fromkeys(code for code in told if host_of(code)))


def _paragraphs(orders: Sequence[Claim], points: Sequence[Claim]) -> tuple[str, ...]:
    stand = [claim.paragraph for claim in points]
    told = [number for number in _told(orders) if number in stand or not stand]
    return tuple(dict.fromkeys([*told, *stand]))


def _told(orders: Sequence[Claim]) -> tuple[str, ...]:
    """Return the paragraphs in which the points of orders stand, as they tell it."""
    numbers = [number for claim in orders for number in papers(claim).split(",")]
    return tuple(dict.fromkeys(filter(None, numbers)))


def _point(claim: Claim) -> Point:
    return Point(
        claim.paragraph,
        int(str(claim.attribute("order") or 0)),
        bool(claim.attribute("verbatim")),
        claim.marking.short,
        *claim.span,
        cleared_by=str(claim.attribute("cleared_by") or ""),
    )


def dues(deadlines: Iterable[Claim]) -> tuple[Due, ...]:
    """Return the days by which something is to be reported, then those by which to act."""
    found = [
        Due(
            text=claim.words,
            at=claim.interval.end if claim.interval else None,
            precision=str(claim.attribute("precision") or "none"),
            zone=str(claim.attribute("zone") or "UTC"),
            assumed=str(claim.attribute("assumed") or ""),
            vague=str(claim.attribute("grade") or ""),
            role=str(claim.attribute("role")),
            evidence=evidence(claim),
        )
        for claim in deadlines
        if claim.attribute("role") in {"reporting", "action"}
    ]
    return tuple(sorted(found, key=lambda due: due.role != "reporting"))


def _interim(deliveries: Sequence[Claim]) -> str | None:
    for claim in deliveries:
        if claim.attribute("status") == "planned" and _FULLER.search(claim.words):
            return claim.words
    return None


def _windows(found: Sequence[Claim]) -> tuple[Window, ...]:
    seen: dict[tuple[object, object, str], Window] = {}
    for claim in found:
        if claim.interval:
            key = (*claim.interval, claim.value)
            seen.setdefault(key, Window(*claim.interval, claim.value, evidence(claim)))
    return tuple(sorted(seen.values(), key=_begins))


def _begins(window: Window) -> str:
    when = window.start or window.end
    return when.isoformat() if when else ""
