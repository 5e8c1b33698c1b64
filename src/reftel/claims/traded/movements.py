"""Goods said to move: sold, supplied, sought, provided to somebody, diverted."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

import reftel.claims.text.lexicon as lexicon
from reftel.claims.claim import Slot
from reftel.claims.goods.goods import plain_goods
from reftel.claims.ruled.controls import lists_after
from reftel.claims.shipping.drafts import Draft, fill_status
from reftel.claims.shipping.ports import day_role, port_role
from reftel.claims.text.anchors import anchors
from reftel.claims.text.dealings import from_washington
from reftel.claims.text.passages import Layout
from reftel.claims.traded.asides import plain
from reftel.claims.traded.bargains import contracted, known_as, placed, struck, whose
from reftel.claims.traded.bearing import borne
from reftel.claims.traded.clauses import related
from reftel.claims.traded.compounds import compounded
from reftel.claims.traded.deeds import acted, went
from reftel.claims.traded.efforts import attempted, sought
from reftel.claims.traded.frames import framed
from reftel.claims.traded.haulage import ENDS, ITSELF, awaited, moved, passed, seized
from reftel.claims.traded.trade_nouns import told_by_noun
from reftel.claims.traded.trades import (
    dealt,
    given,
    gotten,
    handed,
    items_sold,
    licensed,
)
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_SUPPLIER_OF = re.compile(
    r"\s+(?:has|have|had|is|was"
    r"|remains)\s+(?:\w+\s+){0,3}(?:an?\s+)?(?:\w+\s+)?supplier\s+of\b[^.;]{3,60}?\bto\s+"
    r"(?:the\s+)?",
    re.IGNORECASE,
)
_HAVING = re.compile(r"\s*,?\s+(?:(?:that|which|has|had|have|then|later|reportedly|allegedly)\s+)*")
_READINGS = (
    (items_sold, "both"), (framed, "both"), (told_by_noun, "before"), (licensed, "before"),
    (passed, "after"),
    (sought, "before"), (acted, "before"), (dealt, "before"), (given, "before"),
    (attempted, "before"), (handed, "before"),
    (related, "after"), (moved, "after"), (gotten, "before"), (borne, "before"),
    (seized, "before"), (contracted, "before"), (placed, "before"), (known_as, "both"),
    (whose, "both"), (struck, "both"),
    (awaited, "after"), (went, "after"), (compounded, "both"),
)  # fmt: skip
"""Each reading, with the side of the goods on which it looks for a word of trade."""
_BEFORE, _AFTER = 200, 110
"""How far from the goods any reading looks."""


def movements(page: Page, mentions: Mentions) -> list[Draft]:
    """Return one draft for each mention of goods that are said to move, in order of the text."""
    drafts: list[Draft] = []
    cues = Cues([hit.start for hit in anchors(page, "deal")])
    items = mentions.of("item")
    plain = list(plain_goods(page, items, cues.near))
    for item in sorted([*items, *plain], key=lambda item: item.span):
        place = item.span.start
        if (place < page.body().start and not page.in_subject(place)) or _only_of(page, item):
            continue
        if _ABOUT.match(page.text, item.span.end) or item.value.lower().endswith(_PAPERS):
            continue
        draft = _read(page, mentions, item, cues)
        if draft and (item.rule != "goods" or _told_enough(draft)):
            draft.slots.insert(0, Slot("item", item.value, item.span))
            _inside(page, mentions, draft)
            _origin(page, mentions, draft, item)
            for one in lists_after(page, mentions, item.span.end):
                draft.add("control", one)
            fill_status(page, draft)
            if item.rule == "goods" and not _known(page, item):
                draft.goods.append(item)
            drafts.append(draft)
    return _runs(page, mentions, drafts)


_POINTING = re.compile(r"\b(?:the|this|these|those|such|said)\s+(?:\w+\s+)?$", re.IGNORECASE)


def _known(page: Page, item: Claim) -> bool:
    """Say whether plain words name no goods anew: the shipment, and in our words these missiles."""
    if item.value.lower().endswith(ITSELF) or item.value.lower().startswith(_FURTHER):
        return True
    near = max(0, item.span.start - 24)
    return from_washington(page) and bool(_POINTING.search(page.text, near, item.span.start))


class Cues(NamedTuple):
    """Where words of trade and carriage begin, in order."""

    starts: list[int]

    def before(self, start: int) -> bool:
        """Say whether one stands near before a place."""
        at = bisect_left(self.starts, start)
        return at > 0 and self.starts[at - 1] >= start - _BEFORE

    def after(self, end: int) -> bool:
        """Say whether one stands near after a place."""
        at = bisect_left(self.starts, end)
        return at < len(self.starts) and self.starts[at] < end + _AFTER

    def near(self, start: int, end: int) -> bool:
        """Say whether one stands near a stretch."""
        return self.before(start) or self.after(end)


def _read(page: Page, mentions: Mentions, item: Claim, cues: Cues) -> Draft | None:
    """Return what the first reading that fits makes of goods; most have no word of trade near."""
    sides = {
        "before": cues.before(item.span.start),
        "after": cues.after(item.span.end),
        "both": True,
    }
    readings = (read for read, side in _READINGS if sides[side])
    return next((made for read in readings if (made := read(page, mentions, item))), None)


def _only_of(page: Page, item: Claim) -> bool:
    """Say whether a word for what moves only leads to the goods: a shipment of graphite."""
    itself = item.rule == "goods" and item.value.lower().endswith(ITSELF)
    return itself and _OF.match(page.text, item.span.end) is not None


_OF = re.compile(r"\s+of\s")
_FURTHER = ("other ", "related ", "similar ", "such ")
_LEADING = re.compile(r"[',]s\s|-(?:based|made|origin|flagged|registered)\b")
"""What makes a land only lead to what follows: Iran's Alder Company."""
_PAPERS = ("contract", "contracts")
_ABOUT = re.compile(
    r"[\s-]+(?:training|data|courses?|information|documents?|documentation|statistics|expertise|instructors?|advis[oe]rs?"
    r"|manuals?|licen[cs]es?|permits?|prices?|systems?\s+training|suppliers?|dealers?|traders?|makers?"
    r"|producers?|brokers?|markets?|sectors?|industr(?:y|ies)|compan(?:y|ies)|firms?|importers?|exporters?|smugglers?)\b",
    re.IGNORECASE,
)
"""What is about goods and is none: firearms training, data on munitions."""


