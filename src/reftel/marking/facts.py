"""What of a text says something by itself: names, numbers, days."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reftel.marking.nations import nations
from reftel.marking.words import common, is_rare, linking, marks, ordinary, readings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.marking.words import Row
    from reftel.source import Span

_SENTENCE_START = re.compile(r"[.!?:;]|--|\n[\s>|]*[\n*\u2022-]")
_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Dr|Prof|Amb|Gen|Col|Capt|Lt|Maj|Adm|Sen|Rep|St|[A-Z])")
_BY = re.compile(r"[\s-]{0,4}")
_PARTS = frozenset(
    {"annex", "article", "chapter", "figure", "item", "no", "number", "page", "para"}
    | {"paragraph", "paragraphs", "paras", "part", "point", "section", "step", "table", "tel"}
)
"""What numbers parts of a text."""
_WITHIN = frozenset({".", "@"})
_SHORT, _LONG = 2, 7
_FEW = 10
_REACH = 3
"""How many words behind a number may be what it counts."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_PLURAL = re.compile(r"(?<=[^s])s$|(?<=x|z)es$|(?<=ch|sh|ss)es$")

NUMBER, NAME, WORD, RARE = "number", "name", "word", "rare word"
"""Kinds of facts; a WORD is one of the language that stands as a name: only capitals tell it."""


@lru_cache(maxsize=4096)
def facts(text: str) -> dict[tuple[str, ...], str]:
    """Return names, rare words, long numbers, small ones with their noun, days: each its kind.

    In a text all in capitals, and at the head of a sentence, a name is what is no common word.
    """
    found = dict.fromkeys(marks(text), NUMBER) | dict.fromkeys(nations(text), NAME)
    found |= dict.fromkeys(counts(text), NUMBER)
    for row in readings(text):
        found |= dict.fromkeys(_numbers(row), NUMBER)
        found |= dict(_names(row))
    return found


@lru_cache(maxsize=4096)
def counts(text: str) -> dict[tuple[str, ...], list[Span]]:
    """Return numbers with what they count, in the singular: `14 sea containers` is two pairs."""
    found: dict[tuple[str, ...], list[Span]] = {}
    for row in readings(text):
        for place, number in enumerate(row.texts):
            if number[0].isdigit() and len(number) <= _SHORT:
                for after in _counted(row, place):
                    pair = number, _PLURAL.sub("", row.texts[after])
                    found.setdefault(pair, []).append(row.span(place, after - place + 1))
    return found


def _counted(row: Row, place: int) -> Iterator[int]:
    """Yield the places of words that a number may count; few in words only with rare ones."""
    few = len(row.texts[place]) < _SHORT and not row.written[place][0].isdigit()
    for after in range(place + 1, min(place + 1 + _REACH, len(row))):
        text = row.texts[after]
        if text in linking() or not _BY.fullmatch(row.gaps[after]) or text[0].isdigit():
            return
        if not (few and (text in common() or text in ordinary())):
            yield after


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
        if not text[0].isdigit():
            continue
        if len(text) > _SHORT and not _YEAR.fullmatch(text):
            yield (text,)
        else:
            yield from _numbering(row, place)


def _numbering(row: Row, place: int) -> Iterator[tuple[str, ...]]:
    """Yield a small number with the name before it, and with letters that it touches."""
    text, before = row.texts[place], row.written[place - 1] if place else ""
    if before[:1].isupper() and not before.isupper() and before.lower() not in _PARTS | ordinary():
        yield before.lower(), text
    if place and row.gaps[place] in {"", "-"} and row.texts[place - 1].isalpha():
        yield row.texts[place - 1], text


def _names(row: Row) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield names; of common words one with a capital, and two in a row without, too.

    The parts of an address (`gull.example`) are a name in small letters.
    """
    loud, known = _is_loud(row), _known()
    last = -1
    for place, (text, written) in enumerate(zip(row.texts, row.written, strict=True)):
        if not written[0].isupper():
            yield from _in_small(row, place)
        elif len(text) <= _SHORT or _TITLE.fullmatch(written):
            continue
        elif text not in known:
            yield (text,), NAME
            if place and row.gaps[place] == " " and row.written[place - 1][0].isupper():
                yield from _whole_name(row, place)
        elif not loud and _is_named(row, place):
            yield from _in_capitals(row, place, last)
            last = place


def _whole_name(row: Row, place: int) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield a name of two words, which may be written as one."""
    before = row.texts[place - 1]
    if len(before) > _SHORT and before not in _known():
        yield (before, row.texts[place]), NAME


@cache
def _known() -> frozenset[str]:
    return common() | ordinary()


def _in_small(row: Row, place: int) -> Iterator[tuple[tuple[str, ...], str]]:
    text = row.texts[place]
    if place and row.gaps[place] in _WITHIN and text.isalpha():
        yield (row.texts[place - 1], text), NAME
    elif len(text) >= _LONG and text.isalpha() and is_rare(text):
        yield (text,), RARE


def _in_capitals(row: Row, place: int, last: int) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield a common word that stands as a name, and with another one that stands before it."""
    text, bare = row.texts[place], ordinary()
    if text not in bare:
        yield (text,), WORD
    pair = last == place - 1 and _BY.fullmatch(row.gaps[place])
    if pair and not bare.issuperset(row.texts[last : place + 1]):
        yield (row.texts[last], text), NAME
