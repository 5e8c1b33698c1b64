"""A ship or aircraft at a place, and the stretches of a text in which one is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable


class Find(NamedTuple):
    """A vessel at a place: its name in capitals, how it was meant, its flag and IMO number."""

    start: int
    end: int
    value: str
    kind: str = "vessel"
    trait: str = ""
    flag: str = ""
    more: tuple[tuple[str, str], ...] = ()


class Stretch(NamedTuple):
    """A place around cues, and the patterns that may match there."""

    start: int
    end: int
    fitting: frozenset[re.Pattern[str]]

    def matches(
        self, pattern: re.Pattern[str], text: str, more: int = 0
    ) -> Iterable[re.Match[str]]:
        """Return the matches of a pattern here and a little more behind."""
        if pattern not in self.fitting:
            return ()
        return pattern.finditer(text, self.start, min(len(text), self.end + more))
