"""Goods that somebody's efforts are to buy or to sell: Syrian efforts to procure pumps."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
from reftel.claims.shipping.drafts import Draft
from reftel.claims.text.passages import Layout
from reftel.claims.text.sieves import Sifted
from reftel.claims.traded.ends import named_at
from reftel.claims.traded.routes import extend
from reftel.claims.traded.trades import exact
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page

_EFFORT = Sifted(
    r"(?P<whose>(?-i:\b[A-Z])[\w.',-]+\s+)?(?:(?:ongoing|continued|continuing|recent|previous|past|illicit"
    r"|repeated|further|reported|possible|apparent)\s+)*\b(?:efforts?|attempts?|plans?|bids?|decision"
    r"|agreement|requests?|intention|desire|interest|contract|deal)\s+(?:by\s+(?P<by>[^.;,]{3,60}?)\s+)?(?:to|in|at)\s+"
    r"(?P<verb>(?:buy|procur|purchas|acquir|obtain|order|import|sell|export|ship|suppl)(?:e|ing|y|ying)?)"
    r"(?:,\s+[a-z][a-z ]{3,40},)?"
    r"(?:\s+(?:the|an?|any|some|several|more|additional|these|its|their|up\s+to|[a-z-]+teen|[a-z]+|[\d,]+|\(\d+\))){0,3}"
    r"(?P<owner>\s+(?-i:[A-Z])\w+[',]s)?(?:\s+(?:stockpiles?|stocks?|supply)\s+of)?\s+$",
    re.IGNORECASE,
)
_NOUN = re.compile(
    r"\b(?:efforts?|attempts?|plans?|bids?|decision|agreement|requests?|intention|desire|interest|contract|deal)\b",
    re.IGNORECASE,
)
_GIVING = ("sell", "export", "ship", "suppl")
MASS = re.compile(
    r"\b(?:nuclear|atomic|chemical|biological)\s+(?:weapons?|arms|bombs?)\b|\bWMD\b|mass\s+destruction",
    re.IGNORECASE,
)
"""What states strive for as a whole, and nobody deals in."""
_SHOWN = re.compile(
    r"(?:\s+(?:has|have|had|may|might|would|also|already|now|since|then|[a-z]+ly))*\s+(?:express|show|voic|stat|indicat|announc|sign|conclud|reach|complet|submit|fil|renew|ma[dk]e|t[ao]k|took)\w*\s+"
    r"(?:an?\s+|no\s+|any\s+|its\s+|their\s+|the\s+)?(?:[a-z]+\s+)?(?=interest|desire|intention|decision|deal|contract|agreement|request|bid|plan|attempt)"
)


def sought(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods that efforts of somebody are to buy or sell: the two make a deal."""
    effort = _effort(page, mentions, item)
    return effort[0] if effort and effort[1] else None


def attempted(page: Page, mentions: Mentions, item: Claim) -> Draft | None:
    """Take goods that efforts of nobody named are to buy or sell."""
    effort = _effort(page, mentions, item)
    return effort[0] if effort and not effort[1] and effort[0].slots else None


def _effort(page: Page, mentions: Mentions, item: Claim) -> tuple[Draft, bool] | None:
    """Return what efforts are told to buy or sell, and whether it is told whose they are."""
    found = _EFFORT.search(page, max(0, item.span.start - 120), item.span.start)
    if not found or MASS.search(page.text, *item.span):
        return None
    gives = found["verb"].lower().startswith(_GIVING)
    draft = Draft(found.start(), item.span.end, "sale" if gives else "procurement")
    whose = _whose(page, mentions, draft, found, "supplier" if gives else "recipient")
    if found["owner"] and (owner := named_at(page, mentions, found.start("owner") + 1)):
        draft.add("supplier", owner)
    extend(page, mentions, draft)
    general = item.attribute("generic") is not None
    if not exact(page, draft, item) and (general or not whose):
        draft.facts["told"] = "sought"
    return draft, whose


def _whose(page: Page, mentions: Mentions, draft: Draft, found: re.Match[str], role: str) -> bool:
    """Take whose efforts they are: of a nation, of somebody before them, or by somebody."""
    word = re.sub(r"[',]s?$", "", (found["whose"] or "").strip()).lower()
    if land := lexicon.land_of(word):
        draft.put(role, land, Span(found.start("whose"), found.start("whose") + len(word)))
        return True
    who = named_at(page, mentions, found.start("by")) if found["by"] else None
    who = who or _owner(page, mentions, found) or _subject(page, mentions, found)
    if who:
        draft.add(role, who)
        draft.start = min(draft.start, who.span.start)
    return who is not None


_WHOSE = re.compile(
    r"\.?(?:[',][sS]?)?\s+(?:(?:ongoing|continued|continuing|recent|previous|past|illicit|repeated|further|reported|possible|apparent"
    r"|formal|official|pending|latest|initial|original)\s+)*"
)


_VERBS = frozenset({"plans", "attempts", "requests", "bids", "deals", "contracts", "desire"})
"""Words that are verbs too right behind a name: the firm plans to."""


def _owner(page: Page, mentions: Mentions, found: re.Match[str]) -> Claim | None:
    """Return whose efforts they are by a name right before them: the GOK request to procure."""
    start = found.end("whose") if found["whose"] else found.start()
    noun = _NOUN.search(page.text, start, found.end())
    heading = noun and noun[0].isupper() and not page.in_subject(noun.start())
    if not noun or heading or noun[0] in _VERBS:
        return None
    near = mentions.within(max(0, start - 90), start + 1, "party", "place", "actor")
    fitting = [one for one in near if _WHOSE.fullmatch(page.text, one.span.end, noun.start())]
    return max(fitting, key=lambda one: one.span.end, default=None)


def _subject(page: Page, mentions: Mentions, found: re.Match[str]) -> Claim | None:
    """Return who is told to have shown it: firms had expressed interest in, signed a deal to."""
    sentence = page.once(Layout).sentence(found.start())
    near = max(sentence.start, found.start() - 90)
    for who in reversed(mentions.within(near, found.start(), "party", "place", "actor")):
        if _SHOWN.match(page.text, who.span.end):
            return who
    return None
