"""Goods that stand before the noun of their trade: arms smuggling to Chad, oil sales from Kenya."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.shipping.drafts import Draft
from reftel.claims.traded.deeds import clause_of
from reftel.claims.traded.trade_nouns import event_of
from reftel.claims.traded.undone import RULES
from reftel.claims.traded.whither import ends
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_NOUN = re.compile(
    r"\b(?P<noun>smuggling|trafficking|sales?|shipments?|(?:re-?)?transfers?|(?:re-?)?exports?|deliver(?:y|ies)|supplies"
    r"|imports?)\s+(?=(?:from|to|into|through|via|between|across)\s)"
)
_AT_LARGE = frozenset({"sale", "transfer", "retransfer", "export"})
"""Dealings in arms as such are a matter of policy: arms sales to Chad."""
_CLOSE = 40
"""How far behind the noun its way is told."""


def compounded(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods right before a noun of trade, where its ways are told behind it.

    The noun is the last word of the goods themselves where their name takes it in.
    """
    last = max(item.span.start, item.span.end - len(item.quote.split()[-1]))
    noun = _NOUN.match(page.text, item.span.end + 1) or _NOUN.match(page.text, last)
    if not noun or RULES.search(page.text, max(0, item.span.start - 40), item.span.start):
        return None
    draft = Draft(item.span.start, noun.end("noun"), event_of(noun["noun"]))
    if item.attribute("generic") and draft.event in _AT_LARGE:
        return None
    reach = min(clause_of(page, mentions, item).end, draft.end + 2 * _CLOSE)
    ends(page, mentions, draft, Span(draft.end, max(draft.end, reach)), full=False)
    close = any(slot.span.start < noun.end() + _CLOSE for slot in draft.slots)
    return draft if close else None
