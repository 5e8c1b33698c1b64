"""Missions, forces and funds that a union of states sends or keeps: the UN Mission in Velmar."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.named.forms import Formed
from reftel.claims.text.acronyms import acronym

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_UNIONS = frozenset(
    ["UN", "AU", "African Union", "EU", "OSCE", "OAS", "NATO", "ECOWAS", "CIS", "ASEAN"]
)
_SENT = re.compile(
    r"\s{1,3}(?P<what>(?:(?!Member|Special|Secretary|High|Resident|Deputy)[A-Z][a-z]+\s{1,3}(?:and\s{1,3})?){0,4})"
    r"(?:Mission|Operation|Operations(?=\s{1,3}in\b)|Force|Program(?:me)?|Fund|Office)(?![\w-])"
    r"(?P<where>\s{1,3}(?:in|for|on|to)\s{1,3}(?:the\s{1,3})?[A-Z][\w']+"
    r"(?:(?:,|\s{1,3}(?:and|of|in|the)\b){0,2}\s{1,3}(?:d')?[A-Z][\w']+){0,5})?"
)


def dispatched(page: Page) -> Iterator[Formed]:
    """Yield what a union sends or keeps, told by more than the union and the noun."""
    body = page.body().start
    for hit in page.known.get("party", ()):
        if hit.start < body or hit.known.value not in _UNIONS:
            continue
        match = _SENT.match(page.text, hit.end)
        told = match and (match["what"] or acronym(page, match.end())[1])
        if match and told and page.mixed(hit.start, match.end()):
            yield Formed(hit.start, match.end(), "organisation")
