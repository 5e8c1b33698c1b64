"""Aircraft: by type, by registration, by flight, and taken up again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.shipping.craft import Find

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.shipping.craft import Stretch
    from reftel.claims.text.page import Page

_TAIL = re.compile(
    r"\b(?:[Tt]ail|[Rr]egistration)\s+(?:(?:number|no\.?|code)\s*)?(?::|was\b|is\b)?\s*(?P<number>[A-Z]{1,2}-?[A-Z\d]{3,5}"
    r"|\d[A-Z]-?[A-Z]{3}"
    r"|[A-Z]-\d{3,4}|N\d{2,5}[A-Z]{0,2})\b"
)
_FLIGHT = re.compile(
    r"\b[Ff]light\s+(?:(?:[Nn]umber|[Nn]o\.?)\s*|#)?(?P<number>(?:[A-Z]{2,3}|[A-Z]\d|\d[A-Z])[-\s]?\d{2,4})\b"
    r"|\b(?P<line>(?:[A-Z][a-z]+\s+){1,2})[Ff]light\s+(?:(?:[Nn]umber|[Nn]o\.?)\s*|#)?(?P<bare>\d{2,4})\b"
)
_PLANE = re.compile(
    r"\b(?:I[Ll]-(?:62|76|96|18)(?:M|TD|MD|T)?|An-(?:12|22|24|26|32|72|124)|(?:Antonov|Ilyushin|Tupolev)[-\s]\d{2,3}(?:TD)?|Tu-(?:134|154|204)"
    r"|Boeing[-\s]7[0-9]7(?:-\d00)?|Airbus\s+A\d{3}"
    r"|B-?7[0-9]7)\b",
    re.IGNORECASE,
)
_GOODS = re.compile(
    r"-?s\b|\s+(?:(?:passenger|cargo|civil|transport)\s+)?(?:aircraft|airplanes?|planes?|jets?"
    r"|airliners?|engines?|parts|spares?|spare\s+parts)\b",
    re.IGNORECASE,
)
"""What follows a type of aircraft that is goods, no carrier."""
_COUNTED = re.compile(r"\b(?:two|three|four|five|six|several|\d+)\s+(?:used\s+)?$", re.IGNORECASE)


PATTERNS = (_TAIL, _PLANE, _FLIGHT)
"""What a stretch must be able to match for aircraft to be looked for in it."""
_TYPE = re.compile(
    r"(?:IL|AN|TU|B)-?\d+|(?:ANTONOV|ILYUSHIN|TUPOLEV)[-\s]\d+|BOEING[-\s]7\d7|AIRBUS\s+A\d{3}"
)
_AIRCRAFT = (("type", "aircraft"),)
_FLOWN = (("type", "flight"),)


def aircraft(page: Page, spans: list[Stretch]) -> list[Find]:
    """Return aircraft and flights in order; one of a type and a registration has both for value."""
    flights = [find for span in spans for find in _flights(page.text, span)]
    tails = [find for span in spans for find in _tails(page.text, span)]
    types = [find for span in spans for find in _types(page.text, span)]
    again = [*_named_again(page.text, tails), *_of_line(page.text, flights)]
    return _together(sorted([*flights, *tails, *types, *again]))


def last_flown(air: list[Find], position: int) -> str:
    """Return the one aircraft named before a place; empty where several are told of."""
    several = len({find.value for find in air if not _is_flight(find)}) > 1
    before = [find.value for find in air if find.start < position]
    return before[-1] if before and not several else ""


def _tails(text: str, span: Stretch) -> Iterator[Find]:
    for found in span.matches(_TAIL, text):
        yield Find(*found.span("number"), found["number"], more=_AIRCRAFT)


def _types(text: str, span: Stretch) -> Iterator[Find]:
    for found in span.matches(_PLANE, text):
        counted = _COUNTED.search(text, max(0, found.start() - 12), found.start())
        if not counted and not _GOODS.match(text, found.end()):
            yield Find(*found.span(), found[0].upper(), more=_AIRCRAFT)


def _named_again(text: str, tails: list[Find]) -> Iterator[Find]:
    """Yield registrations that stand without the word."""
    for number in {find.value for find in tails}:
        for found in re.finditer(rf"(?<![\w-]){re.escape(number)}(?![\w-])", text):
            yield Find(*found.span(), number, more=_AIRCRAFT)


def _of_line(text: str, flights: list[Find]) -> Iterator[Find]:
    """Yield other flights of a line by their numbers alone."""
    for line in {find.value[:2] for find in flights if " " not in find.value}:
        for found in re.finditer(rf"(?<![\w-]){line}-?\d{{3,4}}\b", text):
            yield Find(*found.span(), found[0], more=_FLOWN)


def _is_flight(find: Find) -> bool:
    return find.more == _FLOWN


def _together(air: list[Find]) -> list[Find]:
    """Call the one aircraft of a cable by its type and its registration or flight."""
    kinds = {found[0] for find in air if (found := _TYPE.match(find.value))}
    flights = {find.value for find in air if _is_flight(find)}
    marks = {find.value for find in air if not _TYPE.match(find.value)} - flights or flights
    if len(kinds) != 1 or len(marks) != 1:
        return air
    whole = f"{kinds.pop()} {marks.pop()}"
    return [find if _is_flight(find) else find._replace(value=whole) for find in air]


def _flights(text: str, span: Stretch) -> Iterator[Find]:
    for found in span.matches(_FLIGHT, text):
        number = found["number"] and re.sub(r"\s", "-", found["number"])
        line = f"{found['line']}{found['bare']}".upper()
        yield Find(*found.span(), number or " ".join(line.split()), more=_FLOWN)
