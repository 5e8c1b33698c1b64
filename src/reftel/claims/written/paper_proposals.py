"""Proposals and texts at which several work: which of them stand on paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.dated.dates_calendar import MONTHS
from reftel.claims.written.paper_called import SAME, article
from reftel.claims.written.paper_leads import country_of, described
from reftel.claims.written.paper_reports import is_written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reftel.claims.text.page import Page
    from reftel.claims.written.paper_called import Called

_TABLED = re.compile(
    r"(?:\b(?:para(?:graph)?s?\.?\s+[\dA-Z]+|text|language|wording|version|provisions|draft)\s+(?:of|in)\s+|\b(?:this|that)\s+)\Z",
    re.IGNORECASE,
)
_IN_PARAGRAPHS = re.compile(
    r"\bpara(?:graph)?s?\.?\s+[\dA-Z]+\s+(?:of|in)\s+(?:the|this)\s+proposal\b"
)
"""What tells that a proposal is one on paper."""
_MONTHS = frozenset(MONTHS.split("|"))
_DAILY = re.compile(
    r"\b(?:local|daily|weekly|leading|independent|opposition|state-owned|government-owned|pro-\w+)\b"
)
"""How newspapers are told from papers that people write."""
_OF_BODY = re.compile(
    r"(?<!\w)(?:(?:Go[A-Z]{1,3}|P-?5[+ ]1|E-?3|EU-?3|G-?8|(?!D?PM\b|FM\b)[A-Z]{2,7})\Z|Ministry"
    r"|Department|Embassy|Council|Government|Committee|Party|Office|Secretariat|Presidency|Commission|Agency)(?!\w)"
)
_OF_EXPERTS = re.compile(r"[A-Z]{2}\d{3}")
"""The number of a proposal among a regime's experts: `proposal XX014`."""
NOUN_NEXT = re.compile(
    r"\s+(?:conditions?|language|holders?|terms?|workers?|value|price|negotiations?|talks|messages?"
    r"|bids?|evaluations?|services|review|bridging|clause|award|officer|specialist|signing|costs?|amounts?|formats?|systems?|process|of\s+record)\b|-"
)


def is_national(page: Page, called: Called) -> bool:
    """Say whether a proposal or text is told of as a country's, a paper as somebody's."""
    word = called.hit.word
    if NOUN_NEXT.match(page.text, called.hit.end) or _is_newspaper(page, called):
        return False
    if word in _KNOWN and _KNOWN[word](page, called):
        return True
    if word == "proposals" and article(called) != "the" and not called.before["owner"]:
        return False
    body = (called.before["nation"] or "").strip()
    by_body = word != "paper" and bool(article(called)) and is_body(body)
    return by_body or bool(country_of(called.before))


def _is_known_paper(page: Page, called: Called) -> bool:
    """Say whether a paper is known by number, matter, month or owner, or was handed over."""
    the = article(called) == "the"
    month = (called.before["nation"] or "").strip() in _MONTHS
    told = "number" in called.facts or (the and (month or "title" in called.facts))
    return told or bool(called.before["owner"]) or is_written(page, called)


def _is_one_proposal(page: Page, called: Called) -> bool:
    """Say whether a proposal is one among experts, or on paper, or known from others."""
    number = str(called.facts.get("number"))
    known = _OF_EXPERTS.fullmatch(number) or _is_tabled(page, called)
    return bool(known) or _is_known_proposal(called)


def _is_newspaper(page: Page, called: Called) -> bool:
    """Say whether a paper is one that people buy: a local Kenyan paper."""
    start = called.before.start()
    near = page.text[start : called.hit.start]
    return called.hit.word == "paper" and _DAILY.search(near) is not None


def _is_tabled(page: Page, called: Called) -> bool:
    """Say whether a proposal is one on paper: it has paragraphs, or was tabled or handed over."""
    if not article(called) and not called.before["owner"]:
        return False
    start = called.before.start()
    if _TABLED.search(page.text, max(0, start - 30), start) or is_written(page, called):
        return article(called) != "" and not called.hit.word.endswith("s")
    return article(called) in SAME and _IN_PARAGRAPHS.search(page.text) is not None


def _is_known_proposal(called: Called) -> bool:
    """Say whether a proposal is told from others: by its matter, its sort or whose it is."""
    before = called.before
    sort = {*(before["loose"] or "").split(), *before["adjectives"].split()} - _WHICH
    own = before["owner"] or before["nation"]
    return bool(article(called) or own) and bool(sort or own or _MATTER & called.facts.keys())


_MATTER = frozenset({"title", "date", "submitter"})
_WHICH = frozenset({
    "new", "recent", "latest", "previous", "earlier", "own", "initial", "first", "second", "last",
    "similar", "old", "original", "particular", "same",
})  # fmt: skip
"""Words that tell when a proposal was made, not of what sort it is."""
_NEGOTIATED = frozenset({
    "consensus", "draft", "compromise", "bridging", "rolling", "negotiating", "agreed", "proposed",
    "revised",
})  # fmt: skip
"""Words for a text at which several work."""


def _is_negotiated(page: Page, called: Called) -> bool:
    """Say whether a text is one that is worked at: a consensus text, the TSA text."""
    before = called.before
    if (described(before) or "title" in called.facts) and is_written(page, called):
        return True
    kinds = f"{before['loose'] or ''} {before['adjectives']}".split()
    whose = (before["nation"] or "").strip()
    ours = bool(article(called)) and (not whose or whose.isupper())
    return ours and not _NEGOTIATED.isdisjoint(kinds)


_KNOWN: Mapping[str, Callable[[Page, Called], bool]] = {
    "proposal": _is_one_proposal, "text": _is_negotiated, "paper": _is_known_paper,
}  # fmt: skip


def is_body(words: str) -> bool:
    """Say whether words name a government or institution: it speaks in writing."""
    return bool(_OF_BODY.search(words))
