"""Goods of a contract with somebody, and goods of which somebody is said to be the recipient."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.shipping.drafts import Draft
from reftel.claims.text.passages import Layout
from reftel.claims.traded.ends import SOMEBODY, named_at, owned_name, part_of
from reftel.claims.traded.routes import extend
from reftel.claims.traded.trades import FEW
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_PURCHASE = re.compile(r"\b(?:purchase|acquisition|lease)\s+of\b")
_COUNT = rf"(?:(?:the|an?|some|its|their|{FEW})\s+){{0,3}}"
_FOR = re.compile(
    rf"\.?(?:\s+\([A-Z][\w-]+\))?(?:,?\s+(?:of|in)\s+[A-Z]\w+,?)?\s+for\s+(?:(?:the|an?)\s+(?:[a-z]+\s+)?(?:purchase|sale|supply|delivery|acquisition|lease)\s+of\s+)?{_COUNT}"
)
_BARGAIN = re.compile(
    r"\b(?:sign|conclud|plac|reach|complet|finali[sz]|negotiat|ha[ds]|have|pursu|consider|ma[dk]e)\w*\s+(?:an?|the|its"
    r"|another|this)\s+(?:[\w$-]+\s+){0,3}?(?:contract|deal|agreement|order)\s+with\s+(?:the\s+)?"
    r"(?:(?:[A-Z]\w+\s+)?(?:firm|company|entity)\s+)?$"
    r"|\b(?:paid|pays?|paying|contracted)\s+(?:the\s+)?$"
)
_WITH_SOMEBODY = re.compile(
    rf"(?:{_BARGAIN.pattern.replace('$|', '|')[:-1]}){SOMEBODY.pattern}{_FOR.pattern}$"
)
_CUES = (" with", " between", " paid", " pay", " contracted")
_PAYING = ("paid", "pay", "contracted")
"""What he does who wants goods, firm or not."""
_DOER = re.compile(
    r"(?:\s*\([^()]{2,30}\))?,?\s+(?:(?:indeed|recently|reportedly|already|also|may|has|have|had|plant|firm)\s+)*"
)
_KNOWN_AS = re.compile(
    r"\.?(?:\s*\([^()]{2,30}\))?(?:,?\s+(?:was|is|were|are|has\s+been|had\s+been)\s+(?:[a-z]+ly\s+)?(?:(?:identified|named|listed|described"
    r"|believed|reported|designated)\s+(?:as|to\s+be)\s+)?|,\s+)(?:the\s+|an?\s+)(?:[a-z]+\s+){0,2}?(?P<part>recipient|consignee"
    rf"|end[-\s]?user|supplier|buyer|seller|source|manufacturer)\s+(?:of|for)\s+{_COUNT}"
)


def contracted(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods for which one signed a contract with another: a state buys, a firm sells."""
    sentence = page.once(Layout).sentence(item.span.start)
    near = max(sentence.start, item.span.start - 140)
    led = page.lower[near : item.span.start].replace("\n", " ")
    if not any(cue in led for cue in _CUES):
        return None
    if unnamed := _WITH_SOMEBODY.search(page.text, near, item.span.start):
        draft = Draft(unnamed.start(), item.span.end, "contract")
        buys = _sides(page, mentions, draft, sentence.start)
        draft.tell("supplier" if buys else "recipient", unnamed, "who")
        extend(page, mentions, draft)
        return draft
    if deal := _between(page, mentions, Span(near, item.span.start)):
        draft = deal
        draft.end = item.span.end
        extend(page, mentions, draft)
        return draft
    for other in reversed(mentions.within(near, item.span.start, "party", "place")):
        if not _FOR.fullmatch(page.text, other.span.end, item.span.start):
            continue
        signed = _BARGAIN.search(
            page.text, max(sentence.start, other.span.start - 90), other.span.start
        )
        if signed is None:
            continue
        draft = Draft(signed.start(), item.span.end, "contract")
        bought = _PURCHASE.search(page.text, other.span.end, item.span.start) is not None
        buys = _sides(page, mentions, draft, sentence.start) or bought
        draft.add("supplier" if buys else "recipient", other)
        extend(page, mentions, draft)
        return draft
    return None


_BETWEEN = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]his|that)\s+(?:[\w$-]+\s+){0,2}?(?:deal|contract|agreement|arrangement|transaction)\s+between\s+(?:the\s+)?"
)
_AND = re.compile(r"\.?\s*,?\s+and\s+(?:the\s+)?")


def _between(page: Page, mentions: Mentions, near: Span) -> Draft | None:
    """Take the two of a deal for goods: a deal between Alder Ltd. and Kenya for lathes."""
    found = _BETWEEN.search(page.text, *near)
    first = named_at(page, mentions, found.end()) if found else None
    joint = _AND.match(page.text, first.span.end) if first else None
    second = named_at(page, mentions, joint.end()) if joint else None
    if (
        not found
        or not first
        or not second
        or not _FOR.fullmatch(page.text, second.span.end, near.end)
    ):
        return None
    draft = Draft(found.start(), near.end, "contract")
    draft.add("supplier", first)
    draft.add("recipient", second)
    return draft


def _sides(page: Page, mentions: Mentions, draft: Draft, floor: int) -> bool:
    """Fill who signs; say whether he buys, as a state does that signs, and whoever pays."""
    orders = " order " in page.text[draft.start : draft.start + 40].replace("\n", " ")
    pays = orders or page.text.startswith(_PAYING, draft.start)
    for who in reversed(mentions.within(floor, draft.start, "party", "place", "actor")):
        if _DOER.fullmatch(page.text, who.span.end, draft.start):
            buys = pays or who.kind != "party"
            draft.add("recipient" if buys else "supplier", who)
            draft.start = who.span.start
            return buys
    return pays


