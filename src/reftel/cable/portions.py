"""Portion marks where they stand in the body: recognised, parsed once, look-alikes refused."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reftel.marking import Marking, is_mark, parse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.cable.nodes import Node
    from reftel.source import Span

_LEVEL = r"TOP\s+SECRET|TS|SECRET|S|CONFIDENTIAL|C|UNCLASSIFIED|UNCLAS|U|SBU|LOU|FOUO|R"
_REST = r"(?:[^()\n]|\n(?!\s*\n)){0,500}"
_MARK = re.compile(
    rf"\(\s*((?:{_LEVEL})(?:\s*[/,;-]\s*{_REST}|\s+(?:REL|NF|NOFORN|ENTIRE)\b{_REST})?)\s*\)"
    r"|\((ENTIRE\s+TEXT[^()\n]{0,40})\)",
    re.IGNORECASE,
)
_LONGEST = 100
_RELEASE = re.compile(r"[A-Z]{1,12}\s*/{1,2}\s*REL", re.IGNORECASE)
_ENTIRE = re.compile(
    rf"(?<![A-Za-z])({_LEVEL})(?:[ /A-Z]{{0,20}}?)[\s.,:;-]{{0,4}}\(?ENTIRE\s+TEXT\b"
    rf"|\bENTIRE\s+TEXT\s*(?:IS\s+|[:-]\s*)?\(?({_LEVEL})(?![A-Za-z])"
    rf"|\(\s*({_LEVEL})\s*\)\s*(?:THE\s+)?ENTIRE\s+TEXT\b",
)
_BEFORE = 400


def mark_at(clean: str, position: int) -> tuple[Marking, int] | None:
    """Return the portion mark that opens at a place and where it ends, or None."""
    match = _MARK.match(clean, position)
    if not match:
        return None
    marking = parsed(match[1] or match[2])
    return (marking, match.end()) if marking else None


@lru_cache(maxsize=1 << 14)
def parsed(written: str) -> Marking | None:
    """Return the marking of the words between the brackets, or None where they are none."""
    words = " ".join(written.split())
    if len(words) <= _LONGEST:
        return parse(words) if is_mark(f"({words})") else None
    return parse(words) if _RELEASE.match(words) else None


def entire_text(clean: str, span: Span, nodes: Iterable[Node]) -> Marking | None:
    """Return the marking that an ENTIRE TEXT statement gives the whole body, or None.

    It stands before paragraph 1 or is paragraph 1, marked `(C - ENTIRE TEXT)` (5 FAH-1 H-246).
    """
    first = next((node for node in nodes if node.number), None)
    end = min(span.end, (first.stop if first else span.start) + 40)
    start = max(0, span.start - _BEFORE)
    top = clean[start:end].upper()
    if "ENTIRE" not in top:
        return None
    match = _ENTIRE.search(top)
    return parsed(match[1] or match[2] or match[3]) if match else None
