"""A party taken up by its noun alone: the Committee, where only one committee is named."""

from __future__ import annotations

import re
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
_KNOWN_BY = {"IAEA": "agency", "UNSC": "council", "UNGA": "assembly"}
"""What those are whom letters alone name."""
_LONGER = re.compile(r"\s{1,3}(?:[A-Z]|(?:of|on|for)\s{1,3}(?:the\s{1,3})?[A-Z])|[-/]")


def taken_up(page: Page, named: Sequence[Name]) -> Iterator[Name]:
    """Yield places where a noun with its article and a capital means the one party of that noun."""
    bearers: dict[str, Name | None] | None = None
    taken = None
    for hit in page.known.get("head", ()):
        noun = hit.known.name.lower()
        if noun not in _NOUNS or not _alone(page, hit):
            continue
        bearers = _bearers(page, named) if bearers is None else bearers
        taken = Cover((name.start, name.end) for name in named) if taken is None else taken
        of = bearers.get(noun)
        if of is not None and of.start < hit.start and hit.start not in taken:
            yield Name(hit.start, hit.end, of.value, of.type, of.country, TAKEN_UP)


def _alone(page: Page, hit: Hit) -> bool:
    """Say whether a noun stands with its article and no further word of a name."""
    text = page.text
    if hit.start < page.body().start or not text[hit.start].isupper():
        return False
    before = page.lower[max(0, hit.start - 6) : hit.start].split()[-1:]
    proper = text[hit.start + 1 : hit.end].islower() and _LONGER.match(text, hit.end) is None
    return proper and before == ["the"]


def _bearers(page: Page, named: Sequence[Name]) -> dict[str, Name | None]:
    """Return the one party that bears each noun; None where there are several."""
    found: dict[str, Name | None] = {}
    for name in named:
        told = page.text[name.start : name.end] + " " + _KNOWN_BY.get(name.value, "")
        for word in squeezed(told).lower().split():
            noun = word.strip("()\"',.")
            if noun in _NOUNS:
                same = found.get(noun, name)
                found[noun] = same if same is not None and _same(same, name) else None
    return found


def _same(one: Name, other: Name) -> bool:
    """Say whether two names are of one party: Supreme Court is the RURITANIAN SUPREME COURT."""
    first, second = one.value.upper(), other.value.upper()
    return first == second or (
        " " in first and " " in second and (first.endswith(second) or second.endswith(first))
    )
