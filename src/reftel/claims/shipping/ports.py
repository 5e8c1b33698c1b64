"""What a port or a day is to a voyage by the words before it: loaded in, sailed for, due at."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text.passages import Layout

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Page
    from reftel.source import Span

_THE_PORT = r"\s+(?:the\s+)?(?:port\s+of\s+)?$"
_AT_PORT = re.compile(r"\bin\s+port\s+(?:at|in|of)\s+$", re.IGNORECASE)
_LOADS = re.compile(
    rf"\b(?<!un)(?<!off)(?<!off-)(?:load\w*|loading|(?:put|placed|taken|take)\s+(?:aboard|on\s+board)|(?:took|taking|take)\s+on|picked\s+up|bulk\s+cargoes|embark\w*)\b[^.]{{0,80}}?\b(?:at|in){_THE_PORT}",
    re.IGNORECASE,
)
_LEAVES = re.compile(
    r"\b(?:ETD|depart(?:ed|s|ing)?|left|leave|leaving|cleared|took\s+off"
    rf"|(?:shipped|exported|cleared)\s+out\s+of|from|out\s+of){_THE_PORT}",
    re.IGNORECASE,
)
_REACHES = re.compile(
    r"\b(?:arriv(?:e|ed|es|ing|al)(?:\s+back)?(?:\s+(?:at|in))?|declared|ETA|next\s+port(?:\s+of\s+call)?(?:\s+(?:is|was|will\s+be)|:)|(?:bound|destined|headed|heading)\s+for|reach(?:ed|es|ing)?"
    r"|deliver(?:y|ed)\s+to|en\s+route\s+to|(?:discharg|unload|off-?load|dock|berth|land)\w*\s+(?:[\w/-]+\s+){0,9}?(?:at|in)"
    r"|(?:due|expected)\s+(?:to\s+arrive\s+)?(?:at|in)|(?:sail|depart|head|left|leav|cargo|load|tons|make|take\s+on|took\s+on|taking\s+on)\w*\b[^.;]{0,60}?\bfor"
    rf"|to|into){_THE_PORT}",
    re.IGNORECASE,
)
_TRANSIT = re.compile(
    r"\b(?:via|through|transit\w*|(?:call|anchor|moor)\w*\s+(?:at|in|off)|(?:port\s+calls?|calls?)\s+(?:at|in)|(?:(?:(?:is|was|were|been|being)\s+held|held\s+the)|detain\w*|board\w*|inspect\w*|search\w*|impound\w*|arrest\w*)\b[^.;]{0,50}?\b(?:at|in|off)|put(?:s|ting)?\s+in(?:to|\s+at)?|stop\w*\s+(?:over\s+)?(?:at|in|off)|tran?s-?ship\w*\s+(?:at|in)"
    rf"|refuel\w*\s+(?:at|in)){_THE_PORT}",
    re.IGNORECASE,
)
_SENT = re.compile(r"\b(?:shipped|flown|sailed|trucked|railed|moved)\s+$", re.IGNORECASE)
_ON_TO = re.compile(r"\s+to\s+[A-Z]")
"""How a form tells both ends of a way: shipped Malta to Mombasa."""
_PORTS = (
    ("in_port", _AT_PORT),
    ("via", _TRANSIT),
    ("to", _REACHES),
    ("from", _LEAVES),
    ("from", _LOADS),
)
_BOOKED = re.compile(r"\bbooked\s+$", re.IGNORECASE)
_VERBS = re.compile(
    r"\b(?:(?P<arrives>arriv\w*|reach\w*|ETA|(?:due|expected)\s+(?:in|at|on)|deliver\w*|dock(?:ed|s|ing)?|berth\w*|land(?:ed|s|ing)"
    r"|discharg\w*|unload\w*|off-?load\w*)|(?P<departs>depart\w*|sail\w*|cleared|left|leave|leaving|took\s+off|ETD)"
    r"|(?P<loaded>load(?:ed|s|ing)?|(?:took|taking)\s+on|picked\s+up|(?:put|placed|taken?|take)\s+(?:aboard|on\s+board))|(?P<at_port>in\s+port|call(?:ed|s|ing)?\s+at|put(?:s|ting)?\s+in(?:to)?|stop(?:ped|s|ping)?\s+(?:at|in|off)|(?:(?:is|was|were|been|being)\s+held|held\s+the)|detained|searched|impounded|moor(?:ed|s)?|anchor(?:ed|s)?|inspect\w*|boarded))\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[^.;]{0,120}$")
_NEAR = 60
"""How far from a day its verb stands at most."""


def port_role(text: str, start: int, place: Claim) -> str | None:
    """Return what a place is to a voyage by the words from a start up to it."""
    if (not place.value.isupper() and "-" not in place.value) or text.startswith(
        "-", place.span.end
    ):
        return None
    lead = text[max(start, place.span.start - 110) : place.span.start]
    if _SENT.search(lead) and _ON_TO.match(text, place.span.end):
        return "from"
    return next((role for role, pattern in _PORTS if pattern.search(lead)), None)


def day_role(page: Page, date: Claim, within: Span) -> str | None:
    """Return what a day is to a voyage by the verb nearest before it, else by the first behind."""
    sentence = page.once(Layout).sentence(date.span.start)
    start = max(sentence.start, within.start, date.span.start - 120)
    clause = _CLAUSE.search(page.text, start, date.span.start)
    if clause is None or _BOOKED.search(clause[0]):
        return "booked" if clause else None
    verbs = list(_VERBS.finditer(page.text, *clause.span()))
    near = [one for one in verbs if one.end() >= date.span.start - _NEAR]
    if not verbs and date.span.start - sentence.start < len("between") * 2:
        ahead = _VERBS.search(page.text, date.span.end, min(within.end, date.span.end + _NEAR))
        near = [ahead] if ahead else []
    return near[-1].lastgroup if near else None
