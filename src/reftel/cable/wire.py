"""The routing block (ACP 127): transmission line, DE, security signal, DTG, addressees."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from reftel.cable.cable import Station, Transmission
from reftel.cable.dtg import DTG, instant
from reftel.cable.posts import canonical
from reftel.source import Span

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(slots=True)
class Wire:
    """What the routing block says, and where it ends."""

    transmission_id: str | None = None
    precedence: tuple[str, ...] = ()
    dtg: datetime | None = None
    de: Transmission | None = None
    security_signal: str | None = None
    sender: Station | None = None
    to: list[Station] = field(default_factory=list)
    info: list[Station] = field(default_factory=list)
    places: dict[str, Span] = field(default_factory=dict)
    end: int = 0


_VZCZ = re.compile(r"\bVZCZ[A-Z]{2,5}\d*+")
_CALLED = re.compile(r"^[ \t\"]*([ZOPR])\1?(?:[ ]([ZOPR])\2?)?[ ]+(?:R[UH][A-Z]{2,6}[ ]*)+\\?$", re.MULTILINE)
_DE = re.compile(r"\bDE[ ]+([A-Z]{4,8})[ ]*#(\d{4,6})(?:/(\d{1,2}))?(?:[ ]+(\d{7}))?", re.IGNORECASE)
_ZNY = re.compile(r"\bZN[YR][ ]+[A-Z]{5}(?:[ ]+ZZ[HKC])?")
_KIND = r"(?P<kind>FM|TO|INFO|XMT)"
_FIRST = re.compile(rf"^[ \t\"]*{_KIND}\b:?[ \t]+(?=\S)", re.MULTILINE | re.IGNORECASE)
_LINE = re.compile(rf"[ \t]*(?:{_KIND}(?=[ \t:]|$):?[ \t]*)?(?P<rest>[^\n]*)", re.IGNORECASE)
_INDICATOR = re.compile(r"(?P<indicator>(?:R[A-Z]{3,7}|ZEN))\s?/\s?(?=\S)")
_PRECEDENCE = re.compile(
    r"[ \t]+(?P<precedence>(?:NIACT[ ]+)?IMMEDIATE|PRIORITY|ROUTINE|FLASH|NIACT)(?=[ \t]|\d|$)"
)
_NUMBER = re.compile(r"[ \t]+(?P<number>\d{1,6}(?:[ ]?-[ ]?\d{1,6})?)[ \t.]*$")
_GLUED = re.compile(
    r"(?<=\d)(?=S ?E ?C ?R ?E ?T\b|C ?O ?N ?F ?I ?D ?E ?N|U ?N ?C ?L ?A ?S)|(?<=IMMEDIATE)(?=S E C R|C O N F|UNCLAS)"
)
_OFFICE = re.compile(r"(?:\b[A-Z]{1,6}-\d\d\b[ ]*){2,}|/\d{3}[A-Z]\b|-{6,}|\bACTION[ ]+[A-Z]+-\d\d")
_NOISE = re.compile(r"PAGE[ ]+\d\d[ ]+[A-Z ]+\d{3,6}(?:[ ]+\d\d OF \d\d)?[ ]+\d{6}Z[ ]*")
_WIRE_LINE = re.compile(
    r"\s*(?:(?:VZCZ|DE[ ]R|ZN[YR][ ]|[ZOPR]{2}[ ]+R[UH][A-Z]|FM[ ]|TO[ ]|INFO[ ])"
    r"|(?:[ZOPR][ ]){0,2}\d{6}Z[ ]+[A-Z]{3}[ ]+\d\d)"
)
_COLLECTIVE = re.compile(r"COLLECTIVE|\bALL\b|\bPOSTS\b|ALDAC")
_STOP = re.compile(
    r"(?:BT|GR\d*|NNNN|SIPDIS|E\.?O\.?[ ]1\d{4}|TAGS|SUBJECT|SUBJ|REF|UNCLAS|CONFIDENTIAL|SECRET)\b|[SCU] [A-Z] [A-Z] [A-Z]\b|#\d"
)
LONGEST = 90
"""Characters of the longest line that is still an addressee."""


def read_wire(clean: str, span: Span, *, whole: bool = False) -> Wire:
    """Read the routing block at `span`.

    `whole` says that no class line bounds it: then it is read only where the text begins as
    routing blocks do, and up to the first line that is none of it.
    """
    wire = Wire(end=span.start)
    start, end = span
    if end - start < 4 or (whole and not _WIRE_LINE.match(clean, start, end)):
        return wire
    limit = min(end, start + 30_000)
    first = _FIRST.search(clean, start, limit)
    _read_prologue(clean, start, first.start() if first else min(limit, start + 3000), wire)
    if first:
        wire.end = max(wire.end, _read_stations(clean, first.start(), limit, wire))
    return wire


def _read_prologue(clean: str, start: int, end: int, wire: Wire) -> None:
    """Read the lines before FM: transmission, called stations, DE, security signal, DTG."""
    if match := _VZCZ.search(clean, start, end):
        wire.transmission_id = match[0]
        _place(wire, "transmission_id", match)
    if match := _DE.search(clean, start, end):
        wire.de = Transmission(match[1].upper(), *match.groups()[1:])
        _place(wire, "de", match)
    if match := _ZNY.search(clean, start, end):
        wire.security_signal = " ".join(match[0].split())
        _place(wire, "security_signal", match)
    match = DTG.search(clean, start, end)
    if match and (when := instant(match)):
        wire.dtg = when
        wire.precedence = tuple(match["precedence"].upper().split())
        at = match.start("day")
        wire.places["dtg"] = Span(at, match.end("year"))
        wire.end = max(wire.end, match.end())
    if called := _CALLED.search(clean, start, end):
        wire.precedence = wire.precedence or tuple(filter(None, called.groups()))
        wire.end = max(wire.end, called.end())


def _place(wire: Wire, name: str, match: re.Match[str]) -> None:
    wire.places[name] = Span(*match.span())
    wire.end = max(wire.end, match.end())


def _read_stations(clean: str, position: int, end: int, wire: Wire) -> int:
    kind = "FM"
    blank = False
    last = position
    while position < end:
        stop = clean.find("\n", position, end)
        stop = end if stop < 0 else stop
        match = _LINE.match(clean, position, stop)
        words = match["rest"].strip(' "\\') if match else ""
        named = match["kind"] if match else None
        if not words and not named:
            blank = True
        elif match and (_ends(words, named, blank=blank) or not words.isascii()):
            break
        else:
            kind = named.upper() if named else kind
            blank = False
            if match and words:
                _add(clean, match.start("rest"), stop, kind, wire)
            last = stop
        position = stop + 1
    return last


def _ends(words: str, kind: str | None, *, blank: bool) -> bool:
    if _STOP.match(words) or len(words) > LONGEST:
        return True
    return blank and not kind and not _INDICATOR.match(words) and "PAGE" not in words


def _add(clean: str, start: int, stop: int, kind: str, wire: Wire) -> None:
    """Read one line as a station and put it where its kind belongs."""
    noise = _NOISE.match(clean, start, stop)
    start = noise.end() if noise else start
    station = _station(clean, start, stop)
    if station is None:
        return
    if kind == "FM":
        if wire.sender is None:
            wire.sender = station
            wire.places["from"] = station.span
    elif kind == "XMT":
        _exclude(wire, station.name)
    else:
        (wire.to if kind == "TO" else wire.info).append(station)


def _exclude(wire: Wire, name: str) -> None:
    """Take an exempt station (ACP 127 line 9) from the last collective before it."""
    for stations in (wire.info, wire.to):
        for at in range(len(stations) - 1, -1, -1):
            if _COLLECTIVE.search(stations[at].name):
                _exclude_from(stations, at, name)
                return
    for stations in (wire.info, wire.to):
        if stations:
            _exclude_from(stations, len(stations) - 1, name)
            return


def _exclude_from(stations: list[Station], at: int, name: str) -> None:
    old = stations[at]
    if name not in old.excluded:
        stations[at] = replace(old, excluded=(*old.excluded, name))


def _station(clean: str, start: int, stop: int) -> Station | None:
    """Read `RUEHC/SECSTATE WASHDC IMMEDIATE 2986`; None where a line is an office table."""
    glued = _GLUED.search(clean, start, stop)
    words = clean[start : glued.start() if glued else stop].replace("\\", " ").rstrip(' "')
    start += len(words) - len(words.lstrip())
    words = words.strip()
    if not words or _OFFICE.search(words) or not words[0].isalpha():
        return None
    end = start + len(words)
    indicator = None
    if match := _INDICATOR.match(words):
        indicator = match["indicator"]
        words = words[match.end() :]
    number = precedence = None
    if match := _NUMBER.search(words):
        number, words = match["number"].replace(" ", ""), words[: match.start()]
    if match := _PRECEDENCE.search(words):
        precedence = " ".join(match["precedence"].split())
        tail = words[match.end() :].strip()
        if not tail or tail.isdigit():
            number = number or tail or None
            words = words[: match.start()]
        else:
            precedence = None
    name = " ".join(words.split()).rstrip(" ,;")
    if not name:
        return None
    post = canonical(name)
    return Station(name, Span(start, end), indicator, precedence, number, (), post)
