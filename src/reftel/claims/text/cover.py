"""Stretches of a text taken already, and whether a place lies in one."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Cover:
    """Stretches that may meet each other; a question costs the logarithm of their number."""

    def __init__(self, spans: Iterable[tuple[int, int]] = ()) -> None:
        starts: list[int] = []
        ends: list[int] = []
        last = -1
        for start, end in sorted(spans):
            if start > last:
                starts.append(start)
                ends.append(end)
                last = end
            elif end > last:
                ends[-1] = last = end
        self._starts, self._ends = starts, ends

    def __contains__(self, position: int) -> bool:
        at = bisect_right(self._starts, position) - 1
        return at >= 0 and position < self._ends[at]

    def spans(self) -> list[tuple[int, int]]:
        """Return the stretches taken, joined where they meet."""
        return list(zip(self._starts, self._ends, strict=True))

    def meets(self, start: int, end: int) -> bool:
        """Say whether a stretch shares a character with one taken."""
        at = bisect_right(self._starts, end - 1) - 1
        return at >= 0 and start < self._ends[at]
