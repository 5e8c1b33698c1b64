"""What a cable says of American designations, held against the editions that are kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from reftel.claims import Polarity
from reftel.lists import day_of, keys
from reftel.screening.comparing import THRESHOLDS, compare
from reftel.screening.evidence import KINDS
from reftel.screening.instruments import Judged, Verdict, claim_words
from reftel.screening.naming import Kind
from reftel.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reftel.claims import Claim
    from reftel.lists import Label, Listing, Shelf

# A word of more designated than this leads to none of them.
COMMON = 60
# An edition this close to a day answers for it.
CLOSE = timedelta(days=35)
# A designation is published some days after it was made.
LAG = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Rule:
    """An American instrument: its name, since when it exists, which lists print it as what."""

    name: str
    since: date
    programmes: frozenset[str]
    lists: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """An edition of a list, and the record in it that bears the name under the instrument."""

    list: str
    edition: date
    record: Listing | None

    @property
    def published(self) -> date | None:
        """The day on which the designation was first published, as the edition tells."""
        days = self.record.dates.get("published", ()) if self.record else ()
        return min((date.fromisoformat(each) for each in days if len(each) == 10), default=None)

    def __str__(self) -> str:
        if self.record is None:
            return f"{self.list} {self.edition}: no such entry"
        told = f", published {self.published}" if self.published else ""
        return f"{self.record.list} {self.edition}: {self.record.name} [{self.record.entry}]{told}"


def rule_of(instrument: str) -> Rule | None:
    """Return the rule of an instrument as claims name it, such as US-EO-13382."""
    row = next(
        (row for row in table("screening", "designations") if row["instrument"] == instrument), None
    )
    if row is None:
        return None
    programmes = frozenset(row["programmes"].split(";"))
    since = date.fromisoformat(row["since"])
    return Rule(row["name"], since, programmes, tuple(row["lists"].split(";")))


def judge_designation(claim: Claim, on: date | None, shelf: Shelf) -> Judged | None:
    """Judge a claim that a party is designated under an American instrument, as known now.

    None where the instrument is none of those; undecidable only where no edition covers the day.
    """
    rule = rule_of(claim.slot("instrument") or "")
    party = claim.slot("party") or ""
    if rule is None or not party:
        return None
    if on is not None and on < rule.since:
        return _told(claim, f"{rule.name} is of {rule.since}, later than {on}", held=False)
    names = tuple(filter(None, (party, claim_words(claim))))
    seen = [
        _seen(label, names, rule, shelf)
        for label in shelf.labels()
        if label.list in rule.lists and label.entries
    ]
    if not seen:
        lacking = f"none of {', '.join(rule.lists)} is kept: an edition close to {on or 'the day'}"
        return Judged(claim, Verdict.UNDECIDABLE, f"{lacking} would decide")
    return _judged(claim, rule, on, seen)


def _seen(label: Label, names: tuple[str, ...], rule: Rule, shelf: Shelf) -> _Seen:
    by_word = _designated(shelf, label)
    words = {word for name in names for key in keys(name) for word in key.split()}
    listings = {id(each): each for word in words for each in by_word.get(word, ())}
    under = [
        each
        for each in listings.values()
        if rule.programmes & set(each.programmes) and _bears(each, names)
    ]
    # A record that tells when it was published answers for more days.
    under.sort(key=lambda each: ("published" not in each.dates, each.list, each.entry))
    return _Seen(label.list, day_of(label.edition), under[0] if under else None)


def _bears(listing: Listing, names: tuple[str, ...]) -> bool:
    kind = KINDS.get(listing.kind, Kind.PARTY)
    return any(
        compare(name, other.text, kind).score >= THRESHOLDS[kind]
        for name in names
        for other in listing.names
    )


@lru_cache(maxsize=8)
def _designated(shelf: Shelf, label: Label) -> dict[str, list[Listing]]:
    """Return the designated of an edition by the words of their names, but for common words."""
    tags = {
        tag for row in table("screening", "designations") for tag in row["programmes"].split(";")
    }
    found: dict[str, list[Listing]] = {}
    for listing in shelf.load(label).entries:
        if tags.isdisjoint(listing.programmes):
            continue
        forms = {key for name in listing.names for key in keys(name.text)}
        for word in {word for form in forms for word in form.split()}:
            found.setdefault(word, []).append(listing)
    return {word: held for word, held in found.items() if len(held) <= COMMON}


def _judged(claim: Claim, rule: Rule, on: date | None, seen: Sequence[_Seen]) -> Judged:
    if on is None:
        held = [each for each in seen if each.record]
        return _told(claim, str((held or list(seen))[-1]), held=bool(held))
    for each in seen:
        if (day := each.published) and day <= on <= each.edition:
            return _told(claim, f"under {rule.name}; {each}", held=True)
    near = [each for each in seen if abs(each.edition - on) <= CLOSE]
    if near:
        held = [each for each in near if each.record]
        return _told(claim, f"{rule.name}; {(held or near)[0]}", held=bool(held))
    if between := _between(seen, on):
        return _told(claim, f"under {rule.name}; {between}", held=True)
    late = [each for each in seen if (day := each.published) and day > on + LAG]
    if late:
        return _told(claim, f"not under {rule.name} by {on}; {late[0]}", held=False)
    return Judged(claim, Verdict.UNDECIDABLE, _lacking(on, seen))


def _between(seen: Sequence[_Seen], on: date) -> str:
    """Find two editions of one list that hold one entry on both sides of the day.

    The Treasury gives what it lists anew another number: an equal number was never away.
    """
    for name in {each.list for each in seen}:
        before = [each for each in seen if each.list == name and each.edition <= on][-1:]
        after = [each for each in seen if each.list == name and each.edition >= on][:1]
        records = [each.record for each in (*before, *after) if each.record]
        if len(records) == 2 and len({each.entry for each in records}) == 1:
            return f"{before[0]} and {after[0]}"
    return ""


def _lacking(on: date, seen: Iterable[_Seen]) -> str:
    told = "; ".join(map(str, seen))
    lists = " or ".join(sorted({each.list for each in seen}))
    return f"an edition of {lists} close to {on} would decide; kept: {told}"


def _told(claim: Claim, why: str, *, held: bool) -> Judged:
    agrees = held is not (claim.polarity is Polarity.DENIED)
    return Judged(claim, Verdict.CONFIRMED if agrees else Verdict.CONTRADICTED, why)
