"""A text with each run of blanks made one, so that a name broken over two lines is one name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Two blanks in letters let `re` leap to them.
_GAP = re.compile("  +")


class Closed(NamedTuple):
    """The text without its gaps, and the way back to the text as found."""

    text: str
    starts: list[int]
    """Places in the closed text from which the way back changes."""
    shifts: list[int]
    """How many blanks lie before each of those places in the text as found."""

    def placed(self, hits: Iterable[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
        """Yield numbered stretches of the closed text, in order, where they stand as found."""
        starts, shifts = self.starts, self.shifts
        at, count = 0, len(starts)
        for number, start, end in hits:
            while at < count and starts[at] <= start:
                at += 1
            last = at
            while last < count and starts[last] < end:
                last += 1
            yield number, start + shifts[at - 1], end + shifts[last - 1]


def close(text: str) -> Closed:
    """Make each run of blanks of a text one."""
    words, starts, shifts, place, shift = [], [0], [0], 0, 0
    for gap in _GAP.finditer(text):
        start, end = gap.span()
        words.append(text[place:start])
        place, shift = end, shift + end - start - 1
        starts.append(end - shift)
        shifts.append(shift)
    words.append(text[place:])
    return Closed(" ".join(words), starts, shifts)
