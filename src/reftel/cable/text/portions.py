"""Portion marks where they stand in the body: recognised, parsed once, look-alikes refused."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from reftel.marking import Disclosure, Marking, is_mark, parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.cable.text.nodes import Node
    from reftel.source import Span

_LEVEL = r"TOP\s+SECRET|TS|SECRET|S|CONFIDENTIAL|C|UNCLASSIFIED|UNCLAS|U|SBU|LOU|FOUO|R"
_REST = r"(?:[^()\n]|\n(?!\s*\n)){0,500}"
_MARK = re.compile(
    rf"\(\s*((?:{_LEVEL})(?:\s*[/,;-]\s*{_REST}|\s+(?:REL|NF|NOFORN|ENTIRE)\b{_REST})?)\s*\)"
    r"|\((ENTIRE\s+TEXT[^()\n]{0,40})\)",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"(\([A-Za-z][A-Za-z/, -]{0,30}\))[ \t:]*+")
_TITLE = re.compile(
    r"(?:BEGIN )?(?:SUMMARY|COMMENT|BACKGROUND|INTRODUCTION|NOTE|ACTION REQUEST(?:ED)?|OBJECTIVES?"
    r"|CONCLUSION|NEXT STEPS|DISCUSSION|ANALYSIS)(?: AND (?:COMMENT|ACTION REQUEST))?"
    r"[ ]?[.:-]{1,2}\s{1,3}(?=\()",
    re.IGNORECASE,
)
_HALF = re.compile(r"(SBU|[SC]/NF|S|C|U)\)[ \t:]+(?=[A-Z])")
_AMONG = re.compile(
    rf"[(\[{{](?:[(\[{{\s]?(?P<mark>(?i:{_LEVEL})"
    r"(?i:\s?[/,;-]{1,2}\s?[A-Z][A-Z /,;-]{0,90})?)\s?[)\]}](?=[)\]}:]{0,2}\s+[\"'(\[A-Z0-9])"
    r"|(?P<half>TS|SBU|[SC]/{1,2}NF|[SC])\s(?=[A-Z][a-z]))"
    r"|(?i:BEGIN\s+(?P<begun>TOP\s+SECRET|SECRET|CONFIDENTIAL|SBU)(?=[\s:\]/.-]))"
)
"""Marks of sentences and parts among the words of a paragraph."""
_CLASSED = (
    "SECRET",
    "CONFIDENTIAL",
    "UNCLASSIFIED",
    "OFFICIAL USE",
    "RESTRICTED",
    "R E T",
    "I A L",
)
_CLASS_LINE = re.compile(
    r"^[ \t]*+(?:(?i:ATTACHMENT|ANNEX|ENCLOSURE|APPENDIX|TAB|CLASSIFICATION|PAPER|TEXT)\b"
    r"[^\n]{0,60}?[\s:,(-])?(?P<mark>TOP SECRET|SECRET|CONFIDENTIAL|SENSITIVE BUT UNCLASSIFIED"
    r"|S E C R E T|C O N F I D E N T I A L|LIMITED OFFICIAL USE|FOR OFFICIAL USE ONLY|RESTRICTED)"
    r"(?:[ /,-]{1,3}(?P<caveat>NOFORN|NODIS|EXDIS|NF))?[ \t).:]*+$",
    re.MULTILINE,
)
"""A line that gives the class of a paper, an attachment or a page."""
_NOFORN = re.compile(rf"\bNOFORN\b|\(\s?(?:{_LEVEL})\s?[/,;-]{{1,2}}\s?NF\b")
"""What says among the words that no foreigner may be told: `BEGIN NOFORN`, `(S/NF for post)`."""
_FIRST = frozenset("TSCULFRtsculfr ([{\nEe")
_STOPS = frozenset(".!?:;\"')]}-*\u2022")
_COUNTED = {"C": re.compile(r"\([ABab]\)"), "S": re.compile(r"\([Rr]\)")}
"""Letters that come before, where a letter in brackets counts points and marks nothing."""
_LONGEST = 100
_RELEASE = re.compile(r"[A-Z]{1,12}\s*/{1,2}\s*REL", re.IGNORECASE)
_ENTIRE = re.compile(
    rf"(?<![A-Za-z])({_LEVEL})(?:[ /A-Z]{{0,20}}?)[\s.,:;-]{{0,4}}\(?ENTIRE\s+TEXT\b"
    rf"|\bENTIRE\s+TEXT\s*(?:IS\s+|[:-]\s*)?\(?({_LEVEL})(?![A-Za-z])"
    rf"|\(\s*({_LEVEL})\s*\)\s*(?:THE\s+)?ENTIRE\s+TEXT\b",
)
_BEFORE = 400


def mark_at(clean: str, position: int) -> tuple[Marking, int] | None:
    """Return the portion mark that opens at a place and where it ends, or None."""
    match = _MARK.match(clean, position)
    if not match:
        return None
    marking = parsed(match[1] or match[2])
    return (marking, match.end()) if marking else None


def after_mark(clean: str, position: int, stop: int) -> tuple[Marking | None, int]:
    """Return the portion mark that stands at a place before `stop`, and where the words begin.

    A mark that stands twice counts once; a colon behind it is no word.
    """
    while position < stop and clean[position] in " \t":
        position += 1
    match = _PLAIN.match(clean, position)
    marking, end = (bracketed(match[1]), match.end()) if match else _odd_mark(clean, position)
    if marking is None:
        return None, position
    if clean.startswith("(", end) and (again := mark_at(clean, end)) and again[0] == marking:
        end = _past_blanks(clean, again[1])
    return marking, end


def behind_title(clean: str, start: int, stop: int) -> Marking | None:
    """Return the mark that stands behind a title run into a paragraph: `SUMMARY: (C) Words`."""
    title = _TITLE.match(clean, start, stop)
    mark = mark_at(clean, title.end()) if title else None
    return mark[0] if mark and mark[1] <= stop else None


def held(clean: str, span: Span, start: int, marking: Marking) -> Marking:
    """Return a marking joined with the marks that stand among the words it governs from `start`.

    An officer may mark a sentence or a sub-paragraph by itself (5 FAH-3 H-700): what holds it is
    read as no more open than its most restricted part. NOFORN counts in the line before, too.
    """
    if marking.level is None:
        return marking
    told = clean.find("NOFORN", *span) >= 0 or clean.find("NF", *span) >= 0
    if told and _NOFORN.search(clean, *span):
        marking = _with(marking, f"{marking.level.name}/NF")
    for match in _among(clean, start, span.end):
        if _opens(clean, match, start):
            marking = _with(marking, match["mark"] or match["half"] or match["begun"])
    return marking


def has_class_words(clean: str, start: int) -> bool:
    """Say whether a text has words from `start` on that name a class."""
    return any(clean.find(words, start) >= 0 for words in _CLASSED)


def classed(clean: str, span: Span, marking: Marking) -> Marking:
    """Return a marking joined with the class of an attachment or a page that begins in `span`."""
    for match in _CLASS_LINE.finditer(clean, *span):
        words = match["mark"] if match["mark"][1] != " " else match["mark"].replace(" ", "")
        marking = _with(marking, "/".join(filter(None, (words, match["caveat"]))))
    return marking


def _among(clean: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield what looks like a mark; most brackets hold words, and are passed over quickly."""
    for sign in ("(", "[", "{", "BEGIN", "Begin"):
        at = clean.find(sign, start, end)
        while at >= 0:
            if clean[at + 1 : at + 2] in _FIRST and (match := _AMONG.match(clean, at, end)):
                yield match
            at = clean.find(sign, at + 1, end)


