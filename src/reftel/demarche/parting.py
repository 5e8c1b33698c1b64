"""Several asks in one instruction: orders for some posts alone, papers at their own times."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.demarche.hosts import posts_told
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reftel.claims import Claim

_ON_DAY = re.compile(r"\bON\s+[A-Z]+\s+\d|\bon\s+[A-Z][a-z]+\s+\d")
_NEAR = 80
"""Letters before an order within which its day may stand."""


class Group(NamedTuple):
    """Orders that are one ask: to whom they go, and the deadlines that are theirs."""

    orders: Sequence[Claim]
    addressees: tuple[str, ...]
    deadlines: Sequence[Claim]
    whole: bool
    """No other ask of the cable hands out papers, so that all points are this one's."""


def parted(
    orders: Sequence[Claim], deadlines: Sequence[Claim], addressees: tuple[str, ...]
) -> list[Group]:
    """Return the asks that a cable's orders make, in the order of their places.

    What some of the addressees alone are to do by a day of their own is an ask of theirs. Orders
    that each hand out their own paper at their own time are asks of their own.
    """
    shares = {
        posts: share
        for posts, share in _shares(orders, addressees).items()
        if _days(share, deadlines)
    }
    apart = [claim for share in shares.values() for claim in share]
    rest = [claim for claim in orders if claim not in apart]
    taken = _days(apart, deadlines)
    free = [day for day in deadlines if day not in taken]
    left = tuple(post for post in addressees if not any(post in posts for posts in shares))
    if any(claim.attribute("type") == "instruction" for claim in rest):
        left = addressees
    common = [] if left else free
    found = [
        Group(share, posts, [*_days(share, deadlines), *common], whole=False)
        for posts, share in shares.items()
    ]
    parts = _by_paper(rest, free) if left else []
    found += [Group(part, left, free, len(parts) == 1) for part in parts]
    return sorted(found, key=lambda group: group.orders[0].span)


def papers(claim: Claim) -> str:
    """Return the numbers of the paragraphs in which the points of an order stand."""
    told = claim.slot("points") or ""
    return told if told[:1].isdigit() else ""


def _shares(
    orders: Sequence[Claim], addressees: tuple[str, ...]
) -> dict[tuple[str, ...], list[Claim]]:
    """Return orders by those of the addressees to whom alone they go."""
    found: dict[tuple[str, ...], list[Claim]] = {}
    for claim in orders:
        named = posts_told(claim)
        posts = tuple(post for post in addressees if post in named)
        if posts and posts != addressees:
            found.setdefault(posts, []).append(claim)
    return found


def _days(share: Sequence[Claim], deadlines: Sequence[Claim]) -> list[Claim]:
    """Return the deadlines that stand within orders."""
    return [day for day in deadlines if any(claim.span.holds(day.span) for claim in share)]


def _by_paper(orders: Sequence[Claim], deadlines: Sequence[Claim]) -> list[list[Claim]]:
    """Orders that each hand out their own paper at their own time are asks of their own."""
    timed = [claim for claim in orders if papers(claim) and _timed(claim, deadlines)]
    if len({papers(claim) for claim in timed}) > 1:
        rest = [claim for claim in orders if claim not in timed]
        return [[claim, *rest] for claim in timed]
    return [list(orders)] if orders else []


def _timed(claim: Claim, deadlines: Sequence[Claim]) -> bool:
    near = Span(claim.span.start - _NEAR, claim.span.end)
    return any(near.holds(deadline.span) for deadline in deadlines) or bool(
        _ON_DAY.search(claim.words)
    )
