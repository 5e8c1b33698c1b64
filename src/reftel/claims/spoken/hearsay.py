"""What comes to us from a source: `according to …`, and what we were told by somebody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.sides.actors import Actor, Side
from reftel.claims.text.cues import past
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.spoken.scene import Scene

_SOURCE = re.compile(
    r"according\s+to\s+(?P<who>(?:the\s+)?(?:[A-Z][\w'./-]*|x{5,}|of|the|for|and|officials?"
    r"|authorities|government|ministry|contacts?|sources|he|she|him|her)"
    r"(?:\s+(?:[A-Z][\w'./-]*|of|the|for|and|officials?|authorities|government|ministry"
    r"|contacts?|sources|interlocutors?)){0,14})(?P<comma>,\s+)?",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"(?:(?:also|still|now|then|[a-z]+ly)\s+)?(?:is|are|was|were|has|have|had|will|would|could|may|might"
    r"|must|should|do(?:es)?|did|remains?|consists?|includes?)\b"
)
"""How a clause goes on into which a source is put: `Its trade, according to Sun, is small.`"""
_PRONOUN = re.compile(r"he|she|they|both|the two|him|her|them", re.IGNORECASE)
_AUTHORITY = re.compile(r"officials?|authorit|[Mm]inistry|MFA|contacts?|x{5,}")
_ORGANS = frozenset({"ministry", "agency", "organ", "government"})
"""What kinds of body, named without such words, are an authority."""
_SHORTEST = 20
"""Letters of the shortest words of a source."""
_FRONT = 30
"""Letters before a source that is named first."""
_PASSED_ON = frozenset(
    ["told", "informed", "advised", "assured", "notified", "learned", "understands"]
)
"""Verbs by which we say that something came to our ears."""
_PASSIVE = re.compile(r"\b(?:was|were|been)\s+(?:(?:also|then|later|again|[a-z]+ly)\s+)?$")
_FROM = re.compile(
    r"(?:\s+(?:by|from|through)\s+(?P<who>(?:(?!that\b)[^,.;()]){2,80}?))?"
    r"(?:\s+on\s+[A-Z][a-z]+\s+\d{1,2})?,?\s+that\s+"
)
_UNDERSTANDS = re.compile(r"understands\s+from\s+[^.;]{3,80}?\s+that\b")
_HEARERS = re.compile(r"\b(?:delegation|team|representatives|visitors)$")
_IT_WAS = re.compile(
    r"\b(?:[Ii]t\s+)?(?:is|was|remains?|remained)\s+(?:also\s+|still\s+)?the\s+(?:[a-z]+\s+)?$"
)
_HELD = re.compile(r"\s+of\s+(?P<who>(?:the\s+)?[A-Z][^,.;:()]{2,60}?)\s+that\s+")
_IN_HIS = re.compile(
    r"\b[Ii]n\s+(?P<who>(?:the\s+)?[A-Z][\w.'/& -]{1,60}?)(?:'s|(?<=s)')\s+"
    r"(?:own\s+|considered\s+|personal\s+)?$"
)
_IN_THE = re.compile(r"\b[Ii]n\s+the\s+(?:considered\s+)?$")
_VIEW_OF = re.compile(r"\s+of\s+(?P<who>(?:the\s+)?[A-Z][\w.'/& -]{1,60}?),\s+")
_MIND = re.compile(r"(?:\s+at\s+least)?,\s+")
"""How it is told whose view follows or stands around: `In Sun's view, it is closed`."""
_AND_ANOTHER = re.compile(
    r",\s+(?:and|but)\s+(?=(?:the\s+)?[A-Z][\w.'-]*(?:\s+[A-Z][\w.'-]*)*\s+[a-z]+)"
)
"""Where another begins to speak behind a view that is held."""
_CLOSE = 80
"""Letters before a view in which the one is named whose it is."""
UNNAMED = "unnamed source"
"""Who told us something, where that is not said."""


def cited(scene: Scene, position: int, last: Actor | None) -> tuple[Actor, Span] | None:
    """Read `According to the Director, the matter is closed` and the same turned round."""
    layout, text = scene.layout, scene.layout.text
    sentence = layout.opened(layout.sentence(position))
    found = _SOURCE.match(text, position, sentence.end)
    if not found or scene.of_meeting:
        return None
    actor = _source(scene, Span(*found.span("who")), last)
    first = position - sentence.start < _FRONT
    if actor is None or not (found["comma"] or not first):
        return None
    span = (found.end(), sentence.end) if first else (sentence.start, position)
    if (
        position > sentence.start
        and found["comma"]
        and _GOES_ON.match(text, found.end(), sentence.end)
    ):
        span = sentence
    return _worded(actor, layout.trim(span[0], _without_comma(text, *span)))


def _source(scene: Scene, place: Span, last: Actor | None) -> Actor | None:
    """Return a person or an authority of the other side that is named as the source."""
    words = scene.layout.words(place).rstrip(".")
    if _PRONOUN.fullmatch(words):
        return last
    named = scene.mentions.within(place.start, place.end + 1, "person")
    last_name = place.start + len(place.of(scene.layout.text).rstrip(". "))
    if len(named) == 1 and named[0].span.end >= last_name and named[0].value[:1].isalpha():
        words, place = named[0].value, Span(place.start, named[0].span.end)
    known = last is not None and last.name.endswith(words)
    if not (named or known or _AUTHORITY.search(words) or _is_organ(scene, place)):
        return None
    actor = Actor(scene.cast.side(words), words, place)
    return actor if actor.side is Side.HOST else None


def _is_organ(scene: Scene, place: Span) -> bool:
    """Say whether words are the name of a body that knows what it tells, and no paper of it."""
    end = place.start + len(place.of(scene.layout.text).rstrip("."))
    return any(
        one.attribute("type") in _ORGANS
        and one.span.end >= end
        and one.span.start - place.start <= len("the ")
        for one in scene.mentions.within(place.start, place.end + 1, "party", "actor")
    )


def comes_to_us(text: str, position: int, verb: str) -> bool:
    """Say whether somebody was told: `we were told by the ministry that …`."""
    if verb not in _PASSED_ON:
        return False
    if verb == "understands":
        return _UNDERSTANDS.match(text, position) is not None
    passive = verb == "learned" or _PASSIVE.search(text, max(0, position - 24), position)
    return bool(passive and _FROM.match(text, position + len(verb)))


def passed_on(scene: Scene, position: int, _: Actor | None) -> tuple[Actor, Span] | None:
    """Read what one of us was told or learned, by whomever it was."""
    layout = scene.layout
    sentence = layout.sentence(position)
    hearer = scene.cast.subject(layout, sentence.start, position)
    found = _FROM.match(layout.text, past(layout, position), sentence.end)
    if found is None or hearer is None or not (scene.reports or found["who"]):
        return None
    if hearer.side is not Side.OURS and not _HEARERS.search(hearer.name):
        return None
    actor = Actor(Side.HOST, UNNAMED, Span(position, past(layout, position)))
    if found["who"]:
        place = Span(*found.span("who"))
        actor = Actor(Side.HOST, layout.words(place), place)
    return _worded(actor, layout.trim(found.end(), sentence.end))


def held_by(scene: Scene, position: int) -> tuple[Actor, Span] | None:
    """Read `It was the view of the Kazakhstani side that …`."""
    layout, text = scene.layout, scene.layout.text
    sentence = layout.sentence(position)
    if viewed := _viewed(scene, position):
        return viewed
    led = _IT_WAS.search(text, max(sentence.start, position - 30), position)
    found = _HELD.match(text, past(layout, position), sentence.end) if led else None
    if found is None:
        return None
    place = Span(*found.span("who"))
    actor = Actor(scene.cast.side(layout.words(place)), layout.words(place), place)
    end = _AND_ANOTHER.search(text, found.end(), sentence.end)
    words = layout.trim(found.end(), end.start() if end else sentence.end)
    return _worded(actor, words) if actor.side is Side.HOST else None


def _viewed(scene: Scene, position: int) -> tuple[Actor, Span] | None:
    """Read `In Sun's view, it is closed`, and `It is, in Sun's view, closed`."""
    layout, text = scene.layout, scene.layout.text
    sentence = layout.opened(layout.sentence(position))
    floor = max(sentence.start, position - _CLOSE)
    after, end = past(layout, position), sentence.end
    led = named = _IN_HIS.search(text, floor, position)
    behind = _MIND.match(text, after, end)
    if led is None:
        led = _IN_THE.search(text, floor, position)
        behind = named = _VIEW_OF.match(text, after, end)
    if led is None or behind is None or named is None:
        return None
    actor = _source(scene, Span(*named.span("who")), None)
    first = led.start() == sentence.start
    words = layout.trim(behind.end() if first else sentence.start, end)
    return _worded(actor, words) if actor else None


def _worded(actor: Actor, words: Span) -> tuple[Actor, Span] | None:
    return (actor, words) if words.end - words.start > _SHORTEST else None


def _without_comma(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip(" ,\n"))
