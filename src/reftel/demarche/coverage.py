"""Coverage: cables held, cited and missing, per post and year."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reftel.cable import post_of
from reftel.demarche.hosts import name_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reftel.cable import Head


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is held of one post's year, and which numbers are cited but missing."""

    post: str
    year: int
    held: int
    cited: int
    missing: tuple[str, ...]

    def record(self) -> dict[str, Any]:
        """Return the JSON of the row."""
        return {
            "post": name_of(self.post),
            "year": self.year,
            "held": self.held,
            "cited": self.cited,
            "missing": len(self.missing),
            "wanted": list(self.missing),
        }


def coverage(heads: Iterable[Head]) -> list[Coverage]:
    """Return the coverage of every post and year, held or cited, in order."""
    held: dict[tuple[str, int], set[str]] = defaultdict(set)
    cited: dict[tuple[str, int], set[str]] = defaultdict(set)
    for head in heads:
        if head.mrn:
            held[_place(head.mrn)].add(head.mrn)
        for mrn in head.references:
            if mrn != head.mrn:
                cited[_place(mrn)].add(mrn)
    return [
        Coverage(
            post,
            year,
            len(held[post, year]),
            len(cited[post, year]),
            tuple(sorted(cited[post, year] - held[post, year], key=_serial)),
        )
        for post, year in sorted({*held, *cited})
    ]


def _place(mrn: str) -> tuple[str, int]:
    year = int(mrn[:2]) if mrn[:2].isdigit() else 0
    return post_of(mrn), year + (1900 if year >= 66 else 2000)


def _serial(mrn: str) -> tuple[int, str]:
    digits = mrn[2 + len(post_of(mrn)) :]
    return int(digits) if digits.isdigit() else 0, mrn
