"""Headings glued to the sentence before them: each shows by a rule as long as itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.cable.text.opening import Event, Opening

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.source import Span

_RULE = re.compile(r"(?<=[^\s-])[ ]+(-{5,})[ ]*(?=\n|\Z)")
"""A rule that ends a line on which something else stands before it."""
_SLACK = (0, -1, 1, -2, 2, -3, 3, -4, 4)
"""By how many letters a rule may be longer or shorter than its heading."""
_TITLE = re.compile(r"(?:[\"'][ ]?)?[A-Z0-9](?:[^.!?\n-]|[.!?-](?! )|(?<=\b[A-Z]\.))*[^.,;:\n -]")
_SENTENCE_END = re.compile(r"(?:[.!?)]|\S\")[ ]+\Z")
"""What ends a sentence before a heading: a quotation mark that closes, and none that opens."""
_NEAR = 8


def glued(clean: str, span: Span) -> Iterator[Event]:
    """Yield the headings that stand between the end of a sentence and their rule, in one line."""
    if clean.find(" -----", *span) < 0:
        return
    for rule in _RULE.finditer(clean, *span):
        end = rule.start()
        line = max(span.start, clean.rfind("\n", span.start, end) + 1)
        for slack in _SLACK:
            start = end - len(rule[1]) - slack
            if start > line and _begins(clean, line, start) and _TITLE.fullmatch(clean, start, end):
                words = " ".join(clean[start:end].split())
                yield Event(start, start, Opening.HEADING, words, end=rule.end(), gap=False)
                break


def _begins(clean: str, line: int, start: int) -> bool:
    """Say whether a word begins there, and a sentence ends before it."""
    return _SENTENCE_END.search(clean, max(line, start - _NEAR), start) is not None
