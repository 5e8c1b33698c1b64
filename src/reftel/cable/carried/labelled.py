"""Telegrams printed with a label a line, as the Department's reading room has those since 2010."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reftel.cable.cable import Station
from reftel.cable.carried.carriage import Carriage
from reftel.cable.header.dtg import DTG, instant
from reftel.cable.header.posts import canonical
from reftel.cable.header.wire import Wire
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NAMES = {
    "mrn": "mrn",
    "date/dtg": "dtg",
    "from": "from",
    "action": "to",
    "info": "info",
    "captions": "captions",
    "pass line": "attention",
}
_LABEL = re.compile(
    r"^[ \t]*(MRN|Date/DTG|From|Action|Info|Captions|Pass Line|E\.?O\.?|TAGS|Reference|Ref"
    r"|Subject)[ ]?:[ \t]*",
    re.MULTILINE | re.IGNORECASE,
)
_CLASS = re.compile(
    r"\s*((?:UNCLASSIFIED|CONFIDENTIAL|SECRET)(?:\s{1,20}(?:SBU|FOUO|NOFORN))?)[ \t]*\n"
)
_STATION = re.compile(
    r"\s*(?P<place>[^,;\s][^,;\n]*),[ ]*(?P<office>[^;\n]+?)"
    r"(?:[ ]+(?P<precedence>(?:NIACT )?IMMEDIATE|PRIORITY|ROUTINE|FLASH))?[ ]*(?:;|\n|\Z)"
)
_LETTERS = {"FLASH": "Z", "IMMEDIATE": "O", "PRIORITY": "P", "ROUTINE": "R"}
_REACH = 12_000
_WITHIN = 1_500


def read_labelled(text: str) -> Carriage | None:
    """Take a text apart whose heading is rows of `MRN:`, `Date/DTG:`, `From:`; else None."""
    if not 0 <= text.find("MRN:") < _WITHIN or "Date/DTG:" not in text[: 2 * _WITHIN]:
        return None
    rows = list(_rows(text))
    metadata = {name: span for name, span in rows if name and span.end > span.start}
    head = [span for name, span in rows if name]
    if "mrn" not in metadata or not head:
        return None
    if found := _CLASS.match(text):
        metadata["classification"] = Span(*found.span(1))
    start = min(text.find("\n", head[0].start) + 1 or len(text), len(text))
    for name, span in rows:
        start = max(start, span.end) if name in _ROUTING else start
    return Carriage("labelled", Span(head[0].start, start), Span(start, len(text)), metadata)


_ROUTING = frozenset(["mrn", "dtg", "from", "to", "info"])


def _rows(text: str) -> Iterator[tuple[str | None, Span]]:
    """Yield each row's name, None where the heading reads it, and where its words stand."""
    labels = list(_LABEL.finditer(text, 0, _REACH))
    subject = [at for at, label in enumerate(labels) if label[1].lower() == "subject"]
    labels = labels[: subject[0] + 1] if subject else labels
    for label, following in pairwise(labels):
        words = text[label.end() : following.start()]
        span = Span(label.end(), label.end() + len(words.rstrip()))
        yield _NAMES.get(label[1].lower()), span


def stations(clean: str, rows: Mapping[str, Span]) -> Wire:
    """Return what the rows say of time, sender and addressees: `OSLO, AMEMBASSY IMMEDIATE`."""
    wire = Wire(to=list(_stations(clean, rows.get("to"))))
    wire.info = list(_stations(clean, rows.get("info")))
    if group := rows.get("dtg"):
        found = DTG.search(clean, *group)
        wire.dtg = instant(found) if found else None
    if sender := rows.get("from"):
        name = " ".join(sender.of(clean).split())
        wire.sender = Station(name, sender, post=canonical(name))
    words = (station.precedence.split()[-1] for station in wire.to if station.precedence)
    wire.precedence = tuple(dict.fromkeys(_LETTERS[word] for word in words))
    return wire


def _stations(clean: str, span: Span | None) -> Iterator[Station]:
    for match in _STATION.finditer(clean, *span) if span else ():
        name = " ".join(f"{match['office']} {match['place']}".split())
        place = Span(match.start("place"), match.end("precedence" if match[3] else "office"))
        yield Station(name, place, precedence=match["precedence"], post=canonical(name))
