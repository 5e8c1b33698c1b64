"""Things lettered or numbered within a sentence: `to (a) send it; and (b) reply`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.passages import Layout
    from reftel.source import Span

_MARK = re.compile(r"(?<=\s)\((?P<sign>[a-h]|[1-9])\)\s+(?=\S)", re.IGNORECASE)
_JOINT = re.compile(r"[;,]?(?:\s+and|\s+or)?\s+$")
_LISTED = re.compile(r":\s+\(|;\s+(?:and\s+|or\s+)?\(")
"""What stands at a letter or number of a list that is one, and not a thing told by the way."""
_SCANT = re.compile(r"[A-Z][^a-z]?[^,;]{0,28}[,;.]?(?:\s+and)?\s*")
"""An item that is a name, and nothing to do: `(2) Kuwait - para 10`."""


def counted(layout: Layout, span: Span) -> Iterator[Span]:
    """Yield what is asked for under each letter in a sentence: `to (a) send it; and (b) reply`."""
    marks = list(series(layout.text, span))
    if len(marks) <= 1 or not _LISTED.search(layout.text, *span):
        yield span
        return
    starts = [span.start, *(mark.end() for mark in marks[1:])]
    ends = [*(mark.start() for mark in marks[1:]), span.end]
    if any(_SCANT.fullmatch(layout.text, *part) for part in zip(starts, ends, strict=True)):
        yield span
        return
    for start, end in zip(starts, ends, strict=True):
        joint = _JOINT.search(layout.text, start, end)
        yield layout.trim(start, joint.start() if joint and end < span.end else end)


def series(text: str, span: Span) -> Iterator[re.Match[str]]:
    """Yield marks that count on from the first letter or number."""
    expected = ""
    for mark in _MARK.finditer(text, *span):
        sign = mark["sign"].lower()
        if sign == expected or (not expected and sign in "a1"):
            expected = chr(ord(sign) + 1)
            yield mark
