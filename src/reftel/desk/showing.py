"""One cable to be looked at: its text, its claims, what it cites and what cites it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reftel.cable import check
from reftel.casefile import own
from reftel.desk.deciding import left_in, settled
from reftel.marking import Portion, join, release
from reftel.store import unheld

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from reftel.cable import Cable, Paragraph
    from reftel.claims import Claim
    from reftel.findings import Finding
    from reftel.marking import Audience, Marking
    from reftel.store import Store

UNTOLD = "Subject withheld"


@dataclass(frozen=True, slots=True)
class Cited:
    """A cable or paper at the other end of a reference, and whether it is held."""

    text: str
    mrn: str | None
    held: bool
    relation: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A cable with what belongs beside its text; `withheld` says why, by node of the body."""

    cable: Cable
    claims: tuple[Claim, ...]
    cites: tuple[Cited, ...]
    cited_by: tuple[Cited, ...]
    findings: tuple[Finding, ...]
    withheld: dict[int, str]
    header: str | None
    """The header as found; None where a reader is limited."""
    title: str
    """The subject, or that there is none, or that it is withheld."""


def show_limited(store: Store, key: str, reader: Audience | None) -> Shown:
    """Return what a reader may be told of a cable; one all of which is withheld is as if not held.

    Raises UnheldError for both in the same words.
    """
    shown = show(store, key, reader)
    if reader and not any(mark.may_see(reader) for mark in _marks(shown.cable)):
        raise unheld(key)
    return shown


def _marks(cable: Cable) -> Iterator[Marking]:
    """Yield the marks under which anything of a cable stands: heading, subject, paragraphs."""
    yield cable.marking
    if cable.subject and cable.subject.marking:
        yield cable.subject.marking
    yield from (node.effective for top in cable.paragraphs for node in top.walk())


def show(store: Store, key: str, audience: Audience | None = None, on: date | None = None) -> Shown:
    """Return a cable of the store; for an `audience` only what it may be told on a day."""
    cable = store.cable(key)
    withheld = _withheld(cable, audience, on) if audience else {}
    hidden = [cable.paragraphs[order].span for order in withheld]
    claims: Iterable[Claim] = settled(left_in(store, cable))
    if audience:
        # A name taken over from another paragraph may stand under a mark that withholds it.
        claims = [
            own(claim)
            for claim in claims
            if claim.marking.may_see(audience, on)
            and not claim.attribute("coref")
            and not any(s.meets(claim.span) for s in hidden)
        ]
    start = cable.body.start if cable.body else 0
    return Shown(
        cable=cable,
        claims=tuple(claims),
        cites=() if audience else _cites(store, cable),
        cited_by=() if audience or not cable.mrn else _cited_by(store, cable.mrn),
        findings=() if audience else (*cable.findings, *check(cable)),
        withheld=withheld,
        header=None if audience else cable.source.text[:start],
        title=_title(cable, audience, on),
    )


def _title(cable: Cable, audience: Audience | None, on: date | None) -> str:
    if cable.subject is None:
        return "Without subject"
    governs = cable.subject.marking or cable.marking
    return cable.subject.text if audience is None or governs.may_see(audience, on) else UNTOLD


def _withheld(cable: Cable, audience: Audience, on: date | None) -> dict[int, str]:
    portions = [
        Portion(str(order), top.text, _whole(top)) for order, top in enumerate(cable.paragraphs)
    ]
    rulings = release(portions, audience, on).rulings
    return {int(ruling.portion.key): ruling.reason for ruling in rulings if not ruling.told}


def _whole(top: Paragraph) -> Marking:
    """Join the marks of a node and of all below it, since it is shown whole or not at all."""
    return join(node.effective for node in top.walk())


def _cites(store: Store, cable: Cable) -> tuple[Cited, ...]:
    held = store.held(item.mrn for item in cable.references if item.mrn)
    return tuple(
        Cited(
            text=item.text,
            mrn=item.mrn,
            held=item.mrn in held,
            relation=f"ref {item.letter}" if item.letter else "",
        )
        for item in cable.references
    )


def _cited_by(store: Store, mrn: str) -> tuple[Cited, ...]:
    return tuple(Cited(text=other, mrn=other, held=True) for other in store.citing(mrn))
