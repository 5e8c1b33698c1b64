"""The lists of a day ready to be asked: from the index beside the shelf, or made anew and kept."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

from reftel.lists import ANNEXES, CLOSE, Snapshot, annexed, day_of
from reftel.screening import (
    DamagedError,
    Register,
    Roster,
    digest,
    held_of,
    index_key,
    indexed,
    open_index,
    pack_index,
    roster_of,
)

if TYPE_CHECKING:
    from reftel.lists import Label, Listing, Shelf
    from reftel.screening import Held

BUILT_IN = "built in"
SUFFIX = ".idx"


class _Chosen(NamedTuple):
    """The snapshots that are screened, those that only tell of hulls, the annexes in force."""

    screened: tuple[Label, ...]
    beside: tuple[Label, ...]
    annexes: tuple[Listing, ...]


def roster(shelf: Shelf, as_of: datetime | None = None) -> Roster:
    """Return the last edition of each list up to a day, and the annexes that are built in.

    Earlier and later editions tell under which names a hull went; they are not screened. What is
    made of the lists is kept beside them, and made anew where anything differs.
    """
    when = as_of or datetime.now(UTC)
    day = when.date().isoformat()
    labels = [label for label in shelf.labels() if label.entries]
    screened = tuple(label for label in shelf.latest(day) if label.entries)
    annexes = tuple(each.listing for each in annexed() if each.listed(when.date()))
    beside = tuple(label for label in labels if label not in screened)
    chosen = _Chosen(screened, beside, annexes)
    if not labels:
        return roster_of(_snapshots(shelf, chosen), as_of=day)
    return _from_index(shelf, chosen, day)


def missing(shelf: Shelf, day: str) -> tuple[str, ...]:
    """Say which lists have no edition up to a day, and when the first one is."""
    first: dict[str, str] = {}
    for label in shelf.labels():
        if label.entries:
            first.setdefault(label.list, label.edition)
    return tuple(f"{name} (first: {edition})" for name, edition in first.items() if edition > day)


def aged(held: Roster) -> tuple[str, ...]:
    """Say which editions that are searched are too old to answer for the day."""
    day = date.fromisoformat(held.as_of)
    return tuple(
        f"{name} {edition}"
        for name, edition, _ in held.editions
        if name != ANNEXES and day - day_of(edition) > CLOSE
    )


def _from_index(shelf: Shelf, chosen: _Chosen, day: str) -> Roster:
    key = _key(shelf, chosen)
    path = shelf.index(key[:24] + SUFFIX)
    notes = []
    if path.exists():
        try:
            return Roster(open_index(path, key), _held(chosen), as_of=day)
        except (DamagedError, OSError) as why:
            notes.append(f"the index of the lists was damaged and is made anew: {why}")
    snapshots = _snapshots(shelf, chosen)
    others = [shelf.load(label) for label in chosen.beside]
    listings = [each for one in snapshots for each in one.entries]
    data = pack_index(indexed(listings, Register([*snapshots, *others])), key)
    try:
        shelf.keep(path.name, data)
    except OSError as why:
        notes.append(f"the index of the lists cannot be kept beside them: {why}")
    return Roster(open_index(data, key), _held(chosen), as_of=day, notes=tuple(notes))


def _snapshots(shelf: Shelf, chosen: _Chosen) -> list[Snapshot]:
    return [*map(shelf.load, chosen.screened), *_annexes(chosen)]


def _held(chosen: _Chosen) -> Held:
    """Name the snapshots without reading them, in the words of `held_of`."""
    labels = tuple((each.list, each.edition, each.sha256, each.entries) for each in chosen.screened)
    return labels + held_of(_annexes(chosen))


def _annexes(chosen: _Chosen) -> list[Snapshot]:
    if not chosen.annexes:
        return []
    return [Snapshot(ANNEXES, chosen.annexes[0].edition, "", BUILT_IN, chosen.annexes)]


def _key(shelf: Shelf, chosen: _Chosen) -> str:
    return index_key(
        (
            [(each.list, each.edition, each.sha256, shelf.size(each)) for each in chosen.screened],
            [(each.list, each.edition, each.sha256, shelf.size(each)) for each in chosen.beside],
            [digest(each) for each in chosen.annexes],
        )
    )
