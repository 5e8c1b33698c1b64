"""The mark of a whole case, from the marks of all that it holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.marking import Level, join

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.marking import Marking


def overall(marks: Iterable[Marking]) -> Marking:
    """Return the join of marks; what is unmarked beside a classified one is classified as high.

    It names no release, and so is told to nobody. Beside what is unclassified it stays unmarked.
    """
    kept = list(marks)
    highest = max((mark.level for mark in kept if mark.level is not None), default=Level.U)
    if highest is Level.U:
        return join(kept)
    return join(replace(mark, level=highest) if mark.level is None else mark for mark in kept)
