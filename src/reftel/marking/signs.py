"""Days, hours, quantities and long numbers of a text, however written, as a leak check compares."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from reftel.marking.counting import NUMBER, value
from reftel.marking.rows import rows, split

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.marking.folding import Folded
    from reftel.source import Span

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_OTHER = r"[0-3]?\d(?:st|nd|rd|th)?"
_UNTIL = r"\s?(?:-|,|to|and|or|until|till|through)\s?(?:the\s)?"
_ORDINALS = [
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second"),
    *("twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh"),
    *("twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"),
]
_ORDINAL = rf"(?P<day>{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})"
_DAYS = (
    re.compile(rf"\b{_DAY}[\s-]{{0,3}}(?:of\s{{1,3}})?{_MONTH}", re.IGNORECASE),
    re.compile(rf"\b{_MONTH}\.?[\s-]{{1,3}}(?:the\s)?{_DAY}\b", re.IGNORECASE),
    re.compile(rf"\b{_DAY}{_UNTIL}{_OTHER}\s?(?:of\s)?{_MONTH}", re.IGNORECASE),
    re.compile(rf"\b{_MONTH}\.?\s{{1,3}}(?:the\s)?{_OTHER}{_UNTIL}{_DAY}\b", re.IGNORECASE),
    re.compile(rf"\b{_ORDINAL}\s(?:day\s)?(?:of\s)?{_MONTH}", re.IGNORECASE),
    re.compile(rf"\b{_MONTH}\s(?:the\s)?{_ORDINAL}\b", re.IGNORECASE),
    re.compile(r"\b(?:19|20)\d\d(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)\b"),
    re.compile(r"\b[12]\d{3}-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b"),
    re.compile(r"\b(?P<month>[01]?\d)[/.](?P<day>[0-3]?\d)[/.](?:[12]\d)?\d\d\b"),
    re.compile(r"\b(?P<day>[0-3]?\d)[/.](?P<month>[01]?\d)[/.](?:[12]\d)?\d\d\b"),
)
_HOURS = (
    re.compile(
        r"\b(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)\s?(?:z|utc|gmt|hours|hrs|local|lt)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?P<hour>[0-2]?\d):(?P<minute>[0-5]\d)(?:\s?(?P<half>[ap])\.?m\b)?", re.IGNORECASE
    ),
    re.compile(r"\b(?P<hour>1?\d)(?:\.(?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b", re.IGNORECASE),
)
_FIGURE = re.compile(r"\d")
_NOON = 12
_LONG = re.compile(r"(?<!\d)\d(?:[ ().-]{0,2}\d){6,24}(?!\d)")


def signs(whole: Folded) -> Iterator[tuple[str, Span]]:
    """Yield `@3-5` for the fifth of March and `#9821555` for a long number, with their places.

    `!6:30` is an hour, `=mass 12500` a quantity. A day in figures is read both ways round: whoever
    sees 03/05 may mean either.
    """
    low = whole.text.lower()
    for sign, (start, end) in chain(_days(low), _figures(low)):
        yield sign, whole.span(start, end)


_Place = tuple[int, int]


def _days(low: str) -> Iterator[tuple[str, _Place]]:
    if not (_FIGURE.search(low) or any(map(low.__contains__, _MONTHS))):
        return
    for pattern in _DAYS:
        for match in pattern.finditer(low):
            yield f"@{_month(match['month'])}-{_day(match['day'])}", match.span()


def _figures(low: str) -> Iterator[tuple[str, _Place]]:
    if not _FIGURE.search(low):
        return
    for match in chain.from_iterable(pattern.finditer(low) for pattern in _HOURS):
        yield _hour(**match.groupdict()), match.span()
    for match in _measures().finditer(low):
        yield _measured(match["figure"], match["unit"]), match.span()
    for match in _LONG.finditer(low):
        yield "#" + "".join(filter(str.isdigit, match[0])), match.span()


def _month(written: str) -> int:
    return int(written) if written.isdigit() else 1 + _MONTHS.index(written[:3])


def _day(written: str) -> int:
    return int(written) if written.isdigit() else 1 + _ORDINALS.index(written)


def _hour(hour: str, minute: str | None, half: str | None = None) -> str:
    late = _NOON if half == "p" else 0
    passed = int(hour) % _NOON + late if half else int(hour)
    return f"!{passed}:{minute or '00'}"


@cache
def _units() -> dict[str, tuple[str, Decimal]]:
    return {
        word: (row["kind"], Decimal(row["factor"]))
        for row in rows("units")
        for word in split(row["words"])
    }


@cache
def _measures() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, _units()), key=len, reverse=True))
    return re.compile(rf"(?<![\w.,])(?P<figure>{NUMBER})[\s-]?(?P<unit>{words})(?!\w)")


def _measured(figure: str, unit: str) -> str:
    """Return a quantity in the first unit of its kind, to three figures: `=mass 12500`."""
    kind, factor = _units()[unit]
    return f"={kind} {Decimal(value(figure)) * factor:.3g}"
