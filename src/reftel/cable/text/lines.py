"""The lines of a body that are not blank."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reftel.source import Span


Line = tuple[int, int, bool]
"""A line that is not blank: where it starts and ends, and whether a blank line precedes."""
RULERS = frozenset("-=_*~")
_ROW = re.compile(r"\n[^\S\n]*+(?:(\n\s*+)|(?=[^\sa-z]|[a-z][.)]|o[ \t]{2}))")
"""Where a line begins: below a blank line (group 1), or with what is no word in lower case."""
_WHOLE_RULE = re.compile(r"[-=_*~][-=_*~ ]*+(?=\s|\Z)(?![^\n]*\S)")


def lines(clean: str, span: Span) -> list[Line]:
    """Return the lines of `span` that are not blank; what goes on in lower case is joined."""
    words = clean[span.start : span.end]
    end = span.start + len(words.rstrip())
    start = span.start + len(words) - len(words.lstrip())
    gap = True
    rows: list[Line] = []
    for match in [*_ROW.finditer(clean, start, end), None]:
        stop = match.start() if match else end
        if start < stop and clean[start] in RULERS:
            rows += _ruled_line(clean, start, stop, gap)
        elif start < stop:
            rows.append((start, start + len(clean[start:stop].rstrip()), gap))
        if match:
            start, gap = match.end(), match.lastindex is not None
    return rows


def _ruled_line(clean: str, start: int, stop: int, gap: bool) -> list[Line]:  # noqa: FBT001 -- a line
    """Part a rule from the words in lower case that stand below it."""
    end = start + len(clean[start:stop].rstrip())
    rule = _WHOLE_RULE.match(clean, start, stop)
    if rule is None:
        return [(start, end, gap)]
    below = stop - len(clean[rule.end() : stop].lstrip())
    rest: list[Line] = [(below, end, False)] if below < end else []
    return [(start, rule.end(), gap), *rest]
