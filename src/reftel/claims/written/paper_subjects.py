"""Papers that the subject of a telegram names: `LETTER FROM MINISTER BERG`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
from reftel.claims.text.rows import rows
from reftel.claims.written.papers import Find

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_NOUN = re.compile(
    r"\b(?:non-?papers?|letters?|dip(?:lomatic)?\s+notes?|notes?\s+verbales?|aide-memoire"
    r"|(?:position|working|discussion|concept|food-for-thought)\s+papers?|program\s+of\s+work)\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\s+(?:from|to|on|of|for|regarding|concerning|condemning|requesting)\s+[^:;,()]{2,110}?"
    r"(?=\s*(?:[:;,()]|--|\Z)|\s+(?:delivered|presented|received|passed|prior\s+to)\b)",
    re.IGNORECASE,
)
"""What is told of a paper behind its noun."""


@cache
def _before() -> re.Pattern[str]:
    """Return the pattern of the words before a noun that belong to the paper."""
    known = {row["word"] for row in rows("paper_adjectives")} | set(lexicon.nationalities())
    words = "|".join(sorted(map(re.escape, known), key=len, reverse=True))
    return re.compile(
        rf"(?:\b(?:[\w.]+'s|U\.\s?S\.|UK|EU|USG|GO[A-Z]{{1,2}}|UNSCR|\d{{4}}|{words})"
        r"\s+){1,3}\Z",
        re.IGNORECASE,
    )


def of_subject(page: Page) -> Iterator[Find]:
    """Yield the papers of the subject, with whose, to whom and on what they are."""
    place = page.cable.places.get("subject")
    if place is None:
        return
    start, end = place
    for found in _NOUN.finditer(page.text, start, end):
        led = _before().search(page.text, start, found.start())
        more = _MORE.match(page.text, found.end(), end)
        if not (led or more) or (found[0].lower().startswith("non") and not led):
            continue
        noun = " ".join(found[0].lower().split()).replace("non-paper", "nonpaper")
        yield Find((led or found).start(), (more or found).end(), noun, {"type": noun})
