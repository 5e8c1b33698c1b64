"""A name of a party at its place, and the country that the words beside it give."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reftel.claims.text.lexicon import land_of, nationalities

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reftel.claims.text.page import Page


@dataclass(frozen=True, slots=True)
class Name:
    """A name at its place: what it stands for, and by which rule it was found."""

    start: int
    end: int
    value: str
    type: str
    country: str
    rule: str
    kind: str = "party"
    acronym: str = ""

    @property
    def length(self) -> int:
        """Return the number of characters it takes."""
        return self.end - self.start


def disjoint(found: Sequence[Name]) -> list[Name]:
    """Keep the longest of names that share a place, in order of the text."""
    kept: list[Name] = []
    for name in sorted(found, key=lambda one: (one.start, -one.end)):
        if kept and name.start < kept[-1].end:
            if name.length > kept[-1].length:
                kept[-1] = name
            continue
        kept.append(name)
    return kept


def country(page: Page, start: int, end: int) -> str:
    """Return the country that the words beside a name give it; empty where they give none."""
    lower = page.lower
    if found := nationalities().get(lower[start:end].partition(" ")[0], ""):
        return found
    before = lower[max(0, start - 40) : start].replace("'s", "").split()[-4:]
    for word in reversed(before):
        bare = word.removesuffix("-based").strip(',("')
        if word.endswith((".", ";", ",")) and bare not in _CALLED_SO:
            break
        if found := land_of(bare):
            return found
    return next(filter(None, map(land_of, lower[start:end].split())), "")


_CALLED_SO = frozenset(
    ["firm", "company", "bank", "manufacturer", "trader", "supplier", "intermediary", "broker",
     "subsidiary", "university", "institute", "distributor", "forwarder", "importer", "exporter"]
)  # fmt: skip
"""Nouns behind which a comma leads to the name: a Turkish firm, Velmar Ltd."""


def foreign(page: Page, start: int, *, owned: bool = False) -> bool:
    """Say whether the word before a place is another nation's, or a land that may own it.

    The Russian Department of Energy; where it may be owned, Velmar's Department of Energy.
    """
    before = page.lower[max(0, start - 30) : start].split()[-2:]
    last = before[-1] if before else ""
    owner = land_of(last[:-2]) if owned and last.endswith("'s") else ""
    near = (nationalities().get(last), nationalities().get(" ".join(before)), owner)
    return next(filter(None, near), "US") != "US"


def squeezed(text: str) -> str:
    """Return words with single spaces, without a closing comma."""
    return " ".join(text.split()).rstrip(",")


_BODIES = frozenset(
    ["authority", "agency", "ministry", "bureau", "service", "directorate", "administration",
     "institute", "corporation", "company", "bank", "department", "commission", "board", "fund"]
)  # fmt: skip


def of_body(words: str) -> bool:
    """Say whether a name's noun is a body's, whose letters are its own, whatever else they mean."""
    return words.lower().partition(" (")[0].rpartition(" ")[2] in _BODIES
