"""A noun of papers at a place, with what stands before it and what is told behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.written.paper_leads import named

if TYPE_CHECKING:
    from reftel.claims.text.anchors import Hit
    from reftel.claims.text.page import Page
    from reftel.claims.written.paper_details import Facts

SAME = frozenset({"the", "this", "that", "these", "those", "both"})
_TOLD = frozenset({"title", "number", "date", "addressee", "submitter", "carrier", "placed"})
_COPY = re.compile(r"\bcop(?:y|ies)\s+of\s+\Z", re.IGNORECASE)


class Called(NamedTuple):
    """A noun of papers at a place, what stands before it, what is told behind it.

    `beside` says that it stands in a row with a paper just named.
    """

    hit: Hit
    kind: str
    before: re.Match[str]
    end: int
    facts: Facts
    beside: bool = False


def is_told(called: Called) -> bool:
    """Say whether something is told of a paper that it is known by."""
    return bool(_TOLD & set(called.facts))


def is_named(page: Page, called: Called) -> bool:
    """Say whether a name before the noun of a paper belongs to it: the author, the body."""
    return bool(named(page, called.hit.start, called.kind))


def article(called: Called) -> str:
    """Return the article or the like that a paper's words begin with, in lower case."""
    told = (called.before["the"] or "").lower()
    return "" if joins(called) else told


def joins(called: Called) -> bool:
    """Say whether `that` before somebody's paper begins a clause: said that Berg's letter came."""
    return bool(called.before["owner"]) and (called.before["the"] or "").lower() == "that"


def is_copied(page: Page, called: Called) -> bool:
    """Say whether copies of a paper are told of, which somebody holds."""
    start = called.before.start()
    return bool(_COPY.search(page.text, max(0, start - 14), start))
