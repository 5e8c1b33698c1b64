"""A cable held against the lists: its claims of law, its ships, voyages and containers."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

import reftel.screening.voyages as voyages
from reftel.findings import Finding
from reftel.lists import holds
from reftel.screening.controlling import judge_control
from reftel.screening.designations import judge_designation
from reftel.screening.instruments import Judged, Verdict, judge_listing
from reftel.screening.numbers import containers
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from reftel.claims import Claim
    from reftel.lists import Shelf


class Checked(NamedTuple):
    """A finding and the claim that it is about, which gives its paragraph and marking."""

    finding: Finding
    claim: Claim


def check_claims(
    said: Sequence[Claim], on: date | None = None, shelf: Shelf | None = None
) -> list[Checked]:
    """Return what the lists make of the claims of one cable, in order of its text.

    The editions of a shelf judge American designations; the annexes of the UN are built in.
    """
    found = [
        *_listings(said, on, shelf),
        *_controls(said),
        *_disagreements(said),
        *_shipments(said),
        *_ships(said),
        *_painted(said),
    ]
    return sorted(found, key=lambda each: (each.finding.span or Span(0, 0), each.finding.name))


def _of(said: Iterable[Claim], kind: str) -> list[Claim]:
    return [claim for claim in said if claim.kind == kind]


def _finding(word: str, claim: Claim, message: str) -> Checked:
    return Checked(Finding(f"screening/{word}", message, claim.span), claim)


def _listings(said: Sequence[Claim], on: date | None, shelf: Shelf | None) -> Iterator[Checked]:
    for claim in _of(said, "listing"):
        designated = judge_designation(claim, on, shelf) if shelf else None
        yield _told("listing", designated or judge_listing(claim, on))


def _controls(said: Sequence[Claim]) -> Iterator[Checked]:
    for claim in _of(said, "control"):
        for judged in judge_control(claim):
            yield _told("control", judged)


def _told(word: str, judged: Judged) -> Checked:
    message = f"{judged.claim.value}: {judged.verdict.value}; {judged.why}"
    return _finding(f"{word}-{judged.verdict.value}", judged.claim, message)


def _disagreements(said: Sequence[Claim]) -> Iterator[Checked]:
    """Find one party under two instruments where the lists hold against one of the claims."""
    by_party: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in _of(said, "listing"):
        if (claim.slot("instrument") or "").startswith("UNSCR"):
            by_party[claim.slot("party") or ""].append(claim)
    for party, claims in by_party.items():
        first = claims[0]
        for other in claims[1:]:
            one, two = first.slot("instrument"), other.slot("instrument")
            bare = (str(each).removesuffix("-ANNEX") for each in (one, two))
            if party and len(set(bare)) == 2 and _clash(first, other):
                message = (
                    f"{party} is under {one} in paragraph {first.paragraph}"
                    f" and under {two} in paragraph {other.paragraph}"
                )
                yield _finding("listings-disagree", other, message)
                break


def _clash(one: Claim, other: Claim) -> bool:
    verdicts = {judge_listing(each, None).verdict for each in (one, other)}
    return Verdict.CONTRADICTED in verdicts


def _shipments(said: Sequence[Claim]) -> Iterator[Checked]:
    for claim in _of(said, "shipment"):
        yield from _passage(claim)
        amounts = [slot.value for slot in claim.slots if slot.role == "containers"]
        if found := voyages.gap(amounts):
            parts, whole = map(voyages.words, found)
            yield _finding("containers-differ", claim, f"{parts} in parts, {whole} together")


def _passage(claim: Claim) -> Iterator[Checked]:
    start, end = claim.slot("from") or "", claim.slot("to") or ""
    departs, arrives = claim.slot("departs") or "", claim.slot("arrives") or ""
    if not (departs and arrives):
        return
    found = voyages.passage(start, end, departs, arrives)
    if found is None:
        return
    days = _span(*(f"{day:g}" for day in found.days))
    knots = _span(*(f"{speed:.1f}" for speed in found.knots))
    message = (
        f"{found.start.name} to {found.end.name}: about {found.miles:,.0f} nautical miles,"
        f" {days} days, {knots} knots without a stop"
    )
    yield _finding("sea-passage" if found.plausible else "implausible-speed", claim, message)


def _span(least: str, most: str) -> str:
    return least if least == most else f"{least} to {most}"


def _ships(said: Sequence[Claim]) -> Iterator[Checked]:
    seen: set[str] = set()
    for claim in _of(said, "vessel"):
        hull = str(claim.attribute("imo") or "")
        if hull and not holds(hull) and hull not in seen:
            seen.add(hull)
            yield _finding("false-hull", claim, f"IMO {hull} has a wrong check digit")
        if claim.attribute("variant") and claim.quote not in seen:
            seen.add(claim.quote)
            message = f"{' '.join(claim.quote.split())} here, {claim.value.title()} elsewhere"
            yield _finding("ship-names-differ", claim, message)


def _painted(said: Sequence[Claim]) -> Iterator[Checked]:
    seen: set[str] = set()
    for claim in said:
        if claim.kind not in {"shipment", "item"}:
            continue
        for box in containers(claim.quote):
            if not box.valid and box.number not in seen:
                seen.add(box.number)
                yield _finding("false-container", claim, f"{box.number} has a wrong check digit")
