"""Places and ports: countries, cities, ports, regions, and what lies in a port."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.aliases import is_ordinary
from reftel.claims.cover import Cover
from reftel.claims.governments import actors
from reftel.claims.letterhead import subjects
from reftel.claims.naming import squeezed
from reftel.claims.offices import offices
from reftel.claims.parties import parties
from reftel.claims.persons import persons
from reftel.claims.runs import run_at, runs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.gazetteer import Hit
    from reftel.claims.governments import Actor
    from reftel.claims.page import Page
    from reftel.source import Span

_TERMINAL = re.compile(r"\bthe (?:container|oil|bulk|cargo|ferry) terminal\b")
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr)\.?\s$")
_JOIN = re.compile(r",?\s{1,3}")
_SHIP = re.compile(r"(?:M/V|MV|M/T|S/S)\s{1,3}[\"']?$")
_CAP = r"[A-Z][\w'-]+"
_SITED = re.compile(
    rf"(?:{_CAP}\s{{1,2}}){{1,3}}(?:[Ii]nternational )?(?:[Aa]irport|Air [Bb]ase|[Aa]irbase|[Mm]ine"
    r"|[Aa]irfield|Naval Base|Free (?:Trade )?Zone|Industrial Zone|Island)\b(?!\s{1,2}[A-Z])"
)
_PORT = re.compile(rf"Port (?!of\b){_CAP}(?!\s{{1,2}}[A-Z])")
_WITHIN = re.compile(
    rf"(?:[Pp]rovince|[Cc]ity|[Tt]own|[Vv]illage|[Dd]istrict|[Rr]egion) of ({_CAP})"
)
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
    yield from _sites(page, taken[0])
    for match in _TERMINAL.finditer(page.text) if " terminal" in page.text else ():
        yield page.claim(
            "place", match.span(), "terminal", "place/terminal", attributes={"type": "terminal"}
        )


def _sites(page: Page, taken: Cover) -> Iterator[Claim]:
    """Yield places that a noun beside a name tells: Velmar Airport, Port Velmar, city of Velmar."""
    places = Cover((hit.start, hit.end) for hit in page.known.get("place", ()))
    at = page.body().start
    for hit in page.known.get("site", ()):
        if hit.start < at or (found := _site(page.text, hit)) is None:
            continue
        (start, end), kind = found
        free = start not in taken and end - 1 not in taken and end - 1 not in places
        if free and page.mixed(start, end) and not _opening(page.text[start:end]):
            at = end
            value = squeezed(page.text[start:end])
            facts: dict[str, str | bool] = {"type": kind}
            yield page.claim("place", (start, end), value, "place/site", attributes=facts)


def _site(text: str, hit: Hit) -> tuple[tuple[int, int], str] | None:
    """Return where the name of a site stands that a noun belongs to, and its kind."""
    noun = hit.known.name
    if noun.endswith(" of"):
        match = _WITHIN.match(text, hit.start)
        return (match.span(1), noun.removesuffix(" of")) if match else None
    if noun == "port":
        match = _PORT.match(text, hit.start)
        return (match.span(), noun) if match else None
    found = _SITED.finditer(text, max(0, hit.start - 45), hit.end)
    return next(((one.span(), noun) for one in found if one.end() == hit.end), None)


def _opening(name: str) -> bool:
    """Say whether a name is none: only words of the language, or the opening of a sentence."""
    first, *_ = parts = name.split()
    return first in {"The", "This"} or all(is_ordinary(word) for word in parts)


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
    named = before.endswith("REL ") or _TITLED.search(before) or _SHIP.search(before)
    return not (named or _ATTRIBUTE.match(page.text, hit.end) or _ship(page, hit))


def _nested(page: Page, hit: Hit) -> bool:
    """Say whether a place inside another name is still meant: Dubai of its Port Authority."""
    local = hit.known.type in {"city", "port"} and hit.known.value != "US-WAS"
    return local and not _office(page, hit) and hit.start not in page.once(_firms)


def _firms(page: Page) -> Cover:
    """Return where firms are named, whose town is no place that the cable speaks of."""
    names = (name for name in page.once(parties) if name.type in {"company", "bank", "airline"})
    return Cover((name.start, name.end) for name in names)


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


def _ruled(lower: str, actor: Actor) -> bool:
    """Say whether a country's name belongs to an actor: the Government of Velmar."""
    return actor.type == "force" or "government" in lower[slice(*actor.span)]


def _taken(page: Page) -> tuple[Cover, list[Span]]:
    """Return the characters of parties and offices, and where the heading speaks in words."""
    things = page.known.get("thing", ())
    spans = [(one.start, one.end) for one in (*page.once(parties), *things)]
    acting = (one.span for one in page.once(actors) if _ruled(page.lower, one))
    posts = (office.span for office in page.once(offices))
    people = ((one.start, one.end) for one in page.once(persons) if one.rule == "person/plain")
    return Cover([*spans, *posts, *acting, *people]), subjects(page)
