"""How surely a deal is told: what is still ahead, and what somebody only says of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.claim import Hedge
from reftel.claims.text.passages import Layout
from reftel.claims.traded.undone import judged
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.shipping.drafts import Draft
    from reftel.claims.text.page import Page
    from reftel.claims.text.voice import Voice

_DEAL = (
    r"(?:sell|supply|ship|deliver|provide|export|send|transport|carry|transfer|lease|buy|purchase"
    r"|procure|acquire|obtain|import|receive|move|sail|leave|furnish)"
)
_AHEAD = re.compile(
    rf"\b(?:will|would|about\s+to|(?<!as\s)planned|plan(?:s|ning)?\s+(?:to|for)|planned\s+to|impending|upcoming|booked|pending"
    r"|scheduled(?!\s+(?:[A-Z]\w+\s+){0,3}(?:flight|service|sailing))|intend(?:s|ed|ing)?\s+(?:to|for)|expect(?:s|ed|ing)?\s+(?:to|another|for|in|on)"
    rf"|(?:is|are|was|were)\s+to\s+(?:be\s+|{_DEAL})|agreed\s+(?:in\s+principle,?\s+(?:[^.;]{{0,60}}?\s)?)?to\s+{_DEAL}|offer(?:ed|s|ing)\s+to|attempt(?:s|ing)?\s+to|undertook\s+to"
    rf"|promised\s+to|(?:is|are|was|were)\s+considering|(?:first|originally|initially)\s+wanted\s+to|prepar(?:es|ed|ing)\s+to|working\s+to\s+{_DEAL}|awaiting\s+(?:shipment|export|loading|delivery|transport)"
    r"|due\s+(?:at|in|to|for)|ETA|not\s+yet(?:\s+been)?\s+[a-z]+|yet\s+to\s+be)\b",
    re.IGNORECASE,
)
"""What tells that a deal is still to be done."""
_TOLD = re.compile(
    r"\b(?:said|told|sa(?:ys|ying)|stat(?:ed|es|ing)|report(?:ed|edly|s|ing)|claim(?:ed|s|ing)|maintain(?:ed|s|ing)|insist(?:ed|s|ing)|inform(?:ed|s|ing)"
    r"|[Aa]ccording\s+to|confirmed|acknowledged|asserted|recalled|replied|added|explained|denies|denied|advised|noted|mentioned|indicat(?:ed|es|ing))\b"
)
"""Words of those who say it, anywhere in the sentence."""
_LICENSED = re.compile(
    r"\bpre-(?:licen[cs]e|shipment)\b[^.;:]{0,80}\bfor\s+(?:the\s+)?\Z", re.IGNORECASE
)
"""What is checked before it is licensed is still to be done: a pre-license check for the sale."""
_IF = re.compile(
    rf"\b(?:which\s+(?:[A-Z]\w+\s+){{0,3}}would\s+(?:{_DEAL}|order)"
    rf"|would\s+(?:try|seek|like|want|have|wish)\s+to\s+(?:{_DEAL}|order|negotiate))\b"
)
"""What somebody would do if it came to it: in exchange for which Kenya would order arms."""
_ASKED_FOR = re.compile(r"\b(?:assist(?:ance)?|help|support|cooperation)\s+(?:in|with|for)\s+\Z")
"""What stands before a deed for which somebody asks for help."""
_FAR = 400
_BEFORE = 90
_WEAK = frozenset({Hedge.ASSERTED, Hedge.REPORTED})


def certainty(page: Page, draft: Draft, span: Span, said: Voice) -> Hedge:
    """Return how surely a deal is told: what is sought is a fact, what is due is not."""
    if judged(page, draft) or _conditional(page, span):
        return Hedge.POTENTIAL
    sentence = page.once(Layout).sentence(span.start)
    near = Span(
        max(sentence.start, span.start - _BEFORE), max(span.end, min(sentence.end, span.end + 25))
    )
    ahead = _AHEAD.search(page.text, *near)
    if said.hedge in _WEAK and _LICENSED.search(page.text, near.start, span.start):
        return Hedge.PLANNED
    if said.hedge is Hedge.PLANNED and not ahead:
        return _told(page, sentence, span)
    if said.hedge in _WEAK and _AHEAD.search(page.text, *span):
        return Hedge.PLANNED
    if said.hedge is Hedge.ASSERTED:
        return _told(page, sentence, span)
    return said.hedge


def _conditional(page: Page, span: Span) -> bool:
    """Say whether a deed is one that would be done, or that help is asked for."""
    would = _IF.search(page.text, max(0, span.start - 16), span.end)
    return would is not None or bool(
        _ASKED_FOR.search(page.text, max(0, span.start - 24), span.start)
    )


def _told(page: Page, sentence: Span, span: Span) -> Hedge:
    """Return whether it is somebody who says it, or the writer himself."""
    start, end = max(sentence.start, span.start - _FAR), min(sentence.end, span.end + 60)
    found = _TOLD.search(page.text, start, span.start) or _TOLD.search(page.text, span.end, end)
    return Hedge.REPORTED if found else Hedge.ASSERTED
