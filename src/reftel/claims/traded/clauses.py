"""Goods told of in a clause behind them: the rifles that the firm was shipping to Kenya."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.shipping.drafts import Draft
from reftel.claims.traded.ends import named_at
from reftel.claims.traded.routes import extend
from reftel.claims.traded.trades import ACTED

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_THAT = re.compile(r",?\s+(?:that|which)\s+(?:the\s+)?")
_FAR = frozenset({"recipient", "to", "end_user", "via", "intermediary", "vessel", "when"})


def related(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods that somebody named gives to somebody, told in a clause behind them."""
    found = _THAT.match(page.text, item.span.end)
    who = named_at(page, mentions, found.end()) if found else None
    verb = ACTED.match(page.text, who.span.end) if who else None
    if who is None or verb is None:
        return None
    draft = Draft(item.span.start, verb.end(), "supply")
    draft.add("supplier", who)
    extend(page, mentions, draft)
    return draft if _FAR & draft.roles else None
