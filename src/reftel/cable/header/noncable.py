"""What a REF block names beside telegrams: e-mails, calls, letters, reports, numbered papers."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Sequence

_DATED_MESSAGE = re.compile(
    r"(?:\bDTG:?\s*|\b[ROPZ]\s?|\b)\d{6}Z?\s*(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)"
    r"[A-Z]*\s*'?(?:\d{4}|\d{2})\b|\b[ROPZ]\s?\d{6}Z\b|\b\d{6}Z\b",
    re.IGNORECASE,
)


def kind_of(words: str) -> str | None:
    """Return the kind of paper that words name, or None where no telling word stands."""
    if _DATED_MESSAGE.search(words):
        return "message"
    for pattern, kind in _kinds():
        if pattern.search(words):
            return kind
    return None


@cache
def _kinds() -> Sequence[tuple[re.Pattern[str], str]]:
    """Return the telling words of `tables/papers.tsv` in the order in which they are tried."""
    rows = read_table("cable", "papers")
    return tuple((re.compile(row["words"], re.IGNORECASE), row["kind"]) for row in rows)
