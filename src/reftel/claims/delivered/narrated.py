"""What ours did in a talk, in words of any kind: `The DCM compared it to a truck at a border`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.delivered.carriers import goes_on
from reftel.claims.delivered.deliveries import made
from reftel.claims.delivered.delivery import Told
from reftel.claims.sides.actors import Actor, Side
from reftel.claims.spoken.doings import DOINGS
from reftel.claims.text.cover import Cover
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene

_DID = re.compile(
    r"\s(?P<verb>[a-z]{3,}ed|gave|made|took|put|drew|laid|set|went|spoke|sought|held|brought|told|said|thought|read)\b"
    r"(?!\s+(?:by|from)\b)"
)
_SEEN = frozenset({
    "accepted", "agreed", "announced", "appeared", "assessed", "attempted", "believed",
    "called", "classified", "cleared", "completed", "concluded", "conducted", "contacted",
    "continued", "decided", "delivered", "departed", "designated", "determined", "discovered",
    "doubted", "drafted", "ended", "escorted", "estimated", "expected", "followed", "forwarded",
    "funded", "happened", "held", "identified", "interviewed", "launched", "learned",
    "listened", "looked", "maintained", "managed", "monitored", "moved", "named", "noticed",
    "notified", "observed", "obtained", "organized", "participated", "passed", "planned",
    "prepared", "produced", "published", "pursued", "recommended", "relayed", "remained",
    "replied", "reported", "reviewed", "sat", "scheduled", "seemed", "sent", "signed",
    "sponsored", "stayed", "stopped", "suspected", "thanked", "thought", "toured", "trained",
    "tried", "used", "verified", "walked", "wanted", "watched", "went", "wished",
})  # fmt: skip
"""What ours did or thought that was not said to anybody."""
_OFFICER = re.compile(
    r"\b(?:Ambassador|Charge|A?/?DCM|CDA|CG|[A-Za-z/]*[Oo]ffs?|\w*[Cc]ouns(?:elor)?|A/S|U/S|P?DAS|S/E|Secretary|Senator"
    r"|CODEL|Codel|DATT|RSO|Chief|[Oo]fficers?|Attache|[Dd]elegation|side|team|General|Admiral|Director|Envoy)\Z"
)
_IDLE = re.compile(
    r"(?:took(?!\s+(?:(?:the|this|that)\s+(?:opportunity|occasion)|issue|exception|up)\b)|gave\s+(?:\w+\s+){0,3}interviews?|made(?=\s+(?:a|the)\s+(?:visit|trip|stop|tour)))\b"
)
"""What is done with words of that kind, and is said to nobody."""
_GAVE = frozenset(["furnished", "gave", "handed", "left", "presented", "provided", "shared"])
_TURN = re.compile(
    r"[,;]?\s+(?:and|but|while|whereupon|to\s+which)\s+(?=(?:the\s+)?[A-Z]|he\b|she\b|they\b|the\s)|[;,]\s+(?=who\s)"
)
"""Where another begins to tell his mind: `The DCM referred to it, and Sun said`."""
_CLAUSE, _FRONT_CLAUSE = 300, 24
"""Letters of the longest clause before it, and of the shortest."""
_FRONT, _HEAD = 110, 5
"""Letters at the head of a sentence in which its verb stands; before its subject."""
_IS = re.compile(r"\b(?:is|are|was|were|been|being)\s+(?:[a-z]+ly\s+)?$")
_WHO = re.compile(r",\s+(?:who|which)\s")


def narrated(
    scene: Scene, told: Sequence[Claim], replies: Sequence[Claim], asked: Sequence[Claim]
) -> Iterator[Claim]:
    """Yield what one of ours did in a paragraph of a talk."""
    if not scene.reports or scene.of_meeting or not scene.closely:
        return
    held = Cover(one.span for one in (*told, *replies, *asked))
    ours = {scene.layout.sentence(one.span.start).start: one for one in told}
    turns = (*replies, *(one for one in told if one.attribute("status") == "argued"))
    talks = {one.span.start for one in map(scene.layout.passage, _starts(turns)) if one}
    for passage in scene.layout.passages:
        if passage.span.start not in talks or scene.is_comment(passage):
            continue
        before: Claim | None = None
        for sentence in scene.layout.sentences(passage.span):
            known = ours.get(sentence.start)
            own = None if known else _own(scene, sentence, held)
            claim = _done(scene, own, before) if own else None
            if claim:
                yield claim
            before = known or claim


def _own(scene: Scene, sentence: Span, held: Cover) -> Span | None:
    """Return a sentence, or its clause before another's, of which nothing else is told."""
    if not held.meets(*sentence):
        return sentence
    text, end = scene.layout.text, min(sentence.end, sentence.start + _CLAUSE)
    for turn in _TURN.finditer(text, sentence.start + _FRONT_CLAUSE, end):
        clause = Span(sentence.start, turn.start())
        if not held.meets(*clause):
            return clause if held.meets(turn.start(), turn.end() + 2) else None
    return None


def _starts(replies: Sequence[Claim]) -> Iterator[int]:
    return (one.span.start for one in replies)


def _done(scene: Scene, sentence: Span, before: Claim | None) -> Claim | None:
    """Return what one of ours did with whom a sentence begins."""
    text, opened = scene.layout.text, scene.layout.opened(sentence)
    did = _DID.search(text, opened.start, min(opened.end, opened.start + _FRONT))
    verb = did["verb"] if did else ""
    if did is None or verb in DOINGS | _SEEN or _WHO.search(text, opened.start, did.start()):
        return None
    position = did.start("verb")
    if _IDLE.match(text, position) or _IS.search(text, opened.start, did.start() + 1):
        return None
    actor = scene.cast.subject(scene.layout, opened.start, position)
    if actor and actor.pronoun and before:
        actor = goes_on(scene, actor, sentence, _last(scene, before))
    if actor is None or actor.pronoun or not _speaks(scene, actor, opened):
        return None
    told = Told(sentence, verb, position, actor, "delivered" if verb in _GAVE else "argued")
    return made(scene, told, scene.layout.trim(actor.span.start, sentence.end))


def _speaks(scene: Scene, actor: Actor, opened: Span) -> bool:
    """Say whether one is an officer of ours, and begins the sentence."""
    if actor.span.start - opened.start >= _HEAD or actor.side is not Side.OURS:
        return False
    named = scene.mentions.within(actor.span.start, actor.span.end + 1, "person")
    return bool(named) or _OFFICER.search(actor.name) is not None


def _last(scene: Scene, before: Claim) -> Told:
    """Return what one of ours said in the sentence before."""
    by = next((slot for slot in before.slots if slot.role == "by"), None)
    actor = Actor(Side.OURS, by.value, by.span) if by else None
    return Told(scene.layout.sentence(before.span.start), "", before.span.start, actor, "argued")
