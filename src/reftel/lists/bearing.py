"""Who in a snapshot bears a name or a hull number, and the same record in another snapshot."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.lists.hulls import imo
from reftel.lists.names import begins_like, keys

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.lists.listing import Listing, Snapshot

_NUMBER = re.compile(r"(?i)(?:IMO\W*)?(\d{7})")


def bearers(snapshot: Snapshot, asked: str) -> tuple[Listing, ...]:
    """Return all records that bear a name, or the hull number that is asked for.

    First those whose first name it is, and of these what tells when it was published, which
    answers for more days.
    """
    if number := hull(asked):
        return tuple(each for each in snapshot.entries if each.hull == number)
    wanted = keys(asked)
    likely = (each for each in snapshot.entries if _likely(each, wanted))
    found = (each for each in likely if bears(each, wanted))
    return tuple(sorted(found, key=lambda each: _rank(each, wanted)))


def hull(asked: str) -> str | None:
    """Return the IMO number that is asked for in the place of a name."""
    alone = _NUMBER.fullmatch(asked.strip())
    return alone[1] if alone else imo(asked)


def bears(listing: Listing, wanted: frozenset[str]) -> bool:
    """Say whether a record bears one of the keys of a name."""
    return any(keys(name.text) & wanted for name in listing.names)


def again(listing: Listing, entries: Iterable[Listing]) -> Listing | None:
    """Return the same record among others: a ship by its hull, else what has the same number."""
    same = [each for each in entries if _one(listing, each)]
    return next((each for each in same if each.entry == listing.entry), next(iter(same), None))


def _one(one: Listing, other: Listing) -> bool:
    if one.hull and other.hull:
        return one.hull == other.hull and one.list == other.list
    return (one.list, one.entry, one.kind) == (other.list, other.entry, other.kind)


def _likely(listing: Listing, wanted: frozenset[str]) -> bool:
    return any(begins_like(name.text, wanted) for name in listing.names)


def _rank(listing: Listing, wanted: frozenset[str]) -> tuple[bool, bool]:
    return not keys(listing.name) & wanted, not listing.dates.get("published")
