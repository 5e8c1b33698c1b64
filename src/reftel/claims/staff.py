"""People of ours, told by the office beside their name or by the list that they stand in."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reftel.claims.rosters import rosters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.page import Mentions, Page

_TITLE = r"(?:(?:[A-Z][\w/&'-]*|of|for|and|the|on|in|Dep\.|Asst\.)\s{1,3})*"
_BEFORE = re.compile(rf"(?:'s)?\s{{1,3}}{_TITLE}\Z")
"""What stands between an office and one of its people: `ISN/CATR Foreign Affairs Officer …`."""
_BEHIND = re.compile(
    r"\s?\((?:State/)?|\s{1,3}(?:from|of|with)\s{1,3}(?:the\s{1,3})?"
    rf"|,\s{{1,3}}(?:the\s{{1,3}})?(?:(?:{_TITLE})(?:at|of|for|from|with|,)\s{{1,3}}(?:the\s{{1,3}})?)?"
)
"""What stands between a name and the office of its bearer: `…, Director at the …`, `… (`."""
_CLOSED = re.compile(r"'s\b|[\s]?[,.;:)]|\s{1,3}(?:and\b|[a-z]+ed\b|said\b|told\b|[A-Z])")
_REACH = 90
"""How far from a name its office may stand."""


def staff(page: Page, mentions: Mentions) -> Iterator[str]:
    """Yield the last names of people of ours, in small letters."""
    listed = (one for part in rosters(page) for one in mentions.within(*part, "person"))
    named = (one for one in mentions.of("person") if " " in one.quote)
    offices = [one for one in mentions.of("office") if _employs(one)]
    beside = (one for one in named if offices and _beside(page.text, one, offices))
    for person in (*listed, *beside):
        yield person.value.rsplit(maxsplit=1)[-1].casefold()


def _beside(text: str, person: Claim, offices: list[Claim]) -> bool:
    """Say whether one of some offices stands beside a name as that of its bearer."""
    at = bisect_left(offices, person.span.start, key=lambda one: one.span.start)
    behind = next((one for one in offices[at:] if one.span.start >= person.span.end), None)
    return (at > 0 and _led(text, person, offices[at - 1])) or (
        behind is not None and _followed(text, person, behind)
    )


def _employs(office: Claim) -> bool:
    """Say whether an office is one of ours, and not the capital as a place of embassies."""
    return office.value.startswith("US-") and office.quote != "Washington"


def _led(text: str, person: Claim, office: Claim) -> bool:
    between = text[office.span.end : person.span.start]
    if 0 <= len(between) <= _REACH and _BEFORE.match(between):
        return True
    return between in _AND_HE and text[person.span.end : person.span.end + 1] == ","


def _followed(text: str, person: Claim, office: Claim) -> bool:
    between = text[person.span.end : office.span.start]
    told = len(between) <= _REACH and _BEHIND.fullmatch(between)
    return bool(told and _CLOSED.match(text, office.span.end))


_AND_HE = (", ", ",\n")
"""Between an office and its bearer where his name stands between commas."""
