"""A text with each run of blanks made one, so that a name broken over two lines is one name."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

_GAP = re.compile(" {2,}")


class Closed(NamedTuple):
    """The text without its gaps, and the way back to the text as found."""

    text: str
    starts: list[int]
    """Places in the closed text from which the way back changes."""
    shifts: list[int]
    """How many blanks lie before each of those places in the text as found."""

    def first(self, position: int) -> int:
        """Return where the character at a place of the closed text stands in the text as found."""
        return position + self.shifts[bisect_right(self.starts, position) - 1]

    def last(self, position: int) -> int:
        """Return where a stretch that ends at a place of the closed text ends as found."""
        return self.first(position - 1) + 1


def close(text: str) -> Closed:
    """Make each run of blanks of a text one."""
    starts, shifts, parts, at, shift = [0], [0], [], 0, 0
    for gap in _GAP.finditer(text) if "  " in text else ():
        start, end = gap.span()
        parts.append(text[at : start + 1])
        starts.append(start + 1 - shift)
        shift += end - start - 1
        shifts.append(shift)
        at = end
    return Closed("".join([*parts, text[at:]]) if parts else text, starts, shifts)
