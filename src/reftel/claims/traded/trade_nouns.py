"""Goods of a dealing that a noun tells: the sale of lathes, a shipment to Kenya of graphite."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.shipping.drafts import Draft
from reftel.claims.text.sieves import Sifted
from reftel.claims.traded.deeds import clause_of
from reftel.claims.traded.efforts import MASS
from reftel.claims.traded.ends import named_at
from reftel.claims.traded.routes import extend
from reftel.claims.traded.seizures import take_before
from reftel.claims.traded.trades import FEW, NAMED_ENDS, done_by, take_ways
from reftel.claims.traded.undone import ruled
from reftel.claims.traded.whither import ends
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_NOUN = Sifted(
    r"(?:\b(?:the|an?|this|any|any\s+further|another|one)\s+)?(?:(?:first|second|third|fourth|last|final|new|large|small)\s+)?(?:(?P<mood>impending|planned|potential"
    r"|earlier|previous|possible|proposed|suspected|upcoming|attempted|pending|further|reported|illicit|halted"
    r"|stopped|blocked|seized|intercepted|interdicted|similar|recent)\s+)?"
    r"\b(?P<noun>shipments?|deliver(?:y|ies)|sales?|transfers?|exports?|supply|provision"
    r"|re-?exports?|re-?transfers?|trans-?shipments?|repatriation|return|transit|smuggling|seizures?|procurement|purchases?|acquisition"
    r"|consignments?|cargo(?:es)?|loads?|lots?|batch(?:es)?)\s+of\s+(?P<owner>(?-i:[A-Z])[\w.]+[',]s\s+)?"
    rf"(?:(?:its|their|his|the|an?|any|these|such|some|{FEW})\s+){{0,3}}$",
    re.IGNORECASE,
)
_NOUN_TO = Sifted(
    r"(?:\b(?:the|an?|this|any)\s+)?(?:(?P<mood>impending|planned|potential|possible|proposed"
    r"|suspected|attempted|pending|reported|illicit|recent)\s+)?\b(?P<noun>shipments?|deliver(?:y|ies)"
    r"|sales?|(?:re-?)?transfers?|(?:re-?)?exports?|supply|provision)\s+(?P<way>to|from)\s+[^.;:]{2,60}?\s+of\s+"
    r"(?:(?:the|an?|any|these|such|some|several|two|three|four|[\d,.]+)\s+){0,2}$",
    re.IGNORECASE,
)
_ORDER = Sifted(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]his|[A-Z]\w+'s)\s+(?:[a-z-]+\s+)?(?P<noun>order|contract|tender)\s+(?:for|of)\s+"
    rf"(?:(?:the|an?|some|{FEW})\s+){{0,3}}$"
)
_VAGUE = frozenset(
    {
        "order",
        "contract",
        "tender",
        "provision",
        "purchase",
        "acquisition",
        "procurement",
        "supply",
        "seizure",
        "smuggling",
        "cargo",
        "load",
        "lot",
        "batch",
    }
)
"""Nouns that tell of a movement only where its ends are named."""
_SPENT = re.compile(
    r"\b(?:r[ua]n(?:s|ning)?\s+(?:out|short|low)\s+(?:of|on)|lack(?:s|ed|ing)?|exhaust(?:s|ed|ing)?)\s+(?:its|their|the|his)\s+"
    r"(?:\w+\s+)?$"
)
"""What is said of a supply that is used up, which nobody gives: it ran out of its supply of."""
_LOADS = {"cargoes": "cargo", "batches": "batch"}
_BUYING = frozenset({"purchase", "procurement", "acquisition", "order"})


_DOERS = {**dict.fromkeys(_BUYING, "recipient"), "seizure": "stopped_by"}
"""What he is by whom a deal of that name is done, where he does not give the goods."""


def event_of(noun: str) -> str:
    """Return what a noun of trade tells of, in the singular: deliveries, sales."""
    low = noun.lower()
    if low in _LOADS:
        return _LOADS[low]
    return f"{low[:-3]}y" if low.endswith("ies") else low.rstrip("s")


def told_by_noun(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods of a sale, shipment or other dealing that a noun tells: the export of."""
    near = page.lower[max(0, item.span.start - 60) : item.span.start]
    if "of" not in near and "for" not in near:
        return None
    found = _noun_before(page, item.span.start)
    if not found:
        return None
    draft = Draft(found.start(), item.span.end, event_of(found["noun"]))
    if draft.event in _VAGUE and (
        MASS.search(page.text, *item.span)
        or _SPENT.search(page.text, max(0, found.start() - 40), found.start())
    ):
        return None
    _told_before(page, mentions, draft, found)
    take_before(page, mentions, draft)
    extend(page, mentions, draft)
    _completed(page, mentions, draft, item)
    if role := _DOERS.get(draft.event):
        done_by(page, draft, role)
    if draft.event == "order":
        _ordered(page, mentions, draft)
    stopped = draft.event == "seizure"
    idle = {"at_port", "when"} if draft.event in _VAGUE and not stopped else set[str]()
    roles = draft.roles | ({"status"} if found.groupdict().get("mood") else set())
    if not roles - idle:
        if draft.event in _VAGUE or not found["noun"].lower().endswith("s"):
            return None
        draft.facts["bare"] = item.attribute("model") is None
    named = roles & NAMED_ENDS and not _ANY.match(draft.first("recipient"))
    return None if not named and ruled(page, draft) else draft


