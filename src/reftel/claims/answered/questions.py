"""What a host asks of us: questions, details wanted, things demanded."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.spoken.wording import ASKS
from reftel.claims.text.cues import past

if TYPE_CHECKING:
    from reftel.claims.spoken.scene import Scene
    from reftel.claims.spoken.utterances import Utterance
    from reftel.source import Span

_ASKED = {"asked", "inquired", "queried", "wondered", "questioned"}
_IF = re.compile(
    r"\s*(?:[\w' ]{0,40}?\s)?(?:\(\w\)|(?:\w+\s+){0,3}questions?\b"
    r"|(?:if|whether|why|how|what|when|where|who|which|about|for\s+clarification)\b)",
    re.IGNORECASE,
)
_QUERY = re.compile(
    rf"(?:\A|[:,]\W*(?:\(?\w\)\s*)?){ASKS.pattern}[^?]{{4,400}}\?\W*\Z",
    re.IGNORECASE | re.DOTALL,
)
"""Words that are a question, or quote one at their end."""
_DEMAND = {
    "asked", "requested", "urged", "pressed", "solicited", "recommended", "proposed", "demanded",
}  # fmt: skip
_WANTS = {"asked", "requested", "sought", "wanted", "solicited"}
_DETAILS = re.compile(
    r"\s+(?:us\s+|PolOff\s+|EmbOff\s+)?(?:for\s+)?(?:(?!to\b|that\b)[\w'-]+\s+){0,5}?"
    r"(?:information|details?|numbers?|names?|address(?:es)?|cop(?:y|ies)|documents?|documentation"
    r"|evidence|data|specifics|anything|input|particulars|identity|list|invoices?|photographs?|version|translation|specifications?)\b",
    re.IGNORECASE,
)
_FURNISH = re.compile(
    r"\W*(?:could|can|would|will|might)\s+[^?]{2,80}?\b(?:provide|furnish|supply|share|send|give|name|identify)\b",
    re.IGNORECASE,
)
"""How a question begins that asks for something to be given: `Could Washington furnish …?`."""
_OUR = re.compile(
    r"\s*(?:that\s+|for\s+)?(?:the\s+)?(?:u\.s\.|usg|united\s+states|washington|us\b|we\b|poloff"
    r"|emboff|embassy|post\b|charge|ambassador|department|(?:it|this(?:\s+\w+)?|(?:our|the)\s+(?:information|matter))\s+(?:not\s+)?(?:be(?:come)?"
    r"|remain|stay)\b|permission\b|(?:our|the\s+embassy's)\s+(?:permission|help|assistance|consent)\b)"
    r"|\s+to\s+be\s+(?:kept|informed|told|given|notified|updated)\b",
    re.IGNORECASE,
)
_LET = re.compile(r"\blet\b")
_FOR = re.compile(r"\s+for\s")
_FOR_THINGS = {"asked": _FOR, "asks for": re.compile(r"\s"), "appealed": _FOR, "pleaded": _FOR}
"""Verbs of asking for a thing, and what follows them."""


def asked(scene: Scene, utterance: Utterance, sort: str | None) -> str | None:
    """Return the class of words that ask something of us, whatever else their words show."""
    text, verb, span = scene.layout.text, utterance.verb, utterance.span
    after = past(scene.layout, utterance.position)
    if kind := _inquires(text, verb, after, span):
        return kind
    listens = not scene.of_meeting and sort in {None, "statement"}
    if listens and verb in _FOR_THINGS and _FOR_THINGS[verb].match(text, after):
        return "counter_demand"
    return "counter_demand" if _demands(text, verb, after, span) else None


def _inquires(text: str, verb: str, after: int, span: Span) -> str | None:
    """Return the class of words that ask for what we know, or to be given something."""
    if verb in _ASKED and _FURNISH.match(text, *span):
        return "request_for_details"
    if verb in _ASKED and (_IF.match(text, after, span.end) or ASKS.match(text, *span)):
        return "question"
    if verb in _WANTS and _DETAILS.match(text, after, span.end):
        return "request_for_details"
    words = span.of(text)
    return "question" if "?" in words and _QUERY.search(words) else None


def _demands(text: str, verb: str, after: int, span: Span) -> bool:
    """Say whether something is asked of us."""
    asks = verb in _DEMAND and _OUR.match(text, after, span.end)
    return bool(asks) and not _LET.search(text, *span)
