"""Promises: who is to do what, and by when, in the words of a reply that commits somebody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.answered.reply import spoken
from reftel.claims.claim import Hedge, Slot
from reftel.claims.dated.dates_beside import beside, sent_about
from reftel.claims.dated.deadlines import deadlines
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene

_WILL = re.compile(
    r"\b(?:would|will)\b,?\s+(?:(?:however|though|therefore|of\s+course),\s+)?"
    r"(?:(?:also|then|now|soon|[a-z]{3,}ly)\s+)?(?P<passive>(?:not\s+)?be\s+[a-z]+(?:ed|en|wn|ld|nt|id)\b)?"
)
_VOWED = re.compile(
    r"\b(?:promise[sd]?|agree[sd]?|undert(?:ook|akes)|pledge[sd]|vow(?:s|ed)|offer(?:s|ed)|intends|plans"
    r"|committed\s+(?:himself|herself|itself)|gave\s+(?:us\s+)?(?:his|her|its|their|an?)\s+(?:word|assurances?))\s+"
    r"(?:us\s+|PolOff\s+|EmbOff\s+|the\s+Ambassador\s+)?(?:(?P<to>to)\s+|(?!that\b)(?=(?:an?|the|his|its|full|every)\s))"
)
"""A verb by which somebody binds himself, and what he names behind it."""
_HIMSELF = re.compile(
    r"(?:\A|[\s\"])(?:[Ss]?[Hh]e|[Tt]hey|[Ww]e|[Ii]t|I|[Bb]oth|[Tt]here|[Tt]his|[Ww]ho|[Ww]hich|[Tt]hat|[Yy]ou|and|but|or)"
    r"(?:\s+(?:himself|herself|also|then|both|all))?\s*\Z"
)
"""Words before a deed that mean him who speaks, or nobody by name."""
_DOER = re.compile(
    r"(?:\A|[\s\"(])(?P<who>(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Yy]our|[Tt]h(?:is|ese|ose))\s+"
    r"(?:(?!that\b|which\b|who\b|the\b|it\b|said\b)[\w'./&-]+\s+){0,6}?(?!that\b|which\b|who\b)[\w'./&-]+"
    r"|(?!And\b|But\b)[A-Z][\w'./&-]*(?:\s+(?:(?:of|for|and|the|de)\s+){0,2}[A-Z][\w'./&-]*){0,6})"
    r"\"?\s*(?:\([^()]{1,60}\)\s*)?\Z"
)
"""Who stands right before a deed."""
_REACH = 120
"""Letters before a deed in which its doer stands."""
_SAME = re.compile(
    r"\b(?:(?:the|that)\s+(?:same|very\s+same|next|following)\s+(?:day|afternoon|morning|evening|week)"
    r"|(?:that|this)\s+(?:very\s+)?(?:evening|afternoon|morning|night|day)|(?:early|late)\s+next\s+week|by\s+(?:the\s+)?weekend|over\s+the\s+weekend"
    r"|(?:later\s+)?(?:today|tonight|tomorrow)(?:\s+(?:morning|afternoon))?|overnight|(?:next|this)\s+(?:week|month)"
    r"|in\s+due\s+course|at\s+an\s+early\s+date|at\s+the\s+(?:first|next)\s+opportunity)\b",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"\b(?:once|as\s+soon\s+as|after|when|until|upon|following|pending)\s+(?=(?:the|an?|its|his|their|he|she|it|they"
    r"|we|[A-Z])\b)[^.;,()\"]{4,90}"
)
"""What a thing promised is to follow, or until when it is to last."""


def promises(scene: Scene, replies: Sequence[Claim]) -> Iterator[Claim]:
    """Yield a promise for each commitment: who, what, by when, how vague."""
    return (_promise(scene, one) for one in replies if one.attribute("type") == "commitment")


def _promise(scene: Scene, reply: Claim) -> Claim:
    words = spoken(reply)
    doer, deed = _deed(scene, words)
    when, grade = _when(scene, words)
    attributes: dict[str, str | bool] = {"vague": grade, "quoted": bool(reply.attribute("quoted"))}
    if reply.attribute("summary"):
        attributes["summary"] = True
    speaker = Slot("who", reply.speaker or "", reply.slots[0].span)
    slots = [scene.slot("who", doer) if doer else speaker, scene.slot("what", deed)]
    return scene.page.claim(
        "promise",
        words,
        scene.layout.words(words),
        "promise/commitment",
        slots=[*slots, Slot("by_when", *when)] if when else slots,
        attributes=attributes,
        speaker=reply.speaker,
        hedge=Hedge.PLANNED,
    )


def _deed(scene: Scene, words: Span) -> tuple[Span | None, Span]:
    """Return who is to do it, None for him who speaks, and what is to be done."""
    text, layout = scene.layout.text, scene.layout
    vowed, will = _VOWED.search(text, *words), _WILL.search(text, *words)
    if vowed and (vowed["to"] or not will) and (will is None or vowed.start() < will.start()):
        doer = None if vowed.start() == words.start else _doer(text, words.start, vowed.start())
        return doer, layout.trim(vowed.end(), words.end)
    if will is None or will["passive"]:
        return None, words
    return _doer(text, words.start, will.start()), layout.trim(will.end(), words.end)


def _doer(text: str, floor: int, end: int) -> Span | None:
    """Return who stands right before a deed; None where it is he who speaks."""
    led = max(floor, end - _REACH)
    before = text[led:end]
    named = None if _HIMSELF.search(before) else _DOER.search(before)
    return Span(led + named.start("who"), led + named.end("who")) if named else None


def _when(scene: Scene, words: Span) -> tuple[tuple[str, Span] | None, str]:
    """Return when it is to be done and how surely that is told."""
    text = scene.layout.text
    dues = deadlines(text, *words, scene.page.once(beside))
    due = next((one for one in dues if not _IDLE.match(text, one.place[0] - _LEADS)), None)
    if due:
        said = due.at.isoformat() if due.at else due.text
        return (said, Span(*due.place)), due.vague or "dated"
    if day := _ahead(scene, words):
        return day, "dated"
    if same := _SAME.search(text, *words):
        return (" ".join(same[0].split()), Span(*same.span())), "soon"
    if event := _EVENT.search(text, *words):
        place = scene.layout.trim(*event.span())
        return (scene.layout.words(place), place), "event"
    return None, "none"


_IDLE = re.compile(r"(?:.{3}\bas\ssoon\s+as\b|.{0,3}\bnot\s+immediately\b)", re.DOTALL)
"""What is no day: `as soon as the ministry agrees`, `did not immediately see`."""
_LEADS = 6
"""Letters of such words before the one that is taken for a day."""


def _ahead(scene: Scene, words: Span) -> tuple[str, Span] | None:
    """Return a day or month to come in which the deed is to be done: `next week`, `on July 1`."""
    text, sent = scene.layout.text, sent_about(scene.page)
    will = _WILL.search(text, *words)
    floor = will.end() if will else words.start
    for date in scene.mentions.within(floor, words.end, "date"):
        last = date.interval and (date.interval.end or date.interval.start)
        led = _LED.search(text, max(floor, date.span.start - _NEAR), date.span.start)
        near = led or date.span.of(text).lower().startswith(("next", "this"))
        exact = len(date.value) > len("2008") and not date.value.startswith(".")
        if sent and last and near and exact and last.date() >= sent.date():
            return date.value, date.span
    return None


_LED = re.compile(
    r"(?<!meeting\s)(?<!conference\s)(?<!talks\s)(?<!election\s)(?<!elections\s)(?<!session\s)(?<!summit\s)"
    r"(?<!plenary\s)(?<!visit\s)(?<!vote\s)\b(?:on|in|during|(?:beginning|starting)(?:\s+(?:in|on))?|from|as\s+of"
    r"|later|at)\s+(?:the\s+(?:week\s+of\s+)?)?\Z"
)
"""How a day is led to on which something is done, and not what is named by it."""
_NEAR = 30
"""Letters before a day in which the words that lead to it stand."""
