"""The class line of a telegram: classification, section, post and number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable.faircopy import emendation
from reftel.cable.header.posts import exact
from reftel.marking import Level
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.cable.cable import Emendation

_WORDS = (
    r"T ?O ?P {1,3}S ?E ?C ?R ?E ?T|S{1,2} ?E ?C ?R ?E ?T"
    r"|C{1,2} ?O ?N ?F ?I ?D ?E ?N ?T ?I ?A ?L|U{0,2} ?N ?C ?L ?A ?S(?: ?S ?I ?F ?I ?E ?D)?"
    r"|L ?I ?M ?I ?T ?E ?D {1,3}O ?F ?F ?I ?C ?I ?A ?L {1,3}U ?S ?E"
)
_BROKEN = _WORDS.replace(" ?", r"[ \n]?")
"""The words as fixed width may break them."""
_SECTION = r"S ?E?C?TION?N? {0,2}(?P<section>\d\d?) {1,2}O[FT] {1,2}(?P<of>\d\d?)"
_SENSITIVE = "SENSITIVE BUT "
CLASS = re.compile(
    rf"(?<![A-Za-z])(?P<sensitive>{_SENSITIVE})?(?P<level>{_BROKEN})(?![A-Za-z])"
    r"(?P<captions>(?:[ /]{1,4}(?!S ?EC?TION)(?:N O F O R N|NOFORN|E F T O"
    r"|EFTO|F O U O|FOUO|SBU|SENSITIVE"
    r"|FOR OFFICIAL USE ONLY|EXDIS|NODIS|LIMDIS|STADIS|ORCON|RELIDO|FGI|(?:NF|MR)(?![A-Z])"
    r"|REL (?:TO )?[A-Z]{3,4}(?:, ?[A-Z]{3,4}){0,9}|[A-Z]{3,8}(?=//))){0,3}[ /]{0,4})"
    rf"(?:[ ]*(?:FINAL )?{_SECTION}|[ ]*FINAL SECTION OF {{1,2}}(?P<last>\d\d?))?"
    r"[ ]*\*?[ ]*(?:\d\d[ ]+)?"
    r"(?P<post>[A-Z][A-Z'.]*(?:[ -]{1,2}\n?[A-Z'.]+|\n[A-Z'.]+){0,4}?)[ ]{0,4}\n?"
    r"(?P<serial>\d{1,8}(?!\d))(?:/\d\d?(?![\d/])|(?!/\d))",
    re.IGNORECASE,
)
_USUAL = re.compile(
    r"(?P<level>UNCLAS|S E C R E T|C O N F I D E N T I A L)(?P<captions>)"
    r"(?: SECTION (?P<section>\d\d) OF (?P<of>\d\d))?"
    r" (?P<post>[A-Z]{4,24}) (?P<serial>\d{6})(?![\d/])"
)
"""Nine class lines in ten, told without a try of all that they may be."""
_BARE = re.compile(
    rf"^[ \t\"]*(?P<level>{_WORDS})(?P<captions>(?:[ /]+(?:NOFORN|SENSITIVE|FOR OFFICIAL USE ONLY"
    rf"|EXDIS|NODIS|LIMDIS|EFTO|FOUO|SBU))*)[ \t]*(?:{_SECTION})?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_FOLLOWED = re.compile(r"[A-Za-z]{2}(?<!BT)(?<!NN)")
"""A class line is followed by words; below the text the class stands alone."""
_LEVELS = {"T": Level.TS, "S": Level.S, "C": Level.C, "U": Level.U, "L": Level.U, "N": Level.U}
HINT = re.compile(
    r"[SsCcUuNnLlT] ?(?:(?<=[Ss] )[Ee]|(?<=[Ss])[Ee]|[OoNn]|C|[Ii])"
    r"(?: ?[Cc] ?[Rr] ?[Ee] ?[Tt]| ?[NnCc] ?[FfLl]| ?L ?A ?S| ?[Mm] ?[Ii] ?[Tt]| ?P {1,3}S)"
)
_PAGE_HEAD = 1_500
"""Characters of what offices print between a page's class line and the routing block."""
_LABELS = ("E.O.", "TAGS", "SUBJ")
_SHORTEST = 3
"""Digits of a serial behind which any word may be a post."""
REACH = 8_000
"""Characters of a telegram within which its class line stands."""


class ClassLine(NamedTuple):
    """A class line as read."""

    span: Span
    level: Level
    words: str
    captions: tuple[str, ...]
    section: tuple[int, int] | None
    post: str | None
    serial: str | None


def find_class_line(clean: str, start: int, end: int) -> ClassLine | None:
    """Return the class line within reach of a place that its telegram stands under, or None."""
    line = _first(clean, start, end)
    return line and (_below_routing(clean, line, end) or line)


