"""Telegrams printed in an edition, as Foreign Relations of the United States has them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.cable.cable import Station
from reftel.cable.header.posts import canonical
from reftel.cable.header.wire import Wire
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


def printed(clean: str, parts: Mapping[str, Span], span: Span) -> Wire:
    """Return what a printed edition says of sender, addressee and precedence.

    The number of the telegram stands before its first words, at the beginning of `span`.
    """
    wire = Wire(end=span.start)
    for name in ("from", "to"):
        if place := parts.get(name):
            words = " ".join(place.of(clean).split())
            station = Station(words, place, post=canonical(words) or _dateline(clean, name, parts))
            if name == "from":
                wire.sender = station
            else:
                wire.to.append(station)
    if (number := _PRINTED.match(clean, *span)) and number[1] != "1":
        wire.places["serial"] = Span(*number.span(1))
        wire.end = number.end()
    note = parts["note"].of(clean) if "note" in parts else ""
    wire.precedence = tuple(_LETTERS[word] for word in _URGENT.findall(note))
    return wire


_PRINTED = re.compile(r"\s*(\d{1,6})\.\s")
_LETTERS = {"Flash": "Z", "Immediate": "O", "Priority": "P"}
_URGENT = re.compile(r"[.;] (?:Niact )?(Flash|Immediate|Priority)(?=[.;])")


def _dateline(clean: str, name: str, parts: Mapping[str, Span]) -> str | None:
    """Return the post of a sender by the place in the dateline."""
    place = parts.get("place") if name == "from" else None
    return canonical(" ".join(place.of(clean).split())) if place else None


def printed_number(text: str, wire: Wire, date: datetime | None) -> str | None:
    """Return the message reference number that an edition's sender, number and day make."""
    serial = wire.places.get("serial")
    if serial is None or date is None or wire.sender is None or wire.sender.post is None:
        return None
    return f"{date.year % 100:02}{wire.sender.post}{int(serial.of(text))}"


def printed_captions(clean: str, parts: Mapping[str, Span]) -> tuple[str, ...]:
    """Return the captions that editors tell in a note on the source: `Secret; Exdis`."""
    note = parts["note"].of(clean) if "note" in parts else ""
    return tuple(caption.upper() for caption in _CAPTION.findall(note))


_CAPTION = re.compile(r"(?<=[.;] )(?:Exdis|Nodis|Limdis|Noforn|Stadis|Eyes Only)(?=[.;])")
