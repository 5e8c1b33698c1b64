"""Objectives that stand lettered in one sentence: `Our goals are that it (a) sign, (b) name …`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text.series import series
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
_PROSE = re.compile(
    r"\b(?:our|u\.s\.)\s+(?:\w+\s+)?(?:objectives?|goals?|aims?)(?:\s+(?:of|for|in|with)\s+(?:this|the)\s+\w+)?"
    r"\s+(?:is|are)(?:\s+(?:simple|twofold|threefold|clear))?\s*[:,]?\s+(?=to\s+[a-z])"
    r"|\bwhat\s+we\s+(?:hope|want|seek|wish)\s+to\s+(?:achieve|obtain|secure|get)\b[^.;:]{0,60}?\s+(?:is|are)\s+",
    re.IGNORECASE,
)
"""Words behind which aims are told in prose, parted by `and to`."""
_AND_TO = re.compile(r"[,;]\s+(?:and\s+)?(?=to\s+[a-z])|\s+and\s+(?=to\s+[a-z])")
_JOINT = re.compile(r"[;,]?(?:\s+(?:and|or|then))?\s*$")
_ENDS = re.compile(r"[.;]\s*$")
_MARKED = re.compile(r"\((?:a|1|i)\)\s")
_SHORT = 10
"""Letters of the shortest aim."""


def aims(page: Page, layout: Layout) -> Iterator[Span]:
    """Yield each aim that a sentence tells, by letters or in prose."""
    taken = -1
    for span in sorted([*_lettered(page, layout), *_in_prose(page, layout)]):
        if span.start >= taken:
            taken = span.end
            yield span


def _in_prose(page: Page, layout: Layout) -> Iterator[Span]:
    """Yield each aim of a sentence: `Our aim is to stop the sale, and to learn who paid`."""
    for lead in _PROSE.finditer(page.text, *page.body()):
        sentence = layout.sentence(lead.end())
        if _MARKED.search(page.text, lead.end(), sentence.end):
            continue
        start = lead.end()
        cuts = [found.span() for found in _AND_TO.finditer(page.text, start, sentence.end)]
        for end, after in (*cuts, (sentence.end, sentence.end)):
            trail = _ENDS.search(page.text, start, end)
            span = layout.trim(start, trail.start() if trail else end)
            if span.end - span.start >= _SHORT:
                yield span
            start = after


def _lettered(page: Page, layout: Layout) -> Iterator[Span]:
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
