"""Towns told by the state or the land behind them: Marietta, Georgia; Velmar, Brazil."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.named.parties import parties, standing
from reftel.claims.people.persons import persons
from reftel.claims.people.untitled import unlike
from reftel.claims.text.cover import Cover
from reftel.claims.text.lexicon import is_ordinary, located, words
from reftel.claims.text.page import found_at
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_WORD = r"[A-Z][a-z'-]+"
_TOWN = re.compile(rf"(?<![\w'-])(?P<town>{_WORD}(?:\s{{1,2}}{_WORD}){{0,2}}),\s{{1,3}}$")
_CODE = re.compile(
    r",\s{1,2}(?P<code>[A-Z]{2})(?=\s{0,2}[\n.,;)]|\s*$"
    r"|\s{1,3}(?:\d{5}|(?:plant|site|facility|reactor|factory|office|airport|area)\b))",
    re.MULTILINE,
)


_ABROAD = re.compile(
    rf"\b(?P<way>[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Vv]ia|[Tt]hrough|[Ff]rom|[Tt]o|and|departed|left|reached|leaving"
    rf"|(?:city|port|town|village)\s{{1,3}}of)\s{{1,3}}(?P<town>{_WORD}(?:\s{{1,2}}{_WORD}){{0,2}}),\s{{1,3}}$"
)
_SURE = frozenset(
    ["in", "at", "near", "outside", "via", "through", "departed", "left", "reached", "leaving"]
)
_CLOSED = re.compile(r"\s{0,3}(?:[.,;:)]|$|(?:and|or|on|in|via|to|at|for|by|with|where|which)\b)")


class Town(NamedTuple):
    """A town with its state or land, at its place."""

    start: int
    end: int
    value: str
    country: str = "US"


def towns(page: Page) -> list[Town]:
    """Return the towns of the body that a state of the union or a land follows."""
    ways = (_named, _coded, _lying, _of_firms, _explained)
    found = _apart(sorted(town for way in ways for town in way(page)))
    if not found:
        return []
    people = Cover((one.start, one.end) for one in page.once(persons))
    kept = [town for town in found if town.start not in people]
    return sorted([*kept, *_once_more(page, kept, people)])


def _lying(page: Page) -> Iterator[Town]:
    """Yield towns before the name of a land, which somebody or something is in or goes to."""
    for hit in page.known.get("place", ()):
        behind = page.text[max(0, hit.start - 3) : hit.start].rstrip()
        if hit.known.type != "country" or behind[-1:] != "," or hit.start < page.body().start:
            continue
        if hit.known.name in states() and not _abroad(page, hit):
            continue
        match = _ABROAD.search(page.text, max(0, hit.start - 60), hit.start)
        if match and _lies(page, match, hit.end):
            name = "-".join(match["town"].split())
            yield Town(match.start("town"), hit.end, f"{hit.known.value}-{name}", hit.known.country)


_HOME = re.compile(
    rf"\s{{1,2}}of\s{{1,2}}(?P<town>{_WORD}(?:\s{{1,2}}{_WORD})?)(?=[.,;:)]|\s{{1,2}}(?:[a-z]|\())"
)


def _of_firms(page: Page) -> Iterator[Town]:
    """Yield towns where firms are at home: Velcorta Pumpen GmbH of Velmar, Germany."""
    for name in page.once(parties):
        home = _HOME.match(page.text, name.end) if name.type in _FIRMS else None
        if home is None or home.start("town") in page.once(_values) or _plain(home["town"]):
            continue
        comma = page.text.startswith(", ", home.end())
        land = page.countries.get(home.end() + 2) if comma else None
        code = land.known.country if land else name.country
        value = "-".join(filter(None, [code, *home["town"].split()]))
        yield Town(home.start("town"), land.end if land else home.end(), value, code)


_FIRMS = frozenset({"company", "bank"})
_SETTLED = (
    "town", "city", "village", "suburb", "neighborhood", "settlement", "hamlet", "municipality",
    "province of", "district of", "region of", "state of", "governorate of", "department of",
)  # fmt: skip
_EXPLAINED = re.compile(
    rf"(?<![\w'-])(?P<town>{_WORD}(?:\s{{1,2}}{_WORD}){{0,2}})(?:,\s{{1,3}}|\s{{1,2}}\()"
    r"(?:(?:an?|the)\s{1,2}(?:(?:[a-z]+|[A-Z][a-z]+(?:an|ese|ish|i))[\s-]{1,2}){0,4}"
    r"(?:town|city|village|suburb|neighborhood|settlement|hamlet|municipality)"
    r"\s{1,2}(?:in|of|near|on|outside|north|south|east|west|close|about|some|\d)\b"
    r"|(?:also\s{1,2})?in\s{1,2}the\s{1,2}(?:[a-z]+\s{1,2}){0,2}(?:province|district|region|state|governorate|department)\s{1,2}of\s{1,2}[A-Z])"
)


def _explained(page: Page) -> Iterator[Town]:
    """Yield towns that words behind them explain: Velmar (in the province of Orvant)."""
    body = page.body().start
    for noun in _SETTLED:
        for at in found_at(page.lower, noun, body):
            found = _EXPLAINED.finditer(page.text, max(body, at - 76), at + 24)
            for match in (one for one in found if one.end("town") < at < one.end()):
                start, end = match.span("town")
                known = _plain(match["town"]) or start in page.once(_values)
                if not known and page.mixed(start, end):
                    yield Town(start, end, "-".join(match["town"].split()), "")


def _plain(town: str) -> bool:
    return any(
        is_ordinary(word) or unlike(word) or word.lower() in located() for word in town.split()
    )


def _apart(found: list[Town]) -> list[Town]:
    """Keep the first of towns at one place."""
    kept: list[Town] = []
    for town in found:
        if not kept or town.start >= kept[-1].end:
            kept.append(town)
    return kept


def _lies(page: Page, match: re.Match[str], end: int) -> bool:
    """Say whether a name in front of a land is a town's: in Velmar, Iran; no person and no word."""
    own = match["town"].split()
    plain = any(word.lower() in located() or unlike(word) for word in own)
    led = match["way"].lower() in _SURE or match["way"].endswith("of")
    sure = led or _CLOSED.match(page.text, end)
    start = match.start("town")
    known = start in page.once(_values) or start in page.once(_long) or all(map(is_ordinary, own))
    told = sure and not plain and not known and page.mixed(*match.span("town"))
    return bool(told) and start not in page.once(standing)


