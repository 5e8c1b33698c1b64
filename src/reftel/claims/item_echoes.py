"""Goods named again: by the short name they were given, or by their head alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.lexicon import things, words
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


class Echo(NamedTuple):
    """A place at which goods are named again."""

    start: int
    end: int
    head: str
    name: bool = False


_SHORT = re.compile(r"\(\s*['\"]?([A-Z][A-Za-z]{1,9}?(?:[ -](?:[IVX]{1,3}|\d+))?)s?['\"]?\s*\)$")
_DESIGNATION = re.compile(r"(?=.*\d)[A-Z][\w]*-[\w-]+")
_SAME = {"aircraft": ("aircraft", "plane", "airplane")}
_POINTING = re.compile(
    r"\b(?:the|this|that|these|those|such|said|same|its|their|subject|\w+ed|two|three|four|five|six"
    r"|seven|eight|nine|ten|several|\d+)\s+$",
    re.IGNORECASE,
)


def echoes(text: str, lower: str, stretches: Iterable[Span], named: list[Named]) -> Iterator[Echo]:
    """Yield short names and bare heads of goods, in no order.

    They count in the stretches from the first naming on, or in those that lie before it wholly,
    as a subject does.
    """
    shorts, heads = _shorts(named), _heads(named)
    names = {one.name for one in named if one.name}
    for start, end in stretches:
        for word in names:
            for found in _written(word).finditer(text, start, end):
                yield Echo(*found.span(), word, name=True)
        for word, first in shorts.items():
            for found in _written(word).finditer(text, max(start, first), end):
                yield Echo(*found.span(), word)
        for word, first in heads.items():
            yield from _bare(
                text, lower, word, Span(start if first > end else max(start, first), end)
            )


def _shorts(named: list[Named]) -> dict[str, int]:
    """Return short names in parentheses and designations of models, with where they begin."""
    found: dict[str, int] = {}
    for one in named:
        short = _SHORT.search(one.words)
        if short and short[1] not in things():
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


def _written(short: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w(-]){re.escape(short)}s?\b(?![\w)-])")


def _bare(text: str, lower: str, head: str, within: Span) -> Iterator[Echo]:
    at = lower.find(head, *within)
    while at >= 0:
        end = at + len(head)
        plural = lower[end : end + 1] == "s"
        whole = not lower[at - 1].isalnum() and not lower[end + plural : end + plural + 1].isalnum()
        if whole and (plural or _POINTING.search(text, max(0, at - 14), at)):
            yield Echo(at, end + plural, head)
        at = lower.find(head, end, within.end)
