"""Offices of a regime and who holds them: chairs, co-chairs, secretaries, and their terms."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from reftel.claims import Claim
    from reftel.secretariat.minutes import Minutes

_OFFICE = re.compile(
    r"\b(co-?chair|vice[- ]chair|chair|president|secretary|coordinator|director[- ]general)"
    r"(?:man|woman|person)?\b",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"\b(MTCR|NSG|AG|WA|HCOC|OPCW|IAEA|NPT|BWC|UNSC|1540|TEM|IEM|LEEM|POC|RPOC"
    r"|Australia\s+Group|Wassenaar)\b",
    re.IGNORECASE,
)
_GROUPS = frozenset({"TEM", "IEM", "LEEM", "POC", "RPOC"})
PHASES = ("current", "incoming", "outgoing", "former")
_PHASE = {"new": "incoming", "next": "incoming", "designated": "incoming", "successor": "incoming",
          "newly appointed": "incoming", "newly-appointed": "incoming"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Office:
    """A holder of an office as far as cables tell: known on a day, succeeded by whom."""

    body: str
    office: str
    holder: str
    country: str
    phase: str
    """`current`, `incoming`, `outgoing` or `former`, when it was told."""
    known: datetime | None
    last: datetime | None
    """The last day on which a cable names the holder in this office."""
    since: str
    successor: str
    claims: tuple[Claim, ...]


def offices(cables: Sequence[Minutes]) -> list[Office]:
    """Return office-holders by body and office, in order of what was told."""
    found: dict[tuple[str, str, str], Office] = {}
    for cable in cables:
        for told in (*_terms(cable), *_titled(cable)):
            key = told.body, told.office, told.holder.split()[-1].lower()
            known = found.get(key)
            found[key] = _joined(known, told) if known else told
    return _succeeded(sorted(found.values(), key=_order))


def _order(one: Office) -> tuple[str, str, int, str, str]:
    return one.body, one.office, PHASES.index(one.phase), str(one.known or ""), one.holder


def _joined(known: Office, told: Office) -> Office:
    return replace(
        known,
        holder=max(known.holder, told.holder, key=len),
        country=known.country or told.country,
        phase="current" if known.phase == "incoming" and told.phase == "current"
        and told.known != known.known else known.phase,
        last=told.known or known.last,
        since=known.since or told.since,
        claims=(*known.claims, *told.claims),
    )  # fmt: skip


def _terms(cable: Minutes) -> Iterator[Office]:
    for claim in cable.of("term"):
        holder = str(claim.attribute("person") or claim.slot("person") or "")
        words = claim.words
        office = _OFFICE.search(str(claim.attribute("office") or "")) or _OFFICE.search(words)
        body = _whose(words, cable)
        if holder and office and body:
            status = str(claim.attribute("status") or "current")
            since = str(claim.attribute("from") or "")
            yield Office(
                body=body,
                office=_called(office[1]),
                holder=holder,
                country=str(claim.attribute("country") or ""),
                phase=_phase(status, since, cable.sent),
                known=cable.sent,
                last=cable.sent,
                since=since,
                successor="",
                claims=(claim,),
            )


def _phase(status: str, since: str, sent: datetime | None) -> str:
    """Return where a term stands; whoever was to come has come when the day told has come."""
    phase = _PHASE.get(status, status if status in PHASES else "current")
    come = since[:10] and sent is not None and since[:10] <= sent.date().isoformat()
    return "current" if phase == "incoming" and come else phase


def _called(word: str) -> str:
    low = word.lower().replace(" ", "-")
    return {"cochair": "Co-Chair", "co-chair": "Co-Chair", "vice-chair": "Vice-Chair"}.get(
        low, low.capitalize()
    )


def _whose(words: str, cable: Minutes) -> str:
    """Return the body whose office it is, with its expert group: `MTCR IEM`."""
    named = [_code(word) for word in _BODY.findall(words)]
    groups = [word for word in named if word in _GROUPS]
    bodies = [word for word in named if word not in _GROUPS] or (
        [cable.regime] if cable.regime else []
    )
    return " ".join([*bodies[:1], *groups[:1]])


def _code(word: str) -> str:
    low = " ".join(word.lower().split())
    return {"australia group": "AG", "wassenaar": "WA", "1540": "UNSC-1540"}.get(low, word.upper())


def _titled(cable: Minutes) -> Iterator[Office]:
    """Yield persons whose office stands with a regime's name: the MTCR Chairman Oh."""
    regimes = cable.of("control_regime")
    for person in cable.of("person"):
        office = _OFFICE.fullmatch(str(person.attribute("role") or ""))
        if not office or person.attribute("unnamed") or person.attribute("coref"):
            continue
        near = [one for one in regimes if _with(person, one)]
        if near:
            nation = str(person.attribute("country") or "")
            yield Office(near[-1].value, _called(office[1]), person.value, nation, "current",
                         cable.sent, cable.sent, "", "", (person,))  # fmt: skip


def _with(person: Claim, regime: Claim) -> bool:
    """Say whether a regime's name stands in a title or right before it."""
    inside = person.span.holds(regime.span)
    gap = person.span.start - regime.span.end
    return inside or 0 < gap <= len(str(person.attribute("role"))) + 3


def _succeeded(found: Iterable[Office]) -> list[Office]:
    """Name the successor of each current holder, where an incoming one is told of."""
    held = list(found)
    ahead = {(o.body, o.office): o.holder for o in held if o.phase == "incoming"}
    return [
        replace(one, successor=ahead.get((one.body, one.office), ""))
        if one.phase in {"current", "outgoing"}
        else one
        for one in held
    ]
