"""How tests of things and times read an invented report of 14 March 2008 from Lisbon."""

from __future__ import annotations

from typing import TYPE_CHECKING

import reftel
from reftel.claims import Page
from tests.claims.specimens import report

if TYPE_CHECKING:
    from reftel.claims import Claim


def page_of(words: str, ref: str = "STATE 900101") -> Page:
    return Page(report(f"1. (C) {words}", ref=ref))


def told(words: str, kind: str) -> list[Claim]:
    """Return the claims of a kind in the first paragraph of a report."""
    found = reftel.extract(report(f"1. (C) {words}"))
    return [claim for claim in found if claim.kind == kind and claim.paragraph != "hdr"]


def quotes(words: str, kind: str) -> list[str]:
    return [" ".join(claim.quote.split()) for claim in told(words, kind)]


def values(words: str, kind: str) -> list[str]:
    return [claim.value for claim in told(words, kind)]


def slots(words: str, kind: str) -> dict[str, str]:
    """Return the slots of the one claim of a kind; of several of a role the first."""
    (found,) = told(words, kind)
    return {slot.role: slot.value for slot in reversed(found.slots)}


def lacking(words: str, kind: str, expected: dict[str, str]) -> dict[str, str]:
    """Return which of the expected slots the one claim of a kind does not fill so."""
    found = slots(words, kind)
    return {role: value for role, value in expected.items() if found.get(role) != value}


def cited(words: str, kind: str) -> dict[str, str]:
    """Return the words that each slot of the one claim of a kind cites."""
    (found,) = told(words, kind)
    text = page_of(words).cable.source.text
    return {slot.role: slot.span.of(text) for slot in found.slots}
