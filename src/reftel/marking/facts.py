"""What of a text says something by itself: names, numbers, days."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reftel.marking.words import common, marks, readings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.marking.words import Row
    from reftel.source import Span

_SENTENCE_START = re.compile(r"[.!?:;]|--|\n[\s>|]*[\n*\u2022-]")
_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Dr|Prof|Amb|Gen|Col|Capt|Lt|Maj|Adm|Sen|Rep|St|[A-Z])")
_BY = re.compile(r"[\s-]{0,4}")
_LINKS = frozenset(
    {"a", "an", "and", "are", "as", "at", "by", "for", "from", "had", "has", "have", "in", "is"}
    | {"of", "on", "or", "that", "the", "to", "was", "were", "which", "will", "with", "would"}
)
_PARTS = frozenset(
    {"annex", "article", "chapter", "figure", "item", "no", "number", "page", "para"}
    | {"paragraph", "paragraphs", "paras", "part", "point", "section", "step", "table", "tel"}
)
"""What numbers parts of a text."""
_MONTHS = frozenset({"march", "august"})
_WITHIN = frozenset({".", "@"})
_SHORT = 2
_FEW = 10

NUMBER, NAME, WORD = "number", "name", "word"
"""Kinds of facts; a WORD is one of the language that stands as a name: only capitals tell it."""


@lru_cache(maxsize=4096)
def facts(text: str) -> dict[tuple[str, ...], str]:
    """Return names, long numbers, small numbers with their noun, days, each with its kind.

    In a text all in capitals, and at the head of a sentence, a name is what is no common word.
    """
    found = dict.fromkeys(marks(text), NUMBER)
    for row in readings(text):
        found |= dict.fromkeys(_numbers(row), NUMBER)
        found |= dict(_names(row))
    return found


@lru_cache(maxsize=256)
def capitals(text: str) -> frozenset[Span]:
    """Return the places of words that their capital shows to be names."""
    return frozenset(
        row.span(place)
        for row in readings(text)
        if not _is_loud(row)
        for place in range(1, len(row))
        if _is_named(row, place)
    )


def _is_loud(row: Row) -> bool:
    """Say whether a text is in capitals, but for what a damaged line has left in small letters."""
    return _FEW * sum(map(str.islower, row.written)) < len(row)


def _is_named(row: Row, place: int) -> bool:
    """Say whether a word is a name by its capitals, not by beginning a sentence."""
    written, gap = row.written[place], row.gaps[place]
    if not place or not written[0].isupper() or len(row.texts[place]) <= _SHORT:
        return False
    if gap == " ":
        return True
    # The stop of `Mr.` or of an initial ends no sentence.
    titled = _TITLE.fullmatch(row.written[place - 1])
    return not _SENTENCE_START.search(gap.removeprefix(".") if titled else gap)


def _numbers(row: Row) -> Iterator[tuple[str, ...]]:
    for place, text in enumerate(row.texts):
        if text[0].isdigit():
            if len(text) > _SHORT:
                yield (text,)
            else:
                yield from _with_noun(row, place)


def _with_noun(row: Row, place: int) -> Iterator[tuple[str, ...]]:
    """Yield a small number with what it counts, what it numbers, and letters that it touches."""
    text, after = row.texts[place], place + 1
    before = row.written[place - 1] if place else ""
    if before[:1].isupper() and not before.isupper() and before.lower() not in _PARTS:
        yield before.lower(), text
    if place and row.gaps[place] in {"", "-"} and row.texts[place - 1].isalpha():
        yield row.texts[place - 1], text
    elif after == len(row) or row.texts[after] in _LINKS or not _BY.fullmatch(row.gaps[after]):
        return
    elif len(text) == _SHORT or row.written[place][0].isdigit():
        yield text, row.texts[after]


def _names(row: Row) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield names; of common words one with a capital, and two in a row without, too.

    The parts of an address (`gull.example`) are a name in small letters.
    """
    loud, plain = _is_loud(row), common()
    last = -1
    for place, (text, written) in enumerate(zip(row.texts, row.written, strict=True)):
        if not written[0].isupper():
            if place and row.gaps[place] in _WITHIN and written.isalpha():
                yield (row.texts[place - 1], text), NAME
        elif len(text) <= _SHORT or _TITLE.fullmatch(written):
            continue
        elif text not in plain and text not in _MONTHS:
            yield (text,), NAME
        elif not loud and _is_named(row, place):
            yield (text,), WORD
            if last == place - 1 and _BY.fullmatch(row.gaps[place]):
                yield (row.texts[last], text), NAME
            last = place
