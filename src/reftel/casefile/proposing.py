"""Which subjects may be one, and which cables make a case: proposed with grounds, never decided."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from reftel.casefile.case import Proposal
from reftel.casefile.narrowing import Wanted
from reftel.screening import THRESHOLDS, NameKind, compare_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reftel.casefile.case import Subject
    from reftel.claims import Claim
    from reftel.demarche import Link

_KINDS = {"party": NameKind.PARTY, "person": NameKind.PERSON, "vessel": NameKind.VESSEL}
_WORD = re.compile(r"[^\W_]{3,}")
_BRACKETS = re.compile(r"\s*\([^()]*\)")
_NUMBERS = ("imo", "mmsi", "callsign")
_NEAR = 0.5
"""How much alike a name must be to be worth offering."""
CROWD = 30
"""A word that more subjects share than this tells nothing and is passed over."""


def merges(subjects: Sequence[Subject]) -> list[Proposal]:
    """Propose pairs of one kind that share a number, or bear names alike; the surest first."""
    found = [one for pair in _near(subjects) if (one := _weigh(*pair))]
    return sorted(found, key=lambda one: (-one.confidence, one.one, one.other))


def _near(subjects: Sequence[Subject]) -> Iterator[tuple[Subject, Subject]]:
    """Yield each pair that shares a word, an acronym or a number, once."""
    shelf: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, one in enumerate(subjects):
        if one.kind in _KINDS:
            for mark in _marks(one):
                shelf[one.kind, mark].append(at)
    pairs = {pair for row in shelf.values() if len(row) <= CROWD for pair in combinations(row, 2)}
    for a, b in sorted(pairs):
        yield subjects[a], subjects[b]


def _marks(one: Subject) -> set[str]:
    words = {word.lower() for name in one.names for word in _WORD.findall(name)}
    initials = {
        "".join(part[0] for part in re.findall(r"[A-Z]\w+", name)).lower() for name in one.names
    }
    return words | {each for each in initials if len(each) > 2} | set(_numbers(one))


def _numbers(one: Subject) -> dict[str, str]:
    return {f"{name} {value}": value for name, value in one.facts if name in _NUMBERS}


def _weigh(one: Subject, other: Subject) -> Proposal | None:
    same = sorted(_numbers(one).keys() & _numbers(other).keys())
    if same:
        return Proposal(one.key, other.key, 0.99, tuple(f"same {each}" for each in same))
    kind = _KINDS[one.kind]
    best = max(
        (compare_names(a, b, kind) for a in _plain(one) for b in _plain(other)),
        key=lambda match: match.score,
    )
    if best.score < THRESHOLDS[kind]:
        return None
    grounds = [*best.grounds, *_country(one, other)]
    return Proposal(one.key, other.key, round(best.score, 2), tuple(grounds))


def _plain(one: Subject) -> list[str]:
    """Return some of its names without what stands in brackets."""
    names = (_BRACKETS.sub("", name).strip() or name for name in one.names)
    return list(dict.fromkeys(names))[:4]


def _country(one: Subject, other: Subject) -> Iterator[str]:
    ours, theirs = (
        {value for name, value in side.facts if name in {"country", "flag"}}
        for side in (one, other)
    )
    if ours and theirs:
        yield (
            f"both of {', '.join(sorted(ours & theirs))}"
            if ours & theirs
            else "of different countries"
        )


def from_chain(mrn: str, links: Iterable[Link]) -> list[str]:
    """Return the cables that a chain ties to one, itself first; plain mentions do not tie."""
    found = dict.fromkeys([mrn])
    for link in links:
        if link.relation != "mentions":
            found |= dict.fromkeys((link.earlier, link.later))
    return list(found)


def from_party(name: str, claims: Iterable[Claim]) -> list[str]:
    """Return the cables that name a party, person or vessel, in any spelling of the same one."""
    wanted = Wanted(name)
    named = [claim for claim in claims if claim.kind in _KINDS]
    ours = [one for one in named if wanted.means(one.value) or wanted.means(one.quote)]
    values = {(one.kind, one.value) for one in ours if not one.attribute("coref")}
    others = (one for one in named if (one.kind, one.value) in values)
    return sorted({one.cable for one in (*ours, *others)})


def nearest(name: str, claims: Iterable[Claim]) -> list[str]:
    """Return the few names most like one that nobody bears, the likest first."""
    words = {word.lower() for word in _WORD.findall(name)}
    named = {(one.value, _KINDS[one.kind]) for one in claims if one.kind in _KINDS}
    near = [
        (-compare_names(name, value, kind).score, value)
        for value, kind in named
        if words & {word.lower() for word in _WORD.findall(value)}
    ]
    return list(dict.fromkeys(value for score, value in sorted(near) if score <= -_NEAR))[:3]
