"""Which words somebody is said to say: before the verb, around it or behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.claims.text.speech as speech
from reftel.claims.text.cues import cue_at, past
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.sides.actors import Actor
    from reftel.claims.text.passages import Layout

_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_OF_OURS = (
    r"(?:(?:the\s+)?(?:PolOff|EmbOff|(?:pol|emb|econ)[Oo]ffs?|[A-Z]\w*[Oo]ffs?|(?:Ambassador"
    rf"|Charge|DCM|CG|CDA|A/S|U/S|DAS|PDAS|Senator|Codel|Deputy Secretary)"
    rf"(?:\s+(?!(?:{_MONTHS})[a-z]*\.?\s+\d)[A-Z]\w+)?"
    r"|(?:ESTH?|[Ee]con(?:omic)?|[Pp]ol(?:itical)?|[Ee]mbassy|PAO|RSO)\s+(?:officers?|officials?|staff)"
    r"|Post|Embassy(?:\s+[A-Z][a-z]+){0,2}|us|him|her|them|[A-Z]\w*[Cc]ouns(?:elor)?|E[Cc](?:ON|on)?M[Ii][Nn]|Econ(?:omic)?\s+Counselor"
    r"|Pol(?:itical)?\s+Counselor|[A-Z][\w-]+(?:\s+[A-Z][\w-]+){0,3}\s+(?:Officer|Counselor"
    r"|Chief|Attache))\b(?:\s+(?:on\s+)?[A-Z][a-z]+\s+\d{1,2})?)"
)
"""One of ours, by office or pronoun, with the day on which he heard it."""
_HOW_SAID = (
    r"(?:(?:separately|privately|later|again|frankly|bluntly"
    r"|at\s+(?:that|the)\s+time|in\s+(?:private|confidence|strict\s+confidence))\s+)?"
)
_LED_BY = (
    r"(?:that\s+"
    r"|to\s+(?=[a-z])|by\s+(?:(?:e-?mail|(?:tele)?phone|letter|fax|note)(?:\s+on\s+[A-Z][a-z]+\s+\d{1,2})?"
    r"\s+(?:that\s+)?)?)"
)
_OBJECT = re.compile(rf"\s*(?:to\s+|with\s+)?{_OF_OURS}?,?\s*(?:out\s+)?{_HOW_SAID}{_LED_BY}?")
"""What stands between a verb of saying and what is said: `told PolOff privately that`."""
_WAS_THAT = re.compile(r"[^.;]{0,220}?\b(?:is|was|were|remain(?:s|ed))\s+that\s+")
"""How words are led to by a noun: `'s response to our approach was that`."""
_UNSAID = re.compile(
    r"\b(?:(?:has|have|had|did|does|would|could)\s+(?:not|never)|(?:has|have|had)\s+yet\s+to)\s+"
    r"(?:(?:yet|so\s+far|formally|officially|[a-z]+ly)\s+)?$"
)
"""What stands before a verb of saying where nobody has said anything: `has not yet responded`."""
_ACTS = re.compile(
    r"(?:should|must|ought|would|could|can(?:not)?|will|may|might|is|was|has|had|does|did|needs?)\b"
)
"""What follows one of ours of whom something is said: `said the Embassy should ask him`."""
_TO_HIM = re.compile(r"(?:\b(?:that|to)|[,:])\s*$|^\s*(?:to|with)\s|^\s*$")
"""How one stands behind a verb whom it is said to."""
_TOLD = re.compile(
    r"\s+(?:the\s+)?[A-Z][\w'./&-]*\s+(?:(?!(?:he|she|they|it|we|there|this|that|to)\b)[\w'./()&-]+\s+){0,6}?"
    r"that\s+"
)
"""A hearer who is not ours: `told Daehwa in writing that`."""
_GOING_ON = (
    r"[\s\"]+(?:also\s+|then\s+|[a-z]+ly\s+)?(?:stating|adding|saying)\s+"
    r"(?:only\s+|that\s+){0,2}"
)
_ADDED = re.compile(rf",{_GOING_ON}$", re.IGNORECASE)
_WENT_ON = re.compile(f",{_GOING_ON}", re.IGNORECASE)
_FRONTED = re.compile(
    r"(?:Noting|Stressing|Stating|Pointing\s+out|Adding|Emphasi[sz]ing|Underscoring|Underlining"
    r"|Explaining|Claiming|Arguing|Observing|Warning|Insisting|Asserting|Acknowledging|Admitting"
    r"|Conceding|Recalling|Reiterating|Indicating|Predicting|Complaining|Commenting|Remarking"
    r"|Lamenting|Confirming|Cautioning|Declaring|Maintaining|Saying|Affirming)\s+"
    r"(?:\w+\s+)?that\s+(?=\S)"
)
_AND = re.compile(
    r"[,;\s](?:(?:(?<=,)\s+|(?<=\s)\s*)and\s+"
    r"(?:(?:also\s+)?that\s+|(?=(?:he|she|they|it)\s+(?:would|will)\b))"
    r"|(?<=;)\s+(?:(?:and\s+)?(?=(?:that|he|she|they|the)\b)"
    r"|(?=(?-i:[A-Z][a-z]+)\s+(?:would|could|had|will)\b))"
    rf"|(?<=,)(?:\s+but\s+(?=(?:he|she|they|it)\b)|{_GOING_ON}))",
    re.IGNORECASE,
)
"""A set of marks in front lets `re` skip all letters."""
_WHILE = re.compile(r"(?:while|although|though)\s+([^,]{12,160}),\s+(?=\S)", re.IGNORECASE)
_TO_SAY = re.compile(
    r"[^.;]{1,60}?\bto\s+(?:say|inform|report|tell\s+\w+|confirm|advise|explain|note|let\s+\w+\s+know)\s+"
    r"(?:(?:[Pp]ol|[Ee]con|[Ee]mb)[Oo]ff\s+|us\s+)?(?:that\s+)?",
    re.IGNORECASE,
)
_THAT = re.compile(r"[^.;]{1,60}?\bthat\s+", re.IGNORECASE)
_TRAIL = re.compile(r"[\s,;]+(?:and|but|while|as)?\s*$", re.IGNORECASE)
_JOINED = re.compile(r"[\s,;]+(?:and|but|while)(?:\s+(?:also|later|then|the))?$", re.IGNORECASE)
_TRAILING = (
    ",", ";", "and", "but", "while", "as", "AND", "BUT", "WHILE", "AS", "also", "later", "then",
    " the",
)  # fmt: skip
"""How words end of which something may trail that is not said."""
_OVER = re.compile(
    r"(?:\s*\b[a-z]{3,}ly)?(?:\s*(?:,\s*)?(?:on|in|during|at|over|after)\s+[^,.;]{3,60})?\s*[.\"]*\s*$"
)
_HEARER = re.compile(
    r"\s+(?:the\s+)?(?:[A-Z][\w'/.-]*\s+){0,5}[A-Z][\w'/-]*(?=\s+(?:on|in|during|at|over|after)\s|[.\"]*\s*$)"
)
"""Any hearer with whom a sentence is over: `…, Sun told Director Marr over lunch.`"""
ASKS = re.compile(
    r"\W*(?:And\s+|But\s+)?(?:How|What|Why|Who|When|Where|Which|Could|Would|Will|Is|Are|Was|Were|Do|Does"
    r"|Did|Can|Should)\b"
)
"""How a question begins, behind which he stands who asks it."""
_SETTING = re.compile(
    r"(?:In|On|At|As|By|For|With|Although|Since|Because|Given|Despite|However|Nevertheless|Separately"
    r"|Finally|Meanwhile|Moreover|Furthermore|Unlike|Later)\b[^,]{0,90},\s[^\"]{0,300}?"
    r"\b(?:is|are|was|were|has|have|had|will|would|c[ao]n(?:not)?|could|must|should|may|might|do(?:es)?|did"
    r"|[a-z]{3,}ed)\b"
)
"""A circumstance, and behind it a clause of its own: `In May, however, Spain would sell, …`."""
_TURNS = re.compile(
    r"(?:\s+(?:on|in|during|at|over)\s+[^,.;]{3,60})?(?:;\s|,\s+(?:but|and|provided|although|though|as|unless|if|while|because|since|adding|with|so\s+long)\s)"
)
"""How a sentence goes on behind one who is named after his words: `…, Sun said, but …`."""
_ASIDE = re.compile(
    r"(?:\s+(?:us|[A-Z]\w*[Oo]ffs?|(?:the\s+)?(?:Ambassador|Charge|DCM|CG|Embassy)))?"
    r"(?:\s+[a-z]{3,}ly(?!,\s+[a-z]+ing\b))?\s*,"
)
_FRONT = re.compile(
    r"(?:In|On|At|As|By|For|With|When|While|After|Before|During|Following|Regarding|Concerning"
    r"|Asked|Although|Since|Because|Given|Despite|However|Nevertheless|Turning|Speaking|Noting"
    r"|Responding|Reading|Separately|Finally|Meanwhile|Moreover|Furthermore|Unlike|Later)\b"
)
_QUOTED = re.compile(r"[,?!]\s*\"?\s*\Z")
_INVERTED = re.compile(
    r"\s+(?P<who>(?:the\s+|an?\s+)?(?:[A-Z][\w.'/-]*\s+(?:(?:of|for|and|the)\s+)*){0,8}[A-Z][\w'-]+)(?=[.;,]|\s+(?:on|in|at|during|over|to)\s)"
)
"""One who stands behind the verb by which he says something."""
_THEN = re.compile(r"(?:\s+(?:on|in|at|during|over)\s[^,.;]{2,40})?,")
"""A comma behind one who is named within his words: `said Sun on May 3, …`."""
_SHORTEST = 7
"""Letters of the shortest reply: `agreed.`"""


def around(layout: Layout, position: int, actor: Actor, sentence: Span) -> Span | None:
    """Return words before the speaker: `The box is empty, Sun told PolOff on May 3`."""
    text, verb = layout.text, cue_at(layout, position)
    sentence = layout.opened(sentence)
    if not speech.follows(verb) and not (verb == "asked" and ASKS.match(text, sentence.start)):
        return None
    comma = text.rfind(",", sentence.start, actor.span.start)
    end = max(comma, text.rfind('"', sentence.start, actor.span.start))
    near = not text[end + 1 : actor.span.start].strip()
    aside = comma >= 0 and near and _ASIDE.match(text, past(layout, position))
    quoted = near and end > comma
    if end < sentence.start + (3 if aside or quoted else 18):
        return None
    if _FRONT.match(text, sentence.start) and not _SETTING.match(text, sentence.start, end):
        return None
    if comma < 0 or not text[end + 1 : sentence.start + 400].strip():
        return None
    after = past(layout, position)
    listener = _OBJECT.match(text, after, sentence.end)
    if verb in speech.speech("address"):
        listener = _HEARER.match(text, after, sentence.end) or listener
    rest = listener.end() if listener else after
    if (
        _TURNS.match(text, rest, sentence.end)
        or _OVER.match(text, rest, sentence.end)
        or _WENT_ON.match(text, after, sentence.end)
    ):
        return layout.trim(sentence.start, end)
    return layout.trim(*sentence) if aside else None


def inverted(layout: Layout, position: int, sentence: Span) -> tuple[Span, Span] | None:
    """Return who stands behind his verb, and his words: `The box is empty, insisted Sun`."""
    text, start = layout.text, layout.opened(sentence).start
    if not speech.follows(cue_at(layout, position)):
        return None
    led = _QUOTED.search(text, start, position)
    who = _INVERTED.match(text, past(layout, position), sentence.end)
    if led is None or who is None:
        return None
    goes_on = _THEN.match(text, who.end(), sentence.end)
    on = goes_on is not None and not _TURNS.match(text, who.end(), sentence.end)
    if not on and led.start() - start < _SHORTEST:
        return None
    told = layout.trim(*layout.opened(sentence)) if on else layout.trim(start, led.start())
    return Span(*who.span("who")), told


def added(layout: Layout, position: int, end: int) -> Iterator[Span]:
    """Yield what is added to words before their speaker: `… is empty, Sun said, adding that …`."""
    after = past(layout, position)
    if found := _WENT_ON.match(layout.text, after, end):
        yield from _tail(layout, found.end(), end)


def fronted(layout: Layout, actor: Actor, sentence: Span) -> Span | None:
    """Return what is said before its speaker is named: `Noting that it is empty, Sun asked …`."""
    text, start = layout.text, layout.opened(sentence).start
    lead = _FRONTED.match(text, start, actor.span.start)
    comma = text.rfind(",", start, actor.span.start)
    if lead is None or comma < lead.end():
        return None
    return layout.trim(lead.end(), comma)


def goes_on(layout: Layout, start: int, end: int) -> bool:
    """Say whether words between two that are said are of saying: `, adding that`."""
    return _ADDED.search(layout.text, start, end) is not None


def behind(layout: Layout, position: int, end: int) -> Iterator[Span]:
    """Yield the propositions behind a verb, up to where the next one speaks."""
    text, verb = layout.text, cue_at(layout, position)
    start = _start(layout, position, verb, end)
    if found := _WHILE.match(text, start, end):
        yield layout.trim(found.start(1), found.end(1))
        start = found.end()
    for cut in _AND.finditer(text, start, end):
        if cut.start() - start >= 10:
            yield layout.trim(start, cut.start())
            start = cut.end()
    yield from _tail(layout, start, end)


def reached(text: str, verb: str, after: int, end: int) -> int:
    """Return where words begin that one says whom he reached: `wrote on May 3 that`; else 0."""
    found = _TO_SAY.match(text, after, end)
    if found is None and verb != "called":
        found = _THAT.match(text, after, end)
    return found.end() if found else 0


def _start(layout: Layout, position: int, verb: str, end: int) -> int:
    text, after = layout.text, past(layout, position)
    if verb in speech.speech("reach") and (said := reached(text, verb, after, end)):
        return said
    if verb in speech.speech("noun") and (was := _WAS_THAT.match(text, after, end)):
        return was.end()
    if not speech.heard(verb):
        return position
    if unsaid := _UNSAID.search(text, max(0, position - 40), position):
        return unsaid.start()
    if verb in speech.speech("address") and (told := _TOLD.match(text, after, end)):
        return told.end()
    found = _OBJECT.match(text, after, end)
    acts = found is None or (_ACTS.match(text, found.end()) and not _TO_HIM.search(found[0]))
    return found.end() if found and not acts else after


def _tail(layout: Layout, start: int, end: int) -> Iterator[Span]:
    text, tail = layout.text, layout.trim(start, end)
    if tail.end - tail.start < _SHORTEST:
        return
    if not text.endswith(_TRAILING, *tail):
        yield tail
        return
    trail = _JOINED.search(text, max(tail.start, tail.end - 40), tail.end)
    trail = trail or _TRAIL.search(text, max(tail.start, tail.end - 8), tail.end)
    yield Span(tail.start, trail.start() if trail else tail.end)
