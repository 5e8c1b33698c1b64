"""A text with each run of blanks made one, so that a name broken over two lines is one name."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

# Two blanks in letters let `re` leap to them.
_GAP = re.compile("  +")


class Closed(NamedTuple):
    """The text without its gaps, and the way back to the text as found."""

    text: str
    starts: list[int]
    """Places in the closed text from which the way back changes."""
    shifts: list[int]
    """How many blanks lie before each of those places in the text as found."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the closed text, not empty, begins and ends as found."""
        starts, shifts = self.starts, self.shifts
        at = last = bisect_right(starts, start)
        if at < len(starts) and starts[at] < end:
            last = bisect_right(starts, end - 1, at)
        return start + shifts[at - 1], end + shifts[last - 1]


def close(text: str) -> Closed:
    """Make each run of blanks of a text one."""
    if "  " not in text:
        return Closed(text, [0], [0])
    gaps = [gap.span() for gap in _GAP.finditer(text)]
    shifts = [0, *accumulate(end - start - 1 for start, end in gaps)]
    starts = [0, *(end - shift for (_, end), shift in zip(gaps, shifts[1:], strict=True))]
    return Closed(_GAP.sub(" ", text), starts, shifts)
