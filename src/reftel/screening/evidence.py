"""What speaks for and against two being one: names, identifiers, countries, dates."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from reftel.lists import Kind as ListKind
from reftel.lists import Quality
from reftel.screening.comparing import compare_parsed
from reftel.screening.naming import Kind, parse, variants

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reftel.lists import Listing, Name
    from reftel.screening.comparing import Match

WEAK, FORMER = 0.94, 0.99
SAME_NUMBER, SAME_COUNTRY, SAME_DAY, SAME_YEAR = 0.8, 0.15, 0.5, 0.2
OTHER_COUNTRY, OTHER_DAY, OTHER_YEAR, OTHER_NUMBER = 0.05, 0.06, 0.2, 0.04
OTHER_HULL, OTHER_SERIAL, UNSAID_SERIAL = 0.6, 0.8, 0.9
# A number that is equal speaks for a record whatever the name says.
BY_NUMBER = 0.9
# Years that an approximate date may be off.
NEAR = 2
KINDS = {
    ListKind.PERSON: Kind.PERSON,
    ListKind.VESSEL: Kind.VESSEL,
    ListKind.AIRCRAFT: Kind.VESSEL,
    ListKind.PARTY: Kind.PARTY,
}


@dataclass(frozen=True, slots=True)
class Subject:
    """Who or what is asked about; an unknown kind is compared with records of every kind.

    `identifiers` are by scheme, `any` where the scheme is not known; `dates` are ISO 8601.
    """

    names: tuple[str, ...]
    kind: Kind | None = None
    countries: tuple[str, ...] = ()
    identifiers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dates: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The first name."""
        return self.names[0] if self.names else ""


class Named(NamedTuple):
    """The best match of names: its score, the record's name, the grounds."""

    score: float
    name: str
    grounds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A score below 1, the record's name that it rests on, and the grounds.

    `agreed` says which days and numbers speak for the record beside the name.
    """

    score: float
    name: str
    grounds: tuple[str, ...]
    agreed: tuple[str, ...] = ()


def weigh(subject: Subject, listing: Listing, named: Named | None = None) -> Weighed:
    """Weigh a subject against a record; `named` is the best match of names where it is known."""
    if named is None:
        named = by_name(subject, listing)
    score, more = _countries(subject, listing, named.score)
    grounds, agreed = [*named.grounds, *more], list[str]()
    for step in (_dates, _numbers):
        before = score
        score, more = step(subject, listing, score)
        grounds += more
        agreed += [words.partition(":")[0] for words in more if score > before]
    return Weighed(round(max(score, 0.0), 4), named.name, tuple(grounds), tuple(agreed))


def by_name(subject: Subject, listing: Listing) -> Named:
    """Return the best match between the names of a subject and those of a record."""
    kind = KINDS.get(listing.kind, Kind.PARTY)
    found = [
        judged(compare_parsed(parse(one, kind), parse(other, kind)), each)
        for given in subject.names
        for one in variants(given)
        for each in listing.names
        for other in variants(each.text)
    ]
    nothing = Named(0.0, listing.name, ("no name in common",))
    return max(found, key=lambda each: each.score, default=nothing)


def judged(match: Match, name: Name) -> Named:
    """Return what a match of names is worth by the quality of the record's name."""
    if not match.score:
        return Named(0.0, name.text, ("no name in common",))
    factor = WEAK if name.quality is Quality.WEAK else FORMER if name.former else 1.0
    said = [f"name: {'; '.join(match.grounds)}"]
    said += ["a weak alias of the record"] if name.quality is Quality.WEAK else []
    said += ["a former name of the record"] if name.former else []
    if _numbered_apart(match):
        # A number tells sister ships, brigades and funds apart.
        factor *= OTHER_SERIAL
        said.append("against: another number in the name")
    elif any(map(str.isdigit, match.right)):
        factor *= UNSAID_SERIAL if len(match.pairs) > 1 else OTHER_SERIAL
        said.append("against: a number in the record's name alone")
    return Named(match.score * factor, name.text, tuple(said))


