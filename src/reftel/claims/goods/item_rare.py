"""Goods that no table knows, told by a rare noun right behind a verb of trade: bought retorts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.goods.item_nouns import grades
from reftel.claims.text.anchors import anchors
from reftel.claims.text.lexicon import is_ordinary
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.text.page import Page

_STEMS = frozenset({
    "ship", "sell", "sold", "export", "import", "re-export", "reexport", "deliver", "suppl",
    "transfer", "transship", "smuggl", "buy", "bought", "procur", "purchas", "acqui", "obtain",
    "order", "seek", "sought", "seiz", "intercept", "sale",
})  # fmt: skip
_FEW = (
    r"(?:the|an?|some|any|its|their|these|those|such|other|more|new|used|additional|several|many|certain|various|further"
    r"|[\d,]+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozens\s+of|hundreds\s+of|thousands\s+of"
    r"|(?:quantit(?:y|ies)|amounts?|numbers?)\s+of)\s+"
)
_DEALT = re.compile(
    r"(?:s[eo]l[ld](?:s|ing)?|ship(?:s|ped|ping)?|(?:re-?)?export(?:s|ed|ing)?|import(?:s|ed|ing)?|deliver(?:s|ed|ing)?"
    r"|suppl(?:y|ies|ied|ying)|transfer(?:s|red|ring)?|trans?-?ship(?:s|ped|ping)?|smuggl(?:e|es|ed)|buy(?:s|ing)?|bought"
    r"|(?:procur|purchas|acquir)(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|order(?:s|ed|ing)?|seek(?:s|ing)?|sought|seiz(?:e|es|ed|ing)"
    r"|intercept(?:s|ed|ing)?"
    r"|(?:sales?|shipments?|(?:re-?)?exports?|imports?|deliver(?:y|ies)|suppl(?:y|ies)|transfers?|purchases?|acquisition"
    r"|procurement|smuggling|seizures?)\s+of)\s+"
    rf"(?:{_FEW}){{0,3}}(?P<goods>(?:[a-z][\w-]*\s+){{0,3}}?(?P<noun>[a-z]{{5,}}))"
    r"(?=\s+(?:to|from|for|bound|destined|via|through|worth|valued|suitable|used|with|at|in|into|by|on|last|and|that|which|was|were)\b"
    r"|\s*[.,;)]|\s+\()"
)
_ADVERB = re.compile(
    r"^(?:including|using|being|having|making)\s|\w+ly\s"
    r"|\b(?:and|or|to|from|for|of|in|on|by|with|that|it|them|him|her|us|up|out)\s"
)
_DONE = re.compile(
    r"(?:ed|ing|ly|tion|ment|ness|ship|ance|ence|ism|ist|ists|ee|ees|it(?:y|ies?)|ous|ive|ible|able|ful|ic|al)$|^un"
)
_NOUN = re.compile(r"\b(?:an?|the|this|its|their|of|any|no|each)\s+$", re.IGNORECASE)
"""What stands before a ship or an order, which are no verbs there."""
_BOTH = frozenset({"ship", "order", "transfer", "import", "imports", "export", "exports", "supply"})
_VERB = re.compile(
    r"\b(?:to|not|will|would|can|could|may|might|must|should|they|we|it|who|which|that|and|or"
    r"|firms|companies|entities)\s+$",
    re.IGNORECASE,
)
"""What stands before a word that is a noun too where it is a verb: to ship retorts."""
_WISHES = ("seek", "sought", "deliver", "obtain", "order")
"""Verbs of other matters too, which deal in goods only where there are many."""


def rare(page: Page) -> Iterator[Span]:
    """Yield goods that are dealt in and whose noun is none of the plain language."""
    floor = page.body().start
    for hit in anchors(page, "deal"):
        if hit.word in _STEMS and hit.start >= floor:
            found = _DEALT.match(page.text, hit.start)
            if found and _is_thing(found) and not _is_noun(page.text, found):
                yield Span(*found.span("goods"))


def _is_noun(text: str, found: re.Match[str]) -> bool:
    """Say whether the word is no verb there, nor a sale of something: a ship chandler."""
    told = text[found.start() : found.start("goods")].split()
    if "of" in told:
        return False
    before = text[max(0, found.start() - 14) : found.start()]
    return bool(_NOUN.search(before)) or (told[0] in _BOTH and not _VERB.search(before))


def _is_thing(found: re.Match[str]) -> bool:
    noun = found["noun"]
    single = noun.removesuffix("s")
    if single in grades():
        return False
    if noun == single and found[0].startswith(_WISHES):
        return False
    if _DONE.search(single) or _DONE.search(noun) or _ADVERB.search(found["goods"]):
        return False
    return not any(map(is_ordinary, (noun, single, single.removesuffix("e"))))
