"""Telegrams cited as post and number: `STATE 12, 13 AND 14`, `05 PARIS 12`, `BEIJING5237`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable.mrn import Number, full_year
from reftel.cable.noncable import kind_of
from reftel.cable.posts import canonical, exact, posts

if TYPE_CHECKING:
    from collections.abc import Iterator


class Cited(NamedTuple):
    """A telegram as cited: post code, serial, the year where one is written, and the place."""

    post: str
    serial: int
    year: int | None
    start: int
    end: int


_WORD = r"[A-Za-z][A-Za-z'\N{RIGHT SINGLE QUOTATION MARK}.&]*"
_NAMED = re.compile(
    rf"(?<![A-Za-z/])((?:{_WORD}[ \t\r\n/-]{{1,6}}){{0,5}}{_WORD})"
    r"[ \t\r\n.#:-]{0,6}(?:[Nn][Oo]\.?[ ]?)?((?<![A-Za-z])[O0-9]*\d[O0-9]*|\d+[O0-9]*)"
    r"(?![A-Za-z0-9]|:\d|\.\d|,\d{3}\b)"
)
_MONTH = r"(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}\.?"
_YEAR_BEFORE = re.compile(r"(?:(?<!\d)(?:19|20)\d\d|(?<!\d)'?\d\d)[ \t\r\n-]{0,4}$")
_YEAR_AFTER = re.compile(
    r"\s{0,2}(?:[/-]\s?((?:19|20)\d\d|\d\d)(?![\d/-])|\(\s*((?:19|20)\d\d|'?\d\d)\s*\)"
    r"|(?:\s*,)?\s*\(?(?:DATED|DTD|OF|ON)?\s*(?:\d{1,2}[ /-])?"
    rf"(?:{_MONTH}|\d{{1,2}})[ /-](?:\d{{1,2}},?[ /-])?((?:19|20)\d\d)\)?(?!\d))",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"(?:\s*(?:,|;|&|/|\+|\bAND\b|\bTHRU\b|\bTHROUGH\b)){1,2}\s*(?:NOS?\.?\s*)?(\d{1,7})"
    r"(?![\dA-Za-z/]|\s*[.)](?=\s*[A-Z])"
    r"|\s{0,3}(?!AND\b|THRU\b|THROUGH\b)[A-Z][A-Za-z' ]{1,22}\s?\d)",
    re.IGNORECASE,
)
_SUFFIX = re.compile(
    r"(?:\s*,?\s*(?:\(\s*)?(?:(?:AND|&|ET)\s+)?(?:PREV(?:IOUS)?|NO?TAL|EXDIS|NODIS|LIMDIS|NOFORN"
    r"|BOTH\s+NOTAL|ALL\s+NOTAL|AL|SEQ|SUBSEQUENT)\b(?:\s*\))?(?:\s*,?\s*\(?NO?TAL\)?)?)+",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"[\s.:#-]*(?:NO\.?\s*)?([0O]*\d{2,7})(?![\dA-Za-z/-])"
    r"(?!\s*+(?!AND\b|PREV|NO?TAL|ET\b|EXDIS|NODIS|CLASS)[A-Za-z]{2,})",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"[ \t\r\n]+NOS?\.?$", re.IGNORECASE)
_POST_NEXT = re.compile(r"[ \t]{1,3}[A-Z][A-Za-z' ]{1,22}\s?\d")
_NOT_POSTS = frozenset(
    [
        "JAN",
        "FEB",
        "MAR",
        "APR",
        "MAY",
        "JUN",
        "JUL",
        "AUG",
        "SEP",
        "SEPT",
        "OCT",
        "NOV",
        "DEC",
        "JANUARY",
        "FEBRUARY",
        "MARCH",
        "APRIL",
        "JUNE",
        "JULY",
        "AUGUST",
        "SEPTEMBER",
        "OCTOBER",
        "NOVEMBER",
        "DECEMBER",
        "PARA",
        "PARAS",
        "PARAGRAPH",
        "SECTION",
        "NO",
        "NOS",
        "NUMBER",
        "TEL",
        "FAX",
        "EMAIL",
        "E-MAIL",
        "MAIL",
        "UNSCR",
        "RESOLUTION",
        "POC",
        "DOC",
        "DOCUMENT",
        "IIR",
        "DATED",
        "DTD",
        "OF",
        "ON",
        "AND",
        "OR",
        "THE",
        "TO",
        "FROM",
        "PAGE",
        "PAGES",
        "REF",
        "REFS",
        "REFTEL",
        "CLASSIFIED",
        "REASON",
        "REASONS",
        "BY",
        "IN",
        "AT",
        "FOR",
        "IAEA",
        "MTCR",
        "TITLE",
        "TD",
        "FAM",
        "FAH",
        "CFR",
        "ARTICLE",
        "NOTE",
        "LETTER",
        "MEMO",
        "TELCON",
        "PREVIOUS",
        "NOTAL",
        "GOV",
        "INFCIRC",
        "ISSUE",
        "VERSION",
        "PART",
        "CASE",
        "ROOM",
        "VIA",
        "CALL",
        "DTG",
        "FBIS",
        "SEPTEL",
        "EMBTEL",
        "DEPTEL",
        "UNSC",
        "RES",
    ]
)
_SMALLEST = 2


def telegrams(words: str, own: Number | None) -> Iterator[Cited]:
    """Yield the telegrams cited in an item of the REF block, in order."""
    position = 0
    bare = _BARE.match(words) if own else None
    if bare and own:
        item = _cited(words, own.post, bare, 1, (bare.start(1), 0))
        yield item
        position = item.end
    for match in _NAMED.finditer(words, position):
        if match.start(2) < position:
            continue
        named = _post(match[1])
        if named is None:
            continue
        post, offset = named
        if post not in posts() and _doubtful(words, match):
            continue
        start = match.start(1) + offset
        for item in _with_more(words, post, match, (start, position)):
            yield item
            position = item.end


def _doubtful(words: str, match: re.Match[str]) -> bool:
    """Say whether what follows an unlisted office is a day or year rather than a serial."""
    single = len(match[2]) < _SMALLEST or words[match.end() : match.end() + 1] == "/"
    return single or _POST_NEXT.match(words, match.end()) is not None


def _with_more(
    words: str, post: str, match: re.Match[str], place: tuple[int, int]
) -> Iterator[Cited]:
    """Yield a telegram and those whose post is left out: `STATE 12, 13 AND 14`."""
    item = _cited(words, post, match, 2, place)
    yield item
    while more := _MORE.match(words, item.end):
        year, item = item.year, _cited(words, post, more, 1, (more.start(1), more.start(1)))
        item = item if item.year is not None else item._replace(year=year)
        yield item


def _cited(
    words: str, post: str, match: re.Match[str], group: int, place: tuple[int, int]
) -> Cited:
    start, floor = place
    before = _YEAR_BEFORE.search(words, max(floor, start - 9), start)
    year = _year(before[0].strip(" \t\r\n-'")) if before else None
    end = match.end(group)
    after = _YEAR_AFTER.match(words, end)
    if after:
        written = after[1] or after[2] or after[3]
        year = _year(written.strip("'")) if year is None else year
        end = after.end()
    suffix = _SUFFIX.match(words, end)
    serial = int(match[group].replace("O", "0"))
    first = before.start() if before else start
    return Cited(post, serial, year, first, suffix.end() if suffix else end)


def _year(written: str) -> int:
    return int(written) if len(written) > _SMALLEST else full_year(written)


@lru_cache(maxsize=4096)
def _post(words: str) -> tuple[str, int] | None:
    """Return the post that a run of words ends with, and where in the run its name begins."""
    words = _ORDINAL.sub("", words)
    starts = [match.start() for match in re.finditer(r"[A-Za-z][^\s/-]*", words)]
    for start in starts:
        if code := exact(words[start:].upper()):
            return code, start
    last = words[starts[-1] :].strip(".").upper()
    if last in _NOT_POSTS or not words[starts[-1]].isupper():
        return None
    for start in starts[-3:]:
        if code := canonical(words[start:]):
            return code, start
    if last.isalpha() and len(last) > _SMALLEST and words[starts[-1] :].isupper():
        return _unlisted(words, starts)
    return None


def _unlisted(words: str, starts: list[int]) -> tuple[str, int] | None:
    """Return an office that is no listed post, where its words stand alone and in capitals."""
    names = words.upper().split()
    if kind_of(words):
        return None
    if len(starts) > _SMALLEST or _NOT_POSTS.intersection(names):
        return None
    return re.sub("[^A-Z]", "", words.upper()), 0
