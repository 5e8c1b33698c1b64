"""Whom of ours a pronoun means that carries on: `PolOff stressed this. He also raised …`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.delivered.delivery import Told
from reftel.claims.delivered.handovers import hands, instructed
from reftel.claims.sides.actors import Actor, Side
from reftel.claims.sides.ourselves import is_collective
from reftel.claims.spoken.speakers import TO_HOST, addresses
from reftel.claims.text.cues import past

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene
    from reftel.source import Span

FIRMLY = {
    "emphasized", "emphasised", "stressed", "underscored", "underlined", "highlighted", "pressed",
    "reiterated", "urged", "reminded", "pointed", "explained", "warned", "cautioned",
}  # fmt: skip
"""Verbs that a post uses of what it said to its host, not of what it thinks."""
_STATED = FIRMLY | {"stated", "raised", "pledged", "outlined", "previewed"}
"""Verbs with which one of ours who was named goes on to argue as `he`."""
_USG = re.compile(r"\s+(?:that\s+)?(?:the\s+)?(?:USG|U\.S\.|United\s+States|Washington)(?:\s|')")
_WISHES = re.compile(
    r"\s+(?:that\s+)?(?:the\s+)?(?:USG|U\.S\.|United\s+States|Washington)\s+(?:also\s+|fully\s+|still\s+|greatly\s+|did\s+not\s+)?"
    r"(?:hope[ds]?|want(?:ed|s)?|recogni[sz]e[ds]?|intend(?:ed|s)?|believe[ds]?|appreciate[ds]?|value[ds]?|welcome[ds]?|look(?:ed|s)\s+forward"
    r"|remain(?:ed|s)\s+committed|(?:was|is)\s+committed|seeks|sought|would\s+like)\b"
)
"""What ours say that our government has in mind."""
_HE = re.compile(r"[Ss]?[Hh]e")
_LEAD = re.compile(
    r"(?:Similarly|Likewise|Also|Further|Furthermore|Finally|Lastly|Moreover|Separately|Again"
    r"|In\s+addition|First|Second|Third|Next|Then|Specifically|In\s+particular|More\s+broadly|In\s+closing|In\s+conclusion"
    r"|[A-Z][a-z]+ing\s[^;]{3,160}?),\s+$"
)
"""With what words a sentence may begin before `he`."""
_TO_US = re.compile(
    r"\s+(?:to\s+|with\s+)?(?:us\b|(?:the\s+)?(?:[A-Z]\w*-?[Oo]ffs?|Ambassador|Charge|DCM|CDA|Embassy|[A-Z]\w*[Cc]ouns(?:elor)?"
    r"|A/S|U/S|P?DAS)\b(?!'s))"
)
"""How one of theirs tells it to ours."""
_TITLES = re.compile(r"(?:[A-Z][\w/.'-]*\s+)*")
_SAYS = r"\s+(?:also\s+)?(?:said|added|noted|explained|stressed|continued|argued)"
_ANOTHER = re.compile(rf"(?:[,;]|\s(?:and|but|while|though))\s+(s?he)\b(?!{_SAYS}\b)\s+[a-z]")
"""How another does a thing behind what ours did: `the Ambassador pressed, but she was firm`."""
_PASSING = re.compile(rf"{_SAYS},\s")
"""How it is told in passing who says a thing: `Spain, he said, is a partner`."""
_BY_HIM = re.compile(r"\bby\s+(?:[A-Z][\w./]*\s+){0,3}$")
_CLOSELY, _FAR, _FRONT = 30, 700, 50
"""Letters behind a verb in which its hearer begins; those between two sentences of one of ours;
those in which the name stands with which a sentence begins."""


def meant(scene: Scene, actor: Actor, told: tuple[Span, int, str], last: Told | None) -> Actor:
    """Return whom a pronoun means: ours who argued just before, or who carries out our orders."""
    sentence, position, word = told
    if instructed(scene, position):
        return Actor(Side.OURS, actor.name, actor.span)
    if not _HE.fullmatch(actor.name):
        return actor
    of_us, hearer = _of_us(scene, position), _hearer(scene, position)
    if _TO_US.match(scene.layout.text, past(scene.layout, position)):
        return actor
    if last is None or not _goes_on(scene, sentence, last, far=of_us):
        last = _began(scene, sentence)
    firmly = word in _STATED or of_us or hearer or hands(scene, position)
    if last is None or not (firmly or _only_tells(scene, last, sentence, actor)):
        return actor
    if _WISHES.match(scene.layout.text, past(scene.layout, position)):
        return _of_ours(scene, actor, sentence, last)
    return _he(scene, actor, sentence, last, hearer)


def _of_ours(scene: Scene, he: Actor, sentence: Span, last: Told) -> Actor:
    """Return ours of the sentence before as him who tells what our government has in mind."""
    ours = last.actor
    opened = scene.layout.opened(sentence).start == he.span.start
    if not opened or ours is None or ours.side is not Side.OURS or is_collective(ours.name):
        return he
    return Actor(Side.OURS, ours.name, he.span)


def goes_on(scene: Scene, he: Actor, sentence: Span, last: Told) -> Actor:
    """Return whom a pronoun means behind what one of ours did: him, where he alone may be meant."""
    if not _only_tells(scene, last, sentence, he):
        return he
    return _he(scene, he, sentence, last, "")


def _only_tells(scene: Scene, last: Told, sentence: Span, he: Actor) -> bool:
    """Say whether one of ours has told a thing right before, and waits for no answer."""
    text = scene.layout.text
    if text[last.sentence.end : sentence.start].strip() or TO_HOST.search(text, *last.sentence):
        return False
    if any(one[1].lower() == he.name.lower() for one in _ANOTHER.finditer(text, *last.sentence)):
        return False
    return not addresses(text, *last.sentence, he.name)


def _began(scene: Scene, sentence: Span) -> Told | None:
    """Return the sentence before as told of the one of ours with whom it begins."""
    start = scene.layout.opened(sentence).start
    before = scene.layout.sentence(max(0, sentence.start - 3))
    passage = scene.layout.passage(start)
    if passage is None or not passage.span.start <= before.start < start:
        return None
    opened = scene.layout.opened(before).start
    for one in scene.mentions.within(opened, opened + _FRONT, "person")[:1]:
        named = " ".join(scene.layout.text[opened : one.span.end].split())
        titled = _TITLES.fullmatch(scene.layout.text, opened, one.span.start)
        if titled and scene.cast.side(named) is Side.OURS:
            ours = Actor(Side.OURS, named, one.span)
            return Told(before, "", one.span.end, ours, "argued")
    return None


def _of_us(scene: Scene, position: int) -> bool:
    """Say whether what was said begins with our government: `He said the USG valued …`."""
    return _USG.match(scene.layout.text, past(scene.layout, position)) is not None


def _hearer(scene: Scene, position: int) -> str:
    """Return the one of theirs who stands right behind a verb: `He briefed Sun on …`."""
    after = past(scene.layout, position)
    for one in scene.mentions.within(after, after + _CLOSELY, "person")[:1]:
        titled = scene.layout.text[after : one.span.end].strip()
        if {scene.cast.side(titled), scene.cast.side(one.value)} == {Side.HOST}:
            return one.value
    return ""


def _goes_on(scene: Scene, sentence: Span, last: Told, *, far: bool) -> bool:
    """Say whether a sentence follows what one of ours argued, with nobody else between."""
    start, end = last.sentence.end, sentence.start
    if not scene.layout.text[start:end].strip():
        return True
    apart = end - start > _FAR or scene.layout.passage(start - 1) != scene.layout.passage(end)
    return far and not apart and not scene.mentions.within(start, end, "person")


def _he(scene: Scene, actor: Actor, sentence: Span, last: Told, hearer: str) -> Actor:
    """Return who `He` at a sentence's head is, where the sentence before tells of ours alone."""
    before = last.actor
    ours = before and before.side is Side.OURS and not is_collective(before.name)
    led = scene.layout.text[scene.layout.opened(sentence).start : actor.span.start]
    passing = led.endswith(", ") and _PASSING.match(scene.layout.text, actor.span.end)
    if not ours or not before or (led and not (passing or _LEAD.fullmatch(led))):
        return actor
    if passing and last.sentence.start >= sentence.start:
        return actor
    others = [
        *scene.mentions.within(before.span.end, last.sentence.end, "person"),
        *scene.mentions.within(sentence.start, actor.span.start, "person"),
    ]
    if any(one.value != hearer and _may_be_he(scene, one) for one in others):
        return actor
    return Actor(Side.OURS, before.name, actor.span)


def _may_be_he(scene: Scene, one: Claim) -> bool:
    """Say whether somebody named may be meant by `he`: not one of ours, not `as told by Sun`."""
    if one.attribute("unnamed") or scene.cast.side(one.value) is Side.OURS:
        return False
    start = one.span.start
    floor = max(scene.layout.sentence(start).start, start - _CLOSELY)
    return not _BY_HIM.search(scene.layout.text, floor, start)
