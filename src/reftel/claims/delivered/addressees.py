"""To whom something was carried over or said, under which title, in which unit, and where."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.claims.text.lexicon as lexicon
from reftel.claims.claim import Slot
from reftel.claims.dated.dates_calendar import MONTHS
from reftel.claims.delivered.led import hears, with_body
from reftel.claims.delivered.venues import venue
from reftel.claims.sides.actors import Side
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.delivered.delivery import Told
    from reftel.claims.spoken.scene import Scene

_MONTH = f"(?:{MONTHS})"
_STOP = r";\s|[.;]?$"
"""A full stop within a sentence ends a title: `Brig. Gen. X`."""
_HEARER = (
    r"(?:[A-Z(][^;]{1,260}?|(?:[a-z]+\s+)?(?:officials?|officers?|experts?|counterparts?|representatives?|authorities|contacts?|interlocutors?|government)\b"
    r"[^;]{0,160}?|(?:[a-z]+\s+)?levels?\s+(?:of|in|within)\s+(?:the\s+|your\s+|its\s+)?(?:[A-Z]\w+\s+)?(?i:government))"
)
"""Who hears: a name, people by what they are, a level of government."""
_ON_DAY = (
    rf",?\s+(?:(?:on|in|late|early)\s+){{0,2}}(?:{_MONTH}\s+\d|\d{{1,2}}\s+{_MONTH})"
    rf"|,?\s+in\s+(?:early\s+|late\s+|mid-)?{_MONTH}\b"
)
_WENT_ON = (
    r"and\s+(?:to\s+)?(?:urged?"
    r"|stress(?:ed)?|emphasi[sz]ed?|request(?:ed)?|ask(?:ed)?|noted?|explain(?:ed)?|left|thank(?:ed)?|said|tell|told|added"
    r"|press|seek|report|deliver|encourage|express|(?-i:(?!(?:relat|associat|interest|concern|affiliat|unit)ed\b)[a-z]{3,}ed))"
)
"""What our side did next: `delivered it to Sun and asked`."""
_THEN = (
    r",\s+(?:he|she|they|it|we)\s|,?\s+the\s+same\s+day\b|\s+(?:is|are|was|were|has|have"
    r"|will|would|that|to|since|last|this|next|early|late|earlier|several|twice|again|repeatedly|when|while|as|via|after|before)\s"
    rf"|{_ON_DAY}|,?\s+(?:on|at|during|in\s+(?:a|an|the|response|which)"
    rf"|to\s+discuss|just|concurrent|who|urging|regarding|concerning|about|by|later|{_WENT_ON})\s"
    r"|\s+the\s+(?:need|importance|necessity|urgency|ultimate|fact|transfer|shipment|sale|seizure|text|substance)\b"
    r"|\s+(?:information|details|evidence|intelligence)\b"
)
"""What follows a hearer and is told of the matter, the day or the talk."""
_TO = re.compile(
    r"\b(?i:to|with)\s+((?i:both\s+|all\s+|the\s+|our\s+|its\s+|their\s+|senior\s+|host\s+){0,2}"
    rf"{_HEARER})(?=(?i:{_THEN})|{_STOP})"
)
_DEMARCHED = re.compile(
    r"\bdemarched\s+((?:the\s+)?[A-Z(][^;.]{1,200}?)(?=\s+(?:on|about|regarding|concerning"
    rf"|with|in|at)\s|\s+{_MONTH}\s+\d|[.;,])",
    re.IGNORECASE,
)
_MATTER = re.compile(
    r"(?:\s+(?:once\s+more|yet\s+again|both|all|again|[a-z]+ly))?\s+(?:the|our|an?|its|his|her|their|how|what|why|U\.S\.|Washington's)\s"
)
"""How that begins behind a person's name which he is told of."""
_NEXT = re.compile(
    r",\s+and\s+[A-Z][\w. ]{2,40}?\s(?:discussed|met|raised|spoke|told|also|has|had)\s"
)
"""Where somebody else does a thing of his own: `with officials, and President X discussed it`."""
_THING = re.compile(
    r"\b(?:proposals?|reftel|points|requests?|list|letter|demarche|text|draft|commitments?"
    r"|obligations?|efforts?|program(?:me)?s?)\b",
    re.IGNORECASE,
)
_OFFICES = (
    r"(?i:officials?|counterparts?|minist(?:er|ry)|directors?|officers?|chief|head|secretary"
    r"|ambassador|president|premier|authorities|contacts?|government|customs|police|interlocutors?"
    r"|representatives?|advis[eo]r|counsell?or|chairman|commissioner|governor|embassy"
    r"|foreign\s+office|fonoff|delegations?|parliament|king|prince|sheikh|general)|MFA|MOD|MO[IETF]|MOFA|[DE]?V?[FP]M"
)
_SOMEBODY = re.compile(rf"\b(?:{_OFFICES})\b")
_OFFICE = re.compile(rf"(?:[Tt]he\s+|THE\s+)?(?:[A-Z][\w.-]*\s+){{0,4}}(?:{_OFFICES})\b")
_CLAUSE = re.compile(
    r"[,;]?\s+(?:that|whether|if|how|why|what|because|as\s+soon\s+as|once|until|when|while|who|which"
    r"|(?:(?:also|again|further|then)\s+)?(?:say|not|add|stat|argu|stress|urg|emphasi[sz]|underscor|underlin|highlight|reiterat|warn"
    r"|caution|request|remind|explain|assert|insist|express)ing)\s|:\s",
    re.IGNORECASE,
)
"""Where what was said begins, in which others are named than its hearer."""
_HEARD = re.compile(
    r"\b(?:told|asked|urged|informed|reminded|assured|advised|warned|alerted|pressed|cautioned"
    r"|briefed|notified|approached|engaged|contacted|encouraged|telephoned|phoned|exhorted|implored"
    r")\s+(?:(?:up\s+)?on\s+)?",
    re.IGNORECASE,
)
"""Verbs right behind which their hearer stands."""
_GIVEN = re.compile(r"(?:provided|gave|given|handed|furnished)\s+(?:the\s+)?", re.IGNORECASE)
"""Verbs right behind which their taker may stand."""
_YOU = re.compile(r"\w+\s+(?:(?:(?:this|it|the\s+\w+)\s+)?(?:to|with)\s+)?you\b")
"""How Washington tells those to whom it speaks what it laid before them."""
_SAID = re.compile(
    r"(?:noted|said|stated|added|explained|replied|responded|commented|pointed|emphasi[sz]ed|stressed"
    r"|agreed|described|underlined|suggested|recommended|proposed|promised|offered|volunteered|undertook"
    r"|vowed|protested)(?:\s+(?:out|also|again|[a-z]+ly))?(?P<next>\s+(?:to|with)\s)?",
    re.IGNORECASE,
)
"""Verbs of saying, whose hearer stands right behind them or is not told."""
_TITLE = re.compile(r"(?:[\w',/&-]+\s+){0,9}(?:\(?\w*)?")
_NAMED = re.compile(r"(?:the\s+(?=[A-Z]{2}))?(?:[A-Z][\w'-]+\s+){0,2}[A-Z][\w-]+")
_NOUN = re.compile(
    r"\s+(?!to\b|that\b|on\b|about\b|and\b|not\b|whether\b|if\b|for\b|with\b|in\b|at\b)[a-z]{3,}"
)
_FROM = re.compile(r"\bfrom\s+(?:[A-Z][\w.-]*\s+)*$")
"""What stands before one who sent a paper that another hands over."""
_LED = re.compile(
    r"(?:(?:the|an?|our|its|all|both|several|various|senior|visiting|relevant|appropriate|concerned"
    r"|competent|responsible|local|key|other|host|(?:high|working)-level"
    r"|(?:contacts|officials|counterparts|representatives|interlocutors)\s+(?:at|in|of|from|with))\s+){0,4}",
    re.IGNORECASE,
)
"""Words between a verb of telling and the body or government that hears it."""
_OF_THEIRS = re.compile(
    r"\s+(?:authorities|officials|representatives|counterparts|contacts|experts|officers|interlocutors)\b"
)
"""Those of a government who hear: `informed the relevant Kenyan government authorities`."""
_UNIT = re.compile(r"\s+of\s+(?:the\s+)?([A-Z][^,;]*)")
_HIM = re.compile(
    r"\b(?:with|to)\s+(?:him|her|them)\b|\b(?:gave|handed|left|told)\s+(?:him|her|them)\b"
)
_CALLED_ON = re.compile(
    r"\s+(?:\w+\s+){0,2}?(?:called\s+(?:up)?on|met(?:\s+with)?|saw)\s", re.IGNORECASE
)
_MEETING_WITH = re.compile(
    r"\b(?:meeting|lunch|luncheon|dinner|breakfast|call|conversation|discussion|appointment)s?\s+"
    r"(?:on\s+(?:[A-Z]\w+\s+\d+\s+)?)?(?:with|on)\s+(?:the\s+)?"
)
_END = re.compile(r"(?:[,;]|\s+and)+$")
_REACH, _SOON = 420, 70
"""Letters behind a verb in which what belongs to it stands, and behind one of saying alone."""
_LAND = 2
"""Letters in the code of a country: a town hears nothing."""


