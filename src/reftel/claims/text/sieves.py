"""Patterns that look at words only where one of the letters stands that they cannot do without."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, cached_property
from importlib import import_module
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from ahocorasick_rs import AhoCorasick

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reftel.claims.text.page import Page

# The parser of `re` has no public name; it alone knows what a pattern needs.
_parser = import_module("re._parser")
_ENOUGH = 2
"""Letters below which a need rules out nothing."""
_STEP = re.compile(r"\\.|\[(?:\\.|[^\]\\])+\]|.", re.DOTALL)
"""A step of a pattern: an escape, a class of letters, or one letter."""

_which = itemgetter(0)
_RARE, _KEPT = 3, 3
"""Letters below which a further need rules out little; needs that are looked for."""

Needs = frozenset[str]
"""Letters of which every match holds some."""
_NOTHING: Needs = frozenset()


class Sieve:
    """Several patterns, of which only those are tried that some words can satisfy."""

    def __init__(self, patterns: Sequence[re.Pattern[str]]) -> None:
        self.patterns = tuple(patterns)
        every = [demands(pattern) for pattern in patterns]
        words = sorted({word for one in every for needs in one for word in needs})
        signs = {word: 2 << at for at, word in enumerate(words)}
        patterns_of = defaultdict[str, list[int]](list)
        for at, one in enumerate(every):
            for word in one[0] if one else ():
                patterns_of[word].append(at)
        self._always = [at for at, one in enumerate(every) if not one]
        self._of = [(sign, patterns_of[word]) for word, sign in signs.items()]
        masks = [[sum(map(signs.__getitem__, needs)) for needs in one[1:]] for one in every]
        # What needs nothing further needs the lowest sign, which is always seen.
        self._second = [(*row, 1)[0] for row in masks]
        self._third = [(*row, 1, 1)[1] for row in masks]
        self._machine = AhoCorasick(words)

    def fitting(self, lower: str) -> list[int]:
        """Return which patterns words in lower case can satisfy, in their order."""
        seen, likely, of = 1, self._always.copy(), self._of
        hits = self._machine.find_matches_as_indexes(lower, overlapping=True)
        for index in set(map(_which, hits)):
            sign, patterns = of[index]
            seen |= sign
            likely += patterns
        second, third = self._second, self._third
        return sorted({at for at in likely if seen & second[at] and seen & third[at]})

    def search(self, text: str, lower: str) -> int | None:
        """Return which pattern is the first that matches in a text, also given in lower case."""
        patterns = self.patterns
        return next((at for at in self.fitting(lower) if patterns[at].search(text)), None)


class Sifted:
    """A pattern that is tried only on words that hold the letters it needs."""

    def __init__(
        self, pattern: str | re.Pattern[str], flags: re.RegexFlag = re.RegexFlag.NOFLAG
    ) -> None:
        self._pattern = re.compile(pattern, flags)

    @cached_property
    def _demands(self) -> tuple[tuple[str, ...], ...]:
        return tuple(sorted(demands(self._pattern), key=len))

    def search(self, page: Page, start: int, end: int) -> re.Match[str] | None:
        """Return the first match in a stretch of a page."""
        return next(self.finditer(page, start, end), None)

    def finditer(self, page: Page, start: int, end: int) -> Iterator[re.Match[str]]:
        """Return the matches in a stretch of a page."""
        low = page.lower[start:end]
        for needs in self._demands:
            if not any(word in low for word in needs):
                return iter(())
        return self._pattern.finditer(page.text, start, end)


def ways(pattern: str) -> list[str]:
    """Return the alternatives of a pattern, each of which may be tried for itself."""
    found, depth = [""], 0
    for step in _STEP.findall(pattern):
        depth += (step == "(") - (step == ")")
        if step == "|" and not depth:
            found.append("")
        else:
            found[-1] += step
    return found


@cache
def demands(pattern: re.Pattern[str]) -> tuple[tuple[str, ...], ...]:
    """Return letters in lower case of which every match holds some, by how much they rule out."""
    found = dict.fromkeys(_demands(_parser.parse(pattern.pattern, pattern.flags)))
    best, *others = sorted(found, key=_worth, reverse=True) or [_NOTHING]
    rare = [needs for needs in others if min(map(len, needs)) >= _RARE]
    return tuple(_shortest(needs) for needs in (best, *rare[: _KEPT - 1]) if needs)


def needs(pattern: re.Pattern[str]) -> tuple[str, ...]:
    """Return letters of which every match holds some, in lower case; none where none is sure."""
    return next(iter(demands(pattern)), ())


def _shortest(needs: Needs) -> tuple[str, ...]:
    """Leave out letters that hold others of the same set."""
    found = sorted(needs, key=len)
    return tuple(need for i, need in enumerate(found) if not any(one in need for one in found[:i]))


def _worth(needs: Needs) -> tuple[int, int]:
    """Return how much a need rules out: the longest letters, then the fewest words."""
    return min(map(len, needs)), -len(needs)


def _demands(sequence: Iterable[tuple[Any, Any]]) -> list[Needs]:
    return [needs for needs in _offers(sequence) if min(map(len, needs)) >= _ENOUGH]


def _offers(sequence: Iterable[tuple[Any, Any]]) -> Iterator[Needs]:
    word = ""
    for operation, value in sequence:
        if operation is _parser.LITERAL:
            word += chr(value).lower()
            continue
        if operation is not _parser.AT:
            if word:
                yield frozenset([word])
            word = ""
        yield from _inner(operation, value)
    if word:
        yield frozenset([word])


def _inner(operation: Any, value: Any) -> list[Needs]:  # noqa: ANN401 -- the parser's own
    """Return what one step of a pattern needs that holds steps itself."""
    if operation is _parser.SUBPATTERN:
        return _demands(value[-1])
    if operation is _parser.ATOMIC_GROUP:
        return _demands(value)
    if operation in {_parser.MAX_REPEAT, _parser.MIN_REPEAT, _parser.POSSESSIVE_REPEAT}:
        return _demands(value[2]) if value[0] else []
    if operation is _parser.BRANCH:
        ways = [max(_demands(way), key=_worth, default=_NOTHING) for way in value[1]]
        return [_NOTHING.union(*ways)] if all(ways) else []
    return []