def _with(marking: Marking, words: str) -> Marking:
    found = parsed(words)
    if found is None or marking.level is None or found.disclosure is Disclosure.PUBLIC:
        return marking
    return narrowed(marking, found)


def narrowed(governs: Marking, beside: Marking) -> Marking:
    """Return the marking of words that stand under one mark and may belong to another beside."""
    if governs.level is None or beside <= governs:
        return governs
    joined = governs | beside
    return replace(joined, written=str(joined))


def _opens(clean: str, match: re.Match[str], start: int) -> bool:
    """Say whether words begin here: behind a stop, a label, another mark, or on a line."""
    if match["begun"]:
        return not clean[match.start() - 1 : match.start()].isalpha()
    before = clean[max(start, match.start() - 12) : match.start()]
    words = before.rstrip()
    if words and "\n" not in before[len(words) :]:
        if match["half"]:
            return False
        if not words.endswith(")") and (words == before or words[-1] not in _STOPS):
            return False
    counted = _COUNTED.get((match["mark"] or "").strip().upper())
    return not (counted and counted.search(clean, start, match.start()))


def half_mark(clean: str, position: int) -> tuple[Marking | None, int]:
    """Return the mark `SBU)` behind a number, which lost the bracket that opens it."""
    match = _HALF.match(clean, position)
    return (parsed(match[1]), match.end()) if match else (None, position)


def _odd_mark(clean: str, position: int) -> tuple[Marking | None, int]:
    """Read a mark that is long, spaced, or broken over two lines."""
    mark = mark_at(clean, position) if clean.startswith("(", position) else None
    return (mark[0], _past_blanks(clean, mark[1])) if mark else (None, position)


def _past_blanks(clean: str, position: int) -> int:
    """Return the next place that is neither blank nor colon."""
    while clean.startswith((" ", ":", "\t"), position):
        position += 1
    return position


@lru_cache(maxsize=1 << 12)
def bracketed(raw: str) -> Marking | None:
    """Return the marking of a mark with its brackets; the words of prose in brackets have none."""
    mark = mark_at(raw, 0)
    return mark[0] if mark else None


@lru_cache(maxsize=1 << 14)
def parsed(written: str) -> Marking | None:
    """Return the marking of the words between the brackets, or None where they are none."""
    words = " ".join(written.split())
    if len(words) <= _LONGEST:
        return parse(words) if is_mark(f"({words})") else None
    return parse(words) if _RELEASE.match(words) else None


def entire_text(clean: str, span: Span, nodes: Iterable[Node]) -> Marking | None:
    """Return the marking that an ENTIRE TEXT statement gives the whole body, or None.

    It stands before paragraph 1 or is paragraph 1, marked `(C - ENTIRE TEXT)` (5 FAH-1 H-246).
    """
    first = next((node for node in nodes if node.number), None)
    end = min(span.end, (first.stop if first else span.start) + 40)
    start = max(0, span.start - _BEFORE)
    top = clean[start:end].upper()
    if "ENTIRE" not in top:
        return None
    match = _ENTIRE.search(top)
    return parsed(match[1] or match[2] or match[3]) if match else None
