"""Orders to wait and to go on: which asks Washington holds back, and at which addressees."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.demarche.filing import evidence
from reftel.demarche.hosts import host_of, posts_told
from reftel.demarche.moves import Event, Move

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from datetime import datetime

    from reftel.cable import Head
    from reftel.claims import Claim
    from reftel.demarche.demarche import Demarche

_WAIT = re.compile(
    r"\b(?:hold\s+off\b|stand\s+down\b|(?:hold|defer|delay|suspend|postpone)\s+(?:\w+\s+){0,4}?(?:deliver\w*|actions?"
    r"|approach\w*|demarches?|points|ref(?:tel)?s?)\b"
    r"|(?:not(?!\s+later)|refrain\s+from|disregard|ignore|no(?:\s+further)?\s+action)\b[^.;]{0,120}?"
    r"\b(?:until|pending"
    r"|further\s+(?:notice|instructions?)|at\s+this\s+time|for\s+the\s+(?:time\s+being|present))\b"
    r"|not\s+(?:to\s+)?(?:(?:proceed|go\s+ahead)\b|(?:deliver|convey|present|make)\s+"
    r"(?:(?:the|this|these|any|talking|ref(?:tel)?s?(?:\s+[A-Z])?)\s+){0,3}(?:demarches?|points|ref(?:tel)?s?)\b))",
    re.IGNORECASE,
)

_ACT = re.compile(
    r"\b(?:deliver|approach|convey|present|raise|demarche|inform|urge|provide|pass|report)\w*",
    re.IGNORECASE,
)


def waits(order: Claim) -> bool:
    """Say whether an order is one to wait: `hold action on reftel`, `do not deliver it until`."""
    found = _WAIT.search(order.words)
    return found is not None and not _ACT.search(order.words, 0, found.start())


def withheld(
    head: Head, orders: Iterable[Claim], own: Sequence[Demarche], cited: Sequence[Demarche]
) -> Iterator[Event]:
    """Yield what a cable of Washington's holds back.

    An order to wait is for the asks of the cables referred to. One that stands beside orders of
    the same cable is for these where it goes to some of their addressees alone.
    """
    for order in orders:
        if order.attribute("by") == "department" and waits(order):
            posts = {post for post in posts_told(order) if host_of(post)}
            apart = [ask for ask in own if posts and not posts.issuperset(ask.addressees)]
            for ask in apart or ([] if own else cited):
                yield from _held(order, ask, posts or set(head.to), head.date)


def resumed(
    head: Head, cited: Sequence[Demarche], waiting: Collection[tuple[str, str]]
) -> Iterator[Event]:
    """Yield which asks that wait are to be done after all: a cable gives them a new deadline."""
    for ask, due in [(one, due) for one in cited for due in one.dues]:
        known, place = due.known, due.evidence
        for post in due.posts or ask.addressees:
            if known and known == head.date and place and (ask.id, post) in waiting:
                yield Event(ask.id, post, Move.INSTRUCTED, known, known, place)


def _held(order: Claim, ask: Demarche, posts: set[str], known: datetime | None) -> Iterator[Event]:
    if known is not None:
        for post in [one for one in ask.addressees if one in posts] or ask.addressees:
            yield Event(ask.id, post, Move.HELD, known, known, evidence(order))