def _first(clean: str, start: int, end: int) -> ClassLine | None:
    limit = min(end, start + REACH)
    for hint in HINT.finditer(clean, start, limit):
        at = hint.start() - (hint.start() > start and clean[hint.start() - 1] in "sScCuU")
        at -= len(_SENSITIVE) if clean.endswith(_SENSITIVE, start, at) else 0
        if match := _at(clean, at, end):
            return _class_line(match)
    match = _BARE.search(clean, start, limit)
    return _class_line(match) if match and _FOLLOWED.search(clean, match.end(), end) else None


def _below_routing(clean: str, line: ClassLine, end: int) -> ClassLine | None:
    """Return the class line that stands below the routing block, where the first heads the page."""
    start = line.span.end
    sender = clean.find("\nFM ", start, min(end, start + _PAGE_HEAD))
    if sender < 0 or any(clean.find(label, start, sender) >= 0 for label in _LABELS):
        return None
    again = _first(clean, sender, end)
    return again if again and _number(again) == _number(line) else None


def _number(line: ClassLine) -> tuple[str | None, int]:
    return line.post, int(line.serial or 0)


def glued(clean: str, line: ClassLine) -> Emendation | None:
    """Return the reading of a class line that is glued to the words or number before it."""
    start = line.span.start
    if not start or not (clean[start - 1].isalnum()):
        return None
    end = start + len(line.words)
    return emendation("glued-class-line", clean, start, end, f"\n{clean[start:end]}")


_CUT = re.compile(
    r"\.\.\.[ \t\\]*\n[\s\"]{0,40}"
    r"(?:[Ii][Dd]:[ ]?\d|<?<?\d{2,7}>?>?[ \t]*[\n\t]|\d{2,7},\d{1,2}/)"
)


def pasted_again(clean: str, line: ClassLine, end: int) -> ClassLine | None:
    """Return the class line of the second, whole printing where the first breaks off in `...`."""
    at = clean.find("...", line.span.end, end)
    cut = _CUT.search(clean, at, end) if at >= 0 else None
    if cut is None:
        return None
    again = find_class_line(clean, cut.end(), end)
    return again if again and again.post == line.post else None


def printed_again(clean: str, line: ClassLine, end: int) -> ClassLine | None:
    """Return the same class line where it stands a second time within reach of the first."""
    if line.serial is None:
        return None
    at = clean.find(line.serial, line.span.end, min(end, line.span.end + REACH))
    if at < 0:
        return None
    start = max(line.span.end, clean.rfind("\n", 0, at) + 1)
    again = find_class_line(clean, start, at + len(line.serial))
    return again if again and _same(again, line) else None


def _same(one: ClassLine, other: ClassLine) -> bool:
    """Say whether two class lines are one, however their words are written."""
    return one._replace(span=other.span, words="") == other._replace(words="")


def _at(clean: str, at: int, end: int) -> re.Match[str] | None:
    limit = min(end, at + 200)
    apart = not (at and clean[at - 1].isalpha())
    match = (apart and _USUAL.match(clean, at, limit)) or CLASS.match(clean, at, limit)
    if match and _plausible(match):
        return match
    return None


def _plausible(match: re.Match[str]) -> bool:
    """Refuse words of prose: a class line is in capitals, spaced, or begins its line."""
    words = match["level"]
    if len(match["serial"]) < _SHORTEST and exact(match["post"].upper()) is None:
        return False
    if " " in words or words.isupper():
        return match["post"].upper() not in {"SECTION", "OF", "PAGE"}
    start, end = match.span()
    before = match.string[match.string.rfind("\n", 0, start) + 1 : start]
    behind = match.string[end : end + 40].partition("\n")[0]
    alone = not (before + behind).strip()
    return alone and words.istitle() and match["serial"].startswith("0")


def _class_line(match: re.Match[str]) -> ClassLine:
    parts = match.groupdict()
    captions = _captions(parts["captions"].upper()) if parts["captions"] else ()
    captions = ("SBU", *captions) if parts.get("sensitive") else captions
    last = parts.get("last")
    section = (int(parts["section"]), int(parts["of"])) if parts["section"] else None
    section = (int(last), int(last)) if last else section
    post = parts.get("post")
    return ClassLine(
        span=Span(match.start(), match.end()),
        level=_LEVELS[match["level"][0].upper()],
        words=" ".join(match["level"].split()),
        captions=captions,
        section=section,
        post=" ".join(post.upper().split()) if post else None,
        serial=parts.get("serial"),
    )


def _captions(written: str) -> tuple[str, ...]:
    return tuple(filter(None, map(_joined, re.split(r"//+|/|[ ]{2,}", written))))


def _joined(words: str) -> str:
    """Return a caption as it is named, also where its letters stand apart: `N O F O R N`."""
    parts = words.split()
    return "".join(parts) if all(len(part) == 1 for part in parts) else " ".join(parts)