def addressed(scene: Scene, told: Told) -> list[Slot]:
    """Return to whom, with the title and unit of the first one, and where it was done."""
    you = _YOU.match(scene.layout.text, told.position, told.sentence.end)
    met = _met_to(scene, told)
    to = [] if you else (met or _hearers(scene, told))
    return [*to, *_particulars(scene, to), *venue(scene, told, argument(scene, told))]


def argument(scene: Scene, told: Told) -> int:
    """Return where the words end that tell of the saying, before what was said."""
    end = min(told.sentence.end, told.position + _REACH)
    found = _CLAUSE.search(scene.layout.text, told.position + len(told.verb), end)
    if found:
        return found.start()
    said = _SAID.match(scene.layout.text, told.position)
    return min(end, said.end() + _SOON) if said and not said["next"] else end


def _hearers(scene: Scene, told: Told) -> list[Slot]:
    """Return to whom, as written with title and unit, else the persons named after the verb."""
    end, whole = argument(scene, told), min(told.sentence.end, told.position + _REACH)
    if heard := _HEARD.match(scene.layout.text, told.position):
        return _behind(scene, heard.end(), end) or _led_to(scene, told, end)
    given = _GIVEN.match(scene.layout.text, told.position)
    if given and (taker := _behind(scene, given.end(), end)):
        return taker
    said = _SAID.match(scene.layout.text, told.position)
    slots = _led_to(scene, told, end) if not said or said["next"] else []
    if slots or told.status == "argued":
        return slots or _met_at(scene, told)
    if told.status == "delivered" and (slots := _led_to(scene, told, whole)):
        return slots
    if not scene.layout.page.lower.startswith(told.verb, told.position):
        return _behind(scene, told.position, end)
    persons = _persons(scene, told.position, end)
    return persons or _told_before(scene, told) or _met_before(scene, told) or _met_at(scene, told)


