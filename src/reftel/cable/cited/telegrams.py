"""Telegrams cited as post and number: `STATE 12, 13 AND 14`, `05 PARIS 12`, `BEIJING5237`."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reftel.cable.header.mrn import Number, full_year
from reftel.cable.header.noncable import kind_of
from reftel.cable.header.posts import canonical, exact, letters, posts
from reftel.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


class Cited(NamedTuple):
    """A telegram as cited: post code, serial, the year where one is written, and the place."""

    post: str
    serial: int
    year: int | None
    start: int
    end: int


_WORD = r"[A-Za-z][A-Za-z'\N{RIGHT SINGLE QUOTATION MARK}.&]{0,30}"
_NAMED = re.compile(
    rf"(?<![A-Za-z])(?<![A-Za-z]/)((?:{_WORD}[ \t\r\n/-]{{1,24}}){{0,5}}{_WORD})"
    r"[ \t\r\n.#:/-]{0,24}(?:[Nn][Oo]\.?[ ]?)?"
    r"(\d{1,2},\d{3}(?![\d,])|(?<![A-Za-z])[O0-9]*\d[O0-9]*|\d+[O0-9]*)(?![A-Za-z0-9]|:\d|\.\d)"
)
_MONTH = r"(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}\.?"
_YEAR_BEFORE = re.compile(
    r"(?:(?<!\d)(?:19|20)\d\d|(?<!\d)'?\d\d|\((?:19|20)?\d\d\))[ \t\r\n/-]{0,4}$"
)
_YEAR_AFTER = re.compile(
    r"\s{0,2}(?:(?P<stroke>[/-]\s?((?:19|20)\d\d|\d\d)(?![\d/-]))"
    r"|\(\s?((?:19|20)\d\d|'?\d\d)\s?(?:\)|[ ,]{1,3}(?=NO?TAL))|OF\s{1,6}((?:19|20)\d\d)(?!\d)"
    rf"|,?\s{{0,3}}\(?DTG:?\s?[ZOPR]?\s?\d{{6}}Z?\s?{_MONTH}\s?((?:19|20)?\d\d)(?!\d)\)?"
    r"|(?:\s{0,3},)?\s{0,6}\(?(?:DATED|DTD|OF|ON)?\s{0,6}"
    rf"(?:(?:\d{{1,2}}[ /-])?{_MONTH}[ /-](?:\d{{1,2}},?[ /-])?((?:19|20)\d\d)"
    rf"|\d{{1,2}}[ /-]?{_MONTH}[ /,-]{{0,2}}'?(\d\d)(?!\d)"
    r"|\d{1,2}/\d{1,2}/((?:19|20)?\d\d)|\d{1,2}[ /-]((?:19|20)\d\d))\)?(?!\d))"
    r"|(?:\s{1,6}(?:OF|DATED|DTD)\s|\s{0,3},)\s{0,6}"
    rf"(?:{_MONTH}\s\d{{1,2}}|\d{{1,2}}\s{_MONTH})(?![\dA-Z/])",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"(?:\s*(?:,|;|&|/|\+|\bAND\b|\bTHRU\b|\bTHROUGH\b)){1,2}\s*(?:NOS?\.?\s*)?"
    r"(\d{1,7})(?![\dA-Za-z/]|\s*[.)](?=\s*[A-Z])"
    r"|\s{0,3}(?!AND\b|THRU\b|THROUGH\b)[A-Z][A-Za-z' ]{1,22}\s?\d)",
    re.IGNORECASE,
)
_RANGE = re.compile(
    r"\s{0,3}(?:--?|\N{EN DASH}|\b(?:THRU|THROUGH|TO)\b)\s{0,3}(?:NOS?\.?\s*)?"
    r"(\d{1,7})(?![\dA-Za-z/-])",
    re.IGNORECASE,
)
_SUFFIX = re.compile(
    r"(?:\s*+,?\s*+(?:[(\[]\s*+)?(?:(?:AND|&|ET)\s++)?"
    r"(?:PREV(?:IOUS)?|EARLIER|NO?TALS?|EXDIS|NODIS|LIMDIS|NOFORN"
    r"|BOTH\s+NOTAL|ALL\s+NOTAL|AL|SEQ|SUBSEQUENT|OTHERS"
    r"|PARA(?:GRAPH)?S?\.?\s*\d{1,2}(?:\s*(?:-|,|AND|&)\s*\d{1,2})*"
    r"|SECTIONS?\s+\d{1,2}(?:\s*(?:OF|-|,|AND|&)\s*\d{1,2})*)\b(?:\s{0,6}[)\]])?"
    r"(?:\s*+,?\s*+\(?NO?TALS?\)?)?)+",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"[\s.:#-]*(?:NO\.?\s*)?([0O]*\d{2,7})(?![\dA-Za-z/-])"
    r"(?!\s*+(?!AND\b|PREV|NO?TAL|ET\b|EXDIS|NODIS|CLASS)[A-Za-z]{2,})",
    re.IGNORECASE,
)
_REVERSED = re.compile(
    rf"\s*(0\d{{3,6}}|\d{{4,6}})\s+((?:{_WORD}[ \t-]{{1,3}}){{0,3}}{_WORD})[\s¶]*$"
)
_ORDINAL = re.compile(r"[ \t\r\n]+(?:NOS?\.?|O+)$", re.IGNORECASE)
_CALLED = re.compile(
    r"[ \t\r\n]+(?:TEL(?:EGRAM|EX)?|CABLE|MESSAGE|MSG|NUMBER|NR)\.?$", re.IGNORECASE
)
_YEAR_WITHIN = re.compile(r"((?:19|20)?\d\d)[ -](\d{3,6})(?![\d/-])")
_SPLIT = re.compile(r"(?<![A-Za-z/])([A-Z]{2,9}) \d\d $")
_AIRGRAM = re.compile(r"(?<![A-Za-z])C?A-$")
_POST_NEXT = re.compile(r"[ \t]{1,3}[A-Z][A-Za-z' ]{1,22}\s?\d")
_DATES = re.compile(rf"Z?{_MONTH}$")
_REDACTED = re.compile(r"X{4,}$")
_OWN = "own"
_DEPARTMENT = "STATE"
_DIGIT = re.compile(r"\d")
_NEAR = 60
"""Characters behind a number within which its year stands."""
_HIGHEST = 100_000
"""The Department alone counts so far in a year."""
_SMALLEST = 2
_LONGEST_RANGE = 20
_WIDEST_RANGE = 100


def telegrams(words: str, own: Number | None) -> Iterator[Cited]:
    """Yield the telegrams cited in an item of the REF block, in order."""
    position = 0
    bare = _BARE.match(words) if own else None
    if bare and own:
        post = _DEPARTMENT if int(bare[1].replace("O", "0")) >= _HIGHEST else own.post
        item = _cited(words, post, bare, 1, (bare.start(1), 0), own)
        yield item
        position = item.end
    for match in _NAMED.finditer(words, position):
        if match.start(2) < position or _AIRGRAM.search(words, match.start(1), match.start(2)):
            continue
        named = _of(match, own)
        if named is None or (named[0] not in posts() and _doubtful(words, match)):
            continue
        split = _split(words, position, match)
        post = split[0] if split else named[0]
        for item in _with_more(words, post, match, (match.start(1) + named[1], position), own):
            yield item._replace(start=split[1]) if split else item
            position, split = item.end, None
    if not position:
        yield from _reversed(words)


def _of(match: re.Match[str], own: Number | None) -> tuple[str, int] | None:
    """Return the post of a name, and where that begins; EMBTEL and the like are of the own post."""
    named = _post(match[1])
    if named and named[0] == _OWN:
        return (own.post, named[1]) if own and own.post != _DEPARTMENT else None
    return named


def _split(words: str, floor: int, match: re.Match[str]) -> tuple[str, int] | None:
    """Return the post that a year stands in the middle of, and where it begins: `SAO 06 PAULO`."""
    start = match.start(1)
    before = _SPLIT.search(words, max(floor, start - 14), start)
    if before is None or exact(before[1]):
        return None
    code = exact(f"{before[1]} {match[1].upper()}")
    return (code, before.start()) if code else None


def _reversed(words: str) -> Iterator[Cited]:
    """Yield `00821 ASMARA`: a serial that stands before its post."""
    match = _REVERSED.match(words) if len(words) < 60 else None
    code = exact(match[2].upper()) if match else None
    if match and code:
        yield Cited(code, int(match[1]), None, match.start(1), match.end(2))


def _doubtful(words: str, match: re.Match[str]) -> bool:
    """Say whether what follows an unlisted office is a day, year or part of a longer number."""
    single = len(match[2]) < _SMALLEST or words[match.end() : match.end() + 1] == "/"
    joined = words[match.start(2) - 1] == "-" and words[match.end() : match.end() + 1] == "-"
    odd = "," in match[2] or "/" in words[match.end(1) : match.start(2)]
    return single or joined or odd or _POST_NEXT.match(words, match.end()) is not None


def _with_more(
    words: str, post: str, match: re.Match[str], place: tuple[int, int], own: Number | None
) -> Iterator[Cited]:
    """Yield a telegram and those whose post is left out: `STATE 12, 13 AND 14`."""
    item = _year_within(words, post, match, place) or _cited(words, post, match, 2, place, own)
    yield item
    while True:
        for item in _range(words, item, own):  # noqa: B020  # The walk goes on from the last.
            yield item
        more = _MORE.match(words, item.end)
        if more is None:
            return
        item = _next(words, item, more, own)
        yield item


def _next(words: str, item: Cited, more: re.Match[str], own: Number | None) -> Cited:
    """Return a telegram whose post, and perhaps year, is that of the one before it."""
    found = _cited(words, item.post, more, 1, (more.start(1), more.start(1)), own)
    return found if found.year is not None else found._replace(year=item.year)


def _range(words: str, first: Cited, own: Number | None) -> Iterator[Cited]:
    """Yield the telegrams behind the first of a range: `DOHA 123 - 125`, `OSLO 12 THRU 15`."""
    end = _RANGE.match(words, first.end)
    reach = int(end[1]) - first.serial if end else 0
    if end is None or not 0 < reach <= _WIDEST_RANGE:
        return
    last = _next(words, first, end, own)
    if reach <= _LONGEST_RANGE:
        for serial in range(first.serial + 1, last.serial):
            yield first._replace(serial=serial, end=last.end)
    yield last


def _year_within(
    words: str, post: str, match: re.Match[str], place: tuple[int, int]
) -> Cited | None:
    """Return a telegram whose year stands between post and number: `STATE 2008 123456`."""
    found = _YEAR_WITHIN.match(words, match.start(2)) if post in posts() else None
    if found is None or (len(found[1]) == _SMALLEST and found[1][0] not in "0789"):
        return None
    suffix = _SUFFIX.match(words, found.end())
    end = suffix.end() if suffix else found.end()
    return Cited(post, int(found[2]), _year(found[1]), place[0], end)


def _cited(
    words: str,
    post: str,
    match: re.Match[str],
    group: int,
    place: tuple[int, int],
    own: Number | None,
) -> Cited:
    start, floor = place
    near = max(floor, start - 9)
    told = _DIGIT.search(words, near, start)
    before = _YEAR_BEFORE.search(words, near, start) if told else None
    year = _year(before[0].strip(" \t\r\n/-'()")) if before else None
    end = match.end(group)
    after = _YEAR_AFTER.match(words, end) if _DIGIT.search(words, end, end + _NEAR) else None
    if after and not (after["stroke"] and _is_no_year(after[2], match[group], own)):
        written = next((part for part in after.groups()[1:] if part), None)
        year = _year(written.strip("'")) if year is None and written else year
        end = after.end()
    suffix = _SUFFIX.match(words, end)
    serial = int(match[group].replace("O", "0").replace(",", ""))
    first = before.start() if before else start
    return Cited(post, serial, year, first, suffix.end() if suffix else end)


def _is_no_year(written: str, serial: str, own: Number | None) -> bool:
    """Say whether digits behind a stroke are a number: `ANKARA 12/13`, `OSLO 97-99`."""
    if len(written) == len(serial) == _SMALLEST and written > serial:
        return True
    return own is not None and _year(written) > full_year(own.year)


def _year(written: str) -> int:
    return int(written) if len(written) > _SMALLEST else full_year(written)


@lru_cache(maxsize=4096)
def _post(words: str) -> tuple[str, int] | None:
    """Return the post that a run of words ends with, and where in the run its name begins."""
    words = _ORDINAL.sub("", words)
    if listed := _listed(words) or _listed(_CALLED.sub("", words)):
        return listed
    starts = _starts(words)
    last = words[starts[-1] :].strip(".").upper()
    if meant := offices().get(last):
        return meant, starts[-1]
    if last in not_posts() or not words[starts[-1]].isupper() or _DATES.match(last):
        return None
    for start in starts[-3:]:
        if code := canonical(words[start:]):
            return code, start
    if last.isalpha() and len(last) > _SMALLEST and words[starts[-1] :].isupper():
        return _unlisted(words, starts)
    return None


def _listed(words: str) -> tuple[str, int] | None:
    """Return the listed post that a run of words ends with, and where its service begins."""
    starts = _starts(words)
    for at, start in enumerate(starts):
        if code := exact(words[start:].upper()):
            return code, _with_service(words, starts, at)
    return None


def _starts(words: str) -> list[int]:
    return [match.start() for match in re.finditer(r"[A-Za-z][^\s/-]*", words)]


def _with_service(words: str, starts: list[int], at: int) -> int:
    """Return where a post begins with the words of service before it: AMEMBASSY, US MISSION."""
    while at and words[starts[at - 1] : starts[at]].strip(" \t\r\n./-").upper() in services():
        at -= 1
    return starts[at]


def _unlisted(words: str, starts: list[int]) -> tuple[str, int] | None:
    """Return an office that is no listed post, where its words stand alone and in capitals."""
    names = words.upper().split()
    if kind_of(words) or _REDACTED.match(names[-1]):
        return None
    if len(starts) > _SMALLEST or not_posts().intersection(names):
        return None
    return letters(words.upper()), 0


def not_posts() -> frozenset[str]:
    """Return the words before a number that no post is meant by: months, PARA, UNSCR."""
    return _words("none")


def services() -> frozenset[str]:
    """Return the words that stand before the name of a post: AMEMBASSY, CONSULATE, REO."""
    return _words("service")


@cache
def offices() -> Mapping[str, str]:
    """Return what DEPTEL, EMBTEL, OUR mean: the Department, or the citing post itself."""
    own = dict.fromkeys(_words("own"), _OWN)
    return own | dict.fromkeys(_words("department"), _DEPARTMENT)


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(row["word"] for row in table("cable", "callings") if row["kind"] == kind)
