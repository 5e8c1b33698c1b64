"""What begins inside lines: numbers run in, and all where a rendition lost its line ends."""

from __future__ import annotations

import re
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from reftel.cable.text.layout import LABEL, NUMBER, is_headline
from reftel.cable.text.opening import Event, Opening
from reftel.cable.text.portions import after_mark, mark_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.source import Span

LONG_LINE = 250
"""Characters a line on average from which line ends count as lost."""
_INSIDE = re.compile(r"\((?:(?<=\d\.\()|(?<=\d\.[ ]\()|(?<=\d\.[ ]{2}\()|(?<=\d\.[ ]{3}\())")
_NUMBER_BEFORE = re.compile(r"[\s.!?)\"'¶-](\d{1,2})\.[ ]{0,3}$")
_HEADLINE = re.compile(
    r"(?:(?<![A-Z])\.|[!?)\"])[ \n]{0,3}"
    r"((?!END\b|End\b|X{4})[A-Z][^.!?;=\d\n]{2,80}[^-.!?:;,)=\d\n ])[ \n]*$"
)
"""What stands between the end of a sentence and a number, and may be a heading."""
_NO_HEADLINE = "-.!?:;,)=0123456789"
"""What no heading ends with, but nearly every paragraph before a number does."""
RULED = r"[- ](?!(?<=[ ]{2})--[ ]+[A-Za-z\"])"
"""A letter of a rule within a line; a bullet behind two blanks is none of it."""
_RULE = re.compile(rf"-{{3,}}(?>(?:{RULED})*)|={{3,}}[= ]*+")
_TITLE = re.compile(
    r"(?:[.!?)\"':;]|\A)[ ]{2,}"
    r"([A-Z0-9\"'(](?:[^.!? ]|[ ](?! )|[.!?](?=\S)|(?<=[A-Z])\.){1,80}[?!]?)\Z"
)
"""What stands between the end of a sentence and a rule."""
_ENDED = ".:;!?)\"'*-=_]"
_REACH = 90
_NEAR = 4
"""Blanks, and one more, between a pilcrow and its number."""
_START = attrgetter("start")


def with_openings_inside(clean: str, span: Span, events: list[Event], found: str) -> list[Event]:
    """Return the events with those added that begin inside lines.

    A pilcrow in the text as found stood at a line's start; elsewhere a number counts that bears
    a mark and follows the last one. Where no line end is left, a heading shows by its rule.
    """
    added = [*_pilcrows(clean, span, found), *_marked(clean, span, events)]
    if clean.find("\n", *span) < 0:
        added += _headings(clean, span)
    known = {event.start for event in events}
    surest = sorted(added, key=lambda event: event.opening is Opening.LABEL)
    fresh = {event.start: event for event in reversed(surest) if event.start not in known}
    kept: list[Event] = []
    end = span.start
    for event in sorted([*events, *fresh.values()], key=_START):
        if event.start >= end or event.start in known:
            kept.append(event)
            end = max(end, event.end)
    return _with_headlines(clean, span, kept)


def _with_headlines(clean: str, span: Span, events: list[Event]) -> list[Event]:
    """Return the events with the headings added that are glued to the sentence before them."""
    added = [
        title
        for before, event in pairwise([None, *events])
        if event and event.opening is Opening.NUMBER and event.marking
        if (title := _headline(clean, span, event.start))
        if before is None or max(before.start, before.end) < title.start
    ]
    return sorted([*events, *added], key=_START) if added else events


def with_numbers_inside(clean: str, span: Span, events: list[Event]) -> list[Event]:
    """Return the events with those numbers added that stand inside lines and nowhere else."""
    added = list(_marked(clean, span, events))
    if not added:
        return events
    known = {event.label for event in events if event.opening is Opening.NUMBER}
    added = [event for event in added if event.label not in known]
    added += [*filter(None, (_headline(clean, span, event.start) for event in added))]
    starts = {event.start for event in added}
    kept = [event for event in events if event.start not in starts]
    return sorted([*kept, *added], key=_START)


def _headline(clean: str, span: Span, end: int) -> Event | None:
    """Return the heading without rule between the end of a sentence and a number."""
    first = max(span.start, end - _REACH)
    if clean[first:end].rstrip(" \n")[-1:] in _NO_HEADLINE:
        return None
    match = _HEADLINE.search(clean, first, end)
    if match is None or not (match[1].isupper() or match[1].istitle() or is_headline(match[1])):
        return None
    words = " ".join(match[1].split())
    return Event(match.start(1), match.start(1), Opening.HEADING, words, end=end)


def _pilcrows(clean: str, span: Span, found: str) -> Iterator[Event]:
    """Yield the numbers and letters behind pilcrows."""
    at = found.find("¶", *span)
    while at >= 0:
        near = clean[at + 1 : at + 1 + _NEAR]
        start = at + 1 + len(near) - len(near.lstrip(" "))
        number = NUMBER.match(clean, start, span.end)
        label = None if number else LABEL.match(clean, start, span.end)
        if opens := number or label:
            marking, stop = after_mark(clean, opens.end(), span.end)
            before = clean[max(span.start, at - 2) : at]
            gap = not before.strip()
            ended = gap or before.rstrip()[-1] in _ENDED
            kind, words = (Opening.NUMBER, opens[1]) if number else (Opening.LABEL, opens[0])
            yield Event(start, stop, kind, words, marking, ended, gap)
        at = found.find("¶", at + 1, span.end)


def _marked(clean: str, span: Span, events: list[Event]) -> Iterator[Event]:
    """Yield marked paragraphs whose number follows that of the last one."""
    following, last, stop, count = 0, 0, span.start, len(events)
    for match in _INSIDE.finditer(clean, *span):
        bracket = match.start()
        while following < count and events[following].start < bracket:
            event = events[following]
            if event.opening is Opening.NUMBER:
                last, stop = int(event.label), event.stop
            following += 1
        if bracket < stop:
            continue
        number = _NUMBER_BEFORE.search(clean, max(span.start, bracket - 7), bracket)
        mark = mark_at(clean, bracket) if number and int(number[1]) == last + 1 else None
        if number and mark:
            words = clean[mark[1] : mark[1] + 8]
            stop = mark[1] + len(words) - len(words.lstrip())
            yield Event(number.start(1), stop, Opening.NUMBER, number[1], mark[0], gap=False)
            last += 1


def _headings(clean: str, span: Span) -> Iterator[Event]:
    """Yield the headings that stand between the end of a sentence and their rule."""
    for rule in _RULE.finditer(clean, *span):
        first = max(span.start, rule.start() - _REACH)
        title = _TITLE.search(clean[first : rule.start()].rstrip())
        if title:
            start = first + title.start(1)
            yield Event(start, start, Opening.HEADING, title[1], end=rule.end())
