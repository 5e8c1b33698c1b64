"""Assurances of end use and contracts as instruments that a cable speaks of."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.ruled.sanctions import sanctioning
from reftel.claims.ruled.statutes import Find, by_sort
from reftel.claims.text.anchors import anchors, windows
from reftel.claims.text.sieves import Sieve
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reftel.claims.text.page import Page

    Maker = Callable[[Page, int, int], Iterator[Find]]

_ASSURANCE = re.compile(
    r"\bend-?\s?us(?:er?)?\s+(?:agreements?|certificates?|assurances?|undertakings?"
    r"|statements?|certifications?)\b(?!\s+(?:[A-Z]\w+\s+)?(?:No\.?|Number|#)\s*\w*\d)",
    re.IGNORECASE,
)
_CONTRACT = re.compile(
    r"\b(?:old|previous|prior|earlier|outstanding|existing)\s+contracts?\b", re.IGNORECASE
)


_NUMBERED = re.compile(
    r"\b(?:sales\s+|supply\s+)?contract,?\s+(?:[Nn]o\.?|[Nn]umber|#)\s*(?P<number>[A-Z\d][\w/-]*\d[\w/-]*)",
    re.IGNORECASE,
)
_DEAL = re.compile(
    r"\b(?:an?\s+)?(?:(?:arms|weapons|missile|sales?|supply|military|aircraft)\s+)?"
    r"contract\s+to\s+(?:supply|sell|buy|purchase|deliver)\s(?:U\.\s?S\.|[^.,;:()\"]){3,80}?"
    r"(?=[.,;:()\"]|\s+(?:was|were|is|are|has|have|had|would|will|could|which|that|and|but|in|on|by|as|after"
    r"|before|when|because|signed|worth|valued|under|at|since|until|if|though|while|who|from)\b|\s*\Z)"
)


def assurances(page: Page) -> Iterator[Find]:
    """Yield assurances and contracts of the body; sanctions also of the subject."""
    sieve, makers = _readers()
    subject, hits = page.cable.places.get("subject"), anchors(page, "assurance")
    for place in (subject, Span(page.body().start, len(page.text))):
        if place is None:
            continue
        within = [hit for hit in hits if place.start <= hit.start < place.end]
        for start, end in windows(within, 60, 60, place.end):
            for at in sieve.fitting(page.lower[start:end]):
                yield from makers[at](page, max(start, place.start), min(end, place.end))


@cache
def _readers() -> tuple[Sieve, tuple[Maker, ...]]:
    table = (
        (_ASSURANCE, _assured), (_CONTRACT, _contracts), (_NUMBERED, _numbered),
        (_DEAL, _deals), *sanctioning(),
    )  # fmt: skip
    return Sieve([pattern for pattern, _ in table]), tuple(maker for _, maker in table)


def _assured(page: Page, start: int, end: int) -> Iterator[Find]:
    for found in _ASSURANCE.finditer(page.text, start, end):
        yield by_sort(found, "assurance")


def _deals(page: Page, start: int, end: int) -> Iterator[Find]:
    """Yield contracts told of with what is to be delivered under them."""
    for cue in _DEAL.finditer(page.text, start, end):
        found = _DEAL.match(page.text, cue.start()) or cue
        words = "-".join(found[0].upper().split()).removeprefix("A-")
        yield Find(*found.span(), words, "contract")


def _numbered(page: Page, start: int, end: int) -> Iterator[Find]:
    for found in _NUMBERED.finditer(page.text, start, end):
        yield Find(*found.span(), f"contract {found['number'].upper()}", "contract")


def _contracts(page: Page, start: int, end: int) -> Iterator[Find]:
    for found in _CONTRACT.finditer(page.text, start, end):
        yield Find(*found.span(), f"({found[0].lower()})", "contract", generic=True)
