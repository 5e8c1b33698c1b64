"""Deadlines that a later cable moves: from then on they stand for the asks it refers to."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.demarche.hosts import sender
from reftel.demarche.instruct import dues

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reftel.cable import Head
    from reftel.demarche.chain import Link
    from reftel.demarche.demarche import Demarche
    from reftel.demarche.filing import Filing


def moved(
    heads: Iterable[Head], asks: Iterable[Demarche], links: Iterable[Link], filing: Filing
) -> list[Demarche]:
    """Return asks with the deadlines to which whoever asked has moved them, in order of the days.

    A cable that goes to some of the addressees moves the deadline for these alone.
    """
    standing = {ask.id: ask for ask in asks}
    held: dict[str, list[str]] = defaultdict(list)
    for ask in standing.values():
        held[ask.mrn].append(ask.id)
    cited: dict[str, list[str]] = defaultdict(list)
    for link in links:
        cited[link.later] += held.get(link.earlier, ())
    for head in sorted(heads, key=_when):
        found = [due for due in filing.of(head.mrn or "", "deadline") if due.attribute("moved")]
        for key in cited.get(head.mrn or "", ()) if found and head.date else ():
            ask = standing[key]
            if ask.asker == sender(head) and ask.before(head.date):
                posts = _some(ask.addressees, head.to)
                late = [replace(due, known=head.date, posts=posts) for due in dues(found)]
                standing[key] = replace(ask, dues=(*ask.dues, *late))
    return list(standing.values())


def _when(head: Head) -> tuple[str, str]:
    return head.date.isoformat() if head.date else "", head.mrn or ""


def _some(addressees: Sequence[str], to: Sequence[str]) -> tuple[str, ...]:
    """Return those of the addressees to whom alone a cable goes; nobody where it goes to all."""
    posts = tuple(post for post in addressees if post in to)
    return posts if len(posts) < len(addressees) else ()
