"""The lines of a body: which begin something, and what."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable.portions import after_mark, mark_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from reftel.marking import Marking
    from reftel.source import Span


class Line(NamedTuple):
    """A line that is not blank: its first and last mark, and whether a blank line precedes."""

    start: int
    end: int
    gap: bool


class Opening(IntEnum):
    """What a line begins."""

    NUMBER = 1
    LABEL = 2
    BULLET = 3
    HEADING = 4
    TABLE = 5
    PORTION = 6
    PROSE = 7


class Event(NamedTuple):
    """A place where something begins: what, from where, and where its own words start."""

    start: int
    stop: int
    opening: Opening
    label: str = ""
    marking: Marking | None = None
    settled: bool = True
    """Whether what stands before is at an end: a blank line, a full stop, a heading."""
    gap: bool = True
    """Whether a blank line precedes."""
    end: int = 0
    """Of a heading or table: where it ends."""
    first: bool = False
    """Whether nothing of the body stands before."""


_NUMBER = re.compile(r"(\d{1,3})(?:\.\)|[.)](?!\d)|(?=\s{0,3}\(\s?[A-Z]))(?:[ \t]*[-:](?=\s))?")
_LABEL = re.compile(
    r"(?:\((?:[a-zA-Z]|\d{1,2}|[ivx]{1,4})\)|(?:[a-zA-Z]|[ivx]{1,4})[.)](?=\s|\(|[A-Z][a-z]))"
)
_BULLET = re.compile(r"(?:-{1,3}|\*{1,2}|[•·▪●])(?![-=*])[ \t]*(?=\S)")
_ROW = re.compile(
    r"((?:[^\S\n]*+\n)*+)[^\S\n]*+"
    r"([-=_*~][-=_*~ ]*+(?=\s|\Z)(?![^\n]*\S)"
    r"|\S(?:[^\n]*\S)?(?:[^\S\n]*+\n[^\S\n]*+(?![a-z][.)])[a-z](?:[^\n]*\S)?)*+)"
    r"[^\S\n]*+(?:\n|\Z)"
)
_RULE = re.compile(r"[-=_*~][-=_*~ \t]*$")
_COLUMNS = re.compile(r"\S(?: {3,}|\t+ *| *\|+ *)\S")
CITES = re.compile(
    r"(?:\b(?:paras?|paragraphs?|and|or|to|in|of|nos?|numbers?|sections?|articles?|steps?|points?"
    r"|pages?|refs?|annex|items?|than|from|through|thru|see|over|about|at|for|by|the|an?|with"
    r"|options?|bullets?|chapters?|phase|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?"
    r"|[,(&/]|\w-)$",
    re.IGNORECASE,
)
"""Words at the end of a line that run on into a number."""
_ENDED = frozenset(".:;!?)\"'*-=_]")
_NUMBER_STARTS = frozenset("¶0123456789")
_RULERS = frozenset("-=_*~")
_MARKED = re.compile(r"\s{0,3}\(\s?[A-Z]")
_LEAP = 3
_TITLE = 90
_RULED_LINES = 4


def lines(clean: str, span: Span) -> list[Line]:
    """Return the lines of `span` that are not blank; what goes on in lower case is joined."""
    end = span.start + len(clean[span.start : span.end].rstrip())
    rows = [
        Line(match.start(2), match.end(2), match.end(1) > match.start())
        for match in _ROW.finditer(clean, span.start, end)
    ]
    if rows:
        rows[0] = rows[0]._replace(gap=True)
    return rows


def openings(clean: str, span: Span, found: str) -> list[Event]:
    """Return what the lines of `span` begin, in order; plain wrapped lines begin nothing.

    `found` is the text as found: only there do the columns of a table show, because blanks in
    `clean` may stand for words that were taken out.
    """
    return _Layout(clean, lines(clean, span), found).read()


class _Layout:
    """A walk over the lines; each reader moves `at` past the lines it took."""

    def __init__(self, clean: str, rows: list[Line], found: str) -> None:
        self.clean = clean
        self.found = found
        self.rows = rows
        self.at = 0
        self.listing = False
        self.last = 0
        """The last number that looked like a paragraph's."""
        self.readers: dict[str, Callable[[Line], Event | None]] = dict.fromkeys(
            _NUMBER_STARTS, self.number
        )
        self.readers |= dict.fromkeys("-=_~*•·▪●", self.dash)
        self.readers["("] = self.bracket

    def read(self) -> list[Event]:
        rows, readers = self.rows, self.readers
        found: list[Event] = []
        while self.at < len(rows):
            line = rows[self.at]
            reader = readers.get(self.clean[line.start])
            self.at += 1
            if reader is None:
                if not line.gap and self.runs_on(line):
                    continue
                reader = self.words
            event = reader(line)
            if event:
                self.listing = event.opening is Opening.BULLET
                found.append(event)
        return found

    def runs_on(self, line: Line) -> bool:
        """Say whether a line below another can only go on with its words."""
        clean, rows = self.clean, self.rows
        start, end, _ = line
        if clean.startswith((".", ")"), start + 1) or self.columns(line):
            return False
        if end - start > _TITLE:
            return clean[end - 1] not in _RULERS
        after = clean[rows[self.at].start] if self.at < len(rows) else ""
        return not (
            clean[start].isupper()
            and (clean[end - 1] in _RULERS or after in _NUMBER_STARTS or after in _RULERS)
        )

    def settled(self, line: Line) -> bool:
        """Say whether what stands before the line is at an end."""
        return line.gap or self.at < 2 or self.clean[self.rows[self.at - 2].end - 1] in _ENDED

    def number(self, line: Line) -> Event | None:
        """Read a line that opens with a number or pilcrow."""
        clean, at = self.clean, line.start
        while at < line.end - 1 and clean[at] in "¶ \t":
            at += 1
        match = _NUMBER.match(clean, at, line.end)
        if not match:
            return self.label(line, at) if at > line.start else self.words(line)
        label = match[1]
        marking, stop = after_mark(clean, match.end(), line.end)
        if not marking and match.end() == at + len(label):
            return self.words(line)
        settled, number = self.settled(line), int(label)
        if marking or (settled and 0 < number - self.last <= _LEAP):
            self.last = number
        return Event(at, stop, Opening.NUMBER, label, marking, settled, line.gap, 0, self.at == 1)

    def bracket(self, line: Line) -> Event | None:
        """Read a line that opens with a bracket: a mark, a label, or prose."""
        mark = mark_at(self.clean, line.start)
        settled = self.settled(line)
        if not mark or not settled:
            return self.label(line, line.start)
        if heading := self.underlined(line):
            return heading
        after = mark[1] + (self.clean[mark[1] : mark[1] + 1] == " ")
        number = _NUMBER.match(self.clean, after, line.end)
        if number:
            return Event(line.start, number.end(), Opening.NUMBER, number[1], mark[0], settled)
        _, stop = after_mark(self.clean, line.start, max(line.end, mark[1]))
        small = self.clean[line.start : mark[1]]
        label = small if small.islower() and len(small) == len("(c)") else ""
        return Event(line.start, stop, Opening.PORTION, label, mark[0], settled, line.gap)

    def label(self, line: Line, at: int) -> Event | None:
        """Read a line that may open with `a.`, `(1)` or the like."""
        match = _LABEL.match(self.clean, at, line.end)
        if not match:
            return self.words(line) if at == line.start else self.prose(line, at)
        marking, stop = after_mark(self.clean, match.end(), line.end)
        settled = self.settled(line)
        return Event(at, stop, Opening.LABEL, match[0], marking, settled, line.gap)

    def dash(self, line: Line) -> Event | None:
        """Read a line that opens with a dash or star: a rule, a heading, or a bullet."""
        clean = self.clean
        words = clean[line.start : line.end]
        if _RULE.match(words):
            return self.ruled(line)
        if len(words) < 3 * _TITLE and words.startswith(("----", "====", "____", "****", "- - ")):
            title = words.strip("-=_*~ \t")
            if len(title) < 2 * _TITLE and "------" not in title:
                return self.heading(line.start, title, line.end)
        bullet = _BULLET.match(clean, line.start, line.end)
        if not bullet or not self.lists(line, bullet):
            return self.prose(line, line.start)
        marking, stop = after_mark(self.clean, bullet.end(), line.end)
        return Event(line.start, stop, Opening.BULLET, bullet[0].strip(), marking, gap=line.gap)

    def lists(self, line: Line, bullet: re.Match[str]) -> bool:
        """Say whether the dash is a bullet's, not one in the middle of a sentence."""
        after = self.clean[bullet.end()]
        if after.islower() and not line.gap:
            return self.listing or self.clean[self.rows[self.at - 2].end - 1] in ":;"
        return self.settled(line) or self.listing

    def ruled(self, line: Line) -> Event:
        """Read a rule with the heading below it, up to the closing rule."""
        clean, rows = self.clean, self.rows
        for ahead in range(self.at, min(self.at + _RULED_LINES, len(rows))):
            words = clean[rows[ahead].start : rows[ahead].end]
            if _RULE.match(words) and ahead == self.at:
                break
            if _RULE.match(words):
                title = clean[line.end : rows[ahead].start]
                self.at = ahead + 1
                return self.heading(line.start, title, rows[ahead].end)
            if len(words) > _TITLE or words[0] in _NUMBER_STARTS or words.startswith("-- "):
                break
        return self.heading(line.start, "", line.end)

    def begins(self, words: str) -> bool:
        """Say whether a line under a rule is no heading but the next paragraph."""
        if words[0] in _NUMBER_STARTS and (number := _NUMBER.match(words.lstrip("¶ "))):
            return words[0] == "¶" or self.follows(number)
        return words.startswith(("-- ", "(U) ", "(C) ", "(S) ", "(SBU) "))

    def follows(self, number: re.Match[str]) -> bool:
        """Say whether a number bears a mark or goes on from the last one of a paragraph."""
        ahead = int(number[1]) - self.last
        return (
            0 < ahead <= _LEAP or not self.last or bool(_MARKED.match(number.string, number.end()))
        )

    def heading(self, start: int, title: str, end: int) -> Event:
        """Return a heading; its title may be empty where a rule stands alone."""
        words = " ".join(title.split()).strip("-=_* ")
        mark = mark_at(words, 0) if words.startswith("(") else None
        if mark:
            words = words[mark[1] :].strip()
        return Event(start, start, Opening.HEADING, words, mark and mark[0], end=end)

    def words(self, line: Line) -> Event | None:
        """Read a line that opens with a word: a label, a heading, a table row, or prose."""
        clean = self.clean
        start, end, gap = line
        if clean.startswith((".", ")"), start + 1) and _LABEL.match(clean, start, end):
            return self.label(line, start)
        if end - start > 3 * _TITLE:
            return self.prose(line, start)
        short = end - start <= _TITLE or clean[end - 1] in _RULERS
        if short and (gap or clean[start].isupper()) and (heading := self.title(line)):
            return heading
        return self.table(line) or self.prose(line, start)

    def title(self, line: Line) -> Event | None:
        """Read a line that is a heading by its rule below or by standing alone."""
        clean, rows = self.clean, self.rows
        words = clean[line.start : line.end]
        if len(words) < 3 * _TITLE and words.endswith(("----", "====", "____", "****")):
            title = words.rstrip("-=_* ")
            if len(title) <= _TITLE and "--" not in title:
                return self.heading(line.start, title, line.end)
        after = rows[self.at] if self.at < len(rows) else None
        if not line.gap and after and self.squeezed(line, after):
            return self.heading(line.start, words, line.end)._replace(settled=False)
        if self.settled(line) and (heading := self.underlined(line)):
            return heading
        if not line.gap or len(words) > _TITLE:
            return None
        alone = after is not None and (after.gap or self.begins(clean[after.start : after.end]))
        if alone and words[-1] not in ".,;" and self.is_title(words, after):
            return self.heading(line.start, words, line.end)._replace(settled=False)
        return None

    def underlined(self, line: Line) -> Event | None:
        """Read a short line with a rule right below it."""
        after = self.rows[self.at] if self.at < len(self.rows) else None
        if after is None or after.gap or line.end - line.start > _TITLE:
            return None
        if not _RULE.match(self.clean, after.start, after.end):
            return None
        self.at += 1
        return self.heading(line.start, self.clean[line.start : line.end], after.end)

    def squeezed(self, line: Line, after: Line) -> bool:
        """Say whether a short line between a full stop and a numbered paragraph is a heading."""
        words = self.clean[line.start : line.end]
        return (
            len(words) <= _TITLE * 2 // 3
            and words[-1] not in ".,;:)-"
            and not words.startswith(("BEGIN", "END", "Begin", "End"))
            and self.clean[after.start] in _NUMBER_STARTS
            and self.begins(self.clean[after.start : after.end])
            and self.settled(line)
            and not CITES.search(words)
        )

    def is_title(self, words: str, after: Line | None) -> bool:
        """Say whether a line that stands alone reads like a heading."""
        if len(words) > _TITLE * 2 // 3 or words.startswith(("BEGIN", "END", "Begin", "End")):
            return False
        following = after is not None and self.begins(self.clean[after.start : after.end])
        if after is not None and not after.gap and CITES.search(words):
            return False
        return words.isupper() or (following and words[0].isupper())

    def table(self, line: Line) -> Event | None:
        """Read a run of lines with columns."""
        rows, first = self.rows, self.at
        if not self.columns(line):
            return None
        while self.at < len(rows) and self.columns(rows[self.at]):
            self.at += 1
        if self.at - first < 1:
            return None
        end = rows[self.at - 1].end
        return Event(line.start, line.start, Opening.TABLE, end=end, gap=line.gap)

    def columns(self, line: Line) -> bool:
        """Say whether a line has columns."""
        words = self.clean[line.start : line.end]
        if "   " not in words and "\t" not in words and "|" not in words:
            return False
        found = self.found[line.start : line.end]
        return bool(_COLUMNS.search(words)) and (found == words or bool(_COLUMNS.search(found)))

    def prose(self, line: Line, start: int) -> Event | None:
        """Return the opening of a run of prose after a blank line."""
        return Event(start, start, Opening.PROSE) if line.gap else None
