"""The formulas behind the last paragraph: MINIMIZE CONSIDERED, and the web site of the post."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.cable.text.opening import Event, Opening

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.source import Span

_MINIMIZE = re.compile(
    r"(?:[A-Z][A-Za-z]+[ \n])?(?:MINIMI[SZ]ED?|[Mm]inimi[sz]ed?)[ \n](?:CONSIDERED|[Cc]onsidered)\b"
)
_SITE = re.compile(
    r"(?:Please[ ]|PLEASE[ ])?(?:[Vv]isit|VISIT)[ ][^\n.]{3,60}?[ \n]"
    r"(?:[Ww]eb|WEB)[ ]?[A-Za-z]{4}\b"
    r"(?=[^\n]{0,30}(?:\n[^\n]{0,6})?(?:https?|www|HTTPS?|X{4}))"
)
_SIGNS = (
    ("onsidered", _MINIMIZE),
    ("ONSIDERED", _MINIMIZE),
    ("isit ", _SITE),
    ("ISIT ", _SITE),
)
_LEAD = 40
"""Characters of a formula before the sign that it is looked for by."""
_NUMBERED = re.compile(r"(?:(?:\A|[\s¶])\d{1,3}[ ]?[.)]|\([A-Z/]{1,6}\))[ \t]*\Z")
_ENDED = frozenset(".;!?)\"'*-=_]\\\N{RIGHT DOUBLE QUOTATION MARK}")
_REACH = 700
"""Characters of the body's end within which the formulas stand."""
_BEFORE = 12


def formulas(clean: str, span: Span) -> Iterator[Event]:
    """Yield the formulas at the end of a body, each a part of its own without number or mark.

    One that has a number is a paragraph as any other.
    """
    start = max(span.start, span.end - _REACH)
    for sign, pattern in _SIGNS:
        at = clean.find(sign, start, span.end)
        while at >= 0:
            match = pattern.search(clean, max(start, at - _LEAD), span.end)
            if match is None:
                break
            if _apart(clean, match.start(), span.start):
                yield Event(match.start(), match.start(), Opening.PORTION)
            at = clean.find(sign, match.end(), span.end)


def _apart(clean: str, at: int, start: int) -> bool:
    """Say whether a formula begins its line or follows the end of a sentence, and no number."""
    before = clean[max(start, at - _BEFORE) : at]
    if _NUMBERED.search(before):
        return False
    words = before.rstrip()
    ended = not words or words[-1] in _ENDED or words.upper().endswith("CONSIDERED")
    return ended or "\n" in before[len(words) :]
