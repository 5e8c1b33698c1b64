"""An agreement told by some of its words is the one that the cable tells by more of them."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from reftel.claims.ruled.statutes import Find

_NOUNS = frozenset(
    ["AGREEMENT", "ACCORD", "TREATY", "MOU", "ARRANGEMENT", "MEMORANDUM", "PACT", "SOFA"]
)
_SMALL = frozenset(
    ["THE", "A", "AN", "OF", "TO", "FOR", "ON", "WITH", "BETWEEN", "AND", "IN", "FROM", "BY",
     "NEW", "PROPOSED", "DRAFT", "BILATERAL", "FORMAL", "PARALLEL"]
)  # fmt: skip
"""Words that tell no agreement from another."""
_SPLIT = re.compile(r"[-/]")


def fuller(text: str, finds: Iterable[Find], known: Collection[str]) -> list[Find]:
    """Return agreements by the value of the fullest one that holds all their words, if it is one.

    What a table knows has its name; a draft, and what is told of as another one, keep theirs.
    """
    finds = list(finds)
    named = [find for find in finds if _is_named(find) and find.value not in known]
    told = {find.value: _words(find.value) for find in named}
    new = {find.value for find in named if _NEW.search(text, max(0, find.start - 16), find.start)}
    holding = defaultdict[str, list[str]](list)
    for value, words in told.items():
        for word in words:
            holding[word].append(value)
    best = {value: _fullest(value, told, holding) for value in told.keys() - new}
    return [find._replace(value=best.get(find.value, find.value)) for find in finds]


_NEW = re.compile(r"\b(?:an?|any|kind\s+of|another|such|NATO)\s+\Z", re.IGNORECASE)
"""What leads to an agreement that was not told of before."""


def _is_named(find: Find) -> bool:
    return find.type == "agreement" and not find.generic and not find.value.startswith("DRAFT")


def _words(value: str) -> frozenset[str]:
    """Return the words that tell an agreement from others, with its noun, in their plain form."""
    parts = {part.strip(".,'").removesuffix("'S") for part in _SPLIT.split(value)}
    return frozenset(parts - _SMALL)


def _fullest(
    value: str, told: Mapping[str, frozenset[str]], holding: Mapping[str, Sequence[str]]
) -> str:
    """Return the one value that holds the words of another and of all others that hold them."""
    own = told[value]
    if not own - _NOUNS:
        return value
    rarest = min((holding[word] for word in own), key=len)
    wider = {other: told[other] for other in rarest if own < told[other]}
    if not wider:
        return value
    largest = max(wider, key=lambda other: (len(wider[other]), other))
    chain = all(words <= wider[largest] for words in wider.values())
    return largest if chain else value
