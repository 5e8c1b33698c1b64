"""What follows the class line: captions, and the lines that say for whom the telegram is."""

from __future__ import annotations

import re
from typing import NamedTuple

from reftel.source import Span


class Passing(NamedTuple):
    """Captions and attention lines, with their places and where they end."""

    captions: tuple[str, ...]
    captions_span: Span | None
    attention: tuple[str, ...]
    attention_span: Span | None
    end: int


_CAPTION = re.compile(
    r"S?IPDIS|NOFORN(?=SIPDIS|SENS|[A-Z]{3,6}/)|SENSITIVE(?=SIPDIS|NOFORN)"
    r"|(?:SIPDI|NOFORN|N O F O R N|SENSITIVE(?: BUT UNCLASSIFIED)?|SBU|EXDIS|NODIS|LIMDIS|STADIS"
    r"|TERREP|ROGER CHANNEL|DISSENT CHANNEL|DS CHANNEL(?: ONLY)?|MED CHANNEL|ELSO CHANNEL|NOTAL"
    r"|CODEL(?: (?!SIPDIS|SENSITIVE|NOFORN)[A-Z]+)?"
    r"|STR DIST|E ?F ?T ?O|F ?O ?U ?O|LOU|DEA SENSITIVE|RRU|AIDAC|FODAG"
    r"|NOT FOR INTERNET DISTRIBUTION|VISAS? (?:DONKEY|VIPER|EAGLE|BEAR)|TF(?:US|H)\d\d"
    r"|C\s?O\s?R\s?R\s?E\s?C\s?T\s?E\s?D\s{1,3}C\s?O\s?P\s?Y|OFFICIAL INFORMAL|EYES ONLY)"
    r"(?![A-Z])",
    re.IGNORECASE,
)
_LAST = re.compile(r"(?<=\w)(?:[ \t]+(?:SIPDIS|SENSITIVE|NOFORN))+[ \t\\]*\Z")
_SEPARATOR = re.compile(r"[\s,;/*.:-]*")
_SPACED = re.compile(r"(?<=\b\w) (?=\w\b)")
_PASSES = re.compile(
    r"\b(?:FOR|PASS(?:ES)?|ALSO|FROM|TO|ATTN|ATTENTION|PLEASE|PLS|SENDS)\b|^[A-Z&]{1,12}/[A-Z/&-]+",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(
    r"(?!THIS|PLEASE|NOT|SENSITIVE|UNCLAS)[A-Z][A-Z/&, -]{1,40}?[ ]"
    r"(?:FOR|(?:PLEASE |ALSO )?PASS(?: TO)?)[ ](?!OFFICIAL|INTERNET|ACTION|INFO)[A-Z]"
)
"""Begins with who is to hand it on: `DEPARTMENT FOR`, `STATE PLEASE PASS TO`."""
_JOINED = re.compile(
    r"(?:[,&(/;+-]|\b(?:AND|OR|FOR|TO|THE|OF|PASS|ALSO|FROM)|\bU\.S\.|\bFOR [A-Z]\.)\Z",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"\(?(?:CORRECT|ADD|CHANG|TEXT|CLASSIFI|CAPTION|TAG|PARA|REF|DECL|LINE|SUBJECT)[^\n]{0,60}"
    r"\b(?:ADDED|CORRECTED|CHANGED|CORRECTION|MISSING|LINE)\b",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"(?:Declassified|Original Telegram|Copy from the|RG[ ]\d|File:|\d{4}-\d\d Central|Note - )",
    re.IGNORECASE,
)
_DATE_LINE = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{1,2} [A-Z][a-z]+ \d{4}")
_PAGE = re.compile(r"^(?:CONFIDENTIAL|SECRET|UNCLASSIFIED|UNCLAS|LIMITED OFFICIAL USE)$")
_OPEN = re.compile(r"\([^)]*\Z")


def read_passing(clean: str, start: int, end: int) -> Passing:
    """Read the lines between the class line and the first label."""
    captions: dict[str, None] = {}
    attention: list[str] = []
    caption_ends: list[int] = []
    attention_ends: list[int] = []
    position = start
    while position < end:
        stop = clean.find("\n", position, end)
        stop = end if stop < 0 else stop
        words = clean[position:stop].strip()
        if words in _ALONE:
            captions[words] = None
            at = clean.index(words, position)
            caption_ends += (at, at + len(words))
        if not words or words in _ALONE:
            position = stop + 1
            continue
        rest = _take_captions(clean, position, stop, captions, caption_ends)
        behind = _LAST.search(clean, rest, stop) if rest < stop else None
        if behind:
            _take_captions(clean, behind.start(), stop, captions, caption_ends)
        line = " ".join(clean[rest : behind.start() if behind else stop].split())
        if line and _is_attention(line, attention):
            _add(line, attention)
            attention_ends += (rest + _margin(clean, rest, stop), stop)
        position = stop + 1
    return Passing(
        tuple(captions),
        Span(caption_ends[0], caption_ends[-1]) if caption_ends else None,
        tuple(attention),
        Span(attention_ends[0], _trimmed(clean, attention_ends[-1])) if attention_ends else None,
        max([start, *caption_ends, *attention_ends]),
    )


def _margin(clean: str, start: int, stop: int) -> int:
    words = clean[start:stop]
    return len(words) - len(words.lstrip())


def _trimmed(clean: str, end: int) -> int:
    while end and clean[end - 1].isspace():
        end -= 1
    return end


def _take_captions(
    clean: str, start: int, end: int, captions: dict[str, None], ends: list[int]
) -> int:
    """Take captions off the front of a line; return where the rest begins."""
    position = start
    while True:
        at = _SEPARATOR.match(clean, position, end).end()  # type: ignore[union-attr]  # matches ""
        match = _CAPTION.match(clean, at, end)
        if match is None:
            return position
        words = match[0].upper()
        words = " ".join(_SPACED.sub("", words).split()) if " " in words else words
        captions[_CANONICAL.get(words.replace(" ", ""), words)] = None
        ends += match.span()
        position = match.end()


_ALONE = frozenset(["SIPDIS", "SENSITIVE", "NOFORN"])
"""Captions that mostly have a line of their own, and need no pattern there."""
_CANONICAL = {
    "IPDIS": "SIPDIS",
    "SIPDI": "SIPDIS",
    "SENSITIVEBUTUNCLASSIFIED": "SENSITIVE",
    "CORRECTEDCOPY": "CORRECTED COPY",
    "EFTO": "EFTO",
    "FOUO": "FOUO",
}


def _is_attention(line: str, known: list[str]) -> bool:
    if any(pattern.match(line) for pattern in (_NOTICE, _DATE_LINE, _PAGE, _STAMP)):
        return False
    if not any(map(str.isalnum, line)) or len(line) > 600:
        return False
    if line.endswith((".", "?", ":")):
        return (
            line[-2:] != ".."
            and line[-1] == "."
            and line.isupper()
            and bool(_ADDRESSED.match(line))
        )
    return bool(known) or bool(_PASSES.search(line))


def _add(line: str, attention: list[str]) -> None:
    """Add a line, or join it to one that ends in the middle of a phrase."""
    last = attention[-1] if attention else ""
    if last and (_JOINED.search(last) or _OPEN.search(last) or line.startswith(("AND ", "(", ","))):
        attention[-1] = f"{last} {line}"
    else:
        attention.append(line)
