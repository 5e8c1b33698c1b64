"""Places and ports: countries, cities, ports, regions, and what lies in a port."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reftel.claims.dated.dates_calendar import MONTHS
from reftel.claims.named.names import squeezed
from reftel.claims.people.untitled import unlike
from reftel.claims.shipping.vessels import ships
from reftel.claims.sited.nested import nested
from reftel.claims.sited.sites import named_else, sites
from reftel.claims.sited.towns import towns
from reftel.claims.text.bearers import borne
from reftel.claims.text.cover import Cover
from reftel.claims.text.letterhead import in_words
from reftel.claims.text.lexicon import is_ordinary
from reftel.claims.text.runs import run_at, runs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_DEFINITE = {
    "Gulf": re.compile(
        r"(?<=[Tt]he Gulf)(?:[.,;:)]|'s|\s{1,3}(?!(?:of|region|states?|war|countries)\b)[a-z])"
    ),
    "Middle East": re.compile(r"(?!\s{1,3}[A-Z])"),
}
"""How names of regions stand that lend themselves to much else."""
_TERMINAL = re.compile(r"\bthe +(?:container|oil|bulk|cargo|ferry) +terminal\b")
_RELEASED = re.compile(
    r"\bREL(?:EASABLE)?(?: TO)? (?:[A-Z]{2,}(?: [A-Z]+)?,? (?:AND )?){0,8}$"
    r"|\((?i:[tscu]{1,3}/{1,2}(?:[a-z]+/{1,2})?rel(?:easable)?(?:\s+to)?\s)[^()]*$"
)
_JOIN = re.compile(r",?\s{1,3}")
_STYLES = (" Mr", "Mr.", " Mrs", "Mrs.", " Ms", "Ms.", " Dr", "Dr.", "M/V", " MV", "M/T", "S/S")
"""What before a name of a country makes a person or a ship of it."""
_NAME = re.compile(
    r"\s{1,3}(?!(?:Desk|Posts?|House|Post|Task|Working|Division|Department|Office)\b)"
    rf"(?!(?:{MONTHS})\b)([A-Z][\w-]+)"
)
_ATTRIBUTE = re.compile(
    r"\s?\d{3,}(?!,\d)|\s{1,3}(?:Embassy|Consulate|Government|GOVERNMENT|Mission)\b"
    r"|\s{1,3}(?i:minimize\s{1,2}considered)|'s\s{1,3}Classified\s{1,3}Website\b"
    r"|(?:(?:,?\s{1,2}and|,)\s{1,2}[A-Z][a-z]+(?:\s{1,2}[A-Z][a-z]+)?){0,3}\s{1,2}Non-?[Pp]roliferation\s{1,2}Act\b"
)
_LENT = re.compile(
    r"\s{1,3}(?:(?i:accords?|protocol|round|process|agenda|declaration|consensus)|Club|Convention"
    r"|Treaty|University|Principles|Document)\b"
)
"""What towns lend their names to: the Velmar Protocol, the Velmar accords."""


def find_places(page: Page) -> Iterator[Claim]:
    """Yield a claim for each place; in the heading each place once."""
    for start, end, known in _known(page):
        facts: dict[str, str | bool] = {"type": known.type}
        if known.country:
            facts["country"] = known.country
        yield page.claim("place", (start, end), known.value, "place/known", attributes=facts)
    stated = Cover(town[:2] for town in page.once(towns))
    for (start, end), kind in page.once(sites):
        if start in stated and end - 1 in stated:
            continue
        value = squeezed(page.text[start:end])
        yield page.claim("place", (start, end), value, "place/site", attributes={"type": kind})
    for start, end, value, land in page.once(towns):
        facts = {"type": "city", "country": land}
        rule = "place/state" if land == "US" else "place/land"
        yield page.claim("place", (start, end), value, rule, attributes=facts)
    for span, land in _halves(page):
        facts = {"type": "country", "country": land}
        yield page.claim("place", span, land, "place/half", attributes=facts)
    for match in _TERMINAL.finditer(page.text) if " terminal" in page.text else ():
        yield page.claim(
            "place", match.span(), "terminal", "place/terminal", attributes={"type": "terminal"}
        )


_HALF = re.compile(r"\b[Tt]he +(?P<half>North|South)(?!\s{1,2}(?:of\b|[A-Z])|-)(?=\W)")


def _halves(page: Page) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield a half of Korea by its quarter: the North will not agree to what the South asks."""
    lands = {hit.known.country for hit in page.known.get("place", ())}
    if not {"KP", "KR"} <= lands or lands & {"SD", "VN", "YE", "CY"}:
        return
    for match in _HALF.finditer(page.text, *page.body()):
        yield match.span(), "KP" if match["half"] == "North" else "KR"


