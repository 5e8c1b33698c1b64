"""Numbers painted on things that move: MMSI and its flag, containers after ISO 6346."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from reftel.tables import table

_CONTAINER = re.compile(r"\b([A-Z]{3})\s?([UJZ])\s?(\d{3})\s?(\d{3})\s?-?\s?(\d)\b")
_SIZE = re.compile(r"\b([1-9A-Z])([0-9A-Z])([A-Z])([0-9A-Z])\b")
# ISO 6346: letters count from 10 and leave out the multiples of 11.
_LETTERS = dict(
    zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", (n for n in range(10, 39) if n % 11), strict=True)
)


@dataclass(frozen=True, slots=True)
class Container:
    """A container's number: owner, category, serial; `valid` by its check digit."""

    owner: str
    category: str
    serial: str
    digit: int

    @property
    def number(self) -> str:
        """The number as it is painted, without blanks."""
        return f"{self.owner}{self.category}{self.serial}{self.digit}"

    @property
    def valid(self) -> bool:
        """Whether the check digit is right."""
        return check_digit(self.number[:10]) == self.digit


def check_digit(head: str) -> int:
    """Return the check digit for the four letters and six digits of a container number."""
    values = (_LETTERS[sign] if sign.isalpha() else int(sign) for sign in head)
    return sum(value << place for place, value in enumerate(values)) % 11 % 10


def containers(text: str) -> tuple[Container, ...]:
    """Return the container numbers in a text, right or wrong."""
    return tuple(
        Container(m[1], m[2], m[3] + m[4], int(m[5])) for m in _CONTAINER.finditer(text.upper())
    )


def size_type(code: str) -> str | None:
    """Return what a size and type code such as 22G1 means; None where it means nothing."""
    match = _SIZE.fullmatch(code.strip().upper())
    if match is None:
        return None
    parts = [_sizes().get(("length", match[1])), _sizes().get(("height", match[2]))]
    kind = _sizes().get(("type", match[3]))
    if None in (*parts, kind):
        return None
    return f"{parts[0]} long, {parts[1]} high, {kind}"


@cache
def _sizes() -> dict[tuple[str, str], str]:
    return {
        (row["part"], row["code"]): row["meaning"] for row in table("screening", "container_codes")
    }


def flag_of(mmsi: str) -> str | None:
    """Return the flag state (ISO 3166 alpha-2) of a ship's MMSI by its three country digits.

    A ship's number has nine digits and begins with 2 to 7; others (coast stations, aids) give None.
    """
    digits = mmsi.strip()
    if len(digits) != 9 or not digits.isdecimal() or digits[0] not in "234567":
        return None
    return _flags().get(digits[:3])


@cache
def _flags() -> dict[str, str]:
    return {row["mid"]: row["country"] for row in table("screening", "maritime_digits")}
