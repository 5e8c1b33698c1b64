"""The routing block (ACP 127): transmission line, DE, security signal, DTG, addressees."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable.cable import Station, Transmission
from reftel.cable.header.dtg import DTG, MONTHS, instant
from reftel.cable.header.posts import canonical
from reftel.source import Span, swiftly

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
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
_CALLED = re.compile(
    r"^[ \t\"]*([ZOPR])\1?(?:[ ]([ZOPR])\2?)?[ ]+(?>(?:R[UH][A-Z]{2,6}(?:[ ]++|(?=\\?$)))+)\\?$",
    re.MULTILINE,
)
_DE = re.compile(
    r"\bDE[ ]+([A-Z]{4,8}(?=[ ]*#)|(?-i:R[UH][A-Z]{2,6})(?=[ ]))[ ]*#?[ ]?(\d{4,6})(?:/(\d{1,2}))?"
    r"(?:[ ]+(\d{7}|\d{3}[/ ]\d{4})Z?(?!\d))?",
    re.IGNORECASE,
)
_GROUP = re.compile(r"\d[0-9](?:[0-9]{4}|[ ]\d{4}(?=[ ]?Z))(?:[ ]?[Zz][ \t]*|[ \t]+)[A-Za-z]{3}")
"""What a date-time group holds, with a cheap first sign."""
_ZNY = re.compile(r"\bZN[YR][ ]+[A-Z]{5}(?:[ ]+ZZ[HKC])?")
_FIRST = re.compile(r"^[ \t\"]*(?:FM|FROM|TO|INFO|ACTION)\b:?[ \t]*(?=\S|\n)", re.MULTILINE)
_SENDER = re.compile(r"^[ \t\"]*(?:FM|FROM(?=:|[ ]AM|[ ]US|[ ]SEC))\b:?[ \t]+(?=\S)", re.MULTILINE)
_KINDS = {"FM": "FM", "FROM": "FM", "TO": "TO", "ACTION": "TO", "INFO": "INFO", "XMT": "XMT"}
_ADDRESSEE = r"(?:R[A-Z]{3,7}/|AM(?:ERICAN|EMB|CON)|US(?:MISSION|INT|DEL|LO)|SECSTATE|UNVIE)"
_SEVERAL = re.compile(
    rf";[ ]*|,[ ]+(?={_ADDRESSEE})|[ ]+(?=(?:INFO|XMT)[ ]+[A-Z]|R[UH][A-Z]{{3,6}}/)"
)
"""What parts the stations of one line."""
_PARTING = (";", ", ", " RU", " RH", " INFO ", " XMT ")
"""What a line of several stations holds."""
_PRECEDENCES = frozenset(["IMMEDIATE", "PRIORITY", "ROUTINE", "FLASH", "NIACT"])
_LISTING = re.compile(rf"[ \t]*(?:(?:TO|INFO|ACTION|XMT)\b|{_ADDRESSEE})")
_FIRST_WORD = 8
_MISSPELT = {
    "IMMEDIATE": re.compile(r"IM{1,2}ED?I?A?T?E?"),
    "PRIORITY": re.compile(r"PR?I?OR?I?T?Y"),
    "ROUTINE": re.compile(r"ROU?TI?NE?"),
}
_JOINED = re.compile(rf" (?:{'|'.join(MONTHS)})(?: |$)")
_INDICATOR = re.compile(r"(R[A-Z]{3,7}|ZEN)[ ]?/[ ]?(?=\S)")
_NUMBER = re.compile(r"\d{1,6}(?:-\d{1,6})?\Z")
_GLUED = re.compile(
    r"(?<=\d)(?=T ?O ?P  ?S|S ?E ?C ?R ?E ?T\b|C ?O ?N ?F ?I ?D ?E ?N|U ?N ?C ?L ?A ?S)"
    r"|(?<=[A-Z])(?=S E C R|C O N F|UNCLAS)"
)
_OFFICE = re.compile(
    r"[A-Z]{1,6}-\d\d$|(?:\b[A-Z]{1,6}-\d\d\b[ ]*){2,}|/\d{3}[A-Z]\b|-{6,}|\bACTION[ ]+[A-Z]+-\d\d"
)
_NOISE = re.compile(r"PAGE[ ]+\d\d[ ]+[A-Z ]+\d{3,6}(?:[ ]+\d\d OF \d\d)?[ ]+\d{6}Z[ ]*")
_WIRE_LINE = re.compile(
    r"\s*(?:(?:VZCZ|DE[ ]R|ZN[YR][ ]|[ZOPR]{2}[ ]+R[UH][A-Z]|FM[ ]|TO[ ]|INFO[ ])"
    r"|(?:FM|FROM|TO|INFO|ACTION)(?::[ ]*|[ ]+|\n)"
    rf"(?:{_ADDRESSEE}|[A-Z]+[ ]WASH|ALL[ ][A-Z ]{{3,30}}POSTS|[A-Z ]{{3,60}}COLLECTIVE)"
    r"|(?:DTG:?[ ]*)?(?:NIACT[ ])?(?:[ZOPR]{1,2}[ ]+){0,2}"
    r"(?:\d{6}|\d\d[ ]\d{4}(?=[ ]?Z))(?:[ ]?Z[ ]*|[ ]+)"
    rf"(?i:{'|'.join(MONTHS)})[A-Za-z]{{0,6}}[ ]*(?:20|19)?\d\d\b)"
)
_COLLECTIVE = re.compile(r"COLLECTIVE|\bALL\b|\bPOSTS\b|ALDAC")
_STOP = re.compile(
    r"(?:BT|GR\d*|NNNN|SIPDIS|E\.?O\.?[ ]1\d{4}|TAGS|SUBJECT|SUBJ|REF|UNCLAS|CONFIDENTIAL|SECRET)\b"
    r"|[SCU] [A-Z] [A-Z] [A-Z]\b|#\d|[ZOPR] \d{6}Z\b"
)
_PRECEDENCE = 12
"""Characters of a precedence before a date-time group."""
_DIGITS = 4
_LONGEST_NUMBER = 6
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
    first = _SENDER.search(clean, start, limit) or _FIRST.search(clean, start, limit)
    _read_prologue(clean, start, first.start() if first else min(limit, start + 3000), wire)
    if first:
        wire.end = max(wire.end, _read_stations(clean, first.start(), limit, wire))
    return wire


def _read_prologue(clean: str, start: int, end: int, wire: Wire) -> None:
    """Read the lines before FM: transmission, called stations, DE, security signal, DTG."""
    if match := _at_word("VZCZ", _VZCZ, clean, start, end):
        wire.transmission_id = match[0]
        _place(wire, "transmission_id", match)
    if match := _at_word("DE ", _DE, clean, start, end) or _DE.search(clean, start, end):
        filed = match[4].replace("/", "").replace(" ", "") if match[4] else None
        wire.de = Transmission(match[1].upper(), match[2], match[3], filed)
        _place(wire, "de", match)
    if match := _at_word("ZN", _ZNY, clean, start, end):
        wire.security_signal = " ".join(match[0].split())
        _place(wire, "security_signal", match)
    _read_group(clean, start, end, wire)
    if not wire.precedence and (called := _CALLED.search(clean, start, end)):
        wire.precedence = tuple(filter(None, called.groups()))
        wire.end = max(wire.end, called.end())


def _at_word(
    word: str, pattern: re.Pattern[str], clean: str, start: int, end: int
) -> re.Match[str] | None:
    """Return the first match from a word on that each match begins with."""
    at = clean.find(word, start, end)
    return pattern.search(clean, at, end) if at >= 0 else None


def _read_group(clean: str, start: int, end: int, wire: Wire) -> None:
    """Read the date-time group, with the precedence before it."""
    group = _GROUP.search(clean, start, end)
    if group is None:
        return
    match = DTG.search(clean, max(start, group.start() - _PRECEDENCE), end)
    if match and (when := instant(match)):
        wire.dtg = when
        wire.precedence = tuple(dict.fromkeys(match["precedence"].upper().replace(" ", "")))
        wire.places["dtg"] = Span(match.start("day"), match.end("year"))
        wire.end = max(wire.end, match.end())


def _place(wire: Wire, name: str, match: re.Match[str]) -> None:
    wire.places[name] = Span(*match.span())
    wire.end = max(wire.end, match.end())


def _read_stations(clean: str, position: int, end: int, wire: Wire) -> int:
    """Read stations from FM on, up to the first line that is none; return where they end."""
    kind = before = "FM"
    blank = False
    last = position
    for at, line in _lines(clean, position, end):
        words = line.strip(' \t"\\')
        first, _, rest = words.partition(" ")
        meant = _KINDS.get(first.rstrip(":").upper())
        named = meant is not None
        if meant:
            before, kind, words = kind, meant, rest.lstrip()
        elif kind == "XMT" and _INDICATOR.match(words):
            kind = before
        if not words:
            blank = not named
        elif _ends(words, named=named, blank=blank):
            break
        else:
            blank = False
            _add(words, at + line.index(words), kind, wire)
            last = at + len(line)
    return last


def _lines(clean: str, position: int, end: int) -> Iterator[tuple[int, str]]:
    """Yield the lines of a routing block with their places; one of several stations is parted."""
    for line in clean[position:end].split("\n"):
        start = 0
        if any(map(line.__contains__, _PARTING)) and _listing(line):
            for between in _SEVERAL.finditer(line, _FIRST_WORD):
                yield position + start, line[start : between.start()]
                start = between.end()
        yield position + start, line[start:]
        position += len(line) + 1


def _listing(line: str) -> bool:
    """Say whether a line begins as the lines of addressees do, so that it may name several."""
    return line.isupper() and _LISTING.match(line) is not None


def _ends(words: str, *, named: bool, blank: bool) -> bool:
    if words[0] == "R" and "/" in words[4:9] and len(words) <= LONGEST and words.isascii():
        return False
    if len(words) > LONGEST or _STOP.match(words) or not words.isascii():
        return True
    return blank and not named and not _INDICATOR.match(words) and "PAGE" not in words


def _add(words: str, start: int, kind: str, wire: Wire) -> None:
    """Read one line as a station and put it where its kind belongs."""
    if words.startswith("PAGE") and (noise := _NOISE.match(words)):
        words = words[noise.end() :]
        start += noise.end()
    for station in _stations(words, start):
        if kind == "XMT":
            _exclude(wire, station.name)
        elif kind != "FM":
            (wire.to if kind == "TO" else wire.info).append(station)
        elif wire.sender is None:
            wire.sender = station
            wire.places["from"] = station.span


def _stations(words: str, start: int) -> Sequence[Station]:
    """Return the station of a line; two where a month stands for a number and the line's end."""
    station = _station(words, start)
    if station is None:
        return ()
    joined = _JOINED.search(station.name) if station.post is None else None
    if joined is None:
        return (station,)
    if joined.end() == len(station.name):
        name = station.name[: joined.start()]
        return (replace(station, name=name, post=canonical(name)),)
    at = words.find(joined[0])
    places = (0, at), (at + len(joined[0]), len(words))
    parts = (_station(words[first:last], start + first) for first, last in places)
    return tuple(filter(None, parts))


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


