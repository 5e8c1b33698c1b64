"""People named in a row with others: Ada Marr (TRC), Velko Sand (Works) and Otto Kelm."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reftel.claims.named.names import squeezed
from reftel.claims.people.titled import Person
from reftel.claims.people.untitled import likely
from reftel.claims.text.runs import runs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.text.page import Page
    from reftel.claims.text.runs import Run

_ROW = re.compile(
    r"(?:\s{0,2}\([^()]{1,90}\)"
    r"|,\s{1,3}(?![A-Z]\S*\s+[A-Z]\S*,)[^.;:()\d¶]{3,70}?(?=[,;]|\s{1,3}(?:and\s|¶?\d)))?"
    r"(?:[,;]\s{1,3}(?:and\s{1,3})?|\s{1,3}(?:(?:and|&)\s{1,3}|¶?\d{1,2}[.)]\s{0,3}"
    r"|[A-Z][A-Za-z ]{2,24}:\s{1,3}))"
)
"""What stands between the names of a row: brackets or an office, then a comma, `and`, a number."""
_NEXT = re.compile(r"\s{0,2}\([^()]{2,90}\)|[,;.)]|\s{1,3}(?:and\b|&|¶?\d|[A-Z][A-Z ]{2,24}:)|\s*$")
_BACK = 3
"""How many runs before a name may be the name before it in the row; offices stand between."""


def siblings(page: Page, found: Sequence[Person]) -> Iterator[Person]:
    """Yield people that only the row tells in which their names stand with those of others."""
    taken = {one.start for one in found}
    queue = [one for one in found if one.named and " " in one.value]
    while queue:
        one = queue.pop()
        for run in _near(page, one):
            name = _name(page, run) if run.start not in taken else None
            if name and _joined(page, *sorted((one, name), key=lambda each: each.start)):
                taken.add(name.start)
                queue.append(name)
                yield name


def _near(page: Page, one: Person) -> Iterator[Run]:
    """Yield the runs of words that may be the names before and behind one in its row."""
    found = page.once(runs)
    row = _ROW.match(page.text, one.end)
    at = bisect_left(found, (one.start,))
    if row is not None:
        yield from (run for run in found[at : at + _BACK] if run.start == row.end())
    yield from (run for run in found[max(0, at - _BACK) : at] if run.end > one.start - _REACH)


_REACH = 110
"""How far apart the names of a row may stand."""


def _joined(page: Page, first: Person, second: Person) -> bool:
    return _ROW.fullmatch(page.text, first.end, second.start) is not None


def _name(page: Page, run: Run) -> Person | None:
    """Return the name that is all of a run of words, if what follows goes on with the row."""
    name = likely(page, run)
    if name is None or name.start != run.start or not _NEXT.match(page.text, name.end):
        return None
    return Person(*name, squeezed(page.text[slice(*name)]), "", "person/row")
