"""Quantities before a thing, and lots in containers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.dated.dates_calendar import words
from reftel.claims.text.anchors import anchors, windows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_NUMBER = (
    r"(?:(?:one|two|three|four|five|ten|\d+)\s+or\s+(?=[a-z\d]))?(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?|(?:several\s+)?(?:hundreds?|thousands?|dozens?)(?:\s+of)?)"
    r"(?:\s+(?:hundred|thousand|million|dozen))?(?:\s*\(\d+\))?"
)
_UNIT = (
    r"(?:(?:(?:net|gross)\s+)?(?:metric\s+)?tons?|tonnes|MT|kilograms?|kilos?|kgs?|pounds|grams|liters?|litres?"
    r"|gallons|barrels?|drums?|sets?"
    r"|pieces?|units?|rolls?|sheets?|boxes|cases|crates?|cartons?|pallets?|cylinders|bottles|rounds"
    r"|pairs|meters|metres|truckloads?|lots|vials|(?:round\s+)?bars|ingots|bundles|coils"
    r"|(?:rail(?:road|way)?\s?)?(?:cars|wagons)|wide\s+(?:variety|range|assortment)"
    r"|batch(?:es)?|containers?|samples?|parcels?|packages?|sacks?|bags?"
    r"|(?:(?:large[r]?|small(?:er)?|great(?:er)?|significant|unspecified|sizable|limited|unknown)\s+)?(?:quantit(?:y|ies)|amounts?|numbers?))"
)
_ABOUT = (
    r"(?:(?:over|about|approximately|some|up\s+to|more\s+than|nearly|almost|around"
    r"|less\s+than|a\s+total\s+of)\s+)?"
)
_AMOUNT = re.compile(
    rf"(?<![\w.,-])(?P<amount>{_ABOUT}(?:(?:an?\s+"
    rf"(?:additional\s+)?)?(?:{_NUMBER}\s+(?:(?:more|additional|new|used)\s+)?)?(?:(?:large|small|sealed|wooden|steel)\s+)?{_UNIT}\s+of(?:\s+an?)?"
    r"|(?:all|various|several|many|different|certain|both|two|three|other)\s+(?:types|kinds|sorts|models|varieties)\s+of"
    rf"|{_NUMBER}|a\s+dozen|[$\u20ac\u00a3]?\s?{_NUMBER}(?:\s+(?:[A-Za-z]+|[$\u20ac\u00a3]))?\s+worth\s+of))\s+"
    r"\"?$",
    re.IGNORECASE,
)
_CLOSE = re.compile(
    r"(?:[\d)]|of|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty(?:-[a-z]+)?"
    r"|hundred|thousand|million|dozen)$",
    re.IGNORECASE,
)
"""How any quantity ends."""
_MANY = r"(?:(?!(?:and|of|the|to|in)\b)[a-z][\w-]*\s+){0,3}?(?!goods|items)[a-z][\w-]+s"
BOX = r"[A-Z]{3}[UJZ]\s?\d{6}(?:-?\d)?"
_LOT = re.compile(
    rf"(?<![\w-])(?P<n>\d+|{_NUMBER})(?:\s+|\s*x\s*)(?P<size>\d\d|twenty|forty)[\s-]*(?:foot|feet|ft|')(?:[\s-]+(?:long"
    rf"|equivalent))?\s+(?:shipping\s+|cargo\s+)?containers?"
    r"(?P<goods>\s+of\s+(?:[\w-]+\s+){0,4}?(?:cargo(?:es)?|goods|equipment|materials?|items"
    r"|products|chemicals|parts|steel|munitions|ammunition)"
    r"(?:,\s+including\s+[\w-]+(?:\s+(?:and\s+)?[\w-]+){0,2}?(?=\s*[,.;]))?"
    rf"|\s+(?:of|(?:said|believed|declared|thought)\s+to\s+(?:hold|contain)|declared\s+as|containing|holding)\s+{_MANY}"
    rf"(?:\s+and\s+{_MANY})?(?=\s*[,.;)]|\s+(?:to|from|for|made|on|in|at|by|via|bound|destined|consigned|left|was|were|is|are|that|which"
    rf"|aboard|will|would)\b))?(?:,\s+numbers?\s+{BOX}(?:(?:,\s+and|,|\s+and)\s+{BOX})*)?",
    re.IGNORECASE,
)
_LED = re.compile(
    r"^(?:of|(?:said|believed|declared|thought)\s+to\s+(?:hold|contain)|declared\s+as|containing|holding)\s+"
)
_YEAR = re.compile(r"(?:19|20)\d\d")


class Lot(NamedTuple):
    """Containers at a place, size as `83x20ft`, and what is said to be in them."""

    start: int
    end: int
    size: str
    goods: str


def container_finds(page: Page) -> Iterator[Lot]:
    """Yield lots in containers, in order of the text."""
    text, last = page.text, 0
    for start, end in windows(anchors(page, "container"), 40, 90, len(text)):
        found = _LOT.search(text, max(start, last), end)
        while found:
            yield _lot(found, f"{number(found['n'])}x{_size(found)}ft")
            last = found.end()
            found = _LOT.search(text, last, end)


def _size(found: re.Match[str]) -> str:
    return {"twenty": "20", "forty": "40"}.get(found["size"].lower(), found["size"])


def _lot(found: re.Match[str], count: str) -> Lot:
    goods = _LED.sub("", " ".join((found["goods"] or "").split()))
    return Lot(found.start(), found.end(), count, goods or "containers")


def number(written: str) -> int:
    """Return a number written in figures or as a small word."""
    low = written.lower().replace(",", "").split()[0]
    if low.isdigit():
        return int(low)
    return words("number").get(low, 1)


def quantity_before(text: str, position: int) -> tuple[str, int]:
    """Return the quantity that stands before a place, and where it begins; empty where none."""
    near = max(0, position - 48)
    before = text[near:position].rstrip(' \r\n\t"')
    closed = _CLOSE.search(before, max(0, len(before) - 8))
    found = _AMOUNT.search(text, near, position) if closed else None
    if not found or _YEAR.fullmatch(found["amount"].strip()):
        return "", position
    return " ".join(found["amount"].split()), found.start()