def _bearer(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take the ship or aircraft right before the words: flight QX 12 flew six crates."""
    for vessel in mentions.within(max(0, draft.start - 60), draft.start, "vessel"):
        if _HAVING.fullmatch(page.text, vessel.span.end, draft.start):
            draft.add("vessel", vessel)
            draft.start = vessel.span.start


def _inside(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take in the vessel, ports and days among the words that no reading has taken."""
    _bearer(page, mentions, draft)
    within, taken = Span(draft.start, draft.end), {slot.span for slot in draft.slots}
    for one in mentions.within(*within, "vessel", "place", "date"):
        if any(one.span.meets(span) for span in taken) or _LEADING.match(page.text, one.span.end):
            continue
        if one.kind == "vessel":
            role = None if one.attribute("coref") else "vessel"
        elif one.kind == "place":
            role = port_role(page.text, within.start, one)
        else:
            role = day_role(page, one, within)
        if role and not draft.first(role):
            draft.add(role, one)


def _runs(page: Page, mentions: Mentions, drafts: list[Draft]) -> list[Draft]:
    """Join drafts that begin with the same words or goods: one deal of several goods.

    Goods of which one tells only aside are another deal: Alder, which has bought pumps, seeks.
    """
    text, joined = plain(page, mentions), list[Draft]()
    for draft in drafts:
        if draft.facts.pop("awaited", False) and joined and joined[-1].end > draft.start:
            continue
        aside = any(_last(one, text).isspace() for one in joined[-1:])
        if joined and not aside and _goes_on(joined[-1], draft):
            for slot in draft.slots:
                joined[-1].put(slot.role, slot.value, slot.span)
            joined[-1].goods += draft.goods
            joined[-1].end = max(joined[-1].end, draft.end)
        elif not (joined and draft.end <= joined[-1].end and _less(draft, joined[-1])):
            joined.append(draft)
    return joined


def _last(draft: Draft, text: str) -> str:
    """Return the words of the goods that a draft tells of last."""
    return draft.slots[0].span.of(text)


def _goes_on(before: Draft, draft: Draft) -> bool:
    """Say whether a draft tells of the deal before it, or of the goods that it tells of last."""
    if before.start == draft.start:
        return before.event == draft.event
    goods = draft.slots[0].span
    return before.start < draft.start < before.end and any(
        slot.role == "item" and slot.span == goods for slot in before.slots[1:]
    )


def _less(draft: Draft, other: Draft) -> bool:
    """Say whether a draft inside another tells no end that the other does not."""
    return _ends_of(draft) <= _ends_of(other)


def _ends_of(draft: Draft) -> set[tuple[str, str]]:
    return {(slot.role, slot.value) for slot in draft.slots if slot.role in ENDS | {"when"}}


_GOING = frozenset({"shipment", "procurement", "consignment"})


def _told_enough(draft: Draft) -> bool:
    """Say whether goods in plain words are told to move: both ends, or an end and more."""
    roles = [
        slot.role for slot in draft.slots if slot.role not in {"status", "item", "maker", "origin"}
    ]
    ends = [role for role in roles if role != "when"]
    gone = draft.facts.pop("gone", False) and bool(ends)
    enough = gone or len(ends) > 1 or (ends and len(roles) > 1 and draft.event in _GOING)
    return "awaited" in draft.facts or (bool(enough) and "told" not in draft.facts)


def _origin(page: Page, mentions: Mentions, draft: Draft, item: Claim) -> None:
    """Note the nation that the goods are called by, and who the sentence calls their supplier."""
    word = str(item.attribute("nation") or "").lower().split("-")[0]
    two = " ".join(item.value.lower().split()[:2]) if word else ""
    code = lexicon.land_of(two) or lexicon.land_of(word)
    if code or word == "prc":
        draft.put("origin", code or "CN", item.span)
    if draft.first("supplier") or draft.first("from"):
        return
    sentence = page.once(Layout).sentence(draft.start)
    for place in mentions.within(sentence.start, draft.start, "place"):
        if found := _SUPPLIER_OF.match(page.text, place.span.end):
            draft.add("supplier", place)
            to = mentions.within(found.end() - 1, found.end() + 30, "place")
            if to and not draft.first("to"):
                draft.add("recipient", to[0])
