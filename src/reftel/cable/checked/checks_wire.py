"""Checks of the routing block (ACP 127 lines 1 to 9) against itself and the telegram's number."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import reftel.cable.header.mrn as numbers
from reftel.cable.header.posts import by_indicator, posts
from reftel.findings import Finding
from reftel.marking import Level
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reftel.cable.cable import Cable, Station

_CALLED = re.compile(r"^[ \t]*([ZOPR])([ZOPR])[ ]+R[A-Z]{3,7}\b", re.MULTILINE)
_PARTIAL = "This record is a partial extract"
_LETTERS = {Level.TS: "T", Level.S: "S", Level.C: "C", Level.U: "UE", Level.R: "R"}
_FILED = 7
_MOST_OF_A_YEAR = 360
_FAR = timedelta(days=2)


def filing_day(cable: Cable) -> Iterator[Finding]:
    """Compare the Julian day of the DE line with the day of the date-time group."""
    filed = _filed(cable)
    if filed is None or cable.dtg is None or filed.date() == cable.dtg.date():
        return
    if timedelta() <= filed - cable.dtg < timedelta(days=1):
        return
    message = f"filed on day {filed:%j} ({filed:%d %b}), date-time group of {cable.dtg:%d %b}"
    yield Finding("cable/julian-day", message, cable.places.get("de"))


def filing_time(cable: Cable) -> Iterator[Finding]:
    """Report a message filed before its date-time group."""
    filed = _filed(cable)
    if filed and cable.dtg and filed.date() == cable.dtg.date() and filed < cable.dtg:
        message = f"filed {filed:%H%M}Z, before its date-time group {cable.dtg:%H%M}Z"
        yield Finding("cable/filed-before-dtg", message, cable.places.get("de"))


def _filed(cable: Cable) -> datetime | None:
    """Return the filing time `dddhhmm` in the year of the date-time group, or in the next."""
    written = cable.de.filed if cable.de else None
    if written is None or cable.dtg is None or len(written) != _FILED or not written.isdigit():
        return None
    day, hour, minute = int(written[:3]), int(written[3:5]), int(written[5:])
    if not 1 <= day <= 366 or hour > 23 or minute > 59:  # a day, an hour, a minute
        return None
    # What is written on New Year's Eve may be filed on day 001.
    turned = cable.dtg.timetuple().tm_yday - day > _MOST_OF_A_YEAR
    start = datetime(cable.dtg.year + turned, 1, 1, tzinfo=UTC)
    return start + timedelta(days=day - 1, hours=hour, minutes=minute)


def serial(cable: Cable) -> Iterator[Finding]:
    """Compare the serial of the DE line with the last four digits of the number."""
    own = numbers.parts(cable.mrn or "")
    written = cable.de.serial if cable.de else None
    if own and written and written.isdigit() and int(written) != own.serial % 10_000:
        message = f"DE line has serial {written}, the number is {cable.mrn}"
        yield Finding("cable/serial-mismatch", message, cable.places.get("de"))


def precedence(cable: Cable) -> Iterator[Finding]:
    """Compare the precedence of line 2 with that of the date-time group."""
    group, line = cable.places.get("dtg"), cable.places.get("de")
    if not group or not line or not cable.precedence:
        return
    called = _CALLED.search(cable.source.text, max(0, line.start - 400), line.start)
    if called and called[1] not in {prosign[:1] for prosign in cable.precedence}:
        message = f"line 2 says {called[1]}{called[2]}, line 5 {' '.join(cable.precedence)}"
        yield Finding("cable/precedence-mismatch", message, group)


def signal(cable: Cable) -> Iterator[Finding]:
    """Compare the letters after ZNY or ZNR with the class line."""
    words = (cable.security_signal or "").split()
    level = cable.marking.level
    if len(words) < 2 or level is None or "marking" not in cable.places:
        return
    span = cable.places.get("security_signal")
    if words[1][0] not in _LETTERS[level]:
        message = f"{words[0]} {words[1]} on a telegram classified {level.words}"
        yield Finding("cable/signal-mismatch", message, span)
    elif (words[0] == "ZNR") != (words[1][0] == "U"):
        message = f"{words[0]} does not go with {words[1]}"
        yield Finding("cable/signal-operator", message, span)


def indicator(cable: Cable) -> Iterator[Finding]:
    """Compare the routing indicator of the DE line with the post that sends."""
    post = by_indicator(cable.de.indicator) if cable.de else None
    sender = cable.sender.post if cable.sender else None
    if post and sender and not same_place(post, sender):
        message = (
            f"{cable.de.indicator if cable.de else ''} is {post}, the telegram is from {sender}"
        )
        yield Finding("cable/indicator-mismatch", message, cable.places.get("de"))


def origin(cable: Cable) -> Iterator[Finding]:
    """Compare the post that sends with the post of the number."""
    own = numbers.parts(cable.mrn or "")
    sender = cable.sender
    if own and sender and sender.post and not same_place(own.post, sender.post):
        message = f"from {sender.post}, but numbered {cable.mrn}"
        yield Finding("cable/origin-mismatch", message, sender.span)


def same_place(one: str, other: str) -> bool:
    """Say whether two post codes are of one place: KIEV and KYIV, AITTAIPEI and TAIPEI."""
    names = {one.removeprefix("EFTO"), other.removeprefix("EFTO")}
    return len(names) == 1 or any(
        {post.code, post.successor} == names for post in map(posts().get, names) if post
    )


def year(cable: Cable) -> Iterator[Finding]:
    """Compare the year of the number with that of the date-time group."""
    own = numbers.parts(cable.mrn or "")
    if own and cable.dtg and f"{cable.dtg:%y}" != own.year:
        message = f"sent in {cable.dtg:%Y}, but numbered {cable.mrn}"
        yield Finding("cable/year-mismatch", message, cable.places.get("dtg"))


def created(cable: Cable) -> Iterator[Finding]:
    """Compare the date that the rendition gives with the date-time group."""
    if cable.created is None or cable.dtg is None:
        return
    told = cable.created if cable.created.tzinfo else cable.created.replace(tzinfo=UTC)
    if abs(told - cable.dtg) > _FAR:
        message = f"the rendition says {told:%Y-%m-%d}, the telegram {cable.dtg:%Y-%m-%d}"
        yield Finding("cable/created-mismatch", message, cable.places.get("created"))


def partial(cable: Cable) -> Iterator[Finding]:
    """Note that the routing block was left out by who published the telegram."""
    at = cable.source.text.find(_PARTIAL)
    if at >= 0 and cable.sender is None:
        end = at + len(_PARTIAL)
        message = "the routing block is missing in this rendition"
        yield Finding("cable/partial-header", message, Span(at, end))


def addressees(cable: Cable) -> Iterator[Finding]:
    """Report telegrams without addressee, posts that no table knows, and doubled addressees."""
    if cable.sender and not cable.to:
        yield Finding("cable/no-addressee", "FM without TO", cable.sender.span)
    seen: set[str] = set()
    for station in (*cable.to, *cable.info):
        yield from _addressee(station, seen)
    zeros = [
        item for item in (*cable.to, *cable.info) if item.number and not item.number.strip("0")
    ]
    if zeros:
        whose = f"{zeros[0].name} has" if len(zeros) == 1 else f"{len(zeros)} addressees have"
        message = f"{whose} the continuity number {zeros[0].number}"
        yield Finding("cable/zero-continuity", message, zeros[0].span)


def _addressee(station: Station, seen: set[str]) -> Iterator[Finding]:
    if station.post is None and _is_post(station.name):
        message = f"{station.name} is no post that the table knows"
        yield Finding("cable/unknown-post", message, station.span)
    if station.name in seen and "COLLECTIVE" not in station.name:
        yield Finding("cable/repeated-addressee", f"{station.name} twice", station.span)
    seen.add(station.name)


def _is_post(name: str) -> bool:
    return name.startswith(("AMEMBASSY ", "AMCONSUL ", "USMISSION "))


WIRE: tuple[Callable[[Cable], Iterator[Finding]], ...] = (
    filing_day, filing_time, serial, precedence, signal, indicator, origin, year, created, partial,
    addressees,
)  # fmt: skip
