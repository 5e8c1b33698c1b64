"""Numbers as values: `1,450,000`, `1.45 million` and `eighty-three` in figures."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

NUMBER = (
    r"\d{1,3}(?:[,.']\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?"
    r"|\d{1,3}(?: \d{3}){2,6}(?!\d)"
    r"|\d+(?:[.,]\d{1,2}(?!\d))?"
)
_GROUPS = re.compile(r"[,.' ]")
_THREE, _HUNDRED = 3, 100
_UNITS = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SMALL = {word: value for value, word in enumerate(_UNITS)} | {
    word: 10 * tens for tens, word in enumerate(_TENS, 2)
}
_LARGE = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
_SCALES = _LARGE | {"hundred": 100}
_COUNTED = frozenset(_SMALL) - {"zero", "one"}
COUNTS = frozenset(_SMALL) | frozenset(_SCALES)
"""Words that count."""
SCALED = {"mn": "million", "mln": "million", "bn": "billion"}
"""What is short for a word that counts."""
CLOSE = SCALED | {"k": "thousand", "m": "million"}
"""What is so where it touches a figure: `2.35m`, not `12 m`."""
_HALF = ("and", "a", "half")


def value(figures: str) -> str:
    """Return a number in figures without what parts its thousands: `1.450.000,50` is 1450000.50."""
    if figures.isdigit():
        return figures
    whole, *rest = _GROUPS.split(figures)
    cents = rest.pop() if rest and len(rest[-1]) < _THREE else ""
    return "".join((whole, *rest)) + (f".{cents}" if cents else "")


def counted(words: Sequence[str], joined: Sequence[bool], start: int) -> tuple[str, int]:
    """Read the number that begins at a word: its value and where it ends; else the word itself.

    `joined` says of each word whether it follows the one before without a stop or a comma.
    """
    if words[start] not in COUNTS and not words[start][0].isdigit():
        return words[start], start + 1
    total, end = _sum(words, joined, start)
    if end > start and tuple(words[end : end + 3]) == _HALF and all(joined[end : end + 3]):
        total, end = total + Decimal("0.5"), end + 3
    if end == start or (end == start + 1 and words[start] not in _COUNTED):
        return words[start], start + 1
    return f"{total:f}".removesuffix(".00").removesuffix(".0"), end


def _sum(words: Sequence[str], joined: Sequence[bool], start: int) -> tuple[Decimal, int]:
    total, current, end, least = Decimal(0), Decimal(0), start, max(_LARGE.values()) + 1
    for place in range(start, len(words)):
        word, after = words[place], words[place + 1] if place + 1 < len(words) else ""
        if place > start and not joined[place]:
            break
        if word == "and" and end == place and words[place - 1] in _SCALES and after in _SMALL:
            continue
        # `2 million 350 thousand` is one number, `2 million 3 million` are two.
        again = bool(total) and not current and _LARGE.get(after, least) < least
        grown = _grown(current, word, first=place == start or again)
        if grown is None or _LARGE.get(word, 0) >= least:
            break
        current, end = grown, place + 1
        if word in _LARGE:
            total, current, least = total + current, Decimal(0), _LARGE[word]
    return total + current, end


def _grown(current: Decimal, word: str, *, first: bool) -> Decimal | None:
    """Return a number with one more word, none where they do not make one number."""
    if word in _SCALES:
        fits = current and (word != "hundred" or current < _HUNDRED)
        return current * _SCALES[word] if fits else None
    if (small := _SMALL.get(word)) is not None:
        rest = current % 100
        fits = not rest or (small < len(_UNITS) // 2 and rest >= len(_UNITS) and not rest % 10)
        return current + small if fits else None
    return Decimal(word) if first and word[0].isdigit() else None
