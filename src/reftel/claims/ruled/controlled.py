"""Which goods are said to stand to a list, and how surely."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.claim import Hedge
from reftel.claims.text.passages import Layout
from reftel.claims.text.voice import hedge
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.ruled.coverage import Stand
    from reftel.claims.text.page import Mentions, Page

_PRONOUN = re.compile(r"\b(?:it|they|these|those|this|such)\b", re.IGNORECASE)
_MODAL = re.compile(r"\b(?:will|would|is\s+to|are\s+to|expected)\b", re.IGNORECASE)
_NEXT = re.compile(
    r"\s*(?:\([^()]{1,60}\)\s*)?(?:of\s+(?:this|that)\s+\w+\s*)?(?:,[^,;]{2,90},\s*|,?\s*)"
    r"(?:(?:which|that|themselves|itself|also|all|both)\s+)*(?:(?:is|are|was|were)\s+)?(?:not\s+)?",
    re.IGNORECASE,
)
"""What may stand between goods and a verb that is surely theirs."""
_AND_IS = re.compile(
    r"\band\s+(?:thus\s+|also\s+)?(?:is|are|was|were)\s+(?:not\s+)?(?:[a-z]+ly\s+|thus\s+|also\s+)?\Z"
)
_IS = re.compile(r"\s*(?:\([^()]{1,60}\)\s*)?(?:is|are|was|were)\b")
ROW = 400
"""How far a row of lists goes, or goods stand before their verb in a long sentence."""
_BEFORE = ROW


def goods_of(page: Page, mentions: Mentions, stand: Stand) -> Claim | None:
    """Return the item spoken of: in the sentence, else the last exact one before."""
    sentence = page.once(Layout).sentence(stand.start)
    first = max(sentence.start, stand.start - ROW)
    items = mentions.within(max(first - _BEFORE, 0), stand.start, "item")
    inside = [item for item in items if item.span.start >= sentence.start]
    inside = [item for item in inside if ";" not in page.text[item.span.end : stand.start]]
    if inside:
        return _inside(page, inside, stand)
    told = not _annexed(stand) and _PRONOUN.search(page.text, first, stand.start)
    before = [item for item in items if item.span.start < sentence.start]
    exact = [item for item in before if not item.attribute("generic")]
    return exact[-1] if exact and (told or stand.relation.endswith("controlled by")) else None


def _inside(page: Page, inside: Sequence[Claim], stand: Stand) -> Claim | None:
    """Return the goods of the same sentence: those that are something `and are controlled`."""
    if _annexed(stand) or not stand.lists:
        last = inside[-1]
        return last if _NEXT.fullmatch(page.text, last.span.end, stand.start) else None
    if _AND_IS.search(page.text, inside[-1].span.end, stand.start):
        heads = [one for one in inside if _IS.match(page.text, one.span.end)]
        if heads:
            return heads[0]
    exact = [one for one in inside if not one.attribute("generic")]
    return exact[-1] if exact else inside[-1]


def _annexed(stand: Stand) -> bool:
    """Say whether a list is the annex of a resolution, which names parties more than goods."""
    return any(slot.value.startswith("UNSCR") for slot in stand.lists if "ANNEX" in slot.value)


def doubt_of(page: Page, stand: Stand, item: Claim | None) -> Hedge:
    """Return how surely goods stand so: by the words before them, and by those of the verb."""
    first = max(0, stand.start - 30)
    if item is None or not first < item.span.end <= stand.start:
        return hedge(page.text, Span(first, stand.end), Span(stand.start, stand.end))
    start = max(page.once(Layout).sentence(stand.start).start, item.span.start - 40)
    led = hedge(page.text, Span(start, item.span.start), Span(item.span.start, item.span.start))
    verb = max(item.span.end, stand.start - 16)
    own = hedge(page.text, Span(verb, stand.end), Span(stand.start, stand.end))
    ordered = own is Hedge.PLANNED and not _MODAL.search(page.text, verb, stand.end)
    return led if ordered or own is Hedge.ASSERTED else own
