"""Ministries, banks, organs and firms in a text all in capitals."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.named.forms import Formed
from reftel.claims.named.pairs import never
from reftel.claims.named.tabled import of_nation
from reftel.claims.text.cover import Cover
from reftel.claims.text.lexicon import heads, in_capitals, is_ordinary, land_of, located, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.gazetteer import Hit
    from reftel.claims.text.page import Page

_BANK = re.compile(
    r"(?:CENTRAL|NATIONAL|STATE|RESERVE|DEVELOPMENT)\s{1,3}BANK\s{1,3}OF\s{1,3}(?:THE\s{1,3})?"
)
_LETTERS = 5
_BEFORE = 14
"""How far before `bank` a name of a bank of state begins."""


@cache
def _ministry() -> re.Pattern[str]:
    subjects = sorted(words("portfolios"), key=len, reverse=True)
    subject = "(?:" + "|".join(one.upper().replace(" ", r"\s{1,3}") for one in subjects) + ")"
    gap = r"(?:,\s{1,3}(?:AND\s{1,3})?|\s{1,3}AND\s{1,3})"
    return re.compile(
        rf"MINISTRY\s{{1,3}}(?:OF|FOR)\s{{1,3}}(?:THE\s{{1,3}})?{subject}(?:{gap}{subject}){{0,3}}\b"
    )


def shouted(page: Page) -> Iterator[Formed]:
    """Yield ministries by what they are for and banks by their country, in capitals."""
    firms = list(_firms(page))
    yield from firms
    told = Cover((one.start, one.end) for one in firms)
    for hit in page.known.get("head", ()):
        if _floor(page, hit.start) >= 0 and _loud(page, hit):
            yield from _ruling(page, hit)
            yield from _trading(page, hit, told)


def _ruling(page: Page, hit: Hit) -> Iterator[Formed]:
    """Yield a ministry or an organ; the letters of one in a subject are told elsewhere."""
    if hit.known.name == "Ministry" and (match := _ministry().match(page.text, hit.start)):
        yield Formed(*match.span(), "ministry")
    if hit.known.type == "ministry" and hit.end - hit.start <= _LETTERS:
        if not page.in_subject(hit.start):
            yield Formed(of_nation(page, hit.start), hit.end, "ministry")
    elif hit.known.name in _NOUNS or hit.known.type in _ORGANS:
        yield from _organ(page, hit)


def _trading(page: Page, hit: Hit, told: Cover) -> Iterator[Formed]:
    """Yield a firm or a bank that no noun of a firm has told."""
    named = hit.known.name in _NOUNS or hit.known.type in _ORGANS
    if hit.known.type in {"company", "bank"} and not named and hit.start not in told:
        yield from _trade(page, hit) if _trades(hit) else ()
    if hit.known.name == "Bank":
        yield from _bank(page, hit)


def _floor(page: Page, at: int) -> int:
    """Return where the subject or the body begins that holds a place; less than 0 elsewhere."""
    subject = page.cable.places.get("subject")
    if subject is not None and page.in_subject(at):
        return subject.start
    return page.body().start if at >= page.body().start else -1


_NOUNS = frozenset(
    ["Ministry", "Police", "Army", "Navy", "Front", "Committee", "Council", "Commission",
     "Directorate", "Agency", "Authority"]
)  # fmt: skip
_ORGANS = frozenset(["institute"])
_LEFT = re.compile(r"(?:[A-Z][A-Z'-]+\s{1,3}){1,5}\Z")


def _organ(page: Page, hit: Hit) -> Iterator[Formed]:
    """Yield an organ with what tells it from others before it: the PERUVIAN NATIONAL POLICE."""
    floor = max(_floor(page, hit.start), hit.start - 60)
    before = _LEFT.search(page.text, floor, hit.start)
    row = list(_EACH.finditer(page.text, before.start(), hit.start)) if before else []
    first = len(row)
    while first and _of_name(row[first - 1][0].lower()):
        first -= 1
    if first < len(row):
        yield Formed(row[first].start(), hit.end, hit.known.type)


def _of_name(low: str) -> bool:
    """Say whether a word before the noun of an organ is of its name: a nature, or its nation."""
    return low in words("natures") or low in words("portfolios") or bool(land_of(low))


def _trades(hit: Hit) -> bool:
    """Say whether a noun of trade closes names of firms and few other words: TRADING."""
    if hit.known.name.lower() in _BROAD:
        return False
    return hit.known.value in {"strong", "suffix"} or hit.known.name.lower() in _CLOSING


_BROAD = frozenset(["trade", "enterprise", "manufacturer", "factory", "subsidiary"])
"""Nouns of trade that close more than names of firms: AMERICAS TRADE SUMMIT."""
_CLOSING = frozenset(
    ["international", "electronics", "instruments", "technologies", "engineering", "motors",
     "shipping", "lines", "pharmaceuticals", "logistics", "associates", "electronic"]
)  # fmt: skip


def _trade(page: Page, hit: Hit) -> Iterator[Formed]:
    """Yield words of no list before a noun of trade: VELMAR BARBOT INTERNATIONAL."""
    floor = max(_floor(page, hit.start), hit.start - 60)
    before = _LEFT.search(page.text, floor, hit.start)
    start = hit.start
    for word in reversed(list(_EACH.finditer(page.text, *before.span())) if before else []):
        low = word[0].lower()
        plain = in_capitals(word[0]) or low in located() or never(low)
        if plain or len(low) <= _SHORTEST or low.endswith(("'s", "-based")):
            break
        start = word.start()
    if start < hit.start:
        yield Formed(start, hit.end, hit.known.type)


_EACH = re.compile(r"\S+")
_WORDS = re.compile(
    r",?\s{1,3}(?:(?:NAMED|CALLED)\s{1,3})?(?P<name>[A-Z][A-Z&'-]*(?:\s{1,3}[A-Z&][A-Z&'-]*){0,5})"
)


def _firms(page: Page) -> Iterator[Formed]:
    body = page.body().start
    for hit in page.known.get("cue", ()):
        if hit.known.type == "firm" and hit.start >= body and _loud(page, hit):
            yield from _firm(page, hit)


def _firm(page: Page, hit: Hit) -> Iterator[Formed]:
    """Yield the words of no list, and of trades, that stand behind `firm`: FIRM VELMAR TRADE."""
    match = _WORDS.match(page.text, hit.end)
    end = 0
    for word in _EACH.finditer(page.text, *match.span("name")) if match else ():
        low = word[0].lower().strip("-'")
        trade = bool(end) and low in heads() and heads()[low].type == "company"
        own = len(low) > _SHORTEST and not (is_ordinary(low) or low in located() or land_of(low))
        if not (trade or own or (end and low in {"and", "&"})):
            break
        end = end if low in {"and", "&"} else word.end()
    if match and end:
        yield Formed(match.start("name"), end - page.text[:end].endswith("'S") * 2, "company")


_SHORTEST = 3


def _loud(page: Page, hit: Hit) -> bool:
    if not page.text[hit.end - 1].isupper():
        return False
    place = page.cable.places.get("subject")
    if place is not None and page.in_subject(hit.start):
        return page.text[place.start : place.end].isupper()
    return page.text[hit.start : hit.end].isupper() and not page.mixed(hit.start, hit.end)


def _bank(page: Page, hit: Hit) -> Iterator[Formed]:
    match = _BANK.search(page.text, max(page.body().start, hit.start - _BEFORE), hit.end + 12)
    if match and match.end() in page.countries:
        yield Formed(match.start(), page.countries[match.end()].end, "bank")
