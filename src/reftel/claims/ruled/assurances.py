"""Assurances of end use, safeguards and contracts as instruments that a cable speaks of."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.ruled.sanctions import sanctioning
from reftel.claims.ruled.statutes import Find, by_sort
from reftel.claims.text.anchors import anchors, windows
from reftel.claims.text.dealings import trades
from reftel.claims.text.sieves import Sieve
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from reftel.claims.text.page import Page

    Maker = Callable[[Page, int, int], Iterator[Find]]

_ASSURANCE = re.compile(
    r"\bend-?\s?us(?:er?)?\s+(?:agreements?|certificates?|assurances?|undertakings?"
    r"|statements?|certifications?)\b(?!\s+(?:[A-Z]\w+\s+)?(?:No\.?|Number|#)\s*\w*\d)",
    re.IGNORECASE,
)
_SAFEGUARDS = re.compile(
    r"\b(?:(?:IAEA|[Ii]nternational|[Ff]ull-?\s?[Ss]cope|[Cc]omprehensive|Agency)\s+){1,2}[Ss]afeguards\b"
    r"(?=\s*[.,;:)]|\s+(?:and|or|but|while|for|in|on|at|to|as|by|with|over|that|which|is|are|was|were|would|will|has|have"
    r"|if|when|before|after|from|of|because)\s|\s*\Z)"
)
_FIRM = (
    r"(?:the\s+)?(?:(?:firm|company)\s+)?(?:[A-Z]\.[A-Z]\.|[A-Z][\w&'-]*)(?:\s+(?:(?:and|of|of\s+the)\s+)?(?:[A-Z]\.[A-Z]\.|[A-Z][\w&'-]*)){0,4}"
    r"(?:\s+(?:firms?|compan(?:y|ies)|clubs?|government|military|army|navy|ministry|authorities)(?:\s+(?:[A-Z][\w&'-]*\s?\b){1,4})?)?"
)
_CONTRACT = re.compile(
    r"\b(?:(?:an?|its|their|his|our)\s+)?(?:old|previous|prior|earlier|outstanding|existing|similar|multi-year|pending)"
    rf"\s+contracts?\b(?:\s+(?:with|between|from)\s+{_FIRM})?"
    r"|\b(?:sales|suppl(?:y|ies)|purchase|procurement|arms|weapons|turnkey|maintenance|construction|training|lease|framework|military)"
    rf"\s+contract\b(?:\s+(?:with|between|from)\s+{_FIRM})?(?!\s+(?:[Nn]o\.?|[Nn]umber|#|to\s))"
    rf"|\b[Aa]\s+contract\s+(?:with|between)\s+{_FIRM}"
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
_SIGNED = re.compile(
    r"\b(?:sign|conclud|initial|award|negotiat|renegotiat|win|won|cancel|fulfill?|honou?r|annul)\w*\s+(?:an?|the|its|their|his|this|that|one|any|another|two|several)\s+"
    r"(?:(?:[a-z]+-year|[a-z]+|\$?[\d.]+)\s+){0,2}?(?P<what>contracts?\b"
    r"(?:\s+for\s+(?!\$?\d)(?:[\w'-]+\s+){0,6}?[\w'-]+(?=[.,;:()]|\s+(?:with|in|on|by|from|that|which|was|were|at"
    r"|worth|to|but|has|had)\b))?)(?!\s+(?:to\s|No\b|number|killing))",
    re.IGNORECASE,
)
_OF_DAY = re.compile(
    r"\b(?P<what>(?:sales\s+|supply\s+|purchase\s+)?contract\s+(?:of|dated)\s+(?:\d{1,2}\s+)?[A-Z][a-z]+"
    r"(?:\s+\d{1,2},?)?(?:\s+\d{4})?)\b"
)
_THE_CONTRACT = re.compile(
    r"\b(?:[Tt]he|[Tt]h(?:is|at))\s+(?P<what>contract)\b(?!\s+(?:to|of|No|number|price|value|work|killing)\b|-)"
)
_NO_CONTRACT = (
    r"(?!\s+(?:to\s+be|negotiat\w+|talks|workers?|employees?|guards?|staff|personnel|killing|language|conditions?"
    r"|terms?|tender|bids?|law|out|price|value|award|manufacturer|[Nn]o\b|[Nn]umber|\#)\b|-|[',]s\s)"
)
_SORT_OF = (
    r"(?!(?:of|to|for|and|or|in|on|at|as|with|by|from|under|over|per|that|which|who|is|are|was|were|has|have|had|will|would"
    r"|can|could|may|might|should|must|do|does|did|not|never|social|the|an?|any|its|their|his|her|our|this)\b)(?:[a-z\d][\w-]*,?|[\w$&/-]+(?:\.\d+)?)\s+"
)
_ONE = re.compile(
    r"\b(?:(?:[Aa]n?|[Oo]ne|[Tt]he|[Aa]ny|[Ee]ach)\s+|(?=(?P<its>(?:[Ii]ts|[Tt]heir|[Hh]is|[Oo]ur|[Tt]h(?:is|at))\s+)))"
    rf"(?P<what>(?(its)(?P=its))(?:{_SORT_OF}){{0,4}}?contract\b(?:\s+(?:with|between|from)\s+{_FIRM})?){_NO_CONTRACT}"
)
"""A contract with what tells which: the Alder contract, its 2005 service contract with the port."""
_MANY = re.compile(
    rf"\b(?P<what>(?:(?:past|current|previous|several|two|three|commercial|government)\s+){{0,2}}(?:[A-Z][\w&-]+\s+){{1,3}}contracts\b"
    rf"(?:\s+(?:with|between)\s+{_FIRM})?"
    rf"|(?:(?:[a-z-]+\s+)?(?:commercial|service|construction|supply)\s+)?contracts\s+(?:with|between)\s+{_FIRM}){_NO_CONTRACT}"
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
        (_ASSURANCE, _assured), (_CONTRACT, _contracts), (_SAFEGUARDS, _safeguarded),
        (_NUMBERED, _numbered),
        (_DEAL, _deals), (_SIGNED, _signed), (_ONE, _sorted), (_MANY, _sorted_many), *sanctioning(),
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


def _signed(page: Page, start: int, end: int) -> Iterator[Find]:
    """Yield contracts that somebody signs or breaks, in a cable of the trade."""
    if trades(page):
        for found in _SIGNED.finditer(page.text, start, end):
            yield Find(*found.span("what"), "(contract)", "contract", generic=True)


def _sorted(page: Page, start: int, end: int) -> Iterator[Find]:
    """Yield a contract told with its sort, firm or partner, in a cable of the trade."""
    yield from _told_by(page, _ONE, start, end)


def _sorted_many(page: Page, start: int, end: int) -> Iterator[Find]:
    """Yield contracts told with their firm or partner, in a cable of the trade."""
    yield from _told_by(page, _MANY, start, end)


def _told_by(page: Page, pattern: re.Pattern[str], start: int, end: int) -> Iterator[Find]:
    for cue in pattern.finditer(page.text, start, end) if trades(page) else ():
        found = pattern.match(page.text, cue.start()) or cue
        words = " ".join(found["what"].lower().split())
        if words not in _BARE:
            yield Find(*found.span("what"), f"({words})", "contract", generic=True)


_BARE = frozenset({"contract", "this contract", "that contract", "the contract"})
"""Words by which a contract is only told of again."""


def contracts_again(page: Page, finds: Iterable[Find]) -> Iterator[Find]:
    """Yield contracts by their day, and `the contract` behind one that was told of."""
    told = min((find.start for find in finds if find.type == "contract"), default=0)
    for hit in anchors(page, "assurance"):
        if not hit.word.endswith("contract") or hit.start < page.body().start:
            continue
        for pattern in (_OF_DAY, _THE_CONTRACT):
            found = pattern.search(page.text, max(0, hit.start - 10), hit.end + 30)
            if found and (pattern is _OF_DAY or 0 < told < hit.start) and trades(page):
                again = pattern is _THE_CONTRACT
                where = found.span("what")
                yield Find(*where, "(contract)", "contract", generic=True, coref=again)
                break


def _contracts(page: Page, start: int, end: int) -> Iterator[Find]:
    for found in _CONTRACT.finditer(page.text, start, end):
        yield by_sort(found, "contract")


def _safeguarded(page: Page, start: int, end: int) -> Iterator[Find]:
    for found in _SAFEGUARDS.finditer(page.text, start, end):
        yield by_sort(found, "safeguards")
