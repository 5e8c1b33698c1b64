"""Which verbs of a cable carry something over to the other side, by whom, and how far it went."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from reftel.claims.actors import Actor, Side
from reftel.claims.cues import cue_at, cues, is_a
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.exchange import Scene

_OBJECT = re.compile(
    r"\b(?:demarches?|(?:talking\s+)?points|non-?\s?papers?|reftels?|ref(?:s|erence"
    r"|tels)?\s+(?:\(?[A-Z]\)?\b|points)|message"
    r"|aide[- ]memoire|letter|diplomatic\s+note|note\s+verbale|concerns?|issue|matter"
    r"|subject|request|response|summary"
    r"|instructions?|position|representations?|paper|information)\b",
    re.IGNORECASE,
)
PLAIN = re.compile(
    r"\b(?:demarche[sd]?|(?:talking\s+)?points|non-?\s?papers?|reftels?|ref(?:s|erence"
    r"|tels)?\s+(?:\(?[A-Z]\)?\b)|per\s+instructions?"
    r"|aide[- ]memoire|diplomatic\s+note|note\s+verbale|message|USG\s+response)\b",
    re.IGNORECASE,
)
"""What is carried over by name."""
_REFTEL = re.compile(r"\b(?:reftel|ref\s+[A-Z]|demarche)\b", re.IGNORECASE)
_WITH = re.compile(r"\b(?:with|to)\s+[A-Z(]")
_FUTURE = re.compile(
    r"\b(?:will|plans?\s+to|intends?\s+to|is\s+scheduled\s+to|hopes?\s+to|expects?\s+to"
    r"|has\s+requested\s+a\s+meeting)\b",
    re.IGNORECASE,
)
_PER = re.compile(
    r"\b(?:per|following|pursuant\s+to|in\s+accordance\s+with|as\s+instructed"
    r"|drawing\s+(?:on|from)|using)\s+(?:in\s+)?(?:the\s+)?(?:ref|instruct|demarche|points"
    r"|talking)",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:any|further|substantive|formal)?\s*(?:response|reply|report)s?\b", re.IGNORECASE
)
_NOT = re.compile(
    r"\b(?:not\s+(?:yet\s+)?(?:been\s+)?(?:able\s+to\s+)?|unable\s+to\s+|has\s+yet\s+to\s+"
    r"|did\s+not\s+|before\s+)$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"\b(?:was|were|has\s+been|have\s+been)\s+(?:orally\s+|formally\s+|also\s+)?$", re.IGNORECASE
)
_HAVE = re.compile(r"\bhave\b")
_OURS_BY = re.compile(
    r"(?:[Tt]he )?(?:Ambassador|Amb\.|Charge|Counselor|Minister-Counselor|Consul General|PermRep)\b"
)
_INSTRUCTED = re.compile(
    r"\b(?:reftel|refs?\s+\(?[A-Z]\b|ref\s+(?:points|demarche)|per\s+instructions)", re.IGNORECASE
)
_OWNED = ("'s", ",s", "\u2019s")
_REMARKS = re.compile(r"remarks\s+by\s+((?:[A-Z][\w-]*\s?){1,5})")
_AND = re.compile(r"\band\s+(?:[a-z]+ly\s+)?$")
_FIRST = re.compile(r"\b[a-z]+ed\b|\bmet\b")
_BY = re.compile(r"\bby\s+((?:the\s+)?(?:[A-Z][\w/-]*\s?){1,5})")
_BEFORE, _AFTER = 300, 200


class Told(NamedTuple):
    """A verb of delivery in its sentence."""

    sentence: Span
    verb: str
    position: int
    actor: Actor | None
    status: str


def carried(scene: Scene) -> Iterator[Told]:
    """Yield what our side carried over or argued, in order of the text."""
    places = cues(scene.layout)
    verbs = {*places.get("give", ()), *places.get("raise", ()), *places.get("nominal", ())}
    papers = places.get("paper", ())
    shared = places.get("share", ()) if scene.about_demarche else ()
    near = {p for p in verbs if _near(papers, p)} | {*shared, *places.get("nominal", ())}
    argued = places.get("argue", ()) if scene.deals and scene.reports else ()
    for position in sorted(near | {*argued}):
        if told := _told(scene, position):
            yield told


def _near(papers: list[int] | tuple[int, ...], position: int) -> bool:
    """Say whether something that is carried over is named near a verb."""
    at = bisect_left(papers, position - _BEFORE)
    return at < len(papers) and papers[at] < position + _AFTER


def _told(scene: Scene, position: int) -> Told | None:
    word = cue_at(scene.layout, position)
    sentence = scene.layout.sentence(position)
    if word in {"mention", "remarks"}:
        return _nominal(scene, sentence, word, position)
    status = _status(scene, sentence, word, position)
    if status is None:
        return None
    if status == "passive":
        return Told(sentence, word, position, _by(scene, sentence, position), "delivered")
    actor = scene.cast.subject(scene.layout, sentence.start, position) or _earlier(
        scene, sentence, position
    )
    if actor is None or actor.pronoun or not _ours(scene, actor, sentence, position):
        return None
    if status == "argued" and (
        scene.from_department or actor.name.casefold() in {"we", "post", "embassy"}
    ):
        return None
    return Told(sentence, word, position, actor, status)


def _ours(scene: Scene, actor: Actor, sentence: Span, position: int) -> bool:
    """Whoever delivers the points of our reference is ours, named like whom he may."""
    if actor.side is Side.OURS:
        return True
    if scene.from_department or not _OURS_BY.match(actor.name):
        return False
    if not _INSTRUCTED.search(scene.layout.text, position, sentence.end):
        return False
    scene.cast.adopt(actor.name)
    return True


def _status(scene: Scene, sentence: Span, word: str, position: int) -> str | None:
    """Say what the verb does: delivered, planned, argued, passive; None where it is no delivery."""
    before = scene.layout.text[max(sentence.start, position - _BEFORE) : position]
    after = scene.layout.text[position : min(sentence.end, position + _AFTER)]
    if _NOT.search(before):
        return None
    if is_a(word, "argue"):
        return None if scene.is_point(position) else "argued"
    if scene.is_point(position) and not _HAVE.search(before):
        return None
    return _gave(scene, word, before, after, gives=is_a(word, "give"))


def _gave(scene: Scene, word: str, before: str, after: str, *, gives: bool) -> str | None:
    near = bool(_object(scene, word, before, after, gives=gives))
    if word in {"sending", "raise", "deliver"}:
        planned = _FUTURE.search(before) and near and not _OWN.search(after[:60])
        return "planned" if planned else None
    if word == "demarched":
        return "delivered"
    if _PASSIVE.search(before) and PLAIN.search(before + after[:40]):
        return "passive"
    if word in {"called", "informed", "notified", "contacted"} and not _REFTEL.search(
        before + after
    ):
        return None
    if word == "discussed" and not _REFTEL.search(after):
        return None
    return "delivered" if near else None


def _object(
    scene: Scene, word: str, before: str, after: str, *, gives: bool
) -> re.Match[str] | bool | None:
    """Return what is carried over, named behind the verb or shown by `per instructions`."""
    if word in {"raised", "raise"}:
        return _OBJECT.search(after, 0, 110)
    near = _OBJECT.search(after, 0, 130) if gives else PLAIN.search(after) or _PER.search(before)
    return near or (_shares(scene, word) and bool(_WITH.search(after)))


def _shares(scene: Scene, word: str) -> bool:
    return scene.about_demarche and is_a(word, "share")


def _nominal(scene: Scene, sentence: Span, word: str, position: int) -> Told | None:
    """Read `PolOff's mention of …` and `remarks by EST Counselor urging …`."""
    text = scene.layout.text
    if word == "mention":
        before = scene.cast.subject(scene.layout, sentence.start, position)
        if before is None or before.side is not Side.OURS:
            return None
        owned = text[before.span.start : before.span.end].endswith(_OWNED)
        return Told(sentence, word, position, before, "argued") if owned else None
    found = _REMARKS.match(text, position)
    if not found or scene.cast.side(found[1].strip()) is not Side.OURS:
        return None
    actor = Actor(Side.OURS, found[1].strip(), Span(position, found.end()))
    return Told(sentence, word, position, actor, "argued")


def _earlier(scene: Scene, sentence: Span, position: int) -> Actor | None:
    """Return the subject of the first verb for the second: `participated in … and delivered`."""
    text = scene.layout.text[sentence.start : position]
    if not _AND.search(text):
        return None
    first = _FIRST.search(text)
    if first is None:
        return None
    return scene.cast.subject(scene.layout, sentence.start, sentence.start + first.start())


def _by(scene: Scene, sentence: Span, position: int) -> Actor | None:
    found = _BY.search(scene.layout.text, position, sentence.end)
    if not found:
        return None
    return Actor(Side.OURS, found[1].strip(), Span(found.start(1), found.end(1)))
