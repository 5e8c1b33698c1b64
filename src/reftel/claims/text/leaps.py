"""A door to `re` whose patterns leap to the letters with which a match can begin.

`re` leaps so itself where a pattern begins with letters of one writing or a set of them; one that
begins with a boundary, with words to choose from, or in either case is tried at each place of a
text. The set that `re` keeps for the former is given here to the latter: nothing else changes.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from re import (
    DOTALL,
    IGNORECASE,
    MULTILINE,
    VERBOSE,
    Match,
    Pattern,
    escape,
    findall,
    finditer,
    fullmatch,
    match,
    search,
    split,
    sub,
)
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "DOTALL",
    "IGNORECASE",
    "MULTILINE",
    "VERBOSE",
    "Match",
    "Pattern",
    "beginnings",
    "compile",
    "escape",
    "findall",
    "finditer",
    "fullmatch",
    "match",
    "search",
    "split",
    "sub",
]

# The parser and compiler of `re` have no public names; they alone know how a pattern begins.
_parser, _compiler, _sre = map(import_module, ("re._parser", "re._compiler", "_sre"))
_LETTERS = "".join(map(chr, range(256)))
"""Letters that are told apart; any other may begin a match."""
_ANY = frozenset(_LETTERS)
_MANY = 200
"""Letters from which on a leap spares nothing."""
_LED, _SET = 0b111, 0b100
"""Marks of a pattern that leaps by itself, and of one that leaps to a set of letters."""

Letters = frozenset[str]
Step = tuple[Any, Any]
"""An operation of a parsed pattern and its value."""


def compile(pattern: str, flags: int = 0) -> Pattern[str]:  # noqa: A001 -- stands for that of `re`
    """Return a pattern that finds what `re` finds, and leaps to where a match can begin."""
    parsed = _parser.parse(pattern, flags)
    state, code = parsed.state, _compiler._code(parsed, flags)  # noqa: SLF001 -- see above
    letters = beginnings(parsed, state.flags)
    if not code[2] & _LED and letters is not None and len(letters) <= _MANY:
        code = _leading(code, letters)
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    made: Pattern[str] = _sre.compile(
        pattern, state.flags, code, state.groups - 1, state.groupdict, tuple(names)
    )
    return made


def _leading(code: list[int], letters: Letters) -> list[int]:
    """Return the code of a pattern whose head, a mark and two widths, is given its letters."""
    known = [
        sum(1 << bit for bit in range(32) if chr(word * 32 + bit) in letters) for word in range(8)
    ]
    codes = _compiler.CHARSET, *known, _compiler.RANGE, 256, _compiler.MAXCODE, _compiler.FAILURE
    head = [_SET, *code[3:5], *codes]
    return [code[0], 1 + len(head), *head, *code[1 + code[1] :]]


def beginnings(steps: Iterable[Step], flags: int) -> Letters | None:
    """Return the letters with which a match can begin; None where it can be empty."""
    letters, empty = _begin(steps, flags)
    return None if empty else letters


def _begin(steps: Iterable[Step], flags: int) -> tuple[Letters, bool]:
    """Return with which letters some steps can begin, and whether they can be empty."""
    found: Letters = frozenset()
    for operation, value in steps:
        letters, empty = _begins(operation, value, flags)
        found |= letters
        if not empty:
            return found, False
    return found, True


def _begins(operation: Any, value: Any, flags: int) -> tuple[Letters, bool]:  # noqa: ANN401
    """Return what `_begin` does for one step."""
    if operation in _OF_ONE_LETTER:
        return _fitting(operation, tuple(value) if isinstance(value, list) else value, flags), False
    if operation in _OF_NONE:
        return frozenset(), True
    if operation is _parser.SUBPATTERN:
        _group, added, removed, inner = value
        return _begin(inner, (flags | added) & ~removed)
    if operation in _OF_WAYS:
        ways = [
            _begin(way, flags) for way in (value[1] if operation is _parser.BRANCH else [value])
        ]
        return frozenset().union(*(way for way, _ in ways)), any(empty for _, empty in ways)
    if operation in _OF_MANY:
        letters, empty = _begin(value[2], flags)
        return letters, empty or not value[0]
    return _ANY, True


_OF_ONE_LETTER = {_parser.LITERAL, _parser.NOT_LITERAL, _parser.IN, _parser.ANY}
_OF_NONE = {_parser.AT, _parser.ASSERT, _parser.ASSERT_NOT}
_OF_WAYS = {_parser.BRANCH, _parser.ATOMIC_GROUP}
_OF_MANY = {_parser.MAX_REPEAT, _parser.MIN_REPEAT, _parser.POSSESSIVE_REPEAT}
"""Steps of a pattern, by how many letters or steps they hold."""


@cache
def _fitting(operation: Any, value: Any, flags: int) -> Letters:  # noqa: ANN401
    """Return the letters that fit a step of one letter."""
    step = operation, list(value) if isinstance(value, tuple) else value
    alone = _parser.SubPattern(_parser.State(), [step])
    return frozenset(_compiler.compile(alone, flags).findall(_LETTERS))
