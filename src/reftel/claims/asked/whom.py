"""Of whom a thing is asked, as the words of asking tell: behind the verb, or before what to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.asked.who import named_as
from reftel.claims.claim import Slot
from reftel.claims.dated.dates_calendar import MONTHS
from reftel.claims.sides.actors import Side
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene

_ADVERB = (
    r"(?:(?:also|again|now|further|therefore|either|jointly|informally|together|in\s+turn|[a-z]+ly"
    r"|once\s+more)\s+)"
)
_BEFORE = (
    r"(?:(?:we|may|i|can|must|would|will|to|and|like|wish|want|are|is|have|has|been|the|usg|u\.s\."
    r"|united\s+states|(?:my|our)\s+government|post|embassy|department|washington"
    rf"|therefore|should)\s+|{_ADVERB})*"
)
_TO_ONE = (
    r"urg(?:e[sd]?|ing)|ask(?:s|ed|ing)?|encourag(?:e[sd]?|ing)|press(?:es|ed|ing)?"
    r"|push(?:es|ed|ing)?|advis(?:ed|ing)|warn(?:s|ed|ing)?|caution(?:s|ed|ing)?"
    r"|invit(?:e[sd]?|ing)|begged|implor(?:e[sd]?|ing)|exhort(?:s|ed)?|tasked|instruct(?:s|ed)?"
    r"|call(?:s|ed|ing)?\s+(?:up)?on|appeal(?:s|ed|ing)?\s+(?:again\s+)?to|looks?\s+to"
    r"|plead(?:ed|s|ing)?\s+with|lobb(?:ied|ying)|petition(?:ed|ing)|prevailed\s+(?:up)?on|prodd(?:ed|ing)"
    r"|nudg(?:ed|ing)|entreated|beseeched|counted\s+on"
    r"|request(?:s|ed|ing)?|wants?|wanted|like|expect(?:s|ed)?|hop(?:es|ed)|remind(?:s|ed|ing)?"
)
_OF_A_CLAUSE = (
    rf"{_TO_ONE}|recommend(?:s|ed|ing)?|suggest(?:s|ed|ing)?|propos(?:e[sd]?|ing)|insist(?:s|ed|ing)?"
    r"|demand(?:s|ed|ing)?|hop(?:e[sd]?|ing)|plea|requests?|appeals?|calls?|wish|desire"
)
_OBJECT = re.compile(
    rf"{_BEFORE}(?P<verb>{_TO_ONE})\s+{_ADVERB}*(?:for\s+)?"
    r"(?P<who>(?!that\b|for\b|to\b|if\b|whether\b|from\b|on\b|in\b|at\b|by\b|of\b)[\w(\"'][^;:()]{0,110}?)"
    rf",?\s+(?:(?:not(?:/not)?|again)\s+|{_ADVERB}){{0,2}}(?:to\s+(?!the\b|an?\b|his\b|her\b|its\b|their\b|our\b|any\b|all\b"
    r"|be\s+(?:in\b|(?:[a-z]+ly\s+)?(?!prepared\b|allowed\b|given\b)[a-z]+(?:ed|en|eld|ade|one|ought|ut)\b))"
    r"(?=[a-z\"'\\])|against\s)",
    re.IGNORECASE,
)
"""One who is asked to do a thing: `urged the Ministry of Finance to freeze it`."""
_FOR_THINGS = re.compile(
    rf"{_BEFORE}(?P<verb>(?:ask|press|petition|lobb|prod|nudg|plead|badger)[a-z]*(?:\s+with)?)\s+"
    r"(?P<who>(?!that\b|for\b|to\b|if\b|whether\b|about\b)[\w(\"'][^;:(),]{0,70}?)\s+for\s+\w",
    re.IGNORECASE,
)
"""One who is asked for a thing: `asked the harbor master for a list`."""
_NO_ONE = re.compile(
    r"\b(?:to|that|which|whether|if|what|how|when|where|why|was|were|is|are|has|had|have|be|been|said"
    r"|about|for|as|do|does|such|because|before|after|by|should|would|will|could|can|his\s+\w+\s+in"
    r"|in\s+order)\b"
)
"""Words that none bears who is asked, but a clause or a thing."""
_SOMEBODY = re.compile(
    r"\b(?:[A-Z][\w./-]*|[a-z-]{2,}(?<![su])s|us|we|you|him|her|them|[Pp]ost"
    r"|xxxx+|government|ministry|minister|ambassador|side|personnel|staff|leadership|congress|parliament"
    r"|public|community|industry|people|police|military|embassy|department|mission|delegation|team"
    r"|agency|bank|company|firm|captain|owner|party|official|officer|president|chairman|chair|director"
    r"|army|navy|press|media|regime|council|committee|secretariat|king|committee|carrier|line|shipper"
    r"|operator|consignee|desk|office|bureau|capital|state|country|union|counterpart|interlocutor"
    r"|contact|secretary|authority|customs|service|chief|commander|general|governor|mayor|judge|court)"
    r"(?:'s)?$"
)
"""How the words end for one who can be asked."""
_THINGS = re.compile(
    r"(?:requests?|requested|requesting|like|wants?|wanted)\b|\w+\s+for\b", re.IGNORECASE
)
"""Verbs behind which a thing may stand that is asked for, and no one who is asked."""
_AGAINST = re.compile(r"(?:request|want|expect|ask|press|urg)", re.IGNORECASE)
"""Verbs that ask nobody `against` a thing."""
_NAME = re.compile(
    r"[A-Z]|us\b|we\b|you|our\b|senior\b|officials\b|contractors\b|posts?\b|other\b|all\b|host\b|the\s+(?:government|ministry|ambassador|embassy|department|authorit|officials|captain|owner|bank|company|firm|port|minister)"
)
_DATED = re.compile(
    rf"\s+(?:(?:in|on|at|during|late|early)\s+)*(?:(?:{MONTHS})\b\.?(?:\s+\d{{1,4}})?(?:,?\s+\d{{4}})?|\d{{4}})$"
)
"""A day behind one who is asked."""
_HIM = re.compile(
    rf"{_BEFORE}(?:{_TO_ONE})\s+(?P<who>him|her|them)\s+(?:not\s+)?(?:to|for|that|again)\b"
    r"|(?:sought|requested|asked\s+for)\s+(?P<his>his|her)\s+(?:[a-z]+\s+)?(?:help|assistance|support|agreement|cooperation)\b",
    re.IGNORECASE,
)
"""A pronoun for one who is asked."""
_PRONOUNS = frozenset(["him", "her", "them", "it", "himself", "themselves", "each", "both"])
_YOU = re.compile(r"(?:both\s+)?(?:of\s+)?(?:you|your)\b", re.IGNORECASE)
"""One who is spoken to: his land is told elsewhere."""
_US = frozenset(["us", "we", "We"])
_AND = re.compile(r",\s+and\s+(?:also\s+)?|,\s+as\s+well\s+as\s+")
_PARTICULAR = re.compile(r",?\s+in\s+particular$|,\s+(?:especially|including)\s.*$")
_THE = re.compile(r"(?:the|that|all\s+the)\s+", re.IGNORECASE)
_THAT = re.compile(
    rf"{_BEFORE}(?:[\w.]+(?:'s)?\s+){{0,3}}?(?:{_OF_A_CLAUSE}),?\s+(?:(?:repeatedly|again|formally|informally|strongly|also)\s+)?"
    r"(?:(?:however|therefore|again|once\s+more|in\s+turn|if\s+(?:at\s+all\s+)?possible|on\s+\w+\s+\d+),\s+)?"
    r"(?:that\s+)?(?:the\s+)?(?!(?:[a-z]+ly\s+)?to\b)(?=[A-Zw])",
    re.IGNORECASE,
)
"""Words of asking before a clause that names who should do what."""
_OTHERS = re.compile(
    r"that\s+(?P<who>(?:additional|other|all|more|both|many|like-minded|participating|partner|member|neighbou?ring|producer|supplier)\s+"
    r"(?:[\w-]+\s+){0,2}?(?:states|countries|partners|parties|members|governments|nations|allies|delegations|capitals|companies|firms|banks))"
    r"\s+(?:would|will|should|could|can|might|join)\b"
)
"""Those without a name who should do what is asked: `hope that other states will join`."""
_HIM_BEFORE = re.compile(
    r"\b(?:with|to|inform|tell|told|approach|engage|meet|advise|brief|from)\s+(?P<who>(?:the\s+)?(?:(?:appropriate|host|senior|relevant|local)\s+){0,2}"
    r"(?:(?:[A-Z][\w.-]*|government|ministry)\s+){0,4}(?:officials|authorities|counterparts|interlocutors|contacts|government|experts|side|representatives))\b"
)
"""Those whom `them` means behind: `share it with Spanish officials and urge them to act`."""
_WE = re.compile(r"we\b")
_GIVEN = (
    r"(?:help|assistance|support|advocacy|cooperation|approval|agreement|consent|permission|views|advice"
    r"|guidance|backing|intervention|mediation|concurrence|clearance|participation)"
)
"""What one who is asked can give."""
DONE_TO = re.compile(
    rf"(?:'s\b(?!\s+(?:[a-z]+\s+){{0,2}}?{_GIVEN}\b)|\s+[a-z]+s'|\s+(?:(?:not|also|again|now|always)\s+)*(?:(?:should|must|might|may|could|can|will|would)\s+)?"
    r"(?:(?:not|also)\s+)*be\s+(?:[a-z]+ly\s+)?(?!prepared\b)"
    r"[a-z]+(?:ed|en|own|ept|eld|ade|old|ent|ought|one|ut|ought|ung|awn)\b"
    r"|\s+(?:was|were|had|has|is|are|have)\b)"
)
"""Words behind a name that make it no one who is to act: `that the list be kept`."""
_MENTIONED = ("actor", "party", "office", "person", "place")
_ACTS = ("actor", "party", "office", "person")
_SOUGHT = re.compile(
    r"(?:sought|seeks?|seeking|request(?:s|ed|ing)?|asked|asking|solicit(?:s|ed)?|wants?|wanted)\s+"
    r"(?:(?!that\b|which\b|to\b|when\b|while\b)[\w.'/-]+\s+){1,9}?from\s+(?:the\s+)?"
    r"|(?:suggest|propos|recommend)(?:s|ed|ing)\s+to\s+(?:the\s+)?",
    re.IGNORECASE,
)
"""Words before one from whom a thing is sought: `sought help from the ministry`."""
_OUR_HELP = re.compile(
    r"(?:sought|seeks?|seeking|request(?:s|ed|ing)?|ask(?:s|ed|ing)?|wants?|wanted)\s+(?:for\s+)?"
    r"(?P<us>our|us)\s+(?:for\b|(?:[a-z]+\s+){0,2}?"
    rf"{_GIVEN}\b)"
)
"""Words that ask a thing of us."""
_OWNED = re.compile(
    r"(?:sought|seeks?|seeking|request(?:s|ed|ing)?|ask(?:s|ed|ing)?\s+for|wants?|wanted|solicited)\s+"
    rf"(?P<who>(?:the\s+)?[\w./-]+(?:\s+[\w./-]+){{0,4}}?)(?:'s|(?<=s)')\s+(?:[a-z]+\s+){{0,2}}?{_GIVEN}\b"
)
"""One whose help is asked for: `sought the Minister's help`."""
_NOUN_TO = re.compile(
    r"\b(?:requests?|appeals?|pleas?)\s+(?:[a-z]+ly\s+)?to\s+(?:the\s+)?(?=[A-Z])"
)
_NEAR = 80
"""Letters from words of asking within which a name stands that they lead to."""
_LED = 5
"""Letters of an article before a name, with which its words may begin."""


def whom(scene: Scene, span: Span) -> list[Slot]:
    """Return those of whom a thing is asked; none where the words do not tell."""
    text = scene.layout.text
    if him := _HIM.match(text, *span):
        return _met(scene, Span(*him.span("who" if him["who"] else "his")))
    if others := _OTHERS.search(text, span.start, min(span.end, span.start + _NEAR)):
        return [scene.slot("to", Span(*others.span("who")))]
    for words in (_OBJECT, _FOR_THINGS):
        if (found := words.match(text, *span)) and _can_be_asked(found):
            return list(_each(scene, Span(*found.span("who"))))
    if one := _to_act(scene, span) or _sought_from(scene, span):
        return [one]
    if (owned := _OWNED.match(text, *span)) and not _NO_ONE.search(owned["who"]):
        return list(_each(scene, Span(*owned.span("who"))))
    ours = _OUR_HELP.match(text, *span)
    return [_us(Span(*ours.span("us")))] if ours else []


def _met(scene: Scene, him: Span) -> list[Slot]:
    """Return who is meant by `him`: the last person of theirs named before in the sentence."""
    floor = scene.layout.sentence(him.start).start
    people = scene.mentions.within(floor, him.start, "person")
    named = any(not one.attribute("unnamed") for one in people)
    if not named and him.of(scene.layout.text).lower() == "them":
        before = [*_HIM_BEFORE.finditer(scene.layout.text, floor, him.start)]
        return [scene.slot("to", Span(*before[-1].span("who")))] if before else []
    theirs = [one for one in people if scene.cast.side(" ".join(one.quote.split())) is Side.HOST]
    return [Slot("to", theirs[-1].value, him)] if len(theirs) == 1 else []


def _can_be_asked(found: re.Match[str]) -> bool:
    """Say whether words behind a verb name somebody, not a thing that is asked for."""
    if _AGAINST.match(found.string, found.start("verb")) and found[0].endswith("against "):
        return False
    words = _DATED.sub("", _PARTICULAR.sub("", found["who"].rstrip()))
    if _NO_ONE.search(words) or not _SOMEBODY.search(words):
        return False
    led = found.string[found.start("verb") : found.end("who")]
    return _NAME.match(_THE.sub("", words, count=1)) is not None or not _THINGS.match(led)


def _each(scene: Scene, span: Span) -> Iterator[Slot]:
    """Yield each of those named behind a verb: `all members, and Chile in particular,`."""
    text, start = scene.layout.text, span.start
    joints = [found.span() for found in _AND.finditer(text, *span)]
    for end, following in (*joints, (span.end, span.end)):
        words = _DATED.sub("", _PARTICULAR.sub("", text[start:end].rstrip()))
        led = _THE.match(words)
        part = scene.layout.trim(start + (led.end() if led else 0), start + len(words))
        if part.end > part.start and (one := _one(scene, part)):
            yield one
        start = following


def _one(scene: Scene, span: Span) -> Slot | None:
    """Return one named in full by what the cable calls him; a pronoun for ours is ours."""
    words = scene.layout.words(span)
    if words in _US:
        return _us(span)
    if words.lower() in _PRONOUNS or _YOU.match(words):
        return None
    near = scene.mentions.within(span.start - _LED, span.end + 1, *_MENTIONED)
    whole = (one for one in near if one.span.start <= span.start and one.span.end >= span.end)
    one = next(whole, None)
    return named_as("to", one) if one else Slot("to", words, span)


def _to_act(scene: Scene, span: Span) -> Slot | None:
    """Return who is to act in a clause that is asked for: `suggested that Chile write to it`."""
    text = scene.layout.text
    led = _THAT.match(text, *span) or _NOUN_TO.search(text, *span)
    if led is None:
        return None
    if we := _WE.match(text, led.end(), span.end):
        return None if DONE_TO.match(text, we.end()) else _us(Span(*we.span()))
    one = _behind(scene, led.end(), span.end, _MENTIONED)
    return None if one is None or DONE_TO.match(text, one.span.end) else named_as("to", one)


def _sought_from(scene: Scene, span: Span) -> Slot | None:
    """Return from whom a thing is sought."""
    led = _SOUGHT.match(scene.layout.text, *span)
    one = _behind(scene, led.end(), span.end, _ACTS) if led else None
    return named_as("to", one) if one else None


def _behind(scene: Scene, at: int, end: int, kinds: tuple[str, ...]) -> Claim | None:
    """Return the longest name that begins where words lead to it, with its article or without."""
    near = scene.mentions.within(at - _LED, min(end, at + _NEAR), *kinds)
    fit = (one for one in near if one.span.start <= at < one.span.end)
    return max(fit, key=lambda one: one.span.end, default=None)


def _us(span: Span) -> Slot:
    return Slot("to", "us", span)