def _once_more(page: Page, found: list[Town], people: Cover) -> Iterator[Town]:
    """Yield further places where a town abroad stands without its land."""
    taken = Cover([*(town[:2] for town in found), *people.spans(), *page.once(standing).spans()])
    named = {page.text[town.start : town.end].partition(",")[0]: town for town in found}
    for name, town in named.items():
        for match in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-]|\s[A-Z])", page.text):
            known = town.country == "US" or match.start() in page.once(_values)
            if not known and match.start() >= page.body().start and match.start() not in taken:
                yield Town(*match.span(), town.value, town.country)


def _named(page: Page) -> Iterator[Town]:
    for hit in page.known.get("place", ()):
        code = states().get(hit.known.name)
        if code is None or hit.start < page.body().start or _abroad(page, hit):
            continue
        if (town := _before(page, hit.start)) is not None:
            yield _town(page, town, hit.end, code)


def _coded(page: Page) -> Iterator[Town]:
    """Yield towns before a postal code, as addresses have them."""
    raw = page.cable.source.text
    for match in _CODE.finditer(raw, page.body().start):
        if match["code"] in states().values() and (town := _before(page, match.start("code"))):
            yield _town(page, town, match.end(), match["code"])


def _before(page: Page, end: int) -> re.Match[str] | None:
    """Return the town that stands before its state; none where it is a word or another land."""
    match = _TOWN.search(page.text, max(0, end - 50), end)
    if match is None or not page.mixed(*match.span()):
        return None
    own = match["town"].split()
    foreign = match.start() in page.once(_foreign)
    if foreign or any(word.lower() in words("openers") for word in own):
        return None
    return None if all(map(is_ordinary, own)) else match


def _foreign(page: Page) -> frozenset[int]:
    """Return where places of other lands stand."""
    hits = page.known.get("place", ())
    return frozenset(hit.start for hit in hits if hit.known.country not in {"US", ""})


def _abroad(page: Page, hit: Hit) -> bool:
    """Say whether the land of the same name is meant: its towns or people are spoken of here."""
    land = hit.known.country
    others = page.once(_names).get(land, frozenset())
    return land != "US" and not others <= {hit.known.name}


def _names(page: Page) -> dict[str, frozenset[str]]:
    """Return by which names each land is spoken of: its own, its people's, its towns'."""
    found: dict[str, set[str]] = {}
    for kind in ("place", "nation", "people"):
        for hit in page.known.get(kind, ()):
            found.setdefault(hit.known.country, set()).add(hit.known.name)
    return {land: frozenset(names) for land, names in found.items()}


def _town(page: Page, town: re.Match[str], end: int, code: str) -> Town:
    start = town.start()
    coined = f"US-{code}-{'-'.join(town['town'].split()).upper()}"
    return Town(start, end, page.once(_values).get(start, coined))


def _values(page: Page) -> dict[int, str]:
    return {hit.start: hit.known.value for hit in page.known.get("place", ())}


def _long(page: Page) -> Cover:
    """Return the stretches of places of several words: the last of Trinidad and Tobago is none."""
    hits = page.known.get("place", ())
    return Cover((hit.start, hit.end) for hit in hits if " " in hit.known.name)


@cache
def states() -> dict[str, str]:
    """Return the postal code of each state by its name."""
    return {row["name"]: row["code"] for row in rows("states")}
