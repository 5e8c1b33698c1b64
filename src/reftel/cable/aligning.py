"""Alignment: which paragraphs of two renditions belong together, by their words and labels."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.cable.cable import Paragraph

    Pair = tuple[Paragraph | None, Paragraph | None]

_WORD = re.compile(r"\w+")
_LIKE = 0.3
"""Share of words in common below which two paragraphs have nothing to do with each other."""
_MOVED = 0.8
_FEWEST = 4
"""Words of a paragraph that can be known again elsewhere."""
_MOST = 10_000
"""Pairs of paragraphs weighed against each other; beyond that they are paired by place."""


class _Top(NamedTuple):
    """A paragraph with the words of its whole tree, by which it is known again."""

    paragraph: Paragraph
    words: tuple[str, ...]
    counted: Counter[str]


def aligned(first: Sequence[Paragraph], second: Sequence[Paragraph]) -> Iterator[Pair]:
    """Yield paragraphs that belong together, in order of either side, None where one is alone."""
    ones, twos = list(map(_top, first)), list(map(_top, second))
    keys = ([top.words for top in ones], [top.words for top in twos])
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        left, right = ones[i1:i2], twos[j1:j2]
        by_place = tag == "equal" or len(left) * len(right) > _MOST
        pairs = zip_longest(left, right) if by_place else _weighed(left, right)
        for one, two in pairs:
            yield one and one.paragraph, two and two.paragraph


def moved(pairs: Sequence[Pair]) -> dict[int, Paragraph]:
    """Return where each paragraph that stands alone stands on the other side, by the pair's place.

    Each is met again once, in order of the text.
    """
    lost = [(at, _top(one)) for at, (one, two) in enumerate(pairs) if one and not two]
    new = [(at, _top(two)) for at, (one, two) in enumerate(pairs) if two and not one]
    found: dict[int, Paragraph] = {}
    if len(lost) * len(new) > _MOST:
        return found
    for here, one in lost:
        for there, two in new:
            if there not in found and _again(one, two):
                found |= {here: two.paragraph, there: one.paragraph}
                break
    return found


def _top(paragraph: Paragraph) -> _Top:
    words = tuple(_WORD.findall(" ".join(node.text for node in paragraph.walk()).casefold()))
    return _Top(paragraph, words, Counter(words))


def _again(one: _Top, two: _Top) -> bool:
    return min(len(one.words), len(two.words)) >= _FEWEST and _likeness(one, two) >= _MOVED


def _likeness(one: _Top, two: _Top) -> float:
    """Return the share of the words of both that they have in common."""
    total = len(one.words) + len(two.words)
    return 2 * (one.counted & two.counted).total() / total if total else 1.0


def _weight(one: _Top, two: _Top) -> float:
    like = _likeness(one, two)
    label = one.paragraph.label
    told = 0.1 if label is not None and label == two.paragraph.label else 0.0
    return told + (like if like >= _LIKE else 0.0)


def _weighed(ones: list[_Top], twos: list[_Top]) -> Iterator[tuple[_Top | None, _Top | None]]:
    """Yield the pairs in order whose likeness is most in sum, the others alone."""
    weights = [[_weight(one, two) for two in twos] for one in ones]
    best = [[0.0] * (len(twos) + 1) for _ in range(len(ones) + 1)]
    for i in reversed(range(len(ones))):
        for j in reversed(range(len(twos))):
            apart = max(best[i + 1][j], best[i][j + 1])
            best[i][j] = max(apart, weights[i][j] + best[i + 1][j + 1])
    i = j = 0
    while i < len(ones) and j < len(twos):
        if weights[i][j] and best[i][j] == weights[i][j] + best[i + 1][j + 1]:
            yield ones[i], twos[j]
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            yield ones[i], None
            i += 1
        else:
            yield None, twos[j]
            j += 1
    yield from ((one, None) for one in ones[i:])
    yield from ((None, two) for two in twos[j:])