def _numbered_apart(match: Match) -> bool:
    paired = any(pair.left.isdigit() and pair.left != pair.right for pair in match.pairs)
    return paired or any(map(str.isdigit, match.left))


def _toward(score: float, share: float) -> float:
    return score + (1 - score) * share


def _countries(subject: Subject, listing: Listing, score: float) -> tuple[float, list[str]]:
    ours, theirs = set(subject.countries), set(listing.countries)
    if not ours or not theirs:
        return score, []
    if shared := sorted(ours & theirs):
        return _toward(score, SAME_COUNTRY), [f"country: {' '.join(shared)}"]
    words = f"against: country {' '.join(sorted(ours))}, in the record {' '.join(sorted(theirs))}"
    return score - OTHER_COUNTRY, [words]


def _dates(subject: Subject, listing: Listing, score: float) -> tuple[float, list[str]]:
    for what in ("birth", "incorporation", "build"):
        ours, theirs = subject.dates.get(what, ()), listing.dates.get(what, ())
        if ours and theirs:
            return _dated(what, ours, theirs, score)
    return score, []


def _dated(
    what: str, ours: Iterable[str], theirs: Iterable[str], score: float
) -> tuple[float, list[str]]:
    pairs = [(one.lstrip("~"), other.lstrip("~")) for one in ours for other in theirs]
    if any(one == other and len(one) > 4 for one, other in pairs):
        return _toward(score, SAME_DAY), [f"{what}: the same day"]
    if any(_agree(one, other) for one, other in pairs):
        return _toward(score, SAME_YEAR), [f"{what}: the same year"]
    if any(_about(one, other) for one in ours for other in theirs):
        return score, [f"{what}: about the same year"]
    if any(one[:4] == other[:4] or _turned(one, other) for one, other in pairs):
        return score - OTHER_DAY, [f"against: another day of {what} in that year"]
    return score - OTHER_YEAR, [f"against: another year of {what}"]


def _agree(one: str, other: str) -> bool:
    shorter = min(len(one), len(other))
    return one[:shorter] == other[:shorter] or (
        min(one[5:], other[5:]) == "" and one[:4] == other[:4]
    )


def _about(one: str, other: str) -> bool:
    """Say whether two dates, of which one is approximate, are less than three years apart."""
    years = [date.lstrip("~")[:4] for date in (one, other)]
    known = all(year.isdecimal() for year in years)
    return "~" in one + other and known and abs(int(years[0]) - int(years[1])) <= NEAR


def _turned(one: str, other: str) -> bool:
    return sorted(one) == sorted(other)


def _numbers(subject: Subject, listing: Listing, score: float) -> tuple[float, list[str]]:
    for scheme, ours in subject.identifiers.items():
        same = _shared(scheme, ours, listing)
        if same:
            words = f"{same[0]}: {same[1]}" + ("" if score > 0.5 else ", under another name")
            return _toward(max(score, BY_NUMBER), SAME_NUMBER / 2), [words]
    hulls = subject.identifiers.get("imo", ()), listing.identifiers.get("imo", ())
    if all(hulls):
        words = f"against: another hull, IMO {hulls[1][0]}"
        return score * OTHER_HULL, [words]
    for scheme, ours in subject.identifiers.items():
        if ours and listing.identifiers.get(scheme):
            return score - OTHER_NUMBER, [f"against: another {scheme}"]
    return score, []


def _shared(scheme: str, ours: Iterable[str], listing: Listing) -> tuple[str, str] | None:
    wanted = {number for each in ours if len(number := plain(each)) > 3}
    for name, theirs in listing.identifiers.items():
        if scheme not in {name, "any"}:
            continue
        for each in theirs:
            if plain(each) in wanted:
                return name, each
    return None


def plain(number: str) -> str:
    """Return a number for exact comparison: capitals and digits alone."""
    return "".join(sign for sign in number.upper() if sign.isalnum())
