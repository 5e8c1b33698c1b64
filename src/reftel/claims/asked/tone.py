"""The tone of a request: whether it is made at all, to be made, only thought of, or told of."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.asked.who import of_noun
from reftel.claims.claim import Hedge, Polarity
from reftel.claims.sides.actors import Side
from reftel.claims.text.voice import speaker

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene

_UNMADE = re.compile(
    r"(?:\b(?:not|never|neither|nor)(?:/not)?|n't)"
    r"(?:,\s[^,.;]{3,40},|\s+(?:yet|ever|formally|specifically|really|actually|currently|again))?\s+"
    r"(?:(?:been|be|to|formally|specifically)\s+)?$",
    re.IGNORECASE,
)
"""Words right before a request that deny it."""
_NOTHING = re.compile(
    r"(?:no|neither)\s+(?:formal\s+|further\s+|other\s+)?"
    r"(?:demarche|action|response|reply|report|guidance|approach|follow-up)[^.;]{0,40}?\b(?:is|are)\b"
    r"|[^.;]{0,90}?\b(?:need\s+(?:not|take\s+no|do\s+no)|needn't|do(?:es)?\s+not\s+(?:need|have)\s+to)\b"
    r"|(?:made|put|submitted|filed|voiced)\s+no\b"
    r"|do\s+we\s+(?:want|wish|ask|seek)\b"
    r"|there\s+is\s+no\s+(?:need|requirement)\b"
    r"|(?:we|the\s+(?:united\s+states|u\.s\.)|(?:the\s+)?department|post)\s+"
    r"(?:do(?:es)?|did|have|has|are|is|were|was)\s+not\s+(?!only\b)(?:yet\s+)?(?:ask|request|urg|seek|recommend)",
    re.IGNORECASE,
)
"""How words begin that ask for nothing."""
_LATER = re.compile(
    r"\b(?:will|shall|would|plans?\s+to|planned\s+to|intends?\s+to|intended\s+to|going\s+to"
    r"|about\s+to|expect(?:s|ed)?\s+to|(?:un)?likely\s+to)\s+"
    r"(?:(?:also|soon|shortly|again|then|formally|[a-z]+ly)\s+){0,2}$"
    r"|\bwill\s+[^.;,]{2,60}\bto\s+$",
    re.IGNORECASE,
)
_PERHAPS = re.compile(
    r"\b(?:may|might|could|can)\s+(?:(?:also|soon|well|again|then|[a-z]+ly)\s+){0,2}$",
    re.IGNORECASE,
)
_WHETHER = re.compile(
    r"\b(?:asked|wondered|wonders|questioned|inquired|enquired|asking)\b[^.;]{0,80}?\b(?:whether|if)\b(?:(?!,\s+and\b)[^.;]){0,90}$",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\s*(?:\(?(?:Comment|Note):\s+)?(?:We|Post|Embassy|The\s+Embassy)\s+"
    r"(?:cannot|can\s+not|could\s+not|(?:is|are|was|were)\s+unable\s+to|(?:has|have)\s+not\s+been\s+able\s+to)\s+"
    r"(?:yet\s+)?(?:independently\s+)?(?:confirm|verify)\s+(?:this|that|it|his|her|their|these|any)\b",
    re.IGNORECASE,
)
"""How the sentence behind says that we know no better."""
_ACCORDING = re.compile(r"\bAccording\s+to\b", re.IGNORECASE)
_NOW = re.compile(
    r"(?:[\w.'-]+\s+){0,5}?(?:would|should|must|seeks?|wants?|hopes?|requests|asks|urges|calls|is|are)\b"
)
"""How a request begins that he makes himself who tells of it for his side."""
_SAID = frozenset({
    "request/they-should", "request/info-appreciated", "request/would-be-appreciated",
    "request/would-help-them", "request/usg-could",
})  # fmt: skip
"""Ways of asking that are words of what one says, and no deed that the writer tells."""
_WISHED = "request/interest-in"
"""A wish told of, with which nothing is asked outright: `expressed interest in discussing it`."""
_PRONOUNS = frozenset(["he", "she", "they", "we", "i", "both"])
_LITTLE = frozenset(["the", "of", "for", "and", "al", "bin", "to", "in"])
_WORD = re.compile(r"[^\W\d_]+")
_NEAR, _CLAUSE = 60, 200
"""Letters before a request in which stands what denies or puts it off; those of its clause."""


def toned(scene: Scene, ask: Claim, reply: Claim | None) -> Claim:
    """Return a request with what its words and those around it make of it."""
    return _told(
        scene, replace(ask, polarity=_polarity(scene, ask), hedge=_hedge(scene, ask)), reply
    )


def _polarity(scene: Scene, ask: Claim) -> Polarity:
    text, start = scene.layout.text, ask.span.start
    floor = max(scene.layout.sentence(start).start, start - _NEAR)
    denied = _UNMADE.search(text, floor, start) or _NOTHING.match(text, *ask.span)
    return Polarity.DENIED if denied else Polarity.ASSERTED


def _hedge(scene: Scene, ask: Claim) -> Hedge:
    """Return whether a request told of is still to be made, or may be, or is only wondered at."""
    if ask.attribute("type") != "reported":
        return Hedge.ASSERTED
    text, start = scene.layout.text, ask.span.start
    sentence = scene.layout.sentence(start)
    near, clause = max(sentence.start, start - _NEAR), max(sentence.start, start - _CLAUSE)
    if _UNSURE.match(text, sentence.end):
        return Hedge.UNCERTAIN
    if ask.rule == _WISHED:
        return Hedge.REPORTED
    if _WHETHER.search(text, clause, start):
        return Hedge.QUESTIONED
    if _PERHAPS.search(text, near, start):
        return Hedge.POTENTIAL
    return Hedge.PLANNED if _LATER.search(text, near, start) else Hedge.ASSERTED


def _told(scene: Scene, ask: Claim, reply: Claim | None) -> Claim:
    """Return a request with him who tells of it where he is not the one who makes it."""
    if ask.attribute("type") != "reported":
        return ask
    who, by = _teller(scene, ask, reply), ask.slot("by")
    if ask.rule in _SAID and ask.hedge is Hedge.ASSERTED and by and _theirs(scene, ask):
        return replace(ask, hedge=Hedge.REPORTED)
    if not who or not by or _same(who, by) or of_noun(ask.rule):
        return ask
    made = ask.hedge is not Hedge.ASSERTED or _NOW.match(ask.value)
    return replace(ask, speaker=who, hedge=ask.hedge if made else Hedge.REPORTED)


def _theirs(scene: Scene, ask: Claim) -> bool:
    """Say whether one of theirs asks it, and not that we should do a thing."""
    by, to = ask.slot("by") or "", ask.slot("to") or ""
    should = ask.rule == "request/they-should" and to and scene.cast.side(to) is Side.OURS
    return scene.cast.side(by) is Side.HOST and not should


def _teller(scene: Scene, ask: Claim, reply: Claim | None) -> str | None:
    """Return who is said to tell of a request: in the reply that holds it, or by `according to`."""
    if (
        reply
        and reply.kind == "host_response"
        and reply.span.start < ask.span.start < reply.span.end
    ):
        return reply.speaker
    sentence = scene.layout.sentence(ask.span.start)
    if _ACCORDING.search(scene.layout.text, *sentence):
        return speaker(scene.page, scene.mentions, sentence, ask.span)
    return None


def _same(one: str, other: str) -> bool:
    """Say whether two names may mean the same: by a word of both, or by letters."""
    if other.lower() in _PRONOUNS:
        return True
    words, others = (set(_WORD.findall(name.lower())) - _LITTLE for name in (one, other))
    return bool(words & others) or {_letters(one), _letters(other)} & {one, other} != set()


def _letters(name: str) -> str:
    """Return the first letters of a name, as it is shortened: `MbZ`."""
    return "".join(word[0] for word in _WORD.findall(name))
