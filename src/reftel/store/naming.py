"""Under which mark the name that a claim was given may be told: that of the words that give it."""

from __future__ import annotations

import re
from functools import reduce
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reftel.claims import Claim
    from reftel.marking import Marking

_WORD = re.compile(r"[^\W_]+")


def named(claims: Sequence[Claim], kinds: Iterable[str]) -> Iterator[tuple[Claim, Marking]]:
    """Yield claims of some kinds with the mark of their value.

    `LeT` in one paragraph may mean a name that another paragraph tells under another mark: then
    both govern. What is meant again by a noun or a pronoun is left out.
    """
    wanted = frozenset(kinds)
    found = [one for one in claims if one.kind in wanted and not one.attribute("coref")]
    foreign = [one for one in found if not _tells(one)]
    homes = _homes(found) if foreign else {}
    for one in found:
        # What no words of the cable tell is a form of the tables: `UNSCR 1737`, a list's name.
        marks = () if not foreign or _tells(one) else homes.get((one.kind, one.value), ())
        yield one, _governing(one.marking, marks)


def _homes(claims: Iterable[Claim]) -> dict[tuple[str, str], list[Marking]]:
    found: dict[tuple[str, str], list[Marking]] = {}
    for one in claims:
        if _tells(one):
            found.setdefault((one.kind, one.value), []).append(one.marking)
    return found


def _governing(own: Marking, homes: Sequence[Marking]) -> Marking:
    """Return the mark of a value: of its own words where some that tell it stand no higher."""
    if any(home <= own for home in homes):
        return own
    return reduce(lambda one, other: one | other, homes, own)


def _tells(claim: Claim) -> bool:
    """Say whether the words of a claim hold its value."""
    value, words = claim.value.lower(), claim.quote.lower()
    return value in words or set(_WORD.findall(value)) <= set(_WORD.findall(words))
