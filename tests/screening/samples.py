"""Invented records, snapshots and claims, and how tests make them."""

from __future__ import annotations

from reftel.claims import Claim, Polarity
from reftel.claims.claim import Slot
from reftel.lists import Kind, Listing, Name, Quality, Snapshot
from reftel.source import Span


def listing(
    *names: str | Name,
    entry: str = "1",
    kind: Kind = Kind.PARTY,
    edition: str = "2024-01-01",
    imo: str = "",
    countries: tuple[str, ...] = (),
    birth: str = "",
) -> Listing:
    """Return an invented record of the list `exercise`."""
    held = [each if isinstance(each, Name) else Name(each) for each in names]
    first = Name(held[0].text, Quality.PRIMARY, former=held[0].former)
    return Listing(
        list="exercise",
        edition=edition,
        entry=entry,
        kind=kind,
        names=(first, *held[1:]),
        countries=countries,
        identifiers={"imo": (imo,)} if imo else {},
        dates={"birth": (birth,)} if birth else {},
    )


def snapshot(*entries: Listing, edition: str = "2024-01-01", sha: str = "ab") -> Snapshot:
    """Return an edition of the list `exercise`."""
    return Snapshot("exercise", edition, sha * 32, "invented", entries)


def vessel(name: str, imo: str, entry: str = "1", edition: str = "2024-01-01") -> Listing:
    """Return an invented ship."""
    return listing(name, entry=entry, kind=Kind.VESSEL, imo=imo, edition=edition)


def claim(
    kind: str,
    quote: str,
    *slots: tuple[str, str],
    paragraph: str = "1",
    polarity: Polarity = Polarity.ASSERTED,
    attributes: tuple[tuple[str, str | bool], ...] = (),
    value: str = "",
) -> Claim:
    """Return an invented claim whose slots all stand at its own words."""
    span = Span(0, len(quote))
    return Claim(
        kind=kind,
        value=value or quote,
        cable="07EXERCISE1",
        paragraph=paragraph,
        span=span,
        quote=quote,
        slots=tuple(Slot(role, said, span) for role, said in slots),
        attributes=attributes,
        polarity=polarity,
    )
