"""A table as lines of text: what fits stays whole, keys before prose, and nothing is cut off."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from rich.cells import cell_len, chop_cells

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

GAP = 2
LONGEST_KEY = 32
"""Cells of a word that a column keeps in one piece: a key is copied into the next command."""
_NEARLY = 0.98
"""Share of the cells by which a column is measured: one odd word makes no column wide."""
_LITTLE = 10


def lines(rows: Sequence[Sequence[str]], room: int) -> Iterator[str]:
    """Yield the lines of rows that have the same number of cells, in a room of so many columns."""
    sizes = widths(rows, room)
    for row in rows:
        wrapped = [wrap(cell, size) for cell, size in zip(row, sizes, strict=True)]
        for parts in zip_longest(*wrapped, fillvalue=""):
            padded = (pad(part, size) for part, size in zip(parts, sizes, strict=True))
            yield (" " * GAP).join(padded).rstrip()


def widths(rows: Sequence[Sequence[str]], room: int) -> list[int]:
    """Return how wide each column is: as its widest cell, or less of the widest where they must.

    A column gives way down to its head and to the words that nearly all of its cells keep to;
    where that is not enough, to shorter ones.
    """
    columns = list(zip(*rows, strict=True))
    free = max(len(columns), room - GAP * (len(columns) - 1))
    whole = [max(1, *map(_width, column)) for column in columns]
    words = [_kept(sorted(map(_longest, column)), _longest(column[0])) for column in columns]
    return _shared(whole, next(_fitting(words, free), [1] * len(columns)), free)


def _fitting(words: Sequence[int], free: int) -> Iterator[list[int]]:
    """Yield least widths that fit, the widest first; the first column, the key, gives way last."""
    limits = [(LONGEST_KEY, most) for most in range(LONGEST_KEY, _LITTLE - 1, -1)]
    limits += [(most, min(most, _LITTLE)) for most in range(LONGEST_KEY, 0, -1)]
    for key, most in limits:
        least = [max(1, min(word, key if at == 0 else most)) for at, word in enumerate(words)]
        if sum(least) <= free:
            yield least


def _kept(sizes: Sequence[int], head: int) -> int:
    """Return the longest of nearly all words; an odd one widens a column a little at most."""
    return max(sizes[int(_NEARLY * len(sizes))], min(sizes[-1], _LITTLE), head)


def _shared(whole: Sequence[int], least: Sequence[int], free: int) -> list[int]:
    """Return the widest columns made alike narrow, none of them under its least."""

    def at(level: int) -> list[int]:
        return [max(low, min(full, level)) for full, low in zip(whole, least, strict=True)]

    if sum(whole) <= free:
        return list(whole)
    level = max(level for level in range(free + 1) if sum(at(level)) <= free)
    found, over = at(level), at(level + 1)
    for column, wider in enumerate(over):
        if sum(found) < free:
            found[column] = wider
    return found


def _width(cell: str) -> int:
    return max(map(cell_len, cell.split("\n")))


def _longest(cell: str) -> int:
    return max(map(cell_len, cell.split()), default=0)


def wrap(cell: str, size: int) -> list[str]:
    """Return a cell in lines of a size, cut between words, and in a word that is longer."""
    if "\n" not in cell and cell_len(cell) <= size:
        return [cell]
    return [line for paragraph in cell.split("\n") for line in _wrap(paragraph.split(), size)]


def _wrap(words: Iterable[str], size: int) -> list[str]:
    found: list[str] = []
    for word in words:
        if found and cell_len(found[-1]) + 1 + cell_len(word) <= size:
            found[-1] += f" {word}"
        else:
            found += chop_cells(word, size)
    return found or [""]


def pad(text: str, size: int) -> str:
    """Return a text with blanks up to a width."""
    return text + " " * (size - cell_len(text))
