"""Where the fields of a heading end, when nothing but the text itself says so."""

from __future__ import annotations

import re

from reftel.cable.header.noncable import kind_of
from reftel.cable.header.tags import table

BLANK = re.compile(r"\n[ \t]*\n")


def trimmed(clean: str, start: int, end: int) -> int:
    """Return the end of a stretch without the blanks behind it."""
    while end > start and clean[end - 1].isspace():
        end -= 1
    return end


def blank_after(clean: str, start: int, end: int) -> int:
    """Return where a field ends at the latest: at a blank line after its first word."""
    while start < end and clean[start].isspace():
        start += 1
    match = BLANK.search(clean, start, end)
    return match.start() if match else trimmed(clean, start, end)


def tags_end(clean: str, start: int, end: int) -> int:
    """Return where TAGS end: at a line's end, unless it ends in a comma or terms go on."""
    position = start
    while True:
        stop = clean.find("\n", position, end)
        if stop < 0:
            return trimmed(clean, start, end)
        words = clean[start:stop].rstrip()
        after = clean[stop + 1 : end].lstrip(" \t").split("\n", 1)[0]
        gap = not after.strip()
        if words and not words.endswith((",", ";")) and (gap or not are_tags(after)):
            return trimmed(clean, start, stop)
        position = stop + 1


def are_tags(line: str) -> bool:
    """Say whether the words of a line are, for the most part, known terms."""
    if len(line) >= 90 or line.startswith(("SUBJ", "Subj", "REF")):
        return False
    words = re.findall(r"[A-Za-z]+", line)
    known = [word for word in words if word.upper() in table()]
    return bool(known) and len(known) * 2 >= len(words)


def subject_end(clean: str, start: int, label_end: int, stop: int) -> int:
    """Return where the subject ends: a blank line, but in double-spaced text go on in capitals."""
    end = _before_body(clean, label_end, blank_after(clean, label_end, stop))
    first = clean[label_end:end]
    while end < stop:
        line = clean[end:stop].strip().split("\n", 1)[0].strip()
        goes_on = line and len(line) < 100 and "\n" not in first.strip()
        if not (goes_on and line.isupper() and first.isupper() and _is_doubled(clean, start)):
            break
        end = clean.index(line, end) + len(line)
    return end


def _before_body(clean: str, start: int, end: int) -> int:
    """Return where the words end that may be a subject, where the body runs on in its line."""
    if end - start < _LONGEST_ITEM // 4:
        return end
    if notice := _NOTICE.search(clean, start, end):
        end = trimmed(clean, start, notice.start())
    portion = _PORTION.search(clean, start, end) if end - start > _LONGEST_ITEM else None
    return trimmed(clean, start, portion.start()) if portion else end


_NOTICE = re.compile(
    r"(?<=\S\s)\(?(?:SENSITIVE BUT UNCLASSIFIED|Sensitive [Bb]ut [Uu]nclassified)[.,;:]"
    r"|(?<=\S\s)(?i:THIS (?:MESSAGE|CABLE|TELEGRAM) IS (?:SENSITIVE|UNCLASSIFIED|CLASSIFIED))"
)
"""How a telegram is to be handled, behind a subject that no line's end parts from it."""


def _is_doubled(clean: str, at: int) -> bool:
    """Say whether the lines around a place are parted by blank lines."""
    lines = clean[max(0, at - 400) : at].split("\n")
    full = sum(1 for line in lines if line.strip())
    return len(lines) > 4 and full * 2 <= len(lines)


_PORTION = re.compile(
    r"(?<=[\s)])\((?:U|C|S|SBU|C/NF|S/NF)\) "
    r"(?=[A-Z][^()]{0,80}?\b(?:the|to|a|of|in|on|and|that|is|was)\b [^()]{10})"
)
_BREAK = re.compile(
    r"\bBEGIN SUMMARY\b"
    r"|\n[ \t]*(?i:UNCLAS|CONFIDENTIAL|SECRET|S E C R E T|C O N F I|U N C L)[^\n]{0,60}\d{4}"
)
_ITEM = re.compile(r"\s*+¶?\s*+\(?[A-Z][.):]|\s*\d")
_ROMAN = re.compile(r"\s*+¶?\s*+(?:I|II|V)\.\s")
_TELEGRAM = re.compile(r"[A-Za-z]{3}[^\n]{0,20}\d{2}")
_RUN_ON = re.compile(r"\d\)?[ ]+(?=(?:1\.[ ]+)?[A-Z][a-z]*[ ,])")
_DIGIT = re.compile(r"\d")
_KEPT = re.compile(
    r"\s*(?i:SENSITIVE|(?:DO )?NOT\b|HANDLE|FOR OFFICIAL|PLEASE|CLASSIF|DECL|DERIVED|REASON|ENTIRE"
    r"|REFS?\b|THIS (?:MESSAGE|CABLE))"
)
_SMALL = re.compile(
    r"(?:the|to|of|in|on|and|that|is|was|for|with|a|from|by|at|has|have|as|are|were|be)\Z"
)
_PROSE = 7
_FEW = 5
_LONGEST_ITEM = 160


def references_end(clean: str, start: int, end: int) -> int:
    """Return where the REF block ends before text of an unnumbered body or a second heading."""
    if portion := _PORTION.search(clean, start, end):
        end = portion.start()
    if again := _BREAK.search(clean, start, end):
        end = again.start()
    for blank in BLANK.finditer(clean, start, end):
        if _is_prose(clean, start, blank, end):
            return trimmed(clean, start, blank.start())
    stop = _run_on(clean, start, end) if end - start > _LONGEST_ITEM else end
    return trimmed(clean, start, stop)


def _is_prose(clean: str, start: int, blank: re.Match[str], end: int) -> bool:
    """Say whether what stands below a blank line is no reference."""
    below = clean[blank.end() : min(end, blank.end() + 160)]
    words = below.split()
    plain = sum(word.islower() and word.isalpha() for word in words)
    item = _ITEM.match(below) and (plain < _PROSE or _TELEGRAM.search(below, 0, 40))
    if plain >= _FEW and not item:
        return True
    if not words or not _DIGIT.search(clean, start, blank.start()) or _KEPT.match(below):
        return False
    small = sum(1 for word in words[:14] if _SMALL.match(word.lower()))
    if small >= 4 and not item and not any(word.isdigit() for word in words[:6]):
        return True
    chunk = BLANK.split(below, maxsplit=1)[0].rstrip()
    if chunk.endswith("...") or (item and not _ROMAN.match(below)):
        return False
    return not _DIGIT.search(chunk) and kind_of(chunk) is None


def _run_on(clean: str, start: int, end: int) -> int:
    """Return where text runs on behind the last reference in its own line, else `end`."""
    for match in _RUN_ON.finditer(clean, start, end):
        words = clean[match.end() : match.end() + 160].split()[:14]
        plain = sum(word.islower() and word.isalpha() for word in words)
        small = sum(1 for word in words if _SMALL.match(word))
        if (plain >= _PROSE or small >= 3) and not any(word.isdigit() for word in words[:8]):
            return match.end()
    return end
