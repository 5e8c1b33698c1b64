"""A party taken up by its noun alone: the Committee, the last one that was named."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.named.names import Name, squeezed
from reftel.claims.text.cover import Cover

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

TAKEN_UP = "party/coref"
"""The rule of parties that stand by their noun alone."""
_NOUNS = frozenset(
    ["committee", "council", "commission", "agency", "authority", "institute", "center", "centre",
     "company", "corporation", "university", "directorate", "bureau", "brigade", "consortium",
     "court", "tribunal", "ministry", "bank", "foundation", "fund", "association", "board",
     "secretariat", "assembly"]
)  # fmt: skip
_KNOWN_BY = {
    "IAEA": ("agency", "IAEA"),
    "UNSC": ("council", "UNSC"),
    "UNGA": ("assembly", "UNGA"),
    "EU": ("commission", "EU-COMMISSION"),
}
"""What those are or have whom letters alone name, and who that is."""
_BARE = frozenset(["secretariat", "commission", "agency", "council"])
"""Nouns that name a body without their article too: Agency inspectors, Commission contacts."""
_LONGER = re.compile(r"\s{1,3}(?:[A-Z]|(?:of|on|for)\s{1,3}(?:the\s{1,3})?[A-Z])|[-/]")
_LEAD = re.compile(r"(?:\s[a-z][\w'-]*[,.:;]?|[A-Z]{2}'s|[.:;)(-])\s{1,3}\Z")
"""What may stand before a noun that has no article: no other word of a name."""


def taken_up(page: Page, named: Sequence[Name]) -> Iterator[Name]:
    """Yield places where a capital noun means a party of that noun: the last, or the only one."""
    bearers: dict[str, list[Name]] | None = None
    taken = None
    for hit in page.known.get("head", ()):
        noun = hit.known.name.lower()
        if noun not in _NOUNS or not _alone(page, hit):
            continue
        bearers = _bearers(page, named) if bearers is None else bearers
        taken = Cover((name.start, name.end) for name in named) if taken is None else taken
        if hit.start not in taken and (of := _meant(page, hit, bearers.get(noun, []))):
            yield Name(hit.start, hit.end, of.value, of.type, of.country, TAKEN_UP)
        elif hit.start not in taken and noun == "secretariat":
            yield Name(hit.start, hit.end, "Secretariat", "organisation", "", TAKEN_UP)


def _meant(page: Page, hit: Hit, bearers: list[Name]) -> Name | None:
    """Return whom a noun means: with its article the last one named, without it the only one."""
    before = [name for name in bearers if name.start < hit.start]
    if not before:
        return None
    only = all(_same(before[0], name) for name in bearers)
    return before[-1] if only or _articled(page, hit) else None


def _articled(page: Page, hit: Hit) -> bool:
    return page.lower[max(0, hit.start - 6) : hit.start].split()[-1:] == ["the"]


def _alone(page: Page, hit: Hit) -> bool:
    """Say whether a noun stands with its article or alone, and no further word of a name."""
    text = page.text
    if hit.start < page.body().start or not text[hit.start].isupper():
        return False
    proper = text[hit.start + 1 : hit.end].islower() and _LONGER.match(text, hit.end) is None
    lead = _LEAD.search(text, max(0, hit.start - 24), hit.start)
    bare = hit.known.name.lower() in _BARE and lead is not None
    return proper and (bare or _articled(page, hit))


def _bearers(page: Page, named: Sequence[Name]) -> dict[str, list[Name]]:
    """Return the parties that bear each noun, in order."""
    found: dict[str, list[Name]] = {}
    for name in named:
        if name.value in _KNOWN_BY:
            noun, value = _KNOWN_BY[name.value]
            found.setdefault(noun, []).append(replace(name, value=value))
        for word in squeezed(page.text[name.start : name.end]).lower().split():
            noun = word.strip("()\"',.")
            if noun in _NOUNS:
                found.setdefault(noun, []).append(name)
    return found


def _same(one: Name, other: Name) -> bool:
    """Say whether two names are of one party: Supreme Court is the RURITANIAN SUPREME COURT."""
    first, second = one.value.upper(), other.value.upper()
    return first == second or (
        " " in first and " " in second and (first.endswith(second) or second.endswith(first))
    )
