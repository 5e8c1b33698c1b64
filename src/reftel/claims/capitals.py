"""Ministries and banks of state in a text all in capitals, where runs of words say nothing."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.forms import Formed
from reftel.claims.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.gazetteer import Hit
    from reftel.claims.page import Page

_BANK = re.compile(
    r"(?:CENTRAL|NATIONAL|STATE|RESERVE|DEVELOPMENT)\s{1,3}BANK\s{1,3}OF\s{1,3}(?:THE\s{1,3})?"
)
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
    lands: dict[int, int] | None = None
    for hit in page.known.get("head", ()):
        if hit.start < page.body().start or not _loud(page, hit):
            continue
        if hit.known.name == "Ministry" and (match := _ministry().match(page.text, hit.start)):
            yield Formed(*match.span(), "ministry")
        if hit.known.name == "Bank":
            lands = _lands(page) if lands is None else lands
            yield from _bank(page, hit, lands)


def _loud(page: Page, hit: Hit) -> bool:
    return page.text[hit.start : hit.end].isupper() and not page.mixed(hit.start, hit.end)


def _lands(page: Page) -> dict[int, int]:
    """Return where each country named ends, by where it begins."""
    found = page.known.get("place", ())
    return {hit.start: hit.end for hit in found if hit.known.type == "country"}


def _bank(page: Page, hit: Hit, lands: dict[int, int]) -> Iterator[Formed]:
    match = _BANK.search(page.text, max(page.body().start, hit.start - _BEFORE), hit.end + 12)
    if match and match.end() in lands:
        yield Formed(match.start(), lands[match.end()], "bank")
