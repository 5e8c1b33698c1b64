"""What was done with goods on their way, by whom: planned, held, released, passed on, priced."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.traded.ends import MEANS, named_at
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.shipping.drafts import Draft
    from reftel.claims.text.page import Mentions, Page

_HELD = re.compile(
    r",?\s+(?:that\s+(?:is|are|was|were)\s+|(?:is|are|was|were|now|currently)\s+){0,2}(?P<verb>stored|held"
    r"|stranded|parked|warehoused|impounded|sitting|kept|detained|seized|intercepted|offloaded|unloaded"
    r"|discovered|found|sits?|lies?|lying|remains?|stuck|located)\s+(?:in|at)\s+(?:the\s+)?"
    r"(?:[Pp]ort\s+of\s+|(?:an?\s+|its\s+|their\s+)?(?:[\w-]+\s+){0,3}?(?:airport|shed|warehouse|depot|yard|terminal|store|hangar)\s+(?:in|at|near)\s+)?"
)
_PLANNED = re.compile(
    r",?\s+(?:with\s+(?:the\s+|an?\s+)?(?:shipment|delivery|departure|transfer)\s+|(?:is|was|are|were|will|would|be|being"
    r"|now|currently|tentatively)\s+)*(?P<verb>planned|scheduled|expected|due|set|(?:to\s+)?take\s+place|took\s+place|occurred|to\s+occur)"
    r"(?:\s+to\s+(?:take\s+place|occur|depart|leave|arrive|be\s+(?:delivered|shipped)))?\s+"
)
_TIME = re.compile(
    r"(?:(?:for|in|on|by|early|late|the|morning|evening|afternoon|night|of|around|about|before|mid)[\s-]+)*",
    re.IGNORECASE,
)
_PASSED_ON = re.compile(
    r",?\s+(?:(?:and|which|that|was|were|then|later|subsequently|have|has|had|been|it|they|reportedly)\s+)+(?:re-?exported|re-?sold"
    r"|re-?transferred|passed|diverted|forwarded|handed\s+over)\s+(?:on\s+)?to\s+(?:the\s+)?"
)
_HANDLED = re.compile(
    r",?\s+(?:(?:was|were|is|are|has\s+been|have\s+been|had\s+been|being|will\s+be|would\s+be)\s+(?:to\s+be\s+)?)"
    r"(?:(?:\w+ly|then|later|being)\s+){0,2}(?P<verb>released|diverted|offloaded|off-loaded|unloaded|loaded|shipped|sent|booked"
    r"|seized|detained|stopped|intercepted|interdicted|inspected|impounded|turned\s+back|returned|flown|delivered|forwarded"
    rf"|trans-?shipped|transferred|exported|re-?exported|moved|approved|authori[sz]ed|licensed|refused|denied|rejected|prohibited|blocked"
    rf"|halted|postponed|delayed|suspended|cancell?ed|completed|concluded)\b(?P<by>\s+by\s+(?!(?:{MEANS})\b)(?:the\s+)?)?"
)
_HANDS = re.compile(
    r"\s+(?:customs|authorities|officials?|police|navy|port\s+\w+)\b", re.IGNORECASE
)
_STOPS = ("seiz", "detain", "stop", "inter", "impound", "turn")
_DECIDED = ("approv", "author", "licen", "refus", "den", "reject", "prohib", "block", "halt")
_OFFICIAL = (*_STOPS, "inspect", "releas", "return")
_PRICE = re.compile(
    r",?\s+(?:for|worth|valued\s+at|at|costing)\s+(?:(?:about|some|over|a\s+total\s+of|approximately)\s+)?"
)


_AWAITING = re.compile(
    r",?\s+(?:(?:that|which|is|are|was|were|now|currently|still)\s+)*awaiting\s+(?:onward\s+)?(?:shipment|export|loading|transport|collection|pickup)"
    r"\s+(?:at|in|from)\s+(?:the\s+)?(?:[Pp]ort\s+of\s+)?"
)


def held(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in where the goods are kept or were found: located in, held at."""
    waiting = _named_after(page, mentions, draft, _AWAITING, "from")
    return waiting or _named_after(page, mentions, draft, _HELD, "held_at")


def _named_after(
    page: Page, mentions: Mentions, draft: Draft, pattern: re.Pattern[str], role: str
) -> bool:
    """Take in, in a role, who or what place is named behind a pattern."""
    found = pattern.match(page.text, draft.end)
    claim = named_at(page, mentions, found.end()) if found else None
    if claim:
        draft.add(role, claim)
        draft.end = claim.span.end
    return claim is not None


def planned(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in the day for which it is planned: with shipment planned for September 29."""
    found = _PLANNED.match(page.text, draft.end)
    near = mentions.within(found.end() - 1, found.end() + 60, "date") if found else []
    if not found or not near or not _TIME.fullmatch(page.text, found.end(), near[0].span.start):
        return False
    draft.add("when", near[0])
    if not found["verb"].lower().startswith(("took", "occurred")):
        draft.stand("scheduled", Span(*found.span("verb")))
    draft.end = near[0].span.end
    return True


def passed_on(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in to whom the goods went on: which were re-exported to Sudan."""
    return _named_after(page, mentions, draft, _PASSED_ON, "end_user")


def handled(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in what was done with goods that a noun tells to move, and who did it."""
    found = _HANDLED.match(page.text, draft.end)
    if not found or draft.event not in _MOVING:
        return False
    verb = found["verb"].lower()
    if found["by"] and not verb.startswith((*_OFFICIAL, *_DECIDED)):
        return False
    draft.stand("stopped" if verb.startswith(_STOPS) else verb, Span(*found.span("verb")))
    draft.end = found.end("verb")
    who = named_at(page, mentions, found.end()) if found["by"] else None
    if who:
        hands = _HANDS.match(page.text, who.span.end)
        draft.add("decided_by" if verb.startswith(_DECIDED) else "stopped_by", who)
        draft.end = hands.end() if hands else who.span.end
    return True


_MOVING = frozenset({
    "shipment", "consignment", "delivery", "transshipment", "trans-shipment", "sale", "export",
    "re-export", "transfer", "order",
})  # fmt: skip


def priced(page: Page, mentions: Mentions, draft: Draft) -> bool:
    """Take in what the goods cost: for USD 3 million, worth $40,000."""
    found = _PRICE.match(page.text, draft.end)
    near = mentions.within(found.end(), found.end() + 30, "money") if found else []
    if not found or not near or near[0].span.start > found.end() + 1:
        return False
    draft.add("value", near[0])
    draft.end = near[0].span.end
    return True
