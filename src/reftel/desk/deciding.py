"""Claims of a store as people left them: decisions laid over what the rules found."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from reftel.claims import ACTS, Review, Status, lost, review, standing
from reftel.findings import UnheldError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reftel.cable import Cable
    from reftel.claims import Claim, Entry
    from reftel.store import Store


def settled(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield claims without those that people rejected."""
    return (claim for claim in claims if claim.status is not Status.REJECTED)


def left(
    store: Store, kinds: Sequence[str] | None = None, *, beside: str | None = None
) -> Iterator[Claim]:
    """Yield the store's claims as people left them, also rejected ones, cable by cable.

    A decision may give a claim another kind or add the first one: what was decided on is read
    whole, and kinds are chosen afterwards.
    """
    known = decided(store)
    waiting = dict(known)
    for mrn, found in by_cable(store.claims(kinds, beside=beside)):
        if mrn not in known:
            yield from found
            continue
        if entries := waiting.pop(mrn, None):
            yield from _chosen(reviewed(store, mrn, entries).claims, kinds, beside)
        # Another text may bear the same name where neither has a number.
        read = set(store.claims(cable=mrn))
        yield from (claim for claim in found if claim not in read)
    for mrn in sorted(waiting):
        yield from _chosen(reviewed(store, mrn, waiting[mrn]).claims, kinds, beside)


def _chosen(
    claims: Sequence[Claim], kinds: Sequence[str] | None, beside: str | None
) -> Iterator[Claim]:
    if beside is None or any(claim.kind == beside for claim in settled(claims)):
        yield from (claim for claim in claims if kinds is None or claim.kind in kinds)


def left_at(store: Store, keys: Iterable[str]) -> Iterator[Claim]:
    """Yield the claims of some cables, called as claims call them, as people left them."""
    known = decided(store)
    for key in keys:
        if key in known:
            cable = store.cable(key)
            yield from _reviewed(store, cable, known.get(called(cable), ())).claims
        else:
            yield from store.claims(cable=key)


def left_in(store: Store, cable: Cable) -> Sequence[Claim]:
    """Return the claims of one cable of the store, in this rendition, as people left them."""
    return _reviewed(store, cable, decided(store).get(called(cable), ())).claims


def laid(store: Store, cable: Cable, claims: Iterable[Claim]) -> Sequence[Claim]:
    """Return claims of one cable with the store's decisions laid over them."""
    return review(cable, list(claims), decided(store).get(called(cable), ())).claims


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


def reviewed(store: Store, mrn: str, entries: list[Entry]) -> Review:
    """Lay decisions over a cable's claims; those on one not held, or not any more, are lost."""
    try:
        cable = store.cable(mrn)
    except UnheldError:
        return Review((), tuple(lost(entry) for entry in entries))
    return _reviewed(store, cable, entries)


def _reviewed(store: Store, cable: Cable, entries: Sequence[Entry]) -> Review:
    return review(cable, list(store.claims(cable=cable.source.sha256)), entries)
