"""Meetings moved to other days: each is one, on the days to which it was moved last."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from reftel.secretariat.series import series
from reftel.secretariat.sighting import is_exact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from reftel.claims import Interval
    from reftel.secretariat.convene import Sitting
    from reftel.secretariat.uniting import Pair


def shifted(sittings: Sequence[Sitting]) -> Iterator[Pair]:
    """Yield a meeting moved to other days with the one that an earlier cable saw on the old days.

    Where the old days are untold, it is the soonest of its series that was to come.
    """
    for new in sittings:
        sent = new.seen[0].sent
        if new.moved_from and sent:
            old = [one for one in sittings if _was(one, new, sent)]
            if old:
                yield min(old, key=_opens).key, new.key
    yield from _yearly(sittings)


def _yearly(sittings: Sequence[Sitting]) -> Iterator[Pair]:
    """Yield what is held once a year and was told for other days while these were still to come."""
    plans: dict[tuple[str, str, int], list[Sitting]] = defaultdict(list)
    for one in sorted(sittings, key=_told):
        code, start = one.first("series"), one.interval and one.interval.start
        known = series().get(code)
        yearly = known is not None and known.cadence == "yearly" and bool(one.first("body"))
        if start and yearly and one.ahead and is_exact(one.interval):
            plans[one.first("body"), code, start.year].append(one)
    for shelf in plans.values():
        for old, new in pairwise(shelf):
            places = {old.first("place"), new.first("place")} - {""}
            if len(places) < 2 and not new.moved_from and _stands_ahead(old, new):
                yield old.key, new.key


def _stands_ahead(old: Sitting, new: Sitting) -> bool:
    """Say whether a meeting was still to come when a later cable tells other days."""
    sent, before = new.seen[0].sent, old.seen[0].sent
    start = old.interval and old.interval.start
    return bool(sent and before and start and before < sent < start)


def settled(parts: Sequence[Sitting]) -> Sitting | None:
    """Return the telling that moved a meeting last; None where it was never moved."""
    moved = [part for part in parts if part.moved_from]
    plans = [part for part in parts if part.ahead and is_exact(part.interval)]
    told = moved or (plans if _differ(plans) else [])
    return max(told, key=_told, default=None)


def _differ(plans: Sequence[Sitting]) -> bool:
    """Say whether two tellings have no day in common."""
    days = [one.interval for one in plans if one.interval]
    return any(a.end and b.start and a.end < b.start for a in days for b in days)


def _was(one: Sitting, new: Sitting, sent: datetime) -> bool:
    """Say whether an earlier cable tells of a meeting to come that may be the one moved."""
    named = one.first("body"), one.first("series")
    before = one.seen[0].sent is not None and one.seen[0].sent < sent
    ahead = before and one.ahead and named == (new.first("body"), new.first("series"))
    return bool(ahead and one.interval and _stood(one.interval, new.moved_from, sent))


def _stood(days: Interval, moved_from: str, sent: datetime) -> bool:
    """Say whether a meeting stood on the days from which one was moved, as far as they are told."""
    start, end = days.start or days.end, days.end or days.start
    if start is None or end is None:
        return False
    first, _, last = moved_from.partition("/")
    if first == "..":
        return start > sent
    last = last or first
    return start.isoformat()[: len(last)] <= last and end.isoformat()[: len(first)] >= first


def _opens(sitting: Sitting) -> tuple[str, str]:
    start = sitting.interval and (sitting.interval.start or sitting.interval.end)
    return start.isoformat() if start else "", sitting.key


def _told(part: Sitting) -> tuple[str, str]:
    sent = part.seen[0].sent
    return sent.isoformat() if sent else "", part.key
