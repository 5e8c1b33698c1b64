"""Deliveries: who raised what with whom, under which title, where, when, and what was left."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from reftel.claims.actors import Side
from reftel.claims.carrying import PLAIN, carried
from reftel.claims.claim import Slot
from reftel.claims.dates import resolve
from reftel.claims.dates_beside import sent_about
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.carrying import Told
    from reftel.claims.claim import Claim, Interval
    from reftel.claims.exchange import Scene

_REF = re.compile(
    r"\b(?:[Rr]ef(?:s|tels?)?|REF(?:S|TELS?)?)\s*\(?((?:[A-Z]\b)(?:\s*(?:,|and|&"
    r"|,\s*and)\s*[A-Z]\b){0,4})\)?|\(\s*(?:REF|ref)(?:TEL|tel)?\s+([A-Z])\s*\)"
)
_WHEN = re.compile(
    r"\b(?:on\s+(?:the\s+(?:morning|afternoon|evening)\s+of\s+)?)?((?:(?:Jan|Febr)uary"
    r"|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember"
    r"|October|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?"
    r"|Dec\.?)\s+\d{1,2}(?:,?\s+\d{4})?"
    r"|\d{1,2}\s+(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
    r"|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?:\s+\d{4})?"
    r"|\d{1,2}/\d{1,2}(?:/\d{2,4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today"
    r"|yesterday|this\s+morning|this\s+afternoon)\b",
    re.IGNORECASE,
)
_THING = re.compile(
    r"\b(?:proposals?|reftel|points|requests?|list|letter|demarche|text|draft)\b", re.IGNORECASE
)
_HOUR = re.compile(
    r"\bat\s+(?:about\s+|approximately\s+)?(\d{4}|\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?)\b", re.IGNORECASE
)
_TO = re.compile(
    r"\b(?i:to|with)\s+((?i:the\s+)?(?:[A-Z(][^;]{1,260}?))(?=(?i:\s+the\s+same\s+day\b|\s+(?:is|are|was|were|has|have"
    r"|will|would|that|to)\s|\s+(?:on|at|during|in\s+(?:a|an|the|response|which)"
    r"|to\s+discuss|just|concurrent|who|urging|regarding|concerning|about|by|later|and\s+(?:urged"
    r"|stressed|emphasi[sz]ed|requested|asked|noted|explained|left))\s|\s+(?:January|February|March"
    r"|April|May|June|July|August|September|October|November|December)\s+\d|[.;]\s"
    r"|[.;]?$))"
)
_DEMARCHED = re.compile(
    r"\bdemarched\s+((?:the\s+)?[A-Z(][^;.]{3,200}?)(?=\s+(?:on|about|regarding|concerning"
    r"|with|in|at)\s|\s+(?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December)\s+\d|[.;,])"
)
_LEFT = re.compile(
    r"\b(?:left|handed\s+over|provided|passed|gave|delivered)\b[^.]{0,50}\b(?:non-?\s?paper"
    r"|aide[- ]memoire|copy)\b|\bas\s+a\s+non-?\s?paper\b",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"\s+(?:urging|asking|requesting|stressing|noting|emphasizing)\b"
    r"|[,;]?\s+and\s+(?:(?:also|then|again)\s+)?"
    r"(?:urged|stressed|emphasi[sz]ed|asked|requested|explained|noted|underscored"
    r"|highlighted|sought|solicited)\b"
    r"|,\s+(?:just\s+as|concurrent|who|which|while)\b|\s+just\s+as\b"
)
_JOINED = re.compile(r"[,;]?\s+(?:and|while)\s+(?:[\w/]+\s+){0,3}$|[,;]\s+$")
_AGAIN = re.compile(
    r",?\s+and\s+((?:also|separately|later|then|again|subsequently)\s+(?:on\s+[A-Z0-9]\w+\s+\w+\s+)?"
    r"(?:to|with)\s+[A-Z])"
)
"""Where the same is handed to a second one."""
_END = re.compile(r"(?:[,;]|\s+and)+$")
_UNIT = re.compile(r"\s+of\s+(?:the\s+)?([A-Z][^,;]*)")
_AT = re.compile(r"\b(?:in|at)\s+(?:the\s+)?$")
_NEAR = 200
"""How far behind the verb the place is told at which a thing was done."""
_LETTER = re.compile(r"\b[A-Z]\b")
_SEVERAL = re.compile(r"\b(?:reftels|demarches)\b")


def deliveries(scene: Scene) -> Iterator[Claim]:
    """Yield deliveries and arguments made to the other side, in order of the text."""
    yield from _announced(scene)
    taken = -1
    several = list(carried(scene))
    for told, after in zip_longest(several, several[1:]):
        whole = _span(scene, told)
        span = _before(scene, whole, after)
        if span.start < taken or span.end < told.position:
            continue
        taken = span.end
        for part in _shared_out(scene, told, span):
            yield _claim(scene, _narrowed(told, whole, part), part)


def _before(scene: Scene, span: Span, after: Told | None) -> Span:
    """Return a span cut where another of ours begins to carry something in the same sentence."""
    if after is None or after.actor is None or not span.start < after.actor.span.start < span.end:
        return span
    joined = _JOINED.search(scene.layout.text, span.start, after.actor.span.start)
    return scene.layout.trim(span.start, joined.start()) if joined else span


def _narrowed(told: Told, span: Span, part: Span) -> Told:
    """Return one hand-over of several with its own words for a sentence."""
    if part == span:
        return told
    return told._replace(sentence=part, position=max(told.position, part.start))


def _shared_out(scene: Scene, told: Told, span: Span) -> Iterator[Span]:
    """Yield each hand-over of one sentence: `to Maes, and separately on June 24 to De Smet`."""
    start = span.start
    if told.status == "delivered":
        for cut in _AGAIN.finditer(scene.layout.text, told.position, span.end):
            yield scene.layout.trim(start, cut.start())
            start = cut.start(1)
    yield scene.layout.trim(start, span.end)


_ANNOUNCED = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|A)\s+(?:fuller|more\s+detailed|follow-?\s?up|further|complete"
    r"|full)\s+(?:paper|demarche|instructions?"
    r"|message|cable|guidance)\s+(?:will|is\s+to|shall)\s+(?:follow|be\s+sent|come)\b[^.;]{0,60}"
)


def _announced(scene: Scene) -> Iterator[Claim]:
    """Yield a fuller instruction announced: `A fuller paper will follow`."""
    for found in (
        _ANNOUNCED.finditer(scene.layout.text, *scene.page.body()) if scene.instructs else ()
    ):
        yield scene.page.claim(
            "delivery",
            found.span(),
            "planned",
            "delivery/announced",
            attributes={"status": "planned"},
        )


def _span(scene: Scene, told: Told) -> Span:
    start, end = scene.layout.opened(told.sentence)
    if told.verb == "remarks":
        comma = _ASIDE.search(scene.layout.text, told.position, end)
        return scene.layout.trim(told.position, comma.start() if comma else end)
    if told.actor and told.actor.span.start < told.position:
        start = told.actor.span.start
    if told.verb == "mention":
        comma = _ASIDE.search(scene.layout.text, told.position, end)
        end = comma.start() if comma else end
    elif told.status == "argued":
        end = min(end, told.position + 300)
    elif stop := _STOP.search(scene.layout.text, told.position + 5, end):
        end = stop.start()
    return scene.layout.trim(start, end)


_ASIDE = re.compile(r"\)?,\s*(?=[a-zA-Z])")


def _claim(scene: Scene, told: Told, span: Span) -> Claim:
    slots = []
    if told.actor:
        slots.append(Slot("by", " ".join(told.actor.name.split()), told.actor.span))
    slots += (to := _recipients(scene, told))
    slots += [*_particulars(scene, to), *_where(scene, told)]
    when = _when(scene, told)
    if when:
        slots.append(when[0])
    slots += _of(scene, told)
    attributes: dict[str, str | bool] = {"status": told.status, "verb": told.verb}
    if scene.layout.in_summary(span.start):
        attributes["summary"] = True
    if (
        scene.from_department
        and told.actor
        and told.actor.name.casefold() in {"we", "the united states"}
    ):
        attributes["status"] = "past" if told.status == "delivered" else told.status
    whole = told.sentence.of(scene.layout.text)
    if _LEFT.search(whole):
        attributes["nonpaper"] = True
    if hour := _HOUR.search(whole):
        attributes["time"] = hour[1]
    if told.status == "delivered" and (PLAIN.search(whole) or scene.about_demarche):
        attributes["formal"] = True
    value = {"argued": "past" if scene.from_department else "argument made"}.get(
        told.status, str(attributes["status"])
    )
    return scene.page.claim(
        "delivery",
        span,
        value,
        f"delivery/{told.verb}",
        slots=slots,
        attributes=attributes,
        interval=when[1] if when else None,
    )


def _recipients(scene: Scene, told: Told) -> list[Slot]:
    """Return to whom, as written with title and unit, else the persons named after the verb."""
    to = _DEMARCHED if told.verb == "demarched" else _TO
    end = min(told.sentence.end, told.position + 420)
    found = to.search(scene.layout.text, told.position, end)
    if found and scene.cast.side(found[1]) is Side.HOST and not _THING.search(found[1]):
        return [Slot("to", _tidy(found[1]), Span(found.start(1), found.end(1)))]
    persons = scene.mentions.within(told.position, end, "person")
    hosts = [person for person in persons if scene.cast.side(person.value) is Side.HOST]
    return [
        Slot("to", person.value, person.span) for person in hosts[:3] if "(" not in person.value
    ]


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


def _where(scene: Scene, told: Told) -> list[Slot]:
    """Return the place at which it was done: `in Lisbon`, not one that the matter is about."""
    end = min(told.sentence.end, told.position + _NEAR)
    for place in scene.mentions.within(told.position, end, "place"):
        if _AT.search(scene.layout.text, place.span.start - 12, place.span.start):
            return [Slot("where", " ".join(place.quote.split()), place.span)]
    return []


def _tidy(words: str) -> str:
    return _END.sub("", " ".join(words.split()))


def _when(scene: Scene, told: Told) -> tuple[Slot, Interval] | None:
    sent = sent_about(scene.page)
    if sent is None or told.status == "planned":
        return None
    found = _WHEN.search(scene.layout.text, *told.sentence)
    interval = resolve(" ".join(found[1].split()), sent) if found else None
    if not found or interval is None or interval.start is None:
        return None
    value = interval.start.date().isoformat()
    return Slot("when", value, Span(found.start(1), found.end(1))), interval


def _of(scene: Scene, told: Told) -> list[Slot]:
    """Return the instructions carried out: by their letters, else the first one referred to."""
    references = scene.page.cable.references
    words = _REF.search(scene.layout.text, *told.sentence)
    letters = set(_LETTER.findall(words[1] or words[2] or "")) if words else set()
    if words and letters & {(item.letter or "").upper() for item in references}:
        return [
            Slot("of", item.mrn, Span(*words.span()))
            for item in references
            if item.mrn and (item.letter or "").upper() in letters
        ]
    plain = PLAIN.search(scene.layout.text, told.sentence.start, told.sentence.end)
    orders = [item.mrn for item in references if item.mrn and item.mrn[2:].startswith("STATE")]
    if not orders or not (plain or scene.about_demarche):
        return []
    place = Span(*plain.span()) if plain else told.sentence
    several = _SEVERAL.search(scene.layout.page.lower, *told.sentence)
    return [Slot("of", mrn, place) for mrn in dict.fromkeys(orders if several else orders[:1])]
