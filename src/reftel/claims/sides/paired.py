"""Two of theirs who act together, each by his office: the Foreign Minister and the Prosecutor."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.text.page import Mentions

_FIRST = re.compile(
    r"(?:\A|(?<=[.,;:)])\s+|\b(?:that|while|but|when|if)\s+)"
    r"(?P<who>(?:(?:[Tt]he|[Bb]oth(?:\s+the)?)\s+)?(?:[A-Z][\w/.'-]*|(?:of|for|and)\s+(?:the\s+)?(?=[A-Z])|[a-z]+\s+(?:director|chief|head|minister))"
    r"(?:\s+(?:[A-Z][\w/.'-]*|(?:of|for)\s+(?:the\s+)?(?=[A-Z])[A-Z][\w/.'-]*|director|chief|head|deputy|minister|secretary)){0,7})"
    r",?\s+(?:and|as\s+well\s+as)\s+(?:the\s+|his\s+|her\s+|its\s+)?\Z"
)
"""The first of two with whom a clause begins, right before the second."""
_REACH = 120
"""Letters before the second one in which the first stands."""


_OFFICE = re.compile(
    r"\b(?:minister|director|chief|head|secretary|president|premier|chairman|commissioner|governor|advis[eo]r|prosecutor"
    r"|attache|ambassador|counsell?or|spokes(?:man|woman)|deputy|commander|envoy)\b",
    re.IGNORECASE,
)
"""What one is who is told by his office."""


def holds_office(name: str) -> bool:
    """Say whether somebody is told by an office that one alone holds."""
    return _OFFICE.search(name) is not None


def first_of_two(mentions: Mentions, before: str, base: int) -> Span | None:
    """Return where the first of two persons stands with whom a clause begins."""
    found = _FIRST.search(before, max(0, len(before) - _REACH))
    if found is None:
        return None
    who = Span(base + found.start("who"), base + found.end("who"))
    held = [
        one for one in mentions.within(who.start, who.end + 1, "person") if one.span.end >= who.end
    ]
    return who if held or holds_office(found["who"]) else None
