"""Programmes with letters of their own: one's own are offices, and none is a party."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.names import Name
from reftel.claims.text.page import found_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_DEFINED = re.compile(
    r"(?P<own>(?:\b(?:Department|Departments?\s{1,3}of\s{1,3}(?:the\s{1,3})?[A-Z][a-z]+|State|Treasury|Commerce|DOE|NNSA"
    r"|DOD|DoD|DOJ|DHS|CDC|[A-Z]{2,4}/[A-Z]{2,5})(?:'s|,s)(?:\s{1,3}\([A-Z]{2,5}\))?\s{1,3})?)"
    r"(?P<name>(?:[A-Z][\w-]+\s{1,3}(?:(?:and|of|for|on)\s{1,3}(?:the\s{1,3})?)?){1,6}Program(?:me)?)\s{1,3}"
    r"\((?P<letters>[A-Z]{2,6})\)"
)
_REACH = 140
"""Letters from the owner of a programme to the last word of its name, at the most."""


def programmes(page: Page) -> dict[str, re.Match[str]]:
    """Return the programmes that brackets give letters, by these letters."""
    found = {}
    for words in ("Program (", "Programme ("):
        for at in found_at(page.text, words, page.body().start):
            match = _DEFINED.search(page.text, max(page.body().start, at - _REACH), at + 20)
            if match and match["letters"] not in found:
                found[match["letters"]] = match
    return found


def own_programmes(page: Page) -> Iterator[Name]:
    """Yield one's own programmes at each place: the Department's Velmar Program (VP), VP."""
    for letters, match in page.once(programmes).items():
        if match["own"]:
            again = re.compile(rf"(?<![\w/(-]){letters}(?![\w/-])").finditer(page.text, match.end())
            spans = [(match.start("name"), match.end()), *(one.span() for one in again)]
            for start, end in spans:
                yield Name(start, end, letters, "agency", "US", "party/programme", "party", letters)
