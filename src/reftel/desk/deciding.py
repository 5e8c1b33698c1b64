"""Claims of a store as people left them: decisions laid over what the rules found."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from reftel.claims import ACTS, Review, Status, lost, review, standing
from reftel.findings import UnheldError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.cable import Cable
    from reftel.claims import Claim, Entry
    from reftel.store import Store


def settled(store: Store, claims: Iterable[Claim]) -> list[Claim]:
    """Return claims of the store as people left them, without those that they rejected."""
    known = decided(store)
    left: list[Claim] = []
    for mrn, found in by_cable(claims):
        left += reviewed(store, mrn, found, known.get(mrn, [])).claims
    return [claim for claim in left if claim.status is not Status.REJECTED]


def by_cable(claims: Iterable[Claim]) -> Iterator[tuple[str, list[Claim]]]:
    """Yield the claims of each cable together, with how they call it."""
    for mrn, found in groupby(claims, key=lambda claim: claim.cable):
        yield mrn, list(found)


def called(cable: Cable) -> str:
    """Return how claims call their cable: by its number, or by the name of a text without one."""
    return cable.mrn or cable.source.name


def decided(store: Store) -> dict[str, list[Entry]]:
    """Return the decisions that stand, by cable."""
    found: dict[str, list[Entry]] = {}
    for entry in standing(store.ledger(ACTS)):
        found.setdefault(str(entry.data["cable"]), []).append(entry)
    return found


def reviewed(store: Store, mrn: str, claims: list[Claim], entries: list[Entry]) -> Review:
    """Lay decisions over claims; those on a cable that is not held, or not any more, are lost."""
    if not entries:
        return Review(tuple(claims), ())
    try:
        return review(store.cable(mrn), claims, entries)
    except UnheldError:
        return Review((), tuple(lost(entry) for entry in entries))
