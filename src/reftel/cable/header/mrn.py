"""Message reference numbers: `09BEIJING724`, in every spelling that is met."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from reftel.cable.header.posts import canonical, exact, letters, truncated


class Number(NamedTuple):
    """The parts of a message reference number: two-digit year, post code, serial."""

    year: str
    post: str
    serial: int

    def __str__(self) -> str:
        return f"{self.year}{self.post}{self.serial}"


_FORM = re.compile(
    r"\s*(?:19|20)?(?P<year>\d\d)(?P=year)?[\s_-]*"
    r"(?P<post>[A-Z][A-Z'.]*(?:[ _-]{1,2}[A-Z'.]+){0,5})[\s_#-]*"
    r"(?P<serial>[0-9O]{1,7})(?:[\s_]*(?:/\s*\d{1,2}|SECTION\s+\d+\s+OF\s+\d+|[A-Z]))?[\s.]*",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"\s*(?P<post>[A-Z][A-Z'.]*(?:[ _-]{1,2}[A-Z'.]+){0,5})[\s_#-]*(?P<serial>\d{1,7})"
    r"\s*(?:\((?:19|20)?(?P<year>\d\d)\)|/\s*(?P<short>\d\d))\s*",
    re.IGNORECASE,
)

_SIX = 6
"""Letters to which the archives cut the name of a post in a document number."""


@lru_cache(maxsize=8192)
def parse(text: str) -> str | None:
    """Return the canonical form of a message reference number, or None where it is none.

    Read are `09BEIJING000724`, `09 BEIJING 724`, `2009BEIJING00724`, `09-AMEMBASSY BEIJING-724`,
    `BEIJING 724 (09)`, a section after a stroke, and a year that stands doubled. The post stays
    as written where no listed post is meant.
    """
    number = parts(text)
    return str(number) if number else None


def post_of(mrn: str) -> str:
    """Return the post in a message reference number; an electronic office stands for its post."""
    return mrn[2:].rstrip("0123456789").removeprefix("EFTO")


def year_of(mrn: str) -> int | None:
    """Return the year in a message reference number in four digits; None where it is none."""
    number = parts(mrn)
    return full_year(number.year) if number else None


def filed_as(text: str) -> str:
    """Return the number under which a cable is kept, however a person writes it."""
    return parse(text) or text.strip().upper()


def numbers_meant(text: str) -> tuple[str, ...]:
    """Return the numbers that a person may mean: `BEIJING 724` is that of any year.

    Nothing where a text is no number.
    """
    if number := parse(text):
        return (number,)
    of_years = (parse(f"{year:02}{text}") for year in range(100))
    return tuple(number for number in of_years if number)


def parts(text: str) -> Number | None:
    """Return year, post and serial of a message reference number, or None where it is none."""
    if len(text) > 100:
        return None
    match = _FORM.fullmatch(text) or _TRAILING.fullmatch(text)
    if not match:
        return None
    found = match.groupdict()
    serial = int(found["serial"].upper().replace("O", "0"))
    post = _code(found["post"])
    year = found["year"] or found["short"]
    return Number(year, post, serial) if serial and post else None


def _code(post: str) -> str:
    """Return the code: of the listed post, else the letters as they stand."""
    upper = post.upper()
    if code := exact(upper):
        return code
    bare = letters(upper)
    spaced = any(mark in upper for mark in " _-")
    return (canonical(upper) if spaced else _cut(bare)) or bare


def _cut(bare: str) -> str | None:
    """Return the post that the archives of the 1970s named by its first six letters and blanks."""
    return truncated(bare) if len(bare) <= _SIX else None


def full_year(two: str) -> int:
    """Return the year in four digits; the telegrams are of 1945 to 2044."""
    year = int(two)
    return year + (2000 if year < 45 else 1900)
