"""Goods told in plain words, which count only where they are said to move: the cargo, parts."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.claims.goods.item_nouns import ASKING, grades
from reftel.claims.goods.item_words import before
from reftel.claims.text.anchors import anchors
from reftel.claims.text.cover import Cover
from reftel.claims.text.dealings import trades
from reftel.claims.text.rows import rows
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from reftel.claims.claim import Claim
    from reftel.claims.text.anchors import Hit
    from reftel.claims.text.page import Page

_PLURAL = re.compile(r"(?:e?s)?(?![\w-])", re.IGNORECASE)
_NOT = re.compile(
    r"\s+(?:controls?|deals?|industry|program(?:me)?s?|trade|embargo(?:es)?|dealers?|policy|transfers?|race"
    r"|of\s+mass|officials?|compan(?:y|ies)|firms?|list|regimes?|license|procurement|sales?)\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:(?:ballistic|guided|cruise)\s+)?(?:missile|rocket|nuclear|weapons?|centrifuge|reactor|defen[cs]e"
    r"|controlled|sensitive|dangerous|suspicious|suspect)(?:-related)?\s+$",
    re.IGNORECASE,
)


_BEFORE = re.compile(r"\b(?!The\b|These\b|Its\b)[A-Z][\w&-]+\s+\Z")


@cache
def _words() -> Mapping[str, str]:
    return {row["word"]: row["number"] for row in rows("goods")}


def _loose(page: Page) -> Iterator[Hit]:
    """Yield heads that make an item only with other words, and are goods where they move."""
    for hit in anchors(page, "item"):
        if grades().get(hit.word.lower()) in ASKING:
            yield hit


def _single(page: Page, hit: Hit, plural: re.Match[str]) -> bool:
    """Say whether a word stands alone that only many of make goods: in part, the system."""
    return _words().get(hit.word, "many") == "many" and page.lower[plural.end() - 1] != "s"


def _in_name(text: str, hit: Hit) -> bool:
    """Say whether a word with a capital stands behind a name: Alder Metals."""
    before = _BEFORE.search(text, max(0, hit.start - 30), hit.start)
    return before is not None and text[hit.start : hit.end].istitle()


def plain_goods(
    page: Page, items: Iterable[Claim], near: Callable[[int, int], bool]
) -> Iterator[Claim]:
    """Yield goods that no table knows by themselves, the last first, as claims to move.

    `near` says whether a word of trade stands near enough to a stretch for them to move.
    """
    if not trades(page):
        return
    taken, floor = Cover(item.span for item in items), page.body().start
    behind = len(page.text)
    for hit in sorted({*anchors(page, "goods"), *_loose(page)}, reverse=True):
        plural = _PLURAL.match(page.text, hit.end)
        if (
            hit.start < floor
            or hit.end > behind
            or not plural
            or not near(hit.start, plural.end())
            or _single(page, hit, plural)
            or _NOT.match(page.text, plural.end())
        ):
            continue
        lead = before(page.text, hit.start, floor)
        own = _OWN.search(page.text, max(floor, lead.start - 30), lead.start)
        span = Span(own.start() if own and not lead.quantity else lead.start, plural.end())
        if taken.meets(*span) or _in_name(page.text, hit):
            continue
        behind = span.start
        start = min(lead.lead, span.start) if own else lead.lead
        words = " ".join(page.text[start : span.end].split())
        facts = {"quantity": lead.quantity} if lead.quantity else {}
        yield page.claim("item", span, words, "goods", attributes={"generic": True, **facts})
