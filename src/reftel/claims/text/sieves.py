"""Patterns that look at words only where one of the letters stands that they cannot do without."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ahocorasick_rs import AhoCorasick, Implementation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# The parser of `re` has no public name; it alone knows what a pattern needs.
_parser = import_module("re._parser")
_ENOUGH = 2
"""Letters below which a need rules out nothing."""
_STEP = re.compile(r"\\.|\[(?:\\.|[^\]\\])+\]|.", re.DOTALL)
"""A step of a pattern: an escape, a class of letters, or one letter."""

Needs = frozenset[str]


class Sieve:
    """Several patterns, of which only those are tried that some words can satisfy."""

    def __init__(self, patterns: Sequence[re.Pattern[str]]) -> None:
        self.patterns = tuple(patterns)
        every = [needs(pattern) for pattern in patterns]
        self._always = {at for at, one in enumerate(every) if not one}
        words = sorted({need for one in every for need in one})
        self._of = [{at for at, one in enumerate(every) if word in one} for word in words]
        self._machine = AhoCorasick(words, implementation=Implementation.DFA)

    def fitting(self, lower: str) -> list[int]:
        """Return which patterns words in lower case can satisfy, in their order."""
        found = set(self._always)
        for index, _, _ in self._machine.find_matches_as_indexes(lower, overlapping=True):
            found |= self._of[index]
        return sorted(found)

    def search(self, text: str, lower: str) -> int | None:
        """Return which pattern is the first that matches in a text, also given in lower case."""
        patterns = self.patterns
        return next((at for at in self.fitting(lower) if patterns[at].search(text)), None)


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


def needs(pattern: re.Pattern[str]) -> tuple[str, ...]:
    """Return letters of which every match holds some, in lower case; none where none is sure."""
    found = sorted(_needs(_parser.parse(pattern.pattern, pattern.flags)) or (), key=len)
    return tuple(need for i, need in enumerate(found) if not any(one in need for one in found[:i]))


def _needs(sequence: Iterable[tuple[Any, Any]]) -> Needs | None:
    """Return the best of what a sequence needs: the longest letters, then the fewest words."""
    found = [needs for needs in _offers(sequence) if min(map(len, needs)) >= _ENOUGH]
    return max(found, key=lambda needs: (min(map(len, needs)), -len(needs)), default=None)


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
        if (inner := _inner(operation, value)) is not None:
            yield inner
    if word:
        yield frozenset([word])


def _inner(operation: Any, value: Any) -> Needs | None:  # noqa: ANN401 -- the parser's own
    """Return what one step of a pattern needs that holds steps itself."""
    if operation is _parser.SUBPATTERN:
        return _needs(value[-1])
    if operation is _parser.ATOMIC_GROUP:
        return _needs(value)
    if operation in {_parser.MAX_REPEAT, _parser.MIN_REPEAT, _parser.POSSESSIVE_REPEAT}:
        return _needs(value[2]) if value[0] else None
    if operation is _parser.BRANCH:
        ways = [_needs(way) for way in value[1]]
        return frozenset().union(*(way for way in ways if way)) if all(ways) else None
    return None
