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
    r"|instruct|direct|ordered|suspend|controlling|restrict|against)\w*\b"
)
"""What is asked, wanted or forbidden is not done."""
RULES = re.compile(
    r"\b(?:bans?|bar(?:s|red|ring)?|prohibitions?|restrictions?|embargo(?:es)?|controls?|polic(?:y|ies)|rules?|controlling|regulat\w+"
    r"|prohibit\w*|prevent\w*|forbid\w*|against|result\s+in|results\s+in|license\s+for|related\s+to|report)\s+"
    r"(?:(?:on|of|over|the|all|any|to|such)\s+)*$",
    re.IGNORECASE,
)
_WOULD = re.compile(
    r"\s+(?:would|could|might|may|requires?|is\s+prohibited|are\s+prohibited|remains?|must)\b"
)
_PRESSED = r"\b(?:allow|requir|urg|lobby|permit|press|encourag|persuad)(?:e|es|ed|ing|s|y)?\s+"
_ORDERED = re.compile(
    rf"(?:{_PRESSED}|\b(?:want|ask|invit)(?:e|es|ed|ing|s)?\s+|\b(?:possibility|opportunity|chance|need|reason|time|way)\s+for\s+)(?:the\s+)?$"
)
"""What is asked of somebody, or left to him, is not done."""
LEFT_TO = re.compile(rf"{_PRESSED}[^.;,]{{2,40}}?\s$")


_DOUBTS = ("ask", "asked", "asks", "clear", "sure", "certain", "know", "known", "determine")
_UNASKED = "".join(rf"(?<!{word}\s)" for word in _DOUBTS)
"""Behind these words `if` asks whether a thing was done."""
_OPEN = re.compile(
    r"\b(?:pressure\s+on|(?:would|will)\s+prefer|in\s+a\s+position|(?:the|a)\s+right|(?:the|any)\s+potential\s+for|the\s+issue"
    r"|(?:rules?|conditions|requirements)\s+(?:governing|on|for|to)|promot(?:es|ed|ing)|tools\s+to|inspections?\s+of"
    rf"|{_PRESSED[2:-3]}|{_UNASKED}if|interest(?:ed)?\s+in)\s+(?:the\s+|an?\s+|any\s+of\s+|to\s+)?$",
    re.IGNORECASE,
)
"""Words before a deed that nobody is told to have done."""


_RATHER = re.compile(r"\bwould\s+(?:rather|prefer)\b")
_JUDGED = re.compile(
    r"\.?\s+(?:would\s+(?:be\s+(?:inconsistent|contrary|a\s+violation)|violate|require)|must\s+(?:not\s+)?be|requires?"
    r"|(?:is|are)\s+(?:prohibited|banned|forbidden|subject))\b"
)


def left_open(page: Page, draft: Draft) -> bool:
    """Say whether the words before a deed leave open that it was done: if a ship carried arms."""
    before = _OPEN.search(page.text, max(0, draft.start - 40), draft.start)
    rather = _RATHER.search(page.text, draft.start, min(draft.end, draft.start + 60))
    return bool(before or rather or (judged(page, draft) and not _single(page, draft)))


def judged(page: Page, draft: Draft) -> bool:
    """Say whether the words behind a deed judge what it would be: delivery would violate."""
    return _JUDGED.match(page.text, draft.end) is not None


_THE = re.compile(r"\b(?:the|this|these|those|such)\s+(?:(?!of\b)[\w-]+\s+){0,2}\Z", re.IGNORECASE)
_TAKERS = ("recipient", "consignee", "end_user")


def _single(page: Page, draft: Draft) -> bool:
    """Say whether one deal is judged and no rule told: these goods, to somebody named."""
    goods = next((slot for slot in draft.slots if slot.role == "item"), None)
    near = goods.span.start if goods else 0
    pointed = _THE.search(page.text, max(0, near - 24), near) is not None
    return pointed and any(draft.first(role)[:1].isupper() for role in _TAKERS)


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