def _known(page: Page) -> Iterator[Hit]:
    """Yield the places that the tables know, with the country that follows a town."""
    taken, stated = page.once(_taken), Cover(town[:2] for town in page.once(towns))
    seen: set[str] = set()
    at = -1
    known = _told(page)
    for i, hit in enumerate(known):
        if hit.start < at or hit.start in stated or not _stands(page, hit, taken):
            continue
        end = hit.end
        if i + 1 < len(known):
            at = end = _joined(page, hit, known[i + 1])
        if yard := _YARD.match(page.text, end) if hit.known.type in {"city", "port"} else None:
            at = end = yard.end()
        if hit.start < page.body().start:
            if hit.known.value in seen:
                continue
            seen.add(hit.known.value)
        yield hit._replace(start=_styled_land(page.text, hit), end=end)


_YARD = re.compile(
    r"\s{1,2}(?:port|harbor|harbour|plant|refinery|shipyard|site|facility|complex|reactor)\b"
    r"(?!\s{1,2}(?:of|call|calls|visit|visits|officials?|authorit\w+|directors?|workers?|managers?|police|strike)\b|-)"
)
"""What lies in a town and is called with it: Velmar port, the Velmar plant."""
_LAND = re.compile(
    r"(?:(?:Islamic|Democratic|People's|Federal|Arab|Socialist|Bolivarian|Hashemite)\s{1,3}){0,3}"
    r"(?:Republic|Kingdom|State|Sultanate|Principality|Commonwealth)\s{1,3}of\s{1,3}(?:the\s{1,3})?$"
)


def _styled_land(text: str, hit: Hit) -> int:
    """Return where the full style of a land begins: the Kingdom of Velmar."""
    if hit.known.type != "country" or not text[hit.start - 4 : hit.start].endswith(("of ", "the ")):
        return hit.start
    style = _LAND.search(text, max(0, hit.start - 60), hit.start)
    return style.start() if style else hit.start


def _told(page: Page) -> list[Hit]:
    """Return the places of the body and of what the heading says in words."""
    known, body = page.known.get("place", []), page.body()
    first, last = bisect_left(known, (body.start,)), bisect_left(known, (body.end,))
    above = [hit for hit in known[:first] if in_words(page, hit.start)]
    return above + known[first:last]


def _joined(page: Page, hit: Hit, after: Hit) -> int:
    """Return the end of `Tianjin, China`, of `Velmar (VM)`, or of the first name alone."""
    same = hit.known.country == after.known.country
    if same and page.text[hit.end : after.start].strip(" ") == "(":
        return after.end + 1 if page.text.startswith(")", after.end) else hit.end
    close = _JOIN.fullmatch(page.text, hit.end, after.start) if after.start - hit.end < 5 else None
    inner = hit.known.type != "country" and after.known.type == "country"
    return after.end if close and inner and same else hit.end


def _stands(page: Page, hit: Hit, taken: Cover) -> bool:
    """Say whether a name of a place means the place here, and is no part of another name."""
    start, end, known = hit
    inside = start in taken
    if inside and not nested(page, hit):
        return False
    if page.text[start:end] in page.once(borne) or _styled(page.text, start):
        return False
    if known.name in _DEFINITE and not _DEFINITE[known.name].match(page.text, end):
        return False
    if known.name in {"U.S.", "US"} and not _noun(page, hit):
        return False
    if known.type in {"city", "port"} and _LENT.match(page.text, end):
        return False
    region = known.type == "region" and page.text[end : end + 1] == "-"
    ship = not inside and _ship(page, hit)
    return not (region or ship or _ATTRIBUTE.match(page.text, end))


def _styled(text: str, start: int) -> bool:
    """Say whether a style before a name makes a person or a ship of it, or a release mark."""
    before = text[max(0, start - 70) : start]
    named = f" {before[-6:]}".rstrip(" \"'").endswith(_STYLES)
    return named or ("REL" in before.upper() and _RELEASED.search(before) is not None)


