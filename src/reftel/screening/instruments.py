"""What a cable says of lists, held against the annexes: confirmed, contradicted, undecidable."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims import Polarity
from reftel.lists import annexed, instrument
from reftel.screening.comparing import THRESHOLDS, compare
from reftel.screening.naming import Kind

if TYPE_CHECKING:
    from datetime import date

    from reftel.claims import Claim
    from reftel.lists import Annexed

_NUMBER = re.compile(r"UNSCR-(\d{4})")
# The bodies and persons that these list are all held here; of others nothing can be denied.
COMPLETE = frozenset({"1737", "1747", "1803", "1929"})
# A name this much like a listed one leaves the question open.
NEAR = 0.55
KINDS = {"person": Kind.PERSON, "party": Kind.PARTY}


class Verdict(Enum):
    """What the lists make of a claim."""

    CONFIRMED = "confirmed"
    CONTRADICTED = "contradicted"
    UNDECIDABLE = "undecidable"


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim, what the lists make of it, and why, with entry and date."""

    claim: Claim
    verdict: Verdict
    why: str


def judge_listing(claim: Claim, on: date | None) -> Judged:
    """Hold a claim that a party is listed under an instrument against the annexes of a day."""
    said = claim.slot("instrument") or ""
    match = _NUMBER.search(said)
    party = claim.slot("party") or ""
    if match is None or not party:
        return Judged(
            claim, Verdict.UNDECIDABLE, f"{said or 'the instrument'} is no list held here"
        )
    entries = bearers(party, claim_words(claim))
    if not entries and (near := bearers(party, claim_words(claim), least=NEAR)):
        why = f"no such name; the most alike: {_entry(near[0])}"
        return Judged(claim, Verdict.UNDECIDABLE, why)
    exact = said.endswith("-ANNEX")
    held = [each for each in entries if _under(each, match[1], exact=exact)]
    if not entries and match[1] not in COMPLETE:
        why = f"those whom UNSCR {match[1]} designates are not held here"
        return Judged(claim, Verdict.UNDECIDABLE, why)
    return _against(claim, match[1], entries, held, on)


def claim_words(claim: Claim) -> str:
    """Return the words of the cable for the party of a claim."""
    slot = next((slot for slot in claim.slots if slot.role == "party"), None)
    if slot is None:
        return ""
    start = slot.span.start - claim.span.start
    return claim.quote[start : start + slot.span.end - slot.span.start] if start >= 0 else ""


def _under(each: Annexed, number: str, *, exact: bool) -> bool:
    """Say whether an instrument lists a body; later annexes extend the measures of 1737."""
    return each.instrument.startswith(number) or (number == "1737" and not exact)


def _against(
    claim: Claim, number: str, entries: list[Annexed], held: list[Annexed], on: date | None
) -> Judged:
    denied = claim.polarity is Polarity.DENIED
    if not entries:
        verdict = Verdict.CONFIRMED if denied else Verdict.CONTRADICTED
        return Judged(
            claim, verdict, f"no such name in the annexes of {', '.join(sorted(COMPLETE))}"
        )
    if not held:
        verdict = Verdict.CONFIRMED if denied else Verdict.CONTRADICTED
        return Judged(claim, verdict, f"not under UNSCR {number}: {_entry(entries[0])}")
    if on is not None and not any(each.listed(on) for each in held):
        verdict = Verdict.CONFIRMED if denied else Verdict.CONTRADICTED
        return Judged(claim, verdict, f"not listed on {on}: {_entry(held[0])}")
    return Judged(claim, Verdict.CONTRADICTED if denied else Verdict.CONFIRMED, _entry(held[0]))


def _entry(each: Annexed) -> str:
    found = instrument(each.instrument)
    symbol = found.symbol if found else each.instrument
    listing = each.listing
    committee = " (its Committee)" if "Committee" in each.instrument else ""
    return (
        f"{symbol}{committee} lists {listing.name} as {listing.entry} ({each.old_reference})"
        f" since {each.periods[0].start}"
    )


@cache
def bearers(*names: str, least: float | None = None) -> list[Annexed]:
    """Return those of the annexes whom a name may mean, the most alike first.

    `least` is the score asked for in place of the threshold of the kind.
    """
    scored = []
    for each in annexed():
        kind = KINDS.get(each.listing.kind.value, Kind.PARTY)
        score = max(
            compare(name, other.text, kind).score
            for name in filter(None, names)
            for other in each.listing.names
        )
        if score >= (least or THRESHOLDS[kind]):
            scored.append((score, each.listing.entry, each))
    best = max((row[0] for row in scored), default=0.0)
    scored.sort(key=lambda row: (-row[0], row[1]))
    return [each for score, _, each in scored if score > best - 0.05]
