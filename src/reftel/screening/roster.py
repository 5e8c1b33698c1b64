"""Names screened against snapshots of lists: candidates by block, each weighed and explained."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import msgspec

from reftel.screening.blocking import blocks
from reftel.screening.comparing import THRESHOLDS, compare_parsed
from reftel.screening.evidence import KINDS, Named, Subject, judged, weigh
from reftel.screening.hulls import Register, ship, short
from reftel.screening.naming import Kind, Parsed, parse, variants

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reftel.lists import Listing, Snapshot

ALGORITHM = 1
"""Raised when a score may change, so that a run can be told from an earlier one."""
LIMIT = 10
# Names less alike than this are not weighed: no country or date would lift them.
FLOOR = 0.6


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that a query may mean, with grounds; `alias` is the name that matched.

    `record` is a digest of what the record says: a dismissal holds while it stays the same.
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

    @property
    def key(self) -> str:
        """The pair that people decide on: the query as it was asked, the list, the entry."""
        return f"{' '.join(self.query.casefold().split())}|{self.list}|{self.entry}"


class Roster:
    """Snapshots ready to be asked; made once, asked often."""

    def __init__(
        self, snapshots: Sequence[Snapshot], *, as_of: str = "", register: Register | None = None
    ) -> None:
        self.listings: list[Listing] = [each for one in snapshots for each in one.entries]
        self.as_of = as_of
        self.register = register or Register(snapshots)
        self.run = run_of(snapshots)
        self.editions = tuple((each.list, each.edition, len(each.entries)) for each in snapshots)
        self._blocks = blocks(
            (place, number, name.text, KINDS.get(listing.kind, Kind.PARTY))
            for place, listing in enumerate(self.listings)
            for number, name in enumerate(listing.names)
        )
        self._by_number = _numbered(self.listings)

    def screen(self, subject: Subject, limit: int = LIMIT) -> tuple[Hit, ...]:
        """Return the records that a subject may mean, best first."""
        found = [self._hit(subject, place, named) for place, named in self._near(subject).items()]
        kept = [hit for hit in found if hit is not None]
        kept.sort(key=lambda hit: (-hit.score, hit.list, hit.entry))
        return tuple(kept[:limit])

    def _near(self, subject: Subject) -> dict[int, Named | None]:
        """Return the records worth weighing with the best match of names, None where unknown."""
        near: dict[int, Named | None] = {}
        kinds = Kind if subject.kind is None else (subject.kind,)
        for kind in kinds:
            for name in dict.fromkeys(v for each in subject.names for v in variants(each)):
                self._compare(near, parse(name, kind))
        for number in self._numbers(subject):
            for record in self._by_number.get(number, ()):
                near.setdefault(record, None)
        return near

    def _compare(self, near: dict[int, Named | None], asked: Parsed) -> None:
        for listed in self._blocks[asked.kind].near(asked):
            match = compare_parsed(asked, listed.parsed)
            if match.score < FLOOR:
                continue
            named = judged(match, self.listings[listed.record].names[listed.name])
            before = near.get(listed.record)
            if before is None or named.score > before.score:
                near[listed.record] = named

    def _numbers(self, subject: Subject) -> Iterable[str]:
        for values in subject.identifiers.values():
            yield from (_plain(each) for each in values)
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
        return Hit(
            query=subject.name,
            list=listing.list,
            edition=listing.edition,
            entry=listing.entry,
            name=listing.name,
            alias=weighed.name,
            kind=kind.value,
            score=round(score, 4),
            grounds=tuple(grounds),
            as_of=self.as_of,
            hull=listing.hull,
            record=digest(listing),
            run=self.run,
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


def _other_hull(subject: Subject, hull: str) -> bool:
    stated = subject.identifiers.get("imo", ())
    return bool(stated) and hull not in stated


def _plain(number: str) -> str:
    return "".join(sign for sign in number.upper() if sign.isalnum())


def _numbered(listings: Sequence[Listing]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for place, listing in enumerate(listings):
        for scheme, values in listing.identifiers.items():
            for value in values:
                plain = _plain(value)
                if len(plain) > 4:
                    found.setdefault(plain, []).append(place)
                if scheme == "imo":
                    found.setdefault(f"IMO{plain}", []).append(place)
    return found


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


def run_of(snapshots: Sequence[Snapshot]) -> str:
    """Return a digest of all that an answer depends on: lists, algorithm, thresholds."""
    held = sorted((each.list, each.edition, each.sha256) for each in snapshots)
    thresholds = {kind.value: value for kind, value in THRESHOLDS.items()}
    return sha256(msgspec.json.encode((held, ALGORITHM, thresholds), order="sorted")).hexdigest()[
        :16
    ]


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
