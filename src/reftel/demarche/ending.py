"""What a later cable ends: orders that it replaces or recalls, questions that it answers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.demarche.chain import addressed
from reftel.demarche.hosts import sender
from reftel.demarche.moves import LAST_DAY, Event, Move

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from reftel.cable import Head
    from reftel.demarche.chain import Link
    from reftel.demarche.demarche import Demarche

Row = tuple[str, str]
"""An ask and an addressee."""
_GIVEN = {"guidance_for", "answers"}
"""What a cable does to one that asked for guidance when it gives some."""
_CORRECTS = re.compile(r"\bcorrect\w*$")


def guided(
    head: Head, links: Sequence[Link], asks: Mapping[str, Sequence[Demarche]]
) -> Iterator[Event]:
    """Yield that who was asked for guidance has given it to whoever asked."""
    known, row = head.date or LAST_DAY, sender(head)
    for link in links:
        for ask in asks.get(link.earlier, ()) if link.relation in _GIVEN else ():
            mine = ask.kind == "request" and row in ask.addressees
            if mine and addressed(head.to, ask.asker) and ask.before(head.date):
                place = link.evidence or ask.evidence[0]
                for move in (Move.REPORTED, Move.RESPONDED):
                    yield Event(ask.id, row, move, known, known, place)


def replaced(
    head: Head,
    links: Sequence[Link],
    asks: Mapping[str, Sequence[Demarche]],
    acted: Collection[Row],
    ended: Collection[Row],
    waiting: Collection[Row] = (),
) -> Iterator[Event]:
    """Yield what a cable of who asked replaces, and what it recalls where nobody acted yet.

    `acted` and `ended` hold where somebody delivered or reported before, and what was replaced
    before. A cable that corrects a word and asks for nothing itself ends nothing, and one that
    tells posts to disregard an ask for now leaves it `waiting`.
    """
    renewed = bool(asks.get(head.mrn or ""))
    for link in links:
        if link.relation != "supersedes" or (not renewed and _CORRECTS.search(link.grounds)):
            continue
        for ask in asks.get(link.earlier, ()):
            if ask.asker == sender(head) and ask.before(head.date):
                for row in [post for post in ask.addressees if post in head.to] or ask.addressees:
                    key = ask.id, row
                    stands = key not in ended and key not in waiting
                    if stands and (renewed or key not in acted):
                        yield _end(head, ask, row, link, note="" if renewed else "recalled")


def _end(head: Head, ask: Demarche, row: str, link: Link, *, note: str) -> Event:
    known, place = head.date or LAST_DAY, link.evidence or ask.evidence[0]
    return Event(ask.id, row, Move.SUPERSEDED, known, known, place, note=note)
