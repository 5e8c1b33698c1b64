"""People by first name and surname in a text all in capitals: HUBERT VELKAR, DIRECTOR OF … ."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reftel.claims.named.names import squeezed
from reftel.claims.named.parties import standing
from reftel.claims.people.titled import Person
from reftel.claims.people.untitled import unlike
from reftel.claims.text.cover import Cover
from reftel.claims.text.lexicon import (
    KEPT,
    given_names,
    heads,
    in_capitals,
    is_ordinary,
    is_sign,
    located,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.text.page import Page

_FIRST = re.compile(r"(?<![\w/.'-])[A-Z]{3,}(?:-[A-Z]+)?(?=\s)")
_REST = re.compile(
    r"(?:\s{1,2}[A-Z]\.){0,2}(?:\s{1,2}(?:AL|BIN|DA|DE|DEL|DER|DI|DOS|LA|VAN|VON)){0,2}"
    r"\s{1,2}(?P<last>[A-Z][A-Z'-]*[A-Z])(?![\w/-])(?:'S\b)?"
)


def loud(page: Page, found: Sequence[Person]) -> Iterator[Person]:
    """Yield people whose first name is one in use, where all is in capitals."""
    start, end = page.body()
    if page.small.count(1, start, end) * 4 >= end - start:
        return
    taken, firms = Cover((one.start, one.end) for one in found), page.once(standing)
    for first in _FIRST.finditer(page.text, start, end):
        rest = _REST.match(page.text, first.end()) if _given(first[0]) else None
        if rest is None or not _surname(rest["last"].removesuffix("'S")):
            continue
        place = first.start(), rest.start("last") + len(rest["last"].removesuffix("'S"))
        if not (taken.meets(*place) or firms.meets(*place) or page.mixed(*place)):
            yield Person(*place, squeezed(page.text[slice(*place)]), "", "person/loud")


@lru_cache(KEPT)
def _given(word: str) -> bool:
    """Say whether a word in capitals is a first name and nothing else."""
    name = word.title()
    return name in given_names() and not is_ordinary(name) and name.lower() not in located()


@lru_cache(KEPT)
def _surname(word: str) -> bool:
    low = word.lower()
    known = low in located() or low in heads() or is_sign(word) or unlike(word.title())
    return len(word) > 2 and not (known or in_capitals(word))
