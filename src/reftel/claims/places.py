"""Places and ports: countries, cities, ports, regions, and what lies in a port."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.cover import Cover
from reftel.claims.letterhead import subjects
from reftel.claims.offices import offices
from reftel.claims.parties import parties
from reftel.claims.runs import run_at, runs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.gazetteer import Hit
    from reftel.claims.page import Page
    from reftel.source import Span

_TERMINAL = re.compile(r"\bthe (?:container|oil|bulk|cargo|ferry) terminal\b")
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr)\.?\s$")
_JOIN = re.compile(r",?\s{1,3}")
_SHIP = re.compile(r"(?:M/V|MV|M/T|S/S|vessel|ship|the)\s{1,3}[\"']?$")
_NAME = re.compile(
    r"\s{1,3}(?!(?:Desk|Posts?|House|Post|Task|Working|Division|Department|Office)\b)([A-Z][\w-]+)"
)
_ATTRIBUTE = re.compile(r"\s?\d{3,}|\s{1,3}(?:Embassy|Consulate|Government|GOVERNMENT|Mission)\b")


def find_places(page: Page) -> Iterator[Claim]:
    """Yield a claim for each place; in the heading each place once."""
    taken = page.once(_taken)
    seen: set[str] = set()
    at = -1
    known = page.known.get("place", [])
    for i, hit in enumerate(known):
        if hit.start < at or not _stands(page, hit, taken):
            continue
        end, country = hit.end, hit.known.country
        if i + 1 < len(known):
            end = _joined(page, hit, known[i + 1])
            at = end
        if hit.start < page.body().start:
            if hit.known.value in seen:
                continue
            seen.add(hit.known.value)
        facts: dict[str, str | bool] = {"type": hit.known.type}
        if country:
            facts["country"] = country
        yield page.claim(
            "place", (hit.start, end), hit.known.value, "place/known", attributes=facts
        )
    for match in _TERMINAL.finditer(page.text) if " terminal" in page.text else ():
        yield page.claim(
            "place", match.span(), "terminal", "place/terminal", attributes={"type": "terminal"}
        )


def _joined(page: Page, hit: Hit, after: Hit) -> int:
    """Return the end of `Tianjin, China`, or of the first name alone."""
    close = _JOIN.fullmatch(page.text, hit.end, after.start) if after.start - hit.end < 5 else None
    inner = hit.known.type != "country" and after.known.type == "country"
    return after.end if close and inner and hit.known.country == after.known.country else hit.end


def _stands(page: Page, hit: Hit, taken: tuple[Cover, list[Span]]) -> bool:
    """Say whether a name of a place means the place here, and is no part of another name."""
    inside, heads = taken
    if hit.start < page.body().start and not any(a <= hit.start < b for a, b in heads):
        return False
    if hit.start in inside and not _nested(page, hit):
        return False
    if hit.known.name in {"U.S.", "US", "UK", "U.K."} and not _noun(page, hit):
        return False
    before = page.text[max(0, hit.start - 5) : hit.start]
    named = before.endswith("REL ") or _TITLED.search(before)
    return not (named or _ATTRIBUTE.match(page.text, hit.end) or _ship(page, hit))


def _nested(page: Page, hit: Hit) -> bool:
    """Say whether a place inside another name is still meant: Dubai of its Port Authority."""
    local = hit.known.type in {"city", "port"} and hit.known.value != "US-WAS"
    return local and not _office(page, hit)


def _office(page: Page, hit: Hit) -> bool:
    before = page.lower[max(0, hit.start - 12) : hit.start].rstrip()
    return before.endswith(("embassy", "consulate", "general", "mission", "congen", "amconsul"))


_VERB = re.compile(
    r"(?:'s)?\s{1,3}(?:and|or|is|was|has|had|have|will|would|could|should|may|can|does|did|views?|believes?"
    r"|continues?|remains?|strongly|urges?|shares?|shared|welcomes?|requests?|asks?|seeks?|supports?"
    r"|on|in|for|to|with|that|at|by|from|also|notes?|looks?|appreciates?|understands?|wants?|hopes?|views"
    r"|opposes?|thinks?|considers?|takes?|sanctioned|imposed|\w+ed|\w+ly|recently|as|about|over|if|while)\b|[,;:)?]|\.\s{1,3}[A-Z(]"
)


def _noun(page: Page, hit: Hit) -> bool:
    """Say whether `U.S.` is the country itself here and no adjective."""
    before = page.lower[max(0, hit.start - 5) : hit.start].split()
    if before and before[-1] not in {"the", "and", "with", "to", "by", "of", "from", "in"}:
        return False
    return _VERB.match(page.text, hit.end) is not None


def _ship(page: Page, hit: Hit) -> bool:
    """Say whether a country's name begins the name of a ship or another thing (`Iran Matin`)."""
    if hit.known.type != "country" or not (after := _NAME.match(page.text, hit.end)):
        return False
    if after[1].isupper() or page.text[hit.start : hit.end].isupper():
        return False
    run = run_at(page.once(runs), hit.start)
    return run is not None and run.end > hit.end + 1


def _taken(page: Page) -> tuple[Cover, list[Span]]:
    """Return the characters of parties and offices, and where the heading speaks in words."""
    things = page.known.get("thing", ())
    spans = [(one.start, one.end) for one in (*page.once(parties), *things)]
    return Cover([*spans, *(office.span for office in page.once(offices))]), subjects(page)
