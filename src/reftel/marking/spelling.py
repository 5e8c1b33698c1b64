"""A name written with one letter more, less, other or out of its place."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reftel.marking.words import is_rare, readings

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from reftel.source import Span

_LONG = 7
"""How long a name is that one letter does not make another."""


def misspelt(output: str, name: str, told: Collection[tuple[str, ...]]) -> Iterator[Span]:
    """Yield rare words of an output that are a name but for one letter, and are told nowhere."""
    if len(name) < _LONG:
        return
    for word, spans in _rare(output).get(name[0], {}).items():
        if word != name and (word,) not in told and _is_near(word, name):
            yield from spans


@lru_cache(maxsize=64)
def _rare(output: str) -> dict[str, dict[str, list[Span]]]:
    """Return the long words that are none of the language, by their first letter."""
    found: dict[str, dict[str, list[Span]]] = {}
    for row in readings(output):
        for place, word in enumerate(row.texts):
            if len(word) >= _LONG - 1 and is_rare(word):
                same = found.setdefault(word[0], {}).setdefault(word, [])
                same.append(row.span(place))
    return found


def _is_near(one: str, other: str) -> bool:
    """Say whether one edit, or two neighbours changed about, make one word the other."""
    if abs(len(one) - len(other)) > 1:
        return False
    at = next(
        (n for n, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]),
        min(len(one), len(other)),
    )
    a, b = one[at:], other[at:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[1::-1] == b[:2] and a[2:] == b[2:])
