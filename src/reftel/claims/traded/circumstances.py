"""When goods change hands, at what price and who carries them, where the clause tells it apart."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.shipping.ports import day_role
from reftel.claims.text.passages import Layout, own_words
from reftel.claims.traded.boxes import boxed, unpack
from reftel.claims.traded.whereabouts import place
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim, Slot
    from reftel.claims.shipping.drafts import Draft
    from reftel.claims.text.page import Mentions, Page

_DAYS = frozenset({"when", "departs", "arrives", "loaded", "booked"})
_OPENING = re.compile(
    r"(?:(?:But|And|Also|However|Moreover|Separately|Specifically|Background|That)[,:]?\s+)?"
    r"(?:(?:[Ii]n|[Oo]n|[Dd]uring|[Aa]s\s+of|[Bb]y|[Ss]ince|[Aa]round|[Ee]arly\s+in|[Ll]ate\s+in|[Ss]ometime\s+in)\s+(?:the\s+)?)?"
)
"""What may stand before a day with which a sentence begins."""
_TELLING = (
    r"(?!(?:that|which|who|when|where|after|before|because|while|said|says|told|asked|met|was|were|had|has|have|is|are|did|and|but)\b"
    r"|\w+ed\b)"
)
_AGAIN = re.compile(r",?\s+and\s+(?:then\s+|again\s+)?")
_SUBJECT = re.compile(rf"(?:\([^()]{{1,40}}\))?,?\s+(?:{_TELLING}[\w.,'&/-]+\s+){{0,6}}")
"""What may stand between that day and the words of the deal: no other verb."""
_WITHIN = re.compile(
    r"\s*(?:in|on|during|since|last|this|next|before|early|late|around)\b", re.IGNORECASE
)
_LED = re.compile(r"\b(?:in|on|during|since|before|around)\s+(?:the\s+)?$", re.IGNORECASE)
_OTHER = re.compile(
    r"\([^)]*$|\b(?:told|informed|said|noted|reported|announced|confirmed|made|built|produced|caught|dated|designed|manufactured|met|meeting"
    r"|statements?|talks)\b[^.;]*$"
)
"""What else has its day: who was told of it, when the goods were made."""
_MODIFIER = re.compile(
    r"(?:(?:in|during|since|before)\s+(?:the\s+)?)?(?:19|20)\d\d\s+(?!(?:to|from|by|for|and|or|in|on|at|through|under|with|via|when|after|but|as|was|were)\b)[A-Za-z]"
)
"""A year that tells which thing is meant: during the 2006 negotiations."""
_EACH = re.compile(r"\beach\b[^.;]{0,12}$")
_PRICED = re.compile(
    r"\b(?:for|worth|valued\s+at|at|cost(?:s|ing)?|price\s+(?:of|was)|payment\s+of|paid|total(?:l?ing|s)|came\s+to)\s+"
    r"(?:(?:a\s+total\s+of|a\s+total|some|about|over|nearly|almost|roughly|approximately|around|more\s+than|less\s+than|up\s+to|an?\s+estimated|only|just)\s+){0,2}$"
)
_OF_DEAL = re.compile(
    r"[\s-]+(?:\w+\s+)?(?:deal|contract|sale|order|purchase|shipment|agreement|transaction|tender)\b"
)
_PRICE_FAR = 70
_CARRIERS = re.compile(
    r"\b(?:(?:(?:air|freight|cargo)\s+)?(?:carrier|haulier|hauler|airline|courier)(?:\s+(?:is|was))?|(?:flight|aircraft|plane|truck|trucks)\s+of(?:\s+the)?"
    r"|(?:cargo|freight|airline|air\s+cargo)\s+operator|(?:shipping|container)\s+line"
    r"|(?:haulage|trucking|shipping|cargo)\s+(?:firm|company))\s+(?:named\s+|called\s+)?"
    r"(?P<name>[A-Z][\w&'-]+(?:\s+(?:(?:and|of|&)\s+)?[A-Z][\w&'-]*){0,5})\b"
    r"(?!\s+(?:air\s+|cargo\s+|freight\s+)?(?:carrier|haulier|hauler|airline|operator|firm|company)\b)"
)
"""How he is called who carries goods for others, right before his name."""
_RUN_BY = re.compile(r"\b(?:operated|run|leased|chartered|flown|owned)\s+(?:by|to)\s+(?:the\s+)?$")
_LINES = ("Air", "Airlines", "Airways", "Aviation", "Cargo", "Lines", "Airline", "Airfreight")
_FORWARDER = re.compile(
    r"\.?,\s+(?:an?|the)\s+(?:[\w-]+\s+){0,3}?(?:carrier|haulier|hauler|airline|(?:freight\s+)?forwarder|shipping\s+(?:line|company)"
    r"|trucking\s+(?:firm|company)|courier)\b"
)
_BEAR = re.compile(
    r"\b(?:fl(?:ew|own|ies|y|ying)|truck|transport|carri|haul|airlift|air-?freight|ferr)\w*",
    re.IGNORECASE,
)
"""What a line does with goods of others."""
_MOVED = frozenset(
    {"from", "to", "mode", "vessel", "carrier", "departs", "arrives", "via", "loaded"}
)
_OTHERS = frozenset({"maker", "stopped_by", "decided_by"})


def settle(page: Page, mentions: Mentions, draft: Draft, told: Span) -> None:
    """Fill the day, the price and the carrier that the clause of a deal tells and no slot has."""
    if not draft.roles & _DAYS:
        _opened(page, mentions, draft)
        _dated_within(page, mentions, draft)
    boxed(page, mentions, draft)
    if "value" not in draft.roles:
        _cost(page, mentions, draft)
    if draft.roles & _MOVED:
        _carried(page, mentions, draft, told)
    _timed(page, mentions, draft)
    unpack(page, mentions, draft)
    place(page, draft)


_SENT = re.compile(r"\bdeliver|\bsent\b|\bseiz|\bstop", re.IGNORECASE)


def _timed(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Let a day by its verb be that of loading, of leaving or of arriving: left Mersin on May 3."""
    if draft.event != "shipment":
        return
    for at, slot in enumerate(draft.slots):
        if slot.role == "when" and not _SENT.search(page.text, draft.start, slot.span.start):
            days = mentions.within(slot.span.start, slot.span.end, "date")
            role = day_role(page, days[0], Span(draft.start, draft.end)) if days else None
            if role in {"departs", "arrives", "loaded"}:
                draft.slots[at] = replace(slot, role=role)


