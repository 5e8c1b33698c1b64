"""A phrase against every control list that is held: embedded, and imported onto the shelf."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from reftel.findings import ReftelError
from reftel.screening import (
    candidate_record,
    classify,
    control_index,
    munitions_index,
    nothing_found,
)

if TYPE_CHECKING:
    from reftel.lists import Shelf
    from reftel.screening import ControlIndex


class Classified(NamedTuple):
    """Candidate entries as JSON, best first, and the sentence to say where there are none."""

    rows: list[dict[str, Any]]
    nothing: str


def classified(shelf: Shelf, text: str, limit: int, on: str | None = None) -> Classified:
    """Find the entries that a phrase may fall under, in the last edition of each list up to a day.

    The embedded lists, the munitions list among them, are always searched; entries of one code
    stand together. Raises ReftelError for a phrase without a letter or digit.
    """
    if not any(map(str.isalnum, text)):
        raise ReftelError("no phrase is given: say what is classified: 'flow forming machine'")
    lists = [munitions_index(), *imported(shelf, on)]
    rows = [candidate_record(each) for each in classify(text, limit, lists)]
    return Classified(rows, nothing_found(text, lists))


def imported(shelf: Shelf, on: str | None = None) -> list[ControlIndex]:
    """Return the control lists of the shelf, each in its last edition up to a day."""
    return [control_index(shelf.load(label)) for label in shelf.latest(on) if label.controls]
