"""Objectives that stand lettered in one sentence: `Our goals are that it (a) sign, (b) name …`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.said.itemised import series
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page
    from reftel.claims.text.passages import Layout

_LEAD = re.compile(
    r"\b(?:objectives?|goals?|aims)\b[^.:;()]{0,90}?(?::|\b(?:is|are|remain)\b)[^.:;()]{0,90}?"
    r"(?=\((?:a|1|i)\)\s)",
    re.IGNORECASE,
)
"""Words that name what is aimed at, right before the first letter or number."""
_JOINT = re.compile(r"[;,]?(?:\s+(?:and|or|then))?\s*$")
_ENDS = re.compile(r"[.;]\s*$")
_SHORT = 10
"""Letters of the shortest aim."""


def aims(page: Page, layout: Layout) -> Iterator[Span]:
    """Yield each aim of a sentence that letters them, without its mark and what joins it on."""
    for lead in _LEAD.finditer(page.text, *page.body()):
        sentence = layout.sentence(lead.end())
        marks = list(series(page.text, Span(lead.end() - 1, sentence.end)))
        if len(marks) < 2:
            continue
        starts = [mark.end() for mark in marks]
        ends = [*(mark.start() for mark in marks[1:]), sentence.end]
        for start, end in zip(starts, ends, strict=True):
            trail = (_JOINT if end < sentence.end else _ENDS).search(page.text, start, end)
            span = layout.trim(start, trail.start() if trail else end)
            if span.end - span.start >= _SHORT:
                yield span
