"""Which verbs of a cable carry something over to the other side, by whom, and how far it went."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reftel.claims.delivered.arguing import ANSWERS, HEARER, TELLS, argues, tells_them
from reftel.claims.delivered.briefings import briefs, friends, which, with_you
from reftel.claims.delivered.carriers import FIRMLY, meant
from reftel.claims.delivered.delivery import AFTER, BEFORE, CLOSE, Told, beside
from reftel.claims.delivered.handovers import hands
from reftel.claims.delivered.intended import NOT, OBJECT, earlier, errand, nominal, planned, undone
from reftel.claims.delivered.passives import (
    BY_ONE,
    PASSIVE,
    PLAIN,
    agent,
    by_ours,
    paper_carried,
    sent_over,
    sent_to_us,
    to_ours,
)
from reftel.claims.delivered.verbs import PLAIN_VERBS, RAISED, carries, puts
from reftel.claims.sides.actors import Actor, Side
from reftel.claims.text.cues import cue_at, cues, is_a

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.spoken.scene import Scene
    from reftel.source import Span

_REFTEL = re.compile(r"\b(?:reftel|ref\s+[A-Z]|demarche)\b", re.IGNORECASE)
_WITH = re.compile(
    r"\b(?:with|to)\s+(?:[A-Z(]|(?:the\s+|its\s+|your\s+|senior\s+|host\s+){0,2}(?:[a-z]+\s+)?"
    r"(?:officials?|authorities|government|ministry|minister|contacts?|police|chief|director))"
)
_PER = re.compile(
    r"\b(?:per|following|pursuant\s+to|in\s+accordance\s+with|as\s+instructed"
    r"|drawing\s+(?:on|from)|armed\s+with|using)\s+(?:in\s+)?(?:the\s+)?(?:ref|instruct|demarche|points"
    r"|talking)",
    re.IGNORECASE,
)
_HAVE = re.compile(r"\bhave\b|\b(?:[Ww]e|United\s+States|U\.S\.)\s+(?:[a-z]+ly\s+)?$")
_TO_SAY = re.compile(
    r"\bto\s+(?:(?:again|also|[a-z]+ly)\s+)?(?:raise|underscore|stress|discuss|convey|deliver|urge"
    r"|press|reiterate|follow\s+up|highlight|underline|seek|request|ask|express|register)\b"
)
_UP = re.compile(
    r"followed\s+up\s+(?:\w+\s+){0,4}?(?:with|on)\b|followed\s+up\b.{0,40}\bdemarche\b"
)
_OURS_BY = re.compile(
    r"(?:[Tt]he )?(?:Ambassador|Amb\.|Charge|Counselor|Minister-Counselor|Consul General|PermRep)\b"
)
_INSTRUCTED = re.compile(
    r"\b(?:reftel|refs?\s+\(?[A-Z]\b|ref\s+(?:points|demarche)|per\s+instructions)", re.IGNORECASE
)
_DELIVERED = re.compile(
    r"(?:delivered|presented|made)\s+(?:a|the|our)\s+demarche\s+to\s+(?!us\b|the\s+Depart)"
)
"""What an ambassador does of whom Washington tells: he is ours."""
_FREE = frozenset({"conveyed", "relayed"})
"""Verbs that carry whatever stands behind them."""
_THEM = (
    r"(?:(?!Washington|Post\b|Department|Dept|State\b|U\.?S|USG|Embass|Congress)(?:the\s+)?"
    r"(?:GO[A-Z]{1,3}\b|HM[GT]\b|M[FO][A-Z]{1,3}\b|IAEA\b|EU\b|PRC\b|[A-Z][a-z][\w.-]*"
    r"|[A-Z][A-Z.]+\s+(?:authorities|officials|government|police|customs|experts|contacts|counterparts)\b)"
    r"|you\b|him\b|her\b|them\b|your\s+(?:government|officials|authorities)|(?:his|her|their)?\s*counterparts?)"
)
_FACTS = (
    r"(?:information|details|evidence|intelligence|images?|imagery|photo\w*|data|findings|documents?|documentation"
    r"|names|questions|specifics|assessments?)"
)
_INFORMED = re.compile(
    r"(?:shared|provided|gave|left|handed|passed)\s+(?:\w+\s+){0,3}?cop(?:y|ies)\s+of\b"
    r"|(?:shared|provided|gave|passed|furnished|forwarded|sent|transmitted|presented|submitted|faxed|e-?mailed)\s+"
    rf"(?:[\w-]+\s+){{0,3}}?{_FACTS}\s+(?:[\w'.-]+\s+){{0,8}}?(?:with|to)\s+{_THEM}"
    r"|(?:provided|gave|shared\s+with|passed|furnished|sent|handed|presented)\s+(?:to\s+|with\s+)?"
    rf"{_THEM}(?:\s+[A-Za-z]+){{0,3}}?\s+(?:with\s+)?(?:[\w-]+\s+){{0,3}}?{_FACTS}\b"
)
"""A taker right behind the verb, and what he was told."""
_BRIEFING = re.compile(
    r"(?:gave|provided|offered|presented|delivered)\s+(?:[\w'./-]+\s+){0,4}?(?:with\s+)?(?:an?|the)\s+"
    r"(?:[a-z-]+\s+){0,2}(?:briefing|rundown|overview|presentation|account|summary|outline|readout"
    r"|update|explanation|description)\s+(?:of|on|about)\b"
    r"|briefed\s+(?!us\b|me\b)[^;]{2,160}?\s+(?:on(?!\s+[A-Z][a-z]+\s+\d)|about)\b"
    r"|drew\s+(?:[\w'./-]+\s+){0,4}?attention\s+to\b"
    r"|served\s+(?:(?:an?|the)\s+)?(?:[\w-]+\s+){0,3}?(?:orders?|notices?|subpoenas?|summons|writ|warrant)\s+(?:up)?on\b"
    r"|left\s+(?:\w+\s+){1,3}in\s+no\s+doubt\b"
    r"|took\s+(?:him|her|them|[A-Z][\w'-]+)\s+through\b"
    r"|made\s+(?:the|a)\s+(?:strong\s+)?case\s+(?:for|against|that|set)\b"
    r"|took\s+(?:up\s+[^.;:]{2,70}?|(?:this|that|it|the\s+\w+)\s+up)\s+with\b",
    re.IGNORECASE,
)
"""What our side laid before somebody without a paper: `provided Sun with a briefing on …`."""
_WOULD = re.compile(r"\b(?:were\s+to|would|could|should|will|if|to)\s+(?:[a-z]+ly\s+)?$")
_CONTACTS = {
    "called", "informed", "notified", "contacted", "discussed", "reviewed", "telephoned", "phoned",
}  # fmt: skip
_REACHED = {"called", "contacted", "telephoned", "phoned"}
_WITH_WORDS = re.compile(
    r"\bto\s+(?:[a-z]+ly\s+|again\s+)?(?:ask|inquire|check|learn|seek|obtain|follow|raise|discuss|urge|press|request|warn|alert"
    r"|go\s+over|share|inform|tell|convey|clarify|confirm|express|stress|protest|complain|underscore|reiterate|verify|find\s+out)\b"
    r"|\bwith\s+(?:a|the|our|this)\s+(?:message|request|warning|news|points|information)\b"
    r"|\b(?:about|regarding|concerning)\b"
)
"""Why somebody was called."""


def carried(scene: Scene) -> Iterator[Told]:
    """Yield what our side carried over or argued, in order of the text."""
    places = cues(scene.layout)
    verbs = {p for kind in ("give", "raise", "bring", "nominal") for p in places.get(kind, ())}
    papers = places.get("paper", ())
    shared = places.get("share", ()) if scene.about_demarche else ()
    free = _FREE | RAISED if scene.deals else _FREE
    near = {p for p in verbs if _near(papers, p) or _carries(scene, p, free)}
    near |= {*shared, *places.get("nominal", ())}
    near |= {p for p in places.get("errand", ()) if is_a(cue_at(scene.layout, p), "bring")}
    last: Told | None = None
    for position in sorted({*near, *_arguing(scene), *places.get("errand", ())}):
        word, sentence = cue_at(scene.layout, position), scene.layout.sentence(position)
        at = (scene, sentence, word, position)
        if told := errand(*at):
            last = told
            yield told
        elif is_a(word, "errand") and position not in near:
            continue
        elif told := by_ours(*at) or to_ours(*at):
            yield told
        elif told := undone(*at) or _told(scene, position, last):
            last = told
            yield told


def _carries(scene: Scene, position: int, free: frozenset[str]) -> bool:
    """Say whether a verb carries something over whatever is named near it."""
    word, after = cue_at(scene.layout, position), scene.page.text[position : position + AFTER]
    known = word in free or briefs(scene, position)
    known = known or (word in PLAIN_VERBS and carries(word, after))
    told = known or bool(_INFORMED.match(after) or _BRIEFING.match(after))
    told = told or with_you(scene, after) or bool(BY_ONE.match(after))
    told = told or _reaches(scene, word, after)
    told = told or sent_to_us(word, after) or sent_over(word, after)
    return told or hands(scene, position) is not None


def _arguing(scene: Scene) -> Iterator[int]:
    for position in cues(scene.layout).get("argue", ()) if scene.closely else ():
        if scene.reports or cue_at(scene.layout, position) in TELLS | ANSWERS | FIRMLY:
            yield position


def _near(papers: list[int] | tuple[int, ...], position: int) -> bool:
    """Say whether something that is carried over is named near a verb."""
    at = bisect_left(papers, position - BEFORE)
    return at < len(papers) and papers[at] < position + AFTER


def _told(scene: Scene, position: int, last: Told | None) -> Told | None:
    word = cue_at(scene.layout, position).removesuffix(" on").removesuffix(" upon")
    sentence = scene.layout.sentence(position)
    if read := _SPECIAL.get("bring" if is_a(word, "bring") else word):
        return read(scene, sentence, word, position)
    status = _status(scene, sentence, word, position)
    if status is None and not scene.is_point(position) and hands(scene, position):
        status = "delivered"
    if status is None:
        return None
    if status == "passive":
        return Told(sentence, word, position, agent(scene, sentence, position), "delivered")
    actor = _actor(scene, sentence, position)
    if actor and actor.pronoun:
        actor = meant(scene, actor, (sentence, position, word), last)
    if actor is None or actor.pronoun or not _ours(scene, actor, sentence, position):
        return None
    if status == "argued" and not argues(scene, actor, (sentence, position, word)):
        return None
    return Told(sentence, word, position, actor, status)


def _actor(scene: Scene, sentence: Span, position: int) -> Actor | None:
    """Return the subject of a verb, that of the first verb where `and` joins a second one."""
    if scene.layout.text.endswith("AND ", 0, position):
        return earlier(scene, sentence, position)
    found = friends(scene, sentence.start, position) or which(scene, sentence.start, position)
    found = found or scene.cast.subject(scene.layout, sentence.start, position)
    if found and _in_brackets(scene.layout.text, found.span.end, position):
        return None
    return found or earlier(scene, sentence, position)


def _in_brackets(text: str, start: int, position: int) -> bool:
    """Say whether brackets that are closed before a place hold another: `(DCM said so), but`."""
    return text.count(")", start, position) > text.count("(", start, position)


def _ours(scene: Scene, actor: Actor, sentence: Span, position: int) -> bool:
    """Whoever delivers the points of our reference is ours, named like whom he may."""
    if actor.side is Side.OURS:
        return True
    if not _OURS_BY.match(actor.name):
        return False
    if scene.from_department:
        return _DELIVERED.match(scene.layout.text, position, sentence.end) is not None
    if not _INSTRUCTED.search(scene.layout.text, position, sentence.end):
        return False
    scene.cast.adopt(actor.name)
    return True


def _status(scene: Scene, sentence: Span, word: str, position: int) -> str | None:
    """Say what the verb does: delivered, planned, argued, passive; None where it is no delivery."""
    before, after = beside(scene.layout.text, sentence, position)
    near = max(0, len(before) - CLOSE)
    if NOT.search(before, near):
        return None
    contact = bool(word in _CONTACTS and _REFTEL.search(before + after))
    contact = contact or with_you(scene, after)
    gives = is_a(word, "share") and not puts(word, after)
    if is_a(word, "argue") and not (contact or gives):
        idle = _WOULD.search(before, near) or PASSIVE.search(before, near)
        point = scene.is_point(position) and not tells_them(scene, word, position)
        return None if idle or point or not puts(word, after) else "argued"
    if scene.is_point(position) and not _HAVE.search(before):
        return None
    return _gave(scene, word, before, after, gives=is_a(word, "give"))


def _gave(scene: Scene, word: str, before: str, after: str, *, gives: bool) -> str | None:
    surely = word == "demarched" or with_you(scene, after)
    if surely or (word == "followed" and _follows(scene, before, after)):
        return "delivered"
    paper = paper_carried(scene, word, before, after)
    if paper is not None:
        return "passive" if paper else None
    if _reaches(scene, word, after):
        return "delivered"
    if word in _CONTACTS and not _REFTEL.search(before + after):
        return None
    if _object(scene, word, before, after, gives=gives):
        return "argued" if word.startswith("drawn") else "delivered"
    return "argued" if word == "raised" else None


def _follows(scene: Scene, before: str, after: str) -> bool:
    """Say whether somebody came back to a demarche: `followed up with the Director`."""
    return bool(_UP.match(after)) and (scene.about_demarche or bool(PLAIN.search(before + after)))


def _reaches(scene: Scene, word: str, after: str) -> bool:
    """Say whether ours turned to somebody: `contacted Sun's office`, `called Sun to ask`."""
    if word == "called" and scene.about_demarche and _TO_SAY.search(after):
        return True
    if not scene.reports or word not in _REACHED or not HEARER.match(after, len(word)):
        return False
    return word == "contacted" or _WITH_WORDS.search(after) is not None


def _object(
    scene: Scene, word: str, before: str, after: str, *, gives: bool
) -> re.Match[str] | bool | None:
    """Return what is carried over, named behind the verb or shown by `per instructions`."""
    if word in RAISED:
        return OBJECT.search(after, 0, 110) or (_shares(scene, word) and bool(_WITH.search(after)))
    laid = _BRIEFING.match(after) or _INFORMED.match(after)
    if not (laid or carries(word, after)):
        return None
    if laid or word in {"conveyed", "relayed"} | PLAIN_VERBS:
        return True
    if word == "briefed" and scene.from_department:
        return True
    near = OBJECT.search(after, 0, 130) if gives else PLAIN.search(after)
    near = near or (None if gives or word == "met" else _PER.search(before))
    if word == "met" and not near and not (_told_of(scene) or _TO_SAY.search(after)):
        return None
    return near or (_shares(scene, word) and bool(_WITH.search(after)))


def _told_of(scene: Scene) -> bool:
    """Say whether the subject itself names a demarche, not only a response to something."""
    subject = scene.page.cable.subject
    return bool(subject and PLAIN.search(subject.text))


def _shares(scene: Scene, word: str) -> bool:
    return scene.about_demarche and is_a(word, "share")


_SPECIAL = {"mention": nominal, "remarks": nominal, "bring": planned}
"""Words that are no plain verb of carrying over, and how each is read."""
