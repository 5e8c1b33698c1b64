"""Names screened against snapshots of lists: candidates by block, each weighed and explained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, Any, overload

import msgspec

from reftel.lists import Listing
from reftel.screening.blocking import Block
from reftel.screening.comparing import THRESHOLDS, compare_parsed
from reftel.screening.evidence import KINDS, Named, Subject, judged, plain, weigh
from reftel.screening.hulls import Register, ship, short
from reftel.screening.indexing import ALGORITHM, indexed
from reftel.screening.naming import Kind, Parsed, kinds, parse, variants
from reftel.screening.postings import Postings, Records

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reftel.lists import Snapshot

Held = tuple[tuple[str, str, str, int], ...]
"""The snapshots that an answer rests on: list, edition, hash of the file, number of entries."""
LIMIT = 10
# Records that are kept decoded from query to query.
REMEMBERED = 20_000
# Names less alike than this are not weighed: no country or date would lift them.
FLOOR = 0.6
_LISTING = msgspec.msgpack.Decoder(Listing)


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that a query may mean, with grounds; `alias` is the name that matched.

    `record` is a digest of what the record says: a dismissal holds while it stays the same, and
    no day or number in `agreed` is new; `place` is where it stands among the listings of the
    roster.
    """

    query: str
    list: str
    edition: str
    entry: str
    name: str
    alias: str
    kind: str
    score: float
    grounds: tuple[str, ...]
    as_of: str
    hull: str | None = None
    record: str = ""
    run: str = ""
    place: int = -1
    agreed: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The pair that people decide on: the query as it was asked, the list, the entry."""
        return f"{' '.join(self.query.casefold().split())}|{self.list}|{self.entry}"


class Listings(Sequence["Listing"]):
    """The records of an index, each decoded when it is asked for."""

    def __init__(self, parts: Mapping[str, memoryview]) -> None:
        self._records = Records(parts["listings.ends"], parts["listings"])
        self._known: dict[int, Listing] = {}

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._records)

    @overload
    def __getitem__(self, place: int) -> Listing: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Listing]: ...
    def __getitem__(self, place: int | slice) -> Listing | Sequence[Listing]:
        """Return one record."""
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        if place not in self._known:
            if len(self._known) > REMEMBERED:
                self._known.clear()
            self._known[place] = _LISTING.decode(self._records[place])
        return self._known[place]


class Roster:
    """Snapshots ready to be asked, as the parts of an index; made once, asked often."""

    def __init__(
        self,
        parts: Mapping[str, memoryview],
        held: Held,
        *,
        as_of: str = "",
        notes: tuple[str, ...] = (),
    ) -> None:
        self.as_of = as_of
        self.notes = notes
        self.run = run_of(held)
        self.editions = tuple((name, edition, count) for name, edition, _, count in held)
        self.listings = Listings(parts)
        self._parts = parts
        self._blocks = {kind: Block(kind, _below(parts, kind.value)) for kind in Kind}

    @cached_property
    def register(self) -> Register:
        """Every hull that is known, with its names."""
        return Register.opened(self._parts["register"])

    @cached_property
    def _by_number(self) -> Postings:
        names = ("numbered", "numbered.ends", "numbered.places")
        return Postings(*(self._parts[name] for name in names))

    def screen(self, subject: Subject, limit: int | None = LIMIT) -> tuple[Hit, ...]:
        """Return the records that a subject may mean, best first; all where there is no limit."""
        found = [self._hit(subject, place, named) for place, named in self._near(subject).items()]
        kept = [hit for hit in found if hit is not None]
        kept.sort(key=lambda hit: (-hit.score, hit.list, hit.entry))
        return tuple(kept[:limit])

    def _near(self, subject: Subject) -> dict[int, Named | None]:
        """Return the records worth weighing with the best match of names, None where unknown."""
        near: dict[int, Named | None] = {}
        for each in subject.names:
            for kind in kinds(each) if subject.kind is None else (subject.kind,):
                for name in variants(each):
                    self._compare(near, parse(name, kind))
        for number in self._numbers(subject):
            for record in self._by_number.get(number):
                near.setdefault(record, None)
        return near

    def _compare(self, near: dict[int, Named | None], asked: Parsed) -> None:
        for listed in self._blocks[asked.kind].near(asked):
            match = compare_parsed(asked, listed.parsed)
            if match.score < FLOOR:
                continue
            for record, number in listed.borne:
                named = judged(match, self.listings[record].names[number])
                before = near.get(record)
                if before is None or named.score > before.score:
                    near[record] = named

    def _numbers(self, subject: Subject) -> Iterable[str]:
        for values in subject.identifiers.values():
            yield from map(plain, values)
        if subject.kind in {None, Kind.VESSEL}:
            for name in subject.names:
                yield from (f"IMO{hull}" for hull in self.register.bearers(name))

    def _hit(self, subject: Subject, place: int, named: Named | None) -> Hit | None:
        listing = self.listings[place]
        kind = KINDS.get(listing.kind, Kind.PARTY)
        if subject.kind is not None and subject.kind is not kind:
            return None
        weighed = weigh(subject, listing, named)
        score, grounds = weighed.score, list(weighed.grounds)
        if kind is Kind.VESSEL and listing.hull:
            score, more = self._by_hull(subject, listing, score)
            grounds += more
        if score < THRESHOLDS[kind]:
            return None
        grounds += _in_force(listing, self.as_of)
        return Hit(
            query=subject.name,
            list=listing.list,
            edition=listing.edition,
            entry=listing.entry,
            name=listing.name,
            alias=weighed.name,
            kind=kind.value,
            score=round(score, 4),
            grounds=tuple(dict.fromkeys(grounds)),
            as_of=self.as_of,
            hull=listing.hull,
            record=digest(listing),
            run=self.run,
            place=place,
            agreed=weighed.agreed,
        )

    def _by_hull(self, subject: Subject, listing: Listing, score: float) -> tuple[float, list[str]]:
        """Let the history of a hull speak: a former name leads to it, a name can have moved on."""
        hull = listing.hull or ""
        said: list[str] = []
        for name in subject.names:
            borne = [
                each
                for each in self.register.history(hull)
                if ship(name) in {ship(each.name), short(each.name)}
            ]
            if borne and ship(listing.name) != ship(name):
                score = max(score, 0.88 if not _other_hull(subject, hull) else score)
                last = borne[-1]
                said.append(f"hull IMO {hull} was {last.name} ({last.list} {last.edition})")
            others = [each for each in self.register.bearers(name) if each != hull]
            if others and not subject.identifiers.get("imo"):
                said.append(f"the name is or was also borne by IMO {', '.join(others)}")
        return score, said


def roster_of(
    snapshots: Sequence[Snapshot], *, as_of: str = "", register: Register | None = None
) -> Roster:
    """Return a roster of snapshots, made here; `register` knows hulls beyond theirs."""
    listings = [each for one in snapshots for each in one.entries]
    parts = indexed(listings, register or Register(snapshots))
    views = {name: memoryview(data) for name, data in parts.items()}
    return Roster(views, held_of(snapshots), as_of=as_of)


def _in_force(listing: Listing, as_of: str) -> list[str]:
    """Say that a listing had ended by the day, or was still to begin."""
    start, end = listing.in_force_from, listing.in_force_until
    if end and as_of and end.isoformat() < as_of:
        return [f"the listing ended on {end}"]
    if start and as_of and start.isoformat() > as_of:
        return [f"the listing begins on {start}"]
    return []


def _other_hull(subject: Subject, hull: str) -> bool:
    stated = subject.identifiers.get("imo", ())
    return bool(stated) and hull not in stated


def _below(parts: Mapping[str, memoryview], kind: str) -> dict[str, memoryview]:
    begin = f"{kind}/"
    return {k.removeprefix(begin): part for k, part in parts.items() if k.startswith(begin)}


def digest(listing: Listing) -> str:
    """Return a digest of what a record says, whatever the edition that says it."""
    said = (
        sorted(name.text for name in listing.names),
        sorted(listing.countries),
        sorted((key, sorted(values)) for key, values in listing.identifiers.items()),
        sorted((key, sorted(values)) for key, values in listing.dates.items()),
        sorted(listing.programmes),
    )
    return sha256(msgspec.json.encode(said)).hexdigest()[:16]


def held_of(snapshots: Iterable[Snapshot]) -> Held:
    """Return what names snapshots: list, edition, hash and number of entries of each."""
    return tuple((one.list, one.edition, one.sha256, len(one.entries)) for one in snapshots)


def run_of(held: Held) -> str:
    """Return a digest of all that an answer depends on: lists, algorithm, thresholds."""
    named = sorted(each[:3] for each in held)
    thresholds = {kind.value: value for kind, value in THRESHOLDS.items()}
    said = msgspec.json.encode((named, ALGORITHM, thresholds), order="sorted")
    return sha256(said).hexdigest()[:16]


def record(hit: Hit) -> dict[str, Any]:
    """Return the documented JSON form of a hit."""
    return {
        "query": hit.query,
        "list": hit.list,
        "edition": hit.edition,
        "entry": hit.entry,
        "name": hit.name,
        "score": hit.score,
        "grounds": list(hit.grounds),
        "as_of": hit.as_of,
        "kind": hit.kind,
        "alias": hit.alias,
        "imo": hit.hull,
        "key": hit.key,
        "record": hit.record,
        "run": hit.run,
    }
