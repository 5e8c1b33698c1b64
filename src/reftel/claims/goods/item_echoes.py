"""Goods named again: by the short name they were given, or by their head alone."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.goods.item_deals import PACKAGES
from reftel.claims.goods.item_ends import NUMBER, led_by
from reftel.claims.text.lexicon import things, words
from reftel.claims.text.page import found_at
from reftel.claims.text.rows import rows
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Named(NamedTuple):
    """Goods as first named: their words, their head, whether a head so plain may stand for them."""

    start: int
    words: str
    head: str
    exact: bool
    model: str = ""
    name: str = ""
    """In capitals, as a satellite has."""
    counted: bool = False
    """Whether they are told with their number."""
    material: bool = False


class Echo(NamedTuple):
    """A place at which goods are named again."""

    start: int
    end: int
    head: str
    name: bool = False
    lead: int = 0
    """Where the head itself begins, after its number; nothing where it has none."""


_SHORT = re.compile(r"\(\s*['\"]?([A-Z][A-Za-z]{1,9}?(?:[ -](?:[IVX]{1,3}|\d+))?)s?['\"]?\s*\)$")
_MATTERS = frozenset({"WMD"})
"""Short names that are mostly those of a matter spoken of."""
_KINDS = ("device", "unit", "piece", "instrument", "set")
"""Plain words that stand with a number for goods that were counted before."""
_LOT = re.compile(
    rf"\bthe\s+(?:first|second|third|fourth|last|final|remaining)\s+(?:lot|batch)(?!\s+of\s+(?!{NUMBER}\b))"
    rf"(?:(?:\s+of|,)\s+{NUMBER}\s+(?:pieces|units|devices|sets))?",
    re.IGNORECASE,
)
_DESIGNATION = re.compile(r"(?=.*\d)[A-Z][\w]*-[\w-]+")
_SAME = {"aircraft": ("aircraft", "plane", "airplane")}
_WIDE = ("goods", "cargo", "items", "equipment", "weapons", "machine", "drums", "crates",
         "chemicals", "vehicles")  # fmt: skip
"""Words that mean goods of every kind, and only with an article those that were named."""
_POINTED_AT = ("products", "parts", "components", "commodities", "devices")
"""Words that mean goods that were named only where a word points at them."""
_THESE = re.compile(r"\b(?:these|those|such|said|seized|similar)\s+$", re.IGNORECASE)
_SAME_AS = re.compile(
    r"\b(?:the|this|these|those|such|said|same|seized|both)\s+(?:(?:entire|whole|same|said)\s+)?$",
    re.IGNORECASE,
)
_NTH = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|[A-F])\b"
_BOXES = re.compile(
    r"\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Bb]oth|[Aa]ll)\s+(?:(?:remaining|other|seized|said|same|sealed)\s+)?"
    r"(?P<boxes>containers)\b(?!\s+of\b|-)"
    rf"|\b(?P<one>[Cc]ontainers?\s+(?:[Nn]o\.?\s*)?{_NTH}(?:(?:,\s+|,?\s+and\s+){_NTH})*)"
)
"""Containers told of again: the containers, container three, containers one and two."""
_NOT_ANY = re.compile(r"[\w-]|\s+of\b")
_NOT_THESE = re.compile(r"[\w-]|\s+of\s+(?:mass|this)\b")
_POINTERS = frozenset({"these", "those", "such", "this", "the other", "the remaining"})
_POINTING = re.compile(
    r"\b(?:the|this|that|these|those|such|said|same|its|their|subject|\w+ed|two|three|four|five|six"
    r"|seven|eight|nine|ten|several|entire|whole|\d+|first|second|third|fourth|other|remaining|missing|last)\s+$",
    re.IGNORECASE,
)


def echoes(
    text: str, lower: str, stretches: Iterable[Span], named: list[Named], *, wide: bool = False,
    boxed: int = 0,
) -> Iterator[Echo]:  # fmt: skip
    """Yield short names and bare heads of goods, and `wide` words for them all, in no order.

    They count in the stretches from the first naming on, or in those that lie before it wholly,
    as a subject does. `boxed` is where goods in containers are told of first.
    """
    shorts, heads, plain = _shorts(named), _heads(named), _plain(named)
    forms = _forms(named)
    names = {one.name: 0 for one in named if one.name}
    counted = next((one.start for one in named if one.counted), 0)
    for start, end in stretches:
        yield from _short_names(text, names, Span(start, end))
        yield from _short_names(text, shorts, Span(start, end))
        for word, first in heads.items():
            yield from _bare(
                text, lower, word, Span(start if first > end else max(start, first), end)
            )
        for word, first in plain.items():
            yield from _pointed(text, _bare(text, lower, word, Span(max(start, first), end)))
        for word, first in forms.items():
            yield from _same(text, _bare(text, lower, word, Span(max(start, first), end)))
        for word, first in _repeated(named).items() if wide else ():
            yield from _many(text, _bare(text, lower, word, Span(max(start, first), end)))
        if wide and named:
            yield from _meant(text, lower, Span(max(start, named[0].start), end))
        yield from _boxes(text, Span(max(start, boxed), end)) if wide and boxed else ()
        yield from _in_question(lower, Span(start, end)) if named else ()
        if counted:
            yield from _numbered(text, lower, Span(max(start, counted), end))


def _short_names(text: str, shorts: dict[str, int], within: Span) -> Iterator[Echo]:
    """Yield names in capitals and short names, from where they were told on."""
    for word, first in shorts.items():
        for found in _written(word).finditer(text, max(within.start, first), within.end):
            yield Echo(*found.span(), word, name=not first)


def _pointed(text: str, found: Iterable[Echo]) -> Iterator[Echo]:
    """Yield those of many that a number or an article tells to be the same."""
    for echo in found:
        pointed = echo.lead or _POINTING.search(text, max(0, echo.start - 14), echo.start)
        if pointed and text[echo.end - 1] in "sS":
            yield echo


_AGAIN = frozenset(
    ["missile", "rocket", "bomb", "weapon", "arms", "armament", "tank", "launcher", "system",
     "technology", "technologies", "aircraft", "fighter", "fuel", "platform", "battery",
     "batteries", "supplies", "round", "mine", "vest"]
)  # fmt: skip
"""Plain heads that mean goods named before where a word points at them."""
_MASS = frozenset({"technology", "aircraft", "fuel", "supplies", "arms"})
"""Those of them that need no plural."""


def _repeated(named: list[Named]) -> dict[str, int]:
    """Return plain heads of goods that reports name again with an article: the missiles."""
    heads = ((one.head.lower().split()[-1], one.start) for one in reversed(named))
    return {head: first for head, first in heads if head in _AGAIN}


def _many(text: str, found: Iterable[Echo]) -> Iterator[Echo]:
    """Yield those that an article points at, and that are many or much."""
    for echo in found:
        several = text[echo.end - 1] in "sS" or echo.head in _MASS
        if several and _SAME_AS.search(text, max(0, echo.start - 20), echo.start):
            yield echo


def _meant(text: str, lower: str, within: Span) -> Iterator[Echo]:
    """Yield goods named before that a word for all goods means again: the goods, this cargo."""
    for word in _WIDE:
        for place in found_at(lower, word, within.start):
            end = place + len(word)
            end += lower.startswith("s", end)
            pointed = _SAME_AS.search(text, max(within.start, place - 14), place)
            if pointed and end <= within.end and not _NOT_THESE.match(lower, end):
                yield Echo(place, end, word)
    for word in _POINTED_AT:
        for place in found_at(lower, word, within.start):
            end = place + len(word)
            these = _THESE.search(text, max(within.start, place - 9), place)
            if these and end <= within.end and not _NOT_ANY.match(lower, end):
                start = these.start() if lower.startswith("similar", these.start()) else place
                yield Echo(start, end, word)


_IN_QUESTION = re.compile(
    r"th(?<!\w..)(?:e|ese|ose)\s+(?P<goods>items?|goods|equipment|(?:defen[cs]e\s+)?articles?|parts|products|materials?|commodit(?:y|ies)|technology"
    r"|machines?|devices?|weapons|aircraft|planes?)\s+in\s+question\b"
)


def _in_question(lower: str, within: Span) -> Iterator[Echo]:
    """Yield goods that are those spoken of: the items in question."""
    for found in _IN_QUESTION.finditer(lower, *within):
        yield Echo(*found.span(), found["goods"], name=True, lead=found.start("goods"))


def _boxes(text: str, within: Span) -> Iterator[Echo]:
    """Yield containers told of again, by their number or all of them."""
    for found in _BOXES.finditer(text, within.start + 1, within.end):
        yield Echo(found.start(found.lastgroup or 0), found.end(), "containers")


def _shorts(named: list[Named]) -> dict[str, int]:
    """Return short names in parentheses and designations of models, with where they begin."""
    found: dict[str, int] = {}
    for one in named:
        short = _SHORT.search(one.words)
        if short and short[1] not in things() and short[1] not in _MATTERS:
            found.setdefault(short[1], one.start)
        if _DESIGNATION.fullmatch(one.model):
            found.setdefault(one.model, one.start)
    return found


def _heads(named: list[Named]) -> dict[str, int]:
    found: dict[str, int] = {}
    for one in named:
        head = one.head.lower().split()[-1]
        if one.exact and head not in words("item_plain"):
            for word in _SAME.get(head, (head,)):
                found.setdefault(word, one.start)
    return found


def _same(text: str, found: Iterable[Echo]) -> Iterator[Echo]:
    """Yield those that an article or a number tells to be the same, one or many."""
    for echo in found:
        told = _SAME_AS.search(text, max(0, echo.start - 20), echo.start)
        if (told or echo.lead) and not _GOES_ON.match(text, echo.end):
            start = told.start() if told else echo.start
            yield echo._replace(start=start, lead=echo.lead or echo.start)


def _forms(named: list[Named]) -> dict[str, int]:
    """Return the forms that materials were told in, the last of their words: steel bar."""
    found: dict[str, int] = {}
    for one in named:
        words = _NOT_IN_BRACKETS.sub("", one.words).lower().split()
        last = words[-1].removesuffix("s") if len(words) > 1 else ""
        if (one.material and last.isalpha() and last not in _MATTER) or last in _WORKS:
            found.setdefault(last, one.start)
    return found


_WORKS = frozenset({"plant", "facility"})
"""Works that are sold as a whole, and spoken of as goods from there on: the plant."""
_NOT_IN_BRACKETS = re.compile(r"\s*\(.*")
_MATTER = frozenset(
    ["material", "metal", "powder", "uranium", "gas", "oil", "ore", "stockpile", "alloy",
     "steel", "particle", "chemical"]
)  # fmt: skip
"""Last words of materials that mean too much else to stand for them."""
_GOES_ON = re.compile(r"-|\s+(?:of|and)\s|\s+[A-Z][a-z]")


def _plain(named: list[Named]) -> dict[str, int]:
    """Return plain heads of goods that were counted, which the article makes these goods again."""
    heads = ((one.head.lower().split()[-1], one.start) for one in reversed(named) if one.counted)
    return {head: first for head, first in heads if head in _narrow() | PACKAGES}


@cache
def _narrow() -> frozenset[str]:
    """Return plain heads but those that mean too much else to stand for goods counted before."""
    return frozenset(row["word"] for row in rows("item_plain") if row["sense"] != "wide")


def _written(short: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w(-]){re.escape(short)}s?\b(?![\w)-])")


def _bare(text: str, lower: str, head: str, within: Span) -> Iterator[Echo]:
    at = lower.find(head, *within)
    while at >= 0:
        end = at + len(head)
        plural = lower[end : end + 1] == "s"
        whole = not lower[at - 1].isalnum() and not lower[end + plural : end + plural + 1].isalnum()
        if whole and (plural or _POINTING.search(text, max(0, at - 14), at)):
            begin = led_by(text, at)
            lead = at if begin < at else 0
            yield Echo(begin, end + plural, head, lead=lead)
        at = lower.find(head, end, within.end)


def _numbered(text: str, lower: str, within: Span) -> Iterator[Echo]:
    """Yield goods meant again by their number alone: fourteen devices, the second lot."""
    for kind in _KINDS:
        for echo in _bare(text, lower, kind, within):
            if (
                echo.lead
                and text[echo.end - 1] in "sS"
                and not text.startswith(" of ", echo.end)
                and text[echo.start : echo.lead].strip().lower() not in _POINTERS
            ):
                yield echo
    for place in found_at(lower, " lot", within.start):
        found = _LOT.search(text, max(within.start, place - 16), within.end)
        if found and found.start() < place < found.end() and found.end() <= within.end:
            yield Echo(*found.span(), "lot")
