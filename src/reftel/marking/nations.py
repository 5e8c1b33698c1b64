"""Countries that a text names, by themselves or by their people: `Israeli` tells of Israel."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reftel.marking.words import readings
from reftel.tables import parts, table

if TYPE_CHECKING:
    from reftel.source import Span


@lru_cache(maxsize=4096)
def nations(text: str) -> dict[tuple[str, ...], list[Span]]:
    """Return the countries named, as `~ISR`, with their places."""
    found: dict[tuple[str, ...], list[Span]] = {}
    for row in readings(text):
        for place, word in enumerate(row.texts):
            if (code := codes().get(word)) and row.written[place][0].isupper():
                found.setdefault((f"~{code}",), []).append(row.span(place))
    return found


@cache
def codes() -> dict[str, str]:
    """Return the trigraph of each word that names a country or its people."""
    return {
        word: row["code"] for row in table("marking", "nations") for word in parts(row["words"])
    }
