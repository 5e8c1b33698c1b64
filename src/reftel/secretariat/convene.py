"""Meetings from their mentions: in one cable by what is said, across cables by series and days."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING

from reftel.secretariat.meeting import Meeting
from reftel.secretariat.series import series
from reftel.secretariat.shifting import settled, shifted
from reftel.secretariat.sighting import NEXT, Sighting, is_exact, sight
from reftel.secretariat.uniting import unite

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reftel.claims import Entry, Interval
    from reftel.secretariat.minutes import Minutes
    from reftel.secretariat.uniting import Pair
    from reftel.source import Span


_OTHER = re.compile(r"\s*(?:another|(?:an?\s+)?(?:separate|further|second))\b", re.IGNORECASE)
"""Words for a meeting beside the one told of."""
_TOLD = ("body", "series", "number", "form", "place")


@dataclass
class Sitting:
    """What one cable tells of one meeting, gathered mention by mention."""

    seen: list[Sighting] = field(default_factory=list)
    told: dict[str, str] = field(default_factory=dict, init=False)
    interval: Interval | None = field(default=None, init=False)
    """The narrowest days said."""
    ahead: bool | None = field(default=None, init=False)
    """Whether it was still to come, as the words say."""

    def __post_init__(self) -> None:
        """Take down what was seen so far."""
        for one in self.seen:
            self._take(one)

    @property
    def key(self) -> str:
        """The place of its first mention."""
        return self.seen[0].key

    def add(self, one: Sighting) -> None:
        """Gather another mention."""
        self.seen.append(one)
        self._take(one)

    def _take(self, one: Sighting) -> None:
        for name in _TOLD:
            if said := getattr(one, name):
                self.told.setdefault(name, said)
        days = one.interval
        if days and (self.interval is None or _width(days) < _width(self.interval)):
            self.interval = days
        if self.ahead is None:
            self.ahead = one.ahead

    def first(self, name: str) -> str:
        """Return the first telling value of a field."""
        return self.told.get(name, "")

    @property
    def moved_from(self) -> str:
        """The days from which it was moved to these, as a claim writes them; `..` if untold."""
        return next((said for one in self.seen if (said := one.facts.get("moved_from"))), "")

    @property
    def proposed(self) -> bool:
        """Say whether it is only proposed: no mention takes it for settled."""
        return all(one.proposed for one in self.seen)


def _width(interval: Interval) -> tuple[float, str]:
    start, end = interval.start, interval.end
    length = (end - start).total_seconds() if start and end else float("inf")
    return length, f"{start}{end}"


def meetings(cables: Sequence[Minutes], entries: Iterable[Entry] = ()) -> list[Meeting]:
    """Return the meetings that cables tell of, oldest first, undated ones last."""
    sittings = {one.key: one for cable in cables for one in _sittings(cable)}
    pairs = [*_across(list(sittings.values())), *shifted(list(sittings.values()))]
    groups = unite(list(sittings), pairs, entries, "meeting")
    made = [_meeting([sittings[key] for key in group]) for group in groups]
    return _numbered(sorted(made, key=_when))


def _when(meeting: Meeting) -> tuple[bool, str, str]:
    at = meeting.interval and (meeting.interval.start or meeting.interval.end)
    return at is None, at.isoformat() if at else "", meeting.parts[0]


def _sittings(cable: Minutes) -> list[Sitting]:
    found: list[Sitting] = []
    trips = [trip.span for trip in cable.of("outreach")]
    for claim in cable.of("meeting"):
        if any(_same_words(claim.span, trip) for trip in trips):
            continue
        one = _following(sight(claim, cable), found)
        best = max(((_tie(sitting, one), i) for i, sitting in enumerate(found)), default=(0, 0))
        if best[0] > 0:
            found[best[1]].add(one)
        else:
            found.append(Sitting([one]))
    return found


def _same_words(one: Span, other: Span) -> bool:
    """Say whether two places are the same words by half: a visit is a mission, no meeting."""
    common = min(one.end, other.end) - max(one.start, other.start)
    return 2 * common >= max(one.end, other.end) - min(one.start, other.start)


def _following(one: Sighting, found: Sequence[Sitting]) -> Sighting:
    """Return a bare `next meeting` as one of the body and series on which the cable reports."""
    if one.body or one.series or not NEXT.search(one.claim.words):
        return one
    told = next((sitting for sitting in found if sitting.seen[0].claim.paragraph == "hdr"), None)
    if told is None or told.ahead:
        return one
    return replace(one, body=told.first("body"), series=told.first("series"))


def _tie(sitting: Sitting, one: Sighting) -> float:
    """Return how surely a mention means this meeting; nothing where it cannot."""
    if _conflict(sitting, one) or (not one.definite and not _introduced(sitting, one)):
        return 0
    same_body = bool(one.body) and one.body == sitting.first("body")
    same_series = bool(one.series) and one.series == sitting.first("series")
    days = one.exact and is_exact(sitting.interval) and one.interval == sitting.interval
    placed = bool(one.place) and one.place == sitting.first("place")
    number = bool(one.number) and one.number == sitting.first("number")
    bare = one.definite and not (one.body or one.series or one.interval or one.place or one.form)
    return (
        5 * number + 3 * same_body + 2 * same_series + 2.5 * days + placed
        + (1 if bare and sitting.seen[-1].claim.paragraph == one.claim.paragraph else 0)
        + (0.5 if bare and one.facts.get("attendees") else 0)
    )  # fmt: skip


def _introduced(sitting: Sitting, one: Sighting) -> bool:
    """Say whether `a meeting` can be one told before: as a summary and its paragraph tell twice."""
    ours = sitting.first("series")
    if _of_heading(sitting, one):
        return True
    return (
        one.body == sitting.first("body")
        and (one.series == ours or {one.series, ours} <= LOOSE)
        and bool(one.interval or one.body)
    )


def _of_heading(sitting: Sitting, one: Sighting) -> bool:
    """Say whether `a meeting` is on the very days of the one that the heading announces."""
    same_days = one.exact and one.interval == sitting.interval
    unnamed = not (one.body or one.series) and not _OTHER.match(one.claim.words)
    return bool(same_days and unnamed and sitting.seen[0].claim.paragraph == "hdr")


def _conflict(sitting: Sitting, one: Sighting) -> bool:
    for name in ("body", "number", "place", "form"):
        ours, theirs = sitting.first(name), getattr(one, name)
        if ours and theirs and ours != theirs:
            return True
    return (
        _series_differ(sitting.first("series"), one.series)
        or _apart(sitting.interval, one.interval)
        or (sitting.ahead, one.ahead) in {(True, False), (False, True)}
    )


LOOSE = frozenset({"", "consultations"})
"""Series that any bilateral or small meeting may be called."""


def _series_differ(ours: str, theirs: str) -> bool:
    return bool(ours and theirs and ours != theirs)


def _apart(ours: Interval | None, theirs: Interval | None) -> bool:
    if not ours or not theirs:
        return False
    before = ours.end and theirs.start and ours.end < theirs.start
    after = theirs.end and ours.start and theirs.end < ours.start
    return bool(before or after)


def _across(sittings: Sequence[Sitting]) -> Iterator[Pair]:
    """Yield pairs of sittings in different cables that are the same meeting."""
    filed: dict[tuple[str, str], list[Sitting]] = defaultdict(list)
    for one in sittings:
        body, name = one.first("body"), one.first("number") or one.first("series")
        if body and name and one.interval:
            filed[body, name].append(one)
    for (_, name), shelf in filed.items():
        yearly = name in series() and series()[name].cadence == "yearly"
        ordered = sorted(shelf, key=_starts)
        for at, ours in enumerate(ordered):
            # One tie is enough: what is tied to the next is tied through it to the rest.
            for theirs in islice(ordered, at + 1, None):
                if _apart(ours.interval, theirs.interval):
                    break
                if _same(ours, theirs, yearly=yearly):
                    yield ours.key, theirs.key
                    break


def _starts(sitting: Sitting) -> tuple[str, str]:
    interval = sitting.interval
    start = interval.start if interval else None
    return start.isoformat() if start else "", sitting.key


def _same(ours: Sitting, theirs: Sitting, *, yearly: bool) -> bool:
    if ours.seen[0].claim.cable == theirs.seen[0].claim.cable:
        return False
    places = {ours.first("place"), theirs.first("place")} - {""}
    if len(places) > 1 or _apart(ours.interval, theirs.interval):
        return False
    exact = is_exact(ours.interval), is_exact(theirs.interval)
    # A series that meets once a year needs no more than the month or the year.
    return all(exact) or (yearly and any(exact) and _bounded(ours) and _bounded(theirs))


def _bounded(sitting: Sitting) -> bool:
    interval = sitting.interval
    return bool(interval and interval.start and interval.end)


def _meeting(parts: Sequence[Sitting]) -> Meeting:
    whole = Sitting([one for part in parts for one in part.seen])
    if (last := settled(parts)) is not None:
        whole.interval = last.interval
    facts = [one.facts for one in whole.seen]
    known = [one.sent for one in whole.seen if one.sent]
    return Meeting(
        id=_slug(whole),
        body=whole.first("body"),
        series=whole.first("series"),
        number=whole.first("number"),
        place=whole.first("place"),
        venue=_fact(facts, "venue"),
        interval=whole.interval,
        ahead=whole.ahead,
        ahead_in=frozenset(part.seen[0].claim.cable for part in parts if part.ahead),
        proposed=whole.proposed,
        chair=_fact(facts, "chair"),
        host=_fact(facts, "host"),
        attendees=tuple(dict.fromkeys(f["attendees"] for f in facts if "attendees" in f)),
        parts=tuple(part.key for part in parts),
        known=min(known, default=None),
        claims=tuple(one.claim for one in whole.seen),
    )


def _fact(facts: Iterable[dict[str, str]], name: str) -> str:
    """Return the longest value said: the South Korean Embassy rather than Paris."""
    return max((fact[name] for fact in facts if name in fact), key=len, default="")


def _slug(whole: Sitting) -> str:
    """Return a readable name; undated meetings are named after the cable that tells of them."""
    interval = whole.interval
    at = interval and (interval.start or interval.end)
    cable = whole.seen[0].claim.cable
    day = (at.strftime("%Y-%m-%d") if is_exact(interval) else at.strftime("%Y")) if at else cable
    parts = (whole.first("body"), whole.first("number") or whole.first("series"), day)
    told = [part for part in parts if part]
    words = (
        "-".join(told)
        if len(told) > 1
        else f"meeting-{day}"
        if day == cable
        else f"meeting-{day}-{cable}"
    )
    return re.sub(r"[^A-Za-z0-9-]+", "-", words)


def _numbered(found: Iterable[Meeting]) -> list[Meeting]:
    """Tell meetings of the same name apart by a number, in order."""
    seen: dict[str, int] = defaultdict(int)
    numbered = []
    for meeting in found:
        seen[meeting.id] += 1
        again = seen[meeting.id]
        numbered.append(replace(meeting, id=f"{meeting.id}~{again}") if again > 1 else meeting)
    return numbered
