"""Of whom a thing is asked, where the talk, the points or the heading tell it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.asked.headed import headed
from reftel.claims.asked.request import ORDERS
from reftel.claims.asked.who import named_as
from reftel.claims.asked.whom import DONE_TO
from reftel.claims.claim import Slot
from reftel.claims.sides.actors import Side
from reftel.claims.sides.ourselves import is_collective
from reftel.claims.text.dealings import sender
from reftel.claims.text.hosts import called, host_of
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene
    from reftel.claims.spoken.talks import Talk

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
_MAY = re.compile(
    r"(?:the\s+)?(?P<who>(?:[A-Z]\w*\s+)?(?:interlocutors|principals|addressees|visitors|officials))\s+may\b"
)
"""Those to whom a post speaks of what they may do: `EAP interlocutors may wish to`."""
_US = re.compile(
    r"(?:the\s+)?(?:US|U\.S\.?|USG|United\s+States|Washington|U\.S\.\s+Government)", re.IGNORECASE
)
"""Ours, of whom our points ask nothing."""
_REACH, _LEAST = 60, 4
"""Letters from the start of what is asked in which the one stands who is asked."""
_ASKED = ("actor", "party", "office", "person", "place")
_ASKED_OF_US = re.compile(
    r"\b(?:the\s+)?(?P<us>USG|U\.S\.|US|United\s+States|Washington|Embassy|Department|Post)(?!\w)(?:'s)?"
    r"(?:(?:\s+(?:side|government|embassy|delegation|experts?))?\s+(?:might|could|can|would|may|will|should)\b"
    r"|\s+(?:(?:[a-z-]+\s+)?(?:support|assistance|help|views?|position|advice|guidance|information|argument|input|comments?|response"
    r"|assessment|participation|cooperation|approval|agreement|experts?|training|technology|involvement|studies|feedback|data|briefings?))\b)"
    r"|\bif\s+(?:the\s+)?(?P<if>(?:American|U\.S\.)\s+(?:side|party|government)|USG|U\.S\.|US|United\s+States"
    r"|Washington|Embassy)(?!\w)(?:\s+(?:also|then|still|not))?\s+[a-z]"
    r"|\bfrom\s+(?:the\s+)?(?P<from>USG|U\.S\.|US|United\s+States|Washington|Embassy|Post|us)(?!\w)"
    r"|\b(?P<our>our)\s+(?:[a-z-]+\s+)?(?:support|assistance|help|views?|position|advice|guidance|information|input|comments?"
    r"|response|assessment|participation|cooperation|approval|agreement|experts?)\b"
)
"""One of ours in what another asks for: `any details the USG could provide`, `U.S. support`."""
_FAR = 160
"""Letters of what is asked in which ours stand of whom it is."""
_QUESTIONED = re.compile(
    r"(?:[Cc]an|[Cc]ould|[Ww]ill|[Dd]oes|[Dd]id|[Hh]as|[Dd]o|[Hh]ave)\s+(?:the\s+)?(?=[A-Z])"
)
"""How a question begins that is to be put to the one named next: `Can Alder provide its order?`."""
_NAME = re.compile(r"[A-Z][\w.&'-]*(?:\s+[A-Z][\w.&'-]*){0,4}")
_IF = re.compile(r"\b(?:if|(?:helpful|useful|welcome|appropriate)\s+for)\s+(?:the\s+)?(?=[A-Z])")
"""What stands before one whose deed would be welcome: `helpful if Spain did not pursue it`."""


def addressed(scene: Scene, ask: Claim, talk: Talk, before: Claim | None) -> Iterator[Slot]:
    """Yield who is asked: one addressed or spoken with, or the posts of the heading."""
    if ask.slot("to"):
        return
    kind = ask.attribute("type")
    if kind in _OF_POST:
        yield from _ordered(scene, ask, before)
    elif ask.rule in _OF_VISITORS:
        return
    elif kind == "guidance":
        yield from _advised(scene, ask)
    elif one := _within(scene, ask) or (_you(scene, ask) if kind == "host action" else None):
        yield one
    elif kind == "reported":
        yield from _told(scene, ask, talk)


def _ordered(scene: Scene, ask: Claim, before: Claim | None) -> Iterable[Slot]:
    """Return to whom an order goes; a question is put to the one with whom it begins.

    An order without a post goes to those to whom the one before it in the paragraph goes.
    """
    asked = _QUESTIONED.match(scene.layout.text, *ask.span)
    if asked and ask.attribute("type") == "question":
        name = _NAME.match(scene.layout.text, asked.end())
        one = _doer(scene, asked.end()) or (scene.slot("to", Span(*name.span())) if name else None)
        return [one] if one else []
    return headed(scene, ask.span.start) or _alike(ask, before) or _addressees(scene)


def _alike(ask: Claim, before: Claim | None) -> list[Slot]:
    """Return to whom the order before goes, where it stands in the same paragraph."""
    if before is None or before.paragraph != ask.paragraph:
        return []
    if before.attribute("type") not in _OF_POST or before.rule == "request/can-they":
        return []
    return [slot for slot in before.slots if slot.role == "to"]


def _advised(scene: Scene, ask: Claim) -> Iterable[Slot]:
    """Return to whom a post turns: the Department, or another whose deed would be welcome."""
    if may := _MAY.match(scene.layout.text, *ask.span):
        return [scene.slot("to", Span(*may.span("who")))]
    if found := _WASHINGTON.search(scene.layout.text, *ask.span):
        return [scene.slot("to", Span(*found.span()))]
    for led in _IF.finditer(scene.layout.text, *ask.span):
        if one := _doer(scene, led.end()):
            ours = scene.cast.side(one.value) is Side.OURS
            return _addressees(scene) if ours else [one]
    return _addressees(scene)


def _doer(scene: Scene, at: int) -> Slot | None:
    """Return one who is named at a place."""
    near = scene.mentions.within(at - _LEAST, at + _REACH, *_ASKED)
    fit = (one for one in near if one.span.start <= at < one.span.end)
    one = max(fit, key=lambda one: one.span.end, default=None)
    return named_as("to", one) if one else None


def _told(scene: Scene, ask: Claim, talk: Talk) -> Iterator[Slot]:
    """Yield of whom a thing is asked in a talk: of ours by the other side, of it by ours."""
    by = ask.slot("by")
    if by is None or scene.cast.side(by) is Side.HOST:
        if us := asks_us(scene, ask):
            yield us
    elif not is_collective(by):
        for name, place in talk.hearers(ask.span.start):
            yield Slot("to", name, place)


def asks_us(scene: Scene, ask: Claim) -> Slot | None:
    """Return those of ours of whom another asks a thing, as it names them."""
    end = min(ask.span.end, ask.span.start + _FAR)
    found = _ASKED_OF_US.search(scene.layout.text, ask.span.start, end)
    if found is None:
        return None
    name = next(name for name in ("us", "if", "from", "our") if found[name])
    return Slot("to", "us" if name == "our" else found[name], Span(*found.span(name)))


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


def _addressees(scene: Scene) -> Iterable[Slot]:
    """Yield to whom the telegram goes; what a post asks, it asks of the Department."""
    stations = scene.page.cable.to
    ours = [] if scene.from_department else [one for one in stations if one.post == "STATE"]
    for station in ours or stations if len(stations) <= _MOST else ours:
        yield Slot("to", station.name, station.span)
