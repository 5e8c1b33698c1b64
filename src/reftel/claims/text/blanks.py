"""A text with each run of blanks made one, so that a name broken over two lines is one name."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")
# Two blanks in letters let `re` leap to them.
_GAP = re.compile("  +")


class Closed(NamedTuple):
    """The text without its gaps, and the way back to the text as found."""

    text: str
    starts: list[int]
    """Places in the closed text from which the way back changes."""
    shifts: list[int]
    """How many blanks lie before each of those places in the text as found."""

    def over(self, text: str) -> Closed:
        """Return another text closed whose gaps are the same: with its capitals."""
        ends = [*self.starts[1:], len(text)]
        pieces = zip(self.starts, ends, self.shifts, strict=True)
        return self._replace(text="".join([text[a + gap : b + gap] for a, b, gap in pieces]))

    def placed(self, hits: Sequence[tuple[T, int, int]]) -> Sequence[tuple[T, int, int]]:
        """Return named stretches of the closed text, in order, where they stand as found."""
        starts, shifts = self.starts, self.shifts
        if len(starts) == 1:
            return hits
        # A stretch without a gap inside, as most are, moves as a whole.
        found, following = [], [*starts[1:], starts[-1] + (1 << 62)]
        at = upto = shift = 0
        for name, start, end in hits:
            if start >= upto:
                at = bisect_right(starts, start, at) - 1
                shift, upto = shifts[at], following[at]
            last = shift if end <= upto else shifts[bisect_left(starts, end, at) - 1]
            found.append((name, start + shift, end + last))
        return found


def raised(text: str) -> str:
    """Write each word of a text with a capital: what is sought so is found where words begin."""
    found = text.title()
    if len(found) == len(text):
        return found
    plain = (one if len(one.title()) == len(one.lower()) == 1 else "?" for one in text)
    return "".join(plain).title()


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
