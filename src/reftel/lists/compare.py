"""Two editions of one list: what was added, removed, renamed, numbered anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.lists.listing import Entry, Listing, Snapshot


@dataclass(frozen=True, slots=True)
class Change:
    """A change of one entry between two editions.

    `what` is added, removed, renamed, renumbered or changed; a ship is the same ship by its hull.
    """

    what: str
    entry: str
    name: str
    old_entry: str | None = None
    old_name: str | None = None
    hull: str | None = None
    told: tuple[str, ...] = ()
    """What an entry gained and lost: `+ programmes NPWMD`, `- flag Malta`."""


def compare(old: Snapshot, new: Snapshot) -> tuple[Change, ...]:
    """Return what changed from the old edition to the new one."""
    if old.controls or new.controls:
        return tuple(_controls(old.controls, new.controls))
    return tuple(_listings(old.entries, new.entries))


def _listings(old: Iterable[Listing], new: Iterable[Listing]) -> Iterable[Change]:
    left = {_key(listing): listing for listing in old}
    by_hull = {hull: listing for listing in left.values() if (hull := listing.hull)}
    by_name = {_signature(listing): listing for listing in left.values()}
    came: list[Listing] = []
    for listing in new:
        before = by_hull.get(listing.hull or "") or left.get(_key(listing))
        if before is None or _another_hull(before, listing):
            came.append(listing)
            continue
        left.pop(_key(before), None)
        yield from _between(before, listing)
    for listing in came:
        before = by_name.get(_signature(listing))
        if before is not None and _key(before) in left and not _another_hull(before, listing):
            del left[_key(before)]
            yield from _between(before, listing)
        else:
            yield Change("added", listing.entry, listing.name, hull=listing.hull)
    for listing in left.values():
        yield Change("removed", listing.entry, listing.name, hull=listing.hull)


def _key(listing: Listing) -> tuple[str, str]:
    return listing.list, listing.entry


def _signature(listing: Listing) -> tuple[str, str, str]:
    birth = " ".join(sorted(listing.dates.get("birth", ())))
    return listing.kind.value, listing.name.casefold(), birth


def _another_hull(old: Listing, new: Listing) -> bool:
    return bool(old.hull and new.hull and old.hull != new.hull)


def _between(old: Listing, new: Listing) -> Iterable[Change]:
    whats = []
    if old.entry != new.entry:
        whats.append("renumbered")
    if old.name.casefold() != new.name.casefold():
        whats.append("renamed")
    told = tuple(_told(old, new))
    if not whats and told:
        whats.append("changed")
    for what in whats:
        yield Change(what, new.entry, new.name, old.entry, old.name, new.hull or old.hull, told)


def _told(old: Listing, new: Listing) -> Iterable[str]:
    """Yield what an entry gained and lost; of remarks alone only that they differ."""
    before, after = _content(old), _content(new)
    found = False
    for part in dict.fromkeys((*before, *after)):
        for sign, one, other in (("+", after, before), ("-", before, after)):
            for value in one.get(part, ()):
                if value not in other.get(part, ()):
                    found = True
                    yield f"{sign} {part} {value}"
    if not found and old.remarks != new.remarks:
        yield "other remarks"


def _content(listing: Listing) -> dict[str, tuple[str, ...]]:
    return {
        "name": tuple(name.text for name in listing.names),
        "programme": listing.programmes,
        "country": listing.countries,
        **listing.identifiers,
        **listing.dates,
        **listing.particulars,
    }


def _controls(old: Iterable[Entry], new: Iterable[Entry]) -> Iterable[Change]:
    left = {entry.code: entry for entry in old}
    by_title = {entry.title.casefold(): entry for entry in left.values() if entry.title}
    listed = tuple(new)
    codes = {entry.code for entry in listed}
    for entry in listed:
        before = left.pop(entry.code, None)
        moved = None if before else by_title.get(entry.title.casefold())
        if before is not None:
            yield from _entries(before, entry)
        elif moved is not None and moved.code in left and moved.code not in codes:
            del left[moved.code]
            yield Change("renumbered", entry.code, entry.title, moved.code, moved.title)
        else:
            yield Change("added", entry.code, entry.title)
    for entry in left.values():
        yield Change("removed", entry.code, entry.title)


def _entries(old: Entry, new: Entry) -> Iterable[Change]:
    if old.title.casefold() != new.title.casefold():
        yield Change("renamed", new.code, new.title, old.code, old.title)
    elif (old.paragraphs, old.regimes, old.reasons) != (new.paragraphs, new.regimes, new.reasons):
        yield Change("changed", new.code, new.title, old.code, old.title)
