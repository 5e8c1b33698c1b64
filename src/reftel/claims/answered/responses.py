"""Replies of a host: what was said, of what class, by whom, and what was promised by when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.answered.clauses import clauses
from reftel.claims.answered.enclosed import enclosed
from reftel.claims.answered.indirect import indirect
from reftel.claims.answered.quoted import quoted
from reftel.claims.answered.reminders import recalled
from reftel.claims.answered.reply import cut, replier, reply, spoken
from reftel.claims.answered.sorts import classify, foretells, going
from reftel.claims.claim import Hedge, Slot
from reftel.claims.spoken.utterances import Hearing, Utterance
from reftel.claims.text.cover import Cover
from reftel.claims.text.cues import past
from reftel.claims.text.passages import Stretches
from reftel.claims.text.speech import bare, speech
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.sides.actors import Actor
    from reftel.claims.spoken.scene import Scene


_MOVED = re.compile(
    r"\b(?:Responsibility|Portfolio|Cases?)\b[^.]{0,90}\b(?:would"
    r"|will)\s+be\s+(?:transferred|moved|assigned|handled)\b[^.]*",
    re.IGNORECASE,
)
_SAID_SO = re.compile(r"\bthat\b|\"")
_DUTY = re.compile(r"responsibility|portfolio|case")
_OUR_REPEAT = re.compile(r"\b(?:repeated|reiterated|again|once\s+more|past\s+requests)\b")
_ANSWERS = frozenset({
    "commitment", "refusal", "question", "request_for_details", "counter_demand", "referral",
    "no_comment", "noncommittal",
})  # fmt: skip
"""Classes that answer us even where nothing shows that the cable deals with an ask."""


def responses(scene: Scene, asked: Sequence[Claim], told: Sequence[Claim]) -> Iterator[Claim]:
    """Yield what others said, one claim a proposition, in order of the text."""
    busy = Stretches(claim.span for claim in told)
    wishes = Stretches(claim.span for claim in asked)
    hearing = Hearing(scene, told)
    found: list[Claim] = []
    verb, heard, others = "", set[Span](), quoted(scene.page)
    for utterance in hearing.utterances():
        known = utterance.span in heard or utterance.position in others
        claim = None if known else _claim(scene, utterance, busy)
        heard.add(utterance.span)
        if claim and not _wished(scene, claim, wishes):
            hearing.taken = claim.span.end
            if found and _taken_back(utterance, claim, found[-1], verb):
                found.pop()
            found.append(claim)
            verb = utterance.verb
    moves = list(_moves(scene)) if scene.deals else []
    found = [*_together(scene, found), *moves]
    for claim in found:
        yield from _clauses(scene, claim)
    onward = list(indirect(scene, told, found))
    held = Cover([*(claim.span for claim in (*told, *found)), *(one.span for one in onward)])
    for actor, span in (*onward, *enclosed(scene, held)):
        if span.start not in others and not _DEMARCHED.search(scene.layout.text, *span):
            yield from _clauses(scene, reply(scene, actor, span, going(scene, actor, span)))
    yield from _recalled(scene)


def _recalled(scene: Scene) -> Iterator[Claim]:
    """Yield what Washington recalls in its points of what was told to it."""
    for one in recalled(scene):
        for part in clauses(scene.layout, one.span):
            name = classify(scene, one._replace(span=part)) or "statement"
            claim = reply(scene, one.actor, part, name)
            yield claim if part.start == one.span.start else cut(scene, claim, part)


_DEMARCHED = re.compile(r"\b(?:has|have|had)\s+(?:[a-z]+\s+){0,2}demarched\b")
"""What a state carries over to others, which answers nobody."""


def _clauses(scene: Scene, claim: Claim) -> Iterator[Claim]:
    """Yield a reply, and each further thing that it tells as one of its own."""
    first, *others = clauses(scene.layout, spoken(claim))
    if not others or scene.instructs or _hedged(claim, others):
        yield claim
        return
    actor = replier(claim)
    kind, again = str(claim.attribute("type")), bool(claim.attribute("repeated"))
    bound = _BINDING.search(scene.layout.text, claim.span.start, first.start + _LED) is not None
    if kind != "question":
        kind = _part(scene, actor, first, bound=bound)
    yield reply(scene, actor, first, kind, repeated=again)
    for part in others:
        another = reply(scene, actor, part, _part(scene, actor, part, bound=bound))
        yield cut(scene, another, part)


_BINDING = re.compile(
    r"\b(?:(?:re)?assured|promised|pledged|vowed|undertook|gave\s+(?:[a-z]+\s+){0,3}(?:word|assurances?|undertaking))\b"
)
"""Verbs that bind for each clause behind them."""
_FEW = 36
"""Letters of the last clause of a reply, under which it is none of its own where it is open."""
_LED = 30
"""Letters of what is said in which its verb may stand."""


def _hedged(claim: Claim, others: Sequence[Span]) -> bool:
    """Say whether a reply leaves it open in few words at its end: `…, but he would see`."""
    name, (start, end) = claim.attribute("type"), others[-1]
    return name == "noncommittal" and len(others) == 1 and end - start < _FEW


def _part(scene: Scene, actor: Actor, part: Span, *, bound: bool) -> str:
    """Return the class of one clause of several; a verb that binds holds for what will be."""
    name = going(scene, actor, part)
    words = part.of(scene.layout.text)
    commits = bound and name in _PLAIN and not _ACT.match(words) and foretells(words)
    return "commitment" if commits else name


_ACT = re.compile(r"[a-z]+ed\b")
"""How a clause begins in which somebody does a thing of its own: `…, but encouraged us to`."""


_PLAIN = {"statement", "information"}


def _together(scene: Scene, found: list[Claim]) -> Iterator[Claim]:
    """Join plain statements that one speaker makes in one sentence."""
    held: Claim | None = None
    for claim in found:
        if held and _continues(scene, held, claim):
            span = Span(spoken(held).start, claim.span.end)
            actor = replier(held)
            kind = str(held.attribute("type"))
            held = reply(scene, actor, span, kind, repeated=bool(held.attribute("repeated")))
            continue
        if held:
            yield held
        held = _apart(scene, held, claim)
    if held:
        yield held


def _apart(scene: Scene, held: Claim | None, claim: Claim) -> Claim:
    """Return a second thing told in a sentence without the first: `has agreed, but asked …`."""
    if held is None:
        return claim
    quote = spoken(claim)
    inside = held.span.start <= claim.span.start < held.span.end <= quote.start
    if not inside:
        return claim
    return cut(scene, claim, quote)


def _continues(scene: Scene, held: Claim, claim: Claim) -> bool:
    kinds = {held.attribute("type"), claim.attribute("type")}
    if not kinds <= _PLAIN or held.speaker != claim.speaker:
        return False
    first, then = spoken(held).end, spoken(claim).start
    if first <= held.slots[0].span.start or then < first:
        return False
    if _ANEW.search(scene.layout.text, first, then):
        return False
    return claim.span.start < scene.layout.sentence(held.span.start).end


_ANEW = re.compile(r"\b(?!and\b|but\b|that\b|also\b|he\b|she\b|they\b)[a-z]+")
"""A verb of saying between two that are said: `he praised it and noted that …`."""


def _claim(scene: Scene, utterance: Utterance, busy: Stretches) -> Claim | None:
    span = utterance.span
    name = classify(scene, utterance)
    if name is None or any(_covers(one, span) for one in busy.near(span)):
        return None
    if name == "statement" and not _propositional(scene, utterance):
        return None
    if not (scene.closely or scene.deals or name in _ANSWERS):
        return None
    place = Span(min(utterance.position, span.start), span.end)
    repeated = _OUR_REPEAT.search(scene.layout.text, *place)
    return reply(scene, utterance.actor, span, name, repeated=bool(repeated))


def _propositional(scene: Scene, utterance: Utterance) -> bool:
    """Say whether it can be a plain statement: at a meeting a verb that but tells needs `that`."""
    verb, after = utterance.verb, past(scene.layout, utterance.position)
    if not scene.of_meeting and scene.closely:
        return True
    if verb in {"said", "says", "according"} or utterance.span.start < utterance.position:
        return True
    if verb in speech("stand"):
        return True
    if verb not in speech("narrate"):
        return verb.partition(" ")[0] not in _LAYS
    return bool(_SAID_SO.search(scene.layout.text, after, after + 60))


_LAYS = frozenset([
    "gave", "highlighted", "invited", "provided", "showed", "solicited", "took", "underscored",
])  # fmt: skip
"""Verbs of a meeting by which something is laid before it: `gave an account of his travels`."""


def _wished(scene: Scene, claim: Claim, wishes: Stretches) -> bool:
    """Say whether, at a meeting of many, it is but a request; what a host asks is his reply too."""
    kind = claim.attribute("type")
    if not scene.of_meeting or kind in {"counter_demand", "request_for_details"}:
        return False
    words, plain = spoken(claim), kind == "statement"
    return any(
        (plain and words.meets(wish)) or abs(wish.start - words.start) < 12
        for wish in wishes.near(words, 12)
    )


def _taken_back(utterance: Utterance, claim: Claim, before: Claim, verb: str) -> bool:
    """Say whether words hold those before, which were taken for those of one of whom is told."""
    one, other = spoken(claim), before.span
    around = one.start < min(utterance.position, utterance.actor.span.start)
    first = around or (bare(verb) and one.start == other.start)
    return first and one.start <= other.start and other.end <= one.end


def _covers(one: Span, other: Span) -> bool:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared > 0.6 * (other.end - other.start)


def _moves(scene: Scene) -> Iterator[Claim]:
    """Yield changes of responsibility told without a verb of saying."""
    if not scene.reports or " be " not in scene.layout.text:
        return
    for found in _moved(scene):
        span = scene.layout.trim(found.start(), found.end())
        inside = scene.layout.sentence(span.start)
        if span.start - inside.start <= 8:
            words = scene.layout.words(span)
            yield scene.page.claim(
                "host_response",
                span,
                f"reorganisation: {words}",
                "response/moved",
                slots=[Slot("text", words, span)],
                attributes={"type": "reorganisation"},
                hedge=Hedge.PLANNED,
            )


def _moved(scene: Scene) -> Iterator[re.Match[str]]:
    last, (start, end) = -1, scene.page.body()
    for duty in _DUTY.finditer(scene.page.lower, start, end):
        found = _MOVED.match(scene.layout.text, duty.start(), end)
        if found and found.start() >= last:
            last = found.end()
            yield found
