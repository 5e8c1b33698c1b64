"""The tree of a body, grown from what its lines begin."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from reftel.cable.text.blocks import Fence, fences
from reftel.cable.text.formulas import formulas
from reftel.cable.text.glued import glued
from reftel.cable.text.growth import Grower
from reftel.cable.text.layout import is_headline, openings
from reftel.cable.text.numbering import Verdict, cites, in_brackets, sort, with_first_items
from reftel.cable.text.opening import Event, Opening
from reftel.cable.text.run_together import (
    LONG_LINE,
    RULED,
    with_numbers_inside,
    with_openings_inside,
)
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.cable.text.nodes import Node
    from reftel.findings import Finding


@dataclass(slots=True)
class Tree:
    """The parts of a body, and what was odd about them."""

    nodes: list[Node]
    verdict: Verdict
    findings: list[Finding]


_INLINE_RULE = re.compile(
    rf"[ ](?=-{{6}})(-(?:{RULED})*)(?:([^\s-](?:(?!--)[^\n]){{2,110}}?)[ ]*(-{{6}}(?:{RULED})*))?"
)
_PAGE_LINE = 60
"""Letters before a rule among which, in its line, words count though a page line was blanked."""
_RUN_ON = re.compile(r" --[ \n]+([A-Za-z(\"])")
_NEAR = 10
"""Letters before a dash in which the end of what stands before it shows."""
_ITEM_ENDS = (":", ";", "; and", "; or")
_SENTENCE_ENDS = (*_ITEM_ENDS, ".", "?", "!", '"', "'", ")", ", and", ", or")
_LABEL = Opening.LABEL
_LONGEST_TITLE = 90
_DEEPEST_BLOCK = 6
_START = attrgetter("start")


def grow(clean: str, span: Span, found: str) -> Tree:
    """Read the body at `span` into parts; `found` is the text before it was cleaned."""
    events = in_brackets(openings(clean, span, found))
    if clean.count("\n", *span) * LONG_LINE < span.end - span.start:
        events = with_openings_inside(clean, span, events, found)
    else:
        events = with_numbers_inside(clean, span, events)
    marks = list(fences(clean, span))
    pairs = _pairs(marks)
    events = with_first_items(clean, events)
    verdict = sort(clean, events, pairs)
    kept = list(_settled(clean, events, verdict))
    if marks:
        inside = [Span(fence.start, fence.end) for fence in marks]
        kept = [event for event in kept if not (_within(event, inside) or _fenced(event, inside))]
    if closing := list(formulas(clean, span)):
        places = {event.start for event in closing}
        kept = [*(event for event in kept if event.start not in places), *closing]
    if clean.find(" --", *span) >= 0:
        kept = _run_on(clean, span, _ruled(clean, span, _titled(clean, span, kept)))
    merged: list[Event | Fence] = sorted([*_apart(kept, marks), *marks], key=_START)
    grower = Grower(clean, span, verdict, pairs)
    for event, following in zip(merged, [*merged, None][1:], strict=True):
        grower.take(event, following)
    grower.finish()
    return Tree(grower.roots, verdict, grower.findings)


def _apart(events: list[Event], fences: list[Fence]) -> Iterator[Event]:
    """Yield the events without headings and prose inside a label or ruled heading.

    What stands between two rules and holds the opening of another part is no heading.
    """
    reach, ordered = 0, sorted(events, key=_START)
    parts = [event.start for event in ordered if event.opening not in _HEADS]
    parts = sorted([*parts, *(fence.start for fence in fences)])
    for event in ordered:
        head = event.opening in _HEADS
        holds = head and bisect_right(parts, event.start) < bisect_left(parts, event.end)
        if not (head and (holds or event.start < reach)):
            yield event
            reach = max(reach, event.stop, event.end)


_HEADS = frozenset([Opening.HEADING, Opening.PROSE])


def _settled(clean: str, events: Sequence[Event], verdict: Verdict) -> Iterator[Event]:
    """Yield the events as they count: a label that is none opens prose, or nothing."""
    paragraphs, items = verdict.paragraphs, verdict.items
    for event, following in zip(events, [*events, None][1:], strict=True):
        if event.start in items:
            mark = None if event.opening is Opening.PORTION else event.marking
            yield event._replace(opening=Opening.LABEL, marking=mark)
        elif event.opening > _LABEL or event.start in paragraphs:
            yield event
        elif event.gap and not cites(clean, event):
            heads = following is not None and following.start in paragraphs
            title = _lettered(clean, event, following) if heads and following else None
            yield title or Event(event.start, event.start, Opening.PROSE)


def _lettered(clean: str, event: Event, following: Event) -> Event | None:
    """Return the heading that a lone letter or numeral begins: `B. Next Steps`."""
    title = clean[event.stop : following.start].strip()
    if event.opening is not _LABEL or not 2 < len(title) < _LONGEST_TITLE or "\n" in title:
        return None
    if title[-1] in ".,;:" or any(map(str.isdigit, title)):
        return None
    if not (title.isupper() or title.istitle() or is_headline(title)):
        return None
    words = " ".join(clean[event.start : following.start].split())
    end = event.start + len(clean[event.start : following.start].rstrip())
    return Event(event.start, event.start, Opening.HEADING, words, settled=False, end=end)


def _within(event: Event, fences: list[Span]) -> bool:
    at = bisect_right(fences, (event.start, event.start + 10**9)) - 1
    return at >= 0 and event.start < fences[at].end


def _fenced(event: Event, fences: list[Span]) -> bool:
    """Say whether a heading is a BEGIN or END between rules, which is a fence already."""
    if event.opening is not Opening.HEADING or not event.label.upper().startswith(("BEGIN", "END")):
        return False
    at = bisect_right(fences, (event.start, 0))
    return at < len(fences) and fences[at].start < event.end


def _titled(clean: str, span: Span, events: list[Event]) -> list[Event]:
    """Return the events with those headings added that are glued to the sentence before them."""
    titles = list(glued(clean, span))
    if not titles:
        return events
    taken = _taken(events)
    added = [title for title in titles if not _within(title, taken)]
    return sorted([*events, *added], key=_START)


def _taken(events: list[Event]) -> list[Span]:
    """Return the places of events, those without an end as points."""
    return [Span(event.start, max(event.end, event.start)) for event in events]


def _ruled(clean: str, span: Span, events: list[Event]) -> list[Event]:
    """Return the events with those headings added whose rules stand inside a line."""
    at = clean.find(" ------", *span)
    if at < 0:
        return events
    taken = _taken(events)
    added: list[Event] = []
    while at >= 0:
        match = _INLINE_RULE.match(clean, at, span.end)
        end = match.end() if match else at + 1
        line = clean.rfind("\n", max(0, at - _PAGE_LINE), at) + 1 or at - _PAGE_LINE
        if match and clean[max(0, min(line, at - 4)) : at].strip(" \n-=_*"):
            event = Event(
                at + 1, end, Opening.HEADING, (match[2] or "").strip(), end=end, gap=False
            )
            added += [] if _within(event, taken) else [event]
        at = clean.find(" ------", end, span.end)
    return sorted([*events, *added], key=_START) if added else events


def _run_on(clean: str, span: Span, events: list[Event]) -> list[Event]:
    """Return the events with those bullets added that run on inside a line."""
    starts = [event.start for event in events]
    added: list[Event] = []
    at = clean.find(" --", *span)
    while at >= 0:
        match = _RUN_ON.match(clean, at, span.end)
        before = bisect_right(starts, at + 1) - 1
        words = clean[max(span.start, at - _NEAR) : at].rstrip()
        headed = before >= 0 and _heads(clean, events[before], at)
        fits = match and (headed or _follows(words, match[1]))
        if match and fits and starts[before : before + 1] != [at + 1]:
            listing = before >= 0 and events[before].label == "--"
            listing = listing or bool(added and before >= 0 and added[-1].start > starts[before])
            if listing or headed or words.endswith(":"):
                added.append(Event(at + 1, match.start(1), Opening.BULLET, "--"))
        at = clean.find(" --", at + 2, span.end)
    return sorted([*events, *added], key=_START) if added else events


def _heads(clean: str, event: Event, at: int) -> bool:
    """Say whether an event is a heading, and nothing but two blanks stands before a dash."""
    heading = event.opening is Opening.HEADING and event.end > event.start
    return heading and clean[at - 1] == " " and not clean[event.end : at].strip()


def _follows(words: str, first: str) -> bool:
    """Say whether a dash follows the end of a sentence or item, which may end in `; and`."""
    ends = _ITEM_ENDS if first.islower() else _SENTENCE_ENDS
    return words.endswith(ends)


def _pairs(marks: Sequence[Fence]) -> dict[int, int]:
    """Return where the END of each BEGIN stands, by where the BEGIN starts."""
    found: dict[int, int] = {}
    stack: list[Fence] = []
    for fence in marks:
        if fence.opens:
            stack.append(fence)
        elif stack:
            found[_matching(stack, fence).start] = fence.start
    return found


def _matching(stack: list[Fence], fence: Fence) -> Fence:
    """Take the BEGIN that an END closes off the stack, with those left open inside it."""
    words = set(fence.title.upper().split())
    for back in range(min(len(stack), _DEEPEST_BLOCK)):
        opener = stack[-1 - back]
        if words & set(opener.title.upper().split()):
            del stack[len(stack) - 1 - back :]
            return opener
    return stack.pop()