def _station(words: str, start: int) -> Station | None:
    """Read `RUEHC/SECSTATE WASHDC IMMEDIATE 2986`; None where a line is an office table."""
    if (" E C " in words or "C O N" in words or "UNCLAS" in words) and (
        glued := _GLUED.search(words)
    ):
        words = words[: glued.start()]
    words = words.rstrip(" \\.,;")
    plain, _, number = words.rpartition(" ")
    if not (plain and len(number) <= _LONGEST_NUMBER and number.isdigit()) or plain == "AIG":
        plain, number = words, ""
    found = _address(plain)
    if found is None:
        return None
    name, indicator, precedence, inner, post = found
    span = Span(start, start + len(words))
    return _made(name, span, indicator, precedence, number or inner, (), post)


_made = swiftly(Station)


class _Address(NamedTuple):
    name: str
    indicator: str | None
    precedence: str | None
    number: str | None
    post: str | None


@lru_cache(maxsize=8192)
def _address(words: str) -> _Address | None:
    """Read an addressee without the number behind it: the same stand on many telegrams."""
    if not words or not words[0].isalpha() or ("-" in words and _OFFICE.search(words)):
        return None
    indicator = None
    if "/" in words[:10] and (match := _INDICATOR.match(words)):
        indicator = match[1]
        words = words[match.end() :]
    parts = words.split()
    number = _taken_number(parts)
    precedence = _taken_precedence(parts)
    if number is None and precedence:
        number = _taken_number(parts)
    name = " ".join(parts)
    if name.endswith("//") and name.count("//") == 1:
        name = name[:-2]
    post = canonical(name.partition("//")[0].partition(" (")[0])
    return _Address(name, indicator, precedence, number, post) if parts else None


def _taken_number(parts: list[str]) -> str | None:
    """Take a message continuity number, or a range of them, off the end."""
    last = parts[-1]
    if len(parts) < 2 or not last[-1].isdigit() or parts[0] == "AIG":
        return None
    if _NUMBER.match(last):
        return parts.pop()
    word = last.rstrip("0123456789-")
    glued = word in _PRECEDENCES or (
        len(last) - len(word) == _DIGITS and canonical(" ".join([*parts[:-1], word])) is not None
    )
    if not glued:
        return None
    parts[-1] = word
    return last[len(word) :]


def _taken_precedence(parts: list[str]) -> str | None:
    if len(parts) < 2 or (last := _precedence(parts[-1])) is None:
        return None
    parts.pop()
    if parts[-1] == "NIACT" and len(parts) > 1:
        parts.pop()
        return f"NIACT {last}"
    return last


def _precedence(word: str) -> str | None:
    """Return the precedence that a word is, or is a slip for: `PRIOITY`."""
    if word in _PRECEDENCES:
        return word
    if word[0] not in "IPR" or not 4 <= len(word) <= 10:
        return None
    return next((name for name, slip in _MISSPELT.items() if slip.fullmatch(word)), None)
