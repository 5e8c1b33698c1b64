"""Days and long numbers of a text, however they are written, as a leak check compares them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.marking.folding import Folded
    from reftel.source import Span

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_DAYS = (
    re.compile(rf"\b{_DAY}[\s-]{{1,3}}(?:of\s{{1,3}})?{_MONTH}", re.IGNORECASE),
    re.compile(rf"\b{_MONTH}\.?[\s-]{{1,3}}{_DAY}\b", re.IGNORECASE),
    re.compile(r"\b[12]\d{3}-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b"),
    re.compile(r"\b(?P<month>[01]?\d)[/.](?P<day>[0-3]?\d)[/.](?:[12]\d)?\d\d\b"),
    re.compile(r"\b(?P<day>[0-3]?\d)[/.](?P<month>[01]?\d)[/.](?:[12]\d)?\d\d\b"),
)
_FIGURE = re.compile(r"\d")
_LONG = re.compile(r"(?<!\d)\d(?:[ ().-]{0,2}\d){6,24}(?!\d)")


def signs(whole: Folded) -> Iterator[tuple[str, Span]]:
    """Yield `@3-5` for the fifth of March and `#9821555` for a long number, with their places.

    A day in figures is read both ways round: whoever sees 03/05 may mean either.
    """
    if not _FIGURE.search(whole.text):
        return
    for pattern in _DAYS:
        for match in pattern.finditer(whole.text):
            yield f"@{_month(match['month'])}-{int(match['day'])}", whole.span(*match.span())
    for match in _LONG.finditer(whole.text):
        yield "#" + "".join(filter(str.isdigit, match[0])), whole.span(*match.span())


def _month(written: str) -> int:
    return int(written) if written.isdigit() else 1 + _MONTHS.index(written[:3].lower())
