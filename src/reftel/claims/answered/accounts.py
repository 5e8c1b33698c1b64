"""Whose account a list gives: `Sun made the following points:` and the items below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.answered.reply import replier
from reftel.claims.sides.actors import Actor, Side
from reftel.claims.text.sieves import Sifted
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene
    from reftel.claims.text.passages import Passage

_LEAD = re.compile(
    r"\b(?:accounts?|points?|comments?|reasons?|facts|remarks|arguments?|observations?|concerns?"
    r"|following|follows|explanations?|details|replies|answers?|objections?|requests?|version|story"
    r"|questions?|assurances?|findings|said|added|noted|told|explained|reported|confirmed|provided)\b"
    r"[^.:]*:(?-i:[^a-z:]*)$",
    re.IGNORECASE,
)
"""How words lead to a list in which somebody's account is given."""
_OURS = re.compile(
    r"\b(?:[A-Za-z]*[Oo]ffs?|we|our|post|embassy|ambassador|charge|dcm|washington|usg|please|should)\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:by|from|according\s+to|as|made|gave|had|raised|offered|put|listed|cited)\s+[^:]{2,50}:|[',]s\s+(?:\w+\s+){0,3}\w+:",
    re.IGNORECASE,
)
"""How the one is named whose account it is: `made by Sun:`, `the facts as he knows them:`."""
_CLOSE = 60
"""Letters at the end of words, among which a page line may stand, in which their colon stands."""
_HIS = re.compile(
    r"(?:\(\w+\)\s+)?(?:[a-z]+\s+(?=(?:s?he|they)\s+(?:made|put|raised|had|gave)\b))?"
    r"(?:his|her|their|he|she|they)\b",
    re.IGNORECASE,
)
_WHAT = re.compile(
    r"What\s+[^.:]{2,60}?\s+(?:will|would|has|had|says|said|confirms|confirmed|knows)\b"
)
"""How words begin that lead to what somebody does: `What the GSL will do:`."""
_ANNOUNCES = Sifted(
    r"\b(?:(?<!happy )(?<!pleased )(?<!satisfied )(?<!disappointed )with|made|gave|had|offered"
    r"|listed|raised|put)\s+(?:(?:us|him|her|the|his|their|its)\s+)?"
    r"(?:(?:findings|results?|answers?|news)\b(?!\s+(?:of|that|to|on|from))"
    r"|(?:two|three|four|five|six|several|some|a\s+few)\s+(?:[a-z]+\s+)?"
    r"(?:additions|commitments|points|requests|questions|comments|observations|suggestions"
    r"|promises|assurances|conditions|complaints|corrections|objections|reasons)\b)"
    r"(?=\W*$|\W*[:.])",
    re.IGNORECASE,
)
"""How one announces what is told in the sentences behind: `called the RSO with two additions`."""


def teller(scene: Scene, lead: Passage, spoken: Mapping[int, Claim]) -> Actor | None:
    """Return the one of the other side whose account the list below some words gives."""
    text, end = scene.layout.text, lead.span.end
    if ":" not in text[max(lead.span.start, end - _CLOSE) : end]:
        return None
    *_, last = scene.layout.sentences(lead.span)
    told = scene.layout.opened(last)
    what = _WHAT.match(text, *told)
    if not (what or _LEAD.search(text, *told)) or _OURS.search(text, *told):
        return None
    if reply := spoken.get(last.start):
        return replier(reply)
    if _HIS.match(text, told.start):
        return _named(scene, Span(lead.top.span.start, told.start))
    return _named(scene, told) if what or _BY.search(text, *told) else None


def announced(scene: Scene, told: Span, spoken: Mapping[int, Claim]) -> Actor | None:
    """Return the one of the other side who announces what the next sentences tell."""
    if not _ANNOUNCES.search(scene.page, *told):
        return None
    if _HIS.match(scene.layout.text, told.start):
        before = [at for at in spoken if at < told.start]
        return replier(spoken[max(before)]) if before else None
    for one in scene.mentions.within(told.start, told.start + _CLOSE, "person")[:1]:
        if scene.cast.side(one.value) is Side.HOST:
            return Actor(Side.HOST, one.value, one.span)
    return None


def _named(scene: Scene, span: Span) -> Actor | None:
    """Return whom words name last, where he is of the other side."""
    for one in reversed(scene.mentions.within(*span, "person", "actor", "party")):
        name = one.value if one.kind == "person" else scene.layout.words(one.span)
        if scene.cast.side(name) is Side.HOST:
            return Actor(Side.HOST, name, one.span)
    return None
