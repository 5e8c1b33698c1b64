"""The SUBJECT of a heading: parted from its mark, and found where its label is missing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.marking import is_mark, parse

if TYPE_CHECKING:
    from reftel.marking import Marking

_MARK_LAST = re.compile(r"\(([A-Za-z][A-Za-z/, ]{0,24})\)[ ]*\Z")
_TRACKING = re.compile(r"[ ]*\([A-Z]{1,2}-[A-Z0-9]{2,4}-\d{3,6}\)\Z")
"""The tracking number of a case, which is no mark."""
_MARK_FIRST = re.compile(r"\A[ ]*\(([A-Za-z][A-Za-z/, ]{0,24})\)[ ]*")


def without_mark(words: str) -> tuple[str, Marking | None]:
    """Part a subject from the mark before or behind it."""
    words = " ".join(words.replace("¶", " ").split()).lstrip("-: ").rstrip(" (<")
    if (match := _MARK_FIRST.match(words)) and is_mark(f"({match[1]})"):
        return words[match.end() :].lstrip(": "), parse(match[1])
    tracked = _TRACKING.search(words)
    title = words[: tracked.start()] if tracked else words
    if (match := _MARK_LAST.search(title)) and is_mark(f"({match[1]})"):
        behind = f" {tracked[0].strip()}" if tracked else ""
        return title[: match.start()].rstrip(" -") + behind, parse(match[1])
    return words, None


def mark_before(clean: str, start: int) -> Marking | None:
    """Return the mark that alone stands before a label in its line: `(U) SUBJECT: TALKS`."""
    before = clean[max(0, start - _MARK) : start]
    if not before.rstrip(" ").endswith(")"):
        return None
    match = _MARK_FIRST.fullmatch(before.rpartition("\n")[2])
    return parse(match[1]) if match and is_mark(f"({match[1]})") else None


_MARK = 30
_LINE = re.compile(r"[ \t]*([^\n]*?)[ \t\\]*(?:\n|\Z)")
_NO_TITLE = re.compile(
    r"(?:S?IPDIS|NOFORN|SENSITIVE|EXDIS|NODIS|SECTION|PAGE|UNCLAS|CONFIDENTIAL|SECRET|BT"
    r"|C O R R E C T E D|CORRECTED|NOTE|FOR|PASS|PLEASE|DEPT|STATE FOR|FROM|TO|INFO|BY)\b",
    re.IGNORECASE,
)
_OTHER_LABEL = re.compile(r"(?:RE|TITLE|TOPIC)[ ]?:[ ]*")
_SHORTEST, _LONGEST = 8, 240


def unlabelled_title(clean: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where a title in capitals stands, next to TAGS or before REF, without its label."""
    first = last = start
    position = start
    while position < end and (line := _LINE.match(clean, position, end)):
        if line[1]:
            if not _is_title(line[1]):
                break
            first = first if last > first else line.start(1)
            last = line.end(1)
        elif last > first:
            break
        position = max(line.end(), position + 1)
    words = clean[first:last].split()
    if label := _OTHER_LABEL.match(clean, first, last):
        first = label.end()
    fits = len(words) > 1 and _SHORTEST <= last - first <= _LONGEST
    return (first, last) if fits else None


def _is_title(line: str) -> bool:
    letters = [letter for letter in line if letter.isalpha()]
    upper = sum(map(str.isupper, letters))
    return len(letters) > 3 and upper * 10 >= len(letters) * 9 and not _NO_TITLE.match(line)
