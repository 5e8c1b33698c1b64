"""Licences: by their number or the number of their case, or of a country."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.ruled.statutes import Find
from reftel.claims.text.anchors import Hit, anchors, windows
from reftel.claims.text.lexicon import land_called

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_NUMBER = r"[A-Z]?\d[\d-]{5,}"
_LICENSES = re.compile(
    r"\b(?:(?P<who>U\.\s?S\.|[A-Z][a-z]+)\s+)?(?P<what>(?P<kind>export\s+)?licen[sc]e(?P<many>s?))\b"
    rf"(?:\s+(?:[Nn]o\.?|[Nn]umbers?|#)?\s*(?P<number>{_NUMBER}))?"
    r"(?!\s+(?:plates?|agreements?|holders?|applications?|requests?|fees?|officers?))",
    re.IGNORECASE,
)
_CASE = re.compile(
    rf"(?<=\bDTC\s)Case(?:\s+(?:No\.?|Number))?:?\s*(?P<number>{_NUMBER})", re.IGNORECASE
)
_MANY = re.compile(
    r"\b(?:(?:pending|future|existing|outstanding|previous|approved|other|past)(?:\s+(?:and|or)\s+)?\s*){1,3}"
    r"licen[sc]es\b(?=\s+(?:involving|of|for|to|with)\b|[.,;])",
    re.IGNORECASE,
)
"""The licences that an end-use check bears on."""
_OFFICES = ("dtc case", "ddtc", "pm/dtc", "blue lantern", "defense trade control", "munitions list")
_NEXT = re.compile(
    rf"(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)(?P<number>{_NUMBER})", re.IGNORECASE
)


def licenses(page: Page) -> Iterator[Find]:
    """Yield licences of subject and body, each number of a row on its own."""
    numbered: list[Find] = []
    for start, end in windows(_cues(page), 30, 30, len(page.text)):
        for found in _LICENSES.finditer(page.text, start, end):
            numbered += _numbers(page, found)
            if (
                not found["number"]
                and found.start() >= page.body().start
                and (kind := _kind(found))
            ):
                yield kind
        numbered += [
            _numbered(found.span(), found, "US") for found in _CASE.finditer(page.text, start, end)
        ]
    yield from numbered
    yield from _alone(page, numbered)
    if any(find.value.startswith("US-") for find in numbered):
        many = _MANY.finditer(page.text, page.body().start)
        yield from (Find(*one.span(), "(licenses)", "license", generic=True) for one in many)


def _cues(page: Page) -> list[Hit]:
    floor = page.body().start
    return [
        hit for hit in anchors(page, "license")
        if hit.start >= floor or page.in_subject(hit.start)
    ]  # fmt: skip


def _numbers(page: Page, found: re.Match[str]) -> Iterator[Find]:
    """Yield the licence of a number; in a row each number is one, without the word."""
    if not found["number"]:
        return
    own = land_called(found["who"] or "")
    start = found.start("who") if own else found.start("what")
    following, by = _NEXT.match(page.text, found.end("number")), own or page.once(_office)
    place = found.start("number") if found["many"] else start, found.end("number")
    yield _numbered(place, found, by)
    while following:
        yield _numbered(following.span("number"), following, by)
        following = _NEXT.match(page.text, following.end())


def _office(page: Page) -> str:
    """Return one's own land where the cable tells that its office for arms licensed it."""
    return "US" if any(words in page.lower for words in _OFFICES) else ""


def _numbered(place: tuple[int, int], found: re.Match[str], by: str) -> Find:
    return Find(*place, f"{by}{'-' if by else ''}LICENSE-{found['number']}", "license")


def _kind(found: re.Match[str]) -> Find | None:
    """Return licences of a country; one to export alone is what is asked for, and binds nobody."""
    code = land_called(found["who"]) if found["who"] else ""
    if not code:
        return None
    words = f"{code} export license" if found["kind"] else f"{code} license"
    return Find(found.start("who"), found.end(), f"({words})", "license", generic=True)


def _alone(page: Page, numbered: list[Find]) -> Iterator[Find]:
    """Yield the numbers of licences that stand without the word."""
    taken = {find.end for find in numbered}
    for value in {find.value for find in numbered}:
        number = re.compile(rf"(?<![\w-]){re.escape(value.partition('LICENSE-')[2])}(?![\w-])")
        for found in number.finditer(page.text, page.body().start):
            if found.end() not in taken:
                yield Find(*found.span(), value, "license", coref=True)
