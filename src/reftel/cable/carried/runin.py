"""A routing block in which every line runs into the next, as dumps leave it that keep no lines."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from reftel.cable.header.wire import Wire, read_wire
from reftel.source import Shift, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable.cable import Station

_INDICATOR = r"R[UH](?![A-Z]{0,5}R[UH][A-Z]{2,6}/)[A-Z]{2,6}/"
_NAME = (
    r"(?:AMEMBASSY|AMCONSUL|USMISSION|SECSTATE|SECDEF|CDR|DEPT|JOINT STAFF|NSC|CIA|DIA|FBI|USDOC"
    r"|DOD|HQ) [A-Z]"
)
_LINE = re.compile(
    r"(?<=\d) ?(?=[ZOPR]{2} R[UH])|(?<=[A-Z]) ?(?=DE R[UH][A-Z]{2,6} #?\d)"
    r"|(?<=\d) ?(?=ZN[YR] [A-Z]{5})|(?<=ZZ[HKC]) ?(?=[ZOPR] )|(?:(?<=\d\d)|(?<=ZDK)) ?(?=FM )"
    r"|(?<=[A-Z\d/]) ?(?=INFO [A-Z])"
    rf"|(?<=[A-Z\d]) ?(?={_INDICATOR})|(?<=//) ?(?={_INDICATOR}|{_NAME})"
    rf"|(?<!FM )(?<!TO )(?<!INFO )(?<!WHITE HOUSE )(?<=[A-Z\d ])(?={_NAME})"
    r"|(?:IMMEDIATE|PR?I?OR?ITY|ROUTINE|FLASH)(?: \d{1,6})? ?(?=[A-Z])"
    r"|COLLECTIVE(?=[A-Z])|WASH(?:DC|INGTON DC)(?=[A-Z])"
)
_TO = re.compile(
    r"(?<=[A-Z]) ?(?=TO (?:R[UH][A-Z]{2,6}/|AM[CE]|US[A-Z]|SEC|ALL |NSC|CIA|DIA|CDR|HQ|DEPT|JOINT"
    r"|[A-Z ]{3,40} COLLECTIVE))"
)
_LEAST = 40
"""Characters of a block that may hold two lines."""


def read_run_in(clean: str, span: Span) -> Wire:
    """Read a routing block without any line end; one that has some is left alone."""
    block = span.of(clean)
    if len(block) < _LEAST or "\n" in block or "FM " not in block:
        return Wire(end=span.start)
    cuts = sorted({0, *_cuts(block), len(block)})
    text = "\n".join(block[start:end] for start, end in pairwise(cuts))
    wire = read_wire(text, Span(0, len(text)))
    starts = tuple(number + at for number, at in enumerate(cuts[:-1]))
    _move(wire, Shift(starts, tuple(span.start - number for number in range(len(starts)))))
    wire.end = span.start
    return wire


def _cuts(block: str) -> Iterator[int]:
    """Yield where a line begins."""
    yield from (match.end() for match in _LINE.finditer(block))
    if to := _TO.search(block, block.find("FM ")):
        yield to.end()


def _move(wire: Wire, shift: Shift) -> None:
    """Put all places back to where they stand without the line ends that were added."""

    def moved(station: Station) -> Station:
        return replace(station, span=shift.span(station.span))

    wire.places = {name: shift.span(span) for name, span in wire.places.items()}
    wire.sender = moved(wire.sender) if wire.sender else None
    wire.to = list(map(moved, wire.to))
    wire.info = list(map(moved, wire.info))
