"""The year of a telegram that is cited without one, by rule, with the rule on record."""

from __future__ import annotations

import gzip
import os
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable.header.mrn import Number, full_year
from reftel.cable.header.posts import posts
from reftel.findings import ReftelError
from reftel.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

INDEX = "REFTEL_MRN_INDEX"
_BACK = 3
_SLACK = 1.3
_NEAR = 200
_ERA = 5
"""Years on either side for which a post's pace still tells of its own."""


class Dated(NamedTuple):
    """A cited telegram with its year: how that was found, and what else it may be."""

    mrn: str | None
    year_by: str
    candidates: tuple[str, ...] = ()


def dated(
    post: str, serial: int, explicit: int | None, own: Number | None, date: datetime | None
) -> Dated:
    """Return the message number of a cited telegram.

    In order: the year as written; a serial above the own serial of the same post means an earlier
    year; the index of known numbers named by the environment variable REFTEL_MRN_INDEX; the rate
    at which the post counted in that year; the same year. Where the index knows no such number of
    the post, but knows numbers a slip of the hand away, those are candidates (`near-serial`).
    """
    found = _dated(post, serial, explicit, own, date)
    near = _near(found.mrn, full_year(own.year) if own else None, date) if found.mrn else ()
    return Dated(found.mrn, "near-serial", (*near, *found.candidates)) if near else found


def _dated(
    post: str, serial: int, explicit: int | None, own: Number | None, date: datetime | None
) -> Dated:
    """Return the message number with its year, as the rules of `dated` have it."""
    if explicit is not None:
        return Dated(f"{explicit % 100:02}{post}{serial}", "explicit")
    year = full_year(own.year) if own else date.year if date else None
    if year is None:
        return Dated(None, "unknown", (f"??{post}{serial}",))
    if own is not None and own.post == post:
        return _of_own_post(serial, own, date.month if date else 12)
    listed = _listed(post, serial, year, date.month if date else 12)
    if listed:
        return Dated(listed[0], "index", listed[1:])
    if _ahead(post, serial, year, date):
        return Dated(*_guess(post, serial, year - 1, "rate", year))
    return Dated(*_guess(post, serial, year, "same-year", year - 1))


def _of_own_post(serial: int, own: Number, month: int) -> Dated:
    """Date a telegram of the own post: a higher serial is of an earlier year."""
    post, year = own.post, full_year(own.year)
    if serial > own.serial:
        earlier = _listed(post, serial, year - 1, 12)
        if earlier:
            return Dated(earlier[0], "own-serial", earlier[1:])
        return Dated(*_guess(post, serial, year - 1, "own-serial"))
    same = f"{own.year}{post}{serial}"
    listed = _listed(post, serial, year, month)
    near = own.serial - serial <= max(_NEAR, own.serial // 4)
    if same in listed or (listed and not near):
        return Dated(listed[0], "index", listed[1:])
    return Dated(same, "same-year", listed)


def _guess(post: str, serial: int, year: int, by: str, *others: int) -> Dated:
    code = _code(post, year)
    rest = tuple(f"{other % 100:02}{_code(post, other)}{serial}" for other in others)
    return Dated(f"{year % 100:02}{code}{serial}", by, rest)


def _code(post: str, year: int) -> str:
    """Return the code a post had in a year: Peking until 1979, Beijing since."""
    return {"PEKING": "BEIJING"}.get(post, post) if year >= 1979 else post


def _ahead(post: str, serial: int, year: int, date: datetime | None) -> bool:
    """Say whether a post can have counted so far last year, but not yet by this day."""
    if date is None:
        return False
    day = date.timetuple().tm_yday + 7
    now, then = _reach(post, year, day), _reach(post, year - 1, 366)
    return now is not None and then is not None and now < serial <= then


def _reach(post: str, year: int, day: int) -> float | None:
    """Return the highest serial that a post may have given by a day of a year."""
    pace = _pace().get((post, year)) or _pace_nearby(post, year)
    return None if pace is None else pace * day * _SLACK + 20


@cache
def _pace_nearby(post: str, year: int) -> float | None:
    """Return the fastest pace measured within a few years: another era tells nothing."""
    near = range(year - _ERA, year + _ERA + 1)
    return max((pace for at in near if (pace := _pace().get((post, at)))), default=None)


@cache
def _pace() -> Mapping[tuple[str, int], float]:
    """Return the serials a day of each post and year."""
    found: dict[tuple[str, int], float] = {}
    for row in read_table("cable", "serials"):
        pace = int(row["serial"]) / (int(row["month"]) * 30.4)
        found[row["post"], full_year(row["year"])] = pace
    return found


def _listed(post: str, serial: int, year: int, month: int) -> tuple[str, ...]:
    """Return the known numbers that fit, the likeliest first: never later than the citing month."""
    index = known()
    if not index:
        return ()
    found: list[str] = []
    for back in range(_BACK + 1):
        for code in _siblings(post):
            number = f"{(year - back) % 100:02}{code}{serial}"
            at = index.get(number)
            if at is not None and (back or at <= month):
                found.append(number)
    return tuple(found)


_MOST_SLIPS = 3


def _near(mrn: str, citing: int | None, date: datetime | None) -> tuple[str, ...]:
    """Return known numbers whose serial is a slip away, where the number itself is not known."""
    index = known()
    if not index or mrn in index:
        return ()
    head = mrn.rstrip("0123456789")
    serial = mrn[len(head) :]
    year = full_year(mrn[:2])
    if not any(f"{head}{slip}" in index for slip in _around(int(serial))):
        return ()
    latest = date.month if date and citing == year else 12
    found = (f"{head}{slip}" for slip in _slips(serial))
    return tuple(number for number in found if index.get(number, 13) <= latest)[:_MOST_SLIPS]


def _around(serial: int) -> Iterator[int]:
    """Yield the serials nearby: where the index has none of them, it says nothing of a number."""
    yield from range(max(1, serial - _NEAR), serial + _NEAR)


def _slips(serial: str) -> Iterator[str]:
    """Yield the serials with one digit off by one, as on neighbouring keys, or two swapped."""
    for at, digit in enumerate(serial):
        for other in (int(digit) - 1, int(digit) + 1):
            if 0 <= other <= 9 and (at or other):
                yield f"{serial[:at]}{other}{serial[at + 1 :]}"
        following = serial[at + 1 : at + 2]
        if following and following != digit and (at or following != "0"):
            yield f"{serial[:at]}{following}{digit}{serial[at + 2 :]}"


def _siblings(post: str) -> tuple[str, ...]:
    entry = posts().get(post)
    if entry and entry.successor:
        return post, entry.successor
    return post, *_predecessors().get(post, ())


@cache
def _predecessors() -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for post in posts().values():
        if post.successor:
            found[post.successor] += (post.code,)
    return found


def known() -> Mapping[str, int]:
    """Return the month of every known message number, from the file that the variable names."""
    return _index(os.environ.get(INDEX, ""))


@cache
def _index(place: str) -> Mapping[str, int]:
    if not place:
        return {}
    path = Path(place)
    try:
        return dict(_rows(path))
    except (OSError, ValueError) as error:
        raise ReftelError(
            f"{INDEX}={place} cannot be read ({error}): give a CSV file, perhaps gzipped, of"
            " number,month"
        ) from None


def _rows(path: Path) -> Iterator[tuple[str, int]]:
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    for line in text.splitlines():
        number, _, month = line.strip().partition(",")
        if month.isdigit():
            yield number, int(month)
