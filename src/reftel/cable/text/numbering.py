"""Which numbers at line starts are paragraph numbers, which list items, which neither."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable.text.layout import CITES
from reftel.cable.text.opening import Event, Opening

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Verdict(NamedTuple):
    """The numbers of a body, sorted; events are named by where they start."""

    paragraphs: frozenset[int]
    items: dict[int, int]
    """Items of lists inside paragraphs, with the depth of the list."""
    false: tuple[Event, ...]
    """Numbers that stand in the middle of a sentence."""


_PARAGRAPH = re.compile(r"\b(?:paras?|paragraphs?)\.?$", re.IGNORECASE)
_NUMBER, _HEADING = Opening.NUMBER, Opening.HEADING
_SHORTENED = re.compile(
    r"\b(?:paras?|nos?|arts?|secs?|refs?|vols?|pp?|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$",
    re.IGNORECASE,
)
"""What runs on into a number in spite of the point and the blank line behind it."""
_LABELS = frozenset((Opening.LABEL, Opening.NUMBER, Opening.PORTION))
_REACH = 24
_WORD = 12
"""Characters of the longest word that runs on into a number, with its point."""
_LEAP = 3
_DEEPEST = 5
_ROMANS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def sort(clean: str, events: Sequence[Event], blocks: Mapping[int, int] | None = None) -> Verdict:
    """Sort the numbers and labels of a body; `blocks` are places of BEGIN with those of END."""
    numbers = [event for event in events if event.opening is _NUMBER]
    quoted = _quoted(numbers, blocks) if blocks else set()
    own = [event for event in numbers if event.start not in quoted] if quoted else numbers
    chosen = _paragraphs(clean, own, _headed(events))
    items = _items(events, chosen)
    false = tuple(
        event
        for event in numbers
        if event.start not in chosen
        and event.start not in items
        and (not event.settled or cites(clean, event))
    )
    return Verdict(frozenset(chosen), items, false)


def _quoted(numbers: Sequence[Event], blocks: Mapping[int, int]) -> set[int]:
    """Return where the numbers stand that begin again at one in a paper between BEGIN and END.

    What bears a mark is counted with the paragraphs of the body.
    """
    found: set[int] = set()
    for begin, end in blocks.items():
        inside = [event for event in numbers if begin < event.start < end]
        if not inside or inside[0].start == numbers[0].start:
            continue
        for count, event in enumerate(inside, 1):
            if int(event.label) != count or event.marking is not None:
                break
            found.add(event.start)
    return found


def with_first_items(clean: str, events: Sequence[Event]) -> list[Event]:
    """Return the events with the first items of lists that begin behind a number: `4. a. We`."""
    found: list[Event] = []
    for event, following in zip(events, [*events, None][1:], strict=True):
        found.append(event)
        item = _FIRST_ITEM.match(clean, event.stop) if event.opening is _NUMBER else None
        if item and (following is None or item.end() <= following.start):
            found.append(Event(item.start(1), item.end(), Opening.LABEL, item[1], gap=False))
    return found


_FIRST_ITEM = re.compile(r"[ \t]*(\((?:[aA1]|i)\)|[aAi][.)])[ \t\n]+(?=\S)")


def in_brackets(events: list[Event]) -> list[Event]:
    """Return the events with `(1)` for numbers where they alone number the paragraphs."""
    first = events[0] if events else None
    if first is None or first.label != "(1)" or any(event.opening is _NUMBER for event in events):
        return events
    return [
        event._replace(opening=_NUMBER, label=event.label.strip("()"))
        if event.opening is Opening.LABEL and event.label[1:-1].isdigit()
        else event
        for event in events
    ]


def cites(clean: str, event: Event, words: re.Pattern[str] = CITES) -> bool:
    """Say whether the words before a number run on into it: `in Para / 6. NOTE`."""
    if event.first:
        return False
    before = clean[max(0, event.start - _REACH) : event.start].rstrip("¶ \t\r\n")
    if not before or not (before[-1].isalpha() or before[-1] in ",(&/-."):
        return False
    shortened = event.gap and before[-1] == "."
    return bool((_SHORTENED if shortened else words).search(before, max(0, len(before) - _WORD)))


def _headed(events: Sequence[Event]) -> set[int]:
    """Return where the numbers stand that follow a heading at once."""
    return {
        event.start
        for before, event in pairwise(events)
        if event.opening is _NUMBER and before.opening is _HEADING and before.label
    }


def _paragraphs(clean: str, numbers: Sequence[Event], headed: set[int]) -> set[int]:
    bare = [event.marking for event in numbers].count(None)
    marks = len(numbers) - bare >= max(2, 0.3 * len(numbers))
    last_firm = _last_firm(clean, numbers, marks=marks)
    chosen: set[int] = set()
    last = nested = 0
    form = ""
    for event in numbers:
        number = int(event.label)
        if number in (1, nested + 1) and form == "." and _sign(clean, event) == ")":
            take = False
        elif event.marking is not None:
            take = number > 0 and (event.gap or not cites(clean, event, _PARAGRAPH))
        else:
            later = last_firm.get(number, -1) > event.start
            take = _fits(event, last, nested, marks=marks, later=later)
            take = take or (event.start in headed and number > 1 and abs(number - last) < _LEAP)
            take = take and not cites(clean, event)
        if take:
            chosen.add(event.start)
            last, nested, form = number, 0, _sign(clean, event)
        elif (event.settled or event.marking) and number == nested + 1:
            nested = number
    return chosen


def _sign(clean: str, event: Event) -> str:
    """Return what stands behind a number: of a list inside paragraphs `1.` often `1)`."""
    return clean[event.start : event.stop].lstrip("¶ \t0123456789")[:1]


def _last_firm(clean: str, numbers: Sequence[Event], *, marks: bool) -> dict[int, int]:
    """Return where each number stands last as a paragraph's would, if any stands twice."""
    if len({int(event.label) for event in numbers}) == len(numbers):
        return {}
    return {
        int(event.label): event.start
        for event in numbers
        if (event.marking and event.gap)
        or ((event.marking or (event.settled and not marks)) and not cites(clean, event))
    }