def _told_before(scene: Scene, told: Told) -> list[Slot]:
    """Return who heard the verb before it: `informed the MFA of the ban and shared the paper`."""
    if told.actor is None or told.actor.span.end > told.position:
        return []
    heard = _HEARD.search(scene.layout.text, told.actor.span.end, told.position)
    return _behind(scene, heard.end(), told.position) if heard else []


def _behind(scene: Scene, position: int, end: int) -> list[Slot]:
    """Return who stands right behind a verb of telling: `asked Minister X whether`."""
    text = scene.layout.text
    for person in scene.mentions.within(position, end, "person")[:1]:
        title = _TITLE.fullmatch(text, position, person.span.start)
        if title and scene.cast.side(person.value) is Side.HOST:
            name = person.value if "(" not in person.value else text[position : person.span.end]
            return [Slot("to", name, person.span)]
    for one in scene.mentions.within(position, end, "party", "actor", "office")[:1]:
        if _LED.fullmatch(text, position, one.span.start):
            theirs = _OF_THEIRS.match(text, one.span.end, end)
            span = Span(one.span.start, theirs.end() if theirs else one.span.end)
            return [Slot("to", " ".join(span.of(text).split()), span)]
    named = _OFFICE.match(text, position, end) or _NAMED.match(text, position, end)
    if named and scene.cast.side(named[0]) is Side.HOST and not _is_adjective(text, named):
        name = scene.cast.full(" ".join(named[0].split()))
        return [Slot("to", name, Span(*named.span()))]
    return []


def _is_adjective(text: str, named: re.Match[str]) -> bool:
    """Say whether a nation stands before a thing: `urged Kenyan support for the text`."""
    nation = lexicon.nationalities().get(named[0].lower())
    return nation is not None and _NOUN.match(text, named.end()) is not None


