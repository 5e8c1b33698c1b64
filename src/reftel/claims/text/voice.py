"""How surely words say a thing, whether they deny it, and who is said to have said it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.claim import Hedge, Polarity
from reftel.claims.text.passages import Layout
from reftel.claims.text.rows import rows

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page
    from reftel.source import Span

_DEAL = r"(?:sell|ship|suppl|transfer|deliver|export|provid|send|giv|buy|receiv|designat|sanction)"
_DENIED = re.compile(
    r"\b(?:(?<!nor )den(?:ied|ies|y|ying)|refut(?:ed|es)|disput(?:ed|es)\s+that"
    r"|(?<!not )ruled\s+out|rejected\s+(?:the\s+)?(?:claim|charge|allegation|idea)s?"
    r"|no\s+(?:evidence|indications?|signs?|proof|trace|records?)|never|no\s+longer|neither(?!\s+confirm)|nor(?!\s+deny)"
    r"|at\s+no\s+time|(?:under|in)\s+no\s+circumstances|(?:is|was|are|were)\s+(?:false|untrue)"
    r"|(?:was|were|is|are|has|have|had|did|does|do|will|would)\s+not(?!/not\s+only|\s+only"
    r"|\s+(?:certain|conducive|rul|know|clear|sure|confirmed|aware\s+(?:when|how)))"
    r"|(?:was|were|is|are|has|have|had|did|does|do|would)n't(?!\s+only)|won't"
    rf"|(?:refus|fail|declin|ceas)(?:ed|e|es|s|ing)\s+to\s+{_DEAL}\w*"
    rf"|(?:stopp|ceas|halt)ed\s+{_DEAL}\w*ing|without\s+{_DEAL}\w*ing)\b"
    r"|(?:(?-i:\bNo)|\bthat\s+no)\s+(?!doubt|question)(?:[\w-]+\s+){1,3}(?:was|were|been)\b"
    r"|\bnone(?:\s+of\s+(?:[\w-]+\s+){0,3}?[\w-]+)?\s+(?:was|were|has|have|had|is|are|will|would)\b",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\s*,?\s*(?:who\s+)?(?:also\s+|then\s+|again\s+|further\s+|privately\s+)?(?:said|told"
    r"|noted|stated|claimed|mentioned|added|explained"
    r"|indicated|observed|asserted|maintained|commented|replied|responded|confirmed|denied"
    r"|asked|stressed|underscored|reported"
    r"|advised|informed|acknowledged|complained|emphasized|repeated|insisted)\b",
    re.IGNORECASE,
)
_ACCORDING = re.compile(r"\baccording\s+to\s+(?:the\s+)?", re.IGNORECASE)
_OFFICE = re.compile(
    r",\s+(?:the\s+|an?\s+)?(?:[\w'/&-]+\s+){1,9}(?:of|at|in|for|with|from)\s+(?:the\s+)?(?:[A-Z]\w*'s\s+)?"
)
"""What stands between a person and the house that he serves."""
_BEFORE = 90
_HEARD = 600
"""Characters on each side within which a sentence tells who speaks; a list without end has none."""


@cache
def _hedges() -> tuple[tuple[Hedge, re.Pattern[str]], ...]:
    """Return the words of each hedge as a pattern, the strongest doubt first."""
    return tuple(
        (Hedge(row["hedge"]), re.compile(rf"\b(?:{row['words']})\b", re.IGNORECASE))
        for row in rows("hedges")
    )


class Voice(NamedTuple):
    """How a thing is said."""

    hedge: Hedge
    polarity: Polarity
    speaker: str | None


def voice(page: Page, mentions: Mentions, span: Span) -> Voice:
    """Return how the words at a place say it; the narrowest doubt wins over the plain report."""
    sentence = page.once(Layout).sentence(span.start)
    return Voice(
        hedge(page.text, sentence, span),
        polarity(page.text, sentence, span),
        speaker(page, mentions, sentence, span),
    )


def hedge(text: str, sentence: Span, span: Span) -> Hedge:
    """Return the strongest hedge among the words of a claim and the clause before it."""
    start = max(sentence.start, span.start - _BEFORE)
    end = max(span.end, min(sentence.end, span.end + 25))
    for kind, pattern in _hedges():
        reach = span.start if kind is Hedge.QUESTIONED else end
        if pattern.search(text, start, max(start, reach)):
            return kind
    return Hedge.ASSERTED


def polarity(text: str, sentence: Span, span: Span) -> Polarity:
    """Return whether the clause up to the end of the words denies them."""
    found = _DENIED.search(text, max(sentence.start, span.start - _BEFORE), span.end)
    return Polarity.DENIED if found else Polarity.ASSERTED


def speaker(page: Page, mentions: Mentions, sentence: Span, span: Span) -> str | None:
    """Return who is said to say it: named before the verb, or after `according to`."""
    text = page.text
    start = max(sentence.start, span.start - _HEARD)
    if found := _ACCORDING.search(text, start, min(sentence.end, span.end + _HEARD)):
        named = _named(mentions, found.end() - 1, found.end() + 60)
        if named:
            return named[0].value
    named = _named(mentions, start, span.start + 1)
    for at, claim in enumerate(named):
        if _SAYS.match(text, claim.span.end):
            return _apposed(text, named[:at], claim).value
    return None


def _apposed(text: str, before: list[Claim], claim: Claim) -> Claim:
    """Return the person whose house an apposition names: Ada Marr, Director of the MFA, said."""
    for one in before:
        if one.kind == "person" and _OFFICE.fullmatch(text, one.span.end, claim.span.start):
            return one
    return claim


_TOLD = frozenset(["shipment", "transfer", "sanctions", "listing", "control"])
_NESTED = 4
"""Replies that may begin before a thing told and still hold it."""


def as_told(said: list[Claim]) -> list[Claim]:
    """Return what is said, where a thing told in a reply is told by whoever replies."""
    replies = sorted(
        (claim for claim in said if claim.kind == "host_response" and claim.speaker),
        key=attrgetter("span"),
    )
    starts = [reply.span.start for reply in replies]

    def told(claim: Claim) -> Claim:
        at = bisect_right(starts, claim.span.start)
        holding = (one for one in replies[max(0, at - _NESTED) : at] if one.span.holds(claim.span))
        reply = min(holding, key=lambda one: one.span.end - one.span.start, default=None)
        return replace(claim, speaker=reply.speaker) if reply else claim

    return [told(one) if one.kind in _TOLD and one.speaker is None else one for one in said]


def _named(mentions: Mentions, start: int, end: int, *kinds: str) -> list[Claim]:
    return mentions.within(max(0, start), end, *(kinds or ("person", "party", "actor", "office")))
