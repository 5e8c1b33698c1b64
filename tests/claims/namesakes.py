"""Exercise telegrams in which people and parties are named; all of it invented."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reftel.cable import read
from reftel.claims.text.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reftel.claims import Claim

HEAD = """P 010900Z MAR 09
FM AMEMBASSY LISBON
TO RUEHC/SECSTATE WASHDC PRIORITY 0001
INFO RUEHOO/IBERIAN POSTS COLLECTIVE
S E C R E T LISBON 000001

SIPDIS

STATE FOR ISN/MTR: JANE EXAMPLE, EUR/WE (MODEL)

E.O. 12958: DECL: 03/01/2034
TAGS: PARM, PREL, PO, IR
SUBJECT: {subject}

Classified By: Political Counselor Ada Specimen.
Reasons 1.4 (b) and (d).

"""


def page(body: str, subject: str = "EXERCISE") -> Page:
    """Lay out an exercise telegram with this body."""
    return Page(read(HEAD.format(subject=subject) + body))


def quotes(
    find: Callable[[Page], Iterable[Claim]], body: str, subject: str = "EXERCISE"
) -> list[str]:
    """Return the words that a finder claims in the body, in order and with single spaces."""
    laid = page(body, subject)
    claims = sorted(find(laid), key=lambda claim: claim.span)
    return [" ".join(c.quote.split()) for c in claims if c.span.start >= laid.body().start]


def heading_quotes(find: Callable[[Page], Iterable[Claim]], subject: str, body: str) -> list[str]:
    """Return the words that a finder claims in the heading."""
    laid = page(body, subject)
    claims = sorted(find(laid), key=lambda claim: claim.span)
    return [" ".join(c.quote.split()) for c in claims if c.span.start < laid.body().start]


def placed(find: Callable[[Page], Iterable[tuple[Any, ...]]], sentence: str) -> list[str]:
    """Return the words at each place that a finder yields by its start and end."""
    laid = page(f"1. (S) {sentence}\n")
    return [laid.text[found[0] : found[1]] for found in find(laid)]


def valued(
    find: Callable[[Page], Iterable[Any]], body: str, subject: str = "EXERCISE"
) -> list[tuple[str, str]]:
    """Return the words, with single spaces, and the value of each name that a finder yields."""
    laid = page(body, subject)
    return [(" ".join(laid.text[n.start : n.end].split()), n.value) for n in find(laid)]
