"""In which order hits come, and where the next page begins."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, NamedTuple

import msgspec

from reftel.findings import ReftelError

RANKED = 10_000
"""Most hits that are ranked by relevance; of more, those last stored."""


class Sort(Enum):
    """The orders of a search."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


Number = Annotated[int, msgspec.Meta(ge=0, lt=1 << 53)]
"""Of a document."""


class Ranked(NamedTuple):
    """A document with what it is ordered by."""

    doc: Number
    score: float
    floor: Number | None


@dataclass(frozen=True, slots=True)
class After:
    """Which page of a result is asked for."""

    sort: Sort
    limit: int
    total: int
    position: tuple[float, int] | None = None
    floor: int | None = None
    """Of a ranking cut short: the first document that takes part."""


def cursor(last: Ranked) -> str:
    """Return where the next page begins, as a word for an address."""
    return base64.urlsafe_b64encode(msgspec.json.encode(last)).decode().rstrip("=")


def read_cursor(text: str) -> Ranked:
    """Return what `cursor` was given."""
    try:
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        return msgspec.json.decode(data, type=Ranked)
    except (ValueError, binascii.Error, msgspec.MsgspecError):
        raise ReftelError(
            "this cursor is from no search: leave it out to begin at the first page"
        ) from None
