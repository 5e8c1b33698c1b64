"""Those whose letters by mail a reference block names: REF: B) VELMARR-KELM EMAIL 02/12/08."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.people.titled import Person
from reftel.claims.text.lexicon import in_capitals, is_sign, located, surnames
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_PAIR = re.compile(
    r"(?<![\w/-])(?P<names>[A-Z][A-Za-z]{2,}(?:\s?[/-]\s?[A-Z][A-Za-z]{2,}){1,2})\s{1,2}\Z"
)
_NAME = re.compile(r"[A-Z][A-Za-z]{2,}")
_REACH = 40


def correspondents(page: Page) -> Iterator[Person]:
    """Yield those between whom a mail went that is cited above the body."""
    text, body = page.cable.source.text, page.body().start
    low = text[:body].lower()
    for word in ("email", "e-mail"):
        for at in found_at(low, word):
            match = _PAIR.search(text, max(0, at - _REACH), at)
            if match and _names(match["names"]):
                start = match.start("names")
                for one in _NAME.finditer(text, start, match.end("names")):
                    name = one[0].title() if one[0].isupper() else one[0]
                    yield Person(*one.span(), name, "", "person/correspondent")


def _names(words: str) -> bool:
    """Say whether all words are surnames: no symbols, places or words of the language."""
    return not any(map(_other, _NAME.findall(words)))


def _other(word: str) -> bool:
    borne = word.title() in surnames()
    plain = (in_capitals(word.upper()) and not borne) or is_sign(word.upper())
    return plain or word.lower() in located()
