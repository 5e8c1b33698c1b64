"""Posts by whose they are or where they are sent: their Embassy, its UN Mission, USDAO Lisbon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.names import squeezed
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.posts.embassies import Found
    from reftel.claims.text.page import Page

_WHOSE = re.compile(
    r"\b(?P<whose>[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|(?:HMG|GO[A-Z]{1,3}|Go[A-Z])(?:'s|,s))\s{1,3}"
    r"(?:(?P<seat>(?:New\s{1,3}York|Vienna|Geneva|Brussels|UN|U\.N\.|NATO|EU|IAEA)\s{1,3})"
    r"|(?:[A-Z][a-z]+|own)\s{1,3}(?=[Ee]mb))?\Z"
)
_POST = re.compile(
    r"(?:[Ee]mbass(?:y|ies)|[Mm]issions?|[Cc]onsulates?)(?!\w|-)"
    r"(?:\s{1,3}(?P<sent>to)\s{1,3}(?:the\s{1,3})?(?:[A-Z]{2,6}\b|U\.N\.|United\s{1,3}Nations|European\s{1,3}Union)"
    r"|\s{1,3}(?:in|at)\s{1,3}(?:the\s{1,3})?[A-Z]\w+(?:\s{1,3}[A-Z][a-z]+)?)?"
)
_SIGNS = ("DAO ", "ODC ", "OMC ", "SAO ", "MLO ", "USAID ", "FCS ", "LEGATT ", "Legatt ", "LegAtt ")
_SIGN = re.compile(
    r"(?<![\w/-])(?:USDAO|DAO|ODC|OMC|SAO|MLO|USAID|FCS|LEGATT|Leg[Aa]tt)"
    r"\s{1,2}(?:(?:Am)?[Ee]mbassy\s{1,2})?\Z"
)
_SENT = re.compile(
    r"(?:U\.?S\.?|United\s{1,3}States)\s{1,3}Mission\s{1,3}to\s{1,3}(?:the\s{1,3})?"
    r"(?:United\s{1,3}Nations|European\s{1,3}Union|African\s{1,3}Union|International\s{1,3}Organizations"
    r"|UN\s{1,3}Agencies|[A-Z]{2,6})\b(?:\s{1,3}in\s{1,3}[A-Z][a-z]+)?"
)


def theirs(page: Page) -> Iterator[Found]:
    """Yield posts that a pronoun or the letters of a service tell."""
    yield from _owned(page)
    yield from _signed(page)
    for at in found_at(page.text, "Mission to ", page.body().start):
        if match := _SENT.search(page.text, max(page.body().start, at - 16), at + 70):
            yield match.span(), f"US-MIS-{squeezed(match[0]).partition(' to ')[2].upper()}", "post"


def _owned(page: Page) -> Iterator[Found]:
    """Yield posts of whoever was spoken of: their Embassy in Lisbon, its New York Mission."""
    body, towns = page.body().start, page.once(_towns)
    for hit in page.known.get("mission", ()):
        whose = _WHOSE.search(page.text, max(body, hit.start - 24), hit.start)
        match = _POST.match(page.text, hit.start) if whose and hit.start >= body else None
        if whose is None or match is None:
            continue
        ours, seated = whose["whose"].lower() == "our", whose["seat"] or match["sent"]
        seated = seated or bool(towns.intersection(range(hit.end, match.end())))
        if not seated and (match[0][0] in "mM" or (ours and match[0][0] == "E")):
            continue
        named = hit.start if whose["whose"].endswith(("'s", ",s")) else -1
        start = whose.start("seat") if whose["seat"] else max(named, whose.start())
        words = squeezed(page.text[start : match.end()])
        yield (start, match.end()), "US-EMB" if ours else f"({words})", "post"


def _towns(page: Page) -> frozenset[int]:
    """Return where towns are named."""
    known = page.known.get("place", ())
    return frozenset(hit.start for hit in known if hit.known.type in {"city", "port"})


def _signed(page: Page) -> Iterator[Found]:
    """Yield offices abroad by their letters and their city: USDAO Lisbon."""
    body = page.body().start
    for hit in page.known.get("place", ()):
        if hit.start < body or not page.text.endswith(
            (*_SIGNS, "mbassy "), hit.start - 9, hit.start
        ):
            continue
        match = _SIGN.search(page.text, max(body, hit.start - 20), hit.start)
        if match and hit.known.type in {"city", "port"}:
            words = squeezed(page.text[match.start() : hit.end])
            yield (match.start(), hit.end), f"US-{'-'.join(words.upper().split())}", "office"
