"""Trade told at large: Iran-bound shipments, the firm's exports to Iran, a delivery that is due."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.shipping.drafts import Draft
from reftel.claims.text.anchors import anchors
from reftel.claims.text.dealings import trades
from reftel.claims.traded.ends import named_at, role_of
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Mentions, Page

_WHO = re.compile(
    r"(?P<who>\b(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?:[A-Z]\w+\s+)?(?:firm|company|manufacturer|entity|plant|trader"
    r"|exporter|supplier)|[A-Z][\w&-]+(?:\s+[A-Z][\w&.-]*){0,3})(?:[',]s|s')\s+$"
)
_THE = re.compile(r"th(?:e|is|at)\s", re.IGNORECASE)
_BOUND = re.compile(r"(?:[A-Z][a-z]+\s)?[A-Z][a-z]+-bound\s+$")
_NOUN = re.compile(r"(?:shipments|exports|deliveries|sales|cargo(?:es)?|consignments)\b")
_TO = re.compile(r"\s+to\s+(?:the\s+)?")
_MESSAGE = (
    r"(?!(?:[\w-]+\s+){0,3}?(?:demarche|non-?paper|note|message|letter|points?|papers?|reports?|aid"
    r"|assistance|services?|speech|invitation|information|relief|reply|response)\b)"
)
_DUE = re.compile(
    rf"(?:delivery|deliveries)(?:\s+of\s+{_MESSAGE}(?P<goods>[^.;,]{{3,40}}?))?\s+(?:has\s+been|is|was|were|had"
    r"\s+been|are)\s+(?:promised|scheduled|planned|expected|due|agreed|set)\s+(?:for|in|by|on)\s+(?:the\s+)?",
    re.IGNORECASE,
)


def flows(page: Page, mentions: Mentions) -> Iterator[Draft]:
    """Yield what a firm sends to a land at large, and deliveries of which the day is told."""
    if not trades(page):
        return
    for hit in anchors(page, "deal"):
        if hit.start >= page.body().start:
            noun, due = _NOUN.match(page.text, hit.start), _DUE.match(page.text, hit.start)
            draft = _due(mentions, due) if due else _flow(page, mentions, noun) if noun else None
            if draft:
                yield draft


def _flow(page: Page, mentions: Mentions, noun: re.Match[str]) -> Draft | None:
    """Return shipments bound for a land, or those of a firm to one."""
    draft = Draft(noun.start(), noun.end(), "shipment")
    bound = _BOUND.search(page.text, max(0, draft.start - 40), draft.start)
    if bound:
        draft.start = bound.start()
    who = _WHO.search(page.text, max(0, draft.start - 60), draft.start)
    if who:
        named = mentions.within(who.start("who"), who.end("who") + 1, "party")
        firm = _THE.match(who["who"]) is not None or bool(named)
        if firm and named:
            draft.add("supplier", named[-1])
        elif firm:
            draft.tell("supplier", who, "who")
        draft.start = who.start("who") if firm else draft.start
    goal = bound.start() if bound else 0
    if not bound and (to := _TO.match(page.text, noun.end())):
        goal = to.end()
    land = named_at(page, mentions, goal) if goal else None
    if not land or not (bound or "supplier" in draft.roles):
        return None
    draft.add(role_of("to", land), land)
    draft.end = max(draft.end, land.span.end)
    return draft


def _due(mentions: Mentions, found: re.Match[str]) -> Draft | None:
    """Return a delivery of which it is told when it is to be."""
    day = next(iter(mentions.within(found.end() - 5, found.end() + 30, "date")), None)
    if day is None or day.span.start > found.end():
        return None
    draft = Draft(found.start(), day.span.end, "delivery")
    if found["goods"]:
        draft.put("item", " ".join(found["goods"].split()), Span(*found.span("goods")))
    draft.add("arrives", day)
    draft.stand("planned", Span(*found.span()))
    return draft