def _fits(event: Event, last: int, nested: int, *, marks: bool, later: bool) -> bool:
    """Say whether an unmarked number goes on with the paragraphs of the body.

    `marks` tells whether the paragraphs of this body bear marks, `later` whether a surer start
    with the same number follows, `nested` the last number of an open list.
    """
    number = int(event.label)
    if number == last + 1:
        listed = nested > 0 and number == nested + 1 and not event.gap
        return not listed and (event.settled or not later) and not (marks and later)
    if marks or later or nested or not event.settled:
        return False
    return last == 0 or (event.gap and last < number <= last + _LEAP)


class _Run(NamedTuple):
    """An open list: its style, its last value, and the event that had it."""

    style: tuple[str, str]
    value: int
    start: int


def _items(events: Sequence[Event], chosen: set[int]) -> dict[int, int]:
    """Return the labels that bear a mark or are two of a run, with their depth from one."""
    stack: list[_Run] = []
    above: dict[int, tuple[int, ...]] = {}
    kept: set[int] = set()
    for event in events:
        if event.start in chosen:
            stack = []
        elif event.label and event.opening in _LABELS and (run := _placed(event, stack)):
            if run.value > 1:
                kept |= {stack.pop().start, event.start}
            if event.marking is not None and event.opening is not Opening.PORTION:
                kept.add(event.start)
            above[event.start] = tuple(outer.start for outer in stack)
            stack.append(run)
    return {start: 1 + sum(outer in kept for outer in above[start]) for start in kept}


def _placed(event: Event, stack: list[_Run]) -> _Run | None:
    """Return the run that a label goes on with or opens; lists inside that one are closed."""
    readings = _readings(event.label)
    for style, value in readings:
        for depth in range(len(stack) - 1, -1, -1):
            ahead = value - stack[depth].value if stack[depth].style == style else 0
            if ahead == 1 or (event.marking and 0 < ahead <= _LEAP):
                del stack[depth + 1 :]
                return _Run(style, value, event.start)
    for style, value in readings:
        if value == 1 and (event.settled or event.marking):
            del stack[_DEEPEST:]
            return _Run(style, 1, event.start)
    return None


@lru_cache(maxsize=512)
def _readings(label: str) -> tuple[tuple[tuple[str, str], int], ...]:
    """Return the styles and values that a label may have: `(i)` is a letter or a numeral."""
    core = label.strip("().")
    frame = label.replace(core, "#")
    found: list[tuple[tuple[str, str], int]] = []
    if core.isdigit():
        return ((("digit", frame), int(core)),)
    case = "upper" if core.isupper() else "lower"
    if len(core) == 1 and core.isascii():
        found.append(((case, frame), ord(core.lower()) - ord("a") + 1))
    if core.lower() in _ROMANS:
        found.append(((f"{case} roman", frame), _ROMANS.index(core.lower())))
    return tuple(found)
