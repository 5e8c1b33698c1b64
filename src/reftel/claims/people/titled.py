"""People whose name follows their title: Deputy Minister Velko Marr, Lt. Gen. (ret.) van Marr."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reftel.claims.named.names import squeezed
from reftel.claims.people.leads import before
from reftel.claims.people.untitled import towns, unlike
from reftel.claims.text.bearers import borne
from reftel.claims.text.letterhead import in_words
from reftel.claims.text.lexicon import (
    family_names,
    in_capitals,
    is_ordinary,
    is_verbal,
    surnames,
    titles,
)
from reftel.claims.text.portfolios import past_field
from reftel.claims.text.runs import breaks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_PART = (
    r"(?:de|la|las|los|del|della|der|den|van|von|zu|bin|binti|bint|ibn|ben|al|el|ul|du|da|das|dos|di|do"
    r"|le|ter|ten)"
)
_GIVEN = (
    r"(?:[A-Z]\.(?:\s?[A-Z]\.)?|(?:al-|Al-|el-|El-|ul-|d')?[A-Z][\w'-]*[a-z](?:-[A-Z][\w'-]+)?)"
)
_ASIDE = (
    r"(?:\s{0,2}\((?![A-Z]{2}\))[A-Za-z][A-Za-z. ]{0,9}\)"
    r"|\s{1,2}\((?:and|also|concurrently|acting|formerly|equivalent\s{1,2}to)\s[^().;]{4,80}\)|[,:]?)"
)
"""What may stand between a title and the name: (ret.), (N), (and Head of the Arms Division)."""
_NAME = re.compile(
    rf"{_ASIDE}\s{{1,3}}(?P<name>(?:(?!de\s{{1,3}}(?:Brig|Div|Ej|Corp))(?P<particle>{_PART})"
    rf"\s{{1,3}}(?:{_PART}\s{{1,3}})?|[A-Z]{{2,}}\s{{1,2}}(?=[A-Z][a-z]))?{_GIVEN}"
    rf"(?:\s{{1,3}}(?:{_PART}\s{{1,3}}){{0,2}}{_GIVEN}){{0,4}})"
)
_CAPITALS = re.compile(
    rf"{_ASIDE}\s{{1,3}}(?P<name>[A-Z][A-Z'-]+"
    r"(?:\s{1,2}(?:[A-Z]\.?\s{1,2})?[A-Z][A-Z'-]+){0,4})"
)
_PARTICLE = re.compile(rf"^(?:(?:{_PART}|Abdel|Abdul|Abu|Bin)\s+)+", re.IGNORECASE)
"""What opens a surname of several words: Van der Velk, El Velmar."""
_TRAILING = re.compile(rf"(?:\s+{_PART})+$")


@dataclass(frozen=True, slots=True)
class Person:
    """A person at a place: the name or what stands for it, the role, the rule."""

    start: int
    end: int
    value: str
    role: str
    rule: str
    country: str = ""
    named: bool = True


def titled(page: Page) -> Iterator[Person]:
    """Yield people whose name follows their title."""
    body = page.body().start
    for hit in page.known.get("title", ()):
        if hit.start < body and not in_words(page, hit.start):
            continue
        match = _name(page, hit, past_field(page, hit))
        if match is not None and _else(page, hit, match):
            continue
        if match is not None and (hit.known.type == "role" or _capital(page, hit)):
            yield _person(page, hit, *match)
        elif match is None and hit.known.type == "role" and page.text[hit.start - 1] != "(":
            yield _by_role(page, hit)


_RANKS = {"gen", "col", "maj", "capt", "lt", "brig"}
"""Ranks cut short, which other words are cut to as well."""


_THINGS = frozenset(
    ["estado", "consulate", "amconsulate", "avenida", "av.", "rua", "calle", "plaza", "praca",
     "paseo", "rue", "boulevard", "blvd.", "piazza", "estrada", "rodovia", "camp", "fort",
     "airport", "direccion",
     "direcao", "direzione", "direction", "subdireccion", "secretaria", "procuraduria", "fiscalia",
     "contraloria", "comandancia", "inspeccion", "tesoreria", "procuradoria"]
)  # fmt: skip
"""Nouns of things called after a title: the Estado Mayor, a street, a camp."""
_SHORT = 55
"""Characters of a line that is not full."""


def _else(page: Page, hit: Hit, place: tuple[int, int]) -> bool:
    """Say whether a title is none here: ConGen Hamburg, Estado Mayor Conjunto, ministers, Marr.

    At the end of a short line it belongs to the name before it: Ada Marr, Deputy Minister.
    """
    raw, between = page.cable.source.text, page.text[hit.end : place[0]]
    subject = hit.known.name.endswith("ministers") or (
        len(between) > len(", ") and " " not in page.text[slice(*place)]
    )
    if "," in between and subject:
        return True
    cut = raw.find("\n", hit.end, place[0])
    if cut > 0 and cut - raw.rfind("\n", 0, hit.start) < _SHORT:
        return "," in page.text[hit.start - 2 : hit.start]
    if not _THINGS.isdisjoint(page.lower[max(0, hit.start - 12) : hit.start].split()[-1:]):
        return True
    return hit.known.name in _RANKS and place in page.once(towns)


def _capital(page: Page, hit: Hit) -> bool:
    return not page.text[hit.start].islower() or hit.known.name in {
        "businessman",
        "proliferator",
        "scientist",
    }


def _by_role(page: Page, hit: Hit) -> Person:
    word = page.text[hit.start : hit.end]
    return Person(hit.start, hit.end, f"{word} (unnamed)", word, "person/role", named=False)


def _person(page: Page, hit: Hit, start: int, end: int) -> Person:
    name = squeezed(page.text[start:end])
    close = past_field(page, hit)
    role = squeezed(page.text[hit.start : close])
    first, country = before(page, hit)
    full = len(_PARTICLE.sub("", name).split()) > 1
    beside = not page.text[close:start].strip()
    told = hit.known.type == "long" and hit.known.name != "chair"
    told = told or (" " in role and not _high(role, beside=beside))
    lands = any(hit.end < one.start < close for one in page.known.get("place", ()))
    if lands or (full and told) or "(" in page.text[hit.end : max(hit.end, start - _RANKED)]:
        return Person(start, end, name, role, "person/titled", country)
    return Person(first if not full else hit.start, end, name, role, "person/titled", country)


_HIGHEST = (
    "minister", "president", "prince", "foreign secretary", "home secretary", "defense secretary",
    "state secretary", "chair",
)  # fmt: skip


def _high(role: str, *, beside: bool) -> bool:
    """Say whether a title stays with the whole name too: Minister of Trade Velko Marr."""
    low = role.lower()
    led = low.startswith("minister of ") and beside
    return led or low.endswith(_HIGHEST)


_RANKED = 16
"""Letters of the longest aside that belongs to a rank: Gen. (ret.)."""


def _name(page: Page, hit: Hit, end: int) -> tuple[int, int] | None:
    """Return where a name stands that follows a title directly, on its line of a list."""
    close = _line(page, end)
    match = _NAME.match(page.text, end, close)
    aside = match is not None and page.text[end : match.start("name")].strip()
    if aside and hit.known.name in _OURS:
        return None
    if match is not None and match["particle"] and hit.known.type != "short":
        return None
    caps = not page.mixed(end, end)
    if match is None and caps:
        match = _CAPITALS.match(page.text, end, close)
    if match is None or (caps and hit.known.type != "short" and in_capitals(_first(match))):
        return None
    if _MONTH.match(page.text, match.start("name")):
        return None
    return _trimmed(page, match, caps=caps)


_MONTH = re.compile(r"jan\.?\s{1,3}\d", re.IGNORECASE)
"""The month that is a given name too, before its day: told Econoff Jan 3."""
_OURS = frozenset(
    ["poloff", "poloffs", "econoff", "econoffs", "emboff", "emboffs", "estoff", "estoffs", "dcm",
     "polcouns", "econcouns", "conoff", "globoff", "polmiloff", "pol/econ chief", "cda"]
)  # fmt: skip
"""Titles of one's own between which and a name no sign stands: with Emboffs, Marr said."""