_ANY = re.compile(
    r"any\s|(?:(?!(?:an?|the|one|two|three|several)\s)[a-z-]+\s+)?(?:groups|individuals|customers|clients|buyers|dealers|end-?users"
    r"|networks|extremists|terrorists|militias|insurgents)\b",
    re.IGNORECASE,
)
"""Takers of whom a rule speaks: any firm, terrorist groups."""
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|may|might|could|can|that|which|who|whose|when|in\s+(?:exchange|return)|and\s+(?:\w+ing|[A-Z]\w*|its|their)|(?:of|by)\s+\w+ing"
    r"|sales?|shipments?|transfers?|exports?|purchases?|deliver(?:y|ies))\b"
)
"""Where the words of a deal that a noun tells give way to what is said of it, or to another."""


def _completed(page: Page, mentions: Mentions, draft: Draft, item: Claim) -> None:
    """Take who and where the words behind the goods tell, as far as no verb follows."""
    end = max(draft.end, clause_of(page, mentions, item).end)
    stop = _FINITE.search(page.text, draft.end, end)
    ends(page, mentions, draft, Span(draft.end, stop.start() if stop else end), full=False)


_RECEIVED = re.compile(r"\b(?:receiv(?:e|ed|es|ing)|accept(?:ed|s|ing)?|got|booked)\s+\Z")
_TURNED = {"supplier": "recipient", "from": "to"}


def _ordered(page: Page, mentions: Mentions, draft: Draft) -> None:
    """Take with whom an order is placed; let him of whom one is received get the goods."""
    with_ = _WITH.match(page.text, draft.end)
    if with_ and (who := named_at(page, mentions, with_.end())):
        draft.add("supplier", who)
        draft.end = who.span.end
    if _RECEIVED.search(page.text, max(0, draft.start - 20), draft.start):
        draft.slots = [replace(one, role=_TURNED.get(one.role, one.role)) for one in draft.slots]


_WITH = re.compile(r"\s+with\s+(?:the\s+)?")


def _noun_before(page: Page, end: int) -> re.Match[str] | None:
    """Return the noun of a dealing that leads to goods."""
    return (
        _NOUN.search(page, max(0, end - 60), end)
        or _NOUN_TO.search(page, max(0, end - 110), end)
        or _ORDER.search(page, max(0, end - 60), end)
    )


def _told_before(page: Page, mentions: Mentions, draft: Draft, found: re.Match[str]) -> None:
    """Take the mood of a dealing, and whose or between whom it is, told before the goods."""
    told = found.groupdict()
    if told.get("mood"):
        draft.stand(found["mood"].lower(), Span(*found.span("mood")))
    if "way" in told:
        take_ways(page, mentions, draft, Span(found.start("way"), draft.end))
    elif told.get("owner") and (owner := named_at(page, mentions, found.start("owner"))):
        draft.add("supplier", owner)
