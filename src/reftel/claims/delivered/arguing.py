"""Which verbs of saying tell what ours put to the other side, not what they think or report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.delivered.briefings import to_host
from reftel.claims.delivered.carriers import FIRMLY
from reftel.claims.sides.actors import Side
from reftel.claims.sides.ourselves import is_collective, is_our_state
from reftel.claims.text.cues import past

if TYPE_CHECKING:
    from reftel.claims.sides.actors import Actor
    from reftel.claims.spoken.scene import Scene
    from reftel.claims.text.passages import Passage
    from reftel.source import Span

_BARELY = {"alerted", "informed", "reminded", "advised"}
"""Verbs that argue only where the whole cable tells of a demarche."""
TELLS = {"alerted", "informed", "notified", "told", "advised", "warned"}
"""Verbs by which Washington tells what it told a government before."""
_TO_THEM = FIRMLY | TELLS | {"asked", "noted", "expressed"}
"""Verbs that a post uses of what it said to somebody whom it names."""
HEARER = re.compile(
    r"\s+(?:him|her|them)\b|\s+(?:out\s+)?(?:to\s+|with\s+)?(?:the\s+|senior\s+)?"
    r"(?!Washington|Department|Dept|State\b|U\.?S|USG|Embass|Post|Congress|ISN|EUR|NEA)"
    r"(?:GO[A-Z]{1,3}\b|HMG|HMT|M[FO][A-Z]{1,3}\b|[A-Z][a-z]+)"
)
_COMMENT = re.compile(r"\W*comment", re.IGNORECASE)
_TELEGRAMS = ("ref ", "refs ", "reftel", "both ref", "septel")
"""How a telegram is named that tells something, which argues with nobody."""
ANSWERS = frozenset({"responded", "replied", "answered", "countered"})
"""Verbs with which Washington tells what it answered a government before."""


def is_telegram(name: str) -> bool:
    """Say whether a telegram is named and nobody who acts: `Ref A conveyed our concerns`."""
    return name.casefold().startswith(_TELEGRAMS)


_AS = re.compile(r"As\s")
"""How a writer recalls in passing what he has said before: `As Post has pointed out`."""
MUTUAL = frozenset({"discussed", "reviewed", "spoke", "spoke about", "spoke of"})
"""Verbs of a talk in which both sides tell what they have to say."""
_AND = re.compile(r"\w\s+and\s+(?:the\s+|visiting\s+)?\Z")
_LED = 20
"""Letters before a name in which stands what joins it to another."""
_IN_TALK = ANSWERS | FIRMLY | {
    "asked", "expressed", "indicated", "inquired", "noted", "said", "suggested",
}  # fmt: skip
"""Verbs with which a post tells what it said in a talk."""
_MET = re.compile(r"\b(?:meetings?|talks|consultations|discussions?|met)\b")
_AT_ONCE = re.compile(r"\s+(?:(?:also|then|again|[a-z]+ly)\s+)*")


_FURTHER = FIRMLY | TELLS | {"indicated", "noted", "stated", "said", "expressed"}
_THEN = re.compile(r"\b(?:also|further|subsequently|then|again|later|previously)\b")
"""Verbs with which Washington goes on to tell what it said before: `We also indicated that`."""


def in_person(scene: Scene, actor: Actor) -> bool:
    """Say whether an officer is told of by name or office in a report, and no government."""
    return scene.reports and not is_collective(actor.name)


def argues(scene: Scene, actor: Actor, told: tuple[Span, int, str]) -> bool:
    """Say whether a post tells what one of its officers argued, not what it thinks itself."""
    sentence, position, word = told
    after = past(scene.layout, position)
    heard = scene.reports and HEARER.match(scene.layout.text, after, sentence.end)
    if word in _BARELY and not scene.about_demarche and not scene.from_department:
        return bool(heard)
    them = heard and word in _TO_THEM
    talks = _in_talk(scene, actor, told)
    states = scene.reports and is_our_state(actor.name) and not (them or talks or word in FIRMLY)
    if states or _recalls(scene, actor, sentence, heard=bool(heard)) or is_telegram(actor.name):
        return False
    if scene.from_department and not in_person(scene, actor):
        return _told_before(scene, actor, word, position)
    if talks or not is_collective(actor.name):
        return not (word in MUTUAL and _with_theirs(scene, actor))
    surely = them or (word in FIRMLY and scene.about_demarche)
    passage = scene.layout.passage(sentence.start)
    comments = passage is not None and _COMMENT.match(passage.heading)
    return bool(surely) and not comments


def _recalls(scene: Scene, actor: Actor, sentence: Span, *, heard: bool) -> bool:
    """Say whether a post recalls in passing what it wrote before: `As Post has pointed out`."""
    opened = scene.layout.opened(sentence).start
    return is_collective(actor.name) and not heard and bool(_AS.match(scene.layout.text, opened))


def _with_theirs(scene: Scene, actor: Actor) -> bool:
    """Say whether one of theirs is named beside ours: `PolOff and Minister X discussed`."""
    floor = scene.layout.sentence(actor.span.start).start
    if _AND.search(scene.layout.text, max(floor, actor.span.start - _LED), actor.span.start):
        return True
    several = actor.name.split(" and ")
    return len(several) > 1 and any(scene.cast.side(one) is Side.HOST for one in several)


def _in_talk(scene: Scene, actor: Actor, told: tuple[Span, int, str]) -> bool:
    """Say whether a post tells what was said for us in a talk: `We replied that …`."""
    sentence, position, word = told
    ours = actor.name.casefold() == "we" or (is_our_state(actor.name) and word != "suggested")
    if not ours or word not in _IN_TALK:
        return False
    passage = scene.layout.passage(sentence.start)
    if passage is None or scene.is_comment(passage) or not _of_a_talk(scene, passage):
        return False
    return _AT_ONCE.fullmatch(scene.layout.text, actor.span.end, position) is not None


def _of_a_talk(scene: Scene, passage: Passage) -> bool:
    """Say whether a passage tells of a talk: somebody speaks to us in it, or it names one."""
    if scene.heard.meets(*passage.span):
        return True
    return _MET.search(scene.layout.text, *passage.top.span) is not None


def _told_before(scene: Scene, actor: Actor, word: str, position: int) -> bool:
    """Say whether Washington tells what it, or one of its own by name, told a government."""
    after = past(scene.layout, position)
    if word in FIRMLY:
        named = scene.mentions.within(actor.span.start, actor.span.end + 1, "person")
        if any(not one.attribute("unnamed") for one in named):
            return True
    if word in TELLS | FIRMLY and to_host(scene, after):
        return True
    if not (is_our_state(actor.name) or actor.name.casefold() == "we"):
        return False
    then = _THEN.search(scene.layout.text, actor.span.end, position)
    return word in ANSWERS or (word in _FURTHER and then is not None)


def tells_them(scene: Scene, word: str, position: int) -> bool:
    """Say whether a point tells a government what it was told before: `we advised you that`."""
    told = scene.from_department and word in TELLS | FIRMLY
    return told and to_host(scene, past(scene.layout, position))