_VERB = re.compile(
    r"(?:'s)?\s{1,3}(?:and|or|is|was|were|are|has|had|have|will|would|could|should|may|can|does|did|do"
    r"|views?|believes?|continues?|remains?|strongly|urges?|shares?|shared|welcomes?|requests?|asks?"
    r"|seeks?|supports?|said|says|told|made|took|taking|gave|who|which|then|than|because|when|where"
    r"|on|in|for|to|with|that|at|by|from|also|not|after|before|under|through|against|regarding|notes?"
    r"|ahead|during|since|until|once|within|throughout|alone|there|both|still|often|again|rather|into|onto|toward|among|behind"
    r"|looks?|appreciates?|understands?|wants?|hopes?|opposes?|thinks?|considers?|takes?|sanctioned"
    r"|recommends|accepts|agrees|attaches|intends|plans +to|goes|knows|knew|expects|ratifies"
    r"|designates|encourages|imposes|signs?|respond|\w+ed|\w+ly|as|about|over|if|while)\b"
    r"|'s\s{1,3}[A-Z]|-based\b|[,;:)?\]]|\.\s{1,6}[A-Za-z0-9(\u00b6]|\.?\s*\Z|\\?\""
)
"""What stands behind a land that does or has something; none of it may be an adjective's noun."""
_DOES = re.compile(
    r"\s{1,3}[a-z]+\s{1,3}(?:(?:the|an?|its|their|any|this|these|what|how|whether)\b|[A-Z][a-z]+'s)"
)
"""A verb behind `the U.S.`, told by what it governs: the U.S. values its ties."""
_PAIRED = re.compile(r"[-/](?!VISIT|\w+(?i:ese)\b)[A-Z]")
"""Another party at once: U.S.-Velmar talks."""


def _noun(page: Page, hit: Hit) -> bool:
    """Say whether `U.S.` is the country itself here and no adjective."""
    if _PAIRED.match(page.text, hit.end):
        return True
    before = page.lower[max(0, hit.start - 5) : hit.start].split()
    if before and before[-1][-1] not in ':(["&' and before[-1] not in _LEADS:
        return False
    told = page.text if page.mixed(*hit[:2]) else page.lower
    does = before == ["the"] and _DOES.match(page.text, hit.end)
    return bool(does or _VERB.match(told, hit.end)) or _ends(page, hit)


_LEADS = frozenset(["the", "and", "with", "to", "by", "of", "from", "in"])
_NEXT = re.compile(
    r"\s{1,3}(?:The|An?|In|On|At|If|As|It|He|She|We|They|This|That|These|But|For|When|While|However"
    r"|Both|After|End|END|Our|His)\b|\s{1,3}(?:\u00b6|\d{1,2}\.\s)"
    r"|\s{1,3}(?P<who>[A-Z][a-z]+(?<!s))\s{1,3}(?:said|[a-z]+ed)\b"
)
_BREAK = re.compile(r"[ \t\r]*\n[ \t\r]*\n")


def _ends(page: Page, hit: Hit) -> bool:
    """Say whether a name written with periods closes a sentence: `... by the U.S. If ...`."""
    if _BREAK.match(page.cable.source.text, hit.end):
        return True
    if page.text[hit.end - 1] != "." or (after := _NEXT.match(page.text, hit.end)) is None:
        return False
    return after["who"] is None or not (unlike(after["who"]) or is_ordinary(after["who"]))


_WITH = re.compile(r"(?:U\.S\.|US)-\Z")
"""Before a land: the other party of what both have, as the U.S.-Velmar Dialogue."""


def _ship(page: Page, hit: Hit) -> bool:
    """Say whether a country's name begins the name of a ship or another thing (`Iran Matin`)."""
    if hit.known.type != "country" or not (after := _NAME.match(page.text, hit.end)):
        return False
    if _WITH.search(page.text, max(0, hit.start - 6), hit.start):
        return False
    if after[1].isupper() or page.text[hit.start : hit.end].isupper():
        return False
    run = run_at(page.once(runs), hit.start)
    return run is not None and run.end > hit.end + 1


def _taken(page: Page) -> Cover:
    """Return the stretches that belong to other names."""
    found = (site for site, _ in page.once(sites))
    afloat = ((ship.start, ship.end) for ship in page.once(ships))
    return Cover([*page.once(named_else).spans(), *found, *afloat])
