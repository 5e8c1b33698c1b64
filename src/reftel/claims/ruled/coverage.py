"""Goods that a list covers by a verb of its own: the NSG controls pumps; no license is needed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.claim import Slot
from reftel.claims.text.passages import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page


class Stand(NamedTuple):
    """How goods are said to stand to lists: the words from the verb on, and each list."""

    relation: str
    start: int
    end: int
    denied: bool
    lists: tuple[Slot, ...]
    item: Claim | None = None
    """The goods, where they stand behind their list: an MTCR-controlled machine."""


_LISTS = ("control_regime", "instrument")
_HOLDS = frozenset({
    "regime", "control_list", "control_entry", "law", "eu_law", "us_law", "host_law", "un_document",
})  # fmt: skip
_VERB = re.compile(
    r"(?:\s+\([A-Z/ ]{2,12}\)|'s\s+(?:[a-z-]+\s+){0,2}(?:list|guidelines|annex))?\s+"
    r"(?P<not>(?:does|do|did)\s+not\s+|no\s+longer\s+)?"
    r"(?:also\s+|specifically\s+|explicitly\s+|already\s+|only\s+)?"
    r"(?P<verb>controls?|controlled|covers?|covered|captures?|lists|regulates?|restricts?)\b"
)
_GOODS = re.compile(
    r"\s+(?:(?:all|any|only|such|the|these|those|certain|exports?|transfers?|sales?|of|both|most|some|many)\s+){0,4}"
)
_WHICH = re.compile(
    r"\s*,?\s*(?:(?:an?\s+|the\s+)?(?:items?|goods|commodit(?:y|ies)|equipment|materials?|products?)\s+)?"
    r"(?:(?:some|most|many|all|several|certain|various)\s+(?:[a-z]+\s+)?of\s+)?(?:which|that)\s*"
    r"(?:,[^,.;]{3,60},\s*)?(?:the\s+|U\.S\.\s+|its\s+)*"
)
_MORE = re.compile(
    r"\s*(?:[(,;]\s*|\s(?:under|in|by|as|at)\s+)(?:(?:the|its|under|and|in|see|as)\s+){0,3}"
)
_LICENSE = re.compile(
    r"\b(?P<no>[Nn]o\s+)?(?:export\s+)?licen[sc]es?\s+(?:is|are|was|were|would\s+be)\s+(?P<not>not\s+)?"
    r"(?:required|needed|necessary)"
    r"\s+(?:for|to)\s+(?:(?:the|any|its|their|exports?|sales?|transfers?|shipments?|export|ship|sell|transfer|of)\s+){0,4}"
)
_UNDER = re.compile(r"[^.;:]{0,60}?\b(?:under|by|in|pursuant\s+to)\s+(?:the\s+)?")
_RELATIONS = {"cont": "controlled by", "list": "listed in"}


def covering(page: Page, mentions: Mentions) -> Iterator[Stand]:
    """Yield how goods stand to a list that is told before its verb."""
    floor = page.body().start
    for one in mentions.of(*_LISTS):
        nested = one.attribute("nested") or one.attribute("type") not in _HOLDS
        if one.span.start < floor or nested:
            continue
        sentence = page.once(Layout).sentence(one.span.start)
        verb = _VERB.match(page.text, one.span.end, sentence.end)
        item = verb and _item(page, mentions, one, verb)
        if verb and item:
            lists = [one, *_further(page, mentions, max(verb.end(), item.span.end), sentence.end)]
            yield _stand(verb, one, item, lists)
    yield from _licensed(page, mentions)


def _item(page: Page, mentions: Mentions, one: Claim, verb: re.Match[str]) -> Claim | None:
    """Return the goods that a list covers: named right behind its verb, or before `which`."""
    before = mentions.within(max(0, one.span.start - 130), one.span.start, "item")
    for item in reversed(before):
        if _WHICH.fullmatch(page.text, item.span.end, one.span.start):
            return item
    behind = mentions.within(verb.end(), verb.end() + 120, "item")
    led = _GOODS.match(page.text, verb.end())
    close = behind and led and behind[0].span.start <= led.end()
    return behind[0] if close else None


def _further(page: Page, mentions: Mentions, position: int, end: int) -> Iterator[Claim]:
    """Yield the entries of a list that are told behind it: (INFCIRC/254, entry 3.A.8)."""
    for one in mentions.within(position, min(end, position + 120), *_LISTS):
        if not _MORE.fullmatch(page.text, position, one.span.start):
            return
        yield one
        position = one.span.end


def _stand(verb: re.Match[str], one: Claim, item: Claim, lists: list[Claim]) -> Stand:
    slots = tuple(Slot("list", each.value, each.span) for each in lists)
    relation = _RELATIONS.get(verb["verb"][:4], "covered by")
    denied = bool(verb["not"])
    relation = f"{'not ' if denied else ''}{relation}"
    end = max(item.span.end, lists[-1].span.end, verb.end())
    return Stand(relation, one.span.start, end, denied, slots, item)


def _licensed(page: Page, mentions: Mentions) -> Iterator[Stand]:
    """Yield goods for which a license is said to be needed, or not, under a law."""
    floor = page.body().start
    if "licen" not in page.lower:
        return
    for found in _LICENSE.finditer(page.text, floor):
        items = mentions.within(found.end(), found.end() + 100, "item")
        if not items or items[0].span.start > found.end() + 4:
            continue
        denied = bool(found["no"]) or bool(found["not"])
        under = _UNDER.match(page.text, items[0].span.end)
        laws = mentions.within(under.end(), under.end() + 80, *_LISTS) if under else []
        close = [one for one in laws[:1] if under and one.span.start <= under.end()]
        slots = tuple(Slot("list", one.value, one.span) for one in close)
        if slots:
            relation = f"{'not ' if denied else ''}licensed under"
            yield Stand(relation, found.start(), close[0].span.end, denied, slots, items[0])
