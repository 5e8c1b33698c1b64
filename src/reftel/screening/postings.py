"""Places by word in flat arrays: made once, written as bytes, read where they lie."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_WORDS = msgspec.msgpack.Decoder(list[str])


class Postings:
    """For each word the places where it stands, in rising order."""

    def __init__(self, words: memoryview, ends: memoryview, places: memoryview) -> None:
        self._words = words
        self._ends = ends.cast("I")
        self._places = places.cast("I")

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of each word."""
        words = _WORDS.decode(self._words)
        return dict(zip(words, range(len(words)), strict=True))

    def get(self, word: str) -> list[int]:
        """Return the places of a word."""
        number = self.numbers.get(word)
        return [] if number is None else self.at(number)

    def at(self, number: int) -> list[int]:
        """Return the places of a numbered word."""
        return self._places[self._ends[number] : self._ends[number + 1]].tolist()

    def below(self, number: int, cut: int) -> list[int]:
        """Return the places of a numbered word that come before one."""
        start, end = self._ends[number], self._ends[number + 1]
        return self._places[start : bisect_right(self._places, cut - 1, start, end)].tolist()

    def size(self, number: int) -> int:
        """Return how many places a numbered word has."""
        return self._ends[number + 1] - self._ends[number]


class Rows:
    """Rows of whole numbers, each found by its number."""

    def __init__(self, ends: memoryview, numbers: memoryview) -> None:
        self._ends = ends.cast("I")
        self._numbers = numbers.cast("I")

    def __getitem__(self, number: int) -> list[int]:
        """Return one row."""
        return self._numbers[self._ends[number] : self._ends[number + 1]].tolist()


def posted(
    places: Mapping[str, Iterable[int]], more: Iterable[Iterable[int]] = ()
) -> tuple[bytes, bytes, bytes]:
    """Return the bytes of the postings for places by word: the words, where each ends, places.

    Further rows are found by their number alone, counted on from the last word.
    """
    words = sorted(places)
    rows = chain((places[word] for word in words), more)
    return (msgspec.msgpack.encode(words), *ragged(map(sorted, rows)))


def ragged(rows: Iterable[Sequence[int]]) -> tuple[bytes, bytes]:
    """Return rows of whole numbers as bytes: where each ends, and all of them in a row."""
    ends, numbers = array("I", [0]), array("I")
    for row in rows:
        numbers.extend(row)
        ends.append(len(numbers))
    return ends.tobytes(), numbers.tobytes()


class Records:
    """Encoded values one after the other, each found by its number."""

    def __init__(self, ends: memoryview, data: memoryview) -> None:
        self._ends = ends.cast("I")
        self._data = data

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._ends) - 1

    def __getitem__(self, number: int) -> memoryview:
        """Return the bytes of one."""
        return self._data[self._ends[number] : self._ends[number + 1]]


def recorded(rows: Iterable[bytes]) -> tuple[bytes, bytes]:
    """Return values of bytes as one: where each ends, and all of them in a row."""
    ends, data = array("I", [0]), bytearray()
    for row in rows:
        data += row
        ends.append(len(data))
    return ends.tobytes(), bytes(data)
