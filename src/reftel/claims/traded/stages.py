"""How far a deal went, in the words of its verb: sold, seeking to procure, to be shipped."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reftel.claims.traded.deeds import deeds_within
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.shipping.drafts import Draft
    from reftel.claims.text.page import Page

_LEAD = re.compile(
    r"\b(?:(?:seek|sought|try|tried|trying|attempt|plan|intend|agree|offer|contract|promis|want|hop|expect|schedul|due|prepar"
    r"|undert|decid|arrang|continu|negotiat|refus|declin|fail)\w*\s+to\s+(?:be\s+)?|(?:to|will|would|may|might|could)\s+(?:be\s+)?)$"
)
"""How a verb of trade is led that tells of what is tried, planned or refused."""

_TO = re.compile(r"\s+to\s+")


def stage(page: Page, draft: Draft) -> None:
    """Note the verb of a deal as its status where no word tells how far it went."""
    if "status" in draft.roles:
        return
    verbs = deeds_within(page, Span(draft.start, draft.end))
    for verb, after in pairwise([*verbs, None]):
        inner = any(verb and one.span.start <= verb.start < one.span.end for one in draft.slots)
        if verb is None or inner or (after and _TO.fullmatch(page.text, verb.end, after.start)):
            continue
        lead = _LEAD.search(page.text, max(draft.start - 40, verb.start - 40), verb.start)
        start = lead.start() if lead else verb.start
        words = " ".join(page.text[start : verb.end].split())
        draft.put("status", words.lower(), Span(start, verb.end))
        return
