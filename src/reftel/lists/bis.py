"""The Denied Persons List of the Bureau of Industry and Security (tab-separated)."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING

from reftel.findings import Finding
from reftel.lists.days import day, iso
from reftel.lists.draft import Draft
from reftel.lists.form import Form
from reftel.lists.listing import Quality
from reftel.lists.tabular import END_MARK, malformed, rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reftel.lists.form import Found
    from reftel.lists.tabular import Row

_MAIN = re.compile(r'^"?Name"?\t"?Street_Address"?\t')
WIDTH = 12


def read(paths: Sequence[Path]) -> Iterator[Found]:
    """Yield one entry a person and order; addresses of the same order are joined.

    The file numbers nothing: an entry's number is a hash of its name and effective date.
    """
    for path in paths:
        drafts: dict[str, Draft] = {}
        for row in rows(path, delimiter="\t", width=WIDTH):
            if isinstance(row, Finding):
                yield row
            elif row.cells[0] != "Name":
                yield from _add(row, drafts)
        yield from drafts.values()


def _add(row: Row, drafts: dict[str, Draft]) -> Iterator[Finding]:
    name, street, city, state, country, _, start, end, _, updated, action, notice = row.cells
    effective = day(start, american=True)
    if not name.strip(END_MARK) or effective is None:
        yield malformed(row.line, "no name or no effective date")
        return
    number = sha256(f"{name.casefold()}|{start}".encode()).hexdigest()[:12]
    draft = drafts.setdefault(number, Draft(number, line=row.line, source=notice))
    draft.name(name, Quality.PRIMARY)
    draft.start, draft.end = effective, day(end, american=True)
    draft.country(country)
    draft.note("address", ", ".join(filter(None, (street, city, state, country))))
    draft.date("amended", iso(updated))
    draft.programme("DPL")
    draft.remarks += [action] if action not in draft.remarks else []


FORMS = (Form("BIS Denied Persons List", "bis-dpl", lambda start: bool(_MAIN.match(start)), read),)
