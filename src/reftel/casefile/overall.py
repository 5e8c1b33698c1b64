"""The mark of a whole case, from the marks of all that it holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.marking import Disclosure, Level, join

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from reftel.marking import Marking


def overall(marks: Iterable[Marking], on: date | None = None) -> Marking:
    """Return the join of marks; what is unmarked beside a classified one is classified as high.

    It names no release, and so is told to nobody. Beside what is unclassified it stays unmarked.
    Where lists have a country in common as a member of a group alone, that is told of a day.
    """
    kept = list(marks)
    highest = max((mark.level for mark in kept if mark.level is not None), default=Level.U)
    if highest is Level.U:
        return join(kept)
    marked = [replace(mark, level=highest) if mark.level is None else mark for mark in kept]
    whole = join(marked)
    if on and whole.disclosure is Disclosure.RELEASE and all("&" in name for name in whole.release):
        return join(mark.as_of(on) for mark in marked)
    return whole
