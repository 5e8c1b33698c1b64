"""Whether a name stood on the lists on a day: from editions, listing dates and legal history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from reftel.lists.bearing import again, bearers, bears, hull
from reftel.lists.days import day_of
from reftel.lists.instruments import ANNEXES, EDITION, annexed
from reftel.lists.names import keys
from reftel.tables import table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reftel.lists.instruments import Annexed
    from reftel.lists.listing import Listing, Snapshot
    from reftel.lists.shelf import Label, Shelf

# Lists change weekly; two editions at most this far apart that agree answer for the days between.
CLOSE = timedelta(days=35)


_UNSEEN = "what became of it after that edition is not known"


class Status(Enum):
    """What can be said of a name, a list and a day."""

    LISTED = "listed"
    NOT_LISTED = "not listed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a name stands on one list on a day, as known then and as known now.

    `listing` is the record that matched exactly, if any; `grounds` are sentences.
    """

    list: str
    then: Status
    now: Status
    listing: Listing | None
    since: date | None
    until: date | None
    grounds: tuple[str, ...]
    editions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer for a name and a day: overall, per list, and what was missing for that day."""

    name: str
    on: date
    then: Status
    now: Status
    standings: tuple[Standing, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """An edition beside the day, the record in it, and whether that bears the name there."""

    edition: date
    listing: Listing | None
    bears: bool = True


def standing(name: str, on: date, shelf: Shelf) -> Verdict:
    """Say how a name stood on a day on every list that is kept and in the annexes of the UN."""
    legal = _legal(name)
    found = [_in_annexes(legal, on)]
    by_list = _by_list(shelf)
    for kept, labels in by_list.items():
        found += _on_list(kept, labels, name, on, shelf)
    missing = tuple(
        row["list"]
        for row in table("lists", "known_lists")
        if _published_in(row, on.year) and _nothing_near(by_list.get(row["list"], ()), on)
    )
    then = _overall([each.then for each in found], bare=len(found) == 1 and not legal)
    now = _overall([each.now for each in found], bare=len(found) == 1 and not legal)
    return Verdict(name, on, then, now, tuple(found), missing)


def _published_in(row: dict[str, str], year: int) -> bool:
    until = row["published_until"]
    return int(row["published_from"]) <= year and (not until or year <= int(until))


def _overall(statuses: Sequence[Status], *, bare: bool) -> Status:
    if Status.LISTED in statuses:
        return Status.LISTED
    return Status.UNKNOWN if bare or Status.UNKNOWN in statuses else Status.NOT_LISTED


def _legal(name: str) -> Annexed | None:
    wanted = keys(name)
    return next((each for each in annexed() if bears(each.listing, wanted)), None)


def _in_annexes(legal: Annexed | None, on: date) -> Standing:
    if legal is None:
        grounds = ("no such name in the annexes of 1737, 1747, 1803, 1929 and of their Committee",)
        status = Status.NOT_LISTED
        return Standing(ANNEXES, status, status, None, None, None, grounds, (EDITION,))
    status = Status.LISTED if legal.listed(on) else Status.NOT_LISTED
    after = on - day_of(EDITION) > CLOSE
    period = next((each for each in legal.periods if each.holds(on)), None)
    symbol = legal.listing.programmes[0]
    spans = (
        f"in force from {each.start}" + (f" until {each.end}" if each.end else "")
        for each in legal.periods
    )
    return Standing(
        ANNEXES,
        Status.UNKNOWN if after else status,
        Status.UNKNOWN if after else status,
        legal.listing,
        period.start if period else None,
        period.end if period else None,
        (f"{symbol} lists it as {legal.listing.entry}", *spans, *([_UNSEEN] if after else ())),
        (EDITION,),
    )


def _by_list(shelf: Shelf) -> dict[str, list[Label]]:
    found: dict[str, list[Label]] = {}
    for label in shelf.labels():
        if label.entries:
            found.setdefault(label.list, []).append(label)
    return found


def _nothing_near(labels: Sequence[Label], on: date) -> bool:
    return all(abs(day_of(label.edition) - on) > CLOSE for label in labels)


def _on_list(
    kept: str, labels: Sequence[Label], name: str, on: date, shelf: Shelf
) -> list[Standing]:
    """Judge each record that bears the name in an edition beside the day, or judge their absence.

    A record that bears it in one edition alone is looked for in the other under its number.
    """
    before = [label for label in labels if day_of(label.edition) <= on][-1:]
    after = [label for label in labels if day_of(label.edition) >= on][:1]
    beside = [shelf.load(label) for label in (*before, *after)]
    earlier, later = beside[0] if before else None, beside[-1] if after else None
    pairs: list[tuple[_Seen | None, _Seen | None]] = []
    for snapshot in (earlier, later):
        for listing in bearers(snapshot, name) if snapshot else ():
            pair = _seen(earlier, listing, name), _seen(later, listing, name)
            pairs += [] if pair in pairs else [pair]
    pairs = pairs or [(_unseen(earlier), _unseen(later))]
    editions = tuple(dict.fromkeys(label.edition for label in (*before, *after)))
    return [_judged(kept, *pair, on, editions) for pair in pairs]


def _judged(
    kept: str, earlier: _Seen | None, later: _Seen | None, on: date, editions: tuple[str, ...]
) -> Standing:
    listing = (earlier and earlier.listing) or (later and later.listing) or None
    now, why = _now(earlier, later, on)
    if legal := _history(kept, listing):
        now = Status.LISTED if legal.listed(on) else Status.NOT_LISTED
        why = f"the history of {legal.listing.programmes[0]} says so"
    return Standing(
        list=kept,
        then=_then(earlier, on),
        now=now,
        listing=listing,
        since=listing.in_force_from if listing else None,
        until=listing.in_force_until if listing else None,
        grounds=(*_told(earlier, later), why),
        editions=editions,
    )


def _history(kept: str, listing: Listing | None) -> Annexed | None:
    if kept != "un" or listing is None:
        return None
    return next((each for each in annexed() if each.listing.entry == listing.entry), None)


def _unseen(snapshot: Snapshot | None) -> _Seen | None:
    return _Seen(day_of(snapshot.edition), None) if snapshot else None


def _seen(snapshot: Snapshot | None, listing: Listing, name: str) -> _Seen | None:
    """Return the record of an edition, found by its number, and whether the name is its own."""
    if snapshot is None:
        return None
    found, number = again(listing, snapshot.entries), hull(name)
    borne = found is None or (found.hull == number if number else bears(found, keys(name)))
    return _Seen(day_of(snapshot.edition), found, borne)


def _told(earlier: _Seen | None, later: _Seen | None) -> tuple[str, ...]:
    seen = {each.edition: each for each in (earlier, later) if each}
    return tuple(f"edition {each.edition}: {_entry(each)}" for each in seen.values())


def _entry(seen: _Seen) -> str:
    if seen.listing is None:
        return "absent"
    named = "" if seen.bears else f", there named {seen.listing.name}"
    return f"entry {seen.listing.entry}{named}"


def _then(earlier: _Seen | None, on: date) -> Status:
    """Judge by what was published by that day alone, under the name that is asked."""
    if earlier is None or on - earlier.edition > CLOSE:
        return Status.UNKNOWN
    return _by_record(earlier.listing if earlier.bears else None, on)


def _by_record(listing: Listing | None, on: date) -> Status:
    if listing is None or (listing.in_force_until and listing.in_force_until < on):
        return Status.NOT_LISTED
    later = listing.in_force_from is not None and listing.in_force_from > on
    return Status.NOT_LISTED if later else Status.LISTED


def _now(earlier: _Seen | None, later: _Seen | None, on: date) -> tuple[Status, str]:
    """Judge by both editions beside the day, with hindsight."""
    if earlier is None:
        return _before_all(later, on)
    if later is None:
        close = on - earlier.edition <= CLOSE
        status = _by_record(earlier.listing, on) if close else Status.UNKNOWN
        return status, "the last edition answers" if close else "no edition after the day is kept"
    return _between(earlier, later, on)


def _published(listing: Listing) -> date | None:
    """Return the day on which an official journal first published the listing."""
    days = (each for each in listing.dates.get("published", ()) if len(each) == 10)
    return min(map(date.fromisoformat, days), default=None)


def _before_all(later: _Seen | None, on: date) -> tuple[Status, str]:
    listing = later and later.listing
    published = _published(listing) if listing else None
    if published and published <= on:
        return Status.LISTED, f"published on {published}, and still listed in the first edition"
    if not listing or listing.in_force_from is None:
        return Status.UNKNOWN, "no edition up to the day is kept"
    return _by_date(listing, on, f"by its listing date {listing.in_force_from} alone")


def _by_date(listing: Listing, on: date, why: str) -> tuple[Status, str]:
    """Judge by a listing date, which hides a lapse: not where the annexes tell of one."""
    status = _by_record(listing, on)
    legal = _legal(listing.name) if status is Status.LISTED else None
    if legal and legal.lapsed(on):
        return Status.UNKNOWN, f"{why}, but the United Nations did not list it on that day"
    return status, why


def _between(earlier: _Seen, later: _Seen, on: date) -> tuple[Status, str]:
    before, after = earlier.listing, later.listing
    if earlier.edition == later.edition:
        return _by_record(before, on), "an edition of the day"
    if bool(before) != bool(after):
        return _changed(earlier, later, on)
    near = min(on - earlier.edition, later.edition - on)
    if later.edition - earlier.edition <= CLOSE or near <= CLOSE:
        return _by_record(before, on), "two editions agree, one close to the day"
    if before and after and _renumbered(before.list) and before.entry == after.entry:
        return _by_record(before, on), "two editions hold one entry; a new listing gets a new one"
    since = before and after and before.in_force_from == after.in_force_from
    if before and since and before.in_force_from:
        return _by_date(before, on, "two editions and the listing date agree")
    return Status.UNKNOWN, "between two editions that are far apart"


def _renumbered(name: str) -> bool:
    # OFAC gives whatever it lists anew another number; the United Nations give the old one.
    return name.startswith("ofac")


def _changed(earlier: _Seen, later: _Seen, on: date) -> tuple[Status, str]:
    listing = later.listing
    if listing and listing.in_force_from and listing.in_force_from > earlier.edition:
        return _by_record(listing, on), f"added between, on {listing.in_force_from} by its date"
    # The listing date is the same before and after a lapse: it cannot be believed here.
    return Status.UNKNOWN, "the editions before and after the day differ"
