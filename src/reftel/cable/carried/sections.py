"""Where a later section of a telegram begins: its routing block and heading, printed again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.cable.carried.damage import before_page, bridged
from reftel.cable.faircopy import emendation
from reftel.cable.header.classline import find_class_line
from reftel.cable.header.heading import read_heading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable.cable import Emendation
    from reftel.cable.header.classline import ClassLine

WIRE_LINE = re.compile(
    r"[ \t]*(?:(?:VZCZ|ZCZC)\S{0,12}|[ZOPR]{2}[ ]R[UH][A-Z ]{3,80}|DE[ ]R\w{4,6}[ #].{0,40}"
    r"|ZN[RY][ ].{5,14}|(?:[ZOPR][ ]){0,2}\d{6}Z[ ].{6,40}|(?:FM|TO|INFO|ACTION|XMT)\b.{0,90}"
    r"|(?:R[UH]\w{3,6}/|AM|US)[A-Z].{2,90}|BT|NNNN|#\d{4}|SECRET|CONFIDENTIAL|UNCLASSIFIED)?"
    r"[ \t\\]*"
)
"""A line of the routing block, or of what ends the section before it (ACP 127)."""
_PAGE_ONE = re.compile(r"PAGE[ ]+01[ ]")
_CLASS_LINE = 120
"""Characters of the longest class line."""
_LINES = 60
_PAGE_HEAD = 4_000
_LONGEST = 2_500


def later_sections(clean: str, line: ClassLine, end: int) -> Iterator[Emendation]:
    """Yield what stands between the words of one section and those of the next, for each."""
    serial = (line.serial or "").lstrip("0")
    if line.section is None or not serial:
        return
    last_read = line
    at = clean.find(serial, line.span.end, end)
    while at >= 0:
        stop = at + len(serial)
        start = clean.rfind("\n", max(line.span.end, at - _CLASS_LINE), at) + 1
        again = find_class_line(clean, start, stop) if start else None
        if again and _goes_on(again, last_read) and again.span.end == stop:
            last_read = again
            first = _routing_before(clean, line.span.end, again.span.start)
            last = max(stop, min(_heading_end(clean, line, stop, end), stop + _LONGEST))
            yield emendation("section-heading", clean, *bridged(clean, first, last))
            stop = last
        at = clean.find(serial, stop, end)


def _goes_on(again: ClassLine, line: ClassLine) -> bool:
    """Say whether a class line is of a later section of the same telegram."""
    one, other = line.section, again.section
    same = again.post == line.post and int(again.serial or 0) == int(line.serial or 0)
    return same and one is not None and other is not None and other[0] > one[0]


def _routing_before(clean: str, floor: int, start: int) -> int:
    """Return where the routing block begins that stands right above a class line, if one does."""
    page = clean.rfind("PAGE", max(floor, start - _PAGE_HEAD), start)
    if page >= 0 and _PAGE_ONE.match(clean, page) and clean.find("FM ", page, start) >= 0:
        return before_page(clean, floor, page)
    first = position = start
    for _ in range(_LINES):
        line = clean.rfind("\n", floor, max(floor, position - 1)) + 1
        if not line or not WIRE_LINE.fullmatch(clean, line, max(line, position - 1)):
            break
        position = line
        first = line if clean[line:start].strip() else first
    return first


def _heading_end(clean: str, line: ClassLine, start: int, end: int) -> int:
    """Return where the heading ends that begins at `start`; its subject is that of the first."""
    heading = read_heading(clean, start, end)
    title = read_heading(clean, line.span.end, start).places.get("subject")
    again = heading.places.get("subject")
    if title is None or again is None or again.end < heading.end:
        return heading.end
    words = title.of(clean).split()
    stop = again.start
    while (stop := clean.find("\n", stop + 1, again.end)) >= 0:
        if clean[again.start : stop].split() == words:
            return stop
    return heading.end
