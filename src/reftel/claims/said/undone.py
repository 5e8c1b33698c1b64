"""Deeds that somebody asks for, forbids, rules on or leaves to others, and nobody is told to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text.passages import Layout

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.shipping.drafts import Draft
    from reftel.claims.text.page import Page

_ASKED = re.compile(
    r"\b(?:urg|ask|request|call(?:ed|ing|s)?\s+(?:up)?on|encourag|press|demand|prevent|prohibit|ban|forbid|forbad|refus|den[iy]|stop"
    r"|block|oppos|allow|permit|require|advis|recommend|should|must|ought|refrain|prefer"
    r"|instruct|direct|compel|forc|ordered|suspend|controlling|restrict|against)\w*\b"
)
"""What is asked, wanted or forbidden is not done."""
RULES = re.compile(
    r"\b(?:bans?|prohibitions?|restrictions?|embargo(?:es)?|controls?|polic(?:y|ies)|rules?|controlling|regulat\w+"
    r"|prohibit\w*|prevent\w*|forbid\w*|against|result\s+in|results\s+in|license\s+for|related\s+to|report)\s+"
    r"(?:(?:on|of|over|the|all|any|to|such)\s+)*$",
    re.IGNORECASE,
)
_WOULD = re.compile(
    r"\s+(?:would|could|might|may|requires?|is\s+prohibited|are\s+prohibited|remains?|must)\b"
)
_PRESSED = r"\b(?:allow|requir|urg|lobby|permit|press|encourag|persuad|forc)(?:e|es|ed|ing|s|y)?\s+"
_ORDERED = re.compile(rf"{_PRESSED}(?:the\s+)?$")
"""What is asked of somebody, or left to him, is not done."""
LEFT_TO = re.compile(rf"{_PRESSED}[^.;,]{{2,40}}?\s$")


def asked(page: Page, verb: int) -> bool:
    """Say whether a deed is asked, wanted or forbidden: we urge Malta to return the goods."""
    sentence = page.once(Layout).sentence(verb)
    return _ASKED.search(page.text, max(sentence.start, verb - 120), verb) is not None


def ordered(page: Page, who: Claim) -> bool:
    """Say whether something is asked of somebody, or left to him: urged Kenya to."""
    return bool(_ORDERED.search(page.text, max(0, who.span.start - 30), who.span.start))


def ruled(page: Page, draft: Draft) -> bool:
    """Say whether a rule speaks of what one may deal in, and nobody is told to have done it."""
    before = RULES.search(page.text, max(0, draft.start - 40), draft.start)
    return bool(before or _WOULD.match(page.text, draft.end))
