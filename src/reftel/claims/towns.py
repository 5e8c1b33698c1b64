"""Towns told by the state of the union that stands behind them: Marietta, Georgia; Fairfax, VT."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.cover import Cover
from reftel.claims.lexicon import is_ordinary, rows, words
from reftel.claims.persons import persons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.gazetteer import Hit
    from reftel.claims.page import Page

_WORD = r"[A-Z][a-z'-]+"
_TOWN = re.compile(rf"(?<![\w'-])(?P<town>{_WORD}(?:\s{{1,2}}{_WORD}){{0,2}}),\s{{1,3}}$")
_CODE = re.compile(r",\s{1,2}(?P<code>[A-Z]{2})(?=\s{1,3}\d{5}|\s{0,2}[\n.,;)]|\s*$)", re.MULTILINE)


class Town(NamedTuple):
    """A town with its state, at its place."""

    start: int
    end: int
    value: str


def towns(page: Page) -> list[Town]:
    """Return the towns of the body that a state of the union follows."""
    found = sorted([*_named(page), *_coded(page)])
    people = Cover((one.start, one.end) for one in page.once(persons)) if found else Cover()
    return [town for town in found if town.start not in people]


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


@cache
def states() -> dict[str, str]:
    """Return the postal code of each state by its name."""
    return {row["name"]: row["code"] for row in rows("states")}
