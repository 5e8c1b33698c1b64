"""The ways in which a cable asks: each with its name, who asks so, and its words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.text.rows import rows
from reftel.claims.text.sieves import Sieve

if TYPE_CHECKING:
    from collections.abc import Sequence

_CLASS = re.compile(r"\\[a-zA-Z]")


@dataclass(frozen=True, slots=True)
class Trigger:
    """One way in which a cable asks: its name, who asks so, and its words."""

    rule: str
    by: str
    pattern: re.Pattern[str]
    example: str
    begins: bool = False
    """Its words begin at the cue, so that nothing before that need be read."""

    def found(
        self, text: str, starts: Sequence[int], position: int, end: int
    ) -> re.Match[str] | None:
        """Return the first match that begins at one of some words and holds the place of a cue."""
        for start in (position,) if self.begins else starts:
            match = self.pattern.match(text, start, end)
            if match and match.end() > position:
                return match
        return None


@cache
def triggers() -> tuple[Trigger, ...]:
    """Return the table of triggers in order of precedence."""
    return tuple(
        Trigger(row["rule"], row["by"], re.compile(row["pattern"], re.IGNORECASE), row["example"],
                row["begins"] == "cue")
        for row in rows("requests")
    )  # fmt: skip


def by_name(rule: str) -> Trigger:
    """Return a way of asking by its name."""
    return next(trigger for trigger in triggers() if trigger.rule == rule)


def stem_of(beginning: str) -> str:
    """Return how the words of a cue begin in each of its forms: asks, asked and asking alike."""
    return beginning[:3] if beginning.startswith("ask") else beginning


@cache
def triggers_of(beginning: str, askers: frozenset[str]) -> tuple[tuple[Trigger, ...], Sieve]:
    """Return the triggers of some askers whose words begin like a cue, in order of precedence."""
    stem = re.compile(rf"(?<![a-z]){re.escape(beginning.strip())}")
    found = tuple(one for one in triggers() if one.by in askers and stem.search(_bare(one)))
    return found, Sieve([one.pattern for one in found])


def _bare(trigger: Trigger) -> str:
    """Return the words of a pattern in lower case without its classes."""
    return _CLASS.sub(" ", trigger.pattern.pattern).lower()
