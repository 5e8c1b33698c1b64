"""Meetings told by a verb: who of ours met, saw or was called in by whom, and when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot
from reftel.claims.met.counterparts import CALLED, NEAR_DATE, body, dated, last_of, other_met
from reftel.claims.met.visits import CLOSE, JOURNEYS, at_head, journey, visited
from reftel.claims.sides.actors import Side, foreign
from reftel.claims.text.cues import cue_at, cues, past
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.sides.actors import Actor
    from reftel.claims.spoken.scene import Scene

_AFAR = re.compile(
    r"e-?mail|fax|\bvia\b|\bdip(?:lomatic)?\s+note|\bnote\s+verbale|\bphone|\btelephon|\bletter\b",
    re.IGNORECASE,
)
"""What is sent, not handed over at a meeting."""
_HANDED_HIM = frozenset({"gave", "provided", "showed"})
"""Verbs that tell of a paper, and of a meeting only where its day is told."""
_HANDED = frozenset({"delivered", "presented", "handed", "passed", "conveyed"})
_SENT = frozenset({
    "sent", "forwarded", "transmitted", "e-mailed", "emailed", "faxed", "mailed", "contacted",
})  # fmt: skip
"""Verbs of sending, for which nobody meets."""
_AT_ONE = re.compile(
    r"\b(?:in|at|during|over)\s+(?:(?:an?|the|their|his|her|our|separate)\s+(?:[\w-]+\s+){0,3})?"
    r"(?:meetings?|lunch|dinner|call|luncheon|breakfast|reception)\b"
)
"""Where a noun tells of the meeting itself."""
_AHEAD = re.compile(
    r"\b(?:In|At|During|Over)\s+(?:an?|the|their|his|her|separate)\s+(?:[\w-]+\s+){0,5}?"
    r"(?:meetings?|lunch|dinner|luncheon|breakfast|reception|conversation|session)\b[^,.;]{0,60},\s+\Z"
)
"""A meeting at the head of a sentence, before who was there."""
_PAPER = re.compile(
    r"\b(?:demarche|(?:talking\s+)?points|non-?papers?|reftel\s+\w+|aide-memoire)\b", re.IGNORECASE
)
_ROLE = re.compile(
    r"\b(?:Director|Minister|Secretary|Chief|Head|Counsel(?:l)?or|Officer|Advis[eo]r|Ambassador"
    r"|Governor|Chairman)\b"
)
"""What an officer holds who is told of by his office."""
_OWN = (
    r"(?:the\s+)?(?:[A-Z][\w/]*\s+){0,2}(?:[A-Za-z-]+-?[Oo]ffs?|ESTHOFF|Ambassador|Charge(?:\s+d'Affaires)?|DCM|CDA"
    r"|[A-Z]\w*\s+[Cc]ounselor|PolCouns|EconCouns|(?:Pol\w*|Econ\w*|EXBS|ESTH?|Consular)\s+[Oo]fficers?"
    r"|AMBASSADOR|CHARGE|[A-Z]+COUNS|[A-Z]+OFFS?)\b"
)
_WITH_US = re.compile(rf"[^.;]{{2,90}}?\bwith\s+(?P<us>{_OWN})")
_US = re.compile(rf"\s+(?:with\s+)?(?P<us>{_OWN})")
_HOSTED_US = re.compile(rf"\s+(?P<us>us\b|{_OWN}(?:(?:,|,?\s+and)\s+{_OWN}){{0,3}})")
_CAME = re.compile(
    r"\s+(?P<us>the\s+(?:Embassy|Consulate(?:\s+General)?|Mission)|Post)(?=\s+(?:on|in|this|last|to\s+see)\b|,?\s+[A-Z])"
)
"""Where somebody of the other side came: `came to the Embassy on March 2`."""
_TOLD = re.compile(
    r"\b(?:told|briefed|received(?!\s+from\b)|hosted|saw|met(?:\s+with)?|called\s+(?:up)?on"
    r"|spoke\s+(?:to|with)|(?:raised|discussed)\b(?:(?!\bwith\b)[^.;]){2,90}?\bwith)\s+",
    re.IGNORECASE,
)
_US_ON = re.compile(
    rf"(?P<us>{_OWN}(?:(?:,|,?\s+and)\s+{_OWN}){{0,3}}),?\s+(?:by\s+(?:tele)?phone\s+)?(?:on\s+)?"
)
_INVITED = re.compile(
    rf"\b(?:called|asked|invited)\s+(?P<us>us\b|{_OWN})\s+to\s+(?:meet|lunch|dine|dinner|breakfast|coffee)\b[^.;,]{{0,40}}?"
    r"(?:\s+on)?\s+\Z"
)
"""How one of theirs asks ours to come on a day: `invited the DCM for tea on May 6`."""
_CIRCUMSTANCE = re.compile(r"\b(?:in|at|under|during|on|over|its|their)\s")
_WELCOMED = frozenset({"hosted", "received"})
_FEAST = re.compile(r"\b(?:for|with|by|in|at)\s")
_IN_PERSON = frozenset({
    "met", "followed", "spoke", "phoned", "telephoned", "called on", "saw", "sat", "sat down",
    "lunched", "dined", "conferred", "ran into", "caught up",
})  # fmt: skip
_TALKED = frozenset({"discussed", "reviewed", "went over", "took up", "went through"})
_VISITORS = frozenset({"received", "came to"})
_OVER = re.compile(r"(?:(?!\b(?:met|after|before|since)\b)[^.;]){2,110}?(?=\s+with\s)")
_URGED = re.compile(
    r"(?:,[^.;]{3,120},)?\s+to\s+(?!deliver|discuss|review|present|raise|convey|follow|go\b|request|seek"
    r"|hand|pass|ask|inform|brief|obtain|verify|check|urge|press|hear|thank|learn|explain|express)"
)
"""What makes a call one upon somebody to act: `called on him to resign`."""
_MATTER = re.compile(r"\s+(?:on|about)(?:\s+(?:an?|the|his|her|their|its))?(?:\s+[\w-]+){1,2}")
_BY = ("by ", "by the ", "BY ", "BY THE ")
_APPOSED = re.compile(r",\s[^.;]{3,140},\s+(?:(?:also|then)\s+)?")
"""Words in commas between somebody and his verb: `X, number two at Customs, received EconOff`."""


def encounters(scene: Scene, told: Sequence[Claim]) -> Iterator[Claim]:
    """Yield a meeting for each delivery made in person, and for each verb of meeting."""
    handed = [claim for delivery in told if (claim := _handed(scene, delivery))]
    yield from handed
    taken = {scene.layout.sentence(claim.span.start).start for claim in handed}
    for position in cues(scene.layout).get("meet", ()):
        sentence = scene.layout.sentence(position)
        if sentence.start in taken or scene.is_point(position):
            continue
        if not (scene.reports or scene.mentions.within(*sentence, "date")):
            continue
        claim = _met(scene, sentence, position)
        if claim and not _at_one(scene, claim.span.start):
            taken.add(sentence.start)
            yield claim
    yield from _on_days(scene, taken)


def _on_days(scene: Scene, taken: set[int]) -> Iterator[Claim]:
    """Yield when one saw the other on a day, where the day stands right behind him."""
    for date in scene.mentions.within(*scene.page.body(), "date") if scene.reports else ():
        sentence = scene.layout.sentence(date.span.start)
        if sentence.start in taken or scene.is_point(date.span.start):
            continue
        if claim := _invited(scene, sentence, date) or _told(scene, sentence, date):
            taken.add(sentence.start)
            yield claim


def _invited(scene: Scene, sentence: Span, date: Claim) -> Claim | None:
    """Read `X called the Charge to meet for coffee May 6`."""
    asked = _INVITED.search(scene.layout.text, sentence.start, date.span.start)
    by = scene.cast.subject(scene.layout, sentence.start, asked.start()) if asked else None
    if asked is None or by is None or by.side is not Side.HOST:
        return None
    return _claim(scene, Span(by.span.start, date.span.end), by.name, asked["us"])


def _told(scene: Scene, sentence: Span, date: Claim) -> Claim | None:
    """Read `Ambassador saw Governor X November 1`, `X briefed PolOff on May 3`."""
    text = scene.layout.text
    verbs = list(_TOLD.finditer(text, sentence.start, date.span.start))
    if not verbs:
        return None
    after = verbs[-1].end()
    own = _US_ON.fullmatch(text, after, date.span.start)
    own = own if own and not foreign(own["us"]) else None
    if verbs[-1][0].lower().startswith("told") and not (own and "phone" in own[0]):
        return None
    named = scene.mentions.within(after, date.span.start, "person")
    persons = [one for one in named if not one.attribute("unnamed")]
    if not own and not (
        persons and NEAR_DATE.fullmatch(text, persons[-1].span.end, date.span.start)
    ):
        return None
    actor = scene.cast.subject(scene.layout, sentence.start, verbs[-1].start())
    between = text[after : persons[0].span.start] if persons else ""
    guest = verbs[-1][0].lower().split()[0] in _WELCOMED
    if guest and _FEAST.search(between):
        return None
    if actor is None or ((actor.side is Side.OURS) is bool(own) and not guest):
        return None
    other = own["us"] if own else persons[-1].value
    gap = text[actor.span.end : verbs[-1].start()]
    near = verbs[-1].start() - actor.span.start <= CLOSE or bool(_APPOSED.fullmatch(gap))
    start = actor.span.start if near else verbs[-1].start()
    return _claim(scene, Span(start, date.span.end), actor.name, other)


def _handed(scene: Scene, delivery: Claim) -> Claim | None:
    """Return the meeting at which something was delivered, from whom to whom."""
    slots = {slot.role: slot for slot in reversed(delivery.slots)}
    formal = delivery.attribute("formal") and delivery.attribute("status") == "delivered"
    if not formal or delivery.attribute("verb") in _SENT:
        return None
    passive = delivery.attribute("verb") in _HANDED and "by" not in slots
    if "to" not in slots or not (passive or "by" in slots) or _AFAR.search(delivery.quote):
        return None
    persons = scene.mentions.within(*slots["to"].span, "person")
    if _AT_ONE.search(delivery.quote) or (scene.instructs and "when" not in slots):
        return None
    told = "when" in slots or any(not one.attribute("unnamed") for one in persons)
    if not (persons and told) and not CALLED.match(slots["to"].value):
        return _to_office(scene, slots)
    start = slots["by"].span.start if "by" in slots else delivery.span.start
    if start < delivery.span.start or scene.layout.text.endswith(_BY, 0, start):
        start = delivery.span.start
    end = last_of(slots["to"], persons)
    paper = _PAPER.search(scene.layout.text, start, max(start, slots["to"].span.start))
    far = bool(persons) and slots["to"].span.start + CLOSE < persons[0].span.start
    if paper and (far or slots["to"].span.start - paper.end() > CLOSE):
        end = paper.end()
    if end <= start or (delivery.attribute("verb") in _HANDED_HIM and "when" not in slots):
        return None
    by = slots["by"].value if "by" in slots else ""
    day = slots["when"].span if "when" in slots else None
    return _claim(scene, Span(start, dated(scene, end)), by, slots["to"].value, day)


def _to_office(scene: Scene, slots: Mapping[str, Slot]) -> Claim | None:
    """Return the meeting with an officer told by his office alone, on a day: the MFA Director."""
    if "when" not in slots or "by" not in slots or not _ROLE.search(slots["to"].value):
        return None
    start = slots["by"].span.start
    paper = _PAPER.search(scene.layout.text, start, max(start, slots["to"].span.start))
    end = dated(scene, paper.end()) if paper else 0
    return _claim(scene, Span(start, end), slots["by"].value, slots["to"].value) if end else None


def _met(scene: Scene, sentence: Span, position: int) -> Claim | None:
    """Read `EconOff met with X`, `X discussed it with PolOff on May 3`, `X summoned PolOff`."""
    text, verb = scene.layout.text, cue_at(scene.layout, position)
    if verb in JOURNEYS:
        went = journey(scene, sentence, position, verb)
        return _claim(scene, *went, "") if went else None
    actor = scene.cast.subject(scene.layout, sentence.start, position)
    after = Span(past(scene.layout, position), sentence.end)
    if actor is None:
        return None
    if verb in _TALKED and actor.side is Side.OURS and scene.reports:
        over = _OVER.match(text, *after)
        return _in_person(scene, actor, Span(over.end(), after.end), "met") if over else None
    if verb in _IN_PERSON and (actor.side is Side.OURS or not _US.match(text, after.start)):
        seen = _in_person(scene, actor, after, verb)
        called = verb == "called on" and actor.side is Side.OURS and not seen
        end = visited(scene, after) if called else 0
        return _claim(scene, Span(actor.span.start, end), actor.name, "") if end else seen
    if verb in _VISITORS:
        return _received(scene, actor, after, verb)
    return _with_us(scene, actor, after, verb)


def _received(scene: Scene, actor: Actor, after: Span, verb: str) -> Claim | None:
    """Read `X received us on May 3`, `X came to the Embassy on May 3`."""
    guest = _CAME if verb == "came to" else _HOSTED_US
    found = guest.match(scene.layout.text, *after)
    if found is None or actor.side is Side.OURS or foreign(found["us"]) or not scene.reports:
        return None
    end = dated(scene, found.end())
    if verb == "came to" and end == found.end():
        return None
    return _claim(scene, Span(actor.span.start, end), actor.name, found["us"])


def _with_us(scene: Scene, actor: Actor, after: Span, verb: str) -> Claim | None:
    """Read whom of ours a host talked to, met or called in, on a day where the verb tells less."""
    found = (_WITH_US if verb == "discussed" else _US).match(scene.layout.text, *after)
    if found is None or actor.side is Side.OURS or verb == "followed" or foreign(found["us"]):
        return None
    end = dated(scene, found.end())
    told = end > found.end() or verb in {"summoned", "called in", "met", "briefed"}
    if verb == "briefed" and end == found.end():
        matter = _MATTER.match(scene.layout.text, end, after.end)
        whole = Span(after.start - len(verb), matter.end() if matter else end)
        return _claim(scene, whole, actor.name, found["us"])
    return _claim(scene, Span(actor.span.start, end), actor.name, found["us"]) if told else None


def _at_one(scene: Scene, start: int) -> bool:
    """Say whether the words before tell of the same: `In a separate meeting, EconOff met X`."""
    floor = scene.layout.sentence(start).start
    return _AHEAD.search(scene.layout.text, floor, start) is not None


def _in_person(scene: Scene, actor: Actor, after: Span, verb: str) -> Claim | None:
    """Read `EconOff spoke with X`, `the Finance Minister met with Y`."""
    other = other_met(scene, *after)
    if other is None and actor.side is Side.OURS:
        other = body(scene, *after)
    if other is None:
        return None
    end = dated(scene, other[1])
    if verb == "called on" and _URGED.match(scene.layout.text, end):
        return None
    if actor.side is Side.HOST:
        aside = _CIRCUMSTANCE.search(scene.layout.text, after.start, other[1])
        if verb != "met" or actor.pronoun or aside:
            return None
    return _claim(scene, Span(actor.span.start, end), actor.name, other[0])


def _claim(scene: Scene, span: Span, by: str, other: str, day: Span | None = None) -> Claim:
    """Make a claim of a meeting; its day stands in its words, right before them, or at `day`."""
    floor = scene.layout.sentence(span.start).start
    near = scene.mentions.within(max(floor, span.start - 40), span.end + 1, "date")
    if not near:
        near = scene.mentions.within(*day, "date") if day else at_head(scene, floor, span.start)
    facts: dict[str, str | bool] = {"attendees": " ".join(f"{by}, {other}".split()).strip(", ")}
    if near:
        facts["date"] = near[-1].value
    if scene.layout.in_summary(span.start):
        facts["summary"] = True
    value = f"meeting {facts.get('date', '')}".strip()
    return scene.page.claim(
        "meeting",
        span,
        f"{value} {facts['attendees']}",
        "encounters",
        slots=[Slot("date", near[-1].value, near[-1].span)] if near else [],
        attributes=facts,
        interval=near[-1].interval if near else None,
    )
