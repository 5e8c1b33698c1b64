"""Visits told by a verb: `Emboffs visited the plant`, `X traveled to Oslo on May 3 and met Y`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.met.counterparts import FAR, dated, other_met
from reftel.claims.sides.actors import Side
from reftel.claims.text.cues import past
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.sides.actors import Actor
    from reftel.claims.spoken.scene import Scene

_TRAVELS = frozenset({"traveled", "travelled", "travel"})
_ERRANDS = _TRAVELS | {"paid", "made", "conducted", "carried out", "led"}
JOURNEYS = _ERRANDS | {"visited", "toured", "inspected"}
_ERRAND = re.compile(
    r"\s+to(?=\s+[A-Z])|\s+(?:an?|the|another|its|their|our|[a-z]+-[a-z]+)\s+(?:[\w-]+\s+){0,4}?"
    r"(?:visit|call|check|inspection|tour|walk-through)s?\b(?:,[^.;,]{2,40},)?"
    r"(?:\s+(?:of|to|on|at|with|in)(?=\s))?"
)
"""A visit that is the object of a verb: `paid a courtesy call on`, `conducted a site visit to`."""
_SEEN = re.compile(
    r"(?:\s+(?!who\b|which\b|that\b|and\s+[a-z]|to\b|times\b|prior\b|since\b|until\b|for\b|before\b|after\b)[\w',&/()-]+){1,10}?"
    r",?\s+(?:(?:on|in)\s+)?"
)
_SITE = re.compile(
    r"(?>(?:\s+(?!(?:and|or|but|to|where|who|which|that|for|with|on|during|as|before|after|when|because"
    r"|by|from|since|until|once|twice|in\s+order)\b)[\w'&/-]+(?:\.(?=\s[A-Z]))?){1,9})"
    r"(?!\s+(?:since|until|before|by)\b)"
)
"""What was visited, to the end of its words: `Berg's plant in Oslo`."""
_BOUND = re.compile(r"\b(?:to|checks?(?:\s+\w+)?)$")
"""Words behind which no site alone makes a visit: `traveled to`, `conducted a check on`."""
_LED = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[A-Z][\w/]+)\s+(?:(?:\(?[A-Z][\w()/-]*|and|combined|joint|assistant|visiting|senior"
    r"|technical|officer|interagency|of|the|U\.S\.)\s+){0,10}\Z"
)
"""Where a visitor's words begin: `A combined NNSA and` before `State team visited`."""
_AND_MET = re.compile(r"(?:\s+[\w',&/-]+){1,9}?\s+(?:and|to)\s+(?:also\s+)?(?:met|meet)(?=\s)")
_OPEN = re.compile(r"(?:prior|before|since|until|after|by)\b", re.IGNORECASE)
_SOON = re.compile(
    r"(?:\s+(?:the|[A-Z][\w'-]*)){1,6}\s+(?:earlier\s+(?:in\s+the\s+day|today|this\s+week)|the\s+same\s+day)\b"
)
_HEADED = re.compile(r"[^A-Za-z]{0,6}(?:\([A-Z/]{1,12}\)\s+)?(?:-+\s*)?(?:(?:On|During|In)\s+)?")
"""What stands before a day with which a sentence begins."""
CLOSE = 60
"""Letters from somebody to his deed, or from a paper to its recipient, beyond which is a clause."""


def journey(scene: Scene, sentence: Span, position: int, verb: str) -> tuple[Span, str] | None:
    """Read `Emboffs visited the plant`, `paid a call on X on May 3`, `traveled to X on May 3`."""
    text, after = scene.layout.text, past(scene.layout, position)
    errand = _ERRAND.match(text, after, sentence.end) if verb in _ERRANDS else None
    if verb in _ERRANDS and errand is None:
        return None
    actor = scene.cast.subject(scene.layout, sentence.start, position)
    end = actor and _went(scene, sentence, actor, errand.end() if errand else after)
    if not actor or not end or (scene.instructs and actor.side is not Side.OURS):
        return None
    led = _LED.search(text, sentence.start, actor.span.start)
    apart = verb in _TRAVELS or position - actor.span.end > CLOSE
    start = position if apart else led.start() if led else actor.span.start
    return Span(start, end), actor.name


def _went(scene: Scene, sentence: Span, actor: Actor, after: int) -> int:
    """Return where the words for a visit end: with its day, whom it led to, or what was seen."""
    if actor.pronoun:
        return 0
    if end := visited(scene, Span(after, sentence.end)):
        return end
    bound = _BOUND.search(scene.layout.text, after - 20, after)
    if actor.name.lower() == "we" or (
        bound and not at_head(scene, sentence.start, actor.span.start)
    ):
        return 0
    seen = _SITE.match(scene.layout.text, after, sentence.end)
    ours = actor.side is Side.OURS and scene.reports
    if seen and (ours or at_head(scene, sentence.start, actor.span.start)):
        return seen.end()
    return 0


def visited(scene: Scene, after: Span) -> int:
    """Return where the words end for a place visited on a day, or where somebody was met."""
    text = scene.layout.text
    joined = _AND_MET.match(text, after.start, min(after.end, after.start + FAR))
    if joined and (other := other_met(scene, joined.end(), after.end)):
        return dated(scene, other[1])
    for date in scene.mentions.within(after.start, min(after.end, after.start + FAR), "date")[:1]:
        if _OPEN.match(date.quote):
            return 0
        return date.span.end if _SEEN.fullmatch(text, after.start, date.span.start) else 0
    soon = _SOON.match(text, after.start, after.end)
    return soon.end() if soon else 0


def at_head(scene: Scene, floor: int, start: int) -> list[Claim]:
    """Return the day with which the sentence begins: `On April 22, Under Secretary X met Y`."""
    dates = scene.mentions.within(floor, start, "date")[:1]
    lead = scene.layout.text[floor : dates[0].span.start] if dates else ""
    return dates if _HEADED.fullmatch(lead) else []