def _led_to(scene: Scene, told: Told, end: int) -> list[Slot]:
    """Return whom `to` or `with` leads to: a person before a body, which may be in a title."""
    to = _DEMARCHED if told.verb == "demarched" else _TO
    if other := _NEXT.search(scene.layout.text, told.position, end):
        end = other.start()
    spans = [Span(*found.span(1)) for found in to.finditer(scene.layout.text, told.position, end)]
    hearers = [span for span in spans if hears(scene, told, span) and _is_hearer(scene, told, span)]
    named = [span for span in hearers if scene.mentions.within(*span, "person")]
    whole = [with_body(scene, _told_of(scene, span), end) for span in (named or hearers)[:1]]
    return [Slot("to", _tidy(span.of(scene.layout.text)), span) for span in whole]


def _told_of(scene: Scene, span: Span) -> Span:
    """Return a hearer without what he is told of: `stressed to Sun | the danger of it`."""
    for one in scene.mentions.within(*span, "person"):
        if _MATTER.match(scene.layout.text, one.span.end, span.end):
            return Span(span.start, one.span.end)
    return span


def _is_hearer(scene: Scene, told: Told, span: Span) -> bool:
    """Say whether words name somebody of theirs who can be spoken to; a paper has a taker."""
    words = span.of(scene.layout.text)
    if scene.cast.side(words) is not Side.HOST or _THING.search(words):
        return False
    if scene.mentions.within(*span, "person", "party", "actor", "office") or _SOMEBODY.search(
        words
    ):
        return True
    places = scene.mentions.within(*span, "place")
    if not places:
        return told.status != "argued"
    land = len(places[0].value) == _LAND or told.verb == "demarched"
    return land and places[0].span == span


def _persons(scene: Scene, position: int, end: int) -> list[Slot]:
    """Return the persons of theirs who are named in a stretch."""
    persons = scene.mentions.within(position, end, "person")
    hosts = [person for person in persons if scene.cast.side(person.value) is Side.HOST]
    text = scene.layout.text
    return [
        Slot("to", person.value, person.span)
        for person in hosts[:3]
        if "(" not in person.value and not _FROM.search(text, position, person.span.start)
    ]


def _met_before(scene: Scene, told: Told) -> list[Slot]:
    """Return who is met: `called on X and left the paper with him`, `will see X to deliver it`."""
    if told.actor is None or told.actor.span.end > told.position:
        return []
    text, start = scene.layout.text, told.actor.span.end
    called = _CALLED_ON.match(text, start, told.position)
    him = _HIM.search(text, told.position, told.sentence.end)
    if told.status != "planned" and not (called or him):
        return []
    people = _persons(scene, told.actor.span.end, told.position)
    return people or _led_to(scene, told._replace(position=told.actor.span.end), told.position)


def _met_to(scene: Scene, told: Told) -> list[Slot]:
    """Return who was met for it: `called on Sun to deliver a letter to his minister`."""
    text = scene.layout.text
    led = told.actor and text.endswith("to ", 0, told.position)
    if not (led and told.actor and _CALLED_ON.match(text, told.actor.span.end, told.position)):
        return []
    return _met_before(scene, told)


def _met_at(scene: Scene, told: Told) -> list[Slot]:
    """Return with whom the meeting was at which it was said: `In a meeting with X, PolOff …`."""
    met = [*_MEETING_WITH.finditer(scene.layout.text, told.sentence.start, told.position)]
    return _behind(scene, met[-1].end(), told.position)[:1] if met else []


def _particulars(scene: Scene, to: list[Slot]) -> list[Slot]:
    """Return the title and the unit of the first recipient, as far as they are told."""
    persons = scene.mentions.within(*to[0].span, "person") if to else []
    if not persons:
        return []
    role, unit = (str(persons[0].attribute(key) or "") for key in ("role", "organisation"))
    behind = _UNIT.match(scene.layout.text, persons[0].span.end, to[0].span.end)
    unit = unit or (_tidy(behind[1]) if behind else "")
    title, _, rest = role.partition(" of ")
    unit = unit or rest.removeprefix("the ")
    told = (("title", title), ("unit", unit))
    return [Slot(name, value, to[0].span) for name, value in told if value]


def _tidy(words: str) -> str:
    return _END.sub("", " ".join(words.split()))