_PLACED = re.compile(
    r"\b(?:orders?|contracts?|deals?|tenders?|applications?|(?:price|sum|amount)s?)\s+(?:placed\s+|received\s+|signed\s+|concluded\s+|paid\s+)?"
    r"(?P<way>by|from|with)\s+(?:the\s+|an?\s+)?(?:[A-Z]\w+(?:[',]s|-based)?\s+)?(?:(?:firm|company|[a-z-]+)\s+){0,2}$"
)


def placed(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods of an order by somebody, or of a contract with him: an order by Alder Ltd. for."""
    near = max(page.once(Layout).sentence(item.span.start).start, item.span.start - 140)
    if " for" not in page.lower[near : item.span.start].replace("\n", " "):
        return None
    for who in reversed(mentions.within(near, item.span.start, "party", "place", "actor")):
        named = owned_name(page, mentions, who)
        if not _FOR.fullmatch(page.text, named.end() if named else who.span.end, item.span.start):
            continue
        found = _PLACED.search(page.text, max(near, who.span.start - 70), who.span.start)
        if found is None:
            return None
        draft = Draft(found.start(), item.span.end, "order")
        seller = _seller(page, mentions, draft)
        role = "recipient" if found["way"] != "with" or seller else "supplier"
        if named:
            draft.tell(role, named, "name")
        else:
            draft.add(role, who)
        if seller:
            draft.add("supplier", seller)
        extend(page, mentions, draft)
        return draft
    return None


_SELLER = re.compile(
    r"\b(?:exporter|supplier|seller|manufacturer|producer|shipper|dealer),?\s+(?:the\s+)?$"
)


def _seller(page: Page, mentions: Mentions, draft: Draft) -> Claim | None:
    """Return who is called the seller before a deal: the exporter, Alder, said its contract."""
    start = page.once(Layout).sentence(draft.start).start
    for who in mentions.within(start, draft.start, "party"):
        if _SELLER.search(page.text, max(start, who.span.start - 30), who.span.start):
            return who
    return None


_PART_OF = re.compile(
    r"\b(?:the|an?|its|their)\s+(?:(?:real|true|actual|intended|ultimate|final|stated|declared|alleged|only)\s+)*"
    r"(?P<part>recipients?|consignees?|end-?\s?users?|suppliers?|buyers?|purchasers?|sellers?|manufacturers?|importers?|exporters?"
    rf"|customers?|senders?|shippers?)\s+(?:of|for)\s+{_COUNT}$",
    re.IGNORECASE,
)
_IS = re.compile(
    r"\s+(?:is|was|were|are|would\s+be|is\s+believed\s+to\s+be)\s+(?:[a-z]+ly\s+)?(?:the\s+)?|,\s+(?=[A-Z])"
)


def whose(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods whose buyer or seller a sentence names: the purchaser of the lathes was Alder."""
    part = _PART_OF.search(page.text, max(0, item.span.start - 70), item.span.start)
    is_ = _IS.match(page.text, item.span.end) if part else None
    who = named_at(page, mentions, is_.end()) if is_ else None
    if not part or not is_:
        return None
    draft = Draft(part.start(), item.span.end, "shipment")
    if who and who.kind != "place":
        draft.add(part_of(part["part"]), who)
        draft.end = who.span.end
    elif some := SOMEBODY.match(page.text, is_.end()):
        draft.tell(part_of(part["part"]), some, "who")
        draft.end = some.end()
    extend(page, mentions, draft)
    return draft if draft.slots else None


_DEAL_FOR = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]his|that|million|dollar|euro)\s+(?:[\w$-]+\s+){0,2}?(?:deal|contract|agreement|order|transaction)\s+for\s+"
    rf"(?:the\s+(?:sale|purchase|supply|delivery)\s+of\s+)?{_COUNT}$"
)
_THEN_BETWEEN = re.compile(
    r",?\s+(?:(?:was|is|were)\s+)?(?:(?:concluded|signed|reached|made|struck|agreed|finalized|closed)\s+)?(?:[a-z\d]+\s+){0,4}?between\s+(?:the\s+)?"
)


def struck(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take the two of a deal told behind its goods: a deal for lathes, signed between X and Y."""
    deal = _DEAL_FOR.search(page.text, max(0, item.span.start - 70), item.span.start)
    found = _THEN_BETWEEN.match(page.text, item.span.end) if deal else None
    first = named_at(page, mentions, found.end()) if found else None
    joint = _AND.match(page.text, first.span.end) if first else None
    second = named_at(page, mentions, joint.end()) if joint else None
    if not deal or not first or not second:
        return None
    draft = Draft(deal.start(), second.span.end, "contract")
    draft.add("supplier", first)
    draft.add("recipient", second)
    extend(page, mentions, draft)
    return draft


def known_as(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods of which somebody is said to be the recipient, the supplier or the maker."""
    sentence = page.once(Layout).sentence(item.span.start)
    near = max(sentence.start, item.span.start - 160)
    for who in reversed(mentions.within(near, item.span.start, "party")):
        if found := _KNOWN_AS.fullmatch(page.text, who.span.end, item.span.start):
            draft = Draft(who.span.start, item.span.end, "shipment")
            draft.add(part_of(found["part"]), who)
            extend(page, mentions, draft)
            return draft
    return None
