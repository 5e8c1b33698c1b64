"""Date phrases of telegrams, read as intervals beside the date of the cable."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import NamedTuple

import reftel.claims.dated.dates_calendar as calendar
from reftel.claims.claim import Interval
from reftel.claims.dated.dates_calendar import Days
from reftel.claims.dated.dates_forms import DAYNO, MONTH, Beside, century, span

_MONTH = MONTH.replace("?P<month>", "?:")
_NUMBER = DAYNO.replace("?P<day>", "?:")
_INSTANT = re.compile(
    r"(?P<d>\d\d)(?P<h>\d\d)(?P<m>\d\d)z ?(?P<mon>[a-z]{3}),? ?(?P<y>\d{4}|\d\d)"
    r"|(?P<iso>\d{4}-\d\d-\d\d)[t ](?P<h2>\d\d):(?P<m2>\d\d)(?::(?P<s2>\d\d))?(?: ?z|[+]00:00)?"
    r"|[a-z]{3},? (?P<mon3>[a-z]{3}) (?P<d3>\d\d?) (?P<h3>\d\d):(?P<m3>\d\d):(?P<s3>\d\d)"
    r" (?:[a-z+\d]+ )?(?P<y3>\d{4})"
)
_MODE = re.compile(
    r"(?:(?P<since>ever since|since|starting(?: on| in| from)?|beginning(?: on| in)?"
    r"|effective|as from|from)"
    r"|(?P<onward>not before|not? (?:earlier|sooner) than)"
    r"|(?P<before>(?:well )?before|prior to|in advance of|ahead of|earlier than)"
    r"|(?P<until>until|till|to|up to|through|ending(?: on| in)?)"
    r"|(?P<after>after|following)"
    r"|(?P<by>by|no later than|not later than|nlt|due(?: by| on)?|deadline(?: of)?|as of"
    r"|on or about"
    r"|at least|at most|on|in|at|during|around|about|approximately|circa|likely|possibly"
    r"|sometime|some time|dated|for"
    r"|(?:over|throughout) the course of|as early as|as late as|as recently as|only"
    r"|(?:the )?(?:time )?period(?: of)?|(?:washington|local|post) time"
    r"|(?:the )?(?:morning|afternoon|evening|night)(?: of)?|opening of business|oob"
    r"|c\.?o\.?b\.?|close of business|the|very)"
    r")[ ,]+"
)
_OWN_FORM = re.compile(
    r"(?:in|over|the) .*(?:hour|day|week|fortnight|month|quarter|year|decade|future|time"
    r"|opportunity|convenience|moment)|the same \w+"
)
"""Forms that begin with a word that elsewhere only leads to one: in two weeks."""
_ZONE = r"(?:[ecmp][sd]?t|gmt|utc|zulu|z|local(?: time)?|washington time)"
_HOUR = (
    r"(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|\d{1,2}:\d\d|(?:12 )?(?:noon|midnight)"
    rf"|\d{{4}} ?(?:hours|hrs)|\d{{4}}(?= ?\(?{_ZONE}\b))(?: ?\(?{_ZONE}\b\)?)?"
)
_CLOCK = re.compile(rf"{_HOUR}(?: on| of)?,? ")
_DAY_NAME = re.compile(
    rf"(?:{calendar.either('weekday')}|mon|tues?|wed|thurs?|fri|sat|sun)\.?,? (?=.*\d)"
)
_TAIL = re.compile(r"[ ,]+(?:at |by )?(?:cob|close of business|morning|afternoon|evening"
                   r"|night|(?:time )?period|time ?frame"
                   rf"|local time|{_HOUR})$")  # fmt: skip
_SEPARATOR = re.compile(r" ?(?:--?|/) ?| (?:to|through|thru|until|till|and|or|&) |, ")
_YEARED = re.compile(r"(?:,? of|,)? ((?:19|20)\d\d)$")


_ABSOLUTE = re.compile(
    r"^(?!since|ever|from|starting|beginning|effective|as)(?:[a-z]+[ -])*(?:\d{1,2},? )?"
    r"(?:[a-z]+ )?(?:19|20)\d\d$"
)
"""One end with its year told, which means the same beside any day."""
_ANY_DAY = date(2000, 1, 1)
_TERM = re.compile(r"(?:not? (?:later|earlier|sooner) than|not before|nlt|within) ")
_LIMIT = 2
"""The tense of words that set a term: it lies ahead, whatever the verb says."""
KEPT = 8192
"""How many phrases are kept read; the same ones stand in most cables."""
_HYPHENED = re.compile(r"\b(\d{1,2})-([a-z]{3})-(\d{4}|\d\d)\b")
_SESSION = 10
"""How many years two digits behind a year may reach; 2003-36 is a number."""
_LISTED = re.compile(rf"(?<=[\ddht])(?:, ?{_NUMBER})+,? (?:and|or|&) (?={_NUMBER}\b)")


class Reading(NamedTuple):
    """How a phrase was read: its span of days, and what the words before it do to it."""

    days: Days
    mode: str


def resolve(phrase: str, reference: date, tense: int = 0) -> Interval | None:
    """Return the time a phrase means beside the date of its cable, in UTC, both ends inclusive.

    A whole day runs from 00:00:00 to 23:59:59. A missing year is the nearest; `tense` (-1 past,
    1 future) decides where that is more than 90 days off. None where it is no date phrase.
    """
    plain, own, absolute = _prepared(phrase)
    today = reference.date() if isinstance(reference, datetime) else reference
    meant = 1 if own == _LIMIT else tense or own
    return _resolved(plain, Beside(_ANY_DAY if absolute else today, meant))


@lru_cache(maxsize=KEPT)
def _prepared(phrase: str) -> tuple[str, int, bool]:
    """Return a phrase in plain letters, the tense it shows, and whether it means one time only."""
    plain = _plain(phrase)
    return plain, _tense(plain), bool(_ABSOLUTE.search(plain))


@lru_cache(maxsize=KEPT)
def _resolved(plain: str, beside: Beside) -> Interval | None:
    return _instant(plain) or _interval(_read(plain, beside))


def _plain(phrase: str) -> str:
    words = " ".join(phrase.lower().split()).strip(" .,;:()\"'[]")
    words = (
        words.replace("\u00b6", "")
        .replace("\u2019", "'")
        .replace("\u2013", "-")
        .replace(" - ", "-")
        .replace(" ) ", "-")
    )
    if "-" in words:
        words = _HYPHENED.sub(r"\1 \2 \3", words).replace("week-end", "weekend")
    return _LISTED.sub("-", words) if "," in words else words


def _tense(plain: str) -> int:
    if _TERM.match(plain):
        return _LIMIT
    if plain.startswith(("by ", "until ")):
        return 1
    return -1 if plain.startswith("since ") else 0


def _instant(plain: str) -> Interval | None:
    found = _INSTANT.fullmatch(plain) if ":" in plain or plain[6:7] == "z" else None
    if not found:
        return None
    if found["iso"]:
        day, clock = date.fromisoformat(found["iso"]), (found["h2"], found["m2"], found["s2"])
    else:
        days = _instant_day(found)
        if days is None or days.first is None:
            return None
        day, clock = days.first, (found["h"] or found["h3"], found["m"] or found["m3"], found["s3"])
    hour, minute, second = (int(part or 0) for part in clock)
    if hour > 23 or minute > 59 or second > 59:
        return None
    one = datetime.combine(day, time(hour, minute, second), UTC)
    return Interval(one, one)


def _instant_day(found: re.Match[str]) -> Days | None:
    month = calendar.words("month").get(found["mon"] or found["mon3"])
    year = int(found["y"] or found["y3"])
    number = int(found["d"] or found["d3"])
    return calendar.day(year if year > 99 else century(year), month, number) if month else None


def _interval(days: Days | None) -> Interval | None:
    if days is None:
        return None
    first, last = days
    return Interval(
        datetime.combine(first, time.min, UTC) if first else None,
        datetime.combine(last, time(23, 59, 59), UTC) if last else None,
    )


def _read(plain: str, beside: Beside) -> Days | None:
    found = _MODE.match(plain)
    mode = found.lastgroup if found else None
    if (mode != "by" or _OWN_FORM.match(plain)) and (days := span(plain, beside)):
        return days
    if mode != "by" and (days := _pair(plain, beside)):
        return days
    if found and mode:
        rest = plain[found.end() :]
        days = _read(rest, _tensed(mode, beside))
        return _bounded(days, mode, rest, beside.day) if days else None
    for pattern in (_DAY_NAME, _CLOCK):
        if found := pattern.match(plain):
            return _read(plain[found.end() :], beside)
    if found := _TAIL.search(plain):
        return _read(plain[: found.start()], beside)
    return None


def _tensed(mode: str, beside: Beside) -> Beside:
    return beside._replace(tense=-1) if mode == "since" and not beside.tense else beside


def _bounded(days: Days, mode: str, rest: str, today: date) -> Days:
    first, last = days
    if mode == "since":
        return Days(first, today if first is None or first <= today else None)
    if mode == "onward":
        return Days(first, None)
    if mode == "before":
        return Days(None, last if re.match(r"(?:the )?end\b", rest) else first)
    if mode == "until":
        return Days(None, last)
    return Days(last, None) if mode == "after" else days


def _pair(plain: str, beside: Beside) -> Days | None:
    """Read two ends: between X and Y, from X to Y, X-Y, X or Y; the ends share month and year."""
    inner = re.sub(r"^(?:(?:on |in |the |during |either )*(?:between|from|both) )", "", plain)
    led = inner != plain
    inner = re.sub(r"^(?:on|in|during|the) ", "", inner)
    for cut in _SEPARATOR.finditer(inner):
        left, right = inner[: cut.start()], inner[cut.end() :]
        joint = cut[0].strip()
        if joint == "," or (joint == "and" and not led and not _listed(left, right)):
            continue
        if days := _ends(left, re.sub(r"^(?:in|on|the|or) ", "", right), beside):
            return days
    return None


def _listed(left: str, right: str) -> bool:
    return bool(re.search(rf"{_NUMBER}$", left) and re.match(rf"{_NUMBER}\b", right))


def _ends(left: str, right: str, beside: Beside) -> Days | None:
    year = _YEARED.search(right)
    if re.fullmatch(r"\d\d", right) and re.fullmatch(r"(?:19|20)\d\d", left):
        if not 0 < (int(right) - int(left)) % 100 <= _SESSION:
            return None
        right = str(int(left) + (int(right) - int(left)) % 100)
    first = _read(_lend(left, right), beside)
    last = _read(_borrow(left, right), beside)
    if year and not _YEARED.search(left):
        first = _read(f"{_lend(left, right)} {year[1]}", beside) or first
    return _ordered(first, last, left, beside)


def _lend(left: str, right: str) -> str:
    """Give a bare day on the left the month and year of the right."""
    if not re.fullmatch(_NUMBER, left):
        return left
    found = re.search(rf"\b{_MONTH}(?:,? .*)?$", right)
    return f"{left} {found[0]}" if found else left


def _borrow(left: str, right: str) -> str:
    """Give a bare day on the right the month of the left."""
    found = re.fullmatch(rf"({_NUMBER})((?:,? (?:19|20)\d\d)?)", right)
    month = re.match(rf"{_MONTH}(?= )", left)
    return f"{month[0]} {found[1]}{found[2]}" if found and month else right


def _ordered(first: Days | None, last: Days | None, left: str, beside: Beside) -> Days | None:
    if not first or not last or not first.first or not last.last:
        return None
    if last.last < first.first:
        if re.search(r"\d{4}", left):
            again = _move(last, first.first)
            return first.join(again)
        earlier = calendar.shifted(first.first, -1, "year")
        later = calendar.shifted(last.last, 1, "year")
        nearer = abs((later - beside.day).days) <= abs((earlier - beside.day).days)
        return Days(first.first, later) if nearer else Days(earlier, last.last)
    return first.join(last)


def _move(days: Days, after: date) -> Days:
    last = days.last or after
    while last < after:
        last = calendar.shifted(last, 1, "year")
    return Days(last, last)


@lru_cache(maxsize=KEPT)
def written(interval: Interval) -> str:
    """Write an interval as `a`, `a/b`, `../b` or `a/..`; whole months `2007-09`, years `2007`."""
    start, end = interval
    if start and start == end:
        day = start.date().isoformat()
        return f"{day}T{start:%H:%M:%SZ}" if start.time() != time.min else day
    if start and end:
        ends = _whole(start.date(), end.date()) or [
            start.date().isoformat(),
            end.date().isoformat(),
        ]
        return ends[0] if ends[0] == ends[1] else "/".join(ends)
    return "/".join(when.date().isoformat() if when else ".." for when in (start, end))


def _whole(first: date, last: date) -> list[str]:
    """Return the ends of a run of whole years, else of whole months; none where days are told."""
    if first.day != 1 or last != calendar.month(last.year, last.month).last:
        return []
    if (first.month, last.month) == (1, 12):
        return [f"{first.year}", f"{last.year}"]
    return [f"{first:%Y-%m}", f"{last:%Y-%m}"]
