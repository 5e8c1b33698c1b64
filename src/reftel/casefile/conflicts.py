"""Claims that differ on one field of one subject, side by side with sources; none is preferred."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from reftel.casefile.case import Conflict, Side
from reftel.claims import Polarity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reftel.casefile.case import Subject
    from reftel.claims import Claim

Told = tuple[str, str, str, "Claim"]
"""Subject, field, value, and the claim that says so."""

_SINGLE = frozenset(
    {"departs", "arrives", "flag", "to", "consignee", "end_user", "voyage", "imo", "operator"}
)
"""What a shipment or hull has but one of at a time."""
_SIZE = re.compile(r"(\d+)x(\d+)ft")
_SHIP = re.compile(r"^(?:M\s?/\s?[VT]|MV|MT|SS|S/S|vessel|ship)\.?\s+", re.IGNORECASE)


def conflicts(claims: Iterable[Claim], subjects: Sequence[Subject]) -> list[Conflict]:
    """Return the fields for which claims give more than one value."""
    owner = {part: one.key for one in subjects for part in one.parts}
    filed: dict[tuple[str, str], dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for subject, field, value, claim in _told(claims, subjects, owner):
        given = filed[subject, field][value]
        if claim not in given:
            given.append(claim)
    return [
        Conflict(subject, field, tuple(Side(value, tuple(given)) for value, given in sides.items()))
        for (subject, field), sides in sorted(filed.items())
        if _differ(field, sides)
    ]


def _differ(field: str, sides: Mapping[str, Sequence[Claim]]) -> bool:
    """Say whether two values exclude each other.

    A port of Iran and Iran do not, nor do two destinations that one claim tells together.
    """
    return any(
        not _narrows(one, other)
        and not (field in _SINGLE and any(claim in sides[other] for claim in sides[one]))
        for one, other in pairwise(sorted(sides))
    )


def _narrows(one: str, other: str) -> bool:
    """Say whether a value only tells more than another; 83 is no closer telling of 8."""
    tail = other[len(one) :]
    return other.startswith(one) and not (one[-1:].isdigit() and tail[:1].isdigit())


def _told(
    claims: Iterable[Claim], subjects: Sequence[Subject], owner: Mapping[str, str]
) -> Iterator[Told]:
    for claim in claims:
        match claim.kind:
            case "listing":
                yield from _listed(claim, owner)
            case "shipment":
                yield from _shipped(claim, owner)
            case "control":
                yield from _controlled(claim, owner)
    for subject in subjects:
        yield from _named(subject)
        yield from _facts(subject)


def _listed(claim: Claim, owner: Mapping[str, str]) -> Iterator[Told]:
    party, instrument = claim.slot("party"), claim.slot("instrument")
    if party and instrument:
        yield owner.get(f"party:{party}", f"party:{party}"), "listed in", instrument, claim


def _shipped(claim: Claim, owner: Mapping[str, str]) -> Iterator[Told]:
    """Yield what a shipment tells once each; counts of containers by their size."""
    vessel = claim.slot("vessel")
    subject = (
        owner.get(f"vessel:{vessel}", f"vessel:{vessel}") if vessel else f"shipment:{claim.value}"
    )
    for slot in claim.slots:
        if slot.role in _SINGLE:
            yield subject, slot.role, slot.value, claim
        elif slot.role == "containers":
            for number, feet in _SIZE.findall(slot.value):
                yield subject, f"{feet}-foot containers", number, claim


def _controlled(claim: Claim, owner: Mapping[str, str]) -> Iterator[Told]:
    item = claim.slot("item")
    if item and not str(claim.attribute("list") or "").startswith("("):
        told = "not controlled" if claim.polarity is Polarity.DENIED else "controlled"
        yield owner.get(f"item:{item}", f"item:{item}"), "control", told, claim


def _named(subject: Subject) -> Iterator[Told]:
    """Yield the names of a hull; of parties only where people merged two names."""
    if subject.kind == "vessel":
        for claim in subject.claims:
            name = _SHIP.sub("", claim.words).upper()
            if not claim.attribute("coref") and not name.startswith(("THE ", "THIS ")):
                yield subject.key, "name", name, claim
    elif len(subject.parts) > 1:
        for claim in subject.claims:
            yield subject.key, "name", claim.value, claim


def _facts(subject: Subject) -> Iterator[Told]:
    for claim in subject.claims:
        for name in ("country", "flag", "imo"):
            value = claim.attribute(name)
            if value and subject.kind in {"party", "vessel"}:
                yield subject.key, name, str(value), claim
