"""Who asks whom, where the words of asking themselves do not tell."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.asked.request import ORDERS
from reftel.claims.asked.tone import toned
from reftel.claims.asked.who import named_as, of_noun, passive
from reftel.claims.asked.whom import DONE_TO
from reftel.claims.claim import Slot
from reftel.claims.text.dealings import sender
from reftel.claims.text.hosts import called, host_of
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene

_PRONOUNS = frozenset({"He", "She", "They", "he", "she", "they"})
_OF_POST = ORDERS | {"constraint", "question"}
"""Types of what Washington asks of those to whom its telegram goes."""
_OF_VISITORS = frozenset(["request/your-chance", "request/for-you-to", "request/visitor-should"])
"""Ways in which a post asks one who is to come, whom its heading does not name."""
_MOST = 8
"""So many addressees are named; a telegram to more is one to all posts."""
_URGES = re.compile(
    r"(?:we\s+|(?:and|therefore|also|again|strongly|further|would|to|you)\s+)*"
    r"(?:urg|ask|request|encourag|call(?:ing|s)?\s+(?:up)?on|hop|expect|press|want|invit|seek)\w*"
    r"(?:\s+(?:that|for|on|upon|the|all|our|other|relevant|appropriate))*\s+",
    re.IGNORECASE,
)
"""How words of asking begin behind which the one stands who is asked."""
_YOU = re.compile(
    r"\b(?:you|your|host)(?:r?\s+(?:host\s+)?(?:government|authorities))?\b", re.IGNORECASE
)
_LED = re.compile(r"(?:the\s+|both\s+|all\s+)?", re.IGNORECASE)
_DOES = re.compile(r"\s*(?:government|authorities)?\s*(?:should|must|ought|need|could|would)\b")
_INSIDE = re.compile(r"\b(?:in|of|on|to|from|at|with|against|by|for)\s+(?:the\s+)?$")
"""Words before a name that stands within what should be done or not: `action in Georgia should`."""
_WASHINGTON = re.compile(
    r"\b(?:the\s+)?(?:Department|Washington|USG)\b|(?:[Pp]osts|[Aa]ddressees|Embassies)\b(?=\s+may\b)"
)
_FOR = re.compile(
    r"[\s\W]*(?:\d{1,2}\.\s*)?(?:\([A-Z/ ,]{1,40}\)\s*)?(?:action\s+)?(?i:for)\s+(?:the\s+)?"
    r"(?P<posts>(?i:embass(?:y|ies)|consulates?(?:\s+general)?|missions?|posts?|usun|unvie|usnato|useu)"
    r"(?:\s+(?:(?:and\s+)?(?:(?i:consulate|embassy|mission)\s+)?[A-Z][\w']+,?\s*)){0,8}?)"
    r"(?:\s*\(?only\)?)?\s*[:,]\s",
    re.IGNORECASE,
)
_STATION = re.compile(
    r"\b(?!(?:and|only|embass(?:y|ies)|consulates?|missions?|posts?|general)\b)[A-Z][\w']+(?:\s+(?!and\b|only\b)[A-Z][\w']+)?",
    re.IGNORECASE,
)
_US = re.compile(
    r"(?:the\s+)?(?:US|U\.S\.?|USG|United\s+States|Washington|U\.S\.\s+Government)", re.IGNORECASE
)
"""Ours, of whom our points ask nothing."""
_REACH = 60
"""Letters from the start of what is asked in which the one stands who is asked."""
_ASKED = ("actor", "party", "office", "person", "place")


def completed(scene: Scene, asked: Sequence[Claim], others: Sequence[Claim]) -> Iterator[Claim]:
    """Yield requests with who asks and is asked, where another claim or the heading tells it."""
    told = {scene.layout.sentence(one.span.start).start: one for one in others}
    for ask in asked:
        here = scene.layout.sentence(ask.span.start).start
        before = scene.layout.sentence(max(0, here - 2)).start
        named = _named(ask, told.get(here) or told.get(before))
        slots = [*named.slots, *_by(scene, named, told.get(here)), *_to(scene, named)]
        yield toned(scene, _signed(replace(named, slots=tuple(slots))), told.get(here))


def _named(ask: Claim, other: Claim | None) -> Claim:
    """Return a request with the name of the one meant by `he`."""
    name = other and (other.speaker or other.slot("by"))
    if ask.slot("by") not in _PRONOUNS or not name or name in _PRONOUNS:
        return ask
    slots = (replace(slot, value=name) if slot.role == "by" else slot for slot in ask.slots)
    return replace(ask, slots=tuple(slots))


def _signed(ask: Claim) -> Claim:
    """Return a request whose attribute names him who asks, as its slot does."""
    by = ask.slot("by")
    if not by or ask.attribute("by"):
        return ask
    facts = ((key, by if key == "by" else value) for key, value in ask.attributes)
    return replace(ask, attributes=tuple(facts))


def _by(scene: Scene, ask: Claim, other: Claim | None) -> Iterator[Slot]:
    """Yield who asks: the subject of the verb, else who is told to speak in the same sentence."""
    told = ask.slot("by") or of_noun(ask.rule) or passive(scene, ask.span)
    if ask.attribute("type") != "reported" or told:
        return
    start = ask.span.start
    if other and other.span.start <= start < other.span.end and other.speaker:
        spans = (slot.span for slot in other.slots if slot.role == "by")
        yield Slot("by", other.speaker, next(spans, other.span))


def _to(scene: Scene, ask: Claim) -> Iterator[Slot]:
    """Yield who is asked: in the words themselves, the one addressed, the posts of the heading."""
    if ask.slot("to"):
        return
    kind = ask.attribute("type")
    if kind in _OF_POST:
        yield from _named_above(scene, ask) or _addressees(scene)
    elif ask.rule in _OF_VISITORS:
        return
    elif kind == "guidance":
        found = _WASHINGTON.search(scene.layout.text, *ask.span)
        yield from [scene.slot("to", Span(*found.span()))] if found else _addressees(scene)
    elif one := _within(scene, ask) or (_you(scene, ask) if kind == "host action" else None):
        yield one


def _within(scene: Scene, ask: Claim) -> Slot | None:
    """Return who stands behind `we urge that`, or before `should` where what is asked begins."""
    text, start = scene.layout.text, ask.span.start
    urged = _URGES.match(text, *ask.span)
    at = urged.end() if urged else start
    near = scene.mentions.within(start, min(ask.span.end, at + _REACH), *_ASKED)
    ours = ask.attribute("type") == "host action"
    fit = [
        one
        for one in near
        if _LED.fullmatch(text, at, one.span.start) and not (ours and _US.fullmatch(one.quote))
    ]
    one = max(fit, key=lambda one: one.span.end, default=None)
    if one is not None and DONE_TO.match(text, one.span.end):
        return None
    does = one is not None and _DOES.match(text, one.span.end)
    if one is None or not (urged or (does and not _INSIDE.search(text, max(0, start - 16), start))):
        return None
    return named_as("to", one)


def _you(scene: Scene, ask: Claim) -> Slot | None:
    """Return the host who is addressed as `you`: the country of the one post that is to ask him."""
    found = _YOU.search(scene.layout.text, *ask.span)
    if found is None:
        return None
    posts = [station.post or "" for station in scene.page.cable.to]
    land = host_of(posts[0] if len(posts) == 1 else sender(scene.page))
    return Slot("to", called(land) or "host government", Span(*found.span()))


def _named_above(scene: Scene, ask: Claim) -> list[Slot]:
    """Return the posts for whom alone words are: `For Embassy Kyiv: You may leave the text`."""
    passage = scene.layout.passage(ask.span.start)
    found = passage and _FOR.match(
        scene.layout.text, scene.layout.opened(passage.span).start, ask.span.start
    )
    if not found:
        return []
    return [
        Slot("to", name[0], Span(*name.span()))
        for name in _STATION.finditer(scene.layout.text, *found.span("posts"))
    ]


def _addressees(scene: Scene) -> Iterable[Slot]:
    """Yield to whom the telegram goes; what a post asks, it asks of the Department."""
    stations = scene.page.cable.to
    ours = [] if scene.from_department else [one for one in stations if one.post == "STATE"]
    for station in ours or stations if len(stations) <= _MOST else ours:
        yield Slot("to", station.name, station.span)
