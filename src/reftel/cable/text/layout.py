"""The lines of a body: which begin something, and what."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.cable.text.columns import has_columns
from reftel.cable.text.lines import RULERS, Line, lines
from reftel.cable.text.opening import Event, Opening
from reftel.cable.text.portions import after_mark, bracketed, half_mark, mark_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from reftel.source import Span


NUMBER = re.compile(r"(\d{1,3})(?:\.\)|[.)](?!\d)|(?=\s{0,3}\(\s?[A-Z]))(?:[ \t]*[-:](?=\s))?")
_USUAL = re.compile(r"(\d{1,3})\.[ \t]*+(\([A-Za-z][A-Za-z/, -]{0,30}\))[ \t:]*+(?!\()")
"""A number and mark as nearly all paragraphs have them."""
_WORDED = re.compile(r"(?:PARA(?:GRAPH)?|Para(?:graph)?)\.?[ ]+(\d{1,3})(?!\d)[ ]?([.:])?")
LABEL = re.compile(
    r"(?:\((?:[a-zA-Z]|\d{1,2}|[ivx]{1,4})\)|(?:[a-zA-Z]|[ivx]{1,4})[.)](?=\s|\(|[A-Z][a-z]))"
)
_NUMBERED, _BULLETED = Opening.NUMBER, Opening.BULLET
_BULLET = re.compile(r"(?:-{1,3}|\*{1,2}|[•·▪●]|o(?=[ \t]{2}))(?![-=*])[ \t]*(?=\S)")
_RULE = re.compile(r"[-=_*~][-=_*~ \t]*+$")
_FRAMED = re.compile(r"([-=_*~])\1+[ ]*([A-Za-z][^.;:!?]*[^.;:!?\s])[ ]*\1\1+$")
"""A heading between short rules: `***Comment***`, `-- NEXT STEPS --`."""
_STROKES = re.compile(r"//[ ]*([A-Za-z][^/\n]*[^/\s])[ ]*//?[ .:]*(?!.)")
"""A heading between strokes: `//COMMENT//`."""
_PARTING = ("   ", "\t", "|")
"""What a line with columns holds."""
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
_HEADS = frozenset(".\"'\N{LEFT DOUBLE QUOTATION MARK}\N{HORIZONTAL ELLIPSIS}")
_LONG_RULES = ("----", "====", "____", "****", "- - ")
_RULES_BEHIND = ("----", "====", "____", "****")
_FENCES = ("BEGIN", "END", "Begin", "End")
_MARKED = re.compile(r"\s{0,3}\(\s?[A-Z]")
_LEAP = 3
_TITLE = 90
_RULED_LINES = 4


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
        first, last = (rows[0][0], rows[-1][1]) if rows else (0, 0)
        self.tabular = any(clean.find(sign, first, last) >= 0 for sign in _PARTING)
        self.at = 0
        self.listing = False
        self.last = 0
        """The last number that looked like a paragraph's."""

    def read(self) -> list[Event]:
        clean, rows, count = self.clean, self.rows, len(self.rows)
        found: list[Event] = []
        while self.at < count:
            line = rows[self.at]
            reader = _READERS.get(clean[line[0]])
            self.at += 1
            if reader is None:
                if not line[2] and self.runs_on(line):
                    continue
                reader = _Layout.words
            event = reader(self, line)
            if event:
                self.listing = event.opening is _BULLETED
                found.append(event)
        return found

    def runs_on(self, line: Line) -> bool:
        """Say whether a line below another can only go on with its words."""
        clean, rows = self.clean, self.rows
        start, end, _ = line
        if clean[start + 1 : start + 2] in (".", ")") or self.columns(line):
            return False
        if end - start > _TITLE:
            return clean[end - 1] not in RULERS
        after = clean[rows[self.at][0]] if self.at < len(rows) else ""
        if clean[end - 1] in RULERS or after in RULERS:
            return not self.heads(line)
        return not (after in _NUMBER_STARTS and clean[start].isupper())

    def heads(self, line: Line) -> bool:
        """Say whether a line below another may be a heading by the sign it begins with."""
        first = self.clean[line[0]]
        return first.isupper() or first in _HEADS

    def settled(self, line: Line) -> bool:
        """Say whether what stands before the line is at an end."""
        return line[2] or self.at < 2 or self.clean[self.rows[self.at - 2][1] - 1] in _ENDED

    def number(self, line: Line) -> Event | None:
        """Read a line that opens with a number or pilcrow."""
        clean = self.clean
        start, end, gap = line
        if usual := _USUAL.match(clean, start, end):
            marking = bracketed(usual[2])
            if marking:
                self.last = int(usual[1])
                settled = self.settled(line)
                return Event(
                    start, usual.end(), _NUMBERED, usual[1], marking, settled, gap, 0, self.at == 1
                )
        at = start
        while at < end - 1 and clean[at] in "¶ \t":
            at += 1
        match = NUMBER.match(clean, at, end)
        if not match:
            return self.label(line, at) if at > start else self.words(line)
        label = match[1]
        marking, stop = after_mark(clean, match.end(), end)
        if marking is None:
            marking, stop = half_mark(clean, stop)
        if not marking and match.end() == at + len(label):
            return self.words(line)
        settled, number = self.settled(line), int(label)
        if marking or (settled and 0 < number - self.last <= _LEAP):
            self.last = number
        return Event(at, stop, _NUMBERED, label, marking, settled, gap, 0, self.at == 1)

    def worded(self, line: Line) -> Event | None:
        """Read a line that opens with `PARA 3.` and a mark, or with that after a blank line."""
        start, end, gap = line
        match = _WORDED.match(self.clean, start, end)
        if match is None:
            return None
        marking, stop = after_mark(self.clean, match.end(), end)
        if marking is None and not (gap and match[2] and self.follows(match)):
            return None
        self.last = int(match[1])
        return Event(start, stop, _NUMBERED, match[1], marking, self.settled(line), gap)

    def bracket(self, line: Line) -> Event | None:
        """Read a line that opens with a bracket: a mark, a label, or prose."""
        start, end, gap = line
        mark = mark_at(self.clean, start)
        settled = self.settled(line)
        if not mark or not settled:
            return self.label(line, start)
        if heading := self.underlined(line):
            return heading
        marking, stop = mark
        after = stop + (self.clean[stop : stop + 1] == " ")
        number = NUMBER.match(self.clean, after, end)
        if number:
            return Event(start, number.end(), Opening.NUMBER, number[1], marking, settled)
        if (bullet := _BULLET.match(self.clean, after, end)) and bullet[0][0] != "o":
            sign = bullet[0].strip()
            return Event(start, bullet.end(), Opening.BULLET, sign, marking, settled, gap)
        written = self.clean[start:stop]
        label = written if len(written) == len("(C)") else ""
        _, stop = after_mark(self.clean, start, max(end, stop))
        return Event(start, stop, Opening.PORTION, label, marking, settled, gap)

    def label(self, line: Line, at: int) -> Event | None:
        """Read a line that may open with `a.`, `(1)` or the like."""
        start, end, gap = line
        match = LABEL.match(self.clean, at, end)
        if not match:
            return self.words(line) if at == start else self.prose(line, at)
        marking, stop = after_mark(self.clean, match.end(), end)
        return Event(at, stop, Opening.LABEL, match[0], marking, self.settled(line), gap)

    def dash(self, line: Line) -> Event | None:
        """Read a line that opens with a dash or star: a rule, a heading, or a bullet."""
        start, end, gap = line
        words = self.clean[start:end]
        if _RULE.match(words):
            return self.ruled(line)
        if len(words) < 3 * _TITLE and words.startswith(_LONG_RULES):
            title = words.strip("-=_*~ \t")
            if len(title) < 2 * _TITLE and "------" not in title:
                return self.heading(start, title, end)
        if end - start <= _TITLE and (framed := _FRAMED.match(words)) and self.settled(line):
            return self.heading(start, framed[2], end)
        bullet = _BULLET.match(self.clean, start, end)
        if not bullet or not self.lists(line, bullet):
            return self.prose(line, start)
        marking, stop = after_mark(self.clean, bullet.end(), end)
        return Event(start, stop, Opening.BULLET, bullet[0].strip(), marking, gap=gap)

    def slashes(self, line: Line) -> Event | None:
        """Read a line that opens with a stroke: a heading between two and two, or words."""
        start, end, _ = line
        framed = _STROKES.match(self.clean, start, end)
        if framed and end - start <= _TITLE and self.settled(line):
            return self.heading(start, framed[1], end)
        return self.words(line)

    def small_o(self, line: Line) -> Event | None:
        """Read a line that opens with an o, which with blanks behind it is a bullet."""
        bullet = self.clean.startswith(("o  ", "o\t"), line[0])
        return self.dash(line) if bullet else self.words(line)

    def lists(self, line: Line, bullet: re.Match[str]) -> bool:
        """Say whether the dash is a bullet's, not one in the middle of a sentence."""
        if not line[2] and self.clean[bullet.end()].islower():
            return self.listing or self.clean[self.rows[self.at - 2][1] - 1] in ":;"
        return self.settled(line) or self.listing

    def ruled(self, line: Line) -> Event:
        """Read a rule with the heading below it, up to the closing rule."""
        clean, rows = self.clean, self.rows
        for ahead in range(self.at, min(self.at + _RULED_LINES, len(rows))):
            start, end, _ = rows[ahead]
            words = clean[start:end]
            if _RULE.match(words):
                if ahead == self.at:
                    break
                self.at = ahead + 1
                return self.heading(line[0], clean[line[1] : start], end)
            if words[0] in _NUMBER_STARTS or words.startswith("-- ") or self.is_prose(words):
                break
        return self.heading(line[0], "", line[1])

    def is_prose(self, words: str) -> bool:
        """Say whether a line under a rule is too long for a heading."""
        return len(words) > 2 * _TITLE or (len(words) > _TITLE and ". " in words) or "://" in words

    def begins(self, line: Line) -> bool:
        """Say whether a line under a rule is no heading but the next paragraph."""
        words = self.clean[line[0] : line[1]]
        if words[0] in _NUMBER_STARTS and (number := NUMBER.match(words.lstrip("¶ "))):
            return words[0] == "¶" or self.follows(number)
        return words.startswith(("-- ", "(U) ", "(C) ", "(S) ", "(SBU) "))

    def follows(self, number: re.Match[str]) -> bool:
        """Say whether a number bears a mark or goes on from the last one of a paragraph."""
        ahead = int(number[1]) - self.last
        return (
            0 < ahead <= _LEAP or not self.last or bool(_MARKED.match(number.string, number.end()))
        )

    def heading(self, start: int, title: str, end: int, *, settled: bool = True) -> Event:
        """Return a heading; its title may be empty where a rule stands alone."""
        words = " ".join(title.split()).strip("-=_* ")
        mark = mark_at(words, 0) if words.startswith("(") else None
        if mark:
            words = words[mark[1] :].strip()
        return Event(start, start, Opening.HEADING, words, mark and mark[0], settled, end=end)

    def words(self, line: Line) -> Event | None:
        """Read a line that opens with a word: a label, a heading, a table row, or prose."""
        clean = self.clean
        start, end, gap = line
        if clean[start + 1 : start + 2] in (".", ")") and LABEL.match(clean, start, end):
            return self.label(line, start)
        if clean.startswith(("PARA", "Para"), start) and (worded := self.worded(line)):
            return worded
        if end - start > 3 * _TITLE:
            return self.prose(line, start)
        short = end - start <= _TITLE or clean[end - 1] in RULERS
        if short and (gap or self.heads(line)) and (heading := self.title(line)):
            return heading
        return self.table(line) or self.prose(line, start)

    def title(self, line: Line) -> Event | None:
        """Read a line that is a heading by its rule below or by standing alone."""
        start, end, gap = line
        words = self.clean[start:end]
        if words[-1] in RULERS:
            title = words.rstrip("-=_* ")
            ruled = any(sign in words[len(title) :] for sign in _RULES_BEHIND)
            if ruled and len(title) <= _TITLE and "--" not in title:
                return self.heading(start, title, end)
        after = self.rows[self.at] if self.at < len(self.rows) else None
        if not gap and after and self.squeezed(line, after):
            return self.heading(start, words, end, settled=False)
        if (heading := self.underlined(line)) or not gap or after is None or len(words) > _TITLE:
            return heading
        alone = words[-1] not in ".,;" and (after[2] or self.begins(after))
        if alone and self.is_title(words, after):
            return self.heading(start, words, end, settled=False)
        return None

    def underlined(self, line: Line) -> Event | None:
        """Read a short line, not in the middle of a sentence, with a rule right below it."""
        after = self.rows[self.at] if self.at < len(self.rows) else None
        if after is None or after[2] or self.clean[after[0]] not in RULERS:
            return None
        if line[1] - line[0] > _TITLE or not self.settled(line) or self.heads_table(line):
            return None
        if not _RULE.match(self.clean, *after[:2]) or self.is_prose(self.clean[slice(*line[:2])]):
            return None
        self.at += 1
        return self.heading(line[0], self.clean[line[0] : line[1]], after[1])

    def heads_table(self, line: Line) -> bool:
        """Say whether a line with columns stands over a rule and a row of columns below that."""
        below = self.rows[self.at + 1] if self.at + 1 < len(self.rows) else None
        return below is not None and self.columns(line) and self.columns(below)

    def squeezed(self, line: Line, after: Line) -> bool:
        """Say whether a short line between a full stop and a numbered paragraph is a heading."""
        words = self.clean[line[0] : line[1]]
        return (
            self.clean[after[0]] in _NUMBER_STARTS
            and len(words) <= _TITLE * 2 // 3
            and words[-1] not in ".,;:)-"
            and not words.startswith(_FENCES)
            and self.begins(after)
            and self.settled(line)
            and not CITES.search(words)
        )

    def is_title(self, words: str, after: Line) -> bool:
        """Say whether a line that stands alone reads like a heading."""
        if words.startswith(_FENCES) or (not after[2] and CITES.search(words)):
            return False
        if len(words) > _TITLE * 2 // 3:
            return words[0].isupper() and self.begins(after) and is_headline(words)
        return words.isupper() or (words[0].isupper() and self.begins(after))

    def table(self, line: Line) -> Event | None:
        """Read a run of lines with columns."""
        rows, first = self.rows, self.at
        if not self.columns(line):
            return None
        while self.at < len(rows) and self.in_table(self.at):
            self.at += 1
        if self.at == first:
            return None
        end = rows[self.at - 1][1]
        return Event(line[0], line[0], Opening.TABLE, end=end, gap=line[2])

    def in_table(self, at: int) -> bool:
        """Say whether a line goes on with a table: by its columns, or as a rule between rows."""
        if self.columns(self.rows[at]):
            return True
        ruled = _RULE.match(self.clean, *self.rows[at][:2])
        return bool(ruled and at + 1 < len(self.rows) and self.columns(self.rows[at + 1]))

    def columns(self, line: Line) -> bool:
        """Say whether a line has columns, not made by blanking."""
        if not self.tabular:
            return False
        words = self.clean[line[0] : line[1]]
        return has_columns(words, self.found[line[0] : line[1]])

    def prose(self, line: Line, start: int) -> Event | None:
        """Return the opening of a run of prose after a blank line."""
        return Event(start, start, Opening.PROSE) if line[2] else None


def is_headline(words: str) -> bool:
    """Say whether nearly all longer words begin with a capital, as in a headline."""
    longer = [word for word in words.split() if len(word) > len("with")]
    return len(longer) > 1 and sum(not word[0].islower() for word in longer) >= len(longer) - 1


_READERS: dict[str, Callable[[_Layout, Line], Event | None]] = {
    **dict.fromkeys(_NUMBER_STARTS, _Layout.number),
    **dict.fromkeys("-=_~*•·▪●", _Layout.dash),
    "o": _Layout.small_o,
    "/": _Layout.slashes,
    "(": _Layout.bracket,
}
"""What reads a line by the sign it opens with; all others open with words."""
