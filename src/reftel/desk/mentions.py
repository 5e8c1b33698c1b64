"""Whom and what a cable names, screened against the lists as of its day."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any, NamedTuple

from reftel import marking
from reftel.desk.checking import told_by
from reftel.desk.rosters import missing, roster
from reftel.desk.screening import screened
from reftel.screening import NameKind, Subject

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.cable import Cable
    from reftel.claims import Claim, Entry
    from reftel.lists import Shelf
    from reftel.screening import Roster

KINDS = {"party": NameKind.PARTY, "person": NameKind.PERSON, "vessel": NameKind.VESSEL}
# Claims that name nobody who could stand on a list.
VAGUE = ("unnamed", "coref", "generic")
BODIES = frozenset({"organ", "ministry", "post", "office"})


class Mention(NamedTuple):
    """One that a cable names, and every claim that names it, in order of the text."""

    subject: Subject
    claims: tuple[Claim, ...]


def mentions(said: Iterable[Claim]) -> list[Mention]:
    """Return the parties, people and vessels that claims name, each once, however spelt."""
    found: dict[tuple[str, str], list[Claim]] = {}
    for claim in said:
        if _named(claim):
            found.setdefault((claim.kind, claim.value.casefold()), []).append(claim)
    return [Mention(_subject(each), tuple(each)) for each in found.values()]


def _named(claim: Claim) -> bool:
    if claim.kind not in KINDS or any(claim.attribute(each) for each in VAGUE):
        return False
    if claim.kind == "person":
        # A surname alone is borne by too many.
        return " " in claim.value.strip()
    return claim.attribute("type") not in BODIES


def _subject(same: list[Claim]) -> Subject:
    first = same[0]
    quotes = (each.words for each in same)
    names = tuple(dict.fromkeys((*quotes, first.value)))
    countries = (each.attribute("country") or each.attribute("flag") for each in same)
    hull = next((str(each.attribute("imo")) for each in same if each.attribute("imo")), "")
    return Subject(
        names=names,
        kind=KINDS[first.kind],
        countries=tuple(dict.fromkeys(str(each) for each in countries if each)),
        identifiers={"imo": (hull,)} if hull else {},
    )


class Screening(NamedTuple):
    """A cable's hits, and what the answer rests on: the day, lists searched, lists missing."""

    rows: list[dict[str, Any]]
    day: str
    held: Roster
    missing: tuple[str, ...]


def screen_cables(
    what: str,
    store: str,
    shelf: Shelf,
    *,
    as_of: datetime | None = None,
    entries: Iterable[Entry] = (),
) -> Iterator[Screening]:
    """Yield for each cable of a file, or of the store, the hits of all that it names.

    The lists are those of the cable's own day, or of `as_of`; a cable without a date is held
    against the lists of today.
    """
    decided = list(entries)
    rosters: dict[str, Roster] = {}
    for cable, said in told_by(what, store):
        when = as_of or _day(cable) or datetime.now(UTC)
        day = when.date().isoformat()
        if day not in rosters:
            rosters[day] = roster(shelf, when)
        yield Screening(
            list(_hits(cable, said, rosters[day], decided)), day, rosters[day], missing(shelf, day)
        )


def _day(cable: Cable) -> datetime | None:
    return datetime.combine(cable.dtg.date(), time.max, UTC) if cable.dtg else None


def _hits(
    cable: Cable, said: Iterable[Claim], held: Roster, decided: list[Entry]
) -> Iterator[dict[str, Any]]:
    found = mentions(said)
    asked = screened(held, [each.subject for each in found], decided)
    for each, (_, rows) in zip(found, asked, strict=True):
        for row in rows:
            yield row | _place(cable, each)


def _place(cable: Cable, each: Mention) -> dict[str, Any]:
    return (
        {"cable": cable.mrn or cable.source.name, "claim": each.claims[0].kind}
        | _said(each.claims[0])
        | {"mentions": [_said(claim) for claim in each.claims]}
    )


def _said(claim: Claim) -> dict[str, Any]:
    return {
        "paragraph": claim.paragraph,
        "marking": marking.render(claim.marking),
        "span": list(claim.span),
        "quote": claim.words,
    }
