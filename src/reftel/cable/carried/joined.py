"""Where one text holds several telegrams: pages pasted together, or one telegram below another."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reftel.cable.carried.sections import WIRE_LINE
from reftel.cable.header.classline import HINT, find_class_line

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMED = tuple(
    re.compile(rf"{name}[ \t]*\r?\n[ \t]*Created[ \t]*\r?\n")
    for name in ("Identifier", "Reference ID")
)
"""How the rows of a page begin; a pattern that begins with letters leaps from one to the next."""
_CLASSED = re.compile(r"\n(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|TOP SECRET)")
_NUMBERED = re.compile(
    r"(?<!\d)\d\d[A-Z]{3,24}\d{1,7}[ \t]*\r?\n(?:[^\n]{0,400}\n)?"
    r"(?:\d{4}-\d\d-\d\d|[A-Z][a-z]{2} [A-Z][a-z]{2} )[^\n]{0,30}\Z"
)
_ROWS = 500
_NEAR = 300
_LABEL = re.compile(r"^[ \t]*(?:E\. ?O\.|TAGS|SUBJ)", re.MULTILINE | re.IGNORECASE)
_HEADING = 1_200
"""Characters below a class line within which its heading begins."""
_CLASS_LINE = re.compile(rf"[\n\f](?=[ \t\"]{{0,6}}(?:{HINT.pattern}))")
_LONGEST = 120
_LINES = 200
_ENDS = re.compile(r"[ \t]*(?:NNNN|#\d{4}|BT|[=*_#~]{5,}.{0,60})[ \t\\]*")
_SIGNATURE = re.compile(r"[ \t]*[A-Z][A-Z'-]{2,20}[ \t\\]*")
_OPENS = re.compile(r"(?:UN)?QUOTE|QTE|TEXT|ENCLOSURE|ATTACHMENT|ANNEX|REPEAT|FOLLOWS|BEGIN")
"""What stands above a telegram that another one repeats in its text."""


def split(text: str) -> list[str]:
    """Part a text where the next of several telegrams begins."""
    starts = _pages(text)
    if len(starts) < 2:
        starts = [0, *_telegrams(text)]
    edges = [0, *starts[1:], len(text)]
    return [text[start:end] for start, end in pairwise(edges)]


def _pages(text: str) -> list[int]:
    """Return where the metadata of a page begins."""
    starts: list[int] = []
    named = (match.start() for pattern in _NAMED for match in pattern.finditer(text))
    for start in sorted({*named, *_numbered(text)}):
        if not starts or start - starts[-1] >= _NEAR:
            starts.append(start)
    return starts


def _numbered(text: str) -> Iterator[int]:
    for below in _CLASSED.finditer(text):
        if match := _NUMBERED.search(text, max(0, below.start() - _ROWS), below.start()):
            yield match.start()


def _telegrams(text: str) -> Iterator[int]:
    """Yield where a telegram of another number begins below the end of the one before."""
    last = None
    for start, number in _class_lines(text):
        if last and number != last:
            first = _first(text, start)
            if first is None:
                continue
            yield first
        last = number


def _class_lines(text: str) -> Iterator[tuple[int, tuple[str, int]]]:
    """Yield each class line that begins a line above a heading, and its post and number."""
    # With a line's end before its first line, the pattern leaps from one end to the next.
    for match in _CLASS_LINE.finditer(f"\n{text}"):
        line = find_class_line(text, match.start(), min(len(text), match.start() + _LONGEST))
        if line is None or line.post is None or line.serial is None:
            continue
        if _LABEL.search(text, line.span.end, line.span.end + _HEADING):
            yield match.start(), (line.post, int(line.serial))


def _first(text: str, start: int) -> int | None:
    """Return where the routing block above a class line begins, if another telegram ends there."""
    position = first = start
    sender = False
    for _ in range(_LINES):
        above = text.rfind("\n", 0, max(0, position - 1)) + 1
        line = text[above : max(above, position - 1)].rstrip()
        page = text.rfind("\f", above, position) + 1
        if page or not above:
            return page or None
        if _is_end(line, sender=sender) or not WIRE_LINE.fullmatch(line):
            return first if _closes(line) else None
        position = above
        first = above if line else first
        sender = sender or line.startswith(("FM ", "DE "))
    return None


def _is_end(line: str, *, sender: bool) -> bool:
    """Say whether a line ends a telegram; BT does above its sender, and below begins its text."""
    return bool(_ENDS.fullmatch(line)) and (sender or line.strip() != "BT")


def _closes(line: str) -> bool:
    return bool(_ENDS.fullmatch(line) or (_SIGNATURE.fullmatch(line) and not _OPENS.search(line)))
