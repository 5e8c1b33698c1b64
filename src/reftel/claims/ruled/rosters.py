"""Lists of parties as a sentence names them, and who is entered on them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.claim import Slot
from reftel.claims.ruled.acts import Act
from reftel.claims.ruled.controls import lists_in_a_row
from reftel.claims.ruled.measures import circumstances
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_OF_GOODS = frozenset({"charter", "contract", "agreement", "regime", "assurance"})
_OWN_LIST = re.compile(
    r"(?:(?:the|its|their|our|a|an|any|this)\s+)?(?:[A-Z][\w.]*(?:'s)?\s+){0,4}(?P<list>"
    r"(?:[a-z]+\s+)?lists?\s+of\s+(?:[a-z]+\s+)?(?:[Ss]pecially\s+)?(?:[Dd]esignated|[Ss]anctioned|[Bb]locked|[Pp]rohibited"
    r"|[Ff]oreign|[Bb]anned|[Tt]errorist)\s+\w+(?:\s+\w*(?:ations|ists|ties))?"
    r"|(?:annex|(?:sanctions?|consolidated|designations?|watch|terrorism|terrorist|Entity|denied\s+persons|black)[-\s]?\s*lists?|blacklist)\b"
    r"(?!\s+(?:of|to)\b)|(?:next|new|future|forthcoming|draft|pending)\s+(?:[A-Z]+\s+)?resolution\b)"
)
_OF_WHOM = re.compile(
    r"(?:any\s+)?(?P<list>(?:UN\s+)?Security\s+Council\s+(?:annex|list|resolution)|sanctions\s+list)\b"
)
_POSSESSED = re.compile(
    r"(?:(?:the|its|their|our|his|a|an|any)\s+)?(?:[A-Z][\w.]*\s+){0,4}?(?:[A-Z][\w.]*'s?\s+)?(?:(?:annex|list)\s+(?:of|to|in)\s+(?:the\s+)?)?"
)


class Entry(NamedTuple):
    """Parties and the lists on which they are said to be, by a verb at a place."""

    verb: str
    at: int
    named: list[Slot]
    lists: list[Slot]
    denied: bool = False
    done: bool = False
    author: Slot | None = None


def named_as(claims: Iterable[Claim]) -> list[Slot]:
    """Return parties as they are named."""
    return [Slot("party", one.value, one.span) for one in claims]


def lists_as(claims: Iterable[Claim]) -> list[Slot]:
    """Return lists and laws as they are named."""
    return [Slot("instrument", one.value, one.span) for one in claims]


def lists_at(page: Page, mentions: Mentions, position: int, sentence: Span) -> list[Slot]:
    """Return the lists named one after another from a place on."""
    near = mentions.within(position - 5, sentence.end, "instrument")
    near = [one for one in near if one.attribute("type") not in _OF_GOODS]
    led = near and _POSSESSED.fullmatch(page.text, position, near[0].span.start)
    if rows := lists_in_a_row(page, near, near[0].span.start if led else position):
        return lists_as(rows)
    own = _OF_WHOM.match(page.text, position) or _OWN_LIST.match(page.text, position)
    if own is None:
        return []
    place = Span(*own.span("list"))
    return [Slot("instrument", f"({' '.join(own['list'].split())})", place)]


def entered(page: Page, mentions: Mentions, entry: Entry) -> Iterator[Act]:
    """Yield an act for each party, with its lists, the day and who enters it."""
    if not entry.lists or not entry.named:
        return
    own = [entry.author] if entry.author else []
    spans = [slot.span for slot in (*entry.named, *entry.lists, *own)]
    around = circumstances(page, mentions, entry.at, [(entry.at, entry.at), *spans])
    days = [one for one in around if one.role == "when"]
    for one in entry.named:
        value = f"{one.value} {entry.verb} {entry.lists[0].value}"
        slots = (one, *entry.lists, *days, *own)
        yield Act("listing", value, entry.at, slots, entry.denied, entry.done)
