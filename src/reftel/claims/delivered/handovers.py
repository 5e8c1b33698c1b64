"""Papers that one side hands to the other: given, left or sent, named right behind the verb."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.claim import Slot
from reftel.claims.delivered.intended import earlier
from reftel.claims.delivered.verbs import PLAIN_VERBS
from reftel.claims.sides.actors import Side
from reftel.claims.text.cues import cue_at, cues
from reftel.claims.text.passages import Stretches
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.sides.actors import Actor
    from reftel.claims.spoken.scene import Scene

_GAVE = frozenset({
    "gave", "handed", "passed", "provided", "left", "presented", "shared", "sent", "furnished",
    "submitted", "emailed", "e-mailed", "faxed", "delivered", "transmitted", "tabled", "circulated",
})  # fmt: skip
"""Verbs with which a paper changes hands."""
_OFFICER = (
    r"(?:[A-Z]\w*\s+)?"
    r"(?:[A-Z]\w*[Oo]ffs?|Ambassador|Charge|DCM|[A-Z]\w*[Cc]ouns(?:elor)?|RSO|DATT|ECO)\b"
)
_US = (
    rf"(?:us|(?:the\s+|our\s+)?(?:Embassy|Mission|[Pp]ost|Consulate|Washington|(?:State\s+)?Department|{_OFFICER})"
    r"|the\s+U\.?S\.?\s+(?:delegation|side|team)|post's\s+(?:[A-Z]\w*\s+|of\s+){1,5}(?=with\b))"
)
_TAKER = re.compile(
    rf"(?:\s+(?:over|along|out|behind|on|back))?(?:\s+(?:to\s+|with\s+)?(?:(?P<us>{_US})|him|her|them"
    r"|(?:the\s+)?[A-Z(][\w'./-]*(?:\s+(?:[A-Z(][\w'./-]*|of|and|the|for|de|al)){0,7}))?"
    r"(?:\s+on\s+(?:[A-Z][a-z]+\s+\d{1,2}|[A-Z][a-z]+day|X{4,}))?(?:\s+with)?(?:\s+both)?\s+"
)
"""What stands between the verb and the paper: whom it is handed to."""
_THE = re.compile(r"(?:(?:an?|the|his|her|their|its)\s+)?(?:cop(?:y|ies)\s+of\s+(?:the\s+)?)?")
_PLAINLY = re.compile(
    r"(?:(?P<some>an?|the|two|three|four|several|some|his|her|their|its|\d+)\s+(?:(?:[a-z]+-)?[a-z]+\s+){0,2}?|(?=[a-z]+s\b))"
    r"(?:papers?|documents?|documentation"
    r"|lists?|notes?|letters?|files?|dossiers?|drafts?|photographs?|cop(?:y|ies)|reports?|invoices?|questionnaires?)\b"
    r"(?:\s+of\s+(?:the\s+)?(?!the\b|an?\b|his\b|her\b|its\b|their\b)[a-z]+)?"
)
"""A paper told by a plain word."""
TO_US = re.compile(rf"\s+to\s+(?:[^,.;]{{1,60}}\s+and\s+)?(?P<us>{_US})")
_OURS = re.compile(
    r"\w+(?:\s+(?:through|over|out|up))?\s+(?:the\s+|our\s+)?"
    r"(?:(?:points|information|message|demarche|non-?paper)\s+(?:in|of|from)\s+(?:para\s+\d+\s+)?)?"
    r"(?:ref(?:tel)?\s+[A-Z]\b|reftel)",
    re.IGNORECASE,
)
"""What we were told to carry over: `the points of ref A`, `reftel`."""
_ON = re.compile(
    r"\b(?:on|in)\s+(?:the\s+)?(?:(?:morning|afternoon|evening)\s+of\s+)?\Z", re.IGNORECASE
)
_THEN = re.compile(r"(?:\s+to\s+[^,.;]{2,40}?)?\s+on\s+")
"""What leads to a day, and stands between a paper and the day behind it."""
_LED, _SOON = 24, 60
"""Letters before a day in which words lead to it; behind a paper in which its day stands."""
_NEAR = 130
"""Letters behind the verb in which the paper is named."""
_PLAIN = frozenset({"statement", "information", "noncommittal"})
_FRONT = 40
"""Letters at the head of a reply, with a day, before him who hands a paper over."""


class Paper(NamedTuple):
    """A paper by its words, and by its name."""

    span: Span
    value: str


def hands(scene: Scene, position: int) -> Paper | None:
    """Return the paper right behind a verb of giving, the taker at most between them."""
    handed = _handed(scene, position)
    return handed[0] if handed else None


def _handed(scene: Scene, position: int) -> tuple[Paper, re.Match[str]] | None:
    """Return the paper right behind a verb of giving, with the words between them."""
    word = cue_at(scene.layout, position).partition(" ")[0]
    if word not in _GAVE:
        return None
    text, after = scene.layout.text, position + len(word)
    led = _TAKER.match(text, after)
    for paper in scene.mentions.within(after, after + _NEAR, "document")[:1]:
        start = paper.span.start
        if led and _THE.fullmatch(text, led.end(), start):
            return Paper(paper.span, paper.value), led
        if whole := _TAKER.fullmatch(text, after, start):
            return Paper(paper.span, paper.value), whole
    plain = led and _PLAINLY.match(text, led.end())
    if led is None or plain is None or not (plain["some"] or led[0].strip()):
        return None
    span = Span(*plain.span())
    return Paper(span, scene.layout.words(span)), led


def instructed(scene: Scene, position: int) -> bool:
    """Say whether the points of our own instruction are carried over: whoever does it is ours."""
    carries = cue_at(scene.layout, position) in _GAVE | PLAIN_VERBS
    return carries and scene.reports and _OURS.match(scene.layout.text, position) is not None


def handovers(scene: Scene) -> Iterator[Claim]:
    """Yield papers that others hand to us: `Berg gave EconOff a copy of the invoice`."""
    places = cues(scene.layout)
    for position in sorted((*places.get("give", ()), *places.get("raise", ()))):
        if scene.is_point(position) or not (handed := _handed(scene, position)):
            continue
        (paper, led), text = handed, scene.layout.text
        sentence = scene.layout.sentence(position)
        us = led if led["us"] else TO_US.match(text, paper.span.end)
        over = scene.reports and text.startswith("handed over", position)
        taken = us or over or _ours_by_name(scene, led)
        actor = _giver(scene, sentence, position) if taken else None
        if actor and actor.side is Side.HOST:
            yield _received(scene, actor, us, paper)


def telling(replies: Iterable[Claim], handed: Sequence[Claim]) -> Iterator[Claim]:
    """Yield replies but those that only tell who handed us a paper."""
    papers = Stretches(one.span for one in handed)
    for reply in replies:
        span = next((slot.span for slot in reply.slots if slot.role == "text"), reply.span)
        plain = reply.attribute("type") in _PLAIN
        held = (one for one in papers.near(span) if span.start <= one.start and one.end <= span.end)
        if not (plain and any(one.start - span.start < _FRONT for one in held)):
            yield reply


def _ours_by_name(scene: Scene, led: re.Match[str]) -> bool:
    """Say whether the taker between a verb and a paper is one of ours: `gave Bryce a letter`."""
    takers = scene.mentions.within(led.start(), led.end(), "person")
    return any(scene.cast.side(one.value) is Side.OURS for one in takers)


def _giver(scene: Scene, sentence: Span, position: int) -> Actor | None:
    """Return who gives, of his first verb where `and` joins a second: `met Bryce and gave him`."""
    found = scene.cast.subject(scene.layout, sentence.start, position)
    return found or earlier(scene, sentence, position)


def _received(scene: Scene, actor: Actor, us: re.Match[str] | None, paper: Paper) -> Claim:
    slots = [Slot("by", actor.name, actor.span)]
    if us:
        slots.append(Slot("to", us["us"], Span(*us.span("us"))))
    end = max(paper.span.end, us.end("us") if us else 0)
    day = _day(scene, actor, paper)
    slots += [Slot("when", day.value, day.span)] if day else []
    return scene.page.claim(
        "delivery",
        (actor.span.start, end),
        "received",
        "delivery/received",
        slots=[*slots, Slot("document", paper.value, paper.span)],
        attributes={"status": "received"},
        interval=day.interval if day else None,
    )


def _day(scene: Scene, actor: Actor, paper: Paper) -> Claim | None:
    """Return the day on which a paper was handed over, told before it or right behind."""
    text, opened = scene.layout.text, scene.layout.opened(scene.layout.sentence(actor.span.start))
    for date in scene.mentions.within(opened.start, paper.span.end + _SOON, "date"):
        start = date.span.start
        far = start > paper.span.start and not _THEN.fullmatch(text, paper.span.end, start)
        if date.interval and not far and _ON.search(text, max(opened.start, start - _LED), start):
            return date
    return None