def _opened(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take the day with which the sentence begins: in April 2006, the firm sold."""
    layout = page.once(Layout)
    words = own_words(layout, layout.sentence(draft.start))
    days = mentions.within(words.start, min(words.start + 90, draft.start), "date")
    if not days or not _OPENING.fullmatch(page.text, words.start, days[0].span.start):
        return
    more = [days[0]]
    for day in days[1:]:
        if _AGAIN.fullmatch(page.text, more[-1].span.end, day.span.start):
            more.append(day)
    if _SUBJECT.fullmatch(page.text, more[-1].span.end, draft.start):
        for day in more:
            draft.add("when", day)


def _dated_within(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take the days between the words of the deal itself: bought, in 2003, from a dealer."""
    for day in mentions.within(draft.start, draft.end, "date"):
        inside = any(slot.span.start <= day.span.start < slot.span.end for slot in draft.slots)
        if not inside and _led(page, draft, day):
            draft.add("when", day)


def _led(page: Page, draft: Draft, day: Claim) -> bool:
    """Say whether a day within a deal is its own by the word before it, and of nothing else."""
    text, start = page.text, day.span.start
    if (
        text.startswith("'", day.span.end)
        or _MODIFIER.match(text, start)
        or _OTHER.search(text, max(draft.start, start - 60), start)
    ):
        return False
    near = max(draft.start, start - 12)
    return bool(_WITHIN.match(text, start) or _LED.search(text, near, start))


def _cost(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take what the goods cost: for EUR 61,000, a 1.2 million dollar deal."""
    sentence = page.once(Layout).sentence(draft.start)
    for sum_ in mentions.within(max(sentence.start, draft.start - 30), draft.start + 1, "money"):
        if _OF_DEAL.match(page.text, sum_.span.end):
            draft.add("value", sum_)
            return
    reach = min(sentence.end, draft.end + _PRICE_FAR)
    for sum_ in mentions.within(draft.start, reach, "money"):
        near = max(draft.start, sum_.span.start - 50)
        between = page.text[draft.end : sum_.span.start]
        apart = set(";:") & set(between) or _EACH.search(page.text, near, sum_.span.start - 7)
        if _PRICED.search(page.text, near, sum_.span.start) and not apart:
            draft.add("value", sum_)
            return


def _carried(page: Page, mentions: Mentions, draft: Draft, told: Span) -> None:
    """Take the carrier that a noun before its name tells: aboard a plane of the carrier Birch."""
    for slot in draft.slots:
        if slot.role == "supplier" and _line(page, draft, slot):
            draft.slots[draft.slots.index(slot)] = replace(slot, role="carrier")
    end = page.once(Layout).sentence(max(draft.end, told.end) - 1).end
    for found in _CARRIERS.finditer(page.text, draft.start, end):
        start = found.start("name")
        near = mentions.within(start - 1, start + 90, "party")
        if near and near[0].span.start <= start:
            _carries(draft, near[0])
        else:
            draft.tell("carrier", found, "name")


def _line(page: Page, draft: Draft, slot: Slot) -> bool:
    """Say whether a supplier is a line that flies or trucks the goods of others."""
    near = max(0, slot.span.start - 24)
    if _RUN_BY.search(page.text, near, slot.span.start):
        return True
    if _FORWARDER.match(page.text, slot.span.end):
        return True
    return slot.value.endswith(_LINES) and bool(_BEAR.search(page.text, draft.start, draft.end))


def _carries(draft: Draft, who: Claim) -> None:
    """Let a firm be the carrier that was taken for another part, or that had no name."""
    draft.slots = [
        one
        for one in draft.slots
        if (one.span != who.span or one.role in _OTHERS)
        and not (one.role == "carrier" and one.value[0].islower())
    ]
    draft.add("carrier", who)
