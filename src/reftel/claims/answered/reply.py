"""A reply as a claim: who gives it, in which words, of which class, and where it begins."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.claims.answered.incumbents import incumbent
from reftel.claims.answered.sorts import further, hedge
from reftel.claims.claim import Polarity, Slot
from reftel.claims.sides.actors import Actor, Side
from reftel.claims.spoken.hearsay import UNNAMED
from reftel.claims.spoken.wording import goes_on
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene

_ON = re.compile(
    r"(?:On|As\s+to)\s+(?:whether|why|how|what|when|where|who)\b[^.;]*,\s+", re.IGNORECASE
)
_VERB_LENGTH = 90
_SOURCE = re.compile(
    r"\b(?:according\s+to|in\s+the\s+[a-z]+\s+of|(?P<in>in))\s+(?:the\s+)?\Z", re.IGNORECASE
)
_VIEW = re.compile(r"(?:'s|(?<=s)')\s+(?:[a-z]+\s+)?[a-z]+,\s")
_LED = 24
"""Letters before one who is named as a source."""
_WHO = re.compile(r",\s+(?=who\s[^,]*$)")
_NOBODY = re.compile(
    r"\b(?:neither\s+(?:[^,.;:]|(?<=[A-Z])\.){1,60}?\s+(?:n?or|and)|no|none\s+of|not\s+(?:all|every|one)(?:\s+of)?|hardly\s+any"
    r"|few(?:\s+of)?)\s+(?:(?:the|its|his|their)\s+)?\Z",
    re.IGNORECASE,
)
"""Words before somebody that say of him that he does not: `Neither Spain nor …`, `no …`."""
_HEAD = 90
"""Letters before a subject in which they stand."""
_HIS_VERB = re.compile(r"(?!.*\b(?:and|but|that)\b)[^,.;:]{0,60}")
"""What stands between him who is denied and what he does not."""
_NOBODY_DOES = r"neither|none|not\s+(?:all|every|one)|hardly\s+any|few"
_DENIES = {
    "agreement": re.compile(rf"(?:no|{_NOBODY_DOES})\s", re.IGNORECASE),
    "commitment": re.compile(rf"(?:{_NOBODY_DOES})\s", re.IGNORECASE),
}
"""Words with which nothing of a class begins; `no further parts will be supplied` binds."""
_BREAK = re.compile(r"[.;:!?][\"')]*\s")


def spoken(claim: Claim) -> Span:
    """Return the words of a reply without the speaker."""
    return next((slot.span for slot in claim.slots if slot.role == "text"), claim.span)


def replier(claim: Claim) -> Actor:
    """Return the one who gives a reply."""
    return Actor(Side.HOST, claim.speaker or "", claim.slots[0].span)


def reply(scene: Scene, actor: Actor, span: Span, name: str, *, repeated: bool = False) -> Claim:
    """Make a claim of a reply from its speaker to its end; the slot holds his words alone."""
    start = _opening(scene, actor, span)
    whole = _with_denial(scene, span, start)
    words, full = scene.layout.words(whole), _speaker(scene, actor)
    name = further(scene, name, span)
    name = "statement" if name in _DENIES and _DENIES[name].match(words) else name
    quoted = '"' in words
    attributes: dict[str, str | bool] = {"type": name, "by": full, "quoted": quoted}
    if scene.layout.in_summary(span.start):
        attributes["summary"] = True
    if repeated:
        attributes["repeated"] = True
    return scene.page.claim(
        "host_response",
        Span(min(start, whole.start), span.end),
        f"{name}: {words}",
        f"response/{name}",
        slots=[*_by(scene, actor, full), Slot("text", words, whole)],
        attributes=attributes,
        speaker=full,
        hedge=hedge(scene, name, span),
        polarity=Polarity.DENIED if name in {"denial", "refusal"} else Polarity.ASSERTED,
    )


def _by(scene: Scene, actor: Actor, full: str) -> list[Slot]:
    """Return who replies, each of several who are named together in a slot of his own."""
    named = scene.mentions.within(actor.span.start, actor.span.end + 1, "person")
    people = [one for one in named if not one.attribute("unnamed")]
    people = people if len(people) >= _SEVERAL else list(named)
    if " and " not in full or len(people) < _SEVERAL:
        return [Slot("by", full, actor.span)]
    return [_one_of(scene, one) for one in people]


def _one_of(scene: Scene, one: Claim) -> Slot:
    """Return one of several who reply, by name or by his office."""
    if one.attribute("unnamed"):
        return scene.slot("by", one.span)
    return Slot("by", scene.cast.full(one.value), one.span)


_SEVERAL = 2
"""People who are several."""


def _with_denial(scene: Scene, span: Span, opening: int) -> Span:
    """Return the words of a reply with those that deny it before its subject, or before him."""
    text = scene.layout.text
    for start in (span.start, opening):
        first = max(scene.layout.sentence(start).start, start - _HEAD)
        found = _NOBODY.search(text, first, start)
        if found and _HIS_VERB.fullmatch(text, start, span.start):
            return Span(found.start(), span.end)
    return span


def cut(scene: Scene, claim: Claim, span: Span) -> Claim:
    """Return a claim with no more than some of its words."""
    return replace(claim, span=span, quote=span.of(scene.page.cable.source.text))


def _speaker(scene: Scene, actor: Actor) -> str:
    """Return the speaker's name as the cable gives it in full, without his title."""
    last = scene.mentions.within(actor.span.start, actor.span.end + 1, "person")[-1:]
    name = last[0].value if last and last[0].span.end == actor.span.end else ""
    office = str(last[0].attribute("role") or "") if name else ""
    several = " and " in actor.name.replace(office, "")
    if " " in name and not several and not last[0].attribute("unnamed"):
        return name
    known = scene.cast.full(actor.name.rsplit(maxsplit=1)[-1]) if actor.name else ""
    if " " in known and not several and actor.name.endswith(f" {known}"):
        return known
    return incumbent(scene, actor) or scene.cast.full(actor.name)


def _opening(scene: Scene, actor: Actor, span: Span) -> int:
    """Return where a reply begins: with the speaker where only his verb stands between."""
    start, end = _topic(scene, actor), span.start
    if actor.name == UNNAMED:
        return end
    led = _SOURCE.search(scene.layout.text, max(0, actor.span.start - _LED), actor.span.start)
    if led and (not led["in"] or _VIEW.match(scene.layout.text, actor.span.end)):
        return end
    between = scene.layout.text[actor.span.end : end]
    if who := _WHO.match(between):
        return actor.span.end + who.end()
    near = start < end and len(between) < _VERB_LENGTH and not _BREAK.search(between)
    return start if near and not goes_on(scene.layout, actor.span.end, end) else end


def _topic(scene: Scene, actor: Actor) -> int:
    """Return where the matter begins of which he speaks: `On whether it left, she said little`."""
    start = actor.span.start
    told = scene.layout.opened(scene.layout.sentence(start))
    return told.start if _ON.fullmatch(scene.layout.text, told.start, start) else start
