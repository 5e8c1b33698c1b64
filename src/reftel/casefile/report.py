"""A case as Markdown: a source for each line, the banner joined from all marks used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.casefile.chronology import shortened
from reftel.casefile.deals import spelled
from reftel.casefile.overall import overall
from reftel.marking import join, parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from reftel.casefile.case import Case, Moment
    from reftel.claims import Claim
    from reftel.marking import Marking

_RULED = ("listing", "control", "sanctions")
_SHOWN = 4
"""How many sources a line names before it says how many more there are."""


class _Pen:
    """Writes sources and remembers which marks were used."""

    def __init__(self) -> None:
        self.used: list[Marking] = []

    def source(self, claims: Iterable[Claim]) -> str:
        found = list(claims)
        self.used += [one.marking for one in found]
        places = list(dict.fromkeys((one.cable, one.paragraph) for one in found))
        shown = " ".join(_link(*place) for place in places[:_SHOWN])
        more = f" +{len(places) - _SHOWN}" if len(places) > _SHOWN else ""
        return f"({_mark([one.marking for one in found])}) {shown}{more}"


def _link(mrn: str, paragraph: str) -> str:
    place = "heading" if paragraph == "hdr" else f"para {paragraph}"
    return f"[{mrn} {place}](/cables/{mrn}#p{paragraph})"


def _mark(marks: Sequence[Marking]) -> str:
    return (str(join(marks)) if marks else "") or "unmarked"


def report(
    case: Case, as_of: datetime, audience: str | None = None, asks: Sequence[Mapping[str, Any]] = ()
) -> str:
    """Return the report; `asks` are rows of the board, left out for an audience."""
    pen = _Pen()
    sections = {
        "Parties and persons": _subjects(case, pen, "party", "person"),
        "Vessels": _subjects(case, pen, "vessel"),
        "Items": _subjects(case, pen, "item"),
        "Instruments": _subjects(case, pen, "instrument"),
        "Listings, controls and sanctions": _quoted(pen, case.told(*_RULED)),
        "Who supplies what to whom": _deals(case, pen),
        "Other shipments": _quoted(pen, _undealt(case)),
        "Asks": [*_asks(asks), *_quoted(pen, case.told("request"))],
        "Promises and replies": _quoted(pen, case.told("promise", "host_response")),
        "Documents": _quoted(pen, case.told("document")),
        "Chronology": _chronology(case, pen),
        "Claims that differ": _conflicts(case, pen),
        "May be one and the same": _proposals(case),
        "Notes": _notes(case),
        "Cited, not held": [f"- {mrn}" for mrn in case.missing],
    }  # fmt: skip
    body = [
        line
        for title, rows in sections.items()
        if (lines := list(rows))
        for line in (f"## {title}", "", *lines, "")
    ]
    banner = _banner(case, pen, asks, as_of)
    told = [f"Release: told to {audience} as of {as_of:%Y-%m-%d}."] if audience else []
    status = f"closed: {case.jacket.closed}" if case.jacket.closed else "open"
    narrow = [f"Only what the paragraphs that name {case.about} say."] if case.about else []
    first = f"Case {status}, as of {as_of:%Y-%m-%d}."
    head = [f"# {case.jacket.title}", "", first, *narrow, *told, ""]
    return "\n".join([banner, "", *head, *body, banner, ""])


def _banner(case: Case, pen: _Pen, asks: Sequence[Mapping[str, Any]], as_of: datetime) -> str:
    """Join the marks of all lines; remarks without a mark add none."""
    marks = [
        *pen.used,
        *(parse(str(ask["marking"])) for ask in asks if ask.get("marking")),
        *(parse(head.marking) for head in case.heads.values() if head.marking),
        *(parse(note.marking) for note in case.jacket.notes if note.marking),
        *([parse(case.jacket.marking)] if case.jacket.marking else []),
    ]
    return str(overall(marks, as_of.date())).upper()


def _subjects(case: Case, pen: _Pen, *kinds: str) -> Iterator[str]:
    for kind in kinds:
        for one in case.of(kind):
            facts = ", ".join(f"{name} {value}" for name, value in one.facts)
            others = [name for name in one.names if name.lower() != one.name.lower()][:3]
            also = f"; also {', '.join(others)}" if others else ""
            told = f" ({facts})" if facts else ""
            yield f"- **{one.name}**{told}{also} {pen.source(one.claims)}"


def _deals(case: Case, pen: _Pen) -> Iterator[str]:
    """Tell each deal by its roles, with the words of the first claim that tells it."""
    for one in case.deals:
        told = f" [{one.told}]" if one.told else ""
        words = shortened(one.claims[0].words)
        yield f'- {spelled(one.roles)}{told}: "{words}" {pen.source(one.claims)}'


def _undealt(case: Case) -> list[Claim]:
    """Return the shipments that name no more than goods."""
    dealt = {claim for one in case.deals for claim in one.claims}
    return [claim for claim in case.told("shipment") if claim not in dealt]


def _quoted(pen: _Pen, claims: Iterable[Claim]) -> Iterator[str]:
    seen: set[tuple[str, int]] = set()
    for claim in claims:
        place = claim.cable, claim.span.start
        if place in seen:
            continue
        seen.add(place)
        who = f"{claim.speaker}: " if claim.speaker else ""
        hedge = "" if claim.hedge.value == "asserted" else f" [{claim.hedge.value}]"
        yield f"- {who}{shortened(claim.words)}{hedge} {pen.source([claim])}"


def _notes(case: Case) -> Iterator[str]:
    for note in case.jacket.notes:
        yield f"- {note.at:%Y-%m-%d} {note.who}: {note.text} ({note.marking or 'unmarked'})"


def _asks(asks: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for ask in asks:
        due = f", due {ask['due']}" if ask.get("due") else ""
        states = ", ".join(
            f"{row['addressee']} {row['state'] or 'unknown'}" for row in ask["deliveries"]
        )
        yield f"- ask {ask['id']}{due}: {states} [{ask['mrn']}](/cables/{ask['mrn']})"


def _chronology(case: Case, pen: _Pen) -> Iterator[str]:
    for one in case.chronology:
        source = pen.source(one.claims) if one.claims else f"[{one.cable}](/cables/{one.cable})"
        yield f"- {_range(one)} · {one.kind}: {one.text} {source}"


def _range(one: Moment) -> str:
    if one.start is None:
        return f"until {one.end:%Y-%m-%d}"
    first = f"{one.start:%Y-%m-%d}"
    if one.end is None:
        return f"from {first}"
    last = f"{one.end:%Y-%m-%d}"
    return first if first == last else f"{first} to {last}"


def _conflicts(case: Case, pen: _Pen) -> Iterator[str]:
    for one in case.conflicts:
        yield f"- {one.subject}, {one.field}:"
        for side in one.sides:
            yield f"    - {side.value} {pen.source(side.claims)}"


def _proposals(case: Case) -> Iterator[str]:
    for one in case.proposals:
        yield f"- {one.one} and {one.other}: {one.confidence:.2f}, {'; '.join(one.grounds)}"
