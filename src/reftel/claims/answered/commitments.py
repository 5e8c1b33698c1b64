"""Which words commit him who says them: what he, or his side, will do; not what others will."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.text.dealings import sender
from reftel.claims.text.hosts import host_of, names_of

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.sides.actors import Actor
    from reftel.claims.spoken.scene import Scene
    from reftel.claims.spoken.utterances import Utterance


def foretold(scene: Scene, utterance: Utterance) -> bool:
    """Say whether what another or a thing will do is told, which commits nobody."""
    text, span = scene.layout.text, utterance.span
    if _PLEDGED.search(text, min(utterance.position, span.start), span.end):
        return False
    if _NONE.search(text, *span):
        return False
    wills = list(_WILL.finditer(text, *span))
    if not wills:
        return _IS_COMMITTED.search(text, *span) is not None
    return not any(
        (will["passive"] or is_own(scene, utterance, will.start()))
        and not _PROBABLY.search(text, max(0, will.start() - _LY), will.start())
        and (_is_state(scene, will.start()) or not _GUESSED.match(text, will.start()))
        for will in wills
    )


def _is_state(scene: Scene, end: int) -> bool:
    """Say whether a state or its government is named right before a deed of its own."""
    named = scene.mentions.within(max(0, end - _STATE), end, "actor", "place")[-1:]
    return bool(named) and named[0].span.end == end


def is_own(scene: Scene, utterance: Utterance, position: int) -> bool:
    """Say whether he who speaks, or his side, is the one who will: not `Havn would act`."""
    text = scene.layout.text
    if said := _SAID.search(text, max(utterance.span.start, position - 60), position):
        position = said.start()
    floor = max(utterance.span.start, position - 60)
    if _AND.search(text, floor, position) and (first := _earlier(text, utterance, position)):
        return is_own(scene, utterance, first)
    if _of_others(text, floor, position) or _IDLE.match(text, max(floor, position - 4)):
        return False
    if _DOING.search(text[utterance.span.start : position]) or _NEW.search(text, floor, position):
        return False
    himself = position - utterance.span.start < _AT_ONCE or _HIMSELF.search(text, floor, position)
    if not himself and _out_of_office(scene, utterance.actor):
        return False
    near = scene.mentions.within(floor, position, "person", "party", "actor", "place")
    if near and near[-1].span.end == position:
        with_us = _WITH_US.search(text, floor, near[-1].span.start)
        return not with_us and _speaks_for(scene, utterance.actor.name, near[-1])
    return bool(himself) or _SIDE.search(text, floor, position) is not None


def _of_others(text: str, floor: int, position: int) -> bool:
    """Say whether a deed is hoped, doubted or told of a thing: `the policies they would take`."""
    if _OTHERS.search(text, floor, position):
        return True
    return bool(_WILL.match(text, position) and _RELATIVE.search(text, floor, position))


def _earlier(text: str, utterance: Utterance, position: int) -> int:
    """Return where the deed before is told that one will do, of whom a second one is told."""
    before = list(_WILL.finditer(text, utterance.span.start, position))
    return before[-1].start() if before else 0


def _out_of_office(scene: Scene, speaker: Actor) -> bool:
    """Say whether one who speaks is told to have left his office: what his state will do."""
    text, name = scene.layout.text, f" {scene.cast.full(speaker.name)}"
    return any(
        _FORMER.search(text, max(0, one.span.start - _AHEAD), one.span.end)
        for one in scene.mentions.of("person")
        if name.endswith(f" {one.value}")
    )


def _speaks_for(scene: Scene, speaker: str, named: Claim) -> bool:
    """Say whether one who speaks answers for him or that of whom he tells what they will do."""
    if named.kind == "person":
        return named.value.split()[-1:] == scene.cast.full(speaker).split()[-1:]
    land = str(named.attribute("country") or "") if named.kind == "party" else _land(named)
    if named.kind == "party" and not land:
        return named.attribute("type") not in _APART or _is_of(speaker, named)
    host = _host(scene)
    return not host or land == host or any(word in speaker.lower() for word in _names(land))


def _host(scene: Scene) -> str:
    """Return the country from which a cable comes, where it speaks of it at all."""
    host = host_of(sender(scene.page))
    named = scene.mentions.of("place", "actor")
    floor = scene.page.body().start
    return host if any(_land(one) == host and one.span.start >= floor for one in named) else ""


def _is_of(speaker: str, named: Claim) -> bool:
    """Say whether a body is told of by one of its own: `the IAEA spokesman`."""
    return named.value.lower() in speaker.lower()


def _land(named: Claim) -> str:
    """Return the country of a government or place; a sign of none for groups of people."""
    code = _CODE.match(named.value.removeprefix("GOV-"))
    return code[0] if code else "-"


def _names(land: str) -> frozenset[str]:
    return names_of(land, headed=False) | names_of(land, headed=True)


_APART = frozenset({"group", "organ", "organisation", "armed_group", "party"})
"""Bodies for which no official of a country speaks: `the Agency would send more seals`."""
_PLEDGED = re.compile(
    r"\b(?:promised|(?<!\ba\s)(?<!\bthe\s)(?<!\bof\s)pledged|vowed|undert\w+|assured"
    r"|(?:agree[sd]?|(?<!\bits\s)(?<!\bhis\s)(?<!\bher\s)(?<!\btheir\s)(?<!\bthe\s)(?<!\ban\s)(?<!\bour\s)(?<!\bno\s)offer\w*|intend\w*|(?<!\bno\s)(?<!\bare\s)(?<!ready\s)(?<!rent\s)(?<!'s\s)plan\w*)\s+to)\b"
)
_NONE = re.compile(
    r"\bno\s+(?:\w+\s+){1,5}(?:would|will)\s+be\s+(?:supplied|sold|shipped|exported|delivered|issued|granted"
    r"|allowed|transferred|released|approved|sent)\b(?!\s+by\b)"
    r"|\b(?:shipments?|sales?|deals?|transfers?|exports?|deliver(?:y|ies)|contracts?|goods|cargo|visits?)\s+"
    r"(?:(?:with|of|to|between|from|by)\s+[^,.;]{2,40}?\s)?(?:would|will)\s+not\s+"
    r"(?:take\s+place|happen|occur|proceed|go\s+(?:forward|ahead|through)|leave)\b",
    re.IGNORECASE,
)
"""What a side that speaks will see to: `no further parts will be supplied`."""
_SAID = re.compile(
    r",\s+(?:s?he|they|(?:the\s+)?[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+){0,2})\s+"
    r"(?:said|added|noted|explained|told\s+us|stated|continued|insisted|indicated),\s*\Z"
)
"""One who is said to say it, between the doer and the deed: `Customs, he said, would`."""
_WILL = re.compile(
    r"\s*\b(?:would|will)\b(?P<passive>\s+not\s+be\s+(?:released|supplied|licensed|approved|delivered|sold|shipped"
    r"|exported|renewed|cleared|allowed|permitted)\b|\s+(?:soon\s+|then\s+|also\s+)?be\s+(?:shared|provided|sent|passed"
    r"|suspended|revoked|cancel(?:l)?ed|dispatched|inspected|detained|searched|seized|stopped|blocked|investigated|checked"
    r"|reviewed|examined|frozen|denied|refused|informed|notified|briefed|recalled|arrested"
    r"|conveyed|given|forwarded|delivered|submitted|returned|raised|met(?!\s+with)|received|welcomed)\b)?"
)
_OTHERS = re.compile(
    r"\b(?:hop(?:e[sd]?|ing)|wish(?:es|ed)?|learn(?:ed|t)|heard|anticipat(?:e[sd]?|ing)|predict(?:s|ed|ing)?"
    r"|suspect(?:s|ed|ing)?|fear(?:s|ed|ing)?|(?:appear|seem)(?:s|ed)?\s+(?:that|as)|depend(?:s|ed|ing)?\s+(?:up)?on|whether|which|unless|until|because|how|what"
    r"|(?:unlikely|likely|probable|possible|doubtful|improbable|inconceivable)\s+that|(?:no|any)\s[^,.;]{2,40}?\swho)\b[^.;]*$"
)
"""What one hopes, doubts, asks or explains of others is not what he will do: `hoped it would`."""
_RELATIVE = re.compile(
    r"(?<!told\s)(?<!assured\s)(?<!informed\s)\b(?:the|any|all|those|such)\s+(?:[a-z-]+\s+){1,3}"
    r"(?:they|he|she|it|we)\s*\Z"
)
"""A thing that somebody will do, of which something else is told."""
_DOING = re.compile(
    r"(?:^|[,;]\s+|\bthat\s+)(?!(?:add|say|not|stat|claim|stress|argu|explain|insist|promis"
    r"|warn|indicat|assert|underscor|emphasi[sz]|conclud|confirm|suggest|respond|reply|assur"
    r"|acknowledg|continu|observ|remark|admitt|conced|maintain|accord|be|agree|offer|plann|hop)ing\b)"
    r"[a-z]{3,}ing\s[^,;.]{0,80}$"
)
"""A deed that is the subject itself: `selling them to Spain would`."""
_AND = re.compile(r"\b(?:and|but|or)(?:\s+(?:also|then|therefore|thus))?\Z")
"""What stands before a second deed without its doer: `he would stop it and would tell us`."""
_NEW = re.compile(
    r"\b(?:new|proposed|future|planned|revised|draft|amended|pending)\s+(?:(?!and\b|or\b|that\b)[\w-]+\s+){0,3}?"
    r"(?:agency|authority|body|office|department|directorate|commission|committee|council|board|unit|cent(?:er|re)|court"
    r"|service|ministry|administration|inspectorate|bureau|entity|structure|system|law|legislation)\Z"
    r"|\b(?:any|another|future|next|incoming|subsequent|successor)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:government|administration|cabinet|parliament|president|regime|leaders?(?:hip)?)\Z",
    re.IGNORECASE,
)
"""What has yet to be set up, whose duties are told: `the new agency would report to him`."""
_IDLE = re.compile(
    r".{0,3}?\b(?:it|this|that)\s+(?:would|will)\s+(?:(?:also|not|only|\w+ly)\s+)*(?:help|require|mean|cost|reveal|show"
    r"|ensure|prevent|serve|seem|appear|need|allow|make\s+(?:it|(?:\w+\s+){0,3}sense|him|them|us)|take\s+(?:a\s|at\s|some"
    r"|time|place|long|months|years|several|two|three|\d))",
    re.IGNORECASE,
)
"""A pronoun that stands for a matter and not for him who speaks: `it would take years`."""
_GUESSED = re.compile(
    r"\s*\b(?:would|will)\s+(?:(?:most|very|quite)\s+)?(?:likely|probably|presumably|possibly)\b",
    re.IGNORECASE,
)
"""What is only guessed of somebody: `the Ministry would most likely agree`."""
_PROBABLY = re.compile(
    r"\b(?:probably|likely|presumably|possibly|perhaps|maybe)\s*\Z", re.IGNORECASE
)
_LY = 14
"""How it is guessed before the deed: `the talks probably will not take place`; its letters."""
_STATE = 40
"""Letters before a deed in which the state stands whose deed it is."""
_CODE = re.compile(r"[A-Z]{2}(?=-|$)")
_WITH_US = re.compile(r"\b(?:United\s+States|U\.S\.|USG|Washington)\s+and\s+(?:the\s+)?\Z")
"""How one is named who is to do a thing with us: `the United States and Spain will handle it`."""
_FORMER = re.compile(
    r"\b(?:[Ff]ormer|[Ee]x|[Rr]etired|[Oo]usted|[Oo]ne-time|[Oo]pposition)[\s-]"
    r"(?:leader\b|(?:of|for|and|the)\b|[A-Z](?:\.|[\w'-]*)|\s+){1,20}\Z"
)
"""How one is told who holds no office, or none any more."""
_AHEAD = 60
"""Letters before a name in which that is told."""
_HIMSELF = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I)[,\"]*\Z")
_AT_ONCE = 4
"""Letters before a `would` that begins what is said: its subject is the speaker."""
_SIDE = re.compile(
    r"(?:\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Ii]t|who|and|but|or|also|then|both|authorities"
    r"|government|ministry|officials|police|customs|experts|side|team|delegation|office"
    r"|department|agency|company|firm|bank|court|colleagues|minist\w+|cabinet|parliament|services?"
    r"|administration|directorate|division|commission|committee|council|board|guards?|navy|forces"
    r"|inspectors|investigators|officers|agents|people|staff|diplomats|teams?|lawyers|engineers|prosecutors?|capital|embassy|mission|secretariat|chair(?:man)?|president|[a-z]+ly)"
    r"|(?<!\bthe\s)(?<!\bin\s)(?<!\bat\s)(?<!\bof\s)(?<!\bon\s)(?<!\bfor\s)\b[A-Z][\w.'-]*\)?)[,\"]*$"
)
"""With whom or what a clause may begin that commits somebody."""
_IS_COMMITTED = re.compile(r"\b(?:is|are|was|were|remain\w*|been)\s+(?:[a-z]+\s+)?committed\s+to\b")