def _first(match: re.Match[str]) -> str:
    return match["name"].split(maxsplit=1)[0]


def _line(page: Page, position: int) -> int:
    """Return where the line of a list ends that holds a place, or the field of a heading."""
    if position < page.body().start:
        blank = page.cable.source.text.find("\n\n", position)
        return blank if blank > 0 else page.body().start
    ends = page.once(breaks)
    at = bisect_left(ends, position)
    return ends[at] if at < len(ends) else len(page.text)


def _trimmed(page: Page, match: re.Match[str], *, caps: bool) -> tuple[int, int] | None:
    """Return the place of a name without the words behind that are none of it."""
    start = match.start("name")
    sole = match["name"] in family_names()
    close = len(match["name"]) if sole else _close(match["name"], page.once(borne), caps=caps)
    if not close:
        return None
    name = match["name"][:close].removesuffix("'s").removesuffix("'S").rstrip("'")
    last = _TRAILING.search(name)
    close = last.start() if last else len(name)
    plain = all(map(is_ordinary, name[:close].split())) or f"{name[:close].lower()}." in titles()
    return None if plain and not _surname(page, start, close) else (start, start + close)


_AHEAD = re.compile(r"(?:'s|,s)?(?:[.,;:)]|\s{1,3}[a-z(])")


def _surname(page: Page, start: int, length: int) -> bool:
    """Say whether one word of the language is a surname behind a title here: Secretary Rice."""
    end = start + length
    name = page.text[start:end]
    known = (name in surnames() or name in family_names()) and page.mixed(start, end)
    return known and _AHEAD.match(page.text, end) is not None


def _close(name: str, kept: frozenset[str], *, caps: bool) -> int:
    """Return where a name ends among the capitalised words behind a title.

    A name of a town or land is kept where somebody bears it in this cable.
    """
    close = 0
    for word in re.finditer(r"\S+", name):
        if not close and _foreign_first(name):
            close = word.end()
            continue
        # Behind a title a plural may be a surname: AMBASSADOR HELMS.
        plain = caps and (in_capitals(word[0]) if close else _verb(word[0]))
        if (unlike(word[0]) and word[0] not in kept) or plain:
            break
        if close and _headline(name[word.start() :]):
            break
        close = word.end()
        if word[0].endswith(("'s", "'S")):
            break
    return close


def _verb(word: str) -> bool:
    """Say whether a word of a headline is a verb: PRIME MINISTER REITERATES VIEW."""
    low = word.lower()
    return is_verbal(word) or (len(low) > _LONG and low[-2:] == "es" and is_ordinary(low[:-1]))


_LONG = 7


def _foreign_first(name: str) -> bool:
    """Say whether a small word opens a name, as Chinese and Korean surnames do: He Velfei."""
    first, _, rest = name.partition(" ")
    word = rest.split(maxsplit=1)[0] if rest else ""
    return first in _FIRSTS and len(word) > 2 and not (is_ordinary(word) or unlike(word))


_FIRSTS = {"He", "An", "Said", "So", "Do", "No", "On", "Bo", "To", "Her"}


def _headline(rest: str) -> bool:
    """Say whether words behind a surname are those of a headline: President Vell Orders Aid."""
    pair = rest.split()[:2]
    return len(pair) == 2 and all(word[0].isupper() and is_ordinary(word) for word in pair)
