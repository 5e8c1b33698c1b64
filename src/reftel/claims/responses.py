"""Replies of a host: what was said, of what class, by whom, and what was promised by when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from reftel.claims.actors import Actor, Side
from reftel.claims.claim import Hedge, Polarity, Slot
from reftel.claims.cues import cue_at, cues
from reftel.claims.deadlines import deadlines
from reftel.claims.passages import Stretches
from reftel.claims.sieves import Sieve
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.exchange import Scene


@dataclass(frozen=True, slots=True)
class Sort:
    """A class of reply and words that show it."""

    name: str
    pattern: re.Pattern[str]
    example: str


@cache
def sorts() -> tuple[Sort, ...]:
    """Return the classes of reply in order of precedence."""
    text = files("reftel.claims").joinpath("tables/responses.tsv").read_text("utf-8")
    rows = [line.split("\t") for line in text.splitlines()[1:] if line]
    return tuple(
        Sort(name, re.compile(pattern, re.IGNORECASE), example)
        for name, pattern, example, _ in rows
    )


@cache
def _sieve() -> Sieve:
    return Sieve([sort.pattern for sort in sorts()])


def _sort(words: str, lower: str) -> str | None:
    """Return the first class whose words stand in a reply."""
    found = _sieve().search(words, lower)
    return None if found is None else sorts()[found].name


_GUESSED = frozenset({
    "opined", "hoped", "believed", "thought", "felt", "speculated", "predicted", "expected",
    "doubted", "feared", "worried", "suggested", "assessed", "estimated", "argued",
})  # fmt: skip
"""Verbs of opinion: what follows foretells, and commits nobody."""
_ASKED = {"asked", "inquired", "queried", "wondered", "questioned"}
_IF = re.compile(
    r"\s*(?:[\w' ]{0,40}?\s)?(?:if|whether|why|how|what|when|who|which|about|for\s+clarification)\b"
)
_DEMAND = {
    "asked",
    "requested",
    "urged",
    "called",
    "pressed",
    "solicited",
    "recommended",
    "proposed",
}
_OUR = re.compile(
    r"\s*(?:that\s+)?(?:the\s+)?(?:u\.s\.|usg|united states|washington|us\b|poloff|emboff"
    r"|embassy|post\b|charge|ambassador|department)",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"\s*(?:to\s+|with\s+)?(?:(?:the\s+)?(?:PolOff|EmbOff|[A-Z]\w*[Oo]ffs?|(?:Ambassador"
    r"|Charge|DCM|CG|CDA|A/S|U/S|DAS|PDAS|Senator|Codel|Deputy Secretary)(?:\s+[A-Z]\w+)?"
    r"|Post|Embassy|us|him|her|them|Econ(?:omic)?\s+Counselor"
    r"|Pol(?:itical)?\s+Counselor|[A-Z][\w-]+(?:\s+[A-Z][\w-]+){0,3}\s+(?:Officer|Counselor"
    r"|Chief|Attache))\b(?:\s+(?:on\s+)?[A-Z][a-z]+\s+\d{1,2})?)?,?\s*(?:out\s+)?(?:that\s+"
    r"|to\s+(?=[a-z])|by\s+)?"
)
_AND = re.compile(
    r",?\s+and\s+(?:also\s+)?that\s+|;\s+(?:and\s+)?(?=(?:that|he|she|they|the)\b)"
    r"|,\s+but\s+(?=(?:he|she|they|it)\b)"
)
_WHILE = re.compile(r"(?:while|although|though)\s+([^,]{12,160}),\s+(?=\S)", re.IGNORECASE)
_TO_SAY = re.compile(r"[^.;]{1,60}?\bto\s+(?:say|inform|report|tell\s+\w+|confirm)\s+(?:that\s+)?")
_TRAIL = re.compile(r"[\s,;]+(?:and|but|while|as)?\s*$")
_JOINED = re.compile(r"[\s,;]+(?:and|but|while)$")
_PASSIVE = re.compile(r"\b(?:was|were|been|being|be|is|are|as)\s+$", re.IGNORECASE)
_PRONOUNS = re.compile(r"he|she|they|both|the two", re.IGNORECASE)
_BARE = {
    "would",
    "will",
    "took",
    "prepared",
    "reaction",
    "listened",
    "unaware",
    "aware",
    "reserved",
    "committed",
    "substantive",
}
"""Words that answer without a verb of saying; read only where something was delivered."""
_THOUGHT = _BARE | {
    "believed",
    "opposed",
    "supported",
    "favored",
    "understood",
    "accepted",
    "welcomed",
    "confirmed",
    "remained",
    "called",
    "plans",
    "intends",
    "appreciated",
}
"""Verbs that continue what is said rather than say something new."""
_LATER = re.compile(r",?\s+(?:and|but)\s+(?:(?:also|then|again)\s+)?$|,\s*$|\s+$")
_MOVED = re.compile(
    r"\b(?:Responsibility|Portfolio|Cases?)\b[^.]{0,90}\b(?:would"
    r"|will)\s+be\s+(?:transferred|moved|assigned|handled)\b[^.]*",
    re.IGNORECASE,
)
_DUTY = re.compile(r"responsibility|portfolio|case")
_SKIP = {"remained", "pointed", "understood", "reported", "believed", "offered", "supported"}
_NARRATED = {
    "said",
    "says",
    "saying",
    "told",
    "stated",
    "noted",
    "replied",
    "responded",
    "indicated",
    "commented",
    "claimed",
    "explained",
    "asserted",
    "added",
    "assured",
    "mentioned",
}

_TOLD = _NARRATED | {"informed", "confirmed", "argued", "maintained", "acknowledged"}
"""Verbs that may have before what is said the one whom it is said to."""


def responses(scene: Scene, asked: Sequence[Claim], told: Sequence[Claim]) -> Iterator[Claim]:
    """Yield what others said, one claim a proposition, in order of the text."""
    busy = Stretches(claim.span for claim in told)
    wishes = Stretches(claim.span for claim in asked)
    places = [p for p in cues(scene.layout).get("say", ()) if not _busy(scene, p)]
    taken, last = -1, None
    for index, position in enumerate(places):
        bare = _verb(scene, position) in _BARE
        if bare and (position < taken or not told or not scene.reports):
            continue
        sentence = scene.layout.sentence(position)
        actor = _speaker(scene, sentence, position, last, told)
        if bare and (actor is None or _PRONOUNS.fullmatch(actor.span.of(scene.layout.text))):
            continue
        last = last if bare else actor or last
        if actor is None or actor.side is Side.OURS or position < taken or actor.name == "No":
            continue
        for span in _contents(scene, position, _next(scene, places, index, sentence)):
            claim = _claim(scene, actor, position, span, busy)
            if claim and not _wished(claim, wishes):
                taken = claim.span.end
                yield claim
    yield from _moves(scene)


def _busy(scene: Scene, position: int) -> bool:
    """Say whether nobody says it here: it stands in points or objectives, or is passive."""
    told = _verb(scene, position) not in _BARE
    passive = told and _PASSIVE.search(scene.layout.text, max(0, position - 12), position)
    return bool(passive) or scene.is_point(position) or scene.is_objective(position)


def _speaker(
    scene: Scene, sentence: Span, position: int, last: Actor | None, told: Sequence[Claim]
) -> Actor | None:
    actor = scene.cast.subject(scene.layout, sentence.start, position)
    if actor is None:
        before = scene.layout.text[sentence.start : position]
        return (
            last if last and last.span.start >= sentence.start and _LATER.search(before) else None
        )
    if actor.pronoun:
        known = last or _addressed(told, position)
        return Actor(known.side, known.name, actor.span) if known else actor
    return actor


def _addressed(told: Sequence[Claim], position: int) -> Actor | None:
    """Return who was told last, whom a pronoun means without a speaker before it."""
    named = [claim.slot("to") for claim in told if claim.span.start < position and claim.slot("to")]
    return Actor(Side.HOST, named[-1] or "", Span(position, position)) if named else None


def _next(scene: Scene, places: list[int], index: int, sentence: Span) -> int:
    """Return where the next speaker of the same sentence begins."""
    for position in places[index + 1 : index + 4]:
        if position >= sentence.end:
            break
        if _verb(scene, position) in _BARE:
            continue
        actor = scene.cast.subject(scene.layout, places[index] + 4, position)
        if actor and actor.span.start > places[index] + 12:
            before = scene.layout.text[places[index] : actor.span.start]
            if re.search(r"(?:,|;|\band|\bbut|\bwhile)\s*$", before):
                return actor.span.start
        if _verb(scene, position) in _THOUGHT:
            continue
        if actor is None and re.search(
            r",?\s+(?:and|but)\s+(?:\w+ly\s+|also\s+|then\s+)?$",
            scene.layout.text[places[index] : position],
        ):
            return position
    return sentence.end


def _contents(scene: Scene, position: int, end: int) -> Iterator[Span]:
    text = scene.layout.text
    verb = _verb(scene, position)
    verb_end = position + len(verb)
    if verb == "called" and (found := _TO_SAY.match(text, verb_end, end)):
        start = found.end()
    elif verb in _TOLD:
        found = _OBJECT.match(text, verb_end, end)
        start = found.end() if found else verb_end
    else:
        start = position
    if found := _WHILE.match(text, start, end):
        yield scene.layout.trim(found.start(1), found.end(1))
        start = found.end()
    for cut in _AND.finditer(text, start, end):
        if cut.start() - start >= 10:
            yield scene.layout.trim(start, cut.start())
            start = cut.end()
    tail = scene.layout.trim(start, end)
    if tail.end - tail.start > 12:
        trail = _TRAIL.search(text, max(tail.start, tail.end - 8), tail.end)
        end_of = _JOINED.search(text, max(tail.start, tail.end - 40), tail.end)
        yield Span(tail.start, _cut(end_of or trail, tail.end))


def _cut(found: re.Match[str] | None, end: int) -> int:
    return found.start() if found else end


def _verb(scene: Scene, position: int) -> str:
    return cue_at(scene.layout, position)


def _claim(scene: Scene, actor: Actor, position: int, span: Span, busy: Stretches) -> Claim | None:
    verb = _verb(scene, position)
    name = _classify(scene, verb, position, span)
    if name is None or any(_covers(one, span) for one in busy.near(span)):
        return None
    if name == "statement" and not _propositional(scene, verb, position):
        return None
    quoted = '"' in span.of(scene.layout.text) or "\u201c" in span.of(scene.layout.text)
    full = scene.cast.full(actor.name)
    attributes: dict[str, str | bool] = {"type": name, "by": full, "quoted": quoted}
    if scene.layout.in_summary(span.start):
        attributes["summary"] = True
    if re.search(
        r"\b(?:repeated|reiterated|again|once\s+more|past\s+requests)\b",
        scene.layout.text[position : span.end],
    ):
        attributes["repeated"] = True
    return scene.page.claim(
        "host_response",
        span,
        f"{name}: {scene.layout.words(span)}",
        f"response/{name}",
        slots=[Slot("by", full, actor.span), Slot("text", scene.layout.words(span), span)],
        attributes=attributes,
        speaker=full,
        hedge=_hedge(name),
        polarity=Polarity.DENIED if name in {"denial", "refusal"} else Polarity.ASSERTED,
    )


def _propositional(scene: Scene, verb: str, position: int) -> bool:
    """Say whether it can be a plain statement: by `that`, a quotation, or the verb `said`."""
    if verb not in _NARRATED:
        return False
    after = scene.layout.text[position + len(verb) : position + len(verb) + 60]
    return verb in {"said", "says"} or bool(re.search(r'\bthat\b|"|\u201c', after))


def _wished(claim: Claim, wishes: Stretches) -> bool:
    """Say whether it is a request already, or a plain statement that holds one."""
    plain = claim.attribute("type") == "statement"
    if claim.attribute("type") in {"counter_demand", "request_for_details"}:
        return False
    return any(
        (plain and claim.span.meets(wish)) or abs(wish.start - claim.span.start) < 12
        for wish in wishes.near(claim.span, 12)
    )


def _hedge(name: str) -> Hedge:
    return {"question": Hedge.QUESTIONED, "commitment": Hedge.PLANNED}.get(name, Hedge.REPORTED)


def _covers(one: Span, other: Span) -> bool:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared > 0.6 * (other.end - other.start)


def _classify(scene: Scene, verb: str, position: int, span: Span) -> str | None:
    text = scene.layout.text
    after = position + len(verb)
    words = span.of(text)
    sort = _sort(words, span.of(scene.page.lower))
    if sort == "request_for_details":
        return sort
    if verb in _ASKED and _IF.match(text, after, span.end):
        return "question"
    if (
        verb in _DEMAND
        and verb != "called"
        and _OUR.match(text, after, span.end)
        and not re.search(r"\blet\b", words)
    ):
        return "counter_demand"
    if sort is not None:
        return "statement" if sort == "commitment" and verb in _GUESSED else sort
    if verb in {"confirmed", "informed", "reported"}:
        return "information"
    return None if verb in _SKIP else "statement"


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


def promises(scene: Scene, replies: Sequence[Claim]) -> Iterator[Claim]:
    """Yield a promise for each commitment: who, what, by when, how vague."""
    for reply in replies:
        if reply.attribute("type") != "commitment":
            continue
        due = next(deadlines(scene.layout.text, *reply.span, scene.page.cable.date), None)
        grade = "dated" if due and due.at else (due.vague if due else "none")
        slots = [
            Slot("who", reply.speaker or "", reply.span),
            Slot("what", scene.layout.words(reply.span), reply.span),
        ]
        if due:
            when = due.at.isoformat() if due.at else due.text
            slots.append(Slot("by_when", when, Span(*due.place)))
        yield scene.page.claim(
            "promise",
            reply.span,
            scene.layout.words(reply.span),
            "promise/commitment",
            slots=slots,
            attributes={
                "vague": grade,
                "quoted": bool(reply.attribute("quoted")),
                **({"summary": True} if reply.attribute("summary") else {}),
            },
            speaker=reply.speaker,
            hedge=Hedge.PLANNED,
        )
