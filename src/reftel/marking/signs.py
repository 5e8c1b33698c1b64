"""Days, hours, quantities and long numbers of a text, however written, as a leak check compares."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from reftel.marking.counting import NUMBER, value
from reftel.tables import parts, table

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
_QUARTER = re.compile(
    r"\b(?:q(?P<sign>[1-4])|(?P<before>[1-4])q"
    r"|(?P<told>first|second|third|fourth|1st|2nd|3rd|4th)\squarter)"
    r"(?:\sof)?[\s,/'-]{0,2}(?P<year>(?:(?:19|20)\d|\d)\d)\b"
)
_COUNTED = {"first": "1", "second": "2", "third": "3", "fourth": "4"}
_FIGURE = re.compile(r"\d")
_THREE_FIGURES = Context(prec=3)
_NOON = 12
_LONG = re.compile(r"(?<!\d)\d(?:[ ().-]{0,2}\d){6,24}(?!\d)")
_TAIL, _ODD = 7, 3
"""Figures of a number within a town, whatever is dialled before it; how many of them differ."""
_CODE = re.compile(
    r"(?<![\w/.-])(?=[a-z/.-]*\d)(?:[a-z]{1,4}|\d{1,8})(?:[/.-]?(?:[a-z]{1,4}(?![a-z])|\d{1,8})){1,6}(?![\w/-])"
)
_DIGITS = 3
_PLAIN = re.compile(r"\d+[a-z]*|(?:mid|late|pre|post|fy|cy)(?:19|20)\d\ds?")
"""Figures with a unit behind them, and years: the figures alone tell as much."""
_OF_YEAR = re.compile(r"(?<![\w/.-])(\d{1,4})[/-]((?:19|20)\d\d)(?![\w/-])")


def signs(whole: Folded) -> Iterator[tuple[str, Span]]:
    """Yield `@3-5` for the fifth of March and `#9821555` for a long number, with their places.

    `!6:30` is an hour, `=mass 12500` a quantity, `^3-08` a quarter of a year, `*ab12345` a
    code. A day in figures is read both ways round: whoever sees 03/05 may mean either.
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
    for match in _QUARTER.finditer(low):
        which = match["sign"] or match["before"] or match["told"]
        yield f"^{_COUNTED.get(which, which[0])}-{match['year'][-2:]}", match.span()
    for match in _LONG.finditer(low):
        digits = "".join(filter(str.isdigit, match[0]))
        yield f"#{digits}", match.span()
        if len(digits) > _TAIL and len(set(digits[-_TAIL:])) >= _ODD:
            yield f"#{digits[-_TAIL:]}", match.span()
    yield from _codes(low)


def _codes(low: str) -> Iterator[tuple[str, _Place]]:
    """Yield letters with figures, whatever parts them, and numbers of papers of a year."""
    for match in _CODE.finditer(low):
        code = "".join(filter(str.isalnum, match[0]))
        if sum(map(str.isdigit, code)) >= _DIGITS and not _PLAIN.fullmatch(code):
            yield f"*{code}", match.span()
    for match in _OF_YEAR.finditer(low):
        yield f"*{int(match[1])}/{match[2]}", match.span()


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
        for row in table("marking", "units")
        for word in parts(row["words"])
    }


@cache
def _measures() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, _units()), key=len, reverse=True))
    return re.compile(rf"(?<![\w.,])(?P<figure>{NUMBER})[\s-]?(?P<unit>{words})(?!\w)")


def _measured(figure: str, unit: str) -> str:
    """Return a quantity in the first unit of its kind, to three figures: `=mass 12500`."""
    kind, factor = _units()[unit]
    told = _THREE_FIGURES.create_decimal(Decimal(value(figure)) * factor).normalize()
    return f"={kind} {told}".lower()
