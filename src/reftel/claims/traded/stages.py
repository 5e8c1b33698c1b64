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
        _note(page, draft, Span(start, verb.end))
        return
    _other(page, draft)


_NOT = r"(?:(?:not\s+yet|never|no\s+longer)\s+)?"
_STAGES = (
    re.compile(
        rf"\b{_NOT}(?:negotiat(?:ed|ing|es?)|contract(?:ed|ing)|broker(?:ed|ing)|book(?:ed|ing)|approach(?:ed|ing)|quot(?:ed|ing)|cancel(?:l?ed|l?ing)"
        r"|sign(?:ed|ing)|order(?:ed|ing)|on\s+order|paid|soliciting|solicited|inquired|turned\s+(?:down|to)|declin(?:ed|ing)|refus(?:ed|ing)|fail(?:ed|ing)"
        r"|consigned|held|stored|detained|released|expected|due|approved|rejected|denied|suspended|postponed|completed|concluded|sought|looking\s+for"
        r"|interested\s+in|requested|intended|destined|bound|remains?|awaiting|put\s+aboard|taken\s+on|took\s+on|hand-carried)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:diversion|efforts?|attempts?|inquir(?:y|ies)|negotiations?|talks|orders?|contract|offer|request|interest)\b",
        re.IGNORECASE,
    ),
)
"""Other words of how far a deal went, verbs before nouns."""


def _other(page: Page, draft: Draft) -> None:
    """Note the first word of another kind that tells how far a deal went: contracted, efforts."""
    for pattern in _STAGES:
        for found in pattern.finditer(page.text, draft.start, draft.end):
            if not any(one.span.start <= found.start() < one.span.end for one in draft.slots):
                _note(page, draft, Span(*found.span()))
                return


def _note(page: Page, draft: Draft, words: Span) -> None:
    draft.put("status", " ".join(words.of(page.text).split()).lower(), words)
