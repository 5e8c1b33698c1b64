"""The value of a case: claims, who and what they name, deals, a chronology and conflicts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from reftel.cable import Head
    from reftel.casefile.jacket import Jacket
    from reftel.claims import Claim
    from reftel.marking import Marking


@dataclass(frozen=True, slots=True)
class Subject:
    """A party, person, vessel, item or instrument, with all mentions that are held to be it."""

    key: str
    """`vessel:IRAN MATIN`: the kind and the name of its first mention."""
    kind: str
    name: str
    names: tuple[str, ...]
    """Every name it bears, as read."""
    parts: tuple[str, ...]
    """The keys that were merged into it; one where nothing was merged."""
    facts: tuple[tuple[str, str], ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """Something on the chronology: from a time until a time, None where an end is open."""

    start: datetime | None
    end: datetime | None
    kind: str
    text: str
    claims: tuple[Claim, ...]
    cable: str = ""
    """The cable itself, where the moment is its sending."""


@dataclass(frozen=True, slots=True)
class Deal:
    """A deal or voyage as claims tell it: each role with its value, and how surely."""

    roles: tuple[tuple[str, str], ...]
    told: str
    """`planned`, `suspected, denied`; empty where it is plainly said."""
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values that claims give, with those who give it."""

    value: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field of one subject for which claims give different values; nobody is declared right."""

    subject: str
    field: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two subjects that may be one, with grounds; a person decides."""

    one: str
    other: str
    confidence: float
    grounds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """All that is derived for one case from claims and entries, as of a time."""

    jacket: Jacket
    cables: tuple[str, ...]
    missing: tuple[str, ...]
    """Cables of the case that are cited but not held."""
    keys: tuple[str, ...]
    """How each claim is called, in their order."""
    claims: tuple[Claim, ...]
    subjects: tuple[Subject, ...]
    deals: tuple[Deal, ...]
    chronology: tuple[Moment, ...]
    conflicts: tuple[Conflict, ...]
    proposals: tuple[Proposal, ...]
    heads: Mapping[str, Head]
    marking: Marking
    about: str = ""
    """The subject that it is narrowed to; empty where it is whole."""

    def of(self, kind: str) -> tuple[Subject, ...]:
        """Return the subjects of one kind."""
        return tuple(one for one in self.subjects if one.kind == kind)

    def told(self, *kinds: str) -> tuple[Claim, ...]:
        """Return the claims of some kinds."""
        return tuple(claim for claim in self.claims if claim.kind in kinds)
