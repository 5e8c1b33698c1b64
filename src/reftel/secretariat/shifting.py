"""Meetings moved to other days: each is one, on the days to which it was moved last."""

from __future__ import annotations

from typing import TYPE_CHECKING

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


def settled(parts: Sequence[Sitting]) -> Sitting | None:
    """Return the telling that moved a meeting last; None where it was never moved."""
    return max((part for part in parts if part.moved_from), key=_told, default=None)


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
