"""The routing block: transmission line, called stations, DE, security signal, DTG, addressees."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reftel.cable.cable import Station, Transmission
from reftel.cable.dtg import DTG, instant
from reftel.source import Span

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(slots=True)
class Wire:
    """What the routing block says."""

    transmission_id: str | None = None
    precedence: tuple[str, ...] = ()
    dtg: datetime | None = None
    de: Transmission | None = None
    security_signal: str | None = None
    sender: Station | None = None
    to: list[Station] = field(default_factory=list)
    info: list[Station] = field(default_factory=list)
    places: dict[str, Span] = field(default_factory=dict)


_VZCZ = re.compile(r"\bVZCZ[A-Z]{2,4}\d*")
_DE = re.compile(r"\bDE ([A-Z]{4,8}) #(\d{4})(?:/(\d\d))?(?: (\d{7}))?")
_ZNY = re.compile(r"\bZN[YR] [A-Z]{5}(?: ZZ[HK])?")
_FROM = re.compile(r"\bFM ")
_STATION = re.compile(
    r"(?P<kind>FM|TO|INFO|XMT)?[ \t]*(?:(?P<indicator>R[A-Z]{3,7})/)?(?P<name>[A-Z].*?)"
    r"(?:[ \t]+(?P<precedence>(?:NIACT )?IMMEDIATE|PRIORITY|ROUTINE|FLASH))?"
    r"(?:[ \t]+(?P<number>\d{4}(?:-\d{4})?))?[ \t]*$"
)


def read_wire(clean: str, span: Span) -> Wire:
    """Read the routing block in a stretch of clean text."""
    wire = Wire()
    start, end = span
    if match := _VZCZ.search(clean, start, end):
        wire.transmission_id = match[0]
        wire.places["transmission_id"] = Span(*match.span())
    if match := _DE.search(clean, start, end):
        wire.de = Transmission(*match.groups())
        wire.places["de"] = Span(*match.span())
    if match := _ZNY.search(clean, start, end):
        wire.security_signal = match[0]
        wire.places["security_signal"] = Span(*match.span())
    if match := DTG.search(clean, start, end):
        wire.dtg = instant(match)
        wire.precedence = tuple(match["precedence"].upper().split())
        wire.places["dtg"] = Span(*match.span())
    if match := _FROM.search(clean, start, end):
        _read_stations(clean, match.start(), end, wire)
    return wire


def _read_stations(clean: str, position: int, end: int, wire: Wire) -> None:
    kind = "FM"
    for line in clean[position:end].split("\n"):
        match = _STATION.match(line)
        if match:
            kind = match["kind"] or kind
            station = _station(match, position)
            if kind == "FM":
                wire.sender = wire.sender or station
            elif kind in ("TO", "INFO"):
                (wire.to if kind == "TO" else wire.info).append(station)
        position += len(line) + 1


def _station(match: re.Match[str], offset: int) -> Station:
    start = match.start("indicator") if match["indicator"] else match.start("name")
    return Station(
        name=match["name"],
        span=Span(offset + start, offset + match.end()),
        indicator=match["indicator"],
        precedence=match["precedence"],
        number=match["number"],
    )
