"""The IMO number: the identity of a hull through names, flags and owners."""

from __future__ import annotations

import re

_IMO = re.compile(r"(?i)\bIMO\s*(?:number|no\.?)?\s*[:#]?\s*(\d{7})\b")


def imo(text: str) -> str | None:
    """Return the seven digits of the first IMO number that a text states, checked or not."""
    match = _IMO.search(text)
    return match[1] if match else None


def holds(number: str) -> bool:
    """Say whether the check digit of an IMO ship number is right (weights 7 to 2)."""
    if len(number) != 7 or not number.isdecimal():
        return False
    return sum(int(d) * w for d, w in zip(number, range(7, 1, -1), strict=False)) % 10 == int(
        number[6]
    )
