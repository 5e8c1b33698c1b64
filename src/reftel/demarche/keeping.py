"""What later cables show of a promise: its own verb told as done, or as not done."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from reftel.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Outcome(Enum):
    """What is known of a promise as of a time."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
    UNKNOWN = "unknown"


_WORD = re.compile(r"(?<![\w'])[a-z]{3,}")

_EMPTY = {
    "would",
    "will",
    "that",
    "with",
    "this",
    "they",
    "their",
    "have",
    "been",
    "said",
    "also",
    "soon",
    "could",
    "from",
    "into",
    "about",
    "most",
    "likely",
    "whether",
    "when",
    "which",
    "than",
    "then",
    "there",
    "these",
    "those",
    "government",
    "united",
    "states",
    "china",
    "further",
    "being",
    "very",
    "possible",
    "promised",
    "agreed",
}
_ADVERB = r"(?:\w{2,12}ly\s+|so\s+far\s+|ever\s+|even\s+|been\s+)*"
_TOLD = re.compile(
    rf"(?:(?P<not>\b(?:had|has|have|did|was|were)\s+(?:not(?!\s+yet)|never)\s+{_ADVERB}"
    rf"|\bfailed\s+to\s+|\bno\s+longer\s+{_ADVERB})"
    r"|(?P<ahead>\b(?:(?:will|would|to|can|could|may|might|should|must|shall)\s+(?:not\s+)?(?:be|have)"
    r"|(?:had|has|have|was|were)\s+(?:not\s+yet|yet\s+to))\s+(?:been?\s+)?))?"
    r"(?<![\w'])(?P<verb>[a-z]{3,})(?:\s+(?P<particle>into|up|on|out|over|back|through|off))?\b"
)
"""A verb with what it is told after: `had not inspected`, `to be inspected`, `looked into`."""
_PHRASAL = re.compile(r"(?<![\w'])([a-z]{3,})\s+(into|up|on|out|over|back|through|off)\b")
_AS_PROMISED = re.compile(r"\bas\s+promised\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Vow:
    """The words of a promise by which later ones are known to tell of it."""

    verbs: frozenset[str]
    phrasal: frozenset[tuple[str, str]]
    """Verbs with their particle: `look into`."""
    stems: frozenset[str]

    def told(self, text: str, *, direct: bool) -> tuple[Outcome, str] | None:
        """Return what words of a later cable show, and why; `direct` if it cites the promise."""
        same = self.stems & stems(text)
        if _AS_PROMISED.search(text) and (direct or same):
            return Outcome.KEPT, "said to be as promised"
        for verb, particle, failed in _done(text):
            beside = same - {verb[:6]}
            if verb in self.verbs and (beside or (direct and (verb, particle) in self.phrasal)):
                how = "told as not done" if failed else "told as done"
                return (Outcome.BROKEN if failed else Outcome.KEPT), f"`{verb}` is {how}"
        return None


def vow(what: str) -> Vow:
    """Return the words of a promise; names tell nothing, as they stand in all of one matter."""
    words = frozenset(_WORD.findall(what)) - _EMPTY
    return Vow(words, frozenset(_PHRASAL.findall(what)), frozenset(stems(what)))


def _done(text: str) -> Iterator[tuple[str, str, bool]]:
    """Yield the verbs told as done or not done, in their plain form, with their particle."""
    for found in _TOLD.finditer(text):
        failed = found["not"] is not None
        for verb in () if found["ahead"] else _plain(found["verb"], bare=failed):
            yield verb, found["particle"] or "", failed


def _plain(form: str, *, bare: bool) -> Iterator[str]:
    """Yield what a form may be a past of; a plain form itself where that is enough."""
    if bare:
        yield form
    if base := _irregular().get(form):
        yield base
    elif form.endswith("ied"):
        yield f"{form[:-3]}y"
    elif form.endswith("ed"):
        yield from (form[:-2], form[:-1])
        if form[-3] == form[-4:-3]:
            yield form[:-3]


@cache
def _irregular() -> Mapping[str, str]:
    return {row["form"]: row["base"] for row in read_table("demarche", "verbs")}


def stems(text: str) -> set[str]:
    """Return the stems of the words that carry what was promised, without names."""
    return {word[:6] for word in _WORD.findall(text) if len(word) > 3 and word not in _EMPTY}
