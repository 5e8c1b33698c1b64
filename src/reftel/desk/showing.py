"""One cable to be looked at: its text, its claims, what it cites and what cites it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reftel.cable import check
from reftel.casefile import own
from reftel.desk.deciding import left_in, settled
from reftel.desk.releasing import parts
from reftel.marking import Portion, release
from reftel.store import unheld

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from reftel.cable import Cable
    from reftel.claims import Claim
    from reftel.findings import Finding
    from reftel.marking import Audience, Marking
    from reftel.source import Span
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
    """A cable with what belongs beside its text.

    An audience is not told why something is withheld: the mark would tell who else is told.
    """

    cable: Cable
    claims: tuple[Claim, ...]
    cites: tuple[Cited, ...]
    cited_by: tuple[Cited, ...]
    findings: tuple[Finding, ...]
    hidden: tuple[Span, ...]
    """The parts of the body that are withheld, in order."""
    marking: str
    """The mark of the whole; empty where the audience may not know it."""
    header: str | None
    """The header as found; None where a reader is limited."""
    title: str
    """The subject, or that there is none, or that it is withheld."""
    renditions: tuple[str, ...]
    """Hashes of all texts held of the message, the one that searches find first."""


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
    hidden = tuple(hidden_in(cable, audience, on)) if audience else ()
    claims: Iterable[Claim] = settled(left_in(store, cable))
    if audience:
        # A name taken over from another paragraph may stand under a mark that withholds it.
        claims = [
            own(claim)
            for claim in claims
            if claim.marking.may_see(audience, on)
            and not claim.attribute("coref")
            and not any(span.meets(claim.span) for span in hidden)
        ]
    start = cable.body.start if cable.body else 0
    return Shown(
        cable=cable,
        claims=tuple(claims),
        cites=() if audience else _cites(store, cable),
        cited_by=() if audience or not cable.mrn else _cited_by(store, cable.mrn),
        findings=() if audience else (*cable.findings, *check(cable)),
        hidden=hidden,
        marking=_overall(cable, audience, on),
        header=None if audience else cable.source.text[:start],
        title=_title(cable, audience, on),
        renditions=() if audience else tuple(store.renditions(key)),
    )


def _title(cable: Cable, audience: Audience | None, on: date | None) -> str:
    if cable.subject is None:
        return "Without subject"
    governs = cable.subject.marking or cable.marking
    return cable.subject.text if audience is None or governs.may_see(audience, on) else UNTOLD


def _overall(cable: Cable, audience: Audience | None, on: date | None) -> str:
    told = audience is None or cable.marking.may_see(audience, on)
    return str(cable.marking) if told else ""


def hidden_in(cable: Cable, audience: Audience, on: date | None) -> Iterator[Span]:
    """Yield the parts of a body that an audience may not be told on a day, in order."""
    cut = [part for top in cable.paragraphs for part in parts(top, cable.source.text)]
    portions = [Portion(str(order), "", part.marking) for order, part in enumerate(cut)]
    for portion in release(portions, audience, on).withheld:
        yield cut[int(portion.key)].span


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
