"""Lists at the desk: kept, shown, compared, and asked about a name on a day."""

from __future__ import annotations

import os
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reftel.findings import ReftelError
from reftel.lists import (
    ANNEXES,
    CODES_EDITION,
    EMBEDDED,
    LISTS,
    Quality,
    Shelf,
    Snapshot,
    Status,
    annexed,
    compare,
    control_entries,
    day_of,
    fetched,
    is_address,
    read_lists,
    standing,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from reftel.lists import Entry, Intake, Listing, Standing, Verdict

ENVIRONMENT = "REFTEL_LISTS"
SQLITE = "sqlite:///"
BUILT_IN = "built in"
WHOLE = 0.7
"""Share of an edition's entries that the next one seldom falls below."""
DAY = timedelta(days=1)
"""By how much the day of a publisher may lie ahead of ours."""


def shelf_beside(store: str) -> Shelf:
    """Return the shelf of a store: `REFTEL_LISTS`, else `NAME.lists` beside its file."""
    if given := os.environ.get(ENVIRONMENT):
        return Shelf(Path(given))
    file = store.removeprefix(SQLITE) if store.startswith(SQLITE) else "reftel.db"
    return Shelf(Path(file).with_suffix(".lists"))


def add_lists(
    shelf: Shelf,
    places: Sequence[str],
    *,
    name: str | None = None,
    edition: str | None = None,
) -> Iterator[tuple[Intake, bool]]:
    """Read list files, folders and web addresses onto the shelf; say of each whether it is new."""
    with ExitStack() as stack:
        paths = []
        for place in places:
            web = is_address(place)
            paths.append(stack.enter_context(fetched(place)) if web else Path(place))
        source = ", ".join(places) if any(map(is_address, places)) else None
        for intake in read_lists(paths, name=name, edition=edition, source=source):
            yield intake, shelf.add(intake.snapshot)


def addition_doubts(shelf: Shelf, added: Snapshot, today: date) -> Iterator[str]:
    """Yield why an edition that was added may not be what it seems: its day, what it lacks."""
    begins = day_of(added.edition)
    size = len(added.entries) + len(added.controls)
    if begins > today + DAY:
        yield (
            f"{added.list} {added.edition} lies in the future and answers from that day on: if the "
            f"date is a slip, remove its file from {shelf.path} and add it again with --edition"
        )
    earlier = [each for each in shelf.labels(added.list) if day_of(each.edition) < begins]
    if earlier and size < WHOLE * (before := earlier[-1].entries + earlier[-1].controls):
        yield (
            f"{added.list} {added.edition} has {size:,} entries, {earlier[-1].edition} before it "
            f"{before:,}: see that the file is whole, or remove it from {shelf.path}"
        )


def _built_in() -> dict[str, Snapshot]:
    """Return the lists that need no download, as snapshots; they have no file and so no hash."""
    names = {EMBEDDED: EMBEDDED} | {f"embedded-{name.lower()}": name for name in LISTS}
    found = {
        shown: Snapshot(shown, CODES_EDITION, "", BUILT_IN, controls=control_entries(name))
        for shown, name in names.items()
    }
    listings = tuple(each.listing for each in annexed())
    found[ANNEXES] = Snapshot(ANNEXES, listings[0].edition, "", BUILT_IN, listings)
    return found


def editions(shelf: Shelf) -> list[dict[str, Any]]:
    """Return a row for every snapshot that is kept and every list that is built in."""
    kept = [
        {
            "list": label.list,
            "edition": label.edition,
            "entries": label.entries + label.controls,
            "sha256": label.sha256,
            "source": label.source,
        }
        for label in shelf.labels()
    ]
    built_in = [
        {
            "list": each.list,
            "edition": each.edition,
            "entries": len(each.entries) + len(each.controls),
            "sha256": None,
            "source": each.source,
        }
        for each in _built_in().values()
    ]
    return kept + built_in


def contents(shelf: Shelf, what: str, entry: str | None = None) -> list[dict[str, Any]]:
    """Return the rows of a snapshot (`un`, `un@2018`), all or those of one entry or code."""
    snapshot = _snapshot(shelf, what)
    rows = [_listed(each) for each in snapshot.entries]
    rows += [_controlled(each) for each in snapshot.controls]
    if entry is None:
        return rows
    chosen = [row for row in rows if row["entry"].casefold() == entry.casefold()]
    if not chosen:
        raise ReftelError(f"{snapshot.list} of {snapshot.edition} has no entry {entry!r}")
    return chosen


def _listed(listing: Listing) -> dict[str, Any]:
    return {
        "entry": listing.entry,
        "kind": listing.kind.value,
        "name": listing.name,
        "aliases": [name.text for name in listing.names if name.text != listing.name],
        "former_names": [name.text for name in listing.names if name.former],
        "weak_aliases": [name.text for name in listing.names if name.quality is Quality.WEAK],
        "countries": list(listing.countries),
        "identifiers": listing.identifiers,
        "dates": listing.dates,
        "programmes": list(listing.programmes),
        "from": listing.in_force_from,
        "until": listing.in_force_until,
        "particulars": listing.particulars,
        "remarks": listing.remarks,
        "list": listing.list,
        "edition": listing.edition,
        "source": listing.source,
    }


def _controlled(entry: Entry) -> dict[str, Any]:
    return {
        "entry": entry.code,
        "kind": "item",
        "name": entry.title,
        "paragraphs": [{"code": each.code, "text": each.text} for each in entry.paragraphs],
        "regimes": list(entry.regimes),
        "reasons": list(entry.reasons),
        "list": entry.list,
        "edition": entry.edition,
        "source": entry.source,
    }


def differences(shelf: Shelf, old: str, new: str) -> list[dict[str, Any]]:
    """Return what changed between two snapshots, each named `LIST@EDITION` or a file."""
    return [
        {
            "what": change.what,
            "entry": change.entry,
            "name": change.name,
            "old_entry": change.old_entry,
            "old_name": change.old_name,
            "imo": change.hull,
            "told": list(change.told),
        }
        for change in compare(_snapshot(shelf, old), _snapshot(shelf, new))
    ]


def _snapshot(shelf: Shelf, what: str) -> Snapshot:
    path = Path(what)
    if path.is_file():
        return next(read_lists([path])).snapshot
    if built_in := _built_in().get(what):
        return built_in
    return shelf.load(shelf.find(what))


def listed(shelf: Shelf, name: str, on: date) -> dict[str, Any]:
    """Say whether a name was listed on a day, as known then and as known now."""
    verdict = standing(name, on, shelf)
    return {
        "name": verdict.name,
        "on": verdict.on.isoformat(),
        "status": verdict.now.value,
        "as_known_then": verdict.then.value,
        "as_known_now": verdict.now.value,
        "listings": [_stood(each) for each in verdict.standings if each.listing],
        "searched": _searched(verdict.standings),
        "missing": _missing(verdict),
    }


def _stood(each: Standing) -> dict[str, Any]:
    listing = each.listing
    return {
        "list": each.list,
        "edition": listing.edition if listing else None,
        "entry": listing.entry if listing else None,
        "name": listing.name if listing else None,
        "under": list(listing.programmes) if listing else [],
        "since": each.since,
        "until": each.until,
        "source": listing.source if listing else None,
        "remarks": listing.remarks if listing else None,
        "as_known_then": each.then.value,
        "as_known_now": each.now.value,
        "grounds": list(each.grounds),
    }


def _searched(standings: Sequence[Standing]) -> list[dict[str, Any]]:
    """Return a row for each list: of several records that bear the name, the one that counts."""
    found: dict[str, dict[str, Any]] = {}
    for each in sorted(standings, key=lambda each: each.now is not Status.LISTED):
        row = {
            "list": each.list,
            "editions": list(each.editions),
            "as_known_then": each.then.value,
            "as_known_now": each.now.value,
        }
        found.setdefault(each.list, row)
    return [found[name] for name in dict.fromkeys(each.list for each in standings)]


def _missing(verdict: Verdict) -> list[dict[str, str]]:
    why = f"no edition close to {verdict.on} is kept"
    return [{"list": name, "why": why} for name in verdict.missing]
