"""Who stands between the two of a deal: brokers, agents and fronts that the words call so."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.text.passages import Layout
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.shipping.drafts import Draft
    from reftel.claims.text.page import Mentions, Page

_CALLED = (
    r"(?:middlem[ae]n|intermediar(?:y|ies)|go-betweens?|brokers?|facilitators?|cut-?outs?|front\s+compan(?:y|ies)|fronts?"
    r"|(?:purchasing|procurement|buying|sales|procuring)\s+agents?)"
)
_ACTING = re.compile(
    r"\.?(?:\s+\([^()]{2,30}\))?(?:\s+(?:of|in)\s+[A-Z]\w+)?,?\s+(?:(?:which|that|who|is|was|were|are|has|had|have|been|may|be|would|also|believed|to)\s+)*"
    r"(?:(?:act|serv|work|function|us)(?:e|ed|es|ing|s)?\s+(?:only\s+|merely\s+|solely\s+)?as\s+|(?=an?\s))"
    rf"(?:(?:an?|the|its|their)\s+)?(?:(?!(?:of|for|to|in)\b)[\w-]+\s+){{0,2}}?{_CALLED}\b"
)
"""What is said behind a name: Alder Ltd., acting as middleman."""
_NAMED = re.compile(
    rf"\b{_CALLED}(?:\s+(?:in|from)\s+[A-Z]\w+)?,?\s+(?:(?:the|an?|named|called)\s+)?$"
)
"""What is said before one: through the broker Alder Ltd."""
_DID = re.compile(
    r"\.?(?:,\s[^,.;:]{3,60},)?\s+(?:(?:has|have|had|was|were|is|also|may|might|reportedly|allegedly|apparently|been|appears?|seems?|believed|thought|to)\s+)*"
    r"(?:(?:broker|facilitat|mediat|arrang)(?:ed|ing|es?|s)|played\s+an?\s+(?:[a-z]+\s+)?(?:role|part)\s+in|(?:involved|instrumental)\s+in"
    r"|(?:taken|took)\s+part\s+in|helped\s+(?:to\s+)?arrange)\s+(?:the|an?|this|that|its|their)\s+(?:[a-z]+\s+)?"
    r"(?:sales?|deals?|purchases?|transfers?|shipments?|export|supply|transactions?|contract|order)\b"
)
_BY = re.compile(
    r"\b(?:brokered|facilitated|mediated|arranged)\s+by\s+(?:the\s+)?(?:[a-z]+\s+){0,3}$"
)
_THROUGH = re.compile(
    r"\b(?:through|via|using|employing|with\s+the\s+help\s+of)\s+(?P<who>(?:(?:an?|the|its|several|two|unnamed|various)\s+)?"
    rf"(?:[A-Z]\w+(?:,\s+|\s+(?:or|and)\s+|\s+)){{0,4}}(?:[a-z-]+\s+){{0,2}}?{_CALLED})\b"
)
_SWAPPED = frozenset({"supplier", "recipient", "via", "to", "from"})


def middlemen(page: Page, mentions: Mentions, draft: Draft, told: Span) -> None:
    """Give those a role of their own whom the sentence of a deal calls broker, agent or front."""
    layout = page.once(Layout)
    start = layout.sentence(draft.start).start
    within = Span(start, max(told.end, layout.sentence(draft.start).end))
    for who in mentions.within(*within, "party", "person"):
        if _between(page, who, within):
            _swap(draft, who)
    _carriers(page, draft)
    if not draft.first("intermediary") and (
        some := _THROUGH.search(page.text, draft.start, told.end)
    ):
        draft.tell("intermediary", some, "who")


_BORNE = re.compile(
    r"\s+(?:(?:cargo|passenger|commercial)\s+)?(?:flights?|aircraft|planes?|vessels?|ships?)\b"
)
_CARRIER = re.compile(
    r"\b(?:Air|Airlines?|Airways|Aviation|Air\s+Cargo|Shipping\s+Lines?)(?:\s+(?:Ltd|LLC|Inc|Co|Cargo|Corporation))?\.?$",
    re.IGNORECASE,
)


def _carriers(page: Page, draft: Draft) -> None:
    """Let him who only flies or ships the goods be their carrier: via an Alder Air flight."""
    draft.slots = [
        replace(one, role="carrier")
        if one.role == "intermediary"
        and (_CARRIER.search(one.value) or _BORNE.match(page.text, one.span.end))
        else one
        for one in draft.slots
    ]


def _between(page: Page, who: Claim, within: Span) -> bool:
    """Say whether somebody is called a middleman, or is said to have brought about the deal."""
    near = max(within.start, who.span.start - 60)
    return bool(
        _ACTING.match(page.text, who.span.end, within.end)
        or _DID.match(page.text, who.span.end, within.end)
        or _NAMED.search(page.text, near, who.span.start)
        or _BY.search(page.text, near, who.span.start)
    )


def _swap(draft: Draft, who: Claim) -> None:
    """Let somebody have the one role of an intermediary."""
    draft.slots = [
        replace(one, role="intermediary")
        if one.role in _SWAPPED and one.span.meets(who.span)
        else one
        for one in draft.slots
    ]
    draft.add("intermediary", who)
