"""Who makes a request that a cable tells of, by the words before it and those of the request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot
from reftel.claims.dated.dates_calendar import MONTHS
from reftel.claims.text.cues import cue_at, is_a
from reftel.claims.text.lexicon import named_countries
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Claim
    from reftel.claims.sides.actors import Actor
    from reftel.claims.spoken.scene import Scene

_PASSIVE = re.compile(
    r"(?:(?:(?:has|have|had|been|was|were|is|are|being|strongly|also|again|then|formally)\s+){1,4}"
    r"(?:asked|urged|encouraged|requested|tasked|invited|advised|warned|told|pressed|implored|called\s+upon)|asked(?=\s+by\b))\s+"
    r"(?:by\s+(?:the\s+)?(?P<by>[\w.'-]+(?:\s+[\w.'-]+){0,5}?)\s+(?:not\s+)?)?to\s",
    re.IGNORECASE,
)
"""Somebody has been asked: he stands before the verb, and who asked him behind it."""
_BY = re.compile(r"asked\s+by\b", re.IGNORECASE)
_THEN = re.compile(r"\s*,\s+(?:the\s+)?(?:[A-Z][\w-]*\s+){0,4}\Z")
_ANSWERER = 80
"""Letters behind `Asked by DCM to wait` in which he stands who then answers."""
_WAS = re.compile(r"\b(?:was|were|been|being|is|are|get|got)\s+(?:[a-z]+ly\s+)?$")
"""Words before a verb that make whoever stands before it the one to whom a thing was done."""
_OF_A_NOUN = re.compile(
    r"(?:the\s+)?(?P<by>(?!(?:Our|His|Her|Their|Its|This|That|The|An?)\b)(?-i:[A-Z])[\w.-]*(?:\s+(?:of\s+(?:the\s+)?)?[A-Z][\w.-]*){0,5}?)(?:'s?|,s)?\s+"
    r"(?:(?:repeated|recent|earlier|past|long-standing|initial|formal|urgent|original|own|standing)\s+)*"
    r"(?:requests?|demands?|pleas?|appeals?|calls?|wish|desire|insistence|suggestion)\b"
)
"""Whose request it is: `Malta's request for spare parts`, `the GOM request`."""
_NOUNS = frozenset(["request/noun-request", "request/plea"])
"""Ways of asking told of by a noun."""
_ING = re.compile(r"[a-z]+ing\b")
_IS_DOING = re.compile(
    r"\b(?:is|are|was|were|am|be|been)\s+(?:(?:also|again|now|still|not|[a-z]+ly)\s+){0,2}$"
)
_JOINED = re.compile(
    r"(?:[,;]\s+|\s)(?:and|but|then|or)\s+(?:(?:also|then|again|later|further|[a-z]+ly|instead)\s+){0,2}$"
    r"|\b(?<!prior )to\s+(?:also\s+)?$"
)
"""Words by which a verb has the subject of the one before it."""
_INSIDE = re.compile(
    r"\b(?:in|at|near|from|to|with|for|on|against|of|into|about|via|under|through)\s+(?:the\s+)?"
    r"(?:[a-z]+ern\s+)?$"
)
"""Words before a name that make it a part of what is told of another."""
_TOWN = re.compile(r"\bin\s+[A-Z][\w-]+(?:\s[A-Z][\w-]+)?,\s+$")
"""A town before its country: `the attache in Vienna, Austria, asked`."""
_BEGINS = re.compile(r"(?!(?:the|an?|there|it|that|this|they|we|you)\b)[a-z]")
"""What is asked begins with its own verb: `sought help`, not `the ministry should act`."""
_PAPER = (
    r"(?:letters?|notes?|note\s+verbale|papers?|non-?papers?|messages?|cables?|e-?mails?|petitions?|motions?"
    r"|resolutions?|statements?|faxe?s?|appeals?|decrees?|reports?)"
)
_PAPER_OF = re.compile(rf"\b{_PAPER}\s+(?:[^.;,]{{0,40}}\s)?(?:from|by|of)\s+[^.;]{{2,90}}$")
"""A paper and whose it is, of which the participle behind tells."""
_LOOSE = re.compile(
    rf",\s+(?:(?:and|also|again|then|[a-z]+ly)\s+)*$|\b{_PAPER}\s+$|\b(?:{MONTHS})\s+\d{{1,2}}\s+$"
)
"""A comma, a paper or a day before a participle, which do not ask themselves."""
_REACHED = re.compile(
    r"\b(?:approached|contacted|called|telephoned|visited|addressed|e-?mailed|petitioned|lobbied|wrote|sent|transmitted)\s+"
    r"(?:(?:to|on|with)\s+)?(?:the\s+|our\s+)?(?:[A-Z][\w.'-]*\s+){1,4}$"
)
"""One who was approached, right before a participle that tells what for."""
_CLOSE = 130
"""Letters before a participle in which stands what it belongs to."""
_HEADS = (
    r"(?i:aides?|diplomats?|contacts?|sources?|consultants?|lawyers?|agents?|brokers?|traders?|dealers?"
    r"|managers?|engineers?|scientists?|inspectors?|analysts?|experts?|importers?|exporters?|suppliers?"
    r"|buyers?|shippers?|captains?|masters?|owners?|services?|bureaus?|brothers?|officers?|officials?"
    r"|delegations?|delegates?|representatives?|interlocutors?|spokes(?:man|woman)|parliamentarians?"
    r"|industry|companies|firms?|agencies|authorities|colleagues?|counterparts?|ministers?|deputies)"
)
_CALLED = (
    r"(?P<who>(?:(?:[Tt]he|[Oo]ur|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Tt]wo|[Ss]ome|[Ss]everal|[Aa]nother)\s+|(?=[A-Z]))"
    rf"(?:(?!and\b|to\b|of\b|in\b|that\b|[a-z]+ed\b)[\w'.-]+\s+){{0,4}}?{_HEADS}"
    r"(?:\s+(?:at|in|of|from)\s+(?:the\s+)?(?:[\w-]+\s?){1,3}(?<=\w))?)"
    r"\s+(?:(?:has|have|had|also|then|again|later|twice|[a-z]+ly)\s+){0,3}\Z"
)
_PLAIN = re.compile(_CALLED)
_CLAUSE = re.compile(rf"(?:[;:,]|\bthat)\s+{_CALLED}")
"""Somebody called by what he is, where a clause begins: `An Iranian diplomat demanded`."""
_VERB = re.compile(
    r"\b(?:[a-z]{2,}ed|said|told|gave|met|made|took|left|saw|spoke|sent|thought|felt|went|knew"
    r"|held|brought|put|understood|says|notes|wrote|has|had|is|was)\b"
)
"""The first verb of a sentence, whose subject the verbs joined to it share."""
_WHICH = re.compile(
    r",\s+(?:which|who)\s+(?:(?:in|on|at|during|since|last|earlier|also|then|again|later|[a-z]+ly)\s+[^,;.]{0,40}?)?(?:has\s+|had\s+|have\s+)?\Z"
)
"""Words behind one of whom a clause tells that he asked: `the bank, which in May advised`."""
_HONOR = re.compile(r"\bhas\s+the\s+honou?r\s+to\s+(?:[a-z]+ly\s+)?\Z")
_GREETS = re.compile(r"\s(?:presents|sends|conveys|extends)\s+its\s+(?:[a-z]+\s+)?compliments\b")
"""How a note verbale asks, and how it begins, behind the name of him whose note it is."""
_WHOLE = ("person", "party", "actor", "office", "place")
_LONG = 30
"""Letters before a word of a name in which its others stand."""
_FIRST = 260
"""Letters of a sentence in which its first verb stands."""


def passive(scene: Scene, span: Span) -> re.Match[str] | None:
    """Return the words by which somebody is said to have been asked."""
    return _PASSIVE.match(scene.layout.text, *span)


def of_noun(rule: str) -> bool:
    """Say whether a request is told of by a noun, before which its owner stands."""
    return rule in _NOUNS


def asker(scene: Scene, span: Span) -> Slot | None:
    """Return who asks, where the words before a verb, or those around a noun, tell it."""
    text = scene.layout.text
    if done := passive(scene, span):
        return _named(scene, Span(*done.span("by"))) if done["by"] else None
    was = _WAS.search(text, max(0, span.start - 20), span.start)
    if (was and not _ING.match(text, span.start)) or not _BEGINS.match(text, span.start):
        return None
    floor = scene.layout.opened(scene.layout.sentence(span.start)).start
    plain = _plain(text, max(floor, span.start - _CLOSE), span.start)
    actor = _acting(scene, scene.layout.sentence(span.start).start, span.start)
    if plain and (actor is None or (actor.name.islower() and plain.holds(actor.span))):
        return _named(scene, plain)
    return Slot("by", _full(scene, actor), actor.span) if actor else None


def _plain(text: str, floor: int, start: int) -> Span | None:
    """Return who is called by what he is at the start of a clause, right before a verb."""
    found = _PLAIN.match(text, floor, start) or _CLAUSE.search(text, floor, start)
    return Span(*found.span("who")) if found else None


def _full(scene: Scene, actor: Actor) -> str:
    """Return the fullest name of one who acts, written as names are."""
    name = scene.cast.full(actor.name)
    return name.title() if name.isupper() and not actor.name.isupper() else name


def owner(scene: Scene, span: Span) -> Slot | None:
    """Return whose request a noun tells of; none for a pronoun."""
    found = _OF_A_NOUN.match(scene.layout.text, *span)
    if found is None:
        return None
    return _named(scene, scene.layout.trim(*found.span("by")))


def subject_of_passive(scene: Scene, span: Span) -> Slot | None:
    """Return who has been asked: before the verb, or behind `Asked by DCM to wait,`."""
    text, floor = scene.layout.text, scene.layout.sentence(span.start).start
    if _BY.match(text, span.start):
        near = scene.mentions.within(span.end, span.end + _ANSWERER, *_WHOLE[:4])
        first = next((one for one in near if _THEN.match(text, span.end, one.span.start)), None)
        return _named(scene, first.span, "to") if first else None
    actor = scene.cast.subject(scene.layout, floor, span.start)
    return Slot("to", _full(scene, actor), actor.span) if actor else None


def _acting(scene: Scene, floor: int, start: int) -> Actor | None:
    """Return who stands right before a verb, else the subject that it shares with one before."""
    text, layout = scene.layout.text, scene.layout
    shares = _shares(text, floor, start)
    if which := _WHICH.search(text, max(floor, start - _CLOSE), start):
        return scene.cast.subject(layout, floor, which.start())
    if _HONOR.search(text, max(floor, start - 30), start) and (
        greets := _GREETS.search(text, floor, start)
    ):
        return scene.cast.subject(layout, floor, greets.start() + 1)
    errand = text.endswith("to ", 0, start)
    actor = None if shares or errand else _direct(scene, floor, start)
    if actor or not (shares or _JOINED.search(text, max(floor, start - 30), start)):
        return actor
    opened = layout.opened(layout.sentence(start)).start
    verbs = list(_VERB.finditer(text, opened, min(start, opened + _FIRST)))[:2]
    if shares and len(verbs) > 1 and is_a(cue_at(layout, verbs[0].start()), "say"):
        # What one says is another's deed: `Sun said the firm had written, asking for it`.
        another = scene.cast.subject(layout, verbs[0].end(), verbs[1].start())
        if another and not another.pronoun:
            return another
    return scene.cast.subject(layout, floor, verbs[0].start()) if verbs else None


def _shares(text: str, floor: int, start: int) -> bool:
    """Say whether a participle has the subject of its sentence: `gave it to him, urging that`."""
    near = max(floor, start - _CLOSE)
    if not _ING.match(text, start) or _IS_DOING.search(text, max(floor, start - 30), start):
        return False
    if _PAPER_OF.search(text, near, start):
        return False
    return bool(_LOOSE.search(text, near, start) or _REACHED.search(text, near, start))


def _direct(scene: Scene, floor: int, start: int) -> Actor | None:
    """Return who stands right before a verb, and not in what is told of him: `of Chile who has`."""
    text = scene.layout.text
    actor = scene.cast.subject(scene.layout, floor, start)
    if actor is None or actor.pronoun:
        return actor
    start = actor.span.start
    inside = _INSIDE.search(text, max(floor, start - 40), start)
    land = actor.name.lower() in named_countries()
    town = actor.span.end - len(actor.name)
    inside = inside or (_TOWN.search(text, max(floor, town - 40), town) if land else None)
    if inside is None or inside.start() <= floor or _ING.match(text, actor.span.end + 1):
        return actor
    return scene.cast.subject(scene.layout, floor, inside.start())


def _named(scene: Scene, span: Span, role: str = "by") -> Slot:
    """Return one named in words, by what the cable calls him in full."""
    near = scene.mentions.within(span.start - _LONG, span.end + 3, *_WHOLE)
    one = next((one for one in near if one.span.holds(span)), None)
    if one is None:
        return scene.slot(role, span)
    return named_as(role, one)


def named_as(role: str, one: Claim) -> Slot:
    """Return one in a role: a person by name, a body in the words of the cable."""
    person = one.kind == "person" and not one.attribute("unnamed")
    return Slot(role, one.value if person else " ".join(one.quote.split()), one.span)
